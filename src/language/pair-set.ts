/**
 * Pairs of UTF-16 units as one bit each: asked for nearly every character of a text, where a Set of numbers costs a hash
 * and a chain. Rows are the different first units, columns the second ones.
 */
export class PairSet {
  readonly #rows = new Uint16Array(0x10000)
  readonly #columns = new Uint16Array(0x10000)
  readonly #bits: Uint8Array
  readonly #width: number

  constructor(pairs: Iterable<readonly [number, number]>) {
    const all = [...pairs]
    let [rows, columns] = [0, 0]
    for (const [first, second] of all) {
      this.#rows[first] ||= ++rows
      this.#columns[second] ||= ++columns
    }
    this.#width = (columns >> 3) + 1
    this.#bits = new Uint8Array((rows + 1) * this.#width)
    for (const [first, second] of all) {
      const column = this.#columns[second]!
      this.#bits[this.#rows[first]! * this.#width + (column >> 3)]! |= 1 << (column & 7)
    }
  }

  /** Whether the two units from `at` are a pair; row and column 0 stand for units that are in none. */
  at(text: string, at: number): boolean {
    if (at < 0 || at + 1 >= text.length) return false
    const row = this.#rows[text.charCodeAt(at)]!
    if (row === 0) return false
    const column = this.#columns[text.charCodeAt(at + 1)]!
    return (this.#bits[row * this.#width + (column >> 3)]! & (1 << (column & 7))) !== 0
  }
}
