import { alternatives } from '../../language/alternatives.ts'
import { namesakes } from '../../lexicon/role-verbs.ts'
import { surnameShare } from '../../lexicon/surnames.ts'
import { placesBehind } from '../../language/places-behind.ts'
import { oneOf } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import { fieldAt } from '../meetings/minutes-fields.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { actsNext, contributes, delegate, elders, endsList, inTheChair, introduces, ofTeam, personal, staff } from './actor-words.ts'
import { placeOffice } from './jurisdiction.ts'
import type { PageScope } from './placed-office.ts'
import { counter, mayBeNamed, nameAt } from './name-at.ts'
import type { NameFound } from './name-parts.ts'
import { joinsNames } from './name-end.ts'
import { itemAmongNames, listItem } from './list-item.ts'
import { withListMarks } from './list-marks.ts'
import { isNamesake } from './not-actors.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice, personNamed } from './people.ts'

const name = 'officials/named-actors'
const actorStarts = placesBehind('。；，！？\n：“”', '由人随受有是括为席的班队组团导员家志部宾者士请了和取表长及', new RegExp(alternatives`(?<=${alternatives`
  ，以?及|(?:^|[，。；：！？“”\n])(?:[市区县省州旗]?(?:人大|政协|党))?(?:代表|委员)|会议由|邀请了?|特邀|听取了?
  和夫人|偕夫人|(?<![自理])由(?:副?[团队组]长|领队)?|随|受|跟随
  (?:出席|参加|列席|陪同|参会|到会|讲话|主持|发言|就[座坐])[^，。；、]{0,16}(?:有|是|包括|为)，?
  (?:出席|参加|列席|陪同|主持|领导|人员|嘉宾)：|执行主席的?还?(?:有|是|为)?：?
  (?:${alternatives`
    (?:听取|审议|评议)(?:批准|通过|[和并]审议|[和并]通过)?了|》和
  `})(?=[\u3400-\u9fff]{2,4}(?:同志)?(?:代表[^，。；]{2,30})?所?作的)
  老(?:同志|领导|干部)|历届领导|离退休(?:干部|领导|同志)|嘉宾|企业家|客商|专家|学者|院士
  (?:工作专班|工作队|[督指调考检巡专][导查研察家视][组团])(?:领导|成员|专家)?
`})(?=[\u3400-\u9fff])`))
/** 甲、乙、丙等区领导到会: the label stands behind the list. */
const labelBehind = /^等?(?:在家的?)?(?:我|全)?((?:省|市|区|县|州|旗)(?:(?:级)?[\u3400-\u9fff“”]{0,6}领导|委常委(?=[，。；、出参列])))/
/** 市委常委 as it stands, 市级有关领导 as 市领导. */
const titleOf = (label: string): string => (label.endsWith('常委') ? label : `${label[0]!}领导`)
const officeOf = (label: string): { body: string; head: string } => (label.endsWith('常委') ? { body: label.slice(0, -2), head: '常委' } : { body: '', head: titleOf(label) })

const behindName = /^（[^（）]{1,30}）/

/** Among names an item is believed as they are. */
const listed = (block: string, at: number): NameFound | undefined => {
  const item = listItem(block, at)
  return item && { ...item, score: FAIR }
}

/** A word between names: what follows speaks for it. */
const amongNames = (block: string, at: number): NameFound | undefined => {
  const item = itemAmongNames(block, at)
  return item && { ...item, score: FAIR }
}

/** 马方, 乌军: a country's side, no person; 李军, by a common surname, is one. */
const isSide = (name: string): boolean => /^.[方军媒队]$/.test(name) && !(/^[^马韩]军$/.test(name) && surnameShare(name[0]!) > COMMON)
/** The share of the hundredth surname or so. */
const COMMON = 0.0022
/** 刚才，海涛同志通报了…: whom a speaker calls by the given name, whose surname nobody tells; 刘宁同志 has a surname. */
const isGivenName = (block: string, { name: called, end }: { readonly name: string; readonly end: number }): boolean => called.length === 2 && block.startsWith('同志', end) && surnameShare(called[0]!) < COMMON / 10
/** 安远, 寻乌: places, also where a stem is a word that no text is searched for. */
const isPlace = ({ gazetteer }: ExtractionContext, name: string): boolean => ['', '县', '市', '区', '旗'].some((ending) => gazetteer.byName(name + ending).length > 0)
/** Marks that close what stands before: nobody is announced there. */
const isStop = oneOf('，。；！？“”')
/** What a name must reach by itself, and where a verb of people follows; so many in a row are a list of people. */
const [SURE, FAIR, LIST] = [7, 4.5, 4]

/**
 * Names without an office that begin a clause and act in it: 陈某某讲话，周某主持; 甲、乙等陪同. Without an office a
 * name must look like one by itself.
 */
export const namedActors: Rule = {
  name,
  apply(context) {
    const scope = pageScope(context)
    const count = counter(context.text)
    const end = ownEnd(context)
    for (const { kind, span, text } of context.clean.blocks) if ((kind === 'body' || kind === 'heading' || kind === 'title') && span.start < end) readBlock(context, scope, count, span.start, text)
  },
}

function readBlock(context: ExtractionContext, scope: PageScope, count: (name: string) => number, from: number, words: string): void {
  const { facts } = context
  let list = facts.names.at(-1)?.list ?? 0
  for (const opening of actorStarts(words)) {
    if (!mayBeNamed(words, opening)) continue
    let block = words
    let at = opening
    if (fieldAt(context, from + at) === 'recorder' || (!isStop(block, at - 1) && staff.test(block.slice(Math.max(0, at - 10), at)))) continue
    const found: { name: string; start: number; end: number; score: number }[] = []
    for (;;) {
      // One of three or more in a list is believed more easily than a name by itself.
      const next = nameAt(block, at, { strong: true, bare: true, count }) ?? (block[at - 1] === '、' ? (found.length > 2 ? listed(block, at) : undefined) ?? amongNames(block, at) : undefined)
      if (!next || namesakes.has(next.name) || (next.sound && found.length === 0) || isNamesake(block, at, next.name)) break
      found.push({ name: next.name, start: at, end: next.end, score: next.score })
      if (found.length === 1) block = withListMarks(words, next.end)
      const colon = block[at - 1] === '：'
      // 甲（区委副书记）、乙（区政协主席）: what a bracket tells is read elsewhere.
      at = next.end + (behindName.exec(block.slice(next.end, next.end + 32))?.[0].length ?? 0)
      if (block.startsWith('以及', at)) at++
      if (block[at] !== '、' && !joinsNames(block, at) && !(block[next.end] === ' ' && (found.length > 1 || colon))) break
      at++
    }
    if (found.length === 0) continue
    const last = found.at(-1)
    const only = found.length === 1 ? found[0]! : undefined
    if (only && only.name.length === 2 && (isSide(only.name) || isPlace(context, only.name)) && !facts.people.some(({ name: known }) => known === only.name)) continue
    if (only && facts.genre === 'speech' && isGivenName(block, only)) continue
    // 代表甲、乙等围绕…提出建议, 历届领导丙、丁, 执行主席为戊、己: those who are called so are people.
    const called = ofTeam.test(block.slice(last!.end, last!.end + 36)) || inTheChair.test(block.slice(Math.max(0, opening - 8), opening)) || elders.test(block.slice(Math.max(0, opening - 4), opening)) || delegate.test(block.slice(Math.max(0, opening - 2), opening)) && contributes.test(block.slice(last!.end, last!.end + 60))
    const sure = found.filter(({ start, score, end }) => score >= SURE || (called && score >= FAIR) || (score >= FAIR && (personal.test(block.slice(end, end + 8)) || personal.test(block.slice(found.at(-1)!.end, found.at(-1)!.end + 8)))) || facts.people.some(({ name: known }) => block.startsWith(known, start))).length
    if (sure < found.length && (found.length < 3 || sure < found.length * 0.5)) continue
    const label = last ? labelBehind.exec(block.slice(last.end, last.end + 10)) : null
    const announced = introduces.test(block.slice(Math.max(0, opening - 4), opening)) && endsList.test(block.slice(last?.end ?? 0))
    if (!last || !(label || announced || (found.length >= LIST && /^(?:等|同志|[，。；]|$)/.test(block.slice(last.end))) || actsNext.test(block.slice(last.end, last.end + 60)))) continue
    const unread = found.filter(({ start }) => !facts.names.some((known) => known.name.start === from + start))
    if (unread.length === 0 || (unread.length < found.length && !block.slice(found[0]!.end, found[1]!.start).startsWith('（'))) continue
    list++
    for (const one of unread) {
      const span = cleanSpan(from + one.start, from + one.end)
      const person = personNamed(facts, one.name, name, span)
      if (label && person.offices.length === 0) giveOffice(person, { ...placeOffice(officeOf(label[1]!), scope, undefined), post: titleOf(label[1]!), status: 'held', rule: name, evidence: [cleanSpan(span.start, from + last.end + label[0].length)] })
      facts.names.push({ person: person.key, name: span, phrase: span, list })
    }
  }
}
