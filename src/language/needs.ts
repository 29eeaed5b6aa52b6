import { openingsFrom, unionOf, type Openings } from './openings.ts'
import type { PatternTree } from './pattern-tree.ts'

/** As many pairs a character that anything may follow counts for: it stands in more texts than most pairs. */
const ALONE = 40

export function costOf({ pairs }: Openings): number {
  let cost = 0
  for (const seconds of pairs.values()) cost += seconds?.size ?? ALONE
  return cost
}

function cheapest(all: readonly Openings[]): Openings | undefined {
  const costs = all.map(costOf)
  return all[costs.indexOf(Math.min(...costs))]
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
      const known = tree.parts.flatMap((part, i) => [needsOf(part), openingsFrom(tree.parts, i)]).filter((one) => one !== undefined)
      return cheapest(known)
    }
    case 'either': {
      const known = tree.parts.map(needsOf).filter((one) => one !== undefined)
      return known.length < tree.parts.length ? undefined : { pairs: unionOf(known.map(({ pairs }) => pairs)) }
    }
    case 'repeated':
      return tree.mayLack ? undefined : needsOf(tree.part)
    case 'nothing':
      return undefined
  }
}
