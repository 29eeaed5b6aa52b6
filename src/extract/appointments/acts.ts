import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { PageScope, PlacedOffice } from '../officials/jurisdiction.ts'
import { findOffices } from '../officials/office-units.ts'
import { personNamed } from '../officials/people.ts'
import { sectionScopes } from '../officials/section-scopes.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import { namesOf } from './act-names.ts'
import { officesEnd, recordAct } from './act-offices.ts'
import { actionOf, continuation, continuationAction, leadAction, leads, listAction, predicate, type Action } from './act-words.ts'

const name = 'appointments/acts'
/** Without one of these words, and outside lists, a block tells of no act: most blocks are passed by. */
const toldBy = /任|免去|辞|选|提名|代理|撤销|通过/
/** Where a clause may begin: a line and its numbering, or behind a mark. */
const clauseStart = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[●■◆·▪])?\s*|[。；，：、（\n]\s*|（[一二三四五六七八九十\d]+）|(?<=[；。，])\d+[.．、]/g
/** 麦某（黎族）任…, 吴某因…被免去…: the predicate announces the name. */
const saysOffice =
  /^[\u3400-\u9fff·]{2,9}(?:[、和][\u3400-\u9fff·]{2,9})*?(?:等?[两三二四五\d]*(?:位|名|人)?同志)?(?:（[^（）]{1,10}）)?(?:全票|高票|分别)?(?:以[^，。；]{1,12}?票?)?\s?(?:(?<![主责担现曾历拟兼前新])任(?!务|期|命|前|免|职)|当选|辞去|请求辞去|不再|兼任|因[^，。；]{2,20}，?(?:被免去|辞去|请辞|不再))/

/**
 * Appointments, elections, nominations, removals and resignations, in sentences (任命甲为县教育局局长，免去乙的…职务;
 * 接受丙辞去…的请求; 决定副区长丁代理区长) and in lists under a heading (任命：/ 甲为…；). Each also gives the person the
 * office: held, acting or nominated; former where it was taken or laid down.
 */
export const acts: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    const headline = context.facts.title ?? ''
    // 任命名单 over the page is the mode of its lines until a heading sets another.
    let mode: Action | undefined = /免职名单/.test(headline) ? 'removed' : /(?:任命|任职)名单/.test(headline) ? 'appointed' : undefined
    for (const [i, { kind, span }] of context.clean.blocks.entries()) {
      if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
      const block = context.text.slice(span.start, span.end)
      const opened = kind === 'title' ? undefined : listAction(block)
      if (opened) mode = opened
      else if ((mode !== undefined || toldBy.test(block)) && block.split('\t').length < 3) new ClauseReader(context, scopes(i), block, span.start, mode).read()
    }
  },
}

class ClauseReader {
  readonly #context: ExtractionContext
  readonly #scope: PageScope
  readonly #block: string
  readonly #offset: number
  readonly #mode: Action | undefined
  #subjects: DraftPerson[] = []
  #inherited: PlacedOffice | undefined

  constructor(context: ExtractionContext, scope: PageScope, block: string, offset: number, mode: Action | undefined) {
    this.#context = context
    this.#scope = scope
    this.#block = block
    this.#offset = offset
    this.#mode = mode
  }

  read(): void {
    const starts = new Map<number, Action | undefined>()
    for (const match of this.#block.matchAll(leads)) starts.set(match.index + match[0].length, leadAction(match))
    for (const match of this.#block.matchAll(clauseStart)) {
      const at = match.index + match[0].length
      if (!starts.has(at)) starts.set(at, undefined)
    }
    let until = -1
    let last: { lead: Action | undefined; end: number } = { lead: undefined, end: -1 }
    for (const [at, own] of [...starts].sort((a, b) => a[0] - b[0])) {
      if (at < until) continue
      if (/[。]/.test(this.#block.slice(Math.max(0, last.end), at))) this.#subjects = []
      // 任命甲为…，乙为…: the second has the first one's verb.
      const carried = last.end >= 0 && /^(?:职务|一职)?(?:的请求)?[，；、]\s*$/.test(this.#block.slice(last.end, at)) ? last.lead : undefined
      const lead = own ?? carried
      const end = this.#goesOn(at, own) ?? this.#clause(at, lead, own)
      if (end !== undefined) last = { lead, end }
      until = Math.max(until, end ?? -1)
    }
  }

  /** 免去其…职务, 并提名为…候选人: of whom the clause before told. Returns where it ended. */
  #goesOn(start: number, own: Action | undefined): number | undefined {
    if (own !== undefined || this.#subjects.length === 0) return undefined
    const match = continuation.exec(this.#block.slice(start, start + 24))
    const action = match && continuationAction(match)
    if (!match || !action) return undefined
    const from = start + match[0].length
    // 免去乙…: another's name, not the office of the one before.
    const other = /[其他她]/.test(match[0]) ? undefined : namesOf(this.#context, this.#block, this.#offset, from, { strong: false, direct: true })
    const stretch = this.#block.slice(from, officesEnd(this.#block, from))
    if (other || findOffices(stretch)[0]?.start !== 0) return undefined
    return this.#record(this.#subjects, start, from, action, match[0].includes('代理'))
  }

  /** Reads one clause; returns where it ended, undefined where it tells of no act. */
  #clause(start: number, lead: Action | undefined, own: Action | undefined): number | undefined {
    const block = this.#block
    if (own === undefined && /^(?:会议)?(?:表决)?(?:决定|接受|任命|免去|提名|补选|选举|通过|批准|同意|由)/.test(block.slice(start).trimStart())) return undefined
    // A list's heading speaks of its lines, not of clauses inside a sentence.
    const under = lead ?? (/(?:^|[；。\n]|职务[，、]|\d[.．、]|[一二三四五六七八九十]、|（[^（）]{1,2}）)\s*$/.test(block.slice(0, start)) ? this.#mode : undefined)
    const strong = under !== undefined || saysOffice.test(block.slice(start, start + 60))
    const named = namesOf(this.#context, block, this.#offset, start, { strong, direct: under === 'removed' || (under !== undefined && lead === undefined) })
    if (!named) return undefined
    predicate.lastIndex = named.end
    const word = predicate.exec(block)?.[1]?.trim()
    const action = actionOf(under, word)
    if (action === undefined) return undefined
    const from = word === undefined ? named.end + /^(?:同志)?[，：\s]?/.exec(block.slice(named.end))![0].length : predicate.lastIndex
    const stretch = block.slice(from, officesEnd(block, from))
    const units = findOffices(stretch)
    const recalls = units.every((unit) => unit.label)
    if (recalls && !(lead !== undefined && word === '为')) return undefined
    if (word === undefined && units[0]?.start !== 0) return undefined
    const people = named.names.map((one) => this.#person(one))
    this.#subjects = people
    return this.#record(people, named.names[0]!.start, from, action, word === '代理', /分别/.test(block.slice(named.end, from)))
  }

  #person(one: { name: string; start: number; end: number }): DraftPerson {
    const { facts } = this.#context
    const span = this.#span(one.start, one.end)
    const person = personNamed(facts, one.name, name, span)
    if (!facts.names.some((mention) => mention.name.start === span.start)) facts.names.push({ person: person.key, name: span, phrase: span, list: (facts.names.at(-1)?.list ?? 0) + 1 })
    return person
  }

  #record(people: DraftPerson[], start: number, from: number, action: Action, acting: boolean, respectively = false): number {
    const end = officesEnd(this.#block, from)
    const act = { rule: name, people, action, stretch: this.#block.slice(from, end), evidence: (to: number) => this.#span(start, from + to), acting, respectively }
    this.#inherited = recordAct(this.#context.facts, this.#scope, act, this.#inherited)
    return end
  }

  #span(start: number, end: number): CleanSpan {
    return cleanSpan(this.#offset + start, this.#offset + end)
  }
}
