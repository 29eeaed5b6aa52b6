import { alternatives } from '../../language/alternatives.ts'
import { matchesOf, scanner } from '../../language/scanner.ts'
import type { ExtractionContext } from '../rule.ts'
import { itemNumber } from './item-number.ts'
import { isLoneVerb } from './lone-verbs.ts'
import { isProposal } from './proposals.ts'
import { leadAction, leadsIn, predicatesOf, type Action } from './act-words.ts'

/** Where a clause may begin: a line and its numbering, or behind a mark. */
const clauseStart = new RegExp(alternatives`
  ^${itemNumber}?\s*
  (?<=[\u3400-\u9fff）]) (?=(?:${alternatives`
    [\u3400-\u9fff·]{2,9}?|[\u3400-\u9fff] [\u3400-\u9fff]
  `})(?:同志)?(?:（[^（）]{1,8}）)?(?:为(?!了)|的[^，。；\s]{4,40}职务))
  （[一二三四五六七八九十\d]+）|[①-⑳⑴-⒛]\s*|[。；，：、（\n]\s*|(?<=[；。，])\d+[.．、）)]
`, 'g')
/** 邝某的…职务则被免去, 其…职务一并免去, 原任…职务自然免除: the office stands before the verb. */
const inverses = scanner(/(其|的|原任|(?<=[，；])原(?!因))([^，；。：、][^，；。：]{0,50}?)?(?:职务|一职)(?:则|也|均|一并|同时|已|自然|自行|相应|随之|予以)*(?:被)?(?:免去|免除|撤销|终止)/g)

/** 甲等6名同志的免职议案, 关于提请乙同志任职的议案, 丙的辞职请求: whom a motion is about, without the office. */
const motions = scanner(/的?(?:拟?任职|免职|任免职?|辞职)的?(?:议案|请求|申请|提请|报告|事项|决定)/g)

/** Where an act may be told: behind a verb, at a clause, at a predicate, at a verb that follows the office. */
export type Start = { readonly at: number } & (
  | { readonly kind: 'lead'; readonly action: Action; readonly word: string }
  | { readonly kind: 'clause' }
  | { readonly kind: 'motion' }
  | { readonly kind: 'predicate'; readonly word: string }
  | { readonly kind: 'inverse'; readonly match: RegExpMatchArray }
)

/** All places of a block where an act may be told, from left to right. */
export function startsIn(context: ExtractionContext, block: string): Start[] {
  const starts: Start[] = []
  for (const match of predicatesOf(block)) starts.push({ kind: 'predicate', at: match.index, word: match[0] })
  for (const match of leadsIn(block)) {
    if (match[0] === '任' && !isLoneVerb(context, block, match.index + 1)) continue
    const at = match.index + match[0].length
    const action = leadAction(match)
    if (!isProposal(context, block, match.index)) starts.push({ kind: 'lead', at, action, word: match[0] })
    else if (action === 'appointed') starts.push({ kind: 'lead', at, action: 'nominated', word: match[0] })
  }
  if (block.includes('职务') || block.includes('一职')) for (const match of inverses(block)) starts.push({ kind: 'inverse', at: match.index, match })
  for (const { index } of motions(block)) starts.push({ kind: 'motion', at: index })
  // 任国华为…: the verb that opens a clause may be a surname.
  const taken = new Set(starts.filter((start) => start.kind !== 'predicate' || start.word !== '任').map((start) => (start.kind === 'lead' && start.word.length === 1 ? start.at - 1 : start.at)))
  for (const match of matchesOf(clauseStart, block)) if (!taken.has(match.index + match[0].length)) starts.push({ kind: 'clause', at: match.index + match[0].length })
  return starts.sort((a, b) => a.at - b.at)
}
