import { oneOf, scanner } from '../../language/scanner.ts'
import type { CleanSpan } from '../../model/span.ts'
import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { firstGroup, lastGroup, lastList } from './name-groups.ts'
import { ownSentences } from './own-sentences.ts'
import { Participants } from './participants.ts'
import { meetingAt } from './passages.ts'
import { addressed, allMeetings, attends, bothMeetings, carriesOn, chairField, deputed, heard, isListed, isNamedBehind, listed, notHere, ownSubject, passedOn, presentLine, presides, reported, reportedByHim, roleVerb, speaks, whatAttended, whatIsHeard, whereSaid } from './role-words.ts'
import { SpeechReader } from './speeches.ts'

const name = 'meetings/roles'
const roleVerbsOf = scanner(roleVerb)

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
  readonly #participants: Participants
  readonly #speeches: SpeechReader
  #speaker: readonly NameMention[] = []
  /** Names that a clause closed by a semicolon listed for the verb behind it. */
  #carried: readonly NameMention[] = []

  /** 免去甲职务, 接受乙辞职: where somebody is only told to leave an office. */
  readonly #leavings: readonly CleanSpan[]

  constructor(context: ExtractionContext) {
    this.#context = context
    this.#leavings = context.facts.appointments.filter(({ action }) => action === 'removed' || action === 'resigned').flatMap(({ evidence }) => evidence)
    this.#participants = new Participants(context, name)
    this.#speeches = new SpeechReader(context)
  }

  read(sentence: Sentence): void {
    const { facts } = this.#context
    const mentions = facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end && !this.#leavings.some(({ start, end }) => mention.name.start >= start && mention.name.end <= end))
    this.#speeches.next(sentence, mentions)
    const carried = this.#carried
    this.#carried = []
    const { facts: { meetings } } = this.#context
    if (allMeetings.test(sentence.text) || (meetings.length === 2 && bothMeetings.test(sentence.text))) return this.#readForAll(sentence, mentions)
    const meeting = meetingAt(this.#context, sentence)
    if (meeting === undefined) return
    this.#readSentence(sentence, mentions, meeting, carried)
  }

  #readSentence(sentence: Sentence, mentions: readonly NameMention[], meeting: string, carried: readonly NameMention[]): void {
    const { text } = this.#context
    const absent = deputed.exec(sentence.text)
    // 甲在县里开会，委托乙到会讲话: who deputes is not there.
    const delegates = absent ? -1 : sentence.text.indexOf('委托')
    const deputing = absent ? mentions.filter((m) => inside(m, sentence.span.start + absent.index, absent[0].length)) : mentions.filter((m) => delegates > 0 && m.name.end <= sentence.span.start + delegates)
    const behalf = deputing.length === 1 ? deputing[0]!.person : undefined
    // 受甲委托，乙作报告，丙主持会议: only 乙 stands for 甲.
    const deputies = behalf === undefined ? [] : firstList(mentions.filter((m) => m.phrase.start > deputing[0]!.name.end)).map(({ person }) => person)
    // 他 in this sentence or the next is who opens it; whoever speaks in it comes later and counts more.
    const [first, second] = mentions
    if (first && first.phrase.start - sentence.span.start <= 12) this.#speaker = second && lastGroup([first, second], text).length > 1 ? firstList(mentions) : [first]
    let pending: NameMention[] = [...carried]
    let acted = false
    const give = (verb: string, subjects: readonly NameMention[], end: number, start?: number): void => {
      const there = this.#named(whatAttended, text.slice(end, end + 40)) ?? this.#named(whereSaid, text.slice(Math.max(0, end - verb.length - 30), end - verb.length)) ?? meeting
      const sent = subjects.some(({ person }) => deputies.includes(person)) ? behalf : undefined
      const type = this.#give(verb, subjects, there, end, start, sent)
      if (type !== 'SPOKE_AT') for (const twin of this.#twins(there)) this.#give(verb, subjects, twin, end, start, sent)
      if (type === 'SPOKE_AT') this.#speeches.said(verb, subjects, there, start ?? Math.min(subjects[0]?.phrase.start ?? end, end - verb.length), end, sentence)
    }
    if (presentLine.test(sentence.text)) return give('参加', mentions, sentence.span.end)
    for (const clause of clauses(sentence)) {
      const own = mentions.filter((m) => m.name.start >= clause.start && m.name.end <= clause.end && !deputing.includes(m) && !passedOn.test(text.slice(m.name.end, Math.min(clause.end, m.name.end + 40))))
      const words = text.slice(clause.start, clause.end)
      if (notHere.test(words.trim())) continue
      const convened = own.find((m) => convenes.test(text.slice(m.phrase.end, Math.min(clause.end, m.phrase.end + 60))))
      if (convened) give('主持', [convened], convened.phrase.end + 2)
      // 甲调研防汛工作，并召开座谈会: the same one.
      const further = own.length === 0 && first ? goesOnToConvene.exec(words) : null
      if (further && first!.phrase.end <= clause.start) give('参加', [first!], clause.start + further[0].length)
      if (own.length === 0 && /^(?:会议|大会)/.test(words)) pending = []
      const hearing = heard.exec(words)
      const reporting = hearing ? own.filter((m) => m.name.start >= clause.start + hearing.index) : []
      const told = reporting.length > 0 ? whatIsHeard.exec(text.slice(reporting.at(-1)!.name.end, clause.end)) : null
      if (told) {
        give('听取', own.filter((m) => m.phrase.end <= clause.start + hearing!.index), clause.start + hearing!.index + 2)
        give('报告', reporting, reporting.at(-1)!.name.end + told.index + told[0].length)
        acted = true
        continue
      }
      const verbs = roleVerbsOf(words).filter((verb) => !insideName(own, clause.start + verb.index))
      if (verbs.length === 0) {
        if (own.length > 0) {
          if (acted) pending = []
          acted = false
          pending.push(...own)
        }
        continue
      }
      let sameClause = false
      for (const verb of verbs) {
        const at = clause.start + verb.index
        const end = at + verb[0].length
        const behind = text.slice(end, end + 40)
        const alone = speaks.test(verb[0]) || presides.test(verb[0])
        let subjects = own.filter((m) => (m.phrase.end <= at || m.name.end <= at) && !(alone && addressed.test(text.slice(clause.start, m.phrase.start))))
        // 听取政府代表甲所作的报告.
        if (subjects.length === 0 && verb[0].startsWith('代表')) subjects = own.filter((m) => m.name.start > at && m.name.end < end)
        if (isNamedBehind.test(behind)) subjects = firstGroup(own.filter((m) => m.name.start > at), text)
        else if (presides.test(verb[0]) && chairField.test(behind)) subjects = firstGroup(mentions.filter((m) => m.name.start > at), text)
        else if (isListed.test(behind)) {
          give(verb[0], mentions.filter((m) => m.name.start > at), end)
          acted = true
          continue
        } else if (attends.test(verb[0]) && listed.test(behind)) {
          give(verb[0], mentions.filter((m) => m.name.start > at && !text.slice(at, m.name.start).includes('；')), end)
          continue
        } else if (/陪同|随同/.test(verb[0]) && subjects.length === 0) subjects = own.filter((m) => m.name.start > at)
        if (openQuote(text.slice(clause.start, at))) continue
        if (subjects.length > 0) {
          if (acted && !sameClause) pending = []
          const all = alone ? speakers([...pending, ...subjects], subjects, text, at) : [...pending, ...subjects]
          if (!alone) pending = all
          give(verb[0], all, end)
          pending = all
          sameClause = true
        } else if (pending.length > 0 && !/^(?:会议|大会)/.test(words.trim()) && !(speaks.test(verb[0]) && (!carriesOn.test(words.trim()) || ownSubject.test(text.slice(clause.start, at))))) {
          give(verb[0], presides.test(verb[0]) || (speaks.test(verb[0]) && !acted) ? lastGroup(pending, text) : pending, end)
        } else if (meansSpeakers(words.trim(), this.#speaker.length) && speaks.test(verb[0])) give(verb[0], this.#speaker, end, clause.start)
        acted = true
      }
      if (reported.test(words) && own.length > 0) return
      if (reportedByHim.test(words.trim())) return
    }
    if (!acted && sentence.text.endsWith('；')) this.#carried = pending
  }

  #readForAll(sentence: Sentence, mentions: readonly NameMention[]): void {
    const verb = attends.exec(sentence.text)
    if (verb) for (const { key } of this.#context.facts.meetings) this.#give(verb[0], mentions, key, sentence.span.start + verb.index + verb[0].length)
  }

  /** The one meeting that words beside a verb mean (主持座谈会, 在签约仪式上致辞), where the page has several. */
  #named(pattern: RegExp, words: string): string | undefined {
    const { meetings } = this.#context.facts
    const head = meetings.length > 1 ? pattern.exec(words)?.[1] : undefined
    if (head === undefined) return undefined
    const meant = meetings.filter(({ name: named, kind }) => (/[会式坛]$/.test(head) ? named.endsWith(head) : kind === (head === '会见' ? '会见' : '调研')))
    return meant.length === 1 ? meant[0]!.key : undefined
  }

  /** 召开党组会议和常务会议: who convened or came to one was at the other too. */
  #twins(meeting: string): string[] {
    const { facts: { meetings } } = this.#context
    const told = meetings.find(({ key }) => key === meeting)!
    return told.kind === '调研' ? [] : meetings.filter((other) => other !== told && other.rule === told.rule && other.evidence.some(({ start }) => told.evidence.some((own) => own.start === start && other.name !== told.name))).map(({ key }) => key)
  }

  #give(verb: string, subjects: readonly NameMention[], meeting: string, end: number, start?: number, behalf?: string): Participation {
    const leads = /带队|率队/.test(verb) && this.#context.facts.meetings.some((held) => held.key === meeting && held.kind === '调研')
    const type: Participation = presides.test(verb) || leads ? 'PRESIDED' : attends.test(verb) || verb === '执行主席' ? 'ATTENDED' : 'SPOKE_AT'
    for (const mention of subjects) this.#participants.add(type, mention, meeting, start ?? Math.min(mention.name.start, end - verb.length), start === undefined ? Math.max(end, mention.name.end) : end, behalf)
    if (type === 'SPOKE_AT') this.#speaker = [...subjects]
    return type
  }

  /** Leaders of tours and hosts of calls preside; companions and guests that the same words name attend. */
  finish(): void {
    this.#speeches.close()
    const { facts, text } = this.#context
    for (const meeting of facts.meetings) {
      if (meeting.kind !== '调研' && meeting.kind !== '会见' && meeting.kind !== '座谈') continue
      for (const evidence of meeting.evidence) {
        const first = facts.names.find((m) => m.phrase.start === evidence.start)
        if (!first) continue
        // 分别会见甲、乙: each is received at a call of his own, told in the same words.
        const shared = facts.meetings.some((other) => other !== meeting && other.evidence.some(({ start }) => start === evidence.start))
        const named = facts.names.filter((m) => m.name.start >= evidence.start && m.name.end <= evidence.end && (m === first || !shared || meeting.name.includes(text.slice(m.name.start, m.name.end))))
        for (const mention of named) {
          this.#participants.add(mention === first && meeting.kind !== '座谈' ? 'PRESIDED' : 'ATTENDED', mention, meeting.key, evidence.start, evidence.end, undefined, true)
        }
      }
    }
    this.#participants.write()
  }
}

/** Who speaks or presides: the last list before the verb, parts joined by commas too where they do so in turn (甲，乙分别领学) or have just come (甲，乙出席会议并讲话). */
function speakers(listed: readonly NameMention[], own: readonly NameMention[], text: string, at: number): NameMention[] {
  const unique = [...new Set(listed)]
  if (!inTurn.test(text.slice(own.at(-1)!.phrase.end, at))) return lastGroup(own, text)
  // 甲就项目建设、乙就招商引资分别作了安排: each about something of his own.
  const each = own.filter((mention, i) => i + 1 < own.length && about.test(text.slice(mention.phrase.end, own[i + 1]!.phrase.start)))
  return [...new Set([...each, ...lastList(unique, text)])]
}

/** 他指出: the one who last spoke; 他们表示: the several. */
const meansSpeakers = (words: string, speakers: number): boolean => (/^[他她]们/.test(words) ? speakers > 1 : /^[他她]/.test(words) && speakers === 1)
/** 甲与乙等召开座谈会 */
const firstList = (mentions: readonly NameMention[]): NameMention[] => mentions.filter(({ list }) => list === mentions[0]!.list)
const goesOnToConvene = /^(?:并|随后|还|接着)+(?:在[^，；。]{1,16})?(?:组织)?召开(?=[^，；。]{0,30}会)/
const convenes = /^(?:同志)?(?:[与同和][^，。；]{2,40}?)?(?:主持)?(?:召开|召集)/
const about = /^(?:分别)?(?:就|围绕|从|代表|对)[^，。；]{2,30}、$/

const inTurn = /分别|先后|依次|共同|一致|(?:出席|参加|到会|率团)[^，。]{0,20}并/
const inside = (mention: NameMention, start: number, length: number): boolean => mention.name.start >= start && mention.name.end <= start + length
const insideName = (mentions: readonly NameMention[], at: number): boolean => mentions.some((m) => m.phrase.start < at && at < m.phrase.end)
const openQuote = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”')

const endsClause = oneOf('，；：。')

function clauses(sentence: Sentence): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i <= sentence.text.length; i++) {
    const c = sentence.text[i]
    if (c === '“' || c === '（' || c === '《') depth++
    else if (c === '”' || c === '）' || c === '》') depth = Math.max(0, depth - 1)
    if (c === undefined || (depth === 0 && endsClause(sentence.text, i))) {
      parts.push({ start: sentence.span.start + from, end: sentence.span.start + i + (c === '：' ? 1 : 0) })
      from = i + 1
    }
  }
  return parts
}
