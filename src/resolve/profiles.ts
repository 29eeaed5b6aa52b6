import type { Link } from '../model/judgement.ts'
import { divide } from './divide.ts'
import { YEAR } from './days.ts'
import { profileOf, type Profile } from './profile.ts'
import type { OfficialTraits } from './traits.ts'
import { UnionFind } from './union-find.ts'

/** Nobody sits in one post unseen for longer: whoever is seen then may be another. */
const LONGEST_UNSEEN = 10 * YEAR

export interface Profiles {
  readonly profiles: readonly Profile[]
  /** Single mentions without anything that tells who they are: each may join one person, none makes one. */
  readonly vague: readonly Profile[]
}

/**
 * Profiles of a block: mentions that share name and post, and through a mention's further posts those that share these. What
 * births, other stated facts or a judgement tell apart is divided. `mentions` in any order; those must come from one block,
 * or from blocks that a judgement joins.
 */
export function profilesOf(mentions: readonly OfficialTraits[], links: readonly Link[]): Profiles {
  const sorted = [...mentions].sort((a, b) => (a.mention.id < b.mention.id ? -1 : 1))
  const telling = sorted.filter(({ posts }) => posts.length > 0)
  const sets = new UnionFind(telling.length)
  for (const chain of postChains(telling)) for (let i = 1; i < chain.length; i++) sets.join(chain[0]!, chain[i]!)
  const others = sorted.filter(({ posts }) => posts.length === 0)
  const stands = ({ identity, careers }: OfficialTraits): boolean => identity.birth !== null || careers.length > 0
  return {
    profiles: [...sets.sets().flatMap((set) => divide(set.map((i) => telling[i]!), links)), ...others.filter(stands).map((mention) => profileOf([mention]))],
    vague: others.filter((mention) => !stands(mention)).map((mention) => profileOf([mention])),
  }
}

/** Mentions (by index) that share one post, without a gap in time too long for one holder. */
function postChains(mentions: readonly OfficialTraits[]): number[][] {
  const holders = new Map<string, number[]>()
  mentions.forEach(({ name, posts }, i) => {
    for (const key of new Set(posts.map((post) => post.key))) {
      const list = holders.get(`${name} ${key}`)
      if (list) list.push(i)
      else holders.set(`${name} ${key}`, [i])
    }
  })
  return [...holders.values()].flatMap((list) => chainsInTime(list, mentions))
}

function chainsInTime(list: readonly number[], mentions: readonly OfficialTraits[]): number[][] {
  const dated = list.filter((i) => mentions[i]!.day !== null).sort((a, b) => mentions[a]!.day! - mentions[b]!.day! || a - b)
  const undated = list.filter((i) => mentions[i]!.day === null)
  const chains: number[][] = []
  for (const i of dated) {
    const last = chains.at(-1)
    if (last && mentions[i]!.day! - mentions[last.at(-1)!]!.day! <= LONGEST_UNSEEN) last.push(i)
    else chains.push([i])
  }
  // What has no date belongs to the one holder that there is; between several it stands alone.
  if (chains.length <= 1) return [[...(chains[0] ?? []), ...undated]]
  return [...chains, ...undated.map((i) => [i])]
}
