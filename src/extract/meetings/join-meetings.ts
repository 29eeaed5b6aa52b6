import type { Meeting } from '../../model/facts.ts'
import type { Draft, ExtractionContext } from '../rule.ts'
import { fold, isGeneric, likeness } from './meeting-names.ts'

/** One of the two divisions lies in the other: 省政府召开…, 市里召开… are two meetings of one name. */
export const isAbove = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null || a === b) return false
  const [outer, inner] = [a.replace(/(?:00)+$/, ''), b.replace(/(?:00)+$/, '')]
  return outer.startsWith(inner) || inner.startsWith(outer)
}

/** A headline words its meeting more freely than the text: where the text tells of one of that kind, they are one. */
export function mergeHeadline({ facts, clean }: ExtractionContext): void {
  const inTitle = (at: number): boolean => clean.blocks.some(({ kind, span }) => kind === 'title' && span.start <= at && at < span.end)
  const headline = facts.meetings.find((meeting) => meeting.evidence.every((e) => inTitle(e.start)))
  if (!headline) return
  const told = facts.meetings.find((meeting) => meeting !== headline && (meeting.kind.slice(-2) === headline.kind.slice(-2) || likeness(meeting.name, headline.name) > 0.3))
  if (!told) return
  told.evidence.unshift(...headline.evidence)
  told.venue ??= headline.venue
  facts.meetings.splice(facts.meetings.indexOf(headline), 1)
}

/** 会议, 推进会 and other short forms of a meeting that has its name are no meetings of their own. */
export function dropShortForms(meetings: Draft<Meeting>[]): void {
  for (let i = meetings.length - 1; i >= 0; i--) {
    const { name: short, date, place } = meetings[i]!
    const fuller = meetings.find((other, j) => j !== i && !isAbove(place, other.place) && (date === null || other.date === null || date === other.date) && (likeness(other.name, short) >= 0.6 || (isGeneric(short) && meetings.length > 1)) && fold(other.name).length >= fold(short).length)
    if (!fuller) continue
    fuller.evidence.push(...meetings[i]!.evidence)
    fuller.venue ??= meetings[i]!.venue
    if (fuller.date === null && date !== null) Object.assign(fuller, { date, dateEnd: meetings[i]!.dateEnd, evidenceOf: meetings[i]!.evidenceOf })
    meetings.splice(i, 1)
  }
}
