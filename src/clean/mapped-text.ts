import type { OffsetMap } from '../model/clean-text.ts'
import { cut, endOf, offsetMapOf, StretchReader, UNIT, type Stretch } from './stretches.ts'

/** A change of a text: the stretch `start..end` (UTF-16 code units) becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A text that knows for each of its UTF-16 code units the stretch of the original that it stands for. Edits compose:
 * what a step leaves alone keeps its own stretch, what it writes stands for the whole stretch that it replaced (or, where
 * both have the same length, each unit for the unit in its place). Kept as runs: a line that is only rewritten character
 * by character is one run, whatever its length.
 */
export class MappedText {
  readonly text: string
  readonly #stretches: readonly Stretch[]

  private constructor(text: string, stretches: readonly Stretch[]) {
    this.text = text
    this.#stretches = stretches
  }

  /** The stretch of `original` that begins at `offset`, as it stands. */
  static of(text: string, offset = 0): MappedText {
    return new MappedText(text, text === '' ? [] : [{ length: text.length, from: offset, to: UNIT }])
  }

  /** A text written for `start..end` of the original, e.g. the character that an entity stands for. */
  static for(text: string, start: number, end: number): MappedText {
    return new MappedText(text, text === '' ? [] : [{ length: text.length, from: start, to: end }])
  }

  static join(parts: readonly MappedText[], separator = ''): MappedText {
    if (parts.length === 1) return parts[0]!
    const stretches: Stretch[] = []
    parts.forEach((part, i) => {
      if (i > 0 && separator !== '') {
        // A separator stands for nothing: an empty stretch behind what came before.
        const last = stretches.at(-1)
        const behind = last ? endOf(last, last.length - 1) : 0
        stretches.push({ length: separator.length, from: behind, to: behind })
      }
      for (const stretch of part.#stretches) stretches.push(stretch)
    })
    return new MappedText(parts.map((part) => part.text).join(separator), stretches)
  }

  slice(start: number, end: number = this.text.length): MappedText {
    if (start === 0 && end === this.text.length) return this
    const stretches: Stretch[] = []
    let at = 0
    for (const stretch of this.#stretches) {
      if (at >= end) break
      cut(stretch, start - at, end - at, stretches)
      at += stretch.length
    }
    return new MappedText(this.text.slice(start, end), stretches)
  }

  trim(): MappedText {
    const lead = this.text.length - this.text.trimStart().length
    return this.slice(lead, Math.max(lead, this.text.trimEnd().length))
  }

  /** The same text in other characters, each standing for what the one in its place stood for. */
  respell(text: string): MappedText {
    if (text.length !== this.text.length) throw new RangeError(`${text.length} units cannot stand for ${this.text.length}`)
    return text === this.text ? this : new MappedText(text, this.#stretches)
  }

  /** Applies edits, which must stand in order and not overlap. Throws RangeError where they do. */
  apply(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this
    let text = ''
    let at = 0
    for (const { start, end, text: written } of edits) {
      if (start < at || end < start || end > this.text.length) throw new RangeError(`edit ${start}-${end} is out of order`)
      text += this.text.slice(at, start) + written
      at = end
    }
    text += this.text.slice(at)
    return new MappedText(text, edits.every((edit) => edit.text.length === edit.end - edit.start) ? this.#stretches : this.#stretchesAfter(edits))
  }

  #stretchesAfter(edits: readonly Edit[]): Stretch[] {
    const stretches: Stretch[] = []
    const reader = new StretchReader(this.#stretches)
    for (const { start, end, text } of edits) {
      if (text.length === end - start) continue
      reader.copyTo(start, stretches)
      const from = reader.position()
      const to = reader.skipTo(end)
      if (text !== '') stretches.push({ length: text.length, from, to: start === end ? from : to })
    }
    reader.copyTo(this.text.length, stretches)
    return stretches
  }

  /** Replaces every match of a global pattern; a replacement equal to the match is no edit. */
  replace(pattern: RegExp, replacement: (match: RegExpExecArray) => string): MappedText {
    pattern.lastIndex = 0
    let edits: Edit[] | undefined
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      const text = replacement(match)
      const end = match.index + match[0].length
      if (text !== match[0]) (edits ??= []).push({ start: match.index, end, text })
      if (match[0] === '') pattern.lastIndex++
    }
    return edits ? this.apply(edits) : this
  }

  get map(): OffsetMap {
    return offsetMapOf(this.#stretches, this.text.length)
  }
}
