import type { DateFound } from '../../language/dates.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { firstItem, itemSpan } from './items.ts'
import { minutesFields } from './minutes-fields.ts'
import { isVague, pageDates } from './page-dates.ts'

const name = 'meetings/dates-from-page'
/** 会议决定于12月26日召开…, 这是继9月30日观摩会之后…: the day of another. */
const isSetFor = /(?:(?:决定：?|定|将|拟)于|继)$/

/**
 * Meetings whose own sentence has no date (当天下午, 随后, a headline): for one that a headline names, the first date of the
 * paragraph under it; else the last date before it in the text, else the only day that the text names. A page with
 * several days and none before leaves the date open, as does 日前.
 */
export const datesFromPage: Rule = {
  name,
  apply(context) {
    const { facts } = context
    const inText = pageDates(context).filter(({ start, iso }) => iso !== null && !(facts.published !== null && iso > facts.published) && tells(context, start) && !isSetFor.test(context.text.slice(Math.max(0, start - 5), start)))
    const days = new Set(inText.map(({ iso }) => iso))
    for (const meeting of facts.meetings) {
      if (meeting.date !== null || meeting.evidence.some(({ start }) => happenedLately(context, start))) continue
      const first = Math.min(...meeting.evidence.map((e) => e.start))
      const under = paragraphUnder(context, first)
      const dates = itemsOwn(context, first, inText)
      const date =
        dates.find(({ start }) => under !== undefined && under.start <= start && start < under.end) ??
        dates.findLast(({ start }) => start < first) ??
        (days.size === 1 || meeting.kind === '调研' ? dates[0] : undefined)
      if (!date) continue
      meeting.date = date.iso
      meeting.implied = ['date']
      meeting.evidenceOf = { date: [cleanSpan(date.start, date.end)] }
    }
  },
}

/** In a digest or chronicle, the day of another paragraph is none of this one's: its own count, and a single day told before them all. */
function itemsOwn(context: ExtractionContext, at: number, dates: readonly DateFound[]): readonly DateFound[] {
  const { blocks } = context.clean
  const block = blocks.findIndex(({ span }) => span.start <= at && at < span.end)
  const first = firstItem(context)
  if (first === undefined || block < first) return dates
  const { start, end } = itemSpan(context, block)
  const lead = blocks[first]!.span.start
  return dates.filter((date) => (start <= date.start && date.start < end) || (date.start < lead && date.isoEnd === null))
}

/** 日前，政协副主席甲出席典礼 */
function happenedLately({ sentences, text, clean }: ExtractionContext, at: number): boolean {
  const sentence = sentences.find(({ span }) => span.start <= at && at < span.end)
  return sentence !== undefined && clean.blocks[sentence.block]!.kind === 'body' && isVague(text.slice(sentence.span.start, at))
}

/** The text, its headings, and in minutes the line 时间：3月5日. */
function tells(context: ExtractionContext, at: number): boolean {
  const block = blockAt(context, at)
  if (block?.kind !== 'dateline') return block?.kind === 'body' || block?.kind === 'heading'
  const line = context.text.slice(block.span.start, block.span.end)
  return /^(?:会议|活动)?时间[：:]/.test(line) && (/[上下]午|晚|\d[时点]/.test(line) || minutesFields(context).length > 0)
}

const blockAt = ({ clean }: ExtractionContext, at: number): ExtractionContext['clean']['blocks'][number] | undefined => clean.blocks.find(({ span }) => span.start <= at && at < span.end)

/** The first paragraph behind the headline in which `at` lies. */
function paragraphUnder(context: ExtractionContext, at: number): { start: number; end: number } | undefined {
  const headline = blockAt(context, at)
  if (headline === undefined || headline.kind === 'body' || headline.kind === 'row') return undefined
  return context.clean.blocks.find(({ kind, span }) => kind === 'body' && span.start > at)?.span
}
