import type { PatternTree } from './pattern-tree.ts'

/** The last characters of what a part of a pattern matches. */
interface Lasts {
  /** It may match without a character. */
  readonly empty: boolean
  /** null: any. */
  readonly units: ReadonlySet<number> | null
}

const NOTHING: Lasts = { empty: true, units: new Set() }

const joined = (a: Lasts['units'], b: Lasts['units']): Lasts['units'] => (a === null || b === null ? null : new Set([...a, ...b]))

function lastsOf(tree: PatternTree): Lasts {
  switch (tree.kind) {
    case 'units':
      return { empty: false, units: tree.units }
    case 'sequence':
      return tree.parts.map(lastsOf).reduce((a, b) => (b.empty ? { empty: a.empty, units: joined(a.units, b.units) } : b), NOTHING)
    case 'either':
      return tree.parts.map(lastsOf).reduce((a, b) => ({ empty: a.empty || b.empty, units: joined(a.units, b.units) }))
    case 'repeated': {
      const one = lastsOf(tree.part)
      return { ...one, empty: one.empty || tree.mayLack }
    }
    case 'nothing':
      return NOTHING
  }
}

/** What a pattern's matches can end with; undefined where that may be anything, or a match be empty. */
export function endingsOf(tree: PatternTree): ReadonlySet<number> | undefined {
  const { empty, units } = lastsOf(tree)
  return empty || units === null ? undefined : units
}
