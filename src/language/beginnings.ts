import { openingsOf, type Openings } from './openings.ts'

/** A place and the set of patterns that may begin there, in one number: place × SETS + set. */
type Hit = number
const SETS = 0x1000

/** At which places of a text some registered pattern may begin, in order, and which ones there: what one look tells of all patterns. */
export interface Beginnings {
  readonly hits: readonly Hit[]
  /** Where in `kept` the bits of all that may begin somewhere stand. */
  readonly bitsAt: number
}

interface Table {
  /** Numbers of 32 bits that a set of patterns takes; set 0 is empty. */
  readonly words: number
  readonly bits: Uint32Array
  /** Rows are first characters, columns second ones; row 0 begins nothing, column 0 stands for all other second characters. */
  readonly rows: Uint32Array
  readonly columns: Uint16Array
  readonly sets: Uint16Array
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

function build(): Table {
  const always = new Map<number, number[]>()
  const pairs = new Map<number, Map<number, number[]>>()
  const listIn = <K>(map: Map<K, number[]>, key: K): number[] => map.get(key) ?? map.set(key, []).get(key)!
  registered.forEach((openings, id) => {
    for (const [first, seconds] of openings.pairs) {
      if (!pairs.has(first)) pairs.set(first, new Map())
      if (seconds === null) listIn(always, first).push(id)
      else for (const second of seconds) listIn(pairs.get(first)!, second).push(id)
    }
  })
  const words = (registered.length >> 5) + 1
  const bits: number[] = Array.from({ length: words }, () => 0)
  const known = new Map<string, number>([['', 0]])
  const setOf = (members: readonly number[]): number => {
    const key = members.join()
    if (!known.has(key)) {
      known.set(key, known.size)
      const own = new Uint32Array(words)
      for (const id of members) own[id >> 5]! |= 1 << (id & 31)
      bits.push(...own)
    }
    return known.get(key)!
  }
  const rows = new Uint32Array(0x10000)
  const columns = new Uint16Array(0x10000)
  let width = 1
  for (const seconds of pairs.values()) for (const second of seconds.keys()) columns[second] ||= width++
  const sets = new Uint16Array((pairs.size + 1) * width)
  let row = 0
  for (const [first, seconds] of pairs) {
    rows[first] = row += width
    const alone = always.get(first) ?? []
    sets.fill(setOf(alone), row, row + width)
    for (const [second, members] of seconds) sets[row + columns[second]!] = setOf([...new Set([...alone, ...members])].sort((a, b) => a - b))
  }
  return { words, bits: Uint32Array.from(bits), rows, columns, sets }
}

const has = (set: number, id: number): boolean => (table!.bits[set * table!.words + (id >> 5)]! & (1 << (id & 31))) !== 0

export const placeOf = (hit: Hit): number => Math.floor(hit / SETS)
/** Whether a pattern is among those that may begin there. */
export const mayBeginWith = (hit: Hit, id: number): boolean => has(hit & (SETS - 1), id)

/** Whether a pattern may begin at a place. */
export function mayBeginAt(text: string, at: number, id: number): boolean {
  const { rows, columns, sets } = (table ??= build())
  if (at >= text.length) return false
  const row = rows[text.charCodeAt(at)]!
  return row !== 0 && has(sets[row + (at + 1 < text.length ? columns[text.charCodeAt(at + 1)]! : 0)]!, id)
}

/** Behind the last character: a unit that begins nothing and follows nothing. */
const END = 0xffff
/** Texts looked at last, each in a place that its length and some of its characters tell: rules ask again and again about the sentences of one page. */
const KEPT = 1024
let keptFor: Table | undefined
let texts: string[] = []
let looks: Beginnings[] = []
let kept = new Uint32Array(0)

/** Whether a pattern may begin anywhere in a text. */
export const mayBegin = ({ bitsAt }: Beginnings, id: number): boolean => (kept[bitsAt + (id >> 5)]! & (1 << (id & 31))) !== 0

export function beginningsIn(text: string): Beginnings {
  table ??= build()
  if (keptFor !== table) [keptFor, texts, looks, kept] = [table, [], [], new Uint32Array(KEPT * table.words)]
  const { length } = text
  const place = (length * 131 + text.charCodeAt(0) * 31 + text.charCodeAt(length >> 1) * 7 + text.charCodeAt(length - 1)) & (KEPT - 1)
  if (texts[place] === text) return looks[place]!
  texts[place] = text
  return (looks[place] = look(table, text, place * table.words))
}

function look({ words, bits, rows, columns, sets }: Table, text: string, bitsAt: number): Beginnings {
  const hits: Hit[] = []
  for (let i = 0; i < words; i++) kept[bitsAt + i] = 0
  const { length } = text
  let row = 0
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : END
    const set = row === 0 ? 0 : sets[row + columns[unit]!]!
    row = rows[unit]!
    if (set === 0) continue
    hits.push((at - 1) * SETS + set)
    for (let i = 0; i < words; i++) kept[bitsAt + i]! |= bits[set * words + i]!
  }
  return { hits, bitsAt }
}
