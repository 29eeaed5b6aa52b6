import { tableHead } from '../lexicon/table-heads.ts'
import type { Line } from './line.ts'
import { MappedText } from './mapped-text.ts'
import { headsAgain, headsIn, isHead, isProse, periodOf, pieces, rowsOf, type Cell, type Heads } from './people-columns.ts'

/** A table's heads, and how many of them stand beside each other again. */
interface Table extends Heads {
  readonly period: number
}

/**
 * Tables of people that are not laid out row by row, told by their heads: two tables side by side (姓名 职务 姓名 职务), rows
 * that run on in the line of the heads, heads on lines of their own over rows, cells that commas part, and duties behind the
 * posts. Their rows become lines with tabs; a row that does not fill its columns stays as it is.
 */
export function markPeopleTables(lines: readonly Line[]): Line[] {
  const laid: Line[] = []
  let table: Table | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const above = headsOver(lines, i)
    if (above) {
      laid.push(...above.lines)
      table = above.table
      i = above.last
      continue
    }
    const heads = headsIn(line.mapped.text) ?? headsAgain(line.mapped.text)
    if (heads) {
      const period = periodOf(heads.cells)
      const columns = heads.cells.slice(0, period)
      const rows = heads.rest.length > 0 ? rowsOf(columns, heads.rest) : []
      const whole: Table = { ...heads, period }
      table = heads.rest.length === 0 && (!rowByRow(heads, period) || fits(whole, lines, i + 1)) ? whole : undefined
      if (!rows || (heads.rest.length > 0 && rows.length < 2) || (!table && rows.length === 0)) laid.push(line)
      else laid.push(...[columns, ...rows].map((cells) => tabbed(line, cells)))
      continue
    }
    const rows = table && rowsUnder(table, line.mapped.text)
    if (!rows) table = table && line.mapped.text.length < 60 ? table : undefined
    laid.push(...(rows ? rows.map((cells) => tabbed(line, cells)) : [line]))
  }
  return laid
}

/** What the rules read as it stands: cells that tabs or blanks part, one person a row. */
const rowByRow = ({ mark, cells }: Heads, period: number): boolean => (mark === '\t' || mark === ' ') && period === cells.length && !(mark === ' ' && isProse(cells.at(-1)!.text))

/** True where every line of a table whose cells blanks part fills its columns, down to one that has no blank. */
function fits(table: Table, lines: readonly Line[], from: number): boolean {
  let at = from
  while (at < lines.length && rowsUnder(table, lines[at]!.mapped.text)) at++
  return table.mark === ' ' && at - from >= 2 && pieces(lines[at]?.mapped.text ?? '', ' ').length < 2
}

/** 姓名 / 职务, each on a line, over rows whose cells blanks part or stand on lines too. */
function headsOver(lines: readonly Line[], at: number): { readonly table: Table; readonly lines: readonly Line[]; readonly last: number } | undefined {
  let end = at
  while (end < lines.length && isHead(lines[end]!.mapped.text)) end++
  const next = lines[end]?.mapped.text
  if (end - at < 2 || next === undefined) return undefined
  const header = beside(lines.slice(at, end))
  const heads = headsIn(header.mapped.text)
  if (!heads || heads.rest.length > 0) return undefined
  const table: Table = { ...heads, mark: ' ', period: heads.cells.length }
  if (rowsUnder(table, next)) return { table, lines: [header], last: end - 1 }
  // Of the usual heads cell-lines.ts reads more, with cells left empty.
  if (heads.cells.every(({ text }) => tableHead.test(text))) return undefined
  const rows: Line[] = []
  for (const size = end - at; ; end += size) {
    const cells = lines.slice(end, end + size)
    if (cells.length < size || !rowsOf(heads.cells, cells.map(({ mapped: { text } }) => ({ start: 0, end: text.length, text })))) break
    rows.push(beside(cells))
  }
  return rows.length > 0 ? { table, lines: [header, ...rows], last: end - 1 } : undefined
}

const beside = (cells: readonly Line[]): Line => ({ mapped: MappedText.join(cells.map(({ mapped }) => mapped), '\t'), hint: 'row' })

/** The rows of one line: as many as stand side by side; the last place may be empty, and duties hold marks of their own. */
function rowsUnder({ cells, mark, period }: Table, line: string): Cell[][] | undefined {
  const columns = cells.slice(0, period)
  if (mark === '\t' && period < cells.length) return besides(line, period)
  const found = pieces(line, mark)
  if (isProse(columns.at(-1)!.text) && found.length > period) {
    const duties = { start: found[period - 1]!.start, end: found.at(-1)!.end, text: line.slice(found[period - 1]!.start, found.at(-1)!.end) }
    return rowsOf(columns, [...found.slice(0, period - 1), duties])
  }
  const isShort = found.length === period - 1 && /^备\s?注$/.test(columns.at(-1)!.text)
  const rows = rowsOf(isShort ? columns.slice(0, -1) : columns, found)
  return rows && rows.length <= cells.length / period ? rows : undefined
}

/** Cells that tabs part stand where they stand, empty or not. */
function besides(line: string, period: number): Cell[][] | undefined {
  let at = 0
  const cells = line.split('\t').map((text): Cell => {
    const start = at
    at += text.length + 1
    return { start, end: start + text.length, text }
  })
  if (cells.length <= period) return undefined
  const rows: Cell[][] = []
  for (let i = 0; i < cells.length; i += period) rows.push(cells.slice(i, i + period))
  return rows.filter((row) => row.some(({ text }) => text.trim() !== ''))
}

const tabbed = ({ mapped }: Line, cells: readonly Cell[]): Line => ({ mapped: MappedText.join(cells.map(({ start, end }) => mapped.slice(start, end)), '\t'), hint: 'row' })
