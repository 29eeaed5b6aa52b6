import { oneOf } from '../../language/scanner.ts'
import type { CleanText } from '../../model/clean-text.ts'
import type { NameMention, Sentence } from '../rule.ts'

const endsClause = oneOf('，；：。')
const opens = oneOf('“（《')
const closes = oneOf('”）》')

export interface Clause {
  readonly start: number
  readonly end: number
}

/** What commas, colons and stops part of a sentence, those inside quotation marks and brackets aside. Offsets are of the text. */
export function clausesOf(sentence: Sentence): Clause[] {
  const parts: Clause[] = []
  let from = 0
  let depth = 0
  const { text, span: { start } } = sentence
  for (let i = 0; i < text.length; i++) {
    if (opens(text, i)) depth++
    else if (closes(text, i)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && endsClause(text, i)) {
      parts.push({ start: start + from, end: start + i + (text[i] === '：' ? 1 : 0) })
      from = i + 1
    }
  }
  parts.push({ start: start + from, end: start + text.length })
  return parts
}

export const isInside = (mention: NameMention, start: number, length: number): boolean => mention.name.start >= start && mention.name.end <= start + length
export const isInName = (mentions: readonly NameMention[], at: number): boolean => mentions.some((m) => m.phrase.start < at && at < m.phrase.end)

/** Whether what stands at that offset of the text is in the headline. */
export const isInHeadline = ({ blocks }: CleanText, at: number): boolean => blocks.some(({ kind, span }) => kind === 'title' && span.start <= at && at < span.end)
