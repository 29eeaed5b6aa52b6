import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { meetingAt } from './passages.ts'

const name = 'meetings/roles'
const presides = /主持(?!人?发言|词)/
const speaks = /讲话|发言|致(?:欢迎)?[辞词]|作(?:了)?[^，。；]{0,30}(?:报告|说明|汇报|总结|部署|点评|通报|辅导|动员|表态)|汇报|通报|指出|强调|要求|表示|介绍|传达|部署|安排|点评|说(?!明|法|服)|认为|提出|叮嘱|嘱咐|谈到|宣讲|回应|坦言|勉励|希望|领学|总结时|提醒|建议|直言|表态|主讲|报告(?![会厅团])|代表[^，。；]{2,20}作/
const attends = /出席|参加|列席|陪同|随行|到会|与会|参会|带队|率队|一同|全程参与|随同|在主席台|应邀|观摩|见证|揭牌|鸣锣|推杆|开启|按下|签约|全程参加|收看|收听|监誓|出席了/
const roleVerb = new RegExp(`${presides.source}|${speaks.source}|${attends.source}`, 'g')
/** Clauses about what others should do, or did elsewhere. */
const notHere = /^(?:会议|大会|据悉|记者|根据|按照)(?:还)?(?:指出|强调|要求|认为|传达|决定)/
/** 出席会议的有：…; 参加会议的市领导有…: those who attend are listed behind. */
const listed = /^(?:会议|大会|仪式|活动|调研)?的(?:还)?(?:[\u3400-\u9fff]{0,8})?(?:，)?(?:还)?(?:有|是|包括)|^(?:会议|大会|仪式|活动)?的(?:[\u3400-\u9fff]{0,6})：/
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
    for (const sentence of context.sentences) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind === 'body' || kind === 'heading' || kind === 'title') reader.read(sentence)
    }
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
    const mentions = facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end)
    const meeting = meetingAt(this.#context, sentence)
    if (meeting === undefined) return
    const absent = deputed.exec(sentence.text)
    // 甲在县里开会，委托乙到会讲话: who deputes is not there.
    const delegates = absent ? -1 : sentence.text.indexOf('委托')
    const deputing = absent ? mentions.filter((m) => inside(m, sentence.span.start + absent.index, absent[0].length)) : mentions.filter((m) => delegates > 0 && m.name.end <= sentence.span.start + delegates)
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
        } else if (pending.length > 0 && !/^(?:会议|大会)/.test(words.trim())) {
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

  #give(verb: string, subjects: readonly NameMention[], meeting: string, end: number, start?: number): void {
    const type: Participation = presides.test(verb) ? 'PRESIDED' : attends.test(verb) ? 'ATTENDED' : 'SPOKE_AT'
    const kinds: Participation[] = type === 'ATTENDED' ? ['ATTENDED'] : [type, 'ATTENDED']
    for (const mention of subjects) {
      for (const kind of kinds) {
        const key = `${mention.person} ${kind} ${meeting}`
        const from = start ?? Math.min(mention.name.start, end - verb.length)
        const evidence = start === undefined ? cleanSpan(from, Math.max(end, mention.name.end)) : cleanSpan(start, end)
        const known = this.#found.get(key)
        if (known) known.evidence.push(evidence)
        else this.#found.set(key, { type: kind, person: mention.person, meeting, evidence: [evidence], at: mention.name.start })
      }
    }
    if (type !== 'ATTENDED') this.#speaker = subjects.length === 1 ? [...subjects] : []
  }

  /** Tours' leaders preside; then the edges go out in the order in which the page names the people. */
  finish(): void {
    const { facts } = this.#context
    for (const meeting of facts.meetings) {
      if (meeting.kind !== '调研') continue
      for (const evidence of meeting.evidence) {
        const first = facts.names.find((m) => m.phrase.start === evidence.start)
        if (!first) continue
        for (const mention of facts.names.filter((m) => m.list === first.list)) for (const type of ['PRESIDED', 'ATTENDED'] as const) {
          const key = `${mention.person} ${type} ${meeting.key}`
          if (!this.#found.has(key) && (type === 'ATTENDED' || mention === first)) this.#found.set(key, { type, person: mention.person, meeting: meeting.key, evidence: [evidence], at: mention.name.start })
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

/** The names that one verb takes: the last list, with what joins it by 和, 同, 与. */
function lastGroup(mentions: readonly NameMention[], text: string): NameMention[] {
  const group = [mentions.at(-1)!]
  for (let i = mentions.length - 2; i >= 0; i--) {
    const between = text.slice(mentions[i]!.phrase.end, group[0]!.phrase.start)
    if (!/^(?:（[^）]*）)?(?:、|和|与|及)?$/.test(between)) break
    group.unshift(mentions[i]!)
  }
  return group
}

function firstGroup(mentions: readonly NameMention[], text: string): NameMention[] {
  const group = mentions.slice(0, 1)
  for (const next of mentions.slice(1)) {
    if (!/^(?:（[^）]*）)?(?:、|和|与|及)$/.test(text.slice(group.at(-1)!.phrase.end, next.phrase.start))) break
    group.push(next)
  }
  return group
}

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
