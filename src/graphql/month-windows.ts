import type { Ask, PageRow } from './pages.ts'

/** The undated: their month sorts before every year, so they come last. */
const UNDATED = '0000'
const years = { first: 1900, last: 2100 }
const allMonths: readonly string[] = [...descendingMonths(), UNDATED]
const SEPARATOR = ' '

export interface MonthRow extends PageRow<unknown> {
  readonly month: string
}
export interface MonthAsk {
  readonly months: readonly string[]
  /** Rows of this month must sort below `after`; older months as a whole follow. */
  readonly afterMonth: string
  readonly after: string
  readonly limit: number
}

/**
 * Rows over a whole label in descending order of (month, sort): asks for windows of 1, 2, 4, … months, from the cursor's
 * month back, until `limit` rows are found. The cost follows the page and not the label, also on engines whose indexes are
 * hashes and know no order. `from`, `to` (ISO dates) narrow the windows; then the undated are left out.
 * The `sort` of the rows it returns holds the month too, since a date without month sorts otherwise than its month.
 */
export async function readByMonth<R extends MonthRow>(ask: Ask, range: { readonly from: string | null; readonly to: string | null }, read: (ask: MonthAsk) => Promise<R[]>): Promise<R[]> {
  const cut = ask.after.indexOf(SEPARATOR)
  const [afterMonth, after] = cut < 0 ? ['~', '~'] : [ask.after.slice(0, cut), ask.after.slice(cut + 1)]
  const months = allMonths.filter((month) => month <= afterMonth && isWithin(month, range))
  const rows: R[] = []
  // What lies ahead of today is nearly empty: one window holds it.
  let size = cut < 0 ? Math.max(1, months.findIndex((month) => month <= thisMonth())) : 1
  for (let start = 0, growth = 1; start < months.length && rows.length < ask.limit; growth *= 2) {
    rows.push(...(await read({ months: months.slice(start, start + size), afterMonth, after, limit: ask.limit - rows.length })))
    start += size
    size = growth
  }
  return rows.map((row) => ({ ...row, sort: `${row.month}${SEPARATOR}${row.sort}` }))
}

const thisMonth = (): string => new Date().toISOString().slice(0, 7)

function isWithin(month: string, { from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  if (from === null && to === null) return true
  if (month === UNDATED) return false
  return (from === null || month >= from.slice(0, 7)) && (to === null || month <= to)
}

function* descendingMonths(): Generator<string> {
  for (let year = years.last; year >= years.first; year--) {
    for (let month = 12; month >= 1; month--) yield `${year}-${String(month).padStart(2, '0')}`
    // Dates of which only the year is known.
    yield String(year)
  }
}
