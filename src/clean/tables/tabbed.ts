import { figure, isHeadWord } from './cell-kinds.ts'
import type { Table, TableReader } from './reader.ts'
import { cellsOf, type Cell } from './row.ts'

/**
 * Tables whose cells tabs keep apart, as markup has them: told by a row of heads. A row stands under them as it is, empty
 * cells in their places.
 */
export const tabbed: TableReader = (lines) => {
  const cellsAt = (at: number): Cell[] | undefined => (lines[at]?.mapped.text.includes('\t') ? cellsOf(lines[at]!, '\t') : undefined)
  return (at): Table | undefined => {
    const heads = cellsAt(at)
    if (!heads || !isHeads(heads)) return undefined
    return {
      lines: 1,
      rows: [heads],
      below: (next) => {
        const row = cellsAt(next)
        if (!row) return lines[next]!.mapped.text.length < LONGEST_HEADING && cellsAt(next + 1) ? { lines: 1 } : undefined
        if (row.length !== heads.length && isHeads(row)) return undefined
        return row.length === heads.length ? { lines: 1, rows: [row] } : { lines: 1 }
      },
    }
  }
}

/** A longer line among the rows ends the table, a shorter one is a heading within it. */
const LONGEST_HEADING = 60

const isHeads = (cells: readonly Cell[]): boolean => cells.length > 1 && cells.every(({ text }) => text.length > 0 && text.length <= 20 && !figure.test(text)) && cells.filter(({ text }) => isHeadWord(text)).length >= 2
