import type { OffsetMap } from '../model/clean-text.ts'
import { originalSpan } from '../model/span.ts'

/** A change of a text: the stretch `start..end` (UTF-16 code units) becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A text that knows for each of its UTF-16 code units the stretch of the original that it stands for. Edits compose:
 * what a step leaves alone keeps its own stretch, what it writes stands for the whole stretch that it replaced (or, where
 * both have the same length, each unit for the unit in its place).
 */
export class MappedText {
  readonly text: string
  readonly #from: Int32Array
  readonly #to: Int32Array

  private constructor(text: string, from: Int32Array, to: Int32Array) {
    this.text = text
    this.#from = from
    this.#to = to
  }

  /** The stretch of `original` that begins at `offset`, as it stands. */
  static of(text: string, offset = 0): MappedText {
    const from = new Int32Array(text.length)
    const to = new Int32Array(text.length)
    for (let i = 0; i < text.length; i++) {
      from[i] = offset + i
      to[i] = offset + i + 1
    }
    return new MappedText(text, from, to)
  }

  /** A text written for `start..end` of the original, e.g. the character that an entity stands for. */
  static for(text: string, start: number, end: number): MappedText {
    return new MappedText(text, new Int32Array(text.length).fill(start), new Int32Array(text.length).fill(end))
  }

  static join(parts: readonly MappedText[], separator = ''): MappedText {
    const text = parts.map((part) => part.text).join(separator)
    const from = new Int32Array(text.length)
    const to = new Int32Array(text.length)
    let at = 0
    parts.forEach((part, i) => {
      if (i > 0) {
        // A separator stands for nothing: an empty stretch behind what came before.
        const behind = at === 0 ? 0 : to[at - 1]!
        from.fill(behind, at, at + separator.length)
        to.fill(behind, at, at + separator.length)
        at += separator.length
      }
      from.set(part.#from, at)
      to.set(part.#to, at)
      at += part.text.length
    })
    return new MappedText(text, from, to)
  }

  slice(start: number, end: number = this.text.length): MappedText {
    return new MappedText(this.text.slice(start, end), this.#from.subarray(start, end), this.#to.subarray(start, end))
  }

  trim(): MappedText {
    const lead = this.text.length - this.text.trimStart().length
    return this.slice(lead, Math.max(lead, this.text.trimEnd().length))
  }

  /** Applies edits, which must stand in order and not overlap. Throws RangeError where they do. */
  apply(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this
    const parts: MappedText[] = []
    let at = 0
    for (const { start, end, text } of edits) {
      if (start < at || end < start || end > this.text.length) throw new RangeError(`edit ${start}-${end} is out of order`)
      if (start > at) parts.push(this.slice(at, start))
      if (text.length === end - start) parts.push(new MappedText(text, this.#from.subarray(start, end), this.#to.subarray(start, end)))
      else if (text !== '') parts.push(start === end ? MappedText.for(text, this.#startAt(start), this.#startAt(start)) : MappedText.for(text, this.#from[start]!, this.#to[end - 1]!))
      at = end
    }
    if (at < this.text.length) parts.push(this.slice(at))
    return MappedText.join(parts)
  }

  /** Replaces every match of a global pattern; a replacement equal to the match is no edit. */
  replace(pattern: RegExp, replacement: (match: RegExpExecArray) => string): MappedText {
    const edits: Edit[] = []
    for (const match of this.text.matchAll(pattern)) {
      const text = replacement(match)
      if (text !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text })
    }
    return this.apply(edits)
  }

  #startAt(index: number): number {
    return index < this.text.length ? this.#from[index]! : index === 0 ? 0 : this.#to[index - 1]!
  }

  get map(): OffsetMap {
    const from = this.#from
    const to = this.#to
    return {
      toOriginal: ({ start, end }) => (end > start ? originalSpan(from[start]!, to[end - 1]!) : originalSpan(this.#startAt(start), this.#startAt(start))),
    }
  }
}
