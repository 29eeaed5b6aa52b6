/**
 * The items of the highest scores, the earlier one first where scores are equal. Asked before an item is built, so that nothing
 * is built for what cannot be among them: of ten thousand readings of a stretch a hundred are followed.
 */
export class Best<T> {
  readonly #limit: number
  #kept: { readonly score: number; readonly item: T }[] = []
  /** So many kept ones are better or came before. */
  #floor = -Infinity
  /** How many items were asked for. */
  asked = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  admits(score: number): boolean {
    this.asked++
    return score > this.#floor
  }

  add(score: number, item: T): void {
    this.#kept.push({ score, item })
    if (this.#kept.length >= 4 * this.#limit) this.#cut()
  }

  /** Best first. */
  items(): T[] {
    this.#cut()
    return this.#kept.map(({ item }) => item)
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.score - a.score)
    if (this.#kept.length < this.#limit) return
    this.#kept.length = this.#limit
    this.#floor = this.#kept.at(-1)!.score
  }
}
