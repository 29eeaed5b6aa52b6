import { openingsOf, type Openings } from './openings.ts'
import type { PatternTree } from './pattern-tree.ts'

/** As many pairs a character that anything may follow counts for: it stands in more texts than most pairs. */
const ALONE = 40

export const costOf = ({ pairs }: Openings): number => [...pairs.values()].reduce((sum, seconds) => sum + (seconds?.size ?? ALONE), 0)

function union(all: readonly Openings[]): Openings {
  const pairs = new Map<number, ReadonlySet<number> | null>()
  for (const one of all) {
    for (const [first, seconds] of one.pairs) {
      const known = pairs.get(first)
      pairs.set(first, known === null || seconds === null ? null : new Set([...(known ?? []), ...seconds]))
    }
  }
  return { pairs }
}

/**
 * Characters, or pairs of them, of which one stands in every match of a pattern, fewest first: 组成 of 由…组成的…考察团, 会后 of
 * …会后，. A text that has none of them has no match. undefined where the pattern is too open to tell.
 */
export function needsOf(tree: PatternTree): Openings | undefined {
  switch (tree.kind) {
    case 'units':
      return tree.units === null || tree.units.size === 0 ? undefined : { pairs: new Map([...tree.units].map((unit) => [unit, null])) }
    case 'sequence': {
      // Each part by itself, or how it begins with those behind it.
      const known = tree.parts.flatMap((part, i) => [needsOf(part), openingsOf({ kind: 'sequence', parts: tree.parts.slice(i) })]).filter((one) => one !== undefined)
      return known.length === 0 ? undefined : known.reduce((best, one) => (costOf(one) < costOf(best) ? one : best))
    }
    case 'either': {
      const known = tree.parts.map(needsOf).filter((one) => one !== undefined)
      return known.length < tree.parts.length ? undefined : union(known)
    }
    case 'repeated':
      return tree.mayLack ? undefined : needsOf(tree.part)
    case 'nothing':
      return undefined
  }
}
