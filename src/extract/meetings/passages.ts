import type { ExtractionContext, Sentence } from '../rule.ts'

/**
 * The meeting that a sentence tells of: the one named in it, else the one named last before it in the text, else (in the
 * lead, before any is named) the first. undefined where the page has none.
 */
export function meetingAt({ facts, clean, text }: ExtractionContext, sentence: Sentence): string | undefined {
  if (facts.meetings.length <= 1) return facts.meetings[0]?.key
  const tour = /(?:参加|陪同|一同|随同|参与)(?:了)?(?:调研|视察|检查|督导|考察|督查|走访|慰问)/.test(sentence.text) ? facts.meetings.findLast((meeting) => meeting.kind === '调研' && meeting.evidence.some((e) => e.start < sentence.span.end)) : undefined
  if (tour) return tour.key
  const title = clean.blocks[sentence.block]!.kind === 'title'
  let last: { key: string; at: number } | undefined
  for (const meeting of facts.meetings) {
    for (const { start, end } of meeting.evidence) {
      if (start >= sentence.span.end) continue
      // 就在开会之前，…主任会议先行召开: told in passing, the passage stays with the other meeting.
      if (facts.meetings.length > 1 && start < sentence.span.start && aside.test(text.slice(start, end + 4))) continue
      if (!title && inTitle(clean, start) && start < sentence.span.start) continue
      if (!last || start > last.at) last = { key: meeting.key, at: start }
    }
  }
  return last?.key ?? facts.meetings[0]!.key
}

const aside = /(?:先行|此前|会前|之前)(?:已)?(?:召开|举行)/
const inTitle = (clean: ExtractionContext['clean'], at: number): boolean => clean.blocks.some(({ kind, span }) => kind === 'title' && span.start <= at && at < span.end)
