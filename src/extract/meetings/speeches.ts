import { alternatives } from '../../language/alternatives.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { ExtractionContext, NameMention, Sentence } from '../rule.ts'

const name = 'meetings/speeches'
/** Verbs whose object is what was said, where a mark, a word of demand or a quotation follows. */
const says = /^(?:指出|强调|要求|表示|认为|说|希望|勉励|叮嘱|嘱咐|建议|谈到|坦言|直言|提醒|回应|提出|介绍|汇报|通报|补充说明|说明了)$/
/** 介绍了情况, 提出具体要求: told, but not what was said. */
const onlyTold = /^(?:介绍|提出|汇报|通报)$/
const opens = /^(?:了|，|：|:|——|—|要|“|各|全|大家|广大|有关|相关|[\u3400-\u9fff])/
/** What ends a stretch of reported speech: the page tells on in its own voice. */
const ownVoice =
  new RegExp(alternatives`^(?:${alternatives`
    会议|大会|会上|会前|会后|会议期间|会场|随后|之后|接着|最后，|当天|当日|当晚|期间|与会|双方|一行|据悉|据了解
    记者|仪式|座谈会|座谈中|调研中|调研期间|视频会|参加|出席|陪同|列席|大家|代表们|委员们|[省市区县州旗]领导
    [省市区县]委常委|\d{1,2}月|\d{1,2}日|上午|下午|此前|在[^，。]{2,30}(?:，|现场|家中|期间)(?!要|必须|我们)|来到
    走进|每到一处|讨论中|发言中|汇报会
  `})`)
/** A sentence about who else spoke or came. */
const othersAct = /(?:表态发言|交流发言|作发言|作了发言|作汇报|参加会议|出席会议|参加调研|陪同调研|参加活动)。$/
/** How a paragraph begins that only goes on with the demands of the one before. */
const goesOn = /^(?:[一二三四五六七八九十]+(?:是|要|、)|（[一二三四五六七八九十]+）|\(?\d+[.、)）]|首先|其次|再次|第[一二三四五六]|要|必须|坚持|强化|突出|聚焦|坚决|持续|进一步|围绕|同时|“|各级|全[市县区省镇乡体])/

interface Stretch {
  readonly people: readonly string[]
  readonly meeting: string
  readonly start: number
  end: number
  block: number
  /** The attribution stood by itself (甲指出：, 甲强调——): the paragraphs below are what was said. */
  readonly announced: boolean
}

/** Gathers who said what at which meeting: from 甲强调 to where the page speaks in its own voice again, over paragraphs. */
export class SpeechReader {
  readonly #context: ExtractionContext
  #open: Stretch | undefined

  constructor(context: ExtractionContext) {
    this.#context = context
  }

  /** Before a sentence is read for roles: it goes on with the open speech, or ends it. */
  next(sentence: Sentence, mentions: readonly NameMention[]): void {
    const open = this.#open
    if (!open) return
    const other = mentions.some((mention) => mention.phrase.start - sentence.span.start <= 6)
    const near = sentence.block === open.block || (sentence.block === open.block + 1 && (open.announced || goesOn.test(sentence.text)))
    if (!near || other || (!open.announced && sentence.text.startsWith('“')) || ownVoice.test(sentence.text) || othersAct.test(sentence.text)) return this.close()
    open.end = sentence.span.end
    open.block = sentence.block
  }

  /** A verb of speech with its speakers, found in a sentence that tells of `meeting`. */
  said(verb: string, speakers: readonly NameMention[], meeting: string, start: number, verbEnd: number, sentence: Sentence): void {
    const after = this.#context.text.slice(verbEnd, sentence.span.end)
    // “……。”甲说。: what was said stands before.
    const block = this.#context.clean.blocks[sentence.block]!.span.start
    const quotedBefore = /^了?。?$/.test(after) && this.#context.text.slice(block, start).endsWith('”')
    const headed = /^了?[：—]*$/.test(after) && !quotedBefore
    if (!says.test(verb) || speakers.length === 0 || (onlyTold.test(verb) && (!/^[，：“]/.test(after) || this.#anotherNamed(verbEnd + 1))) || !(quotedBefore || headed || opens.test(after))) return
    if (/^了(?!，|：)/.test(after) && verb !== '要求') return
    const people = [...new Set(speakers.map(({ person }) => person))]
    const from = quotedBefore ? Math.max(block, this.#context.text.lastIndexOf('“', start)) : start
    if (this.#open && this.#open.start >= sentence.span.start && this.#open.people.join() === people.join()) return
    this.close(from)
    this.#open = { people, meeting, start: from, end: sentence.span.end, block: sentence.block, announced: headed }
  }

  /** 甲汇报，乙列席: the next clause is about somebody else. */
  #anotherNamed(at: number): boolean {
    return this.#context.facts.names.some(({ phrase }) => phrase.start === at)
  }

  /** Writes the open stretch, at most up to `before`. */
  close(before = Infinity): void {
    const open = this.#open
    this.#open = undefined
    if (!open) return
    const { facts, text } = this.#context
    const end = Math.min(open.end, before)
    const span: CleanSpan = cleanSpan(open.start, open.start + text.slice(open.start, end).trimEnd().length)
    if (span.end - span.start < 6) return
    for (const person of open.people) facts.speeches.push({ person, meeting: open.meeting, rule: name, evidence: [span] })
  }
}
