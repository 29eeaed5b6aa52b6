import { hashOf } from '../language/hash.ts'
import type { Doubt, Mention } from '../model/graph.ts'
import type { Link } from '../model/judgement.ts'
import { resolveMeetings } from './meetings.ts'
import { resolveOfficials } from './officials.ts'

export interface Linked {
  /** Mention id → id of its entity. */
  readonly entities: ReadonlyMap<string, string>
  readonly doubts: readonly Doubt[]
}

/**
 * Resolves whole blocks: `mentions` are all those of the blocks concerned, `links` the judgements on them. Blocks that a
 * judgement joins are resolved together. Independent of the order of both. Throws nothing; a link without its mentions is idle.
 */
export function link(mentions: readonly Mention[], links: readonly Link[]): Linked {
  const blocks = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const list = blocks.get(mention.block)
    if (list) list.push(mention)
    else blocks.set(mention.block, [mention])
  }
  const entities = new Map<string, string>()
  const doubts: Doubt[] = []
  for (const { members, own } of joined(blocks, links)) {
    const { clusters, doubts: doubtful } = (members[0]!.kind === 'official' ? resolveOfficials : resolveMeetings)(members, own)
    for (const cluster of clusters) {
      const id = entityIdOf(cluster)
      for (const mention of cluster) entities.set(mention.id, id)
    }
    const block = members.reduce((least, mention) => (mention.block < least ? mention.block : least), members[0]!.block)
    for (const doubt of doubtful) doubts.push({ id: `doubt-${hashOf(20, doubt.left, doubt.right)}`, ...doubt, block })
  }
  return { entities, doubts }
}

/**
 * An entity goes by the id of its first mention: by year of publication (undated last), within the year by id. By year, not by
 * day: an archive that is put in backwards would else rename an official with every page, and rewrite all that is known of it.
 */
function entityIdOf(cluster: readonly Mention[]): string {
  const rank = ({ published, id }: Mention): string => `${published.slice(0, 4)} ${id}`
  return cluster.reduce((first, mention) => (rank(mention) < rank(first) ? mention : first)).id
}

/** Blocks, those that a “same” joins as one, each with the judgements on its mentions. */
function joined(blocks: ReadonlyMap<string, readonly Mention[]>, links: readonly Link[]): { members: Mention[]; own: Link[] }[] {
  const blockOf = new Map([...blocks.values()].flat().map((mention) => [mention.id, mention.block]))
  const group = new Map<string, string>([...blocks.keys()].map((key) => [key, key]))
  const root = (key: string): string => {
    let at = key
    while (group.get(at) !== at) at = group.get(at)!
    return at
  }
  const known = links.filter(({ left, right }) => blockOf.has(left) && blockOf.has(right))
  for (const { left, right, verdict } of known) {
    const [a, b] = [root(blockOf.get(left)!), root(blockOf.get(right)!)].sort() as [string, string]
    if (verdict === 'same') group.set(b, a)
  }
  const groups = new Map<string, { members: Mention[]; own: Link[] }>()
  for (const [key, members] of blocks) {
    const at = root(key)
    const entry = groups.get(at) ?? { members: [], own: [] }
    entry.members.push(...members)
    groups.set(at, entry)
  }
  for (const one of known) {
    const at = root(blockOf.get(one.left)!)
    if (at === root(blockOf.get(one.right)!)) groups.get(at)!.own.push(one)
  }
  return [...groups.values()]
}
