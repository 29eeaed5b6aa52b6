import type { Diagnostic } from '../../model/diagnostic.ts'
import { findOffices } from '../officials/office-units.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'

/** So many acts make a list, in which whatever names an office is one. */
const LIST = 2
/** Behind the last act that was read a list may go on for so many lines. */
const FURTHER = 12
/** What stands between acts and tells none: who decides, whom it is sent to, what the meeting said. */
const frame = /^(?:各|[一二三四五六七八九十]+、[^，。]{0,12}$)|[：:]$|会议|提请|提名|决定如下|通知如下|抄送|印发|强调|指出|要求|宣誓|颁发|试用期|举行|召开|代表大会|常委会第/
/** A shorter line is hardly an act: a name and an office. */
const SHORTEST = 10
/** More of the line than this no message needs. */
const SHOWN = 40

/**
 * Of a notice of appointments: the lines among its acts that name an office and of which no act was read, so that a part of a
 * list is not lost in silence. Undefined where there are none.
 */
export function unreadActs({ facts, sentences, clean }: ExtractionContext): Diagnostic | undefined {
  if (facts.genre !== 'appointment-notice' || facts.appointments.length < LIST) return undefined
  const told = [...facts.appointments, ...facts.people.flatMap(({ offices }) => offices)].flatMap(({ evidence }) => evidence)
  const isTold = ({ span }: Sentence): boolean => told.some(({ start, end }) => start < span.end && span.start < end)
  const first = sentences.findIndex(isTold)
  const last = sentences.findLastIndex(isTold)
  const lost = sentences.slice(first, last + 1 + FURTHER).filter((sentence) => {
    const { kind } = clean.blocks[sentence.block]!
    return (kind === 'body' || kind === 'row') && !isTold(sentence) && sentence.text.length >= SHORTEST && !frame.test(sentence.text) && findOffices(sentence.text).some(({ label }) => !label)
  })
  const [one] = lost
  if (!one) return undefined
  return { code: 'acts-unread', message: `${lost.length === 1 ? 'A line' : `${lost.length} lines`} among the page’s acts of appointment name offices, but no act was read there: look at “${one.text.slice(0, SHOWN)}”${lost.length === 1 ? '' : ' and those that follow'}.` }
}
