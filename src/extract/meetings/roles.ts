import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { firstGroup, lastGroup } from './name-groups.ts'
import { ownSentences } from './own-sentences.ts'
import { meetingAt } from './passages.ts'

const name = 'meetings/roles'
/** 主持县委全面工作 is an office, not a meeting. */
const presides = /主持(?!人?发言|词|(?!召开|举行)[^，。会]{0,8}工作(?!会|推进|座谈|部署|调度|汇报|研讨|交流|专题|动员))/
/** 另有安排, 按照部署, 提出辞去 and 收到建议3条 are no speech. */
const speaks =
  /讲话|发言|致(?:欢迎)?[辞词]|作(?:了)?[^，。；]{0,30}(?:报告|说明|汇报|总结|部署|点评|通报|辅导|动员|表态)|汇报|通报|指出|强调|要求|表示|介绍|传达|(?<![按决的])部署|(?<![有按的])安排|点评|说(?!明|法|服)|认为|提出(?!的|辞|申请|议案)|叮嘱|嘱咐|谈到|宣讲|回应|坦言|勉励|希望|领学|总结(?=时|讲话|发言|[，。]|$)|提醒|(?<!意见|的)建议(?=[，：要])|直言|表态|主讲|代表[^，。；]{2,20}作|^报告(?![会厅团])|报告了/
const attends =
  /(?<!未|未能|没有|不|无法)(?:出席|参加|列席)|陪同|到会|与会|参会|带队|率队|一同|全程参与|随同|随行|在主席台|应邀|观摩|见证|揭牌|鸣锣|推杆|开启|按下|签约(?!额|总|资|项目|金|率)|收看|收听|监誓|宣布|宣读|颁发|颁奖|授旗|授牌/
const roleVerb = new RegExp(`${presides.source}|${speaks.source}|${attends.source}`, 'g')
/** Clauses about what others should do, or did elsewhere. */
const notHere = /^(?:会议|大会|据悉|记者|根据|按照)(?:还)?(?:指出|强调|要求|认为|传达|决定)/
/** 出席会议的有：…; 参加会议的市领导有…: those who attend are listed behind. */
const listed = /^(?:会议|大会|仪式|活动|调研)?的(?:还)?(?:[\u3400-\u9fff]{0,8})?(?:，)?(?:还)?(?:有|是|包括)|^(?:会议|大会|仪式|活动)?的(?:[\u3400-\u9fff]{0,6})：/
/** Bodies and crowds before a verb are its subject, so that no name before them is. */
const ownSubject = /(?:局|委|办|镇|乡|街道|县|区|市|村|社区|公司|单位|部门|企业|集团|银行|代表|委员|专家|负责同志|负责人|干部|群众|人员|现场|各地|各级)(?!作|对|就)[^，]{0,8}$/
/** How a clause begins that goes on about the same subject: 并…, 就…作说明; 传达学习…, 研究部署… begin an agenda. */
const carriesOn = /^(?:并|且|还|也|又|再|同时|随后|最后|首先|接着|先后|分别|依次|现场|在|就|对|向|为|代表|围绕|结合|针对|按照|作|进行|发表|带头|亲自|共同|一致|详细|逐一|书面|会上|受)|^(?:讲话|发言|致辞|指出|强调|要求|表示|介绍|通报|汇报|认为|提出|说|报告|希望|勉励|叮嘱|总结|点评)/
const allMeetings = /^(?:以上|上述)(?:活动|会议)/
const deputed = /受([^，。]{0,20})(?:的)?(?:委托|委派)/

/**
 * Who did what at a meeting: presided (主持), spoke (讲话, 汇报, 指出…), attended (出席, 参加, 列席, 陪同…). A verb's
 * subjects are the names before it in its clause, else those listed in the clauses just before; 主持的是 and 由…主持 have
 * theirs behind or between. Who presides or speaks also attends. Who deputes another (受…委托) has no edge.
 */
export const roles: Rule = {
  name,
  apply(context) {
    if (context.facts.meetings.length === 0) return
    const reader = new RoleReader(context)
    for (const sentence of ownSentences(context)) if (context.clean.blocks[sentence.block]!.kind !== 'row') reader.read(sentence)
    reader.finish()
  },
}

class RoleReader {
  readonly #context: ExtractionContext
  readonly #found = new Map<string, { type: Participation; person: string; meeting: string; evidence: CleanSpan[]; at: number }>()
  #speaker: NameMention[] = []

  constructor(context: ExtractionContext) {
    this.#context = context
  }

  read(sentence: Sentence): void {
    const { facts, text } = this.#context
    if (allMeetings.test(sentence.text)) return this.#readForAll(sentence)
    const mentions = facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end)
    const meeting = meetingAt(this.#context, sentence)
    if (meeting === undefined) return
    const absent = deputed.exec(sentence.text)
    // 甲在县里开会，委托乙到会讲话: who deputes is not there.
    const delegates = absent ? -1 : sentence.text.indexOf('委托')
    const deputing = absent ? mentions.filter((m) => inside(m, sentence.span.start + absent.index, absent[0].length)) : mentions.filter((m) => delegates > 0 && m.name.end <= sentence.span.start + delegates)
    // 他 in this sentence or the next is who opens it; whoever speaks in it comes later and counts more.
    const [first, second] = mentions
    if (first && first.phrase.start - sentence.span.start <= 12 && !(second && lastGroup([first, second], text).length > 1)) this.#speaker = [first]
    let pending: NameMention[] = []
    let acted = false
    for (const clause of clauses(sentence)) {
      const own = mentions.filter((m) => m.name.start >= clause.start && m.name.end <= clause.end && !deputing.includes(m))
      const words = text.slice(clause.start, clause.end)
      if (notHere.test(words.trim())) continue
      const verbs = [...words.matchAll(roleVerb)].filter((verb) => !insideName(own, clause.start + verb.index))
      if (verbs.length === 0) {
        if (own.length > 0) {
          if (acted) pending = []
          acted = false
          pending.push(...own)
        }
        continue
      }
      for (const verb of verbs) {
        const at = clause.start + verb.index
        let subjects = own.filter((m) => m.phrase.end <= at || m.name.end <= at)
        if (/^(?:会议|大会|仪式|活动)?(?:并讲话|会议)?的?(?:人)?(?:，)?(?:是|为)/.test(text.slice(at + verb[0].length, at + verb[0].length + 10))) subjects = firstGroup(own.filter((m) => m.name.start > at), text)
        else if (/^人?员?(?:分别|依次|先后)?(?:是|为|有)/.test(text.slice(at + verb[0].length, at + verb[0].length + 8))) {
          this.#give(verb[0], mentions.filter((m) => m.name.start > at), meeting, at + verb[0].length)
          acted = true
          continue
        } else if (attends.test(verb[0]) && listed.test(text.slice(at + verb[0].length, at + verb[0].length + 24))) {
          this.#give(verb[0], mentions.filter((m) => m.name.start > at && !/；/.test(text.slice(at, m.name.start))), meeting, at + verb[0].length)
          continue
        }
        else if (/陪同|随同/.test(verb[0]) && subjects.length === 0) subjects = own.filter((m) => m.name.start > at)
        const quoted = openQuote(text.slice(clause.start, at))
        if (quoted) continue
        if (subjects.length > 0) {
          if (acted) pending = []
          const all = speaks.test(verb[0]) || presides.test(verb[0]) ? lastGroup(subjects, text) : [...pending, ...subjects]
          if (!speaks.test(verb[0]) && !presides.test(verb[0])) pending = all
          this.#give(verb[0], all, meeting, at + verb[0].length)
          pending = all
        } else if (pending.length > 0 && !/^(?:会议|大会)/.test(words.trim()) && !(speaks.test(verb[0]) && (!carriesOn.test(words.trim()) || ownSubject.test(text.slice(clause.start, at))))) {
          const all = presides.test(verb[0]) ? lastGroup(pending, text) : speaks.test(verb[0]) ? (acted ? pending : lastGroup(pending, text)) : pending
          this.#give(verb[0], all, meeting, at + verb[0].length)
        } else if (/^(?:他|她)/.test(words.trim()) && this.#speaker.length === 1 && speaks.test(verb[0])) this.#give(verb[0], this.#speaker, meeting, at + verb[0].length, clause.start)
        acted = true
      }
      // What is said after 指出 and the like is reported speech: its verbs have other subjects.
      if (/(?:指出|强调|要求|表示|说|认为|提出|希望)(?:：|，|$)/.test(words) && own.length > 0) return
      if (/^(?:他|她)?(?:还)?(?:指出|强调|要求|表示|说|认为)/.test(words.trim())) return
    }
  }

  #readForAll(sentence: Sentence): void {
    const { facts } = this.#context
    const mentions = facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end)
    const verb = attends.exec(sentence.text)
    if (verb) for (const { key } of facts.meetings) this.#give(verb[0], mentions, key, sentence.span.start + verb.index + verb[0].length)
  }

  #give(verb: string, subjects: readonly NameMention[], meeting: string, end: number, start?: number): void {
    const leads = /带队|率队/.test(verb) && this.#context.facts.meetings.some((held) => held.key === meeting && held.kind === '调研')
    const type: Participation = presides.test(verb) || leads ? 'PRESIDED' : attends.test(verb) ? 'ATTENDED' : 'SPOKE_AT'
    const kinds: Participation[] = type === 'ATTENDED' ? ['ATTENDED'] : [type, 'ATTENDED']
    for (const mention of subjects) {
      for (const kind of kinds) {
        const key = `${mention.person} ${kind} ${meeting}`
        const from = start ?? Math.min(mention.name.start, end - verb.length)
        const evidence = start === undefined ? cleanSpan(from, Math.max(end, mention.name.end)) : cleanSpan(start, end)
        const known = this.#found.get(key)
        if (known) {
          if (!known.evidence.some((e) => e.start === evidence.start)) known.evidence.push(evidence)
        } else this.#found.set(key, { type: kind, person: mention.person, meeting, evidence: [evidence], at: mention.name.start })
      }
    }
    if (type === 'SPOKE_AT') this.#speaker = subjects.length === 1 ? [...subjects] : []
  }

  /** Leaders of tours and hosts of calls preside; then the edges go out in the order in which the page names the people. */
  finish(): void {
    const { facts, text } = this.#context
    for (const meeting of facts.meetings) {
      if (meeting.kind !== '调研' && meeting.kind !== '会见' && meeting.kind !== '座谈') continue
      for (const evidence of meeting.evidence) {
        const first = facts.names.find((m) => m.phrase.start === evidence.start)
        if (!first) continue
        const leading = firstGroup(facts.names.slice(facts.names.indexOf(first)), text)
        const guests = meeting.kind === '会见' ? facts.names.filter((m) => m.name.start > first.name.end && m.name.end <= evidence.end) : []
        for (const mention of [...leading, ...guests]) for (const type of ['PRESIDED', 'ATTENDED'] as const) {
          const key = `${mention.person} ${type} ${meeting.key}`
          if (!this.#found.has(key) && (type === 'ATTENDED' || (mention === first && meeting.kind !== '座谈'))) this.#found.set(key, { type, person: mention.person, meeting: meeting.key, evidence: [evidence], at: mention.name.start })
        }
      }
    }
    const order = new Map<string, number>()
    const listed = [...this.#found.values()].sort((a, b) => a.at - b.at)
    for (const { person, meeting } of listed) {
      const key = `${meeting} ${person}`
      if (!order.has(key)) order.set(key, 1 + [...order.keys()].filter((k) => k.startsWith(`${meeting} `)).length)
    }
    for (const { type, person, meeting, evidence } of listed) facts.edges.push({ from: person, type, to: meeting, order: order.get(`${meeting} ${person}`)!, rule: name, evidence })
  }
}

const inside = (mention: NameMention, start: number, length: number): boolean => mention.name.start >= start && mention.name.end <= start + length
const insideName = (mentions: readonly NameMention[], at: number): boolean => mentions.some((m) => m.phrase.start < at && at < m.phrase.end)
const openQuote = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”')

function clauses(sentence: Sentence): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i <= sentence.text.length; i++) {
    const c = sentence.text[i]
    if (c === '“' || c === '（' || c === '《') depth++
    else if (c === '”' || c === '）' || c === '》') depth = Math.max(0, depth - 1)
    if (c === undefined || (depth === 0 && /[，；：。]/.test(c))) {
      parts.push({ start: sentence.span.start + from, end: sentence.span.start + i + (c === '：' ? 1 : 0) })
      from = i + 1
    }
  }
  return parts
}
