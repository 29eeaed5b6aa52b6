import type { PatternTree } from './pattern-tree.ts'

/** What a pattern's matches can begin with. */
export interface Openings {
  /** First characters of matches with the characters that may follow; null where anything may. */
  readonly pairs: ReadonlyMap<number, ReadonlySet<number> | null>
}

/** The beginnings of what a part of a pattern matches, cut after two characters. */
interface Starts {
  /** It matches without a character. */
  readonly empty: boolean
  /** Anything may stand first. */
  readonly any: boolean
  /** Matches of one character. */
  readonly ones: Set<number>
  /** First characters of longer ones, with their second ones; null: any. */
  readonly twos: Map<number, Set<number> | null>
}

const starts = (empty = false, any = false, ones: Iterable<number> = []): Starts => ({ empty, any, ones: new Set(ones), twos: new Map() })

function addTwos(to: Starts, first: number, seconds: Iterable<number> | null): void {
  const known = to.twos.get(first)
  if (known === null) return
  if (seconds === null) to.twos.set(first, null)
  else if (known) for (const second of seconds) known.add(second)
  else to.twos.set(first, new Set(seconds))
}

function either(a: Starts, b: Starts): Starts {
  const both = starts(a.empty || b.empty, a.any || b.any, [...a.ones, ...b.ones])
  for (const { twos } of [a, b]) for (const [first, seconds] of twos) addTwos(both, first, seconds)
  return both
}

function then(a: Starts, b: Starts): Starts {
  const both = starts(a.empty && b.empty, a.any || (a.empty && b.any))
  for (const [first, seconds] of a.twos) addTwos(both, first, seconds)
  const next = b.any ? null : new Set([...b.ones, ...b.twos.keys()])
  for (const first of a.ones) {
    if (next === null || next.size > 0) addTwos(both, first, next)
    if (b.empty) both.ones.add(first)
  }
  if (a.empty) {
    for (const first of b.ones) both.ones.add(first)
    for (const [first, seconds] of b.twos) addTwos(both, first, seconds)
  }
  return both
}

function startsOf(tree: PatternTree): Starts {
  switch (tree.kind) {
    case 'units':
      return tree.units === null ? starts(false, true) : starts(false, false, tree.units)
    case 'sequence':
      return tree.parts.reduce((sofar, part) => then(sofar, startsOf(part)), starts(true))
    case 'either':
      return tree.parts.map(startsOf).reduce(either)
    case 'repeated': {
      const one = startsOf(tree.part)
      const all = tree.mayRecur ? then(one, either(starts(true), one)) : one
      return tree.mayLack ? either(starts(true), all) : all
    }
    case 'nothing':
      return starts(true)
  }
}

/**
 * What a pattern's matches can begin with, so that a text is searched for those beginnings alone. Never too little: what is
 * too involved to tell counts as any character. undefined where a match can begin with anything or be empty.
 */
export function openingsOf(tree: PatternTree): Openings | undefined {
  const { empty, any, ones, twos } = startsOf(tree)
  if (empty || any) return undefined
  return { pairs: new Map([...twos, ...Array.from(ones, (first): [number, null] => [first, null])]) }
}
