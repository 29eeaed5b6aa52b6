import { cleanSpan } from '../../model/span.ts'
import type { Rule } from '../rule.ts'
import { pageDates } from './page-dates.ts'

const name = 'meetings/dates-from-page'

/**
 * Meetings whose own sentence has no date (当天下午, 随后, a headline): the last date before it in the text, else the only
 * day that the text names. A page with several days and none before leaves the date open.
 */
export const datesFromPage: Rule = {
  name,
  apply(context) {
    const { clean, facts } = context
    const inText = pageDates(context).filter(({ start, iso }) => iso !== null && clean.blocks.some(({ kind, span }) => (kind === 'body' || kind === 'heading') && span.start <= start && start < span.end))
    const days = new Set(inText.map(({ iso }) => iso))
    for (const meeting of facts.meetings) {
      if (meeting.date !== null) continue
      const first = Math.min(...meeting.evidence.map((e) => e.start))
      const date = inText.findLast(({ start }) => start < first) ?? (days.size === 1 || meeting.kind === '调研' ? inText[0] : undefined)
      if (!date) continue
      meeting.date = date.iso
      meeting.implied = ['date']
      meeting.evidenceOf = { date: [cleanSpan(date.start, date.end)] }
    }
  },
}
