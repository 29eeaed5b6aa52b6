import { isUnofficial } from '../../lexicon/office-words.ts'
import { followerAt } from '../../lexicon/name-score.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { DraftOffice, ExtractionContext, Rule } from '../rule.ts'
import type { Division } from '../../gazetteer/gazetteer.ts'
import { resolvePlaceName } from '../places/division-of.ts'
import { placeOffice, type PageScope, type PlacedOffice } from './jurisdiction.ts'
import { counter, endsName, nameAt, type NameContext } from './name-at.ts'
import { findOffices, isForeign, type OfficeUnit } from './office-units.ts'
import { ownBureau } from './own-bureau.ts'
import { giveOffice, personNamed } from './people.ts'
import { behindUnreadable, listItem, longItem } from './list-item.ts'
import { isWordlikeName } from './whole-name.ts'
import { isNamesake } from './not-actors.ts'
import { sectionScopes } from './section-scopes.ts'

const name = 'officials/office-before-name'
/** What joins two offices of one person: 市委常委、宣传部部长; 党组书记，局长; 副市长兼公安局局长. */
const joint = /^(?:（[^（）]{2,12}级[^（）]{0,4}）)?(?:、|，|兼|及|和|\/|\s|·)?(?:原|时任|提名|拟任)?$/
const behindOffice = /(?:夫人)?(?:（(?:兼|主持工作|正[处县厅局]级|分管[^（）]{0,12}|[^（）]{1,8})）)?(?:的?有|包括|分别[是为])?(?:：|:)?(?:同志)?\s?/y
const behindName = /(?:（(?:女|男|[\u3400-\u9fff]{1,5}族|女，[\u3400-\u9fff]{1,5}族|[^（）]{1,14})）)?(?:同志|等)?/y
const listMark = /(?:、|，| |和|以及|及|与)/y

interface Chain {
  readonly units: readonly OfficeUnit[]
  readonly end: number
}

/**
 * Offices followed by the name of who holds them: 副市长、东营区委书记苟…出席; one office over a list (副主任甲、乙、丙);
 * a group's label over a list (市领导甲、乙). Gives the last body to heads without one (市人大常委会主任甲，副主任乙).
 */
export const officeBeforeName: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    const end = ownEnd(context)
    context.clean.blocks.forEach(({ kind, span }, block) => {
      if (kind !== 'masthead' && kind !== 'dateline' && span.start < end) readBlock(context, scopes(block), span)
    })
  },
}

function readBlock({ text, facts }: ExtractionContext, scope: PageScope, span: CleanSpan): void {
  const block = text.slice(span.start, span.end)
  const units = findOffices(block)
  const count = counter(text)
  let body = ''
  let inherited: PlacedOffice | undefined
  let local = scope
  let outside = false
  let list = facts.names.at(-1)?.list ?? 0
  for (let i = 0; i < units.length; ) {
    const chain = chainFrom(block, units, i)
    const before = i === 0 ? '' : block.slice(units[i - 1]!.end, units[i]!.start)
    // 主任甲主持会议。副主任乙…: the next sentence's bare 副 is of the same body.
    if (/[。！？]/.test(before)) [body, inherited, local, outside] = [/^副|^秘书长/.test(units[i]!.head) && units[i]!.body === '' ? body : '', undefined, scope, false]
    const labelled = units[i]!.label ? placeBefore(block, units[i]!, scope) : undefined
    if (labelled) local = { ...scope, division: labelled, placeName: labelled.name }
    i += chain.units.length
    const names = namesBehind(block, chain.end, units[i]?.start ?? block.length, { strong: !chain.units.at(-1)!.head.endsWith('代表'), foreign: chain.units.some(isForeign), count })
    if (names.length === 0) continue
    list++
    // 总统夫人甲: the office is her husband's.
    const spouse = block.startsWith('夫人', chain.end)
    const offices = chain.units.map((unit) => {
      const completed = completeBody(ownBureau(unit, text, span.start + unit.start), body)
      const placed = placeOffice(completed, local, inherited)
      if (!unit.label) {
        inherited = placed
        if (completed.body !== '' && !/^[省市区县州旗盟]?委$/.test(completed.body)) body = completed.body
      }
      if (isUnofficial(completed)) outside = true
      else if (!ofSame.test(unit.body)) outside = false
      return { unit, placed, inheritedBody: completed !== unit, unlisted: outside || isUnofficial(completed) }
    })
    for (const found of names) {
      const at = cleanSpan(span.start + found.start, span.start + found.end)
      const phrase = cleanSpan(span.start + chain.units[0]!.start, at.end)
      const person = personNamed(facts, found.name, name, at)
      facts.names.push({ person: person.key, name: at, phrase, list })
      for (const { unit, placed, inheritedBody, unlisted } of offices) {
        if (spouse || unlisted || ofOutsiders.test(unit.head) || (unit.head === '成员' && visitors.test(unit.body)) || /负责同志$|代表$/.test(unit.head)) continue
        const evidence = cleanSpan(span.start + unit.start, at.end)
        // 秘书长甲, whose 区政协秘书长 the page has told before: the same office.
        const told = unit.body === '' && !inheritedBody && bareHead.test(unit.head) ? person.offices.find((office) => office.post.endsWith(unit.head) && office.post !== placed.title) : undefined
        if (told) {
          told.evidence.push(evidence)
          continue
        }
        giveOffice(person, officeOf(unit, placed, evidence, inheritedBody))
      }
    }
  }
}

const bareHead = /^副?(?:秘书长|主任|主席|书记|院长|检察长|[局厅处部组]长)$/
/** 某大学党委书记甲，党委副书记乙，校长丙: what has no body of its own goes on with the school's. */
const ofSame = /^(?:党委|党组|党总支|纪委|工会|团委)?$/
/** 校领导甲, 公司领导乙: labels of those that hold no public office. */
const ofOutsiders = /^(?:校方|校|院|公司|集团)领导/
/** 检查组成员甲: of the tour, no office. */
const visitors = /(?:检查|调研|考察|督导|督查|观摩|视察|巡察|巡视|代表|专家)[组团]$/

function officeOf(unit: OfficeUnit, { title, of, ofCode }: PlacedOffice, evidence: CleanSpan, inheritedBody: boolean): DraftOffice {
  const implied = [...(inheritedBody ? ['title'] : []), ...(unit.body === '' ? ['of'] : [])]
  return { title: unit.label ? labelTitle(title) : title, post: postOf(title), status: unit.status, of, ofCode, rule: name, evidence: [evidence], ...(implied.length > 0 && { implied }) }
}

/**
 * A head without a body takes the one before it: 市人大常委会主任甲，副主任乙; 县发改局党组书记、局长丙 (the bureau's,
 * not its party group's).
 */
export function completeBody(unit: OfficeUnit, body: string): OfficeUnit {
  const bare = body.replace(/(?:党组|党委|党工委|机关党委|党总支|党支部)$/, '')
  // 区民政局局长、党组书记: the bureau's own party group.
  if (/^(?:党组|党委|党工委|党总支|党支部)$/.test(unit.body) && bureau.test(bare) && !bare.endsWith('管委会')) return { ...unit, body: bare + unit.body }
  if (unit.body !== '' || body === '') return unit
  // 县交通局党委委员、副局长: the bureau's again.
  if (bare !== body && bureau.test(bare) && /^(?:第一|常务|专职)*副?(?:主任|主席|局长|厅长|院长|处长|所长|队长)/.test(unit.head)) return { ...unit, body: bare }
  const party = /(?:[省市区县州旗盟镇乡地]委|党委|(?<!人大|政协)工委|工作委员会|纪委)$/.test(body)
  if (/^(?:常委|委员|副?书记)/.test(unit.head) && party) return { ...unit, body }
  if (party) return unit
  // 县人大财政经济委员会副主任委员、委员: the committee's again.
  if (unit.head.startsWith('委员') && /[\u3400-\u9fff]{2}委员会$/.test(bare)) return { ...unit, body: bare }
  if (/^党组(?:副书记|书记|成员)/.test(unit.head)) return { ...unit, body: bare }
  if (/^(?:第一|常务|专职)*副?(?:主任|主席)/.test(unit.head)) return { ...unit, body: bare }
  // 政协党组副书记、秘书长: the secretary-general is the conference's.
  if (/^副?秘书长/.test(unit.head) && /(?:人大常委会|政协|人大工委|政协工委)$/.test(bare)) return { ...unit, body: bare }
  if (/^副?书记/.test(unit.head) && /(?:党组|党委|党工委|纪委)$/.test(body)) return { ...unit, body }
  if (/^(?:委员|副?秘书长)/.test(unit.head) && /(?:党组|党委|党工委|纪委|人大常委会|政协)$/.test(body)) return { ...unit, body }
  if (/^副?(?:政委|参谋长|司令员)/.test(unit.head) && /(?:军分区|警备区|人武部|[支总大]队)$/.test(body)) return { ...unit, body }
  if (/^副?(?:局长|厅长|院长|处长)/.test(unit.head) && /(?:局|厅|院|处)$/.test(bare)) return { ...unit, body: bare }
  return unit
}

const bureau = /(?:局|厅|处|院|办|中心|办公室|委员会|[省市区县州旗][\u3400-\u9fff]{1,8}委|联社|协|联|会|队)$/

/** 参加会议的枣庄市领导有：市委常委…: a label with a place sets it for the offices listed behind. */
function placeBefore(block: string, label: OfficeUnit, scope: PageScope): Division | undefined {
  const hit = scope.gazetteer.scan(block.slice(Math.max(0, label.start - 12), label.start + 1)).at(-1)
  // 历任县领导: 任县 is not told.
  return hit && Math.max(0, label.start - 12) + hit.end >= label.start && !/[历现曾担原]/.test(block[Math.max(0, label.start - 12) + hit.start - 1] ?? '') ? resolvePlaceName(hit.divisions, scope.division, scope.gazetteer) : undefined
}

/** 县上领导, 市领导同志: 县领导, 市领导. */
const labelTitle = (title: string): string => title.replace(/上领导|级领导|(?:人大常委会|人大|政协|人民政府)领导|委领导|政府领导|四大家领导|“?[四几五]大家”?领导|[四几五六][套大家]+班子领导|班子领导|党政领导/, '领导').replace(/同志$/, '').replace('主要领导', '领导')

/** The title without words of status: 代区长, 区长提名人选, 副区长（常务）: 区长, 区长, 副区长. */
export const postOf = (title: string): string => title.replace(/（常务）/, '').replace(/(?:提名人选|提名候选人|候选人提名人选|候选人|人选)$/, '').replace(/代理?(?=[省市区县州旗盟镇乡]长|院长|检察长|主任)/, '')

function chainFrom(block: string, units: readonly OfficeUnit[], first: number): Chain {
  let last = first
  while (last + 1 < units.length && !units[last]!.label) {
    const between = block.slice(units[last]!.end, units[last + 1]!.start)
    // 区人大常委会主任、大会执行主席甲: an office of the session closes the chain.
    if (!joint.test(between) || (units[last + 1]!.label && !units[last + 1]!.head.endsWith('主席'))) break
    last++
  }
  return { units: units.slice(first, last + 1), end: units[last]!.end }
}

interface Found {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The names that stand behind an office: one, or a list that ends where the next office begins. */
function namesBehind(block: string, from: number, nextOffice: number, context: NameContext): Found[] {
  const found: Found[] = []
  let at = skip(behindOffice, block, from)
  for (;;) {
    if (at >= nextOffice) break
    const next = nameAt(block, at, { ...context, strong: context.strong && (found.length === 0 || /[、 ]/.test(block[at - 1] ?? '')) }) ?? (found.length > 0 && block[at - 1] === '、' ? ((found.length > 1 ? listItem(block, at) : undefined) ?? longItem(block, at)) : found.length === 0 && context.strong ? wordlike(block, at) : undefined)
    if (!next && found.length > 1) {
      const on = behindUnreadable(block, at, nextOffice)
      if (on > 0) {
        at = on
        continue
      }
    }
    if (!next || next.end > nextOffice || isNamesake(block, at, next.name)) break
    found.push({ name: next.name, start: at, end: next.end })
    at = skip(behindName, block, next.end)
    const mark = skip(listMark, block, at)
    if (mark === at || (block[at] === '，' && !listGoesOn(block, mark))) break
    at = mark
  }
  return found
}

/** 区人武部部长万某，: what stands alone between an office and a mark, begins with a surname and is no common word. */
function wordlike(block: string, at: number): { name: string; end: number } | undefined {
  const name = block.slice(at, at + 2)
  return /[，。；（]/.test(block[at + 2] ?? '。') && /^[\u3400-\u9fff]{2}$/.test(name) && !followerAt(block, at) && isWordlikeName(name, COMMON_WORD) && bearsOffice.test(block.slice(Math.max(0, at - 3), at)) ? { name, end: at + 2 } : undefined
}

/** Below this, 项目 and 管理 begin. */
const COMMON_WORD = -3.5
const bearsOffice = /(?:书记|主任|主席|局长|部长|[省市区县州旗镇乡]长|院长|常委)$/

/** A comma goes on with a list only where another name and another mark follow: 甲，乙，丙出席. */
const listGoesOn = (block: string, at: number): boolean => {
  const next = nameAt(block, at, { strong: false })
  return next !== undefined && /[，、]/.test(block[next.end] ?? '') && endsName(block, next.end) >= 2
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
