import type { Openings } from './openings.ts'

/** Bits for the hashes of pairs, so many for each of them that few others pass. */
const ROOM = 16

/** Where in a text a pattern may begin, by the first two characters of its matches: one bit each, asked for every character. */
export class Beginnings {
  /** A bit for each first character. */
  readonly #firsts = new Uint32Array(0x10000 >> 5)
  /** A bit for each first character that anything may follow. */
  readonly #alone = new Uint32Array(0x10000 >> 5)
  /** A bit for each hash of a pair. */
  readonly #pairs: Uint32Array
  readonly #shift: number

  constructor({ pairs }: Openings) {
    const count = [...pairs.values()].reduce((sum, seconds) => sum + (seconds?.size ?? 0), 0)
    const width = Math.max(5, Math.ceil(Math.log2(count * ROOM + 1)))
    this.#pairs = new Uint32Array((1 << width) >> 5)
    this.#shift = 32 - width
    for (const [first, seconds] of pairs) {
      set(this.#firsts, first)
      if (seconds === null) set(this.#alone, first)
      else for (const second of seconds) set(this.#pairs, this.#hash(first, second))
    }
  }

  at(text: string, at: number): boolean {
    if (at >= text.length) return false
    const first = text.charCodeAt(at)
    return has(this.#firsts, first) && (has(this.#alone, first) || (at + 1 < text.length && has(this.#pairs, this.#hash(first, text.charCodeAt(at + 1)))))
  }

  /** The first such place from `from` on; -1 where there is none. */
  next(text: string, from: number): number {
    const firsts = this.#firsts
    for (let at = from; at < text.length; at++) if (has(firsts, text.charCodeAt(at)) && this.at(text, at)) return at
    return -1
  }

  #hash(first: number, second: number): number {
    return Math.imul((first << 16) | second, 0x9e3779b1) >>> this.#shift
  }
}

const set = (bits: Uint32Array, at: number): void => void (bits[at >>> 5]! |= 1 << (at & 31))
const has = (bits: Uint32Array, at: number): boolean => (bits[at >>> 5]! & (1 << (at & 31))) !== 0
