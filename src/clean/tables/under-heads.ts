import type { Line } from '../line.ts'
import { LONGEST_HEADING } from './heads.ts'
import type { Table } from './reader.ts'
import { wholeLine, type Cell } from './row.ts'
import { Rows, type Heads } from './rows.ts'

const MOST_PIECES = 600

/**
 * The table under heads that stand at a line. Its rows are run on behind the heads, a line each, or a cell a line (`down`: not
 * read so, or only where they fill all of the list).
 */
export function tableUnder(lines: readonly Line[], at: number, heads: Heads, down: 'no' | 'whole' | 'any'): Table | undefined {
  const under = new Rows(heads)
  const from = at + heads.lines
  if (heads.rest.length > 0) {
    const { rows, taken } = under.in(heads.rest)
    return taken === heads.rest.length && under.isTable(rows) ? { lines: heads.lines, rows: [heads.cells, ...rows] } : undefined
  }
  if (under.areLines(lines, from)) return { lines: heads.lines, rows: [heads.cells], below: (next) => under.at(lines, next) }
  const { rows, taken } = down === 'no' ? { rows: [], taken: 0 } : under.in(cellsFrom(lines, from))
  if (down === 'whole' && (lines[from + taken]?.mapped.text.length ?? LONGEST_HEADING) < LONGEST_HEADING) return undefined
  return under.isTable(rows) ? { lines: heads.lines + taken, rows: [heads.cells, ...rows] } : undefined
}

/** Lines that may be cells, each by itself. */
function cellsFrom(lines: readonly Line[], from: number): Cell[] {
  const cells: Cell[] = []
  for (let at = from; at < lines.length && cells.length < MOST_PIECES && !/[。；]$|\t/.test(lines[at]!.mapped.text); at++) cells.push(wholeLine(lines[at]!))
  return cells
}
