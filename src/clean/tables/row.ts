import { matchesOf } from '../../language/scanner.ts'
import type { Line } from '../line.ts'
import { MappedText } from '../mapped-text.ts'

/** A cell of a table: a stretch of a line, or a piece of one. `text` is what it says; what it stands for is the stretch. */
export interface Cell {
  readonly line: Line
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What parts the cells of a table in text. */
export type Mark = '\t' | '|' | '，' | ' '
const marks: Readonly<Record<Mark, RegExp>> = { '\t': /\t/g, '|': /\|/g, '，': /[，,]/g, ' ': /[ \u00a0\u2000-\u200a\u3000]+/g }

/** The cells of a line between marks, without the blanks around them, empty ones in their places. */
export function cellsOf(line: Line, mark: Mark): Cell[] {
  const { text } = line.mapped
  let from = 0
  return [...matchesOf(marks[mark], text).map(({ 0: { length }, index }) => ({ end: index, next: index + length })), { end: text.length, next: 0 }].map(({ end, next }) => {
    const whole = text.slice(from, end)
    const said = whole.trim()
    const start = from + (said === '' ? 0 : whole.indexOf(said))
    from = next
    return { line, start, end: start + said.length, text: said }
  })
}

/** The cells of a line that hold something. */
export const pieces = (line: Line, mark: Mark): Cell[] => cellsOf(line, mark).filter(({ text }) => text !== '')

/** What the first of these says, '' where there is none: told for every line, so without the others. */
export function firstPiece(line: Line, mark: Mark): string {
  const { text } = line.mapped
  const parts = marks[mark]
  parts.lastIndex = 0
  for (let from = 0; ; from = parts.lastIndex) {
    const next = parts.exec(text)
    const said = text.slice(from, next?.index).trim()
    if (said !== '' || !next) return said
  }
}

/** A line that is one cell. */
export const wholeLine = (line: Line): Cell => ({ line, start: 0, end: line.mapped.text.length, text: line.mapped.text })

/** Two cells of a line and what stands between them, as one: a name set wide, duties worded in sentences. */
export const joined = (first: Cell, last: Cell, text = first.line.mapped.text.slice(first.start, last.end)): Cell => ({ ...first, end: last.end, text })

/** A row laid out: its cells in one line with tabs between them, as all rules read it. */
export const rowOf = (cells: readonly Cell[]): Line => ({ mapped: MappedText.join(cells.map(({ line, start, end }) => line.mapped.slice(start, end)), '\t'), hint: 'row' })

/** Cells one after the other in rows of one size. */
export const inRows = (cells: readonly Cell[], size: number): Cell[][] => Array.from({ length: Math.ceil(cells.length / size) }, (_, row) => cells.slice(row * size, (row + 1) * size))
