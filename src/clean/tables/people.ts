import { tableHead } from '../../lexicon/table-heads.ts'
import type { Line } from '../line.ts'
import { headsAgain, headsIn, headsOf, isHead, periodOf } from './people-heads.ts'
import type { Table, TableReader } from './reader.ts'
import { pieces, wholeLine } from './row.ts'
import type { Heads } from './frame.ts'
import { tableUnder } from './under-heads.ts'

/**
 * Tables of people that are not laid out row by row, told by their heads: two tables side by side (姓名 职务 姓名 职务), rows
 * that run on in the line of the heads, heads on lines of their own over rows, cells that commas part, and duties behind the
 * posts. A row that does not fill its columns stays as it is.
 */
export const people: TableReader = (lines) => (at) => headsOver(lines, at) ?? headsWithin(lines, at)

/** Heads beside each other, alone in their line or with the rows behind them. */
function headsWithin(lines: readonly Line[], at: number): Table | undefined {
  const found = headsIn(lines[at]!) ?? headsAgain(lines[at]!)
  if (!found) return undefined
  const size = periodOf(found.cells)
  const heads: Heads = { ...found, cells: found.cells.slice(0, size), lines: 1, beside: found.cells.length / size }
  if (found.mark === '\t' && found.rest.length === 0 && size === found.cells.length) return undefined
  const table = tableUnder(lines, at, heads, 'no')
  // What blanks part the rules read as well, with cells left out: all rows are laid out, or none.
  return table && found.mark === ' ' && found.rest.length === 0 && size === found.cells.length && !endsWell(table, lines, at) ? undefined : table
}

/** True where every line of a table whose cells blanks part fills its columns, down to one that has no blank. */
function endsWell(table: Table, lines: readonly Line[], from: number): boolean {
  let at = from + table.lines
  let rows = 0
  for (let taken = table.below?.(at); taken; taken = at < lines.length ? table.below?.(at) : undefined) {
    at += taken.lines
    rows += taken.rows?.length ?? 0
  }
  return rows >= 2 && (at === lines.length || pieces(lines[at]!, ' ').length < 2)
}

/** 姓名 / 职务, each on a line, over rows whose cells blanks part or stand on lines too. */
function headsOver(lines: readonly Line[], at: number): Table | undefined {
  let end = at
  while (end < lines.length && isHead(lines[end]!.mapped.text)) end++
  if (end - at < 2 || end === lines.length) return undefined
  const heads = headsOf(lines.slice(at, end).map(wholeLine), '\t')
  if (!heads || heads.rest.length > 0) return undefined
  // Of the usual heads cell-lines.ts reads more, with cells left out.
  return tableUnder(lines, at, { ...heads, mark: ' ', lines: end - at }, heads.cells.every(({ text }) => tableHead.test(text)) ? 'whole' : 'any')
}
