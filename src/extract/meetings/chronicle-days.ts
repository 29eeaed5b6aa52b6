import type { DateFound } from '../../language/dates.ts'
import { parseNumber } from '../../language/numerals.ts'
import { monthLine, yearLine } from '../../lexicon/chronicle-lines.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'

/** 7日 县政府召开…, 11—14日 …: the days of an entry; the cleaning only asks whether a short line is one (clean/opening-lines.ts). */
const dayLead = /^([▲△●■◆\s]*)(\d{1,2})(?:日?(?:至|到|、|[—–～~-]{1,2})(\d{1,2}))?日(?=[\s，、\u3400-\u9fff])/
/** A line of a month by itself may also stand in a table or over a picture: so many days must stand under such lines. */
const DAYS = 3

/**
 * The days of a chronicle that is divided by lines of a year and of months (1998年 / 3月 / 7日 县政府召开…; 11—14日 …): each
 * takes month and year from the lines over it. Without a line of a year, a yearbook's chronicle is of no year that the page tells.
 */
export const chronicleDays = oncePerDocument((context: ExtractionContext): readonly DateFound[] => {
  const { clean, text } = context
  let year: string | undefined
  let month: string | undefined
  const found: DateFound[] = []
  for (const { kind, span } of clean.blocks) {
    if (kind === 'title' || kind === 'masthead' || kind === 'dateline') continue
    const length = span.end - span.start
    const line = text.slice(span.start, Math.min(span.end, span.start + 16))
    const heading = length <= 12 ? monthLine.exec(line) : null
    if (heading) [year, month] = [heading[1] ?? year, String(parseNumber(heading[2]!)).padStart(2, '0')]
    else if (length <= 10 && yearLine.test(line)) [year, month] = [yearLine.exec(line)![1], undefined]
    const day = month !== undefined && Number(month) <= 12 && length > 12 ? dayLead.exec(line) : null
    if (!day || Number(day[2]) > 31 || Number(day[3] ?? 1) > 31) continue
    const iso = (worded: string): string | null => (year === undefined ? null : `${year}-${month}-${worded.padStart(2, '0')}`)
    found.push({ start: span.start + day[1]!.length, end: span.start + day[0].length, iso: iso(day[2]!), isoEnd: day[3] === undefined ? null : iso(day[3]), implied: ['year', 'month'] })
  }
  return found.length >= DAYS && found.every(({ iso }) => iso !== null) ? found : []
})
