import { placesBehind } from '../../language/places-behind.ts'
import { isUnofficial } from '../../lexicon/office-words.ts'
import type { Block } from '../../model/clean-text.ts'
import { cleanSpan } from '../../model/span.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { completeBody, placeSideBySide } from './complete-body.ts'
import { nameAt } from './name-at.ts'
import { endsName } from './name-end.ts'
import type { NameFound } from './name-parts.ts'
import { rowsOf } from './named-rows.ts'
import { isNamesake } from './not-actors.ts'
import { type BodyAround, bodyBefore, bodyNamePost, readBetween } from './office-around-name.ts'
import { findOffices } from './office-units.ts'
import { ownBureau } from './own-bureau.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import { sharersBefore } from './sharers-before.ts'
import { titleFollows } from './titled-at.ts'

const name = 'officials/office-after-name'
/** 茶某某（州委副书记）, and 王某某书记指出, at the start of a clause or behind 由 and the like (请苏某副市长发言). */
const starts = placesBehind('。；，、！？\n：（“由向随和受', '着同请有是为括率领迎', /(?<=率领?|欢迎|带领|跟着|陪同|邀请|(?:^|[。；，：\n]|现在|下面|首先)请|[的还]有|分别[是为]|包括)/)

/** An office that stands behind the name: in brackets, or as an address. */
export const officeAfterName: Rule = {
  name,
  apply(context) {
    const scope = pageScope(context)
    const end = ownEnd(context)
    for (const passage of context.clean.blocks) {
      const { kind, span, text: block } = passage
      if (kind === 'masthead' || kind === 'dateline' || span.start >= end) continue
      const bodies: BodyAround[] = []
      for (const match of bodyNamePost(passage)) readBetween(context, name, scope, block, span.start, match, bodies)
      for (const at of starts(block)) if (titleFollows(block, at)) readName(context, scope, block, span.start, at, bodyBefore(block, at, bodies))
      readRows(context, scope, passage)
    }
  },
}

/** 张某某 县财政局局长: a line that is a name, a blank or tab, and offices to its end, or several such. */
function readRows({ facts }: ExtractionContext, scope: ReturnType<typeof pageScope>, block: Block): void {
  for (const { start: from, rows } of rowsOf(block)) for (const { name: found, start, units } of rows) {
    const at = block.span.start + from
    const span = cleanSpan(at + start, at + found.end)
    const person = personNamed(facts, found.name, name, span)
    // 副组长：甲 副县长: his office in the group stands before him.
    noteName(facts, person, span, cleanSpan(span.start, at + units.at(-1)!.end))
    for (const { unit, placed, post } of placeSideBySide(units, scope)) if (!isUnofficial(unit)) giveOffice(person, { ...placed, post, status: unit.status, rule: name, evidence: [cleanSpan(span.start, at + unit.end)] })
  }
}

/** What a name must reach before a title, with a mark before it. */
const ADDRESSED = 5
const atLeast = (found: NameFound | undefined, score: number): NameFound | undefined => (found && found.score >= score ? found : undefined)
function readName({ facts, text }: ExtractionContext, scope: ReturnType<typeof pageScope>, block: string, offset: number, at: number, body: string): void {
  const known = facts.people.filter((person) => block.startsWith(person.name, at)).sort((a, b) => b.name.length - a.name.length)[0]
  // A bracket that holds nothing but offices announces the name before it.
  const announced = /^[^（，。；、]{2,4}(?:同志)?（/.test(block.slice(at, at + 7))
  // 庄羽市长主持会议: what stands between a mark and a title need look like a name less.
  const addressed = /^[\u3400-\u9fff]{2,3}副?(?:[省市区县州旗镇乡]长|书记|主任|主委|主席|局长|部长)(?!办|会|室|们|级)/.test(block.slice(at, at + 10))
  const found = known ? { name: known.name, end: at + known.name.length } : withoutActing(block, atLeast(nameAt(block, at, { strong: announced || addressed }), announced ? 0 : ADDRESSED))
  // 甲任副市长: the verb, no name's end.
  if (!found || isNamesake(block, at, found.name) || (!announced && /[任为]$/.test(found.name))) return
  const comrade = block.startsWith('同志（', found.end) ? 2 : 0
  const rest = block.slice(found.end + comrade)
  const bracket = /^（([^（）]{2,40})）/.exec(rest)
  const inside = bracket?.[1] ?? /^(?:常务|代理?)?副?(?:党?委?书记|[市区县州旗镇乡省]长|主任|主委|主席|[局部厅院处校]长|专员|总理|秘书长|检察长|委员长|总书记|副总理|国务委员|副主席|副委员长)/.exec(rest)?.[0]
  if (inside === undefined) return
  const units = findOffices(inside).filter((unit) => !unit.label)
  const last = units.at(-1)
  if (!last || last.end !== inside.length || (bracket === null && endsName(block, found.end + inside.length) < 0.8)) return
  if (!bracket && isStudied(block, at, found.end)) return
  const span = cleanSpan(offset + at, offset + found.end)
  const end = offset + found.end + comrade + (bracket ? bracket[0].length : inside.length)
  const person = personNamed(facts, found.name, name, span)
  const phrase = cleanSpan(span.start, end)
  noteName(facts, person, span, phrase)
  // An address alone (王书记, 李市长) says too little of one whose office the page has told in full.
  if (!bracket && (known || person.offices.length > 0)) return
  for (const { unit, placed, post } of placeSideBySide(bracket ? units : units.map((unit) => ownBureau(completeBody(unit, body), text, offset + at)), scope)) {
    if (isUnofficial(unit) || (unit.body === '' && whoseUntold.test(unit.head))) continue
    giveOffice(person, { ...placed, post, status: unit.status, rule: name, evidence: [phrase] })
    if (bracket || !unit.head.startsWith('副')) continue
    // 乙、丙副主席: one title for the whole list.
    for (const sharer of sharersBefore(block, at)) {
      const own = cleanSpan(offset + sharer.start, offset + sharer.end)
      if (facts.names.some((mention) => mention.name.start === own.start)) continue
      const other = personNamed(facts, sharer.name, name, own)
      facts.names.push({ person: other.key, name: own, phrase: own, list: facts.names.at(-1)!.list })
      if (other.offices.length === 0) giveOffice(other, { ...placed, post, status: unit.status, rule: name, evidence: [cleanSpan(own.start, end)] })
    }
  }
}

/** 王军代省长: 代 is of the office. */
function withoutActing(block: string, found: NameFound | undefined): NameFound | undefined {
  return found && found.name.length > 2 && found.name.endsWith('代') && /^[省市区县州旗盟镇乡]长/.test(block.slice(found.end)) ? { ...found, name: found.name.slice(0, -1), end: found.end - 1 } : found
}

/** 传达学习王某书记近期讲话精神: whose words are studied is no actor. */
const isStudied = (block: string, at: number, end: number): boolean =>
  /(?:传达|学习|贯彻|落实|宣读|按照|根据)[^，。；]{0,60}$/.test(block.slice(Math.max(0, at - 64), at)) && /^[^，。；]{0,40}(?:讲话|指示|批示|精神|要求|文章)/.test(block.slice(end, end + 44))

/** 吴某某副院长: of a court, a hospital or a college, the address does not say. */
const whoseUntold = /^副?(?:[院处校]长|专员)$/
