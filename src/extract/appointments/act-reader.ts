import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { PageScope, PlacedOffice } from '../officials/jurisdiction.ts'
import { isForeign } from '../officials/foreign-body.ts'
import { findOffices } from '../officials/office-units.ts'
import { personNamed } from '../officials/people.ts'
import type { DraftPerson, ExtractionContext } from '../rule.ts'
import { namesOf, nextInChain, type ActName } from './act-names.ts'
import { officesEnd, recordAct, type Act } from './act-offices.ts'
import { startsIn, type Start } from './act-starts.ts'
import { actionOf, adverbs, predicate, toldBy, type Action } from './act-words.ts'
import { namesBefore } from './names-before.ts'
import { tellsOfPast } from './past.ts'

/** Lines of a list begin behind these only. */
const itemStart = /(?:^|[；。\n]|职务[，、]|\d[.．、]|[一二三四五六七八九十]、|（[^（）]{1,2}）)\s*$/
/** 这一职务, 其职, 上述职务: an office told before. */
const sameOffice = /^(?:的?(?:这一|该|上述|原任|所任|此|其)(?:职务|一职|职)|。|，|；|$)/

/** 领导小组组长由县长甲担任: posts of groups that are set up, no offices. */
const groupHead = /[组队]长$|指挥|[河林湖田路]长$|召集人$|成员$/

/** 选出25位全国政协副主席, 常务委员299名: how many, not who. */
const counted = /^(?:\d+|[一二两三四五六七八九十]+)(?:名|位|人)|^[^，。；、]{2,30}?(?:\d+|[一二两三四五六七八九十]+)(?:名|人|位)/

/** 辞去县人大代表的…, 县第十七届人民代表大会代表职务: a mandate is no office, but who lays it down is named. */
const mandate = /^[^，。；、]{0,24}(?:人大|人民代表大会|党代会|代表大会)代表/
const leaves = /^(\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?)[\u3400-\u9fff·、]{2,12}(?:等?[一二两三四五六七八九十\d]*[名位人]?同志)?(?:因|已|提前|到龄|达到|退休|退出|调离|调任|工作调动|病故|离职)[^。；]*，$/

/** 由甲担任的…调整为由乙担任: who has held it, no act. */
const isRelative = (block: string, at: number, word: string): boolean => block[at] === '的' && /(?:担任|兼任|^任)$/.test(word)

/** Reads the acts of one block from left to right; each clause read moves on to where its offices end. */
export class ActReader {
  readonly #context: ExtractionContext
  readonly #scope: PageScope
  readonly #block: string
  readonly #offset: number
  readonly #mode: Action | undefined
  readonly #rule: string
  /** Of whom the clause before told, until the sentence ends. */
  #subjects: DraftPerson[] = []
  #inherited: PlacedOffice | undefined
  /** The body last named in the sentence: 甲当选县人大常委会主任，乙当选副主任. */
  #body = ''

  constructor(context: ExtractionContext, scope: PageScope, block: string, offset: number, mode: Action | undefined, rule: string) {
    this.#context = context
    this.#scope = scope
    this.#block = block
    this.#offset = offset
    this.#mode = mode
    this.#rule = rule
  }

  read(): void {
    let until = -1
    let last: { lead: Action | undefined; end: number } = { lead: undefined, end: -1 }
    for (const start of startsIn(this.#block)) {
      if (start.at < until) continue
      if (this.#block.slice(Math.max(0, last.end), start.at).includes('。')) [this.#subjects, this.#body] = [[], '']
      // 任命甲为…，乙为…: the second has the first one's verb.
      const carried = last.end >= 0 && /^(?:职务|一职)?(?:的请求)?[，；、]\s*$/.test(this.#block.slice(last.end, start.at)) ? last.lead : undefined
      const end = this.#read(start, carried)
      if (end === undefined) continue
      last = { lead: start.kind === 'lead' ? start.action : start.kind === 'clause' ? carried : undefined, end }
      until = Math.max(until, end)
    }
  }

  #read(start: Start, carried: Action | undefined): number | undefined {
    if (start.kind === 'predicate') return this.#predicate(start.at, start.word)
    if (start.kind === 'inverse') return this.#inverse(start.at, start.match)
    if (start.kind === 'motion') return this.#motion(start.at)
    if (start.kind === 'lead') return this.#subjectsGoOn(start.at, start.at - start.word.length, start.action, start.word) ?? this.#announced(start.at, start.action, true)
    return this.#announced(start.at, carried, false)
  }

  /** A verb, a list's heading or the verb of the clause before announces names, then a predicate and offices. */
  #announced(start: number, lead: Action | undefined, own: boolean): number | undefined {
    const block = this.#block
    if (!own && /^(?:会议)?(?:表决)?(?:决定|接受|任命|聘任|免去|提名|推荐|补选|选举|通过|批准|同意|由|撤销)/.test(block.slice(start).trimStart())) return undefined
    const under = lead ?? (itemStart.test(block.slice(0, start)) ? this.#mode : undefined)
    if (under === undefined) return undefined
    const named = namesOf(this.#context, block, this.#offset, start, { strong: true, direct: under === 'removed' || lead === undefined })
    if (!named) return undefined
    predicate.lastIndex = named.end
    const word = predicate.exec(block)?.[1]?.trim()
    const action = actionOf(under, word)
    if (action === undefined || (under !== 'removed' && under !== 'resigned' && isRelative(block, predicate.lastIndex, word ?? ''))) return undefined
    const from = word === undefined ? named.end + /^(?:同志)?[，：\s]?/.exec(block.slice(named.end))![0].length : predicate.lastIndex
    const whole = officesEnd(block, from)
    const next = under === 'removed' ? nextInChain(this.#context, block, from, whole) : -1
    const end = next < 0 ? whole : next
    const units = findOffices(block.slice(from, end))
    if (units.every((unit) => unit.label) && (mandate.test(block.slice(from)) || /^(?:的)?(?:辞职|请辞)/.test(block.slice(from)))) return this.#told(named.names, from)
    if (units.every((unit) => unit.label)) return sameOffice.test(block.slice(from)) && word === '的' ? this.#officeBefore(named.names, start, from, action) : lead !== undefined && word === '为' ? this.#told(named.names, from) : undefined
    if (word === undefined && units[0]?.start !== 0) return undefined
    return this.#record(this.#people(named.names), named.names[0]!.start, from, action, word === '代理', /分别/.test(block.slice(named.end, from)), end)
  }

  /** The person or people first, then what happened to them: 甲同志任…, 乙、丙两位同志当选…, 丁，拟任…. */
  #predicate(at: number, word: string): number | undefined {
    const block = this.#block
    const action = toldBy(word)
    if (action === undefined || tellsOfPast(block, at)) return undefined
    const from = at + word.length + /^[：:\s]?/.exec(block.slice(at + word.length))![0].length
    if (isRelative(block, from, word)) return undefined
    const named = namesBefore(this.#context, block, this.#offset, at, /[调转改升]任/.test(word))
    if (!named) return this.#subjectsGoOn(from, at, action, word)
    if (!named.told) return undefined
    const first = named.names[0]!.start
    const units = findOffices(block.slice(from, officesEnd(block, from)))
    // Who came into office in another country is congratulated here: no act of the page's own affairs.
    if (units.some(isForeign)) return undefined
    if (units.every(({ label }) => label) && mandate.test(block.slice(from))) return this.#told(named.names, from)
    if (units.every(({ label }) => label)) return /任|替/.test(word) && sameOffice.test(block.slice(from)) ? this.#officeBefore(named.names, first, from, action) : undefined
    return this.#record(this.#people(named.names), first, from, action, word === '代理', /分别/.test(block.slice(named.names.at(-1)!.end, at)))
  }

  #motion(at: number): number | undefined {
    const names = namesBefore(this.#context, this.#block, this.#offset, at, false)?.names
    return names && this.#told(names, at)
  }

  /** 免去其…职务, 并提名为…候选人, 不再担任…: of whom the clause before told, or whom it named (…市长甲，拟任…). */
  #subjectsGoOn(from: number, verb: number, action: Action, word: string): number | undefined {
    const block = this.#block
    const clause = Math.max(...['，', '；', '。', '：', '（'].map((mark) => block.lastIndexOf(mark, verb - 1))) + 1
    if (!adverbs.test(block.slice(clause, verb))) return undefined
    const owner = /^(?:其|他|她)?(?:的|所任|原任)?为?/.exec(block.slice(from))![0]
    // 由副院长甲代理…, 决定…: these verbs tell of the same person only where they say so; and a list's next item never does.
    if (owner === '' && (/^(?:由|决定|通过|同意)/.test(word) || (/^(?:免去|任命|撤销|接受|聘任)/.test(word) && /[；。]/.test(block[clause - 1] ?? '')))) return undefined
    const people = this.#subjects.length > 0 ? this.#subjects : this.#subjectBefore(clause, verb, word)
    const start = from + owner.length
    const stretch = block.slice(start, officesEnd(block, start))
    if (people.length === 0 || findOffices(stretch)[0]?.start !== 0 || counted.test(stretch)) return undefined
    // 免去乙…: another's name, not the office of the one before; 提名为姜堰区…: a place that begins like a name.
    const isPlace = /[为任]$/.test(word) && this.#context.gazetteer.scan(stretch.slice(0, 12))[0]?.start === 0
    if (owner === '' && !isPlace && namesOf(this.#context, block, this.#offset, start, { strong: false, direct: true })) return undefined
    return this.#record(people, verb, start, action, word === '代理')
  }

  /** Of whom a clause without a subject tells, where no act has told of anybody: …市长甲，拟任…; 原任县长乙，已任…; 丙再次履新，出任…. */
  #subjectBefore(clause: number, verb: number, word: string): DraftPerson[] {
    const { facts } = this.#context
    const at = this.#offset + clause
    const sentence = this.#offset + this.#block.lastIndexOf('。', verb - 1) + 1
    const named = facts.names.filter(({ name }) => name.start >= sentence && name.end < at)
    const last = named.at(-1)
    const isMove = /^[出转调升改就]任/.test(word)
    if (isMove && named.length === 0) return this.#opening(sentence - this.#offset, clause)
    const isSubject = /拟/.test(word) || last?.name.end === at - 1 || (isMove && named.every(({ person }) => person === last?.person))
    return isSubject && last ? facts.people.filter(({ key }) => key === last.person) : this.#leaver(verb)
  }

  /** Whose name opens a sentence without any other, by what it looks like. */
  #opening(from: number, before: number): DraftPerson[] {
    const opened = namesOf(this.#context, this.#block, this.#offset, from, { strong: false, direct: false })
    return opened && opened.end < before ? this.#people(opened.names) : []
  }

  #namedLast(before: number): DraftPerson[] {
    const { facts } = this.#context
    const sentence = this.#offset + this.#block.lastIndexOf('。', before - 1) + 1
    const mention = facts.names.findLast(({ name }) => name.start >= sentence && name.end <= this.#offset + before)
    return facts.people.filter(({ key }) => key === mention?.person)
  }

  /** 甲的…职务则被免去, 其…职务一并免去; 原…局长甲的职务自然免除. */
  #inverse(at: number, match: RegExpMatchArray): number | undefined {
    const end = at + match[0].length
    const offices = match[2] ?? ''
    const named = match[1] !== '其' ? namesBefore(this.#context, this.#block, this.#offset, at, false)?.names : undefined
    const people = match[1] === '其' ? this.#ownerBefore(at) : named ? this.#people(named) : []
    if (people.length === 0) return undefined
    const start = named?.[0]!.start ?? at
    const from = at + match[1]!.length
    if (findOffices(offices).some(({ label }) => !label)) return Math.max(end, this.#record(people, start, from, 'removed', false, false, from + offices.length))
    if (offices !== '') return undefined
    for (const person of people) {
      const held = person.offices.filter(({ evidence }) => evidence.some((span) => span.end <= this.#offset + at && span.end >= this.#offset + start - 40))
      for (const office of held) this.#context.facts.appointments.push({ person: person.key, action: 'removed', title: office.title, post: office.post, of: office.of, ofCode: office.ofCode, meeting: null, date: null, rule: this.#rule, evidence: [this.#span(start, end)] })
    }
    return end
  }

  /** 甲同志退休，不再担任…; 八、乙同志因工作调动，免去其…: who leaves in the clause before. */
  #leaver(verb: number): DraftPerson[] {
    const part = Math.max(this.#block.lastIndexOf('。', verb - 1), this.#block.lastIndexOf('；', verb - 1)) + 1
    const lead = leaves.exec(this.#block.slice(part, verb))
    if (!lead) return []
    const named = namesOf(this.#context, this.#block, this.#offset, part + lead[1]!.length, { strong: true, direct: false })
    return named && named.end < verb ? this.#people(named.names) : []
  }

  /** 甲同志因到龄退出领导岗位，其…: who opens a clause before, else of whom the clause before told. */
  #ownerBefore(at: number): DraftPerson[] {
    const part = Math.max(this.#block.lastIndexOf('。', at), this.#block.lastIndexOf('；', at)) + 1
    const named = namesOf(this.#context, this.#block, this.#offset, part, { strong: /^[^，]{2,4}(?:同志)?(?:因|退|到|已)/.test(this.#block.slice(part)), direct: false })
    if (named && named.end < at) return this.#people(named.names)
    return this.#subjects.length > 0 ? this.#subjects : this.#namedLast(at)
  }

  /** 免去甲的这一职务，由乙接任: the last office that the block names. */
  #officeBefore(names: readonly ActName[], start: number, from: number, action: Action): number | undefined {
    // 县委书记由副书记甲接任: behind 由 stands who takes it.
    const [told, taker] = this.#block.slice(0, start).split(/由(?=[^，。；：由]*$)/)
    const before = told!
    const unit = findOffices(before).findLast(({ label }) => !label)
    if (!unit || start - unit.end > 60 || (taker !== undefined && groupHead.test(unit.head))) return undefined
    const people = this.#people(names)
    this.#subjects = people
    this.#write({ rule: this.#rule, people, action, stretch: before.slice(unit.start, unit.end), evidence: () => this.#span(unit.start, from) })
    return from
  }

  /** 任命甲为代表: a person told, an office not. */
  #told(names: readonly ActName[], from: number): number {
    this.#subjects = this.#people(names)
    return from
  }

  #people(names: readonly ActName[]): DraftPerson[] {
    const { facts } = this.#context
    return names.map((one) => {
      const span = this.#span(one.start, one.end)
      const person = personNamed(facts, one.name, this.#rule, span)
      if (!facts.names.some((mention) => mention.name.start === span.start)) facts.names.push({ person: person.key, name: span, phrase: span, list: (facts.names.at(-1)?.list ?? 0) + 1 })
      return person
    })
  }

  #record(people: DraftPerson[], start: number, from: number, action: Action, acting: boolean, respectively = false, end = officesEnd(this.#block, from)): number {
    this.#subjects = people
    const act = { rule: this.#rule, people, action, stretch: this.#block.slice(from, end), evidence: (to: number) => this.#span(start, from + to), acting, respectively }
    this.#write(act)
    return end
  }

  #write(act: Act): void {
    const { place, body } = recordAct(this.#context.facts, this.#scope, { ...act, body: this.#body }, this.#inherited)
    this.#inherited = place
    this.#body = body
  }

  #span(start: number, end: number): CleanSpan {
    return cleanSpan(this.#offset + start, this.#offset + end)
  }
}
