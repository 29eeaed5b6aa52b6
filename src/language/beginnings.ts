import { openingsOf, type Openings } from './openings.ts'

/** At which places of a text some registered pattern may begin, in order, and which ones there: what one look tells of all patterns. */
export interface Beginnings {
  readonly places: readonly number[]
  /** For each place the patterns that may begin there, as a number that `has` reads. */
  readonly sets: readonly number[]
  /** All that may begin somewhere, as bits. */
  readonly any: Uint32Array
}

interface Table {
  /** Numbers of 32 bits that a set of patterns takes; set 0 is empty. */
  readonly width: number
  readonly bits: Uint32Array
  /** For a first character one more than the set that may begin with it whatever follows; 0 where none begins with it. */
  readonly firsts: Uint16Array
  /** Pairs of first and second characters with their sets, hashed. */
  readonly pairs: Uint32Array
  readonly setOfPair: Uint16Array
}

const ids = new Map<string, number>()
const registered: Openings[] = []
let table: Table | undefined

/** The pattern's number, by which what it begins with is looked for from now on; undefined where that may be anything. */
export function register(pattern: RegExp): number | undefined {
  const openings = openingsOf(pattern)
  if (!openings) return undefined
  const known = ids.get(String(pattern))
  if (known !== undefined) return known
  ids.set(String(pattern), registered.length)
  table = undefined
  return registered.push(openings) - 1
}

const slotOf = (pair: number, slots: number): number => (Math.imul(pair, 0x9e3779b1) >>> 12) & (slots - 1)

function build(): Table {
  const byFirst = new Map<number, number[]>()
  const byPair = new Map<number, number[]>()
  const add = (to: Map<number, number[]>, key: number, id: number): void => void (to.get(key)?.push(id) ?? to.set(key, [id]))
  registered.forEach(({ pairs }, id) => {
    for (const [first, seconds] of pairs) {
      if (seconds === null) add(byFirst, first, id)
      else for (const second of seconds) add(byPair, first * 0x10000 + second, id)
    }
  })
  const width = (registered.length >> 5) + 1
  const bits: number[] = Array.from({ length: width }, () => 0)
  const sets = new Map<string, number>([['', 0]])
  const setOf = (members: readonly number[]): number => {
    const key = members.join()
    let set = sets.get(key)
    if (set === undefined) {
      sets.set(key, (set = sets.size))
      const own = new Uint32Array(width)
      for (const id of members) own[id >> 5]! |= 1 << (id & 31)
      bits.push(...own)
    }
    return set
  }
  const firsts = new Uint16Array(0x10000)
  const slots = 2 ** Math.ceil(Math.log2(byPair.size * 3 + 2))
  const pairs = new Uint32Array(slots)
  const setOfPair = new Uint16Array(slots)
  for (const [first, members] of byFirst) firsts[first] = setOf(members) + 1
  for (const [pair, members] of byPair) {
    const first = Math.floor(pair / 0x10000)
    firsts[first] ||= 1
    let slot = slotOf(pair, slots)
    while (pairs[slot] !== 0) slot = (slot + 1) & (slots - 1)
    pairs[slot] = pair
    setOfPair[slot] = setOf([...new Set([...(byFirst.get(first) ?? []), ...members])].sort((a, b) => a - b))
  }
  return { width, bits: Uint32Array.from(bits), firsts, pairs, setOfPair }
}

/** The set of patterns that may begin at a place. */
function setAt({ firsts, pairs, setOfPair }: Table, text: string, at: number): number {
  const first = text.charCodeAt(at)
  const alone = firsts[first]
  if (!alone) return 0
  const pair = ((first << 16) | text.charCodeAt(at + 1)) >>> 0
  for (let slot = slotOf(pair, pairs.length); pairs[slot] !== 0; slot = (slot + 1) & (pairs.length - 1)) if (pairs[slot] === pair) return setOfPair[slot]!
  return alone - 1
}

/** Whether a pattern is in a set. */
export const has = (set: number, id: number): boolean => (table!.bits[set * table!.width + (id >> 5)]! & (1 << (id & 31))) !== 0

/** Whether a pattern may begin at a place. */
export const mayBeginAt = (text: string, at: number, id: number): boolean => has(setAt((table ??= build()), text, at), id)

/** Whether a pattern may begin anywhere in a text. */
export const mayBegin = ({ any }: Beginnings, id: number): boolean => (any[id >> 5]! & (1 << (id & 31))) !== 0

/** Texts looked at last, each in a place that its length and some of its characters tell: rules ask again and again about the sentences of one page. */
const KEPT = 1024
let keptFor: Table | undefined
let texts: string[] = []
let kept: Beginnings[] = []

export function beginningsIn(text: string): Beginnings {
  table ??= build()
  if (keptFor !== table) [keptFor, texts, kept] = [table, [], []]
  const { length } = text
  const place = (length * 131 + text.charCodeAt(0) * 31 + text.charCodeAt(length >> 1) * 7 + text.charCodeAt(length - 1)) & (KEPT - 1)
  if (texts[place] === text) return kept[place]!
  texts[place] = text
  return (kept[place] = look(table, text))
}

function look(from: Table, text: string): Beginnings {
  const places: number[] = []
  const sets: number[] = []
  const any = new Uint32Array(from.width)
  for (let at = 0; at < text.length; at++) {
    const set = setAt(from, text, at)
    if (set === 0) continue
    places.push(at)
    sets.push(set)
    for (let i = 0; i < any.length; i++) any[i]! |= from.bits[set * from.width + i]!
  }
  return { places, sets, any }
}
