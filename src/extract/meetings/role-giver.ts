import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, NameMention, Sentence } from '../rule.ts'
import type { Deputies } from './deputies.ts'
import { othersInRow } from './held-in-a-row.ts'
import { letterWriters } from './letter-writers.ts'
import { gatheringMeant, meetingNamed, ownCall, toldTogether, twinsOf } from './meant-meetings.ts'
import { Participants } from './participants.ts'
import { attends, goesRound, presides, speaks, whatAttended, whereSaid } from './role-words.ts'
import { SpeechReader } from './speeches.ts'
import { rolesOfTours } from './tour-roles.ts'

/** Gives the people of a verb what it tells of them, at the meeting or meetings that it means: 甲参加座谈会, 乙在签约仪式上致辞. */
export class RoleGiver {
  readonly #context: ExtractionContext
  readonly #participants: Participants
  readonly #speeches: SpeechReader
  /** Who spoke last, or opened the sentence: whom 他 means. */
  speaker: readonly NameMention[] = []

  constructor(context: ExtractionContext, rule: string) {
    this.#context = context
    this.#participants = new Participants(context, rule)
    this.#speeches = new SpeechReader(context)
  }

  /** Before a sentence is read: whether the speech that is open goes on in it. */
  next(sentence: Sentence, mentions: readonly NameMention[]): void {
    this.#speeches.next(sentence, mentions)
  }

  /** The giver for the verbs of one sentence, whose deputies stand for others: what it is about where no word says otherwise is `meeting`. */
  in(sentence: Sentence, meeting: string, { sent: deputies, behalf }: Deputies): Give {
    const { text, facts } = this.#context
    return (verb, subjects, end, start) => {
      if (goesRound.test(verb) && facts.meetings.find(({ key }) => key === meeting)?.kind !== '调研') return
      const there = (speaks.test(verb) ? undefined : (meetingNamed(facts, whatAttended, text.slice(end, end + 40), meeting) ?? gatheringMeant(facts, text.slice(end, end + 6), meeting))) ?? meetingNamed(facts, whereSaid, text.slice(Math.max(0, end - verb.length - 30), end - verb.length)) ?? meeting
      const sent = subjects.some(({ person }) => deputies.includes(person)) ? behalf : undefined
      const type = this.giveAt(verb, subjects, there, end, start, sent)
      for (const twin of type === 'SPOKE_AT' ? toldTogether(facts, there) : twinsOf(facts, there)) this.giveAt(verb, subjects, twin, end, start, sent)
      if (type !== 'SPOKE_AT') for (const other of othersInRow(this.#context, there, text.slice(end, end + 16))) this.giveAt(verb, subjects, other, end, start, sent)
      if (type === 'SPOKE_AT') this.#speeches.said(verb, subjects, there, start ?? Math.min(subjects[0]?.phrase.start ?? end, end - verb.length), end, sentence)
    }
  }

  /** What a verb tells of its subjects at the meeting of that key. */
  giveAt(verb: string, subjects: readonly NameMention[], meeting: string, end: number, start?: number, behalf?: string): Participation {
    const leads = (/带队|率队/.test(verb) || (/[带率]领下/.test(verb) && subjects.length === 1)) && this.#context.facts.meetings.some((held) => held.key === meeting && held.kind === '调研')
    const type: Participation = presides.test(verb) || leads ? 'PRESIDED' : attends.test(verb) || verb === '执行主席' ? 'ATTENDED' : 'SPOKE_AT'
    const writers = letterWriters(this.#context)
    for (const mention of subjects) if (!writers.has(mention.person)) this.#participants.add(type, mention, ownCall(this.#context.facts, this.#context.text.slice(mention.name.start, mention.name.end), meeting), start ?? Math.min(mention.name.start, end - verb.length), start === undefined ? Math.max(end, mention.name.end) : end, behalf)
    if (type === 'SPOKE_AT') this.speaker = [...subjects]
    return type
  }

  /** Tours tell their leaders and companions themselves; then all edges go out. */
  close(): void {
    this.#speeches.close()
    rolesOfTours(this.#context, this.#participants)
    this.#participants.write()
  }
}

/** A verb, its subjects, where it ends, and where what it tells begins, if not at the first of them. */
export type Give = (verb: string, subjects: readonly NameMention[], end: number, start?: number) => void
