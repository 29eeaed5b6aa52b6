import { differenceInCalendarDays } from 'date-fns'
import { matchesOf, scanner } from '../../language/scanner.ts'
import { holdVerbs, meetingEnds, meetingHeads } from '../../lexicon/meeting-heads.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Meeting } from '../../model/facts.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import { dateAt } from './page-dates.ts'
import { fold, isGeneric, likeness } from './meeting-names.ts'
import { mendHeads } from './mend-heads.ts'
import { followsAsCited, isCited, isHeldEarlier, isToCome, startsCited } from './not-held.ts'
import { ownSentences } from './own-sentences.ts'
import { dateWords, dayParts, kindOf, leadLength, nameOf, subjectLength } from './meeting-wording.ts'
import { holdingDivision } from './holding-division.ts'
import { heldIn } from './venue.ts'

const name = 'meetings/held-meetings'
/** How a name goes on to the verb that says it took place. */
const held = `(?:现场)?(?:，(?=于\\d))?(?:(?:历时|为期|会期)[^，。]{1,6}，)?(?:于)?(?:${dateWords})?${dayParts}(?:在[^，。；]{1,40}?|以[^，。；]{2,16}形式)?(?:隆重|正式|胜利|如期|继续|接着|紧接着|随后|同时|用[^，。]{1,6}|以[^，。]{1,8})*(?:${holdVerbs}|(?<=仪式(?:接着)?)进行|把|开幕|闭幕|开的|开起来|开(?=[，。\\n]|$)|座无虚席|举办|(?<!(?:^|[，。；：])(?:会议|大会|仪式|活动|座谈会|推进会))由[^，。；]{2,30}主持|(?<=次会议于?(?:[\\d年月日]{0,11}|昨[天日]|今[天日]))，?(?:审议了|(?:表决|审议)?(?:决定|通过|任命|免去|补选|选举(?!办法)|选出|接受)(?!的)))`
/** …推进会在某地召开; …第三次会议10月9日召开. */
const nameThenVerb = new RegExp(`([^，。；：！？\\n]{2,70}?${meetingHeads}(?:（[^（）]{1,8}）)?|(?<=^|[，。；：])(?:座谈|汇报|对接|推介|欢迎|反馈)会)${held}`, 'g')
/** The end of a name and its verb: few sentences have them, and the pattern above is only tried on those. */
const endThenVerb = scanner(new RegExp(`[${meetingEnds}](?:（[^（）]{1,8}）)?${held}`, 'g'))
/** 召开…推进会; 主持召开…. */
const verbThenName = scanner(new RegExp(`(?:${holdVerbs}|开(?=了|起)|开展(?=(?:集体|集中|专题)学习)|进行(?=(?:集体|集中)学习))(?:了|起|一场)?([^，。；！？\\n]{0,70}${meetingHeads})(?=[^\\u3400-\\u9fff]|$|并|时|上|的|后|现场|决定|表决|听取|传达|学习|贯彻|研究|审议|部署|通报|深入|动员|总结|宣布|安排|闭幕|选举|圆满|详细|了解|交流|征求|就|围绕)`, 'g'))
/** 出席全区…调度会: who attends a meeting by its name. */
const attendedName = scanner(new RegExp(`(?<!看望|会见|慰问)(?:出席|参加|列席|收听收看|收看|收听)(?:了)?(?!相关|有关|各类|各种|上级|重要|其他|各级|人员|代表|单位)([^，。；！？\\n]{2,60}${meetingHeads})(?=[^\\u3400-\\u9fff]|$|并)`, 'g'))
/** 在全区防汛工作会议上，…; 从某推进会上获悉: told as the place of what was said. National ones are only cited so. */
const thereSaid = '上(?=，|获悉|了解到|讲话|发言|强调|指出|要求|表示|作)'
const atMeeting = new RegExp(`(?:从|在)(?!党的|中央|全国|中国)([^，。；！？\\n“”]{5,50}${meetingHeads})${thereSaid}`, 'g')
const endThenSaid = scanner(new RegExp(`[${meetingEnds}]${thereSaid}`, 'g'))
/** 常委会召开第三次会议: the body before the verb is no meeting. */
const isBody = (name: string): boolean => /(?:常委会|委员会|党委会|人大|协会|(?<!会)商会|学会|联合会|理事会|组委会|安委会|指挥部)$/.test(name)
const objectFollows = new RegExp(`^(?:了)?[^，。；！？\\n]{0,60}?${meetingHeads}`)

/**
 * Meetings that the page reports as held: a name with a meeting's head beside 召开, 举行, 开幕. Not those cited
 * (贯彻…会议精神) or announced (将于下月召开). Mentions that mean one meeting become one, under its fullest name.
 */
export const heldMeetings: Rule = {
  name,
  apply(context) {
    const from = reportFrom(context)
    for (const sentence of ownSentences(context)) if (sentence.span.start < from) readSentence(context, sentence)
    if (context.facts.meetings.length === 0) fromHeadline(context)
    if (context.facts.meetings.length === 0) fromChair(context)
    mergeHeadline(context)
    dropShortForms(context.facts.meetings)
    context.facts.meetings.forEach((meeting, i) => void (meeting.key = `m${i + 1}`))
  },
}

/** A full work report tells of a year's meetings: of its text only what stands before 各位代表 is the page's own. */
function reportFrom({ facts, text }: ExtractionContext): number {
  const address = facts.genre === 'work-report' && text.length > 2500 ? text.indexOf('各位代表') : -1
  return address < 0 ? Infinity : address
}

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  // Commas inside quotation marks are part of a name; here they must not end it.
  if (isReported(context, sentence)) return
  const text = wordsOf(context, sentence).replace(/“[^”]*”|《[^》]*》/g, (quoted) => quoted.replace(/[，。；：！？]/g, '·'))
  // 会议在县会展中心举行: says where the one meeting of the page took place.
  const [only, another] = context.facts.meetings
  if (only && !another && /^(?:会议|大会|活动|仪式)在/.test(text)) only.venue ??= heldIn(context, text, 0, 2, only.place)
  for (const match of verbThenName(text)) {
    const start = match.index + match[0].length - match[1]!.length
    const before = text.slice(0, match.index)
    // 甲、乙分别主持召开座谈会: told, not planned.
    if (isToCome(match[0].startsWith('主持召开') ? before.replace(/分别$/, '') : before) || isCited(before, match[1]!, text.slice(start + match[1]!.length))) continue
    const [first, second] = severalNames(match[1]!)
    add(context, sentence, start, first, match.index)
    if (second !== undefined) add(context, sentence, start + match[1]!.length - second.length, second, match.index)
  }
  for (const match of attendedName(text)) {
    const start = match.index + match[0].length - match[1]!.length
    // 参加会见并出席签约仪式: two things.
    if (/并(?:出席|参加|列席|主持)/.test(match[1]!)) continue
    // 出席对接会, 参加座谈会: a short name tells of a meeting only where the page has not told of one yet.
    if (match[1]!.length < 8 && (context.facts.meetings.length > 0 || /^(?:并|代表|指导)/.test(match[1]!))) continue
    if (!isToCome(text.slice(0, match.index)) && !/精神|要求|指出|强调/.test(text.slice(0, match.index))) add(context, sentence, start, match[1]!, match.index)
  }
  for (const match of endThenSaid(text).length > 0 ? matchesOf(atMeeting, text) : []) {
    if (!isToCome(text.slice(0, match.index))) add(context, sentence, match.index + 1, match[1]!, match.index)
  }
  const [first] = endThenVerb(text)
  // The first such name stands in that clause: nothing before it is looked at.
  for (const match of first ? matchesOf(nameThenVerb, text, clauseAt(text, first.index)) : []) {
    const clause = match[1]!
    if (isHeldEarlier(clause)) continue
    const skipped = subjectLength(clause)
    const raw = clause.slice(skipped)
    if (isBody(raw) && objectFollows.test(text.slice(match.index + match[0].length))) continue
    const verbAt = match.index + match[0].length
    if (startsCited(raw, text.slice(verbAt)) || isToCome(match[0].slice(clause.length - 1).replace(/(?:召开|举行).*$/, ''))) continue
    add(context, sentence, match.index + skipped, raw, match.index + match[0].length - 2)
  }
}

/** 召开党组（扩大）会议和第九次常务会议: two sessions of standing bodies; 总结会和动员会 is one meeting under a double name. */
function severalNames(worded: string): [string, string?] {
  const joint = twoNames.exec(worded)
  return joint && session.test(joint[1]!) && session.test(joint[2]!) ? [joint[1]!, joint[2]!] : [worded]
}
const session = /(?:党组|常务|常委会?|主任|主席|第[一二三四五六七八九十百\d]+次[\u3400-\u9fff]{0,6})(?:（扩大）)?会议$/
const twoNames = new RegExp(`^([^“”《》]{2,40}(?:会议|大会|座谈会|推进会|全会))(?:和|及|、|以及)(?!.{0,4}(?:精神|要求))([^“”《》]{4,40}${meetingHeads})$`)

/** Where the clause of a place begins. */
function clauseAt(text: string, at: number): number {
  let start = at
  while (start > 0 && !/[，。；：！？\n]/.test(text[start - 1]!)) start--
  return start
}

const attributed = scanner(/(?:指出|强调|表示|要求|认为|介绍|[^据]说)[，：]/g)
const tellsOn = /。(?=会议|大会|会上|仪式|随后|当天|会后|会前|座谈会|\d{1,2}月|\d{1,2}日|[上下]午|在)/

/** Behind 甲强调，… in a paragraph, where the page has its meeting: what is said to have been held is only spoken of. */
function isReported({ facts, clean, text }: ExtractionContext, { block, span }: Sentence): boolean {
  const { kind, span: paragraph } = clean.blocks[block]!
  if (facts.meetings.length === 0 || kind !== 'body' || span.start === paragraph.start) return false
  const before = text.slice(paragraph.start, span.start)
  const said = attributed(before).at(-1)?.index ?? -1
  return said >= 0 && !tellsOn.test(text.slice(paragraph.start + said, span.start + 2)) && !/^(?:会议|大会|会上|仪式|随后|当天|会后|座谈会|\d{1,2}[月日])/.test(text.slice(span.start, span.end))
}

/** In a headline a space parts what commas part in a text. */
function wordsOf({ clean }: ExtractionContext, sentence: Sentence): string {
  const words = mendHeads(sentence.text)
  return clean.blocks[sentence.block]!.kind === 'body' ? words : words.replace(/(?<=[\u3400-\u9fff”》])[ \u3000](?=[\u3400-\u9fff“《]{3})/g, '，')
}

/** 大会以举手表决的方式通过了某会议选举办法: what it did. */
const agenda = /^(?:(?:大会|会议)[^，。]{0,16}(?:表决|通过|审议|听取)|并宣布)/
/** 20多场专题会议, 多次座谈会; 甲宣布大会, 乙积极评价…论坛: several, or a whole clause. */
const notOne = /^[数多几两三四五六七八九十\d]+(?:[场个]|次(?!常委|全体|会议|主任|主席|党组|常务|集体|代表))|等?多[场个次]|(?:主席|主任|书记|[省市县区州]长)[\u3400-\u9fff]{2,4}宣布|评价|计划于/

function add(context: ExtractionContext, sentence: Sentence, start: number, raw: string, cue: number): void {
  if (isHeldEarlier(raw)) return
  const skipped = leadLength(raw) + speakerLength(context, sentence.span.start + start, raw)
  const worded = beforeOpenBracket(mendHeads(sentence.text).slice(start + skipped, start + raw.length))
  if (worded.length < 2 || agenda.test(worded) || notOne.test(worded) || (worded.includes('《') && !worded.includes('》')) || /^(?:[，、]|我们|他)/.test(worded) || isBody(worded)) return
  const { facts, clean } = context
  const block = clean.blocks[sentence.block]!
  const at = sentence.span.start + start + skipped
  // 甲宣布大会开幕: no name of a meeting.
  if (/宣布(?:大会|会议|活动|仪式)$/.test(worded) && facts.names.some(({ phrase }) => phrase.start === at)) return
  const evidence = cleanSpan(Math.min(at, sentence.span.start + cue), Math.max(at + worded.length, sentence.span.start + cue + 2))
  const said = dateAt(context, at, sentence.span.start, sentence.span.end, block.span.start)
  const date = block.kind === 'title' && said?.implied.length !== 0 ? undefined : said
  // A day that has not come yet when the page appears: an announcement.
  if (date?.iso && facts.published !== null && differenceInCalendarDays(date.iso, facts.published) > 1) return
  const meetingName = nameOf(worded, sentence.text.slice(0, start))
  const place = holdingDivision(context, worded, sentence.text.slice(0, start))
  const venue = block.kind === 'title' ? null : heldIn(context, sentence.text, Math.min(start + skipped, cue), Math.max(start + raw.length, cue), place)
  if (isGeneric(meetingName) && (facts.meetings.length > 0 || block.kind === 'title')) return
  const known = facts.meetings.find((meeting) => likeness(meeting.name, meetingName) >= 0.6 && (meeting.date === null || !date?.iso || meeting.date === date.iso))
  if (known) {
    known.evidence.push(evidence)
    known.venue ??= venue
    const fromHeadline = known.evidence.slice(0, -1).every((e) => clean.blocks.some((b) => b.kind === 'title' && b.span.start <= e.start && e.start < b.span.end))
    if (block.kind !== 'title' && !isGeneric(meetingName) && (fromHeadline || fold(meetingName).length > fold(known.name).length) && meetingName.length < 50) [known.name, known.kind] = [meetingName, kindOf(meetingName)]
    if (known.date === null && date) setDate(known, date)
    return
  }
  const meeting: Draft<Meeting> = { key: '', name: meetingName, kind: kindOf(meetingName), date: null, dateEnd: null, place, venue, rule: name, evidence: [evidence] }
  if (date) setDate(meeting, date)
  facts.meetings.push(meeting)
}

/** 甲在某大会 (开幕式上致辞): who speaks there is no part of its name. */
function speakerLength({ facts }: ExtractionContext, start: number, raw: string): number {
  const at = raw.indexOf('在')
  return at > 1 && at < 30 && facts.names.some(({ name: { end } }) => end > start && end <= start + at && raw.slice(end - start, at).length <= 4) ? at + 1 : 0
}

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

const headlineName = new RegExp(`^(?=[^，。：]*[${meetingEnds}])[^，。：]{0,60}${meetingHeads}(?!精神|代表|委员|常务委员会|期间|金牌|倒计时|筹备|组委会|主席团|长|员|秘书|理事|主席|的)`)

/** A page whose text never says 召开: the headline's meeting (…会议精神, speeches and congratulations aside). */
function fromHeadline(context: ExtractionContext): void {
  for (const sentence of context.sentences) {
    const { kind } = context.clean.blocks[sentence.block]!
    if (kind !== 'title' && kind !== 'heading' && kind !== 'masthead') continue
    const match = headlineName.exec(wordsOf(context, sentence))
    if (!match || followsAsCited(sentence.text.slice(match[0].length)) || /讲话|报告|范文|方案|通知/.test(sentence.text) || startsCited(match[0], '') || /^(?:在|学习|贯彻|传达)|将|向|致|会见|会谈|会晤/.test(match[0])) continue
    const skipped = subjectLength(match[0])
    add(context, sentence, skipped, match[0].slice(skipped), skipped)
    return
  }
}

const chaired = new RegExp(`主持(?:了)?(?!召开|举行|会议|人)([^，。；！？\\n]{2,40}${meetingHeads}|(?:座谈|推进|调度|调研|反馈|对接|汇报|协调)会)(?=[^\\u3400-\\u9fff]|$|并)`)

/** A page that only says who was in the chair: 甲主持颁发任命书仪式. */
function fromChair(context: ExtractionContext): void {
  for (const sentence of ownSentences(context)) {
    const match = context.clean.blocks[sentence.block]!.kind === 'body' ? chaired.exec(sentence.text) : null
    if (match) return add(context, sentence, match.index + match[0].length - match[1]!.length, match[1]!, match.index)
  }
}

/** A headline words its meeting more freely than the text: where the text tells of one of that kind, they are one. */
function mergeHeadline({ facts, clean }: ExtractionContext): void {
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
function dropShortForms(meetings: Draft<Meeting>[]): void {
  for (let i = meetings.length - 1; i >= 0; i--) {
    const { name: short, date } = meetings[i]!
    const fuller = meetings.find((other, j) => j !== i && (date === null || other.date === null || date === other.date) && (likeness(other.name, short) >= 0.6 || (isGeneric(short) && meetings.length > 1)) && fold(other.name).length >= fold(short).length)
    if (!fuller) continue
    fuller.evidence.push(...meetings[i]!.evidence)
    fuller.venue ??= meetings[i]!.venue
    if (fuller.date === null && date !== null) Object.assign(fuller, { date, dateEnd: meetings[i]!.dateEnd, evidenceOf: meetings[i]!.evidenceOf })
    meetings.splice(i, 1)
  }
}
