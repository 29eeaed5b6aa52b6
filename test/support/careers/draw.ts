import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws from a seed: the same seed draws the same world on every machine. */
export interface Draw {
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
}

export function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed)
  const int = (from: number, to: number): number => uniformInt(generator, from, to)
  return { int, pick: (items) => items[int(0, items.length - 1)]!, chance: (probability) => int(0, 999_999) < probability * 1_000_000 }
}
