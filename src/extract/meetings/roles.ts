import { isInPaperTitle, isQuoted } from '../../language/enclosed.ts'
import { scanner } from '../../language/scanner.ts'
import type { CleanSpan } from '../../model/span.ts'
import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { clausesOf, isInName } from './clauses.ts'
import { deputiesIn } from './deputies.ts'
import { meetingNamed, toldTogether, twinsOf } from './meant-meetings.ts'
import { firstGroup, joinsAll, lastGroup } from './name-groups.ts'
import { fieldAt, listsPeople, type MinutesField } from './minutes-fields.ts'
import { ownSentences } from './own-sentences.ts'
import { Participants } from './participants.ts'
import { meetingAt } from './passages.ts'
import { addressed, agendaVerb, allMeetings, attends, bothMeetings, carriesOn, chairField, goesOnWithBodies, heard, isListed, isNamedBehind, lectureAfter, listed, notHere, onAgenda, opensMatter, ownSubject, passedOn, presentLine, presides, reported, reportedByHim, roleVerb, setsScene, speaks, whatAttended, whatIsHeard, whereSaid, whileVisiting } from './role-words.ts'
import { areJoint, convenes, firstList, goesOnToConvene, meansSpeakers, speakersOf, withoutLed } from './speakers.ts'
import { turnIn } from './speaker-turns.ts'
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
    const mentions = facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end && !this.#leavings.some(({ start, end }) => mention.name.start >= start && mention.name.end <= end) && !isInPaperTitle(sentence.text, mention.name.start - sentence.span.start))
    this.#speeches.next(sentence, mentions)
    const carried = this.#carried
    this.#carried = []
    const { meetings } = facts
    if (allMeetings.test(sentence.text) || (meetings.length === 2 && bothMeetings.test(sentence.text))) return this.#readForAll(sentence, mentions)
    const meeting = meetingAt(this.#context, sentence)
    if (meeting === undefined || lectureAfter.test(sentence.text)) return
    this.#readSentence(sentence, mentions, meeting, carried)
  }

  #readSentence(sentence: Sentence, mentions: readonly NameMention[], meeting: string, carried: readonly NameMention[]): void {
    const { text, facts } = this.#context
    const { deputing, behalf, sent: deputies } = deputiesIn(sentence, mentions)
    // 他 in this sentence or the next is who opens it; whoever speaks in it comes later and counts more.
    const [first, second] = mentions
    if (first && (first.phrase.start - sentence.span.start <= 12 || setsScene.test(text.slice(sentence.span.start, first.phrase.start)))) this.#speaker = second && lastGroup([first, second], text).length > 1 ? firstList(mentions) : [first]
    let pending: NameMention[] = [...carried]
    let acted = false
    let convener: NameMention | undefined
    const give = (verb: string, subjects: readonly NameMention[], end: number, start?: number): void => {
      const there = (speaks.test(verb) ? undefined : meetingNamed(facts, whatAttended, text.slice(end, end + 40), meeting)) ?? meetingNamed(facts, whereSaid, text.slice(Math.max(0, end - verb.length - 30), end - verb.length)) ?? meeting
      const sent = subjects.some(({ person }) => deputies.includes(person)) ? behalf : undefined
      const type = this.#give(verb, subjects, there, end, start, sent)
      for (const twin of type === 'SPOKE_AT' ? toldTogether(facts, there) : twinsOf(facts, there)) this.#give(verb, subjects, twin, end, start, sent)
      if (type === 'SPOKE_AT') this.#speeches.said(verb, subjects, there, start ?? Math.min(subjects[0]?.phrase.start ?? end, end - verb.length), end, sentence)
    }
    const inFields = (field: MinutesField): NameMention[] => mentions.filter(({ name: { start } }) => fieldAt(this.#context, start) === field)
    if (mentions.length > 0 && mentions.every(({ name: { start } }) => listsPeople(fieldAt(this.#context, start)))) {
      give('主持', inFields('chair'), sentence.span.end)
      give('发言', inFields('speaker'), sentence.span.end)
      return give('参加', inFields('present'), sentence.span.end)
    }
    const turn = turnIn(this.#context, sentence, mentions)
    if (turn) return give('说', [turn], turn.name.end)
    if (presentLine.test(sentence.text)) return give('参加', mentions, sentence.span.end)
    for (const clause of clausesOf(sentence)) {
      const own = mentions.filter((m) => m.name.start >= clause.start && m.name.end <= clause.end && !deputing.includes(m) && !passedOn.test(text.slice(m.name.end, Math.min(clause.end, m.name.end + 40))))
      const words = text.slice(clause.start, clause.end)
      if (notHere.test(words.trim()) || whileVisiting.test(words)) continue
      const convened = own.find((m) => convenes.test(text.slice(m.phrase.end, Math.min(clause.end, m.phrase.end + 60))))
      if (convened) convener = convened
      if (convened) give('主持', [convened], convened.phrase.end + 2)
      // 甲调研防汛工作，并召开座谈会: the same one.
      const further = own.length === 0 && first ? goesOnToConvene.exec(words) : null
      if (further && first!.phrase.end <= clause.start) give('参加', [first!], clause.start + further[0].length)
      if (own.length === 0 && /^(?:会议|大会)/.test(words)) pending = []
      const hearing = heard.exec(words)
      // 听取组织部部长甲关于提名乙为县长的说明: who is spoken of does not speak.
      const reporting = hearing ? own.filter((m) => m.name.start >= clause.start + hearing.index && !/关于(?:提名|任命|免去|接受)/.test(text.slice(clause.start, m.phrase.start))) : []
      const told = reporting.length > 0 ? whatIsHeard.exec(text.slice(reporting.at(-1)!.name.end, clause.end)) : null
      if (told) {
        give('听取', own.filter((m) => m.phrase.end <= clause.start + hearing!.index), clause.start + hearing!.index + 2)
        give('报告', reporting, reporting.at(-1)!.name.end + told.index + told[0].length)
        acted = true
        continue
      }
      const verbs = roleVerbsOf(words).filter((verb) => !isInName(own, clause.start + verb.index))
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
        if (isQuoted(text.slice(clause.start, at))) continue
        // 甲听取情况介绍: what others told him.
        if (/听取[^，。；]{0,20}$/.test(text.slice(clause.start, at)) && speaks.test(verb[0])) continue
        // 主持召开会议，听取汇报，并就下一步工作进行安排部署: what the meeting did.
        if (own.length === 0 && convener && agendaVerb.test(verb[0]) && (verb[0] !== '强调' || words.includes('再强调')) && onAgenda.test(words.trim())) continue
        if (subjects.length > 0) {
          if (acted && !sameClause) pending = []
          const all = alone && !(speaks.test(verb[0]) && areJoint(pending, text, clause.start)) ? speakersOf([...pending, ...subjects], subjects, text, at) : [...pending, ...subjects]
          if (!alone) pending = all
          give(verb[0], all, end)
          pending = all
          sameClause = true
        } else if (pending.length > 0 && goesOnWithBodies(text.slice(clause.start, at)) && speaks.test(verb[0]) && joinsAll(pending, text, clause.start)) {
          give(verb[0], pending, end)
        } else if (pending.length > 0 && !/^(?:会议|大会)/.test(words.trim()) && !(speaks.test(verb[0]) && ((!carriesOn.test(words.trim()) && !opensMatter.test(text.slice(pending.at(-1)!.phrase.end, clause.start))) || ownSubject.test(text.slice(clause.start, at))))) {
          give(verb[0], presides.test(verb[0]) || (speaks.test(verb[0]) && !acted) ? lastGroup(pending, text) : speaks.test(verb[0]) ? withoutLed(pending, text) : pending, end)
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

  #give(verb: string, subjects: readonly NameMention[], meeting: string, end: number, start?: number, behalf?: string): Participation {
    const leads = (/带队|率队/.test(verb) || (/[带率]领下/.test(verb) && subjects.length === 1)) && this.#context.facts.meetings.some((held) => held.key === meeting && held.kind === '调研')
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
        // 甲、乙分别带队: each leads a tour of his own.
        const each = /分别(?:带队|率队|带领|率领)/.test(text.slice(evidence.start, evidence.end))
        for (const mention of named) {
          this.#participants.add((each || mention === first) && meeting.kind !== '座谈' && !meeting.name.startsWith('拜会') ? 'PRESIDED' : 'ATTENDED', mention, meeting.key, evidence.start, evidence.end, undefined, true)
        }
      }
    }
    this.#participants.write()
  }
}
