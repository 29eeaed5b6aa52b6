/** Words to be found in a text: which is the longest that begins at a place. Most places are refused by their first character. */
export class WordList {
  readonly #starts = new Uint16Array(0x10000)
  readonly #words: string[][] = [[]]

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const unit = word.charCodeAt(0)
      this.#starts[unit] ||= this.#words.push([]) - 1
      this.#words[this.#starts[unit]!]!.push(word)
    }
    for (const list of this.#words) list.sort((a, b) => b.length - a.length)
  }

  /** The longest word that begins at `at` and ends by `end`; undefined where none does. */
  longestAt(text: string, at: number, end = text.length): string | undefined {
    if (at >= end) return undefined
    const start = this.#starts[text.charCodeAt(at)]!
    if (start === 0) return undefined
    for (const word of this.#words[start]!) if (at + word.length <= end && text.startsWith(word, at)) return word
    return undefined
  }
}
