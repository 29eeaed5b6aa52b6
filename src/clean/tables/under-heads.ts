import type { Line } from '../line.ts'
import { Frame, type Heads } from './frame.ts'
import { LONGEST_HEADING } from './heads.ts'
import type { Table } from './reader.ts'
import { wholeLine, type Cell } from './row.ts'
import { RowLines } from './row-lines.ts'
import { rowsIn } from './run-on.ts'

const MOST_PIECES = 600

/**
 * The table under heads that stand at a line. Its rows are run on behind the heads, a line each, or a cell a line (`down`: not
 * read so, or only where they fill all of the list).
 */
export function tableUnder(lines: readonly Line[], at: number, heads: Heads, down: 'no' | 'whole' | 'any'): Table | undefined {
  const frame = new Frame(heads)
  const from = at + heads.lines
  if (heads.rest.length > 0) {
    const { rows, taken } = rowsIn(frame, heads.rest)
    return taken === heads.rest.length && frame.isTable(rows) ? { lines: heads.lines, rows: [heads.cells, ...rows] } : undefined
  }
  const below = new RowLines(frame)
  if (below.hold(lines, from)) return { lines: heads.lines, rows: [heads.cells], below: (next) => below.at(lines, next) }
  const { rows, taken } = down === 'no' ? { rows: [], taken: 0 } : rowsIn(frame, cellsFrom(lines, from, frame.kinds[0] === 'number'))
  if (down === 'whole' && (lines[from + taken]?.mapped.text.length ?? LONGEST_HEADING) < LONGEST_HEADING) return undefined
  return frame.isTable(rows) ? { lines: heads.lines + taken, rows: [heads.cells, ...rows] } : undefined
}

/** A cell may hold a sentence (新建公办幼儿园5所。) where numbers tell the rows apart. */
const LONGEST_SENTENCE = 80

/** Lines that may be cells, each by itself. */
function cellsFrom(lines: readonly Line[], from: number, isNumbered: boolean): Cell[] {
  const cells: Cell[] = []
  for (let at = from; at < lines.length && cells.length < MOST_PIECES; at++) {
    const { text } = lines[at]!.mapped
    if (text.includes('\t') || (/[。；]$/.test(text) && !(isNumbered && text.length <= LONGEST_SENTENCE))) break
    cells.push(wholeLine(lines[at]!))
  }
  return cells
}
