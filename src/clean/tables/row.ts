import { matchesOf } from '../../language/scanner.ts'
import type { Line } from '../line.ts'
import { MappedText } from '../mapped-text.ts'

/** A stretch of a line. */
interface Piece {
  readonly line: Line
  readonly start: number
  readonly end: number
}

/** A cell of a table: a stretch of a line, and where the width of its column has broken it, of the lines below. `text` is what it says. */
export interface Cell extends Piece {
  readonly text: string
  readonly more?: readonly Piece[]
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

/** Two cells and what stands between them, as one: a name set wide, duties worded in sentences. Of two lines the second goes on where the first has been broken. */
export function joined(first: Cell, last: Cell, text = saidBy(first, last)): Cell {
  return first.line === last.line ? { ...first, end: last.end, text } : { ...first, text, more: [...(first.more ?? []), last] }
}
const saidBy = (first: Cell, last: Cell): string => (first.line === last.line ? first.line.mapped.text.slice(first.start, last.end) : first.text + last.text)

const sliceOf = ({ line, start, end }: Piece): MappedText => line.mapped.slice(start, end)

/** A row laid out: its cells in one line with tabs between them, as all rules read it. */
export const rowOf = (cells: readonly Cell[]): Line => ({ mapped: MappedText.join(cells.map((cell) => MappedText.join([cell, ...(cell.more ?? [])].map(sliceOf))), '\t'), hint: 'row' })

/** A cell that holds nothing, behind another. */
export const emptyAfter = ({ line, end }: Cell): Cell => ({ line, start: end, end, text: '' })

/** Cells one after the other in rows of one size. */
export const inRows = (cells: readonly Cell[], size: number): Cell[][] => Array.from({ length: Math.ceil(cells.length / size) }, (_, row) => cells.slice(row * size, (row + 1) * size))
