import { alternatives } from '../../language/alternatives.ts'
import { meetingEnds, meetingHeads } from '../../lexicon/meeting-heads.ts'
import type { ExtractionContext } from '../rule.ts'
import { cleanSpan } from '../../model/span.ts'
import { addMeeting, name } from './add-meeting.ts'
import { holdingDivision } from './holding-division.ts'
import { wordsOf } from './held-words.ts'
import { subjectLength } from './meeting-wording.ts'
import { minutesFields } from './minutes-fields.ts'
import { followsAsCited, isToCome, startsCited } from './not-held.ts'
import { ownSentences } from './own-sentences.ts'

const headlineName = new RegExp(alternatives`^(?=[^，。：]*[${meetingEnds}])[^，。：]{0,60}${meetingHeads}(?!${alternatives`
  精神|代表|列席|与会|委员|常务委员会|期间|火炬|圣火|门票|吉祥物|场馆|志愿者|金牌|倒计时|筹备|组委会|主席团|现场
  场景|合影|剪影|长|员|秘书|理事|主席|时间|地点|内容|议题|主题|的
`})`)

/** A page whose text never says 召开: the headline's meeting (…会议精神, speeches and congratulations aside). */
export function fromHeadline(context: ExtractionContext): void {
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
export function fromChair(context: ExtractionContext): void {
  for (const sentence of ownSentences(context)) {
    const match = context.clean.blocks[sentence.block]!.kind === 'body' ? chaired.exec(sentence.text) : null
    if (match && !isToCome(sentence.text.slice(0, match.index))) return addMeeting(context, sentence, match.index + match[0].length - match[1]!.length, match[1]!, match.index)
  }
}

const attendedOnly = /(?:出席|参加)(?:了)?((?:座谈|汇报|反馈|对接|推进|调度|协调|恳谈)会|分[组团](?:讨论|审议))(?=[，。；]|$|并)/

/** A page that only says who was there: 甲率队到省厅汇报。乙出席座谈会. */
export function fromAttendance(context: ExtractionContext): void {
  for (const sentence of ownSentences(context)) {
    const match = context.clean.blocks[sentence.block]!.kind === 'body' ? attendedOnly.exec(sentence.text) : null
    if (match) return addMeeting(context, sentence, match.index + match[0].length - match[1]!.length, match[1]!, match.index)
  }
}

const spokenAt = new RegExp(alternatives`^(?:在)?(?:随后(?:召开|举行)的)?(${alternatives`
  (?:${alternatives`
    联席(?=会(?:议)?上)|座谈|汇报|推进|调度|反馈|交流|研讨|对接|见面|欢迎|宣讲|动员|表彰|发布|启动|约谈|听证|通报
    恳谈|协商|分析|点评|总结|部署|协调|现场|讨论|观摩|报告|辅导|述职|评议|论证|评审|监督|培训
  `})会(?:议(?=上))?
  (?:启动|签约|揭牌|开工|奠基|授牌|捐赠|开班|颁奖|表彰)仪式
`})(?:上|首先)`)

/** 发言人甲昨天在例行新闻发布会上宣布 */
const announcedAt = new RegExp(`在(?!全国|中央)([\\u3400-\\u9fff]{0,8}(?:发布|通报|通气|吹风|说明|推介)会)上(?:宣布|说|介绍|表示|透露|通报|指出)`)

/** 座谈会上，甲指出…: a meeting of which the page tells only what was said there. */
export function fromSpeech(context: ExtractionContext): void {
  for (const sentence of ownSentences(context)) {
    const match = context.clean.blocks[sentence.block]!.kind === 'body' ? (spokenAt.exec(sentence.text) ?? announcedAt.exec(sentence.text)) : null
    const at = match ? match.index + match[0].indexOf(match[1]!) : 0
    if (match) return addMeeting(context, sentence, at, match[1]!, at)
  }
}

/** 市七届人大常委会现有组成人员41人，出席本次会议的36人，符合法定人数: a sitting that no other words name. */
const quorum = /^(?:[^，。；]{0,8}，)?([\u3400-\u9fff]{0,12}[一二三四五六七八九十]{1,3}届(?:人大常委会|政协常委会|委员会常委会))(?:现有|共有|应有|应到)?(?:组成人员|委员)(?:现有|共有|应到)?\d{1,3}[人名]，(?=[^。；]{0,16}(?:出席|实到|到会))/

export function fromQuorum(context: ExtractionContext): void {
  for (const sentence of ownSentences(context)) {
    const match = context.clean.blocks[sentence.block]!.kind === 'body' ? quorum.exec(sentence.text) : null
    if (!match) continue
    const start = sentence.span.start + match[0].indexOf(match[1]!)
    context.facts.meetings.push({ key: '', name: `${match[1]}会议`, kind: '常委会会议', date: null, dateEnd: null, place: holdingDivision(context, match[1]!, ''), venue: null, rule: name, evidence: [cleanSpan(start, start + match[1]!.length)] })
    return
  }
}
