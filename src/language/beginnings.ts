import { bitsFor, hasBit, setBit, UNITS } from './bits.ts'
import type { Openings } from './openings.ts'

/** Bits for the hashes of pairs, so many for each of them that few others pass. */
const ROOM = 16

/** Where in a text a pattern may begin, by the first two characters of its matches: one bit each, asked for every character. */
export class Beginnings {
  /** A bit for each first character. */
  readonly #firsts = bitsFor(UNITS)
  /** A bit for each first character that anything may follow. */
  readonly #alone = bitsFor(UNITS)
  /** A bit for each hash of a pair. */
  readonly #pairs: Uint32Array
  readonly #shift: number

  constructor({ pairs }: Openings) {
    const count = [...pairs.values()].reduce((sum, seconds) => sum + (seconds?.size ?? 0), 0)
    const width = Math.max(5, Math.ceil(Math.log2(count * ROOM + 1)))
    this.#pairs = bitsFor(1 << width)
    this.#shift = 32 - width
    for (const [first, seconds] of pairs) {
      setBit(this.#firsts, first)
      if (seconds === null) setBit(this.#alone, first)
      else for (const second of seconds) setBit(this.#pairs, this.#hash(first, second))
    }
  }

  at(text: string, at: number): boolean {
    if (at >= text.length) return false
    const first = text.charCodeAt(at)
    return hasBit(this.#firsts, first) && (hasBit(this.#alone, first) || (at + 1 < text.length && hasBit(this.#pairs, this.#hash(first, text.charCodeAt(at + 1)))))
  }

  /** The first such place from `from` on; -1 where there is none. */
  next(text: string, from: number): number {
    const firsts = this.#firsts
    for (let at = from; at < text.length; at++) if (hasBit(firsts, text.charCodeAt(at)) && this.at(text, at)) return at
    return -1
  }

  #hash(first: number, second: number): number {
    return Math.imul((first << 16) | second, 0x9e3779b1) >>> this.#shift
  }
}
