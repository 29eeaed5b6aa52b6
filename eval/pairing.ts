/** What two careful readers could differ about: finding it is no fault, missing it neither. */
export interface Optional {
  readonly optional?: boolean | undefined
}

/** Index of a labelled item → index of the found one that it was paired with. */
export type Pairs = ReadonlyMap<number, number>

/** How much of its likeness an optional item gives up, so that a required one takes what both would. */
const OPTIONAL_HANDICAP = 0.02

/** Pairs labelled with found items, best likeness first, each used once. `least` is the likeness that a pair needs. */
export function pair<G extends Optional, F>(gold: readonly G[], found: readonly F[], likeness: (gold: G, found: F) => number, least: number): Pairs {
  const candidates: [number, number, number][] = []
  gold.forEach((g, i) =>
    found.forEach((f, j) => {
      const score = likeness(g, f)
      if (score >= least) candidates.push([g.optional ? score - OPTIONAL_HANDICAP : score, i, j])
    }))
  candidates.sort(([a], [b]) => b - a)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const [, i, j] of candidates) {
    if (pairs.has(i) || taken.has(j)) continue
    pairs.set(i, j)
    taken.add(j)
  }
  return pairs
}
