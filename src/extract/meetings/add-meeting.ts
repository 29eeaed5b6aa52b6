import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { alternatives } from '../../language/alternatives.ts'
import { meetingHeads } from '../../lexicon/meeting-heads.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Meeting } from '../../model/facts.ts'
import type { Draft, ExtractionContext, Sentence } from '../rule.ts'
import { isInHeadline } from './clauses.ts'
import { holdingDivision } from './holding-division.ts'
import { followsUp, holdsItsOwn, isAbove, isElsewhere, keepApart } from './follow-ups.ts'
import { fold, isGeneric, isShortFor, likeness, onSameDays } from './meeting-names.ts'
import { firstItem, itemSpan } from './items.ts'
import { kindOf, leadLength, nameOf } from './meeting-wording.ts'
import { mendHeads } from './mend-heads.ts'
import { isHeldEarlier } from './not-held.ts'
import { dateAt } from './page-dates.ts'
import { heldIn } from './venue.ts'

export const name = 'meetings/held-meetings'

const knownHead = new RegExp(`${meetingHeads}(?:（[^（）]{1,8}）|”)?$`)
/** Of other words in 会 more is asked: that no object follows their verb (妇工委会举行比赛), that somebody is there. */
export const hasKnownHead = (worded: string): boolean => knownHead.test(worded)

/** 常委会召开第三次会议: the body before the verb is no meeting. */
export const isBody = (name: string): boolean => /(?:政治协商会议|(?<![一二三四五六七八九十\d]次)常委会|委员会|党委会|人大|协会|(?<![会协磋])商会|学会|联合会|理事会|组委会|安委会|指挥部)$/.test(name)
/** 主持召开市委常委会; 市委常委会召开，: what is held is the body's sitting. */
const sitting = /(?:常委会|党委会)$/
/** 大会以举手表决的方式通过了某会议选举办法, 开展招商引资突破年活动: what it did, and what goes on all year. */
const agenda = /(?<!周)年”?活动$|[向为](?:大会|会议|全会)$|为(?:本次|此次|这次|大会|会议)[^，。]{0,4}(?:会议|大会)?$|^(?:(?:大会|会议)[^，。]{0,16}(?:表决|通过|审议|听取)|并宣布)/
/** 20多场专题会议, 多次座谈会; 甲宣布大会, 乙积极评价…论坛: several, or a whole clause. */
const notOne = new RegExp(alternatives`
  ^[数多几两三四五六七八九十\d]+(?:[场个]|次(?!常委|全体|会议|主任|主席|党组|常务|集体|代表))|等?多[场个次]
  等(?:一系列|系列|重要|重大|有关|相关)+(?:会议|活动)$|(?:主席|主任|书记|[省市县区州]长)[\u3400-\u9fff]{2,4}宣布
  评价|计划于|丰富多彩|形式(?:丰富|多样)|各类|各种|线上线下
`)

/**
 * Writes the meeting that the words `raw` at `start` of the sentence name, or one attestation more of the one that is known by
 * that name. `cue` is where the verb stands that tells of it. `attended`: the page names who came, be it in another paragraph.
 */
export function addMeeting(context: ExtractionContext, sentence: Sentence, start: number, raw: string, cue: number, attended = false): void {
  if (isHeldEarlier(raw)) return
  const skipped = leadLength(raw) + speakerLength(context, sentence.span.start + start, raw)
  const words = mendHeads(sentence.text)
  const worded = closeQuotation(beforeOpenBracket(words.slice(start + skipped, start + raw.length)), words[start + raw.length])
  if (worded.length < 2 || agenda.test(worded) || notOne.test(worded) || (worded.includes('《') && !worded.includes('》')) || /^(?:[，、]|我们|他|（[^）]*$)/.test(worded) || (isBody(worded) && !(sitting.test(worded) && (cue < start || /^(?:[，。；]|$)/.test(words.slice(cue + 2)))))) return
  const { facts, clean } = context
  const block = clean.blocks[sentence.block]!
  const at = sentence.span.start + start + skipped
  // 文化旅游节, 亮晒会: gatherings of officials where the paragraph names one.
  if (!attended && (!hasKnownHead(worded) || worded.endsWith('节')) && !facts.names.some(({ name: { start: one } }) => block.span.start <= one && one < block.span.end)) return
  // 甲宣布大会开幕: no name of a meeting.
  if (/宣布(?:大会|会议|活动|仪式)$/.test(worded) && facts.names.some(({ phrase }) => phrase.start === at)) return
  const evidence = cleanSpan(Math.min(at, sentence.span.start + cue), Math.max(at + worded.length, sentence.span.start + cue + 2))
  const said = dateAt(context, at, sentence.span.start, sentence.span.end, block.span.start)
  const date = block.kind === 'title' && said?.implied.length !== 0 ? undefined : said
  // A day that has not come yet when the page appears: an announcement.
  if (date?.iso && facts.published !== null && differenceInCalendarDays(date.iso, facts.published) > 1) return
  const before = sentence.text.slice(0, start)
  const meetingName = nameOf(worded, before, context.text.slice(block.span.start, at))
  // 省委督导组组长甲出席欢迎仪式: who only attends does not convene.
  const place = holdingDivision(context, worded, onlyAttended.test(before) ? '' : before)
  const venue = block.kind === 'title' ? null : heldIn(context, sentence.text, Math.min(start + skipped, cue), Math.max(start + raw.length, cue), place)
  const lead = sentence.text.slice(0, cue)
  const isOwn = block.kind !== 'title' && holdsItsOwn(lead)
  // 省视频会结束后，我县立即召开会议: its own, though it has no name.
  const afterOccasion = (followsUp(lead) || besideOccasion.test(lead)) && ownHead.test(meetingName) && facts.meetings.every(({ kind }) => isOccasion.test(kind))
  // 5月14日，…并召开汇报会: in a diary an item's own, though other items tell of meetings.
  const ofItem = ownHead.test(meetingName) && firstItem(context) !== undefined && !isTold(context, sentence)
  if (isGeneric(meetingName) && !afterOccasion && !(isOwn && place === (facts.place?.code ?? null) && /^(?:会议|专题会议)$/.test(meetingName)) && ((facts.meetings.length > 0 && !ofItem) || block.kind === 'title')) return
  const known = ofItem ? undefined : facts.meetings.find((meeting) => (likeness(meeting.name, meetingName) >= (followsUp(lead) ? 0.95 : 0.6) || isShortFor(meetingName, meeting.name)) && !(isOwn && toldBefore(context, meeting, sentence.span.start)) && (block.kind === 'title' || meeting.evidence.some(({ start: at }) => isInHeadline(clean, at)) || !(isAbove(meeting.place, place) || isElsewhere(meeting.place, place, facts.place?.code))) && (!date || onSameDays(meeting, { date: date.iso, dateEnd: date.isoEnd })))
  if (known) {
    known.evidence.push(evidence)
    known.venue ??= venue
    const fromHeadline = known.evidence.slice(0, -1).every((e) => isInHeadline(clean, e.start))
    if (block.kind !== 'title' && !isGeneric(meetingName) && (fromHeadline || fold(meetingName).length > fold(known.name).length) && meetingName.length < 50) [known.name, known.kind, known.place] = [meetingName, kindOf(meetingName), fromHeadline && isNamedIn(context, worded) ? place : known.place]
    if (date && (known.date === null || isWithin(date, known) || lastsLonger(date, known))) setDate(known, date)
    return
  }
  const meeting: Draft<Meeting> = { key: '', name: meetingName, kind: kindOf(meetingName), date: null, dateEnd: null, place, venue, rule: name, evidence: [evidence] }
  if (date) setDate(meeting, date)
  if (isOwn || ofItem || (afterOccasion && facts.meetings.length > 0)) keepApart(meeting)
  facts.meetings.push(meeting)
}

/** Whether the page has told of a meeting; in a digest or a chronicle, whether the item has. */
export function isTold(context: ExtractionContext, { block }: Sentence): boolean {
  const { meetings } = context.facts
  if (meetings.length === 0 || block < (firstItem(context) ?? Infinity)) return meetings.length > 0
  const { start, end } = itemSpan(context, block)
  return meetings.some(({ evidence }) => evidence.some((one) => start <= one.start && one.start < end))
}

/** 黑龙江省重点项目集中开工仪式: whose it is stands in its name. */
const isNamedIn = (context: ExtractionContext, worded: string): boolean => holdingDivision(context, worded, '') !== (context.facts.place?.code ?? null)

/** 揭牌仪式后，召开了座谈会: behind a ceremony, no short form of it. */
const ownHead = /^(?:座谈|推进|汇报|动员|现场|对接|调度)会$/
const besideOccasion = /(?:仪式|典礼|活动)(?:开始|举行)?[前后]，?[^，。；]{0,10}$/
const isOccasion = /(?:仪式|典礼|活动|开幕式|开班式|节)$/

/** 14日至16日赴某地调研并出席开工仪式; 15日，开工仪式举行: of a journey's days the one that a ceremony was held on. */
const isWithin = ({ iso, isoEnd }: NonNullable<ReturnType<typeof dateAt>>, { kind, date, dateEnd }: Draft<Meeting>): boolean =>
  dateEnd !== null && date !== null && iso !== null && isoEnd === null && iso > date && iso <= dateEnd && ofOneDay.test(kind)
/** （1月10日第二次全体会议通过）第二次全体会议，于1月9日至10日举行: the day of its decision is none of its own. */
const lastsLonger = ({ iso, isoEnd }: NonNullable<ReturnType<typeof dateAt>>, { kind, date, dateEnd }: Draft<Meeting>): boolean =>
  isoEnd !== null && iso !== null && date !== null && dateEnd === null && iso < date && date <= isoEnd && !ofOneDay.test(kind)
const ofOneDay = /(?:仪式|典礼|[座推汇对协启恳][谈进报接调动]会)$/

/** The text, not the headline alone, has told of the meeting before. */
const toldBefore = ({ clean }: ExtractionContext, { evidence }: Draft<Meeting>, before: number): boolean =>
  evidence.some(({ start }) => start < before && clean.blocks.some(({ kind, span }) => kind === 'body' && span.start <= start && start < span.end))

const onlyAttended = /(?:出席|参加|列席|收[听看])了?$/

/** 甲在某大会 (开幕式上致辞): who speaks there is no part of its name. */
function speakerLength({ facts }: ExtractionContext, start: number, raw: string): number {
  const at = raw.indexOf('在')
  return at > 1 && at < 30 && facts.names.some(({ name: { end } }) => end > start && end <= start + at && raw.slice(end - start, at).length <= 4) ? at + 1 : 0
}

/** 开展“银企早餐会”: the mark behind the head closes what is open in the name. */
const closeQuotation = (worded: string, next: string | undefined): string => (next === '”' && worded.lastIndexOf('“') > worded.lastIndexOf('”') ? worded + next : worded)

/** 某会议（某委员会第三次会议 …: what a bracket adds is cut with it where it is not closed within the name. */
function beforeOpenBracket(worded: string): string {
  let depth = 0
  for (let i = worded.length - 1; i > 4; i--) {
    if (worded[i] === '）') depth++
    else if (worded[i] === '（' && --depth < 0) return worded.slice(0, i)
  }
  return worded
}

function setDate(meeting: Draft<Meeting>, date: NonNullable<ReturnType<typeof dateAt>>): void {
  meeting.date = date.iso
  meeting.dateEnd = date.isoEnd
  if (date.implied.length > 0 && date.iso !== null) meeting.implied = date.implied.map((part) => `date.${part}`)
  meeting.evidenceOf = { date: [cleanSpan(date.start, date.end)] }
}

