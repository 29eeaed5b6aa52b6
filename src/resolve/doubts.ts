import type { Clusters } from './clusters.ts'
import { LINK } from './compare.ts'
import type { Profile } from './profile.ts'

/** Two people who may be one: a curator should look. */
export interface Doubtful {
  /** Mention ids. */
  readonly left: string
  readonly right: string
  readonly name: string
  readonly score: number
  readonly value: number
}

/** Two profiles, by their index, that a comparison found likely or doubtful. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** One doubt for each two people that may be one, by their likeliest pair. */
export function doubtsAmong(pairs: readonly Pair[], profiles: readonly Profile[], clusters: Clusters): Doubtful[] {
  const best = new Map<string, Pair>()
  for (const pair of pairs) {
    const roots = [clusters.root(pair.a), clusters.root(pair.b)].sort((x, y) => x - y)
    if (roots[0] === roots[1]) continue
    const key = roots.join(' ')
    if (pair.score > (best.get(key)?.score ?? 0)) best.set(key, pair)
  }
  return [...best.values()].filter(({ a, b }) => !clusters.apart(a, b)).map(({ a, b, score }) => {
    const [left, right] = [profiles[a]!.id, profiles[b]!.id].sort()
    return { left: left!, right: right!, name: profiles[a]!.name, score: Math.round(score * 10) / 10, value: Math.round(100 * Math.min(clusters.size(a), clusters.size(b)) * Math.min(1, score / LINK)) / 100 }
  })
}
