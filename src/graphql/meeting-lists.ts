import { dateRange, districtIds, programmeIds } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { newestBelow } from './lists.ts'
import { readByMonth, type MonthRow } from './month-windows.ts'
import { descendingPage, type Page, type PageArguments, type PageRow } from './pages.ts'
import type { MeetingRecord } from './records.ts'

export interface MeetingFilter extends PageArguments {
  readonly district?: string | null | undefined
  readonly within?: boolean | null | undefined
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  readonly kind?: string | null | undefined
  readonly programme?: string | null | undefined
  readonly official?: string | null | undefined
}
export interface MeetingRow extends PageRow<MeetingRecord> {
  readonly evidence?: unknown
}

/** Meetings, newest first. Reads from the most selective end: the official, else the programme, else the division, else month by month. */
export async function meetingPage(context: GraphContext, filter: MeetingFilter): Promise<Page<MeetingRow>> {
  const range = dateRange(filter)
  const kind = filter.kind ?? null
  const [districts, programmes] = await Promise.all([
    filter.district == null ? null : districtIds(context, filter.district, filter.within ?? false),
    filter.programme == null ? null : programmeIds(context, filter.programme),
  ])
  const conditions = { ...range, kind }
  if (filter.official != null) return newestBelow(context, 'read-meetings-of-officials', { key: filter.official }, filter, { ...conditions, districts, programmes })
  if (programmes !== null) return newestBelow(context, 'read-meetings-of-programmes', { key: filter.programme!, programmes }, filter, { ...conditions, districts })
  if (districts !== null) return newestBelow(context, 'read-meetings-of-districts', { key: `${filter.district}${filter.within ? ' and below' : ''}`, districts }, filter, conditions)
  return descendingPage(filter, (ask) => readByMonth(ask, range, (months) => context.read<MeetingRow & MonthRow & Record<string, unknown>>('read-meetings-by-month', { ...conditions, ...months })))
}
