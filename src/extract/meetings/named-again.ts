import { scanner } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'
import { isInHeadline } from './clauses.ts'
import { meetingNamed } from './meant-meetings.ts'
import { ownSentences } from './own-sentences.ts'

/** 在开工仪式上，; 座谈会上，: at the start of a clause. */
const there = scanner(/在?(?:随后|当天|接着)?(?:召开|举行)?的?((?:[\u3400-\u9fff]{2}会(?!议)|[\u3400-\u9fff]{2}仪式|论坛|活动)[上中])(?=，)/g)
const head = /^(.+)[上中]$/

/**
 * On a page that tells of several meetings, 在开工仪式上，甲宣布… goes back to the one that ends so: what follows was said
 * there, though another was named in between.
 */
export function nameAgain(context: ExtractionContext): void {
  const { facts, clean, text } = context
  const [only, another] = facts.meetings
  // 座谈会上，甲指出…: told before in the headline alone.
  const inHeadline = only !== undefined && another === undefined && only.evidence.every(({ start }) => isInHeadline(clean, start))
  if (!another && !inHeadline) return
  for (const sentence of ownSentences(context)) {
    if (clean.blocks[sentence.block]!.kind !== 'body') continue
    for (const match of there(sentence)) {
      const start = sentence.span.start + match.index
      if (match.index > 0 && !/[，。；]/.test(text[start - 1]!)) continue
      const key = meetingNamed(facts, head, match[1]!)
      const meeting = inHeadline ? (only.name.endsWith(head.exec(match[1]!)![1]!) ? only : undefined) : facts.meetings.find((one) => one.key === key)
      if (!meeting || !meeting.evidence.some((known) => known.end <= start) || meeting.evidence.some((known) => known.start <= start && start < known.end)) continue
      meeting.evidence.push(cleanSpan(start, start + match[0].length))
    }
  }
}
