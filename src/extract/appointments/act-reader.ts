import type { PageScope } from '../officials/placed-office.ts'
import { isForeign } from '../officials/foreign-body.ts'
import { findOffices } from '../officials/office-units.ts'
import { namesOf, nextInChain } from './act-names.ts'
import { officesEnd } from './act-offices.ts'
import { peopleNamed, type ActSource } from './act-subjects.ts'
import { clauseFrom, headsGroup, isGroupPost, isRelative, mandate, postOfSession, proposes } from './clause-words.ts'
import { startsIn, type Start } from './act-starts.ts'
import { actionOf, predicate, toldBy, type Action } from './act-words.ts'
import { type ActsOfBlock, ActWriter } from './act-writer.ts'
import { bodyApart } from './bodies-apart.ts'
import { plenum } from './elected-body.ts'
import { itemNumber } from './item-number.ts'
import { namesBefore } from './names-before.ts'
import { isVague } from './notice-person.ts'
import { sameOffice } from './office-told-before.ts'
import { tellsOfPast } from './past.ts'
import { announces } from './weak-verbs.ts'
import { postLaidDown, subjectsGoOn, successor } from './people-before.ts'
import { nameBehind } from './people-behind.ts'

/** Lines of a list begin behind these only. */
const itemStart = new RegExp(`(?:^其中，?|^${itemNumber}?|[；。\\n]|职务[，、 ]|\\d[.．、）)]|[一二三四五六七八九十]、|（[^（）]{1,2}）|[①-⑳⑴-⒛])\\s*$`)
/** 乙、丙（女）为副主任 */
const isBecoming = /^[\u3400-\u9fff·、（）]{2,56}?为(?!了)/

/** 甲为…, 乙同志的…职务 in a list without headings: what each item says by itself. */
const byItself = /^\s*[\u3400-\u9fff· 、]{2,24}?(?:同志)?(?:（[^（）]{1,8}）)?(为(?!了)[^，。；]{4,}|的[^，。；]{4,40}职务(?![\u3400-\u9fff]{0,4}免))/

/** Reads the acts of one block from left to right; each clause read moves on to where its offices end. */
export class ActReader {
  readonly #source: ActSource
  readonly #writer: ActWriter
  readonly #acts: ActsOfBlock
  readonly #mode: Action | 'itself' | undefined

  /** `mode`: the act of the list in which the block stands, or that each item tells its own (甲为…, 乙的…职务); `body`: that of the item before; `before`: the reader of the line before, where this one goes on in it. */
  constructor(source: ActSource, scope: PageScope, mode: Action | 'itself' | undefined, body: string, before: ActReader | undefined) {
    this.#source = source
    this.#writer = new ActWriter(source, scope, body, before && before.#writer)
    this.#acts = { source, writer: this.#writer }
    this.#mode = mode
  }

  /** The body last named, as the next item of a list takes it over. */
  get body(): string {
    return this.#writer.body
  }

  read(): void {
    let until = -1
    let last: { lead: Action | undefined; end: number; told: boolean } = { lead: undefined, end: -1, told: false }
    for (const start of startsIn(this.#source.context, this.#source.block)) {
      if (start.at < until) continue
      if (this.#source.block.slice(Math.max(0, last.end), start.at).includes('。')) this.#writer.endSentence()
      // 任命甲为…，乙为…: the second has the first one's verb.
      const carried = last.end >= 0 && /^(?:职务|一职)?(?:的请求)?(?:[，；、]\s*|\s)$/.test(this.#source.block.slice(last.end, start.at)) && (!last.told || isBecoming.test(this.#source.block.slice(start.at, start.at + 60))) ? last.lead : undefined
      const end = this.#read(start, carried)
      if (end === undefined) continue
      // 甲当选主任，乙、丙为副主任: likewise what the predicate told.
      last = { lead: start.kind === 'lead' ? start.action : start.kind === 'clause' ? (carried ?? (isBecoming.test(this.#source.block.slice(start.at, start.at + 60)) ? this.#actOf(start.at) : undefined)) : start.kind === 'predicate' ? toldBy(start.word) : undefined, end, told: start.kind === 'predicate' || (start.kind === 'clause' && last.told) }
      until = Math.max(until, end)
    }
  }

  /** The act of the list, or what its item tells by itself. */
  #actOf(start: number): Action | undefined {
    if (this.#mode !== 'itself') return this.#mode
    const told = byItself.exec(this.#source.block.slice(start, start + 80))?.[1]
    return told === undefined ? undefined : told.startsWith('为') ? 'appointed' : 'removed'
  }

  #read(start: Start, carried: Action | undefined): number | undefined {
    if (start.kind === 'predicate') return this.#predicate(start.at, start.word)
    if (start.kind === 'inverse') return postLaidDown(this.#acts, start.at, start.match)
    if (start.kind === 'motion') return this.#motion(start.at)
    if (start.kind === 'lead') return subjectsGoOn(this.#acts, start.at, start.at - start.word.length, start.action, start.word) ?? this.#announced(start.at, start.action, start.word)
    return this.#announced(start.at, carried, undefined)
  }

  /** A verb, a list's heading or the verb of the clause before announces names, then a predicate and offices. */
  #announced(start: number, lead: Action | undefined, verb: string | undefined): number | undefined {
    const block = this.#source.block
    const own = verb !== undefined
    if (!own && /^(?:会议)?(?:表决)?(?:决定|接受|任命|任用|聘任|聘请|提拔|递补|增补|免去|提名|推荐|补选|增选|推[选举]|选举|选出|罢免|解聘|免其|通过|批准|同意|由|撤销)/.test(block.slice(start).trimStart())) return undefined
    // 决定：提名甲为…: another verb is none of the name.
    if (own && /^(?:任命|聘任|提名|推荐|补选|增选|推[选举]|选举|免去|接受|撤销|批准|提拔|通过|同意)/.test(block.slice(start))) return undefined
    const under = lead ?? (this.#mode !== undefined && itemStart.test(block.slice(0, start)) ? this.#actOf(start) : undefined)
    if (under === undefined) return undefined
    const named = namesOf(this.#source.context, block, this.#source.offset, start, { strong: true, direct: under === 'removed' || lead === undefined })
    if (!named) return undefined
    predicate.lastIndex = named.end
    const word = predicate.exec(block)?.[1]?.trim()
    // 免去甲…职务；乙担任…: a verb of its own.
    const action = !own && lead !== undefined && word?.endsWith('任') === true && toldBy(word) === 'appointed' && !isRelative(block, predicate.lastIndex, word) ? 'appointed' : actionOf(under, word)
    if (action === undefined || (under !== 'removed' && under !== 'resigned' && isRelative(block, predicate.lastIndex, word ?? ''))) return undefined
    const behind = word === undefined ? named.end + /^(?:（[^（）]{1,12}）)?(?:等?\d*[名位人]?同志)?(?:（[^（）]{1,12}）)?的?(?:[原所现](?:兼|挂|担)?任|[兼挂担]任)?的?(?:[，：\s]|—{1,2})?/.exec(block.slice(named.end))![0].length : predicate.lastIndex
    if (word !== undefined && word.endsWith('任') && headsGroup(block, behind)) return undefined
    if (own && !announces(verb, named.names, block, behind)) return undefined
    const body = word === undefined ? bodyApart(block.slice(behind)) : action === 'elected' ? plenum(block.slice(Math.max(0, start - 60), start)) : undefined
    const from = behind + (body === undefined || word !== undefined ? 0 : body.length + 1)
    const whole = officesEnd(block, from)
    const next = under === 'removed' || word === undefined ? nextInChain(this.#source.context, block, from, whole) : -1
    const end = next < 0 ? whole : next
    const units = findOffices(block.slice(from, end))
    if (units.every((unit) => unit.label) && (mandate.test(block.slice(from)) || postOfSession.test(block.slice(from)) || /^(?:的)?(?:辞职|请辞)/.test(block.slice(from)))) return this.#writer.tell(named.names, from)
    if (units.every((unit) => unit.label)) return sameOffice.test(block.slice(from)) && word === '的' ? this.#writer.recordOfficeBefore(named.names, start, from, action) : lead !== undefined && word === '为' ? this.#writer.tell(named.names, from) : undefined
    // 由县委书记甲，副书记乙陪同: whose office follows behind a comma is named, not appointed.
    // 由甲副县长任组长: what stands behind the name is how he is addressed.
    if (word === undefined && (units[0]?.start !== 0 || /由\s*$/.test(block.slice(0, start)) || (own && under === 'appointed' && block[from - 1] === '，' && !/[：:]\s*$/.test(block.slice(0, start))))) return undefined
    return this.#writer.record({ people: peopleNamed(this.#source, named.names), action, start: named.names[0]!.start, from, end, ...(body !== undefined && { body }), acting: word === '代理', respectively: /分别/.test(block.slice(named.end, from)) || (own && /分别[^，。；]{2,4}$/.test(block.slice(Math.max(0, start - 8), start))) })
  }

  /** The person or people first, then what happened to them: 甲同志任…, 乙、丙两位同志当选…, 丁，拟任…. */
  #predicate(at: number, word: string): number | undefined {
    const block = this.#source.block
    // 副主任甲、任某某、乙: a surname of the list.
    if (block[at - 1] === '、' && this.#source.context.facts.names.some(({ name }) => name.start === this.#source.offset + at)) return undefined
    // 甲仍担任县委书记: what somebody keeps.
    const own = /仍然?$/.test(block.slice(Math.max(0, at - 2), at)) ? 'held' : toldBy(word)
    // 建议甲任…: what is proposed.
    const action = own === 'appointed' && proposes.test(block.slice(Math.max(0, at - 16), at)) ? 'nominated' : own
    if (action === undefined || tellsOfPast(block, at)) return undefined
    const from = at + word.length + /^[：:\s]?/.exec(block.slice(at + word.length))![0].length
    // 甲辞去省长职务，代理省长将于下月确定: nobody's yet.
    if (word === '代理' && /^[^，。；]{2,14}?(?:人选)?(?:将|尚未|仍未|有待|待)/.test(block.slice(from))) return undefined
    if (isRelative(block, from, word) || isGroupPost(block, at, from) || (word.endsWith('任') && headsGroup(block, from))) return undefined
    const named = namesBefore(this.#source.context, block, this.#source.offset, at, /[调转改升]任/.test(word))
    if (!named) return nameBehind(this.#acts, at, from, action, word) ?? subjectsGoOn(this.#acts, from, at, action, word)
    // 去年接替甲出任县委书记的乙
    if (block.slice(0, named.names[0]!.start).endsWith('接替')) return nameBehind(this.#acts, at, from, action, word) ?? successor(this.#acts, named.names[0]!.start - 2, from, action)
    if (!named.told) return undefined
    const first = named.names[0]!.start
    const units = findOffices(block.slice(from, officesEnd(block, from)))
    // Who came into office in another country is congratulated here: no act of the page's own affairs.
    if (units.some(isForeign)) return undefined
    if (units.every(({ label }) => label) && (mandate.test(block.slice(from)) || postOfSession.test(block.slice(from)))) return this.#writer.tell(named.names, from)
    if (action === 'nominated' && units.every(({ label }) => label) && isVague(clauseFrom(block, from))) return this.#writer.recordVague(peopleNamed(this.#source, named.names), first, from)
    if (units.every(({ label }) => label)) return /任|替/.test(word) && sameOffice.test(block.slice(from)) ? this.#writer.recordOfficeBefore(named.names, first, from, action) : undefined
    return this.#writer.record({ people: peopleNamed(this.#source, named.names), action, start: first, from, acting: word === '代理', respectively: /分别/.test(block.slice(named.names.at(-1)!.end, at)) })
  }

  #motion(at: number): number | undefined {
    const names = namesBefore(this.#source.context, this.#source.block, this.#source.offset, at, false)?.names
    return names && this.#writer.tell(names, at)
  }
}
