import type { Line } from '../line.ts'
import type { Cell } from './row.ts'

/** Lines of a table, and the rows that they make: one a line, several, or one of several lines. */
export interface Taken {
  readonly lines: number
  /** Left out where the lines belong to the table and stay as they are. */
  readonly rows?: readonly (readonly Cell[])[]
}

/** A table: what it opens with, be it heads or, where it has none, all of it. */
export interface Table extends Taken {
  /** What stands under that from a line on; undefined where the table has ended. */
  readonly below?: (at: number) => Taken | undefined
}

/**
 * One way in which pages give tables: how its cells are told, and what says that this is such a table. Given a page's lines it
 * yields the table that opens at one of them, undefined where none does.
 */
export type TableReader = (lines: readonly Line[]) => (at: number) => Table | undefined
