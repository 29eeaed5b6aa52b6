import { costOf, needsOf } from './needs.ts'
import type { Openings } from './openings.ts'
import { treeOf } from './pattern-tree.ts'

/** A text that many patterns are looked for in: a sentence, a paragraph. */
export interface Passage {
  readonly text: string
  /** One bit for each pattern that may match in it: what each of its matches has stands there. */
  readonly traces: Uint32Array
}

/** What a pattern that may always match counts as. */
const ALWAYS = -1
/** One of more pairs stands in every third text anyway. */
const MOST = 240
/** Slots for each pair of characters: pairs that share one answer for each other. */
const ROOM = 32

interface Table {
  /** Numbers of 32 bits that a set of patterns takes. */
  readonly words: number
  /** The sets: whose needs a character meets by itself, and whose a pair does, by its hash. Set 0 is empty. */
  readonly firsts: Uint16Array
  readonly pairs: Uint16Array
  readonly shift: number
  readonly sets: Uint32Array
}

const needs: (Openings | undefined)[] = []
let table: Table | undefined

/** The number of a pattern's bit in the traces of texts that are looked at from now on. */
function register(pattern: RegExp): number {
  const tree = treeOf(pattern)
  const own = tree && needsOf(tree)
  if (!own || costOf(own) > MOST) return ALWAYS
  // Traces that were made before say nothing of it: a word of its own is none of theirs.
  if (table) needs.length = table.words * 32
  table = undefined
  return needs.push(own) - 1
}

function mayHold({ traces }: Passage, id: number): boolean {
  const word = id >> 5
  return word < 0 || word >= traces.length || (traces[word]! & (1 << (id & 31))) !== 0
}

const hash = (first: number, second: number, shift: number): number => Math.imul((first << 16) | second, 0x9e3779b1) >>> shift

function build(): Table {
  const words = Math.ceil(needs.length / 32)
  const count = needs.reduce((sum, one) => sum + (one ? [...one.pairs.values()].reduce((n, seconds) => n + (seconds?.size ?? 0), 0) : 0), 0)
  const width = Math.max(5, Math.ceil(Math.log2(count * ROOM + 1)))
  const shift = 32 - width
  const membersOf = { firsts: new Map<number, Set<number>>(), pairs: new Map<number, Set<number>>() }
  const add = (to: Map<number, Set<number>>, key: number, id: number): void => void (to.get(key) ?? to.set(key, new Set()).get(key)!).add(id)
  needs.forEach((one, id) => {
    for (const [first, seconds] of one?.pairs ?? []) {
      if (seconds === null) add(membersOf.firsts, first, id)
      else for (const second of seconds) add(membersOf.pairs, hash(first, second, shift), id)
    }
  })
  const sets: number[] = Array.from({ length: words }, () => 0)
  const known = new Map<string, number>()
  const setOf = (members: ReadonlySet<number>): number => {
    const key = [...members].join()
    if (!known.has(key)) {
      known.set(key, sets.length / words)
      const own = new Uint32Array(words)
      for (const id of members) own[id >> 5]! |= 1 << (id & 31)
      sets.push(...own)
    }
    return known.get(key)!
  }
  const filled = (size: number, by: ReadonlyMap<number, ReadonlySet<number>>): Uint16Array => {
    const all = new Uint16Array(size)
    for (const [key, members] of by) all[key] = setOf(members)
    return all
  }
  return { words, shift, firsts: filled(0x10000, membersOf.firsts), pairs: filled(1 << width, membersOf.pairs), sets: Uint32Array.from(sets) }
}

/** One look at a text tells of all registered patterns whether they may match in it: nearly all of them do not. */
export function tracesOf(text: string): Uint32Array {
  const { words, firsts, pairs, shift, sets } = (table ??= build())
  const traces = new Uint32Array(words)
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const pair = pairs[hash(last, unit, shift)]!
    if (pair !== 0) meet(traces, sets, pair * words)
    const alone = firsts[unit]!
    if (alone !== 0) meet(traces, sets, alone * words)
    last = unit
  }
  return traces
}

function meet(traces: Uint32Array, sets: Uint32Array, from: number): void {
  for (let i = 0; i < traces.length; i++) traces[i]! |= sets[from + i]!
}

/** A search of a text, that says `none` of a passage whose traces tell that the pattern cannot match there. */
export function gated<T>(pattern: RegExp, search: (text: string) => T, none: T): (words: string | Passage) => T {
  const id = register(pattern)
  return (words) => (typeof words === 'string' ? search(words) : mayHold(words, id) ? search(words.text) : none)
}
