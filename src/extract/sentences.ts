import { flat } from '../language/flat.ts'
import { tracesOf } from '../language/traces.ts'
import { scanner } from '../language/scanner.ts'
import type { CleanText } from '../model/clean-text.ts'
import { cleanSpan } from '../model/span.ts'
import type { Sentence } from './rule.ts'

/** “ and ” */
const [OPENING, CLOSING] = [0x201c, 0x201d]
/** A closing mark with the quotation marks or brackets that close behind it. Half-width marks: many pages fold them. */
const closings = scanner(/[。!?！？;；][”’」』）)]*/g)

/**
 * Sentences of all blocks, in order; a semicolon closes one too, as the genre chains clauses by it.
 * A stop inside an open quotation (“A。B”) does not close the sentence around it.
 */
export function splitSentences(clean: CleanText): Sentence[] {
  const sentences: Sentence[] = []
  clean.blocks.forEach(({ span, text, traces }, block) => {
    const quotes = text.includes('“')
    let from = 0
    const push = (to: number): void => {
      const raw = text.slice(from, to)
      const lead = raw.length - raw.trimStart().length
      const body = raw.trim()
      if (body !== '') {
        const start = span.start + from + lead
        const own = body.length === text.length ? text : flat(body)
        sentences.push({ span: cleanSpan(start, start + body.length), text: own, traces: own === text ? traces : tracesOf(own), block })
      }
      from = to
    }
    for (const match of closings(text)) {
      const end = match.index + match[0].length
      if (!quotes || !insideQuotation(text, from, end)) push(end)
    }
    push(text.length)
  })
  return sentences
}

function insideQuotation(text: string, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const unit = text.charCodeAt(i)
    if (unit === OPENING || unit === CLOSING) return unit === OPENING
  }
  return false
}
