import { isNamed } from '../wide-names.ts'
import { isSum, isTelling, kindsOf, type Kind } from './columns.ts'
import { areHeads } from './heads.ts'
import { emptyAfter, type Cell, type Mark } from './row.ts'

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
export type Row = readonly Cell[]

/** Rows of which nothing but their cells tells where they end are a table if there are so many. */
const LEAST = 2

/** What heads say of the rows under them: what each column holds, and which rows are none of the table's own. */
export class Frame {
  readonly heads: Heads
  readonly kinds: readonly Kind[]
  /** How many columns hold figures. */
  readonly figures: number

  constructor(heads: Heads) {
    this.heads = heads
    this.kinds = kindsOf(heads.cells.map(({ text }) => text))
    this.figures = this.kinds.filter((kind) => kind === 'figure').length
  }

  /** The heads as they stand again on the next page. */
  areHeads(cells: Row): boolean {
    return areHeads(this.heads.cells, cells)
  }

  /** A sum's figures in the columns of figures, where there are as many; undefined of other rows. */
  sumOf(cells: Row): Row | undefined {
    if (cells.length === 0 || !isSum(cells[0]!.text)) return undefined
    if (cells.length - 1 !== this.figures) return cells
    let nth = 0
    return this.kinds.map((kind, i) => (i === 0 ? cells[0]! : kind === 'figure' ? cells[++nth]! : emptyAfter(cells[nth]!)))
  }

  /** A whole row of the table's own. */
  isOwn(row: Row): boolean {
    return row.length === this.kinds.length && !isSum(row[0]!.text) && !this.areHeads(row)
  }

  /** So many rows, of columns of which some are told by their cells, and of names that mostly look like some. */
  isTable(rows: readonly Row[]): boolean {
    const own = rows.filter((row) => this.isOwn(row))
    const named = this.kinds.indexOf('name')
    return own.length >= LEAST && this.kinds.some(isTelling) && (named < 0 || own.filter((row) => isNamed(row[named]!.text.replace(/[（(].*$/, ''))).length * 2 >= own.length)
  }
}
