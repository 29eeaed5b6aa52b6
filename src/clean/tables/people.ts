import { tableHead } from '../../lexicon/table-heads.ts'
import type { Line } from '../line.ts'
import { headsAgain, headsIn, headsOf, isHead, isProse, periodOf, rowsOf, type Heads } from './people-heads.ts'
import type { Table, TableReader, Taken } from './reader.ts'
import { cellsOf, inRows, joined, pieces, wholeLine, type Cell } from './row.ts'

/** A table's heads, and how many of them stand beside each other again. */
interface Columns extends Heads {
  readonly period: number
}
/** A longer line among the rows ends the table, a shorter one is a heading within it. */
const LONGEST_HEADING = 60

/**
 * Tables of people that are not laid out row by row, told by their heads: two tables side by side (姓名 职务 姓名 职务), rows
 * that run on in the line of the heads, heads on lines of their own over rows, cells that commas part, and duties behind the
 * posts. A row that does not fill its columns stays as it is.
 */
export const people: TableReader = (lines) => (at) => headsOver(lines, at) ?? headsWithin(lines, at)

/** Heads beside each other, alone in their line or with the rows behind them. */
function headsWithin(lines: readonly Line[], at: number): Table | undefined {
  const line = lines[at]!
  const heads = headsIn(line) ?? headsAgain(line)
  if (!heads) return undefined
  const columns: Columns = { ...heads, period: periodOf(heads.cells) }
  const own = heads.cells.slice(0, columns.period)
  if (heads.rest.length > 0) {
    const rows = rowsOf(own, heads.rest)
    return rows && rows.length > 1 ? { lines: 1, rows: [own, ...rows] } : undefined
  }
  return !rowByRow(columns) || fits(columns, lines, at + 1) ? { lines: 1, rows: [own], below: under(columns, lines) } : undefined
}

/** What stands under the heads: rows, and headings that part them. */
const under = (columns: Columns, lines: readonly Line[]) => (at: number): Taken | undefined => {
  const line = lines[at]!
  if (headsOver(lines, at) || headsIn(line) || headsAgain(line)) return undefined
  const rows = rowsUnder(columns, line)
  return rows ? { lines: 1, rows } : line.mapped.text.length < LONGEST_HEADING ? { lines: 1 } : undefined
}

/** What the rules read as it stands: cells that tabs or blanks part, one person a row. */
const rowByRow = ({ mark, cells, period }: Columns): boolean => (mark === '\t' || mark === ' ') && period === cells.length && !(mark === ' ' && isProse(cells.at(-1)!.text))

/** True where every line of a table whose cells blanks part fills its columns, down to one that has no blank. */
function fits(columns: Columns, lines: readonly Line[], from: number): boolean {
  let at = from
  while (at < lines.length && rowsUnder(columns, lines[at]!)) at++
  return columns.mark === ' ' && at - from >= 2 && (at === lines.length || pieces(lines[at]!, ' ').length < 2)
}

/** 姓名 / 职务, each on a line, over rows whose cells blanks part or stand on lines too. */
function headsOver(lines: readonly Line[], at: number): Table | undefined {
  let end = at
  while (end < lines.length && isHead(lines[end]!.mapped.text)) end++
  if (end - at < 2 || end === lines.length) return undefined
  const cells = lines.slice(at, end).map(wholeLine)
  const heads = headsOf(cells, '\t')
  if (!heads || heads.rest.length > 0) return undefined
  const columns: Columns = { ...heads, mark: ' ', period: cells.length }
  if (rowsUnder(columns, lines[end]!)) return { lines: end - at, rows: [cells], below: under(columns, lines) }
  // Of the usual heads cell-lines.ts reads more, with cells left empty.
  if (heads.cells.every(({ text }) => tableHead.test(text))) return undefined
  const rows: Cell[][] = []
  for (const size = cells.length; end + size <= lines.length; end += size) {
    const row = lines.slice(end, end + size).map(wholeLine)
    if (!rowsOf(heads.cells, row)) break
    rows.push(row)
  }
  return rows.length > 0 ? { lines: end - at, rows: [cells, ...rows], below: under(columns, lines) } : undefined
}

/** The rows of one line: as many as stand side by side; the last place may be empty, and duties hold marks of their own. */
function rowsUnder({ cells, mark, period }: Columns, line: Line): Cell[][] | undefined {
  const columns = cells.slice(0, period)
  if (mark === '\t' && period < cells.length) return besides(line, period)
  const found = pieces(line, mark)
  if (isProse(columns.at(-1)!.text) && found.length > period) return rowsOf(columns, [...found.slice(0, period - 1), joined(found[period - 1]!, found.at(-1)!)])
  const isShort = found.length === period - 1 && /^备\s?注$/.test(columns.at(-1)!.text)
  const rows = rowsOf(isShort ? columns.slice(0, -1) : columns, found)
  return rows && rows.length <= cells.length / period ? rows : undefined
}

/** Cells that tabs part stand where they stand, empty or not. */
function besides(line: Line, period: number): Cell[][] | undefined {
  const cells = cellsOf(line, '\t')
  return cells.length > period ? inRows(cells, period).filter((row) => row.some(({ text }) => text !== '')) : undefined
}
