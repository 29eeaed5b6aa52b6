/** One bit for each of so many numbers, at least 32. */
export const bitsFor = (count: number): Uint32Array => new Uint32Array(count >>> 5)
export const setBit = (bits: Uint32Array, at: number): void => void (bits[at >>> 5]! |= 1 << (at & 31))
export const hasBit = (bits: Uint32Array, at: number): boolean => (bits[at >>> 5]! & (1 << (at & 31))) !== 0

/** So many UTF-16 units there are. */
export const UNITS = 0x10000
