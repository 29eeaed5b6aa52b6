import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { cleanSpan } from '../../model/span.ts'
import type { DateFound } from '../../language/dates.ts'
import { pageDates } from '../meetings/page-dates.ts'
import type { ExtractionContext, Rule } from '../rule.ts'

/** 关于…职务任免的通知, …任免名单: a page that is itself the act. */
const notice = /任免|任命|任职|免职|辞职|决定|公告|通知/

/**
 * The session that decided an appointment: the last meeting named before it, or the page's only one; it lends its date. An
 * act that its own sentence dates otherwise (今年5月12日，甲辞去…) is of no session of the page. A notice without a session is
 * dated as it is signed.
 */
export const appointingMeeting: Rule = {
  name: 'appointments/appointing-meeting',
  apply(context) {
    const { facts } = context
    if (facts.appointments.length === 0) return
    const signed = facts.meetings.length === 0 && notice.test(facts.title ?? '') ? signature(context) : undefined
    for (const appointment of facts.appointments) {
      if (appointment.action === 'nominated') continue
      const sessions = deciding(facts.meetings)
      // A headline tells it before any session is named.
      const told = appointment.evidence
      const at = (told.find(({ start }) => besideSession(context, sessions, start)) ?? told.find(({ start }) => sessions.some(({ evidence }) => evidence[0]!.start <= start)) ?? told[0]!).start
      const meeting = sessions.length === 1 ? sessions[0] : sessions.map((m) => ({ m, at: Math.max(...m.evidence.filter((e) => e.start <= at).map((e) => e.start), -1) })).filter((x) => x.at >= 0).sort((a, b) => b.at - a.at)[0]?.m
      const day = ownDay(context, at)
      if (day && (!meeting || (day.iso !== meeting.date && day.iso !== meeting.dateEnd && day.start > (meeting.evidence.findLast(({ start }) => start <= at)?.start ?? -1)))) {
        if (meeting && goesOn(context, meeting, day)) appointment.meeting = meeting.key
        appointment.date ??= day.iso
        appointment.evidenceOf = { date: [cleanSpan(day.start, day.end)] }
        continue
      }
      if ((!meeting && !signed) || isAside(context, at) || isLately(context, at) || (meeting && isOtherEntry(context, at, meeting.evidence))) continue
      appointment.meeting = meeting?.key ?? null
      appointment.date ??= meeting ? (meeting.dateEnd ?? meeting.date) : signed!.iso
      if (appointment.date === null) continue
      appointment.implied = [...(appointment.implied ?? []), 'date']
      if (!meeting) appointment.evidenceOf = { date: [signed!.span] }
    }
  },
}

/** A heading of a part (甲当选乙市委书记) tells what the paragraph below tells of its own session: there the session of the part before is none. */
function besideSession({ clean }: ExtractionContext, sessions: readonly { readonly evidence: readonly { readonly start: number }[] }[], at: number): boolean {
  if (sessions.length < 2) return false
  const block = clean.blocks.find(({ span }) => span.start <= at && at < span.end)
  return block !== undefined && sessions.some(({ evidence }) => evidence.some(({ start }) => start >= block.span.start && start <= at))
}

/** 12月7日，…代表大会开幕。12月9日，大会选举…: a later day of a session of which only the first is told. */
const goesOn = ({ text }: ExtractionContext, { kind, date, dateEnd }: { kind: string; date: string | null; dateEnd: string | null }, { end, iso }: DateFound): boolean =>
  /代表大会|全体会议|全会/.test(kind) && date !== null && dateEnd === null && iso !== null && iso > date && differenceInCalendarDays(iso, date) < LONGEST_SESSION && /^(?:[上下]午)?，?(?:大会|会议|本次大会)/.test(text.slice(end, end + 8))
const LONGEST_SESSION = 10

/** 另悉，区纪委副书记甲调任…: told beside the session. */
const isAside = ({ text }: ExtractionContext, at: number): boolean => /^\s*(?:另悉|另据|又悉|此外据)/.test(text.slice(Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1))

/** …，不久前已出任县委副书记: on no day that the page tells. */
const isLately = ({ text }: ExtractionContext, at: number): boolean => /(?:不久前|前不久)(?:已经?|又)?(?:被)?$/.test(text.slice(Math.max(0, at - 8), at))

/** 4月 甲任县委书记, of a chronicle: another entry than that of the session. */
function isOtherEntry({ clean }: ExtractionContext, at: number, told: readonly { start: number }[]): boolean {
  const own = clean.blocks.find(({ span }) => span.start <= at && at < span.end)
  if (!own || !entry.test(own.text.slice(0, 16)) || told.some(({ start }) => start >= own.span.start && start < own.span.end)) return false
  return clean.blocks.filter(({ kind, text }) => kind === 'body' && entry.test(text.slice(0, 16))).length >= ENTRIES
}
const entry = /^(?:\d{4} ?年 ?)?\d{1,2} ?月(?:份|底|初|[上中下]旬|(?: ?\d{1,2}[—～~-])? ?\d{1,2} ?日)?[\s　，]*(?!大会|会议|全会)[\u3400-\u9fff]/
/** So many paragraphs that open with a day or month make a chronicle. */
const ENTRIES = 4

/** The day that opens the sentence of an act, or a part of it before a semicolon. */
function ownDay(context: ExtractionContext, at: number): DateFound | undefined {
  const { text } = context
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1
  const opens = (start: number): boolean => /(?:^|；)[^；]{0,3}$/.test(text.slice(from, start))
  return pageDates(context).findLast(({ start, end, iso }) => start >= from && end <= at && iso?.length === 10 && opens(start))
}

/** The meetings that can decide: no tour, ceremony or working meeting; a meeting that only prepares the session where there is no other. */
function deciding<M extends { kind: string; name: string }>(meetings: readonly M[]): readonly M[] {
  const able = meetings.filter(({ kind }) => !/调研|仪式|会见|发布会|座谈会|动员|推进|调度|部署|培训|现场会/.test(kind))
  const own = able.filter(({ name }) => !/主任会议|委员长会议|分组|主席团|常务主席/.test(name))
  return own.length > 0 ? own : able
}

/** The day under a notice: the last date that stands on a line of its own behind the acts. */
function signature(context: ExtractionContext): { iso: string; span: ReturnType<typeof cleanSpan> } | undefined {
  const last = context.facts.appointments.at(-1)!.evidence[0]!.end
  const alone = pageDates(context).findLast((date) => date.start >= last && date.iso !== null && onOwnLine(context, date))
  return alone && { iso: alone.iso!, span: cleanSpan(alone.start, alone.end) }
}

function onOwnLine({ text }: ExtractionContext, { start, end }: { start: number; end: number }): boolean {
  return /(?:^|\n)[^，。；\n]{0,30}$/.test(text.slice(Math.max(0, start - 32), start)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 4))
}
