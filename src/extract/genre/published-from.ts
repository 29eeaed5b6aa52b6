import { findDates } from '../../language/dates.ts'
import type { CleanText } from '../../model/clean-text.ts'

/** Before and behind the day in a line that signs: 某县人民政府 2023年3月6日, 二〇二三年三月六日印发. */
const signer = /^[\u3400-\u9fff]{0,30}\s*$/
const signedEnd = /^(?:印发)?$/

const stamped = /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*\d{1,2}[:：]\d{2}/

/** The day under which a notice or report is signed, where nothing above the text dates the page. */
export function publishedFrom(clean: CleanText, text: string): string | null {
  for (const { span, kind } of clean.blocks.toReversed()) {
    const line = text.slice(span.start, span.end).trim()
    if (kind === 'masthead' || line.length > 50 || !/日(?:印发)?$/.test(line)) continue
    const day = findDates(line, null, null).at(-1)
    if (day?.iso && day.implied.length === 0 && signer.test(line.slice(0, day.start)) && signedEnd.test(line.slice(day.end))) return day.iso
  }
  // A page whose line breaks are lost has its dateline within the text: a day with the minute is no other's.
  const stamp = stamped.exec(text.slice(0, 600))
  return stamp ? `${stamp[1]}-${stamp[2]!.padStart(2, '0')}-${stamp[3]!.padStart(2, '0')}` : null
}
