import { holds, isSum } from './columns.ts'
import { fitRow } from './fit.ts'
import type { Frame, Row } from './frame.ts'
import { isHeading } from './heads.ts'

/** A row may be broken into so many pieces more than it has columns. */
const MOST_MORE = 4

interface Next {
  readonly row: Row
  readonly taken: number
}

/** The rows that cells one after the other make, as far as they do: the heads again, sums and headings among them. A heading closes no table. */
export function rowsIn(frame: Frame, cells: Row): { readonly rows: readonly Row[]; readonly taken: number } {
  const rows: Row[] = []
  let at = 0
  for (let next = rowAt(frame, cells, at); next; next = rowAt(frame, cells, at)) {
    rows.push(next.row)
    at += next.taken
  }
  for (; rows.at(-1)?.length === 1; at--) rows.pop()
  return { rows, taken: at }
}

/** The row that begins at a cell: of those that fit the likeliest behind which another can begin. */
function rowAt(frame: Frame, cells: Row, at: number): Next | undefined {
  const apart = apartAt(frame, cells, at)
  if (apart) return apart
  const found = fitting(frame, cells, at)
  return found.find(({ taken }) => at + taken === cells.length || begins(frame, cells, at + taken)) ?? found[0]
}

const begins = (frame: Frame, cells: Row, at: number): boolean => apartAt(frame, cells, at) !== undefined || fitting(frame, cells, at).length > 0

/** Rows that fit, the likeliest first. */
function fitting({ kinds }: Frame, cells: Row, at: number): Next[] {
  const found: (Next & { readonly cost: number })[] = []
  for (let taken = kinds.length - 1; taken <= kinds.length + MOST_MORE && at + taken <= cells.length; taken++) {
    const fitted = fitRow(kinds, cells.slice(at, at + taken))
    if (fitted) found.push({ row: fitted.cells, taken, cost: fitted.cost })
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/** The heads again, a sum, a heading: what is no row of the table's own. */
function apartAt(frame: Frame, cells: Row, at: number): Next | undefined {
  if (at >= cells.length) return undefined
  const again = cells.slice(at, at + frame.kinds.length)
  if (frame.areHeads(again)) return { row: again, taken: again.length }
  if (isSum(cells[at]!.text)) {
    let end = at + 1
    while (end < cells.length && end - at <= frame.figures && holds('figure', cells[end]!.text)) end++
    return { row: frame.sumOf(cells.slice(at, end))!, taken: end - at }
  }
  return isHeading(cells[at]!.text) ? { row: [cells[at]!], taken: 1 } : undefined
}
