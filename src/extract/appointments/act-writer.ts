import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { findOffices } from '../officials/office-units.ts'
import type { PageScope, PlacedOffice } from '../officials/placed-office.ts'
import type { DraftPerson } from '../rule.ts'
import type { ActName } from './act-names.ts'
import { officesEnd, recordAct, type Act } from './act-offices.ts'
import { peopleNamed, type ActSource } from './act-subjects.ts'
import type { Action } from './act-words.ts'
import { electedBody } from './elected-body.ts'
import { clauseFrom } from './clause-words.ts'
import { officeToldBefore } from './office-told-before.ts'
import { recordVague } from './notice-person.ts'

/** Of whom a clause tells, what happened to them, where its words begin and where those of the offices do. */
export interface ToldAct {
  readonly people: readonly DraftPerson[]
  readonly action: Action | 'held'
  readonly start: number
  readonly from: number
  readonly end?: number
  readonly acting?: boolean
  readonly respectively?: boolean
  /** The body that stands apart from its offices. */
  readonly body?: string
}

/** A block that is read for acts, and what has been written of it so far. */
export interface ActsOfBlock {
  readonly source: ActSource
  readonly writer: ActWriter
}

/** Writes the acts of one block, and keeps what the next clause takes over from them: the people, the place, the body. */
export class ActWriter {
  readonly #source: ActSource
  readonly #scope: PageScope
  /** Of whom the clause before told, until the sentence ends, and where that clause's offices ended. */
  #subjects: readonly DraftPerson[]
  #end = 0
  #inherited: PlacedOffice | undefined
  /** The body last named in the sentence: 甲当选县人大常委会主任，乙当选副主任. */
  #body: string

  constructor(source: ActSource, scope: PageScope, body: string, before: ActWriter | undefined) {
    this.#source = source
    this.#scope = scope
    this.#body = body
    this.#subjects = before ? before.#subjects : []
    this.#inherited = before && before.#inherited
  }

  get body(): string {
    return this.#body
  }

  get subjects(): readonly DraftPerson[] {
    return this.#subjects
  }

  /** Where the last act's offices ended. */
  get end(): number {
    return this.#end
  }

  endSentence(): void {
    this.#subjects = []
    this.#body = ''
  }

  /** The offices that stand from `from` on; where they end. */
  record({ people, action, start, from, acting = false, respectively = false, body, end = officesEnd(this.#source.block, from) }: ToldAct): number {
    this.#subjects = people
    this.#end = end
    if (body !== undefined) this.#body = body
    if (acting) this.#body = this.#bodyBefore(start) ?? this.#body
    this.#write({ people, action, stretch: this.#source.block.slice(from, end), evidence: (to: number) => this.span(start, from + to), acting, respectively })
    return end
  }

  /** 免去甲的这一职务，由乙接任: the last office that the block names. */
  recordOfficeBefore(names: readonly ActName[], start: number, from: number, action: Action | 'held'): number | undefined {
    const told = officeToldBefore(this.#source, start)
    if (!told) return undefined
    this.#subjects = peopleNamed(this.#source, names)
    this.#write({ people: this.#subjects, action, stretch: told.words, evidence: () => this.span(told.start, from) })
    return from
  }

  /** 从副部长调任省委副书记的甲: the offices from `from` to `to`, of whom stands behind. */
  recordOfOwner(people: readonly DraftPerson[], action: Action | 'held', from: number, to: number, evidence: CleanSpan): void {
    this.#subjects = people
    this.#write({ people, action, stretch: this.#source.block.slice(from, to), evidence: () => evidence })
  }

  /** 甲拟任设区市副厅级领导职务 */
  recordVague(people: readonly DraftPerson[], start: number, from: number): number {
    const { context, block, rule } = this.#source
    const end = from + clauseFrom(block, from).length
    for (const person of people) recordVague(context.facts, this.#scope, rule, person, block.slice(from, end), this.span(start, end))
    return end
  }

  /** 其职务一并免去: the offices that are told of somebody in the words before. */
  removeHeld(people: readonly DraftPerson[], start: number, at: number, end: number): void {
    const { context, offset, rule } = this.#source
    for (const person of people) {
      const held = person.offices.filter(({ evidence }) => evidence.some((span) => span.end <= offset + at && span.end >= offset + start - 40))
      for (const office of held) {
        office.status = 'former'
        context.facts.appointments.push({ person: person.key, action: 'removed', title: office.title, post: office.post, of: office.of, ofCode: office.ofCode, meeting: null, date: null, rule, evidence: [this.span(start, end)] })
      }
    }
  }

  /** 任命甲为代表: a person told, an office not. */
  tell(names: readonly ActName[], from: number): number {
    this.#subjects = peopleNamed(this.#source, names)
    return from
  }

  /** 县监察委员会副主任甲代理主任职务: the body of the office before the name. */
  #bodyBefore(start: number): string | undefined {
    const { context, block, offset } = this.#source
    const phrase = context.facts.names.find(({ name }) => name.start === offset + start)?.phrase.start
    const body = phrase === undefined ? '' : (findOffices(block.slice(phrase - offset, start)).at(-1)?.body ?? '')
    return body === '' ? undefined : body
  }

  span(start: number, end: number): CleanSpan {
    return cleanSpan(this.#source.offset + start, this.#source.offset + end)
  }

  #write(act: Omit<Act, 'rule' | 'body'>): void {
    const first = act.action === 'elected' && this.#body === '' ? findOffices(act.stretch)[0] : undefined
    if (first?.body === '') this.#body = electedBody(this.#source.block.slice(0, act.evidence(0).start - this.#source.offset), this.#source.context.facts.title ?? '', first.head, this.#scope) ?? ''
    const { place, body } = recordAct(this.#source.context.facts, this.#scope, { ...act, rule: this.#source.rule, body: this.#body }, this.#inherited)
    this.#inherited = place
    this.#body = body
  }
}
