import type { PatternTree } from './pattern-tree.ts'

/** First characters with those that may follow; null where anything may. */
export type Pairs = ReadonlyMap<number, ReadonlySet<number> | null>

/** What a pattern's matches can begin with. */
export interface Openings {
  readonly pairs: Pairs
}

/** The beginnings of what a part of a pattern matches, cut after two characters. Shared between parts, so never written to. */
interface Starts {
  /** It matches without a character. */
  readonly empty: boolean
  /** Anything may stand first: then nothing below is told. */
  readonly any: boolean
  /** Matches of one character. */
  readonly ones: ReadonlySet<number>
  /** First characters of longer ones, with their second ones; null: any. */
  readonly twos: Pairs
}

const NONE: ReadonlySet<number> = new Set()
const NO_PAIRS: Pairs = new Map()
const NOTHING: Starts = { empty: true, any: false, ones: NONE, twos: NO_PAIRS }

/** All that one of the tables has. Sets are copied where two meet, and only there: words' own are taken as they are. */
export function unionOf(tables: readonly Pairs[]): Pairs {
  if (tables.length === 1) return tables[0]!
  const all = new Map<number, ReadonlySet<number> | null>()
  const copies = new Map<number, Set<number>>()
  for (const table of tables) {
    for (const [first, seconds] of table) {
      const known = all.get(first)
      if (known === undefined || (seconds === null && known !== null)) all.set(first, seconds)
      else if (known !== null && seconds !== null) {
        let copy = copies.get(first)
        if (!copy) {
          copy = new Set(known)
          copies.set(first, copy)
          all.set(first, copy)
        }
        for (const second of seconds) copy.add(second)
      }
    }
  }
  return all
}

function either(parts: readonly Starts[]): Starts {
  const empty = parts.some((part) => part.empty)
  if (parts.some((part) => part.any)) return { empty, any: true, ones: NONE, twos: NO_PAIRS }
  const ones = new Set<number>()
  for (const part of parts) for (const one of part.ones) ones.add(one)
  return { empty, any: false, ones, twos: unionOf(parts.map(({ twos }) => twos).filter(({ size }) => size > 0)) }
}

function then(a: Starts, b: Starts): Starts {
  const empty = a.empty && b.empty
  if (a.any || (a.empty && b.any)) return { empty, any: true, ones: NONE, twos: NO_PAIRS }
  const next = b.any ? null : new Set([...b.ones, ...b.twos.keys()])
  const longer: Pairs = next === null || next.size > 0 ? new Map(Array.from(a.ones, (first) => [first, next])) : NO_PAIRS
  const ones = !a.empty ? (b.empty ? a.ones : NONE) : b.empty ? new Set([...a.ones, ...b.ones]) : b.ones
  return { empty, any: false, ones, twos: unionOf([a.twos, longer, ...(a.empty ? [b.twos] : [])].filter(({ size }) => size > 0)) }
}

/** Parts of parts: each is asked for by all that it stands in, and again for what stands behind it. */
const known = new WeakMap<PatternTree, Starts>()

function startsOf(tree: PatternTree): Starts {
  if (tree.kind === 'nothing') return NOTHING
  if (tree.kind === 'units') return { empty: false, any: tree.units === null, ones: tree.units ?? NONE, twos: NO_PAIRS }
  let starts = known.get(tree)
  if (!starts) {
    starts = tree.kind === 'repeated' ? repeated(tree) : tree.kind === 'sequence' ? startsFrom(tree.parts, 0) : either(tree.parts.map(startsOf))
    known.set(tree, starts)
  }
  return starts
}

function startsFrom(parts: readonly PatternTree[], from: number): Starts {
  let sofar = NOTHING
  // Once two characters are known of every match, what follows adds nothing.
  for (let i = from; i < parts.length && (sofar.empty || sofar.ones.size > 0); i++) sofar = then(sofar, startsOf(parts[i]!))
  return sofar
}

function repeated({ part, mayLack, mayRecur }: Extract<PatternTree, { readonly kind: 'repeated' }>): Starts {
  const one = startsOf(part)
  const all = mayRecur ? then(one, either([NOTHING, one])) : one
  return mayLack ? either([NOTHING, all]) : all
}

/**
 * What a pattern's matches can begin with, so that a text is searched for those beginnings alone. Never too little: what is
 * too involved to tell counts as any character. undefined where a match can begin with anything or be empty.
 */
export const openingsOf = (tree: PatternTree): Openings | undefined => openings(startsOf(tree))

/** The same of a sequence from one of its parts on. */
export const openingsFrom = (parts: readonly PatternTree[], from: number): Openings | undefined => openings(startsFrom(parts, from))

function openings({ empty, any, ones, twos }: Starts): Openings | undefined {
  if (empty || any) return undefined
  return { pairs: ones.size === 0 ? twos : new Map([...twos, ...Array.from(ones, (first): [number, null] => [first, null])]) }
}
