import type { Mention } from '../model/graph.ts'
import type { Link } from '../model/judgement.ts'
import { compareQuickly, forbids, LINK } from './compare.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { foldPersonName } from './person-name.ts'
import type { Profile } from './profile.ts'
import { profilesOf } from './profiles.ts'
import { officialTraits } from './traits.ts'
import { UnionFind } from './union-find.ts'

/** Mentions resolved: who is one, and which pairs a curator should look at. */
export interface Resolved {
  readonly clusters: readonly (readonly Mention[])[]
  readonly doubts: readonly Doubtful[]
}

export interface Doubtful {
  /** Mention ids. */
  readonly left: string
  readonly right: string
  readonly name: string
  readonly score: number
  readonly value: number
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
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
  readonly #links: readonly Link[]
  readonly #near: Neighbourhood
  readonly #sets: UnionFind
  readonly #members: number[][]
  readonly #cannot = new Map<number, Set<number>>()
  readonly #forbidden = new Map<number, boolean>()

  /** The first `firm` profiles say who they are; the others are single vague mentions. */
  constructor(profiles: readonly Profile[], firm: number, links: readonly Link[]) {
    const order = profiles.map((profile, i) => ({ profile, firm: i < firm })).sort((a, b) => Number(b.firm) - Number(a.firm) || (a.profile.id < b.profile.id ? -1 : 1))
    this.#profiles = order.map(({ profile }) => profile)
    this.#firm = firm
    this.#near = new Neighbourhood(this.#profiles.slice(0, firm))
    this.#links = [...links].sort((a, b) => (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1))
    this.#sets = new UnionFind(profiles.length)
    this.#members = profiles.map((_, i) => [i])
  }

  resolve(): Resolved {
    this.#obey()
    const pairs = this.#pairs()
    this.#merge(pairs)
    const attached = this.#attachments()
    this.#attach(attached)
    return { clusters: this.#clusters(), doubts: this.#doubts([...pairs, ...attached]) }
  }

  /** Judgements first. One that contradicts another “different” is not obeyed: keeping apart is the smaller wrong. */
  #obey(): void {
    const at = new Map(this.#profiles.flatMap(({ members }, i) => members.map(({ mention }) => [mention.id, i] as const)))
    const ends = (link: Link): [number, number] | null => {
      const [a, b] = [at.get(link.left), at.get(link.right)]
      return a === undefined || b === undefined || a === b ? null : [a, b]
    }
    for (const link of this.#links) {
      const pair = link.verdict === 'different' ? ends(link) : null
      if (!pair) continue
      for (const [a, b] of [pair, pair.toReversed() as [number, number]]) this.#cannot.set(a, (this.#cannot.get(a) ?? new Set()).add(b))
    }
    for (const link of this.#links) {
      const pair = link.verdict === 'same' ? ends(link) : null
      if (pair && !this.#judgedApart(...pair)) this.#join(...pair)
    }
  }

  /** Pairs of firm profiles that features link or doubt, the likeliest first. */
  #pairs(): Pair[] {
    const pairs: Pair[] = []
    for (let a = 0; a < this.#firm; a++) {
      if (this.#profiles[a]!.alone) continue
      for (const b of this.#near.behind(a)) {
        if (this.#profiles[b]!.alone || this.#cannot.get(a)?.has(b)) continue
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
      return partners.get(end)!.some((rival) => rival !== pair && rival.score > pair.score - MARGIN && this.#excludes(chosen, other(rival, end)))
    }
    for (const pair of pairs) {
      if (pair.score < LINK) break
      if (this.#sets.root(pair.a) === this.#sets.root(pair.b) || this.#apart(pair.a, pair.b)) continue
      if (!contested(pair, pair.a) && !contested(pair, pair.b)) this.#join(pair.a, pair.b)
    }
  }

  /** Vague mentions with the people whom they may mean: one pair a person, as things stand before any is attached. */
  #attachments(): Pair[] {
    const pairs: Pair[] = []
    for (let b = this.#firm; b < this.#profiles.length; b++) {
      const vague = this.#profiles[b]!
      const best = new Map<number, Pair>()
      for (const a of this.#near.vague(vague)) {
        if (this.#cannot.get(b)?.has(a) || this.#profiles[a]!.alone) continue
        const comparison = compareQuickly(this.#profiles[a]!, vague)
        const root = this.#sets.root(a)
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
      if (first!.score < LINK || (second && second.score > first!.score - MARGIN) || this.#apart(first!.a, vague)) continue
      this.#join(first!.a, vague)
    }
  }

  #join(a: number, b: number): void {
    const [x, y] = [this.#sets.root(a), this.#sets.root(b)]
    if (x === y) return
    this.#sets.join(x, y)
    const [root, gone] = [Math.min(x, y), Math.max(x, y)]
    this.#members[root] = [...this.#members[root]!, ...this.#members[gone]!]
    this.#members[gone] = []
  }

  /** Whether the clusters of two profiles may not be joined. */
  #apart(a: number, b: number): boolean {
    const [left, right] = [this.#members[this.#sets.root(a)]!, this.#members[this.#sets.root(b)]!]
    return left.some((one) => right.some((other) => this.#excludes(one, other)))
  }

  #judgedApart(a: number, b: number): boolean {
    const [left, right] = [this.#members[this.#sets.root(a)]!, this.#members[this.#sets.root(b)]!]
    return left.some((one) => right.some((other) => this.#cannot.get(one)?.has(other)))
  }

  #excludes(a: number, b: number): boolean {
    if (a === b) return false
    if (this.#cannot.get(a)?.has(b)) return true
    const key = Math.min(a, b) * this.#profiles.length + Math.max(a, b)
    let forbidden = this.#forbidden.get(key)
    if (forbidden === undefined) this.#forbidden.set(key, (forbidden = forbids(this.#profiles[Math.min(a, b)]!, this.#profiles[Math.max(a, b)]!)))
    return forbidden
  }

  #clusters(): Mention[][] {
    return this.#members.filter((members) => members.length > 0).map((members) => members.flatMap((i) => this.#profiles[i]!.members.map(({ mention }) => mention)))
  }

  /** One doubt for each two people that may be one, by their likeliest pair. */
  #doubts(pairs: readonly Pair[]): Doubtful[] {
    const best = new Map<string, Pair>()
    for (const pair of pairs) {
      const roots = [this.#sets.root(pair.a), this.#sets.root(pair.b)].sort((x, y) => x - y)
      if (roots[0] === roots[1]) continue
      const key = roots.join(' ')
      if (pair.score > (best.get(key)?.score ?? 0)) best.set(key, pair)
    }
    const size = (i: number): number => this.#members[this.#sets.root(i)]!.reduce((sum, one) => sum + this.#profiles[one]!.members.length, 0)
    return [...best.values()].filter(({ a, b }) => !this.#apart(a, b)).map(({ a, b, score }) => {
      const [left, right] = [this.#profiles[a]!.id, this.#profiles[b]!.id].sort()
      return { left: left!, right: right!, name: this.#profiles[a]!.name, score: Math.round(score * 10) / 10, value: Math.round(100 * Math.min(size(a), size(b)) * Math.min(1, score / LINK)) / 100 }
    })
  }
}
