import { findOffices } from '../officials/office-units.ts'
import type { ExtractionContext, NameMention, Sentence } from '../rule.ts'

/** What stands behind a name and a colon without being said: 甲：男，汉族; 乙：1972年生. */
const life = /^(?:[男女][，,]|\d{4}年|[\u3400-\u9fff]{1,4}族)/
const LEAST_SAID = 10
const LEAST_PARAGRAPH = 40

/**
 * Who takes the floor in a sentence that has no verb for it: 甲：各位记者，下午好！ in a transcript; a line of a press
 * conference that is nothing but an office and a name, over the paragraphs of what was said.
 */
export function turnIn(context: ExtractionContext, sentence: Sentence, mentions: readonly NameMention[]): NameMention | undefined {
  const { clean, text, facts } = context
  const [first, another] = mentions
  const block = clean.blocks[sentence.block]!
  if (!first || sentence.span.start !== block.span.start) return undefined
  if (first.phrase.start === block.span.start && text[first.name.end] === '：') {
    const said = text.slice(first.name.end + 1, block.span.end)
    return said.length >= LEAST_SAID && /[，。！？]/.test(said) && !life.test(said) && findOffices(said.slice(0, 24))[0]?.start !== 0 ? first : undefined
  }
  const next = clean.blocks[sentence.block + 1]
  const alone = another === undefined && first.name.end === block.span.end && first.name.start > block.span.start && !/[，。；：]/.test(text.slice(block.span.start, first.name.start))
  return alone && next?.kind === 'body' && next.span.end - next.span.start >= LEAST_PARAGRAPH && facts.meetings.some((meeting) => meeting.name.endsWith('发布会')) ? first : undefined
}
