import { matchesOf } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import { meetingHeads } from '../../lexicon/meeting-heads.ts'
import type { ExtractionContext, Rule, Sentence } from '../rule.ts'
import { addMeeting, hasKnownHead, isBody, isTold, name } from './add-meeting.ts'
import { deliveredLine } from './delivered-line.ts'
import { aboutAnother, atMeeting, attendedName, endThenSaid, endThenVerb, headThenVerb, holdsVerb, nameThenVerb, objectFollows, ofBody, toldOf, verbThenName, wordsOf } from './held-words.ts'
import { holdTogether } from './follow-ups.ts'
import { dropShortForms, mergeHeadline } from './join-meetings.ts'
import { subjectLength } from './meeting-wording.ts'
import { isCited, isHeldEarlier, isToCome, startsCited } from './not-held.ts'
import { nameAgain } from './named-again.ts'
import { numberMeetings } from './number-meetings.ts'
import { ownSentences } from './own-sentences.ts'
import { isSpokenOf } from './spoken-of.ts'
import { nameBySpeech } from './speech-meeting.ts'
import { isBackground } from './told-beside.ts'
import { fromAttendance, fromChair, fromHeadline, fromQuorum, fromSpeech } from './unannounced-meetings.ts'
import { heldIn } from './venue.ts'

/**
 * Meetings that the page reports as held: a name with a meeting's head beside 召开, 举行, 开幕. Not those cited
 * (贯彻…会议精神) or announced (将于下月召开). Mentions that mean one meeting become one, under its fullest name.
 */
export const heldMeetings: Rule = {
  name,
  apply(context) {
    const given = deliveredLine(context)
    const sentences = ownSentences(context)
    const line = given && sentences.find(({ span }) => span.start <= given.at && given.at < span.end)
    if (given && line) addMeeting(context, line, given.at - line.span.start, given.name, given.at - line.span.start)
    // Its other headings name the session in parts (汉川县十八届人大 / 五次会议文件), its text the year's meetings.
    const isNews = given && line ? ({ block }: Sentence): boolean => block < given.block && context.clean.blocks[block]!.kind === 'body' : undefined
    const from = reportFrom(context)
    for (const sentence of sentences) if (isNews ? isNews(sentence) : sentence.span.start < from) readSentence(context, sentence)
    if (context.facts.meetings.length === 0) fromHeadline(context)
    if (context.facts.meetings.length === 0) fromQuorum(context)
    if (context.facts.meetings.length === 0) fromChair(context)
    if (context.facts.meetings.length === 0) fromSpeech(context)
    if (context.facts.meetings.length === 0) fromAttendance(context)
    nameBySpeech(context)
    mergeHeadline(context)
    dropShortForms(context.facts.meetings)
    numberMeetings(context.facts)
    nameAgain(context)
  },
}

/** A full work report tells of a year's meetings: of its text only what stands before 各位代表 is the page's own. */
function reportFrom({ facts, text, clean }: ExtractionContext): number {
  if (facts.genre !== 'work-report') return Infinity
  const address = text.length > 2500 ? text.indexOf('各位代表') : (clean.blocks.find((block) => addressed.test(block.text))?.span.start ?? -1)
  return address < 0 ? Infinity : address
}
const addressed = /^各位代表[：:]?$/

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  if (isSpokenOf(context, sentence) || isBackground(sentence)) return
  // Commas inside quotation marks are part of a name; here they must not end it.
  const text = wordsOf(context, sentence).replace(/“[^”]*”|《[^》]*》/g, (quoted) => quoted.replace(/[，。；：！？]/g, '·'))
  // 会议在县会展中心举行: says where the one meeting of the page took place.
  const [only, another] = context.facts.meetings
  if (only && !another && /^(?:会议|大会|活动|仪式)在/.test(text)) only.venue ??= heldIn(context, text, 0, 2, only.place)
  // What their traces tell holds of the words as they stand.
  const words = text === sentence.text ? sentence : text
  for (const match of verbThenName(words)) {
    // 就即将举办的晚会召开协调会: the verb before 的 belongs to what it is about. 举行会谈并主持会议: two things.
    const relative = aboutAnother.exec(match[1]!)?.[0].length ?? 0
    const named = match[1]!.slice(relative)
    const start = match.index + match[0].length - named.length
    const before = text.slice(0, relative > 0 ? start : match.index)
    if (isToCome(before) || isCited(before, named, text.slice(start + named.length)) || often.test(text.slice(start + named.length))) continue
    const turns = inTurn.test(before)
    if (turns && allYear.test(before)) continue
    const [first, second] = severalNames(named, turns)
    addMeeting(context, sentence, start, first, match.index)
    if (second !== undefined) addMeeting(context, sentence, start + named.length - second.length, second, match.index)
  }
  for (const match of attendedName(words)) {
    const start = match.index + match[0].length - match[1]!.length
    // 参加会见并出席签约仪式: two things. 参加植树的职工共8000人参加动员会, 参加洽谈会的代表团: who it was.
    if (/^(?:\d{4}年年会|年会)?”?的/.test(text.slice(match.index + match[0].length)) || isGuests(text.slice(0, match.index), text.slice(match.index + match[0].length)) || /并(?:出席|参加|列席|主持)/.test(match[1]!) || holdsVerb.test(match[1]!)) continue
    // 会上，各单位收看了全省会商: what the meeting did.
    if (watchedThere.test(text.slice(0, match.index + 2))) continue
    // 参加当天的现场观摩和推进会: one that the page has told of.
    if (toldOf.test(match[1]!) && context.facts.meetings.length > 0) continue
    // 出席对接会, 参加座谈会: a short name tells of a meeting only where the page has not told of one yet.
    if (match[1]!.length < 8 && (isTold(context, sentence) || /^(?:并|代表|指导)/.test(match[1]!))) continue
    if (!isToCome(text.slice(0, match.index)) && !/精神|要求|指出|强调|(?:邀请|欢迎|诚邀|动员|号召|吸引|鼓励|希望)[^，。；]{0,16}$/.test(text.slice(0, match.index))) addMeeting(context, sentence, start, match[1]!, match.index)
  }
  for (const match of endThenSaid(words).length > 0 ? matchesOf(atMeeting, text) : []) {
    if ((match[1]!.length >= (/[的\d]/.test(match[1]!) ? 8 : 7) || ofBody.test(match[1]!)) && !isToCome(text.slice(0, match.index)) && !passesOn.test(text.slice(0, match.index))) {
      // 从刚刚闭幕的人代会上获悉: when it was is no part of its name.
      const ended = /^刚刚?[^，。]{0,6}(?:召开|举行|闭幕|结束|开幕)的/.exec(match[1]!)?.[0].length ?? 0
      addMeeting(context, sentence, match.index + match[0].indexOf(match[1]!) + ended, match[1]!.slice(ended), match.index)
    }
  }
  const [first] = endThenVerb(words)
  // The first such name stands in that clause: nothing before it is looked at.
  for (const match of first && headThenVerb(words) ? matchesOf(nameThenVerb, text, clauseAt(text, first.index)) : []) {
    const clause = match[1]!
    if (isHeldEarlier(clause) || (broughtGuests.test(clause) && /^式?[^，。；]{0,14}的/.test(text.slice(match.index + match[0].length)))) continue
    const skipped = subjectLength(clause)
    const raw = clause.slice(skipped)
    // 通报会由甲主持, where the page has told of it by its name.
    if (raw.length <= 4 && context.facts.meetings.length > 0 && /^由[^，。；]*主持/.test(match[0].slice(clause.length))) continue
    // 甲主持大会闭幕式: no name.
    if (/主持(?:大会|会议)$/.test(raw)) continue
    if (!hasKnownHead(raw) && !/^(?:[，。；！]|$)/.test(text.slice(match.index + match[0].length))) continue
    if (isBody(raw) && objectFollows.test(text.slice(match.index + match[0].length))) continue
    const verbAt = match.index + match[0].length
    if (startsCited(raw, text.slice(verbAt)) || (heldBefore.test(text.slice(verbAt)) && !/日/.test(text.slice(0, match.index))) || isToCome(match[0].slice(clause.length - 1).replace(/(?:召开|举行).*$/, ''))) continue
    addMeeting(context, sentence, match.index + skipped, raw, match.index + match[0].length - 2)
    if (together.test(match[0])) tellTogether(context, sentence)
  }
}

/** 会见来华*出席*某论坛并访问的客人, 同*列席*某会议的代表座谈: what brought the guests. */
const isGuests = (before: string, after: string): boolean => (before.endsWith('来华') && /^并?[^，。；]{0,14}的/.test(after)) || (/(?:(?<!一|共|陪|随|会)同|与|会见了?|会晤|看望|慰问)(?:来华)?$/.test(before) && /^[^，。；]{0,14}的/.test(after))
const watchedThere = /(?:^|[，。；])会上，[^，。；]{0,16}收[听看]$/
const broughtGuests = /(?:来华|会见|会晤|拜会)[^，。；]{0,24}(?:出席|参加|列席)/
/** 传达学习了市委书记甲在…会上对…提出的要求: what another meeting said. */
const passesOn = /(?:传达|学习(?!会|班|研讨))(?:学习|贯彻)?了?[^，。；]{0,24}$/

/** 中央经济工作会议召开后，…: on no day of the page's own, what follows it is told. */
const heldBefore = /^之?后，/

/** 全年共举行签约仪式3次: how many there were. */
const often = /^(?:共|累计)?\d+(?:余|多)?[次场]/

const together = /(?:一并|合并|套)(?:召开|举行)$/
/** 甲会召开，乙会一并召开: what follows is told of both. */
function tellTogether({ facts }: ExtractionContext, { span }: Sentence): void {
  const here = facts.meetings.flatMap((meeting) => meeting.evidence.filter(({ start }) => span.start <= start && start < span.end).map((one) => ({ meeting, one })))
  const [first, last] = [here[0], here.at(-1)]
  if (first && last && first.meeting !== last.meeting && first.one.start < last.one.start) {
    last.meeting.evidence.push(cleanSpan(first.one.start, last.one.end))
    holdTogether(last.meeting, first.meeting)
  }
}

/** Where the clause of a place begins. */
function clauseAt(text: string, at: number): number {
  let start = at
  while (start > 0 && !/[，。；：！？\n]/.test(text[start - 1]!)) start--
  return start
}

/** 召开党组（扩大）会议和第九次常务会议: two sessions of standing bodies; 总结会和动员会 is one meeting under a double name, unless they were held in turn (`apart`). */
function severalNames(worded: string, apart: boolean): [string, string?] {
  const joint = twoNames.exec(worded)
  return joint && ((apart && !/等[^、和]{0,8}(?:会议|活动)$/.test(worded)) || (session.test(joint[1]!) && session.test(joint[2]!))) ? [joint[1]!, joint[2]!] : [worded]
}
/** 今年以来，区里先后召开…: what a year brought, none of it told. */
const allYear = /以来，|[近全]年|上半年|年[来内]/
const inTurn = /(?:相继|先后|分别|接连|陆续)(?:主持|组织)?$/
const session = /(?:党组|常务|常委会?|主任|主席|第[一二三四五六七八九十百\d]+次[\u3400-\u9fff]{0,6})(?:（扩大）)?会议$/
const twoNames = new RegExp(`^([^“”《》]{2,40}(?:会议|大会|座谈会|推进会|全会))(?:和|及|、|以及)(?!.{0,4}(?:精神|要求))([^“”《》]{4,40}${meetingHeads})$`)
