import type { Line } from '../line.ts'
import { isBroken } from './columns.ts'
import { BROKEN, fitRow } from './fit.ts'
import type { Frame, Row } from './frame.ts'
import { LONGEST_HEADING } from './heads.ts'
import type { Taken } from './reader.ts'
import { cellsOf, inRows, joined, pieces, type Cell } from './row.ts'
import { rowsIn } from './run-on.ts'

/** Lines that a row may take whose cells have been broken. */
const MOST_LINES = 6

/** The rows of a table that stand in lines of their own. */
export class RowLines {
  readonly #frame: Frame

  constructor(frame: Frame) {
    this.#frame = frame
  }

  /** True where a line, or the one behind a heading or a sum, holds a row. */
  hold(lines: readonly Line[], from: number): boolean {
    for (let at = from, taken: Taken | undefined; at < lines.length && at <= from + 2; at += taken.lines) {
      taken = this.at(lines, at)
      if (!taken) return false
      if (taken.rows?.some((row) => this.#frame.isOwn(row))) return true
    }
    return false
  }

  /** What a line holds, or a few where cells have been broken; as it is where it only heads the next. */
  at(lines: readonly Line[], at: number): Taken | undefined {
    return this.#lineAt(lines, at) ?? (lines[at]!.mapped.text.length <= LONGEST_HEADING && this.#cellsAt(lines, at).length === 1 && this.#lineAt(lines, at + 1) ? { lines: 1 } : undefined)
  }

  #cellsAt(lines: readonly Line[], at: number): Cell[] {
    return at < lines.length ? pieces(lines[at]!, this.#frame.heads.mark) : []
  }

  #lineAt(lines: readonly Line[], at: number): Taken | undefined {
    const found = this.#cellsAt(lines, at)
    if (found.length === 0) return undefined
    if ((this.#frame.heads.beside ?? 1) > 1) return this.#besides(lines[at]!, found)
    const own = this.#frame.sumOf(found) ?? (this.#frame.areHeads(found) ? found : fitRow(this.#frame.kinds, found)?.cells)
    if (own) return this.#withRest(own, lines, at, 1)
    // 1 城区供水 / 管网改造 甲 县委副书记: cells broken by the width of their columns. As many lines as cells are cells below each other.
    const size = found.length
    for (let more = 1; more < Math.min(MOST_LINES, size + 1) && found.length < this.#frame.kinds.length * 2; more++) {
      const next = this.#cellsAt(lines, at + more)
      if (next.length === 0 || this.#frame.sumOf(next) || this.#frame.areHeads(next) || fitRow(this.#frame.kinds, next)) return undefined
      found.push(...next)
      const row = fitRow(this.#frame.kinds, found)
      if (row && row.cost <= BROKEN * more + 1 && found.length > more + 1) return this.#withRest(row.cells, lines, at, more + 1)
    }
    return undefined
  }

  /** A row whose last cell may go on in the next line. */
  #withRest(row: Row, lines: readonly Line[], at: number, taken: number): Taken {
    const next = this.#cellsAt(lines, at + taken)
    const last = row.at(-1)!
    return next.length === 1 && isBroken(this.#frame.kinds.at(-1)!, last.text, next[0]!.text) ? { lines: taken + 1, rows: [[...row.slice(0, -1), joined(last, next[0]!)]] } : { lines: taken, rows: [row] }
  }

  /** The rows of one line: as many as tables stand side by side; the last place may be empty. Cells that tabs part stand where they stand. */
  #besides(line: Line, found: readonly Cell[]): Taken | undefined {
    const { mark, cells, beside } = this.#frame.heads
    if (mark === '\t') {
      const all = cellsOf(line, '\t')
      return all.length > cells.length ? { lines: 1, rows: inRows(all, cells.length).filter((row) => row.some(({ text }) => text !== '')) } : undefined
    }
    const { rows, taken } = rowsIn(this.#frame, found)
    return taken === found.length && rows.length <= beside! ? { lines: 1, rows } : undefined
  }
}
