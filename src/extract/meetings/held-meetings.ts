import { matchesOf, scanner } from '../../language/scanner.ts'
import { holdVerbs, meetingEnds, meetingHeads, otherGatherings } from '../../lexicon/meeting-heads.ts'
import type { ExtractionContext, Rule, Sentence } from '../rule.ts'
import { addMeeting, hasKnownHead, isBody, name } from './add-meeting.ts'
import { firstItem, itemSpan } from './items.ts'
import { dropShortForms, mergeHeadline } from './join-meetings.ts'
import { dateWords, dayParts, subjectLength } from './meeting-wording.ts'
import { minutesFields } from './minutes-fields.ts'
import { mendHeads } from './mend-heads.ts'
import { followsAsCited, isCited, isHeldEarlier, isToCome, startsCited } from './not-held.ts'
import { nameAgain } from './named-again.ts'
import { numberMeetings } from './number-meetings.ts'
import { ownSentences } from './own-sentences.ts'
import { heldIn } from './venue.ts'

/** How a name goes on to the verb that says it took place. */
const held = `(?:现场)?(?:(?<=次会议)上(?=，))?(?:，(?=于\\d))?(?:(?:历时|为期|会期)[^，。]{1,6}，|在?(?:圆满|胜利)?完成[^，。；]{2,16}后，?)?(?:于)?(?:${dateWords})?${dayParts}(?:在[^，。；]{1,40}?|以[^，。；]{2,16}形式)?(?:隆重|正式|胜利|如期|(?<=次会议)(?:成功|顺利|圆满|按期)|继续|接着|紧接着|随后|同时|用[^，。]{1,6}|以[^，。]{1,8})*(?:${holdVerbs}|(?<=仪式(?:接着)?|活动(?:在[^，。；]{1,40})?继续)进行|把|(?:开幕|闭幕)(?!(?:式|会|晚会|典礼)(?:暨[^，。；]{2,40})?[^，。；]{0,20}(?:举行|召开|举办))|启幕|落幕|拉开(?:帷|序)幕|落下帷幕|开的|开起来|开(?=[，。\\n]|$)|(?:开班|开营|结业)(?!式|仪式|典礼)|座无虚席|举办|(?<!(?:^|[，。；：])(?:会议|大会|仪式|活动|座谈会|推进会))由[^，。；]{2,30}主持|(?<=次(?:全体)?会议(?:上|于?(?:[\\d年月日]{0,11}|昨[天日]|今[天日])))，?(?:经[^，。；]{0,8}(?:表决|审议|投票)，?)?(?:审议了|(?:表决|审议|依法|投票)*(?:决定|通过|任命|免去|补选|选举(?!办法)|选出|接受)(?!的)))`
/** …推进会在某地召开; …第三次会议10月9日召开. */
const nameThenVerb = new RegExp(`([^，。；：！？\\n]{2,70}?(?:${meetingHeads}|${otherGatherings.replace('(?![\\u3400-\\u9fff])', '')})(?:（[^（）]{1,8}）)?|(?<=^|[，。；：])(?:座谈|汇报|对接|推介|欢迎|反馈)会)${held}`, 'g')
/** The end of a name and its verb: few sentences have them, and the pattern above is only tried on those. */
const endThenVerb = scanner(new RegExp(`[${meetingEnds}](?:（[^（）]{1,8}）)?${held}`, 'g'))
/** 召开…推进会; 主持召开…. */
const verbThenName = scanner(new RegExp(`(?:${holdVerbs}|开(?=了|起)|开展(?=(?:集体|集中|专题)学习|[^，。；]{0,16}主题党日)|进行(?=(?:集体|集中)学习))(?:了|起|一场)?([^，。；！？】\\n]{0,70}(?:${meetingHeads}|${otherGatherings}))(?=[^\\u3400-\\u9fff]|$|并|时|上|的|后|现场|决定|表决|听取|传达|学习|贯彻|研究|审议|部署|通报|深入|动员|总结|宣布|安排|闭幕|选举|圆满|详细|了解|交流|征求|就|围绕)`, 'g'))
/** 出席全区…调度会: who attends a meeting by its name. */
const attendedName = scanner(new RegExp(`(?<!看望|会见|慰问)(?:出席|参加|列席|主持(?!召开|举行|会议|人|县|全面)|收听收看|收看|收听)(?:了)?(?!相关|有关|各类|各种|上级|重要|其他|各级|人员|代表|单位)([^，。；！？\\n]{2,60}${meetingHeads})(?=[^\\u3400-\\u9fff]|$|并)`, 'g'))
const toldOf = /^(?:[本此这]次|当[天日]的?|上述|以上|该)/
/** Another verb within what seems a name: 为参加运动会的代表团举行了欢送仪式. */
const holdsVerb = new RegExp(`[^，](?:参加|出席|列席|(?:${holdVerbs})了)`)
const aboutAnother = new RegExp(`^(?:的[^，]*(?:${holdVerbs})(?:了)?|[^，]{2,12}并(?:共同)?(?:主持|出席|参加))`)
/** 在全区防汛工作会议上，…; 从某推进会上获悉: told as the place of what was said. National ones are only cited so. */
const thereSaid = '(?:上|(?<=活动|仪式|典礼|论坛|座谈|培训|学习)中)(?=，|获悉|了解到|讲话|发言|强调|指出|要求|表示|作|向|就|对|代表)'
const atMeeting = new RegExp(`(?:从|(?<=[日午]，)(?=[^，。；“”]{4,50}次会议上)|在(?![^，。；！？\\n“”]{0,50}“[^”]{1,20}”[^，。；！？\\n“”]{0,30}上))(?!党的|中央|全国|中国)((?:[^，。；！？\\n“”]|“[^”\\n]{1,20}”){2,50}${meetingHeads})${thereSaid}`, 'g')
/** 在首场报告会上 names none, 在区委常委会上 does. */
const ofBody = /委|政府|党组|人大|政协/
const endThenSaid = scanner(new RegExp(`[${meetingEnds}]${thereSaid}`, 'g'))
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
    if (context.facts.meetings.length === 0) fromSpeech(context)
    mergeHeadline(context)
    dropShortForms(context.facts.meetings)
    numberMeetings(context.facts)
    nameAgain(context)
  },
}

/** Whether the page has told of a meeting; in a digest or a chronicle, whether the item has. */
function isTold(context: ExtractionContext, { block }: Sentence): boolean {
  const { meetings } = context.facts
  if (meetings.length === 0 || block < (firstItem(context) ?? Infinity)) return meetings.length > 0
  const { start, end } = itemSpan(context, block)
  return meetings.some(({ evidence }) => evidence.some((one) => start <= one.start && one.start < end))
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
    // 就即将举办的晚会召开协调会: the verb before 的 belongs to what it is about. 举行会谈并主持会议: two things.
    const relative = aboutAnother.exec(match[1]!)?.[0].length ?? 0
    const named = match[1]!.slice(relative)
    const start = match.index + match[0].length - named.length
    const before = text.slice(0, relative > 0 ? start : match.index)
    if (isToCome(before) || isCited(before, named, text.slice(start + named.length))) continue
    const [first, second] = severalNames(named)
    addMeeting(context, sentence, start, first, match.index)
    if (second !== undefined) addMeeting(context, sentence, start + named.length - second.length, second, match.index)
  }
  for (const match of attendedName(text)) {
    const start = match.index + match[0].length - match[1]!.length
    // 参加会见并出席签约仪式: two things. 参加植树的职工共8000人参加动员会: who it was.
    // 参加洽谈会的代表团: who it was.
    if (/^”?的/.test(text.slice(match.index + match[0].length)) || /并(?:出席|参加|列席|主持)/.test(match[1]!) || holdsVerb.test(match[1]!)) continue
    // 出席对接会, 参加座谈会: a short name tells of a meeting only where the page has not told of one yet.
    // 参加当天的现场观摩和推进会: one that the page has told of.
    if (toldOf.test(match[1]!) && context.facts.meetings.length > 0) continue
    if (match[1]!.length < 8 && (isTold(context, sentence) || /^(?:并|代表|指导)/.test(match[1]!))) continue
    if (!isToCome(text.slice(0, match.index)) && !/精神|要求|指出|强调|(?:邀请|欢迎|诚邀|动员|号召|吸引|鼓励|希望)[^，。；]{0,16}$/.test(text.slice(0, match.index))) addMeeting(context, sentence, start, match[1]!, match.index)
  }
  for (const match of endThenSaid(text).length > 0 ? matchesOf(atMeeting, text) : []) {
    if ((match[1]!.length >= 8 || ofBody.test(match[1]!)) && !isToCome(text.slice(0, match.index))) addMeeting(context, sentence, match.index + match[0].indexOf(match[1]!), match[1]!, match.index)
  }
  const [first] = endThenVerb(text)
  // The first such name stands in that clause: nothing before it is looked at.
  for (const match of first ? matchesOf(nameThenVerb, text, clauseAt(text, first.index)) : []) {
    const clause = match[1]!
    if (isHeldEarlier(clause)) continue
    const skipped = subjectLength(clause)
    const raw = clause.slice(skipped)
    // 通报会由甲主持, where the page has told of it by its name.
    if (raw.length <= 4 && context.facts.meetings.length > 0 && /^由[^，。；]*主持/.test(match[0].slice(clause.length))) continue
    // 甲主持大会闭幕式: no name.
    if (/主持(?:大会|会议)$/.test(raw)) continue
    if (!hasKnownHead(raw) && !/^(?:[，。；！]|$)/.test(text.slice(match.index + match[0].length))) continue
    if (isBody(raw) && objectFollows.test(text.slice(match.index + match[0].length))) continue
    const verbAt = match.index + match[0].length
    if (startsCited(raw, text.slice(verbAt)) || isToCome(match[0].slice(clause.length - 1).replace(/(?:召开|举行).*$/, ''))) continue
    addMeeting(context, sentence, match.index + skipped, raw, match.index + match[0].length - 2)
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

const headlineName = new RegExp(`^(?=[^，。：]*[${meetingEnds}])[^，。：]{0,60}${meetingHeads}(?!精神|代表|委员|常务委员会|期间|金牌|倒计时|筹备|组委会|主席团|现场|场景|合影|剪影|长|员|秘书|理事|主席|时间|地点|内容|议题|主题|的)`)

/** A page whose text never says 召开: the headline's meeting (…会议精神, speeches and congratulations aside). */
function fromHeadline(context: ExtractionContext): void {
  for (const sentence of context.sentences) {
    const { kind } = context.clean.blocks[sentence.block]!
    if (kind !== 'title' && kind !== 'heading' && kind !== 'masthead') continue
    const match = headlineName.exec(wordsOf(context, sentence))
    if (!match || followsAsCited(sentence.text.slice(match[0].length)) || /讲话|报告|范文|方案|通知/.test(sentence.text) || isMinutes(context, sentence.text) || startsCited(match[0], '') || /^(?:在|学习|贯彻|传达)|将|向|致|会见|会谈|会晤/.test(match[0])) continue
    const skipped = subjectLength(match[0])
    addMeeting(context, sentence, skipped, match[0].slice(skipped), skipped)
    return
  }
}

/** The meeting of minutes is named by what they are minutes of (minutes-meeting.ts). */
const isMinutes = (context: ExtractionContext, title: string): boolean => /纪要|记录/.test(title) && minutesFields(context).length > 0

const chaired = new RegExp(`主持(?:了)?(?!召开|举行|会议|人)([^，。；！？\\n]{2,40}${meetingHeads}|(?:座谈|推进|调度|调研|反馈|对接|汇报|协调)会)(?=[^\\u3400-\\u9fff]|$|并)`)

/** A page that only says who was in the chair: 甲主持颁发任命书仪式. */
function fromChair(context: ExtractionContext): void {
  for (const sentence of ownSentences(context)) {
    const match = context.clean.blocks[sentence.block]!.kind === 'body' ? chaired.exec(sentence.text) : null
    if (match) return addMeeting(context, sentence, match.index + match[0].length - match[1]!.length, match[1]!, match.index)
  }
}

const spokenAt = /^(?:在)?(?:随后(?:召开|举行)的)?((?:座谈|汇报|推进|调度|反馈|交流|研讨|对接|见面|欢迎|宣讲|动员|表彰|发布|启动|约谈|听证|通报|恳谈|协商|分析|点评|总结|部署|协调|现场|讨论|观摩|报告|辅导|述职|评议|论证|评审|监督|培训)会|(?:启动|签约|揭牌|开工|奠基|授牌|捐赠|开班|颁奖|表彰)仪式)(?:上|首先)/

/** 发言人甲昨天在例行新闻发布会上宣布 */
const announcedAt = new RegExp(`在(?!全国|中央)([\\u3400-\\u9fff]{0,8}(?:发布|通报|通气|吹风|说明|推介)会)上(?:宣布|说|介绍|表示|透露|通报|指出)`)

/** 座谈会上，甲指出…: a meeting of which the page tells only what was said there. */
function fromSpeech(context: ExtractionContext): void {
  for (const sentence of ownSentences(context)) {
    const match = context.clean.blocks[sentence.block]!.kind === 'body' ? (spokenAt.exec(sentence.text) ?? announcedAt.exec(sentence.text)) : null
    const at = match ? match.index + match[0].indexOf(match[1]!) : 0
    if (match) return addMeeting(context, sentence, at, match[1]!, at)
  }
}
