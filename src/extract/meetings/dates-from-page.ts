import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { minutesFields } from './minutes-fields.ts'
import { isVague, pageDates } from './page-dates.ts'

const name = 'meetings/dates-from-page'
/** 会议决定于12月26日召开…: the day of another. */
const isSetFor = /(?:决定：?|定|将|拟)于$/

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
      const date =
        inText.find(({ start }) => under !== undefined && under.start <= start && start < under.end) ??
        inText.findLast(({ start }) => start < first) ??
        (days.size === 1 || meeting.kind === '调研' ? inText[0] : undefined)
      if (!date) continue
      meeting.date = date.iso
      meeting.implied = ['date']
      meeting.evidenceOf = { date: [cleanSpan(date.start, date.end)] }
    }
  },
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
