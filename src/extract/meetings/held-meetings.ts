import { holdVerbs, meetingHeads } from '../../lexicon/meeting-heads.ts'
import { cleanSpan } from '../../model/span.ts'
import { divisionFor, resolvePlaceName } from '../places/division-of.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import type { Meeting } from '../../model/facts.ts'
import { dateAt } from './page-dates.ts'
import { fold, isGeneric, likeness } from './meeting-names.ts'

const name = 'meetings/held-meetings'
const dateWords = '(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:至(?:\\d{1,2}月)?\\d{1,2}日)?|昨天|昨日|今天|今日|前天|日前|近日|当天|同日|昨|会前|随后|当晚'
const dayParts = '(?:（星期[一二三四五六日]）)?(?:清晨|一早|上午|下午|晚上|晚|夜|中午)?(?:\\d{1,2}[时点](?:\\d{1,2}分)?)?'
/** …推进会在某地召开; …第三次会议10月9日召开. */
const nameThenVerb = new RegExp(`([^，。；：！？\\n]{2,70}?${meetingHeads})(?:现场)?(?:于)?(?:${dateWords})?${dayParts}(?:在[^，。；]{1,40}?|以[^，。；]{2,16}形式)?(?:隆重|正式|胜利|如期|继续|接着|紧接着|随后|同时|用[^，。]{1,6}|以[^，。]{1,8})*(?:${holdVerbs}|(?<=仪式(?:接着)?)进行|把|开幕|闭幕|开的|开起来|开(?=[，。\\n]|$)|座无虚席|举办|(?<=次会议)(?:表决|审议)?(?:决定|通过)(?!的)|(?<=次会议(?:\\d{1,2}日)?)(?:任命|补选|选举|接受))`, 'g')
/** 召开…推进会; 主持召开…. */
const verbThenName = new RegExp(`(?:${holdVerbs}|开(?=了|起))(?:了|起|一场)?([^，。；！？\\n]{0,70}${meetingHeads})(?=[^\\u3400-\\u9fff]|$|并|时|上|的|后|现场|决定|表决|听取|传达|学习|贯彻|研究|审议|部署|通报|深入|动员|总结|宣布|安排|闭幕|选举|圆满)`, 'g')
/** 出席全区…调度会: who attends a meeting by its name. */
const attendedName = new RegExp(`(?:出席|参加|列席)(?:了)?([^，。；！？\\n]{5,60}${meetingHeads})(?=[^\\u3400-\\u9fff]|$|并)`, 'g')
const leadIn = new RegExp(`^(?:(?:${dateWords})?${dayParts}(?:，)?|节后[^，]{0,12}，|为期[^，]{1,6}的|备受[^，]{0,6}的|由[\\u3400-\\u9fff]{2,16}(?:主办|承办)的|受邀|应邀|出席|参加|列席|主持|随着|在|据悉|本次|此次|一次|一场|首次|作出的|这次|又|一场带着“[^”]+”的会——)+`)
const cited = /(?:学习|贯彻|落实|传达|根据|按照|依据|自从|自|围绕|对照|结合|为了|确保|筹备|准备|迎接|宣传|领会|提交|将在|经|关于|按|全面)[^，。]{0,14}$/
const citedAfter = /^(?:精神|要求|决定(?:任免)?|部署要求|以来|通过的|工作安排|确定|提出|闭幕以来|召开以来|上的(?:重要)?讲话精神|有关精神|任务)/
const future = /(?:将|拟|定于|计划|预计|下月|下周|明天|明日|下一步|即将|要|应|适时|及时|定期|每(?:月|周|季|年)|专题研究|分别|各自|先后多次)(?:于|在)?[^，。；]{0,20}$/

/**
 * Meetings that the page reports as held: a name with a meeting's head beside 召开, 举行, 开幕. Not those cited
 * (贯彻…会议精神) or announced (将于下月召开). Mentions that mean one meeting become one, under its fullest name.
 */
export const heldMeetings: Rule = {
  name,
  apply(context) {
    for (const sentence of context.sentences) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
      readSentence(context, sentence)
    }
    if (context.facts.meetings.length === 0) fromHeadline(context)
    mergeHeadline(context)
    dropShortForms(context.facts.meetings)
    context.facts.meetings.forEach((meeting, i) => void (meeting.key = `m${i + 1}`))
  },
}

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  // Commas inside quotation marks are part of a name; here they must not end it.
  const text = sentence.text.replace(/“[^”]*”|《[^》]*》/g, (quoted) => quoted.replace(/[，。；：！？]/g, '·'))
  for (const match of text.matchAll(verbThenName)) {
    const start = match.index + match[0].length - match[1]!.length
    const before = text.slice(0, match.index)
    if (!future.test(before.slice(-24)) && !cited.test(before.slice(before.lastIndexOf('，') + 1)) && !citedAfter.test(text.slice(start + match[1]!.length))) add(context, sentence, start, match[1]!, match.index)
  }
  for (const match of text.matchAll(attendedName)) {
    const start = match.index + match[0].length - match[1]!.length
    if (!future.test(text.slice(0, match.index).slice(-24)) && !/精神|要求|指出|强调/.test(text.slice(0, match.index))) add(context, sentence, start, match[1]!, match.index)
  }
  for (const match of text.matchAll(nameThenVerb)) {
    const clause = match[1]!
    const skipped = leadLength(clause)
    const raw = clause.slice(skipped)
    if (cited.test(raw.slice(0, 3)) || /^(?:学习|贯彻|传达|落实)/.test(raw) || future.test(match[0].slice(clause.length - 1).replace(/(?:召开|举行).*$/, '')) || /(?:将|拟|即将|定于|计划)(?:于|在)?[^，。]{0,30}(?:召开|举行)$/.test(match[0])) continue
    add(context, sentence, match.index + skipped, raw, match.index + match[0].length - 2)
  }
}

/** Length of date words and the like before the name, and of a subject that only convenes. */
function leadLength(clause: string): number {
  let at = leadIn.exec(clause)?.[0].length ?? 0
  const convened = new RegExp(`^.*(?:${holdVerbs})`).exec(clause.slice(at))
  if (convened) at += convened[0].length
  return at
}

function add(context: ExtractionContext, sentence: Sentence, start: number, raw: string, cue: number): void {
  const skipped = (leadIn.exec(raw)?.[0].length ?? 0) + (/^(?:的|了|“(?=[^”]*$))/.exec(raw)?.[0].length ?? 0)
  const worded = sentence.text.slice(start + skipped, start + raw.length)
  if (worded.length < 2 || /^(?:[，、]|我们|他)/.test(worded)) return
  const { facts, clean } = context
  const block = clean.blocks[sentence.block]!
  const at = sentence.span.start + start + skipped
  const evidence = cleanSpan(Math.min(at, sentence.span.start + cue), Math.max(at + worded.length, sentence.span.start + cue + 2))
  const date = block.kind === 'title' ? undefined : dateAt(context, at, sentence.span.start, sentence.span.end, block.span.start)
  const meetingName = nameOf(worded, sentence.text.slice(0, start))
  if (isGeneric(meetingName) && (facts.meetings.length > 0 || block.kind === 'title')) return
  const known = facts.meetings.find((meeting) => likeness(meeting.name, meetingName) >= 0.6 && (meeting.date === null || !date?.iso || meeting.date === date.iso))
  if (known) {
    known.evidence.push(evidence)
    const fromHeadline = known.evidence.slice(0, -1).every((e) => clean.blocks.some((b) => b.kind === 'title' && b.span.start <= e.start && e.start < b.span.end))
    if (block.kind !== 'title' && !isGeneric(meetingName) && (fromHeadline || fold(meetingName).length > fold(known.name).length) && meetingName.length < 50) [known.name, known.kind] = [meetingName, kindOf(meetingName)]
    if (known.date === null && date) setDate(known, date)
    return
  }
  const meeting: Draft<Meeting> = { key: '', name: meetingName, kind: kindOf(meetingName), date: null, dateEnd: null, place: holder(context, worded, sentence.text.slice(0, start)), venue: null, rule: name, evidence: [evidence] }
  if (date) setDate(meeting, date)
  facts.meetings.push(meeting)
}

function setDate(meeting: Draft<Meeting>, date: NonNullable<ReturnType<typeof dateAt>>): void {
  meeting.date = date.iso
  meeting.dateEnd = date.isoEnd
  if (date.implied.length > 0 && date.iso !== null) meeting.implied = date.implied.map((part) => `date.${part}`)
  meeting.evidenceOf = { date: [cleanSpan(date.start, date.end)] }
}

/** The name as worded; a body that convenes it completes a bare 全体会 (区政府 召开 全体会). */
function nameOf(worded: string, before: string): string {
  const bare = worded.replace(/^(?:了|的|本次|此次|一次)/, '')
  const convener = /([\u3400-\u9fff]{2,14}?(?:委|政府|党组|党委|人大常委会|政协|镇|乡|街道))(?:主持)?(?:召开|举行)(?:了)?$/.exec(before)
  return convener && /^(?:第[一二三四五六七八九十\d]+次)?(?:（扩大）)?(?:全体|常务|党组|专题|扩大)?(?:会议|全体会|大会)$/.test(bare) ? convener[1]! + bare : bare
}

/** The head word: what follows the last modifier that says what it is about. */
function kindOf(meeting: string): string {
  const plain = meeting.replace(/（扩大）/g, '')
  if (/人大常委会第.*次会议|人民代表大会常务委员会第.*次会议|常委会(?:第.*次)?会议$/.test(plain)) return '常委会会议'
  if (/代表大会(?:第.*次会议)?$|人大[一二三四五六七八九十]+次会议$|代表大会第.*次会议/.test(plain)) return plain.endsWith('全体会议') ? '全体会议' : '代表大会'
  const match = /(?:推进|座谈|动员|工作|现场|调度|协调|全体|常务|干部|专题|电视电话|视频|主任|现场推进|部署|启动|签约|领导干部)?(?:会议|大会|会|仪式|论坛|峰会|开幕式|闭幕式)$/.exec(plain)
  return match?.[0] ?? plain.slice(-2)
}

/** The division that held it: the place its name or its convener begins with, the level's word there, else the page's. */
function holder({ gazetteer, facts }: ExtractionContext, worded: string, before: string): string | null {
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  for (const text of [worded, before.replace(/.*[，、。]/, '')]) {
    const hit = gazetteer.scan(text.slice(0, 12))[0]
    if (hit?.start === 0) return resolvePlaceName(hit.divisions, page, gazetteer)?.code ?? null
    const level = /^(?:全|我)?(省|市|区|县|旗|州|盟)(?=委|政府|人大|政协|[一二三四五六七八九十]+届|直|[\u3400-\u9fff]{2})/.exec(text)?.[1]
    if (level) return divisionFor(level, page, gazetteer)?.code ?? page?.code ?? null
  }
  return page?.code ?? null
}

/** A page whose text never says 召开: the headline's meeting (…会议精神 and speeches aside). */
function fromHeadline(context: ExtractionContext): void {
  const pattern = new RegExp(`^[^，。：]{0,60}${meetingHeads}`)
  for (const sentence of context.sentences) {
    const { kind } = context.clean.blocks[sentence.block]!
    if (kind !== 'title' && kind !== 'heading' && kind !== 'masthead') continue
    const match = pattern.exec(sentence.text)
    if (!match || citedAfter.test(sentence.text.slice(match[0].length)) || /讲话|报告|范文|方案|通知/.test(sentence.text) || /^(?:在|学习|贯彻|传达)/.test(match[0])) continue
    add(context, sentence, 0, match[0], 0)
    return
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
  facts.meetings.splice(facts.meetings.indexOf(headline), 1)
}

/** 会议, 推进会 and other short forms of a meeting that has its name are no meetings of their own. */
function dropShortForms(meetings: Draft<Meeting>[]): void {
  for (let i = meetings.length - 1; i >= 0; i--) {
    const { name: short, date } = meetings[i]!
    const fuller = meetings.find((other, j) => j !== i && (date === null || other.date === null || date === other.date) && (likeness(other.name, short) >= 0.6 || (isGeneric(short) && meetings.length > 1)) && fold(other.name).length >= fold(short).length)
    if (!fuller) continue
    fuller.evidence.push(...meetings[i]!.evidence)
    if (fuller.date === null && date !== null) Object.assign(fuller, { date, dateEnd: meetings[i]!.dateEnd, evidenceOf: meetings[i]!.evidenceOf })
    meetings.splice(i, 1)
  }
}
