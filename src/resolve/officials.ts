import type { Mention } from '../model/graph.ts'
import type { Link } from '../model/judgement.ts'
import { Clusters } from './clusters.ts'
import { compareQuickly, LINK } from './compare.ts'
import { type Doubtful, doubtsAmong, type Pair } from './doubts.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { foldPersonName } from './person-name.ts'
import type { Profile } from './profile.ts'
import { profilesOf } from './profiles.ts'
import { officialTraits } from './traits.ts'

/** Mentions resolved: who is one, and which pairs a curator should look at. */
export interface Resolved {
  readonly clusters: readonly (readonly Mention[])[]
  readonly doubts: readonly Doubtful[]
}

/** Two candidates for one profile that exclude each other must differ by this much in score; else neither is taken. */
const MARGIN = 1

/**
 * Who is who among officials of one block (or of blocks joined by judgements): profiles, merged from the likeliest pair down,
 * never across a judgement or what forbids. Pure, whatever the order of `mentions` and `links`.
 */
export function resolveOfficials(mentions: readonly Mention[], links: readonly Link[]): Resolved {
  const { profiles, vague } = profilesOf(mentions.map((mention) => officialTraits(mention, foldPersonName(mention.name))), links)
  return new Resolver([...profiles, ...vague], profiles.length, links).resolve()
}

class Resolver {
  readonly #profiles: readonly Profile[]
  readonly #firm: number
  readonly #near: Neighbourhood
  readonly #clusters: Clusters

  /** The first `firm` profiles say who they are; the others are single vague mentions. */
  constructor(profiles: readonly Profile[], firm: number, links: readonly Link[]) {
    const order = profiles.map((profile, i) => ({ profile, firm: i < firm })).sort((a, b) => Number(b.firm) - Number(a.firm) || (a.profile.id < b.profile.id ? -1 : 1))
    this.#profiles = order.map(({ profile }) => profile)
    this.#firm = firm
    this.#near = new Neighbourhood(this.#profiles.slice(0, firm))
    this.#clusters = new Clusters(this.#profiles, links)
  }

  resolve(): Resolved {
    const pairs = this.#pairs()
    this.#merge(pairs)
    const attached = this.#attachments()
    this.#attach(attached)
    return { clusters: this.#clusters.mentions(), doubts: doubtsAmong([...pairs, ...attached], this.#profiles, this.#clusters) }
  }

  /** Pairs of firm profiles that features link or doubt, the likeliest first. */
  #pairs(): Pair[] {
    const pairs: Pair[] = []
    for (let a = 0; a < this.#firm; a++) {
      if (this.#profiles[a]!.alone) continue
      for (const b of this.#near.behind(a)) {
        if (this.#profiles[b]!.alone || this.#clusters.cannot(a, b)) continue
        const comparison = compareQuickly(this.#profiles[a]!, this.#profiles[b]!)
        if (comparison) pairs.push({ a, b, score: comparison.score })
      }
    }
    return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  }

  #merge(pairs: readonly Pair[]): void {
    const partners = new Map<number, Pair[]>()
    for (const pair of pairs) for (const end of [pair.a, pair.b]) partners.set(end, [...(partners.get(end) ?? []), pair])
    const other = (pair: Pair, end: number): number => (pair.a === end ? pair.b : pair.a)
    const contested = (pair: Pair, end: number): boolean => {
      const chosen = other(pair, end)
      return partners.get(end)!.some((rival) => rival !== pair && rival.score > pair.score - MARGIN && this.#clusters.excludes(chosen, other(rival, end)))
    }
    for (const pair of pairs) {
      if (pair.score < LINK) break
      if (this.#clusters.root(pair.a) === this.#clusters.root(pair.b) || this.#clusters.apart(pair.a, pair.b)) continue
      if (!contested(pair, pair.a) && !contested(pair, pair.b)) this.#clusters.join(pair.a, pair.b)
    }
  }

  /** Vague mentions with the people whom they may mean: one pair a person, as things stand before any is attached. */
  #attachments(): Pair[] {
    const pairs: Pair[] = []
    for (let b = this.#firm; b < this.#profiles.length; b++) {
      const vague = this.#profiles[b]!
      const best = new Map<number, Pair>()
      for (const a of this.#near.vague(vague)) {
        if (this.#clusters.cannot(b, a) || this.#profiles[a]!.alone) continue
        const comparison = compareQuickly(this.#profiles[a]!, vague)
        const root = this.#clusters.root(a)
        if (comparison && comparison.score > (best.get(root)?.score ?? 0)) best.set(root, { a, b, score: comparison.score })
      }
      pairs.push(...best.values())
    }
    return pairs
  }

  #attach(pairs: readonly Pair[]): void {
    const byVague = new Map<number, Pair[]>()
    for (const pair of pairs) byVague.set(pair.b, [...(byVague.get(pair.b) ?? []), pair])
    for (const [vague, candidates] of [...byVague].sort(([a], [b]) => a - b)) {
      const [first, second] = candidates.sort((x, y) => y.score - x.score || x.a - y.a)
      if (first!.score < LINK || (second && second.score > first!.score - MARGIN) || this.#clusters.apart(first!.a, vague)) continue
      this.#clusters.join(first!.a, vague)
    }
  }
}
