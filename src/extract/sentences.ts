import { scanner } from '../language/scanner.ts'
import type { CleanText } from '../model/clean-text.ts'
import { cleanSpan } from '../model/span.ts'
import type { Sentence } from './rule.ts'

/** A closing mark with the quotation marks or brackets that close behind it. Half-width marks: many pages fold them. */
const closings = scanner(/[。!?！？;；][”’」』）)]*/g)

/**
 * Sentences of all blocks, in order; a semicolon closes one too, as the genre chains clauses by it.
 * A stop inside an open quotation (“A。B”) does not close the sentence around it.
 */
export function splitSentences(clean: CleanText): Sentence[] {
  const sentences: Sentence[] = []
  clean.blocks.forEach(({ span }, block) => {
    const text = clean.text.slice(span.start, span.end)
    let from = 0
    const push = (to: number): void => {
      const raw = text.slice(from, to)
      const lead = raw.length - raw.trimStart().length
      const body = raw.trim()
      if (body !== '') {
        const start = span.start + from + lead
        sentences.push({ span: cleanSpan(start, start + body.length), text: body, block })
      }
      from = to
    }
    for (const match of closings(text)) {
      const end = match.index + match[0].length
      if (!insideQuotation(text, from, end)) push(end)
    }
    push(text.length)
  })
  return sentences
}

function insideQuotation(text: string, from: number, to: number): boolean {
  let depth = 0
  for (let i = from; i < to; i++) {
    if (text[i] === '“') depth = 1
    else if (text[i] === '”') depth = 0
  }
  return depth > 0
}
