import { isOfSession, isUnofficial } from '../../lexicon/office-words.ts'
import type { Block } from '../../model/clean-text.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { DraftOffice, ExtractionContext } from '../rule.ts'
import type { Division } from '../../gazetteer/gazetteer.ts'
import { resolvePlaceName } from '../places/division-of.ts'
import { completeBody } from './complete-body.ts'
import { placeOffice } from './jurisdiction.ts'
import type { PageScope, PlacedOffice } from './placed-office.ts'
import { findOffices, type OfficeUnit } from './office-units.ts'
import { chainFrom, isGiven, statusesIn } from './offices-side-by-side.ts'
import { ownBureau } from './own-bureau.ts'
import { scopeAt } from './page-scope.ts'
import { giveOffice, personNamed } from './people.ts'
import { postOf } from './post-of.ts'
import { ofSitting } from './sitting-body.ts'

export interface NameBehind {
  readonly name: string
  readonly start: number
  readonly end: number
  /** True for who is only told of beside the holder of an office that one person holds: 乙 of 区长甲与乙、丙等企业家座谈. */
  readonly beside?: boolean
}

/** Reads the names behind the offices `units`, which end at `from`, in `block`; the next office begins at `until`. */
export type NameReader = (block: string, from: number, until: number, units: readonly OfficeUnit[]) => readonly NameBehind[]

/**
 * Gives those whom `namesBehind` finds behind offices in a block these offices; `above` is the body that heads without one
 * begin with. Returns the body last named.
 */
export function readOfficeChains({ text, facts }: ExtractionContext, scope: PageScope, passage: Pick<Block, 'span' | 'text' | 'traces'>, rule: string, namesBehind: NameReader, above = ''): string {
  const { span, text: block } = passage
  const units = findOffices(passage)
  let body = above
  let last = above
  let head = ''
  let inherited: PlacedOffice | undefined
  let local = scope
  let outside = false
  let list = facts.names.at(-1)?.list ?? 0
  for (let i = 0; i < units.length; ) {
    const chain = chainFrom(block, units, i)
    const before = i === 0 ? '' : block.slice(units[i - 1]!.end, units[i]!.start)
    // 主任甲主持会议。副主任乙…: the next sentence's bare 副 is of the same body.
    if (/[。！？]/.test(before)) [body, head, inherited, local, outside] = [/^副|^秘书长/.test(units[i]!.head) && units[i]!.body === '' ? body : '', '', undefined, scope, false]
    const labelled = units[i]!.label ? placeBefore(block, units[i]!, scope) : undefined
    if (labelled) local = { ...scope, division: labelled, placeName: labelled.name }
    i += chain.units.length
    const statuses = statusesIn(chain)
    // 甲当选市长 乙当选…, in a headline: behind the blank another is told of.
    const closed = block[chain.end] === ' ' && isGiven(block, chain.units[0]!.start)
    // 现任县水利局副局长的甲: who holds it stands behind.
    const tied = block[chain.end] === '的' && block.endsWith('现任', chain.units[0]!.start) ? 1 : 0
    const names = closed ? [] : namesBehind(block, chain.end + tied, units[i]?.start ?? block.length, chain.units)
    if (names.length === 0) {
      // 受市人大常委会主任委托，副主任甲…; 甲当选市委书记，常委包括乙…: whoever is named next is of the same body.
      if (block.startsWith('委托', chain.end) || (chain.units[0]!.body !== '' && isGiven(block, chain.units[0]!.start))) body = chain.units[0]!.body
      continue
    }
    list++
    // 总统夫人甲: the office is her husband's.
    const spouse = block.startsWith('夫人', chain.end)
    // 指挥长甲副市长: an office on either side of the name.
    const behind = names.length === 1 && units[i]?.start === names[0]!.end && units[i]!.body === '' && !units[i]!.label ? units[i++]! : undefined
    let own = ''
    const level = chain.units.map(ofTown).find((word) => word !== undefined)
    const offices = [...chain.units, ...(behind ? [behind] : [])].map((worded, nth) => {
      const unit = { ...worded, ...(level !== undefined && worded.body === '党委' && { body: level + worded.body }), status: statuses[nth] ?? worded.status }
      // 市政协主席甲，市委常委、秘书长乙: what stands beside an office of one's own is of no other's body.
      const completed = ofSitting(ownBureau(completeBody(unit, own === '' ? body : own, head), text, span.start + unit.start), block.slice(0, unit.start), facts.title ?? '', scope)
      if (unit.body !== '' && !unit.label) own = completed.body
      if (unit.body !== '') head = unit.head
      const placed = placeOffice(completed, scopeAt(local, block, unit.start, completed.body + completed.head), inherited)
      if (!unit.label) {
        inherited = placed
        if (completed.body !== '') last = completed.body
        if (completed.body !== '' && !/^[省市区县州旗盟]?委$/.test(completed.body)) body = completed.body
      }
      if (isUnofficial(completed) || isOfFirm(unit, chain.units[nth + 1])) outside = true
      else if (unit.label || !ofSame.test(unit.body) || ofDivision.test(unit.head)) outside = false
      return { unit, placed, inheritedBody: completed.body !== unit.body, unlisted: outside || isUnofficial(completed) }
    })
    for (const found of names) {
      const at = cleanSpan(span.start + found.start, span.start + found.end)
      const phrase = cleanSpan(span.start + chain.units[0]!.start, at.end)
      const person = personNamed(facts, found.name, rule, at)
      facts.names.push({ person: person.key, name: at, phrase, list })
      for (const { unit, placed, inheritedBody, unlisted } of offices) {
        if (spouse || unlisted || found.beside || isOfSession(unit) || (unit.label && !saysOffice.test(unit.head)) || ofOutsiders.test(unit.head) || (unit.head === '成员' && visitors.test(unit.body)) || (/^副?[组团]长$/.test(unit.head) && visitorsAlone.test(unit.body)) || /负责同志$|代表$/.test(unit.head)) continue
        const evidence = cleanSpan(Math.min(span.start + unit.start, at.start), Math.max(at.end, unit.start > found.start ? span.start + unit.end : 0))
        // 秘书长甲, whose 区政协秘书长 the page has told before: the same office.
        const told = unit.body === '' && !inheritedBody && bareHead.test(unit.head) ? person.offices.find((office) => office.post.endsWith(unit.head) && office.post !== placed.title) : undefined
        if (told) {
          told.evidence.push(evidence)
          continue
        }
        giveOffice(person, officeOf(unit, placed, rule, evidence, inheritedBody))
      }
    }
  }
  return last
}

/** 党委副书记、镇长甲: both of the town. */
const ofTown = ({ body, head }: OfficeUnit): string | undefined => (body === '' ? /^(?:副|代理|代)*([镇乡])长/.exec(head)?.[1] : undefined)

const bareHead = /^副?(?:秘书长|主任|主席|书记|院长|检察长|政委|政治委员|司令员|参谋长|教导员|[局厅处部组站所馆场台]长|[支大总]队长)$/
/** 某大学党委书记甲，党委副书记乙，校长丙: what has no body of its own goes on with the school's. */
const ofSame = /^(?:党委|党组|党总支|纪委|工会|团委)?$/
/** 某集团总经理甲，副县长乙、县长助理丙: no school or company has these. */
const ofDivision = /^(?:代理|代|副|常务)*[省市区县州旗盟镇乡]长/
/** 建工安装党委书记、董事长甲: the committee of the firm that the next office is of, though no word says that it is one. */
const isOfFirm = ({ body }: OfficeUnit, next: OfficeUnit | undefined): boolean =>
  next?.body === '' && /^(?:副|常务|执行)*(?:董事长|总经理|总裁|[行校]长)$/.test(next.head) && /(?:^|[^局委办镇乡道区会行])(?:党委|党总支|党支部)$/.test(body)
/** 校领导甲, 公司领导乙: labels of those that hold no public office. */
const ofOutsiders = /^(?:校方|校|院|公司|集团|法院|检察院|军分区|部队|[支大总中]队|局|厅|部|馆|场)领导/
/** 班子成员甲, 群众代表乙: a label that says of nobody what he holds. */
const saysOffice = /^(?![正副]|[\u3400-\u9fff]*(?:历届|历任|离任|往届)).*领导(?:同志|人)?$/
/** 检查组成员甲: of the tour, no office. */
/** 督查组组长甲, 代表团团长乙: of whose group the words do not say. */
const visitorsAlone = /^(?:本|该|此次)?(?:检查|调研|考察|督导|督查|观摩|视察|参观|访问|代表|慰问|党政代表|经贸考察|党政考察)[组团]$/
const visitors = /(?:检查|调研|考察|督导|督查|观摩|视察|巡察|巡视|代表|专家|宣讲|讲师|报告)[组团]$|^团$/

function officeOf(unit: OfficeUnit, { title, of, ofCode }: PlacedOffice, rule: string, evidence: CleanSpan, inheritedBody: boolean): DraftOffice {
  const implied = [...(inheritedBody ? ['title'] : []), ...(unit.body === '' ? ['of'] : [])]
  return { title: unit.label ? labelTitle(title) : title, post: postOf(title), status: unit.status, of, ofCode, rule, evidence: [evidence], ...(implied.length > 0 && { implied }) }
}

/** 参加会议的枣庄市领导有：市委常委…: a label with a place sets it for the offices listed behind. */
function placeBefore(block: string, label: OfficeUnit, scope: PageScope): Division | undefined {
  // 黑龙江省援疆干部甲: where they come from.
  if (!/领导/.test(label.head)) return undefined
  const hit = scope.gazetteer.scan(block.slice(Math.max(0, label.start - 12), label.start + 1)).at(-1)
  // 历任县领导: 任县 is not told.
  return hit && Math.max(0, label.start - 12) + hit.end >= label.start && !/[历现曾担原]/.test(block[Math.max(0, label.start - 12) + hit.start - 1] ?? '') ? resolvePlaceName(hit.divisions, scope.division, scope.gazetteer) : undefined
}

/** 县上领导, 市领导同志: 县领导, 市领导. */
const labelTitle = (title: string): string => title.replace(/上领导|处?级领导|(?:人大常委会|人大|政协|人民政府)领导|(?<=.)委领导|政府领导|四大家领导|“?[四几五]大家”?领导|[四几五六][套大家]+班子领导|班子领导|党政军?领导/, '领导').replace(/同志$/, '').replace('主要领导', '领导')
