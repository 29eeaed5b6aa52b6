import type { Meeting } from '../../model/facts.ts'
import type { Draft, ExtractionContext } from '../rule.ts'
import { isInHeadline } from './clauses.ts'
import { isAbove, isApart, isElsewhere } from './follow-ups.ts'
import { fold, isGeneric, isShortFor, isWithin, likeness, onSameDays } from './meeting-names.ts'

/** A headline words its meeting more freely than the text: where the text tells of one of that kind, they are one. */
export function mergeHeadline({ facts, clean }: ExtractionContext): void {
  const headline = facts.meetings.find((meeting) => meeting.evidence.every((e) => isInHeadline(clean, e.start)))
  if (!headline) return
  const told = facts.meetings.find((meeting) => meeting !== headline && !(isApart(meeting) && likeness(meeting.name, headline.name) < 0.6) && (meeting.kind.slice(-2) === headline.kind.slice(-2) || likeness(meeting.name, headline.name) > 0.3 || (headline.kind.length > 2 && meeting.name.includes(headline.kind))))
  if (!told) return nameAsHeadline(facts.meetings, headline)
  told.evidence.unshift(...headline.evidence)
  told.venue ??= headline.venue
  facts.meetings.splice(facts.meetings.indexOf(headline), 1)
}

/** 省、市会议结束后，甲接着主持召开会议: the county's own, which the headline names. */
function nameAsHeadline(meetings: Draft<Meeting>[], headline: Draft<Meeting>): void {
  const [own, another] = meetings.filter((meeting) => meeting !== headline && isApart(meeting) && isGeneric(meeting.name) && meeting.place === headline.place)
  if (!own || another) return
  Object.assign(own, { name: headline.name, kind: headline.kind })
  own.evidence.unshift(...headline.evidence)
  meetings.splice(meetings.indexOf(headline), 1)
}

/** 全市领导干部会议: says whose it is, be it short. */
const ofLevel = /^全[省市区县旗州盟]/

/** 召开座谈会, 随后举行签约仪式: two, where both are told by what they are. */
const mayMean = (short: string, full: string): boolean => !(talk.test(short) && ceremony.test(full)) && !(short.endsWith('仪式') && talk.test(full))
const talk = /(?:座谈|推进|动员|调度|协调|汇报|对接|反馈|恳谈)会$/
const ceremony = /(?:仪式|典礼)$/

/** 会议, 推进会 and other short forms of a meeting that has its name are no meetings of their own. */
export function dropShortForms(meetings: Draft<Meeting>[]): void {
  for (let i = meetings.length - 1; i >= 0; i--) {
    const { name: short, date, place } = meetings[i]!
    if (isApart(meetings[i]!)) continue
    const fuller = meetings.find((other, j) => j !== i && !isApart(other) && !isAbove(place, other.place) && !(ofLevel.test(short) && isElsewhere(place, other.place, place)) && onSameDays(meetings[i]!, other) && (likeness(other.name, short) >= 0.6 || isShortFor(short, other.name) || isWithin(short, other.name) || (isGeneric(short) && meetings.length > 1 && mayMean(short, other.name))) && fold(other.name).length >= fold(short).length)
    if (!fuller) continue
    fuller.evidence.push(...meetings[i]!.evidence)
    fuller.venue ??= meetings[i]!.venue
    if (fuller.date === null && date !== null) Object.assign(fuller, { date, dateEnd: meetings[i]!.dateEnd, evidenceOf: meetings[i]!.evidenceOf })
    meetings.splice(i, 1)
  }
}
