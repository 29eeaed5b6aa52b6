import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { isUnofficial } from '../../lexicon/office-words.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'
import { placeOffice } from './jurisdiction.ts'
import { nameAt } from './name-at.ts'
import { endsName, WEAK } from './name-end.ts'
import { findOffices } from './office-units.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import type { PageScope } from './placed-office.ts'
import { postOf } from './post-of.ts'

/** 市卫生局周某某副局长, 西王镇王某某镇长: the body before the name, its post behind. */
export const bodyNamePost = scanner(new RegExp(alternatives`(?<=(?:${alternatives`
  [省市区县州旗盟镇]委|[\u3400-\u9fff]{2}[局委办厅院处]|政府|人大|政协|常委会|中心|[\u3400-\u9fff][镇乡]|街道
  医院|大学|学院
`}))(?!会)([\u3400-\u9fff]{2,4}?)(${alternatives`
  (?:常务)?副?(?:[局院厅处校部省市区县州旗镇乡]长|主任|书记|主席|专员|检察长|秘书长)
  (?:[一二三四]级)?(?:调研员|巡视员)|总[\u3400-\u9fff]{2}师
`})(?=[\u3400-\u9fff，。；、：]|$)`, 'g'))

/** The body of an office whose name stands between the two, and where that office ends in its block. */
export interface BodyAround {
  readonly name: string
  readonly end: number
}

/** 市水务局甲局长、乙副局长陪同: the body that goes on from the office just before. */
export function bodyBefore(block: string, at: number, bodies: readonly BodyAround[]): string {
  const last = bodies.findLast(({ end }) => end < at)
  return last && /^[、，和](?:[\u3400-\u9fff]{2,3}、|[\u3400-\u9fff]{2,3}副?[\u3400-\u9fff]{2,3}[、，])*$/.test(block.slice(last.end, at)) ? last.name : ''
}

/** What a name must reach between a body and a post. */
const BETWEEN = 5.5

/** 市水务局甲局长: who stands between, with the office of both parts. */
export function readBetween({ facts }: ExtractionContext, rule: string, scope: PageScope, block: string, offset: number, match: RegExpExecArray, bodies: BodyAround[]): void {
  const [, worded, post] = match as unknown as [string, string, string]
  const at = match.index
  const end = at + match[0].length
  const found = nameAt(block, at, { strong: true })
  // 局王某某书记: what is no name by itself stands there by chance.
  if (found?.end !== at + worded.length || found.score < BETWEEN || (endsName(block, end) < WEAK && block[end] !== '的') || facts.names.some(({ name: known }) => known.start < offset + end && known.end > offset + at)) return
  const before = block.slice(Math.max(0, at - 24), at)
  const unit = findOffices(before + post).at(-1)
  if (!unit || unit.body === '' || unit.end !== before.length + post.length) return
  bodies.push({ name: unit.body, end })
  const span = cleanSpan(offset + at, offset + found.end)
  const phrase = cleanSpan(offset + at - (before.length - unit.start), offset + end)
  const person = personNamed(facts, found.name, rule, span)
  noteName(facts, person, span, phrase)
  if (isUnofficial(unit) || person.offices.length > 0) return
  const placed = placeOffice(unit, scope, undefined)
  giveOffice(person, { ...placed, post: postOf(placed.title), status: unit.status, rule, evidence: [phrase] })
}
