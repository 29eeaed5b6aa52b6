import type { Mention } from '../model/graph.ts'
import type { Link } from '../model/judgement.ts'
import { forbids } from './compare.ts'
import type { Profile } from './profile.ts'
import { UnionFind } from './union-find.ts'

/** Profiles, by their index, as they are joined into people: judgements first, and never what one of them or a feature keeps apart. */
export class Clusters {
  readonly #profiles: readonly Profile[]
  readonly #sets: UnionFind
  readonly #members: number[][]
  readonly #cannot = new Map<number, Set<number>>()
  readonly #forbidden = new Map<number, boolean>()

  constructor(profiles: readonly Profile[], links: readonly Link[]) {
    this.#profiles = profiles
    this.#sets = new UnionFind(profiles.length)
    this.#members = profiles.map((_, i) => [i])
    this.#obey([...links].sort((a, b) => (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1)))
  }

  /** A number that the profiles of one person share. */
  root(profile: number): number {
    return this.#sets.root(profile)
  }

  /** Whether a judgement says that two profiles are two people. */
  cannot(a: number, b: number): boolean {
    return this.#cannot.get(a)?.has(b) === true
  }

  /** Judgements first. One that contradicts another “different” is not obeyed: keeping apart is the smaller wrong. */
  #obey(links: readonly Link[]): void {
    const at = new Map(this.#profiles.flatMap(({ members }, i) => members.map(({ mention }) => [mention.id, i] as const)))
    const ends = (link: Link): [number, number] | null => {
      const [a, b] = [at.get(link.left), at.get(link.right)]
      return a === undefined || b === undefined || a === b ? null : [a, b]
    }
    for (const link of links) {
      const pair = link.verdict === 'different' ? ends(link) : null
      if (!pair) continue
      for (const [a, b] of [pair, pair.toReversed() as [number, number]]) this.#cannot.set(a, (this.#cannot.get(a) ?? new Set()).add(b))
    }
    for (const link of links) {
      const pair = link.verdict === 'same' ? ends(link) : null
      if (pair && !this.#judgedApart(...pair)) this.join(...pair)
    }
  }

  /** Takes two profiles for one person. */
  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x === y) return
    this.#sets.join(x, y)
    const [root, gone] = [Math.min(x, y), Math.max(x, y)]
    this.#members[root] = [...this.#members[root]!, ...this.#members[gone]!]
    this.#members[gone] = []
  }

  /** Whether the clusters of two profiles may not be joined. */
  apart(a: number, b: number): boolean {
    const [left, right] = [this.#members[this.root(a)]!, this.#members[this.root(b)]!]
    return left.some((one) => right.some((other) => this.excludes(one, other)))
  }

  #judgedApart(a: number, b: number): boolean {
    const [left, right] = [this.#members[this.root(a)]!, this.#members[this.root(b)]!]
    return left.some((one) => right.some((other) => this.cannot(one, other)))
  }

  /** Whether a judgement or what two profiles say makes them two people. */
  excludes(a: number, b: number): boolean {
    if (a === b) return false
    if (this.cannot(a, b)) return true
    const key = Math.min(a, b) * this.#profiles.length + Math.max(a, b)
    let forbidden = this.#forbidden.get(key)
    if (forbidden === undefined) this.#forbidden.set(key, (forbidden = forbids(this.#profiles[Math.min(a, b)]!, this.#profiles[Math.max(a, b)]!)))
    return forbidden
  }

  /** The mentions of each person. */
  mentions(): Mention[][] {
    return this.#members.filter((members) => members.length > 0).map((members) => members.flatMap((i) => this.#profiles[i]!.members.map(({ mention }) => mention)))
  }

  /** Of how many mentions the person of a profile is. */
  size(profile: number): number {
    return this.#members[this.root(profile)]!.reduce((sum, one) => sum + this.#profiles[one]!.members.length, 0)
  }
}
