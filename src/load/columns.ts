import { ZhengmaiError } from '../errors.ts'

/** What a table of scraped pages tells of each. */
const names = ['url', 'title', 'published', 'publisher', 'text', 'html'] as const
export type ColumnName = (typeof names)[number]
/** Our name → the table's own. */
export type Columns = Readonly<Record<ColumnName, string>>

export const defaultColumns: Columns = { url: 'url', title: 'title', published: 'published', publisher: 'publisher', text: 'text', html: 'html' }

/**
 * Reads `--map url=link,text=content`: our column names to the table's own; the rest keep theirs.
 * Throws `BAD_USAGE` for a name that we do not have.
 */
export function parseColumns(mapping: string): Columns {
  const columns: Record<ColumnName, string> = { ...defaultColumns }
  for (const pair of mapping.split(',')) {
    const [ours, theirs] = pair.split('=').map((part) => part.trim())
    if (!ours || !theirs || !(ours in columns)) {
      throw new ZhengmaiError('BAD_USAGE', `“${pair}” in --map is not understood: write ours=theirs with ours one of ${names.join(', ')}, e.g. --map url=link,text=content.`)
    }
    columns[ours as ColumnName] = theirs
  }
  return columns
}

/** ISO date from what tables hold: 2021-09-02T10:00, 2021/9/2, 2021年9月2日, 20210902. undefined where it is no date. */
export function isoDay(value: string): string | undefined {
  const match = /^\s*(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})|(\d{2})(\d{2}))(?!\d)/.exec(value)
  if (!match) return undefined
  const [year, month, day] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}
