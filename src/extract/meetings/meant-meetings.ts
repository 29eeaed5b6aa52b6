import type { Meeting } from '../../model/facts.ts'
import type { Draft, DraftFacts } from '../rule.ts'
import { areTogether } from './follow-ups.ts'
import { onSameDays } from './meeting-names.ts'

type Facts = Pick<DraftFacts, 'meetings'>

/** The one meeting that words beside a verb mean (主持座谈会, 在签约仪式上致辞), where the page has several; on the days of the one `beside` which they stand, if that is given. */
export function meetingNamed({ meetings }: Facts, pattern: RegExp, words: string, beside?: string): string | undefined {
  const head = meetings.length > 1 ? pattern.exec(words)?.[1] : undefined
  if (head === undefined) return undefined
  const around = meetings.find(({ key }) => key === beside)
  const meant = meetings.filter(({ name, kind, ...days }) => (around === undefined || onSameDays(around, days)) && (/[会式坛]$/.test(head) ? name.endsWith(head) : kind === (head === '会见' ? '会见' : '调研')))
  return meant.length === 1 ? meant[0]!.key : undefined
}

/** 甲、乙参加会议, where a tour has been told besides: at the one gathering of its days that is none. */
export function gatheringMeant({ meetings }: Facts, words: string, beside: string): string | undefined {
  const around = meetings.find(({ key }) => key === beside)
  if (around?.kind !== '调研' || !/^(?:了)?(?:会议|大会)(?:[，。；并]|$)/.test(words)) return undefined
  const meant = meetings.filter((meeting) => meeting.kind !== '调研' && meeting.kind !== '会见' && onSameDays(around, meeting))
  return meant.length === 1 ? meant[0]!.key : undefined
}

/** 召开党组会议和常务会议: who convened or came to one was at the other too. */
export const twinsOf = (facts: Facts, meeting: string): string[] => twins(facts, meeting).map(({ key }) => key)

/** 甲分别会见乙、丙，表示欢迎: said at each, unless the page goes on about one of them. */
export function toldTogether(facts: Facts, meeting: string): string[] {
  const own = placesOf(told(facts, meeting))
  return twins(facts, meeting).filter((twin) => areTogether(told(facts, meeting), twin) || (twin.kind === '会见' && (holdsAll(own, placesOf(twin)) || holdsAll(placesOf(twin), own)))).map(({ key }) => key)
}

/** 甲分别会见乙、丙。乙表示…: of several calls told in one breath a guest was at his own. */
export function ownCall(facts: Facts, guest: string, meeting: string): string {
  const call = told(facts, meeting)
  if (call.kind !== '会见' || call.name.endsWith(guest)) return meeting
  return twins(facts, meeting).find(({ kind, name }) => kind === '会见' && name.endsWith(guest))?.key ?? meeting
}

function twins(facts: Facts, key: string): Draft<Meeting>[] {
  const meeting = told(facts, key)
  if (meeting.kind === '调研') return []
  const places = placesOf(meeting)
  return facts.meetings.filter((other) => other !== meeting && other.rule === meeting.rule && other.name !== meeting.name && other.evidence.some(({ start }) => places.has(start)))
}

const told = ({ meetings }: Facts, key: string): Draft<Meeting> => meetings.find((meeting) => meeting.key === key)!
const placesOf = ({ evidence }: Draft<Meeting>): ReadonlySet<number> => new Set(evidence.map(({ start }) => start))
const holdsAll = (all: ReadonlySet<number>, some: ReadonlySet<number>): boolean => [...some].every((place) => all.has(place))
