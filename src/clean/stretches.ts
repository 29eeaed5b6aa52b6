import type { OffsetMap } from '../model/clean-text.ts'
import { originalSpan, type OriginalSpan } from '../model/span.ts'

/** A run of the text and the original that it stands for: `to` is UNIT where each unit stands for one, from `from` on. */
export interface Stretch {
  readonly length: number
  readonly from: number
  readonly to: number
}
export const UNIT = -1

const startOf = ({ from, to }: Stretch, offset: number): number => (to === UNIT ? from + offset : from)
/** Where the unit at `offset` ends in the original. */
export const endOf = ({ from, to }: Stretch, offset: number): number => (to === UNIT ? from + offset + 1 : to)

/** The map of a text of `total` units that the stretches make up; looked up by halves. */
export function offsetMapOf(stretches: readonly Stretch[], total: number): OffsetMap {
  const starts = new Int32Array(stretches.length)
  stretches.forEach(({ length }, i) => void (i + 1 < starts.length && (starts[i + 1] = starts[i]! + length)))
  const at = (unit: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= unit) low = middle
      else high = middle - 1
    }
    return low
  }
  const start = (unit: number): number => {
    if (total === 0) return 0
    if (unit >= total) return end(total - 1)
    const i = at(unit)
    return startOf(stretches[i]!, unit - starts[i]!)
  }
  const end = (unit: number): number => {
    const i = at(unit)
    return endOf(stretches[i]!, unit - starts[i]!)
  }
  /** Where a merged cell stands behind what follows it in the original: all that the span holds. */
  const around = (first: number, last: number): OriginalSpan => {
    const held = stretches.slice(at(first), at(last) + 1)
    return originalSpan(Math.min(start(first), ...held.slice(1).map((one) => one.from)), Math.max(end(last), ...held.slice(0, -1).map((one) => endOf(one, one.length - 1))))
  }
  return {
    toOriginal: (span) => {
      if (span.end <= span.start) return originalSpan(start(span.start), start(span.start))
      const [from, to] = [start(span.start), end(span.end - 1)]
      return from <= to ? originalSpan(from, to) : around(span.start, span.end - 1)
    },
  }
}

/** The part of a stretch between two offsets of its own, put behind `into`. */
export function cut(stretch: Stretch, from: number, to: number, into: Stretch[]): void {
  const start = Math.max(0, from)
  const end = Math.min(stretch.length, to)
  if (start >= end) return
  into.push(start === 0 && end === stretch.length ? stretch : { length: end - start, from: startOf(stretch, start), to: stretch.to })
}

/** Goes through stretches once, from left to right. Places are offsets of the text that they make up. */
export class StretchReader {
  readonly #stretches: readonly Stretch[]
  #index = 0
  /** Where the stretch at `#index` begins, and how far we are. */
  #base = 0
  #at = 0

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches
  }

  copyTo(end: number, into: Stretch[]): void {
    this.#advance(end, into)
  }

  /** Passes by what stands before `end`; returns where it ends in the original. */
  skipTo(end: number): number {
    if (end <= this.#at) return this.position()
    return this.#advance(end, undefined)
  }

  /** Where the next unit begins in the original; behind the last one, where that ends. */
  position(): number {
    const here = this.#stretches[this.#index]
    if (here) return startOf(here, this.#at - this.#base)
    const last = this.#stretches.at(-1)
    return last ? endOf(last, last.length - 1) : 0
  }

  #advance(end: number, into: Stretch[] | undefined): number {
    let behind = 0
    while (this.#at < end) {
      const stretch = this.#stretches[this.#index]!
      const stop = Math.min(end, this.#base + stretch.length)
      if (into) cut(stretch, this.#at - this.#base, stop - this.#base, into)
      behind = endOf(stretch, stop - this.#base - 1)
      this.#at = stop
      if (stop === this.#base + stretch.length) {
        this.#base = stop
        this.#index++
      }
    }
    return behind
  }
}
