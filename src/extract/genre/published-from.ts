import type { CleanText } from '../../model/clean-text.ts'

const signed = /^(?:[\u3400-\u9fff]{0,30}\s*)?((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:印发)?$/

const stamped = /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*\d{1,2}[:：]\d{2}/

/** The day under which a notice or report is signed, where nothing above the text dates the page. */
export function publishedFrom(clean: CleanText, text: string): string | null {
  for (const { span, kind } of clean.blocks.toReversed()) {
    if (kind === 'masthead') continue
    const match = signed.exec(text.slice(span.start, span.end).trim())
    if (match) return `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  }
  // A page whose line breaks are lost has its dateline within the text: a day with the minute is no other's.
  const stamp = stamped.exec(text.slice(0, 600))
  return stamp ? `${stamp[1]}-${stamp[2]!.padStart(2, '0')}-${stamp[3]!.padStart(2, '0')}` : null
}
