import type { Line } from '../line.ts'
import { isNamed } from '../wide-names.ts'
import { holds, isBroken, isSum, isTelling, kindsOf, type Kind } from './columns.ts'
import { BROKEN, fitRow } from './fit.ts'
import { areHeads, isHeading, LONGEST_HEADING } from './heads.ts'
import type { Taken } from './reader.ts'
import { cellsOf, emptyAfter, inRows, joined, pieces, type Cell, type Mark } from './row.ts'

/** The heads of a table, and what its cells are kept apart by. */
export interface Heads {
  readonly mark: Mark
  readonly cells: readonly Cell[]
  /** What stands behind them in their line, where more does. */
  readonly rest: readonly Cell[]
  /** How many lines they take. */
  readonly lines: number
  /** How many tables stand side by side, each under these heads. */
  readonly beside?: number
}
type Row = readonly Cell[]

/** Rows of which nothing but their cells tells where they end are a table if there are so many. */
const LEAST = 2
/** Lines that a row may take whose cells have been broken. */
const MOST_LINES = 6

interface Next {
  readonly row: Row
  readonly taken: number
}

/** The rows that may stand under heads: each column holds what its head says, and what stands between rows is the heads again, a sum or a heading. */
export class Rows {
  readonly #heads: Heads
  readonly #kinds: readonly Kind[]
  readonly #figures: number

  constructor(heads: Heads) {
    this.#heads = heads
    this.#kinds = kindsOf(heads.cells.map(({ text }) => text))
    this.#figures = this.#kinds.filter((kind) => kind === 'figure').length
  }

  /** So many rows, of columns of which some are told by their cells, and of names that mostly look like some. */
  isTable(rows: readonly Row[]): boolean {
    const whole = rows.filter((row) => row.length === this.#kinds.length && !isSum(row[0]!.text) && !this.#isHeads(row))
    const named = this.#kinds.indexOf('name')
    return whole.length >= LEAST && this.#kinds.some(isTelling) && (named < 0 || whole.filter((row) => isNamed(row[named]!.text.replace(/[（(].*$/, ''))).length * 2 >= whole.length)
  }

  /** True where a line, or the one behind a heading or a sum, holds a row. */
  areLines(lines: readonly Line[], from: number): boolean {
    for (let at = from, taken: Taken | undefined; at < lines.length && at <= from + 2; at += taken.lines) {
      taken = this.at(lines, at)
      if (!taken) return false
      const row = taken.rows?.[0]
      if (row && !isSum(row[0]!.text) && !this.#isHeads(row)) return true
    }
    return false
  }

  /** What a line holds, or a few where cells have been broken; as it is where it only heads the next. */
  at(lines: readonly Line[], at: number): Taken | undefined {
    return this.#lineAt(lines, at) ?? (lines[at]!.mapped.text.length <= LONGEST_HEADING && this.#cellsAt(lines, at).length === 1 && this.#lineAt(lines, at + 1) ? { lines: 1 } : undefined)
  }

  #cellsAt(lines: readonly Line[], at: number): Cell[] {
    return at < lines.length ? pieces(lines[at]!, this.#heads.mark) : []
  }

  #lineAt(lines: readonly Line[], at: number): Taken | undefined {
    const found = this.#cellsAt(lines, at)
    if (found.length === 0) return undefined
    if ((this.#heads.beside ?? 1) > 1) return this.#besides(lines[at]!, found)
    const own = this.#sumOf(found) ?? (this.#isHeads(found) ? found : fitRow(this.#kinds, found)?.cells)
    if (own) return this.#withRest(own, lines, at, 1)
    // 1 城区供水 / 管网改造 甲 县委副书记: cells broken by the width of their columns. As many lines as cells are cells below each other.
    const size = found.length
    for (let more = 1; more < Math.min(MOST_LINES, size + 1) && found.length < this.#kinds.length * 2; more++) {
      const next = this.#cellsAt(lines, at + more)
      if (next.length === 0 || this.#sumOf(next) || this.#isHeads(next) || fitRow(this.#kinds, next)) return undefined
      found.push(...next)
      const row = fitRow(this.#kinds, found)
      if (row && row.cost <= BROKEN * more + 1 && found.length > more + 1) return this.#withRest(row.cells, lines, at, more + 1)
    }
    return undefined
  }

  /** A row whose last cell may go on in the next line. */
  #withRest(row: Row, lines: readonly Line[], at: number, taken: number): Taken {
    const next = this.#cellsAt(lines, at + taken)
    const last = row.at(-1)!
    return next.length === 1 && isBroken(this.#kinds.at(-1)!, last.text, next[0]!.text) ? { lines: taken + 1, rows: [[...row.slice(0, -1), joined(last, next[0]!)]] } : { lines: taken, rows: [row] }
  }

  /** The rows of one line: as many as tables stand side by side; the last place may be empty. Cells that tabs part stand where they stand. */
  #besides(line: Line, found: readonly Cell[]): Taken | undefined {
    const { mark, cells, beside } = this.#heads
    if (mark === '\t') {
      const all = cellsOf(line, '\t')
      return all.length > cells.length ? { lines: 1, rows: inRows(all, cells.length).filter((row) => row.some(({ text }) => text !== '')) } : undefined
    }
    const { rows, taken } = this.in(found)
    return taken === found.length && rows.length <= beside! ? { lines: 1, rows } : undefined
  }

  /** The rows that cells one after the other make, as far as they do; a heading closes no table. */
  in(cells: readonly Cell[]): { readonly rows: readonly Row[]; readonly taken: number } {
    const rows: Row[] = []
    let at = 0
    for (let next = this.#next(cells, at); next; next = this.#next(cells, at)) {
      rows.push(next.row)
      at += next.taken
    }
    for (; rows.at(-1)?.length === 1; at--) rows.pop()
    return { rows, taken: at }
  }

  /** The row that begins at a cell: of those that fit the likeliest behind which another can begin. */
  #next(cells: readonly Cell[], at: number): Next | undefined {
    const apart = this.#apartAt(cells, at)
    if (apart) return apart
    const found = this.#rowsAt(cells, at)
    return found.find(({ taken }) => at + taken === cells.length || this.#begins(cells, at + taken)) ?? found[0]
  }

  #begins(cells: readonly Cell[], at: number): boolean {
    return this.#apartAt(cells, at) !== undefined || this.#rowsAt(cells, at).length > 0
  }

  /** Rows that fit, the likeliest first. */
  #rowsAt(cells: readonly Cell[], at: number): Next[] {
    const found: (Next & { readonly cost: number })[] = []
    const size = this.#kinds.length
    for (let taken = size - 1; taken <= size + 4 && at + taken <= cells.length; taken++) {
      const fitted = fitRow(this.#kinds, cells.slice(at, at + taken))
      if (fitted) found.push({ row: fitted.cells, taken, cost: fitted.cost })
    }
    return found.sort((a, b) => a.cost - b.cost)
  }

  /** The heads again, a sum, a heading: what is no row. */
  #apartAt(cells: readonly Cell[], at: number): Next | undefined {
    if (at >= cells.length) return undefined
    const again = cells.slice(at, at + this.#heads.cells.length)
    if (this.#isHeads(again)) return { row: again, taken: again.length }
    if (isSum(cells[at]!.text)) {
      let end = at + 1
      while (end < cells.length && end - at <= this.#figures && holds('figure', cells[end]!.text)) end++
      return { row: this.#sumOf(cells.slice(at, end))!, taken: end - at }
    }
    return isHeading(cells[at]!.text) ? { row: [cells[at]!], taken: 1 } : undefined
  }

  #isHeads(cells: readonly Cell[]): boolean {
    return areHeads(this.#heads.cells, cells)
  }

  /** A sum's figures in the columns of figures, where there are as many. */
  #sumOf(cells: readonly Cell[]): Row | undefined {
    if (cells.length === 0 || !isSum(cells[0]!.text)) return undefined
    if (cells.length - 1 !== this.#figures) return cells
    let nth = 0
    return this.#kinds.map((kind, i) => (i === 0 ? cells[0]! : kind === 'figure' ? cells[++nth]! : emptyAfter(cells[nth]!)))
  }
}
