import type { Diagnostic } from '../../model/diagnostic.ts'

/** So many lines of offices, one below the other without a name, are a column; of two the first may be a heading. */
export const COLUMN = 3

/** What is said of a list from which nobody can tell whose office is whose. */
export const rosterOpen = (start: number, end: number): Diagnostic => ({
  code: 'roster-open',
  message: 'A list leaves an office or a name over, or has the names apart from the offices: whose office is whose is not told.',
  start,
  end,
})
