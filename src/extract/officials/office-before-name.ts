import { followerAt } from '../../lexicon/name-score.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { Rule } from '../rule.ts'
import { behindUnreadable, firstItem, listItem, longItem, placelikeItem } from './list-item.ts'
import { counter, nameAt, type NameContext } from './name-at.ts'
import { endsName } from './name-end.ts'
import { isNamesake } from './not-actors.ts'
import { readOfficeChains, type NameBehind } from './office-chains.ts'
import { isForeign } from './foreign-body.ts'
import { sectionScopes } from './section-scopes.ts'
import { isWordlikeName } from './whole-name.ts'

const name = 'officials/office-before-name'
const behindOffice = /(?:夫人)?(?:（(?:兼|主持工作|正[处县厅局]级|分管[^（）]{0,12}|[^（）]{1,8})）)?(?:的?有|包括|分别[是为])?(?:：|:)?(?:同志)?\s?/y
const behindName = /(?:（(?:女|男|[\u3400-\u9fff]{1,5}族|女，[\u3400-\u9fff]{1,5}族|[^（）]{1,14})）)?(?:同志|等)?/y
const listMark = /(?:、|，| |和|以及|及|与)/y

/**
 * Offices followed by the name of who holds them: 副市长、东营区委书记苟…出席; one office over a list (副主任甲、乙、丙);
 * a group's label over a list (市领导甲、乙). Gives the last body to heads without one (市人大常委会主任甲，副主任乙).
 */
export const officeBeforeName: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    const end = ownEnd(context)
    const count = counter(context.text)
    context.clean.blocks.forEach(({ kind, span }, block) => {
      if (kind !== 'masthead' && kind !== 'dateline' && span.start < end) readOfficeChains(context, scopes(block), span, name, (text, from, until, units) =>
        namesBehind(text, from, until, { strong: !units.at(-1)!.head.endsWith('代表'), foreign: units.some(isForeign), count }))
    })
  },
}

/** The names that stand behind an office: one, or a list that ends where the next office begins. */
function namesBehind(block: string, from: number, nextOffice: number, context: NameContext): NameBehind[] {
  const found: NameBehind[] = []
  let at = skip(behindOffice, block, from)
  for (;;) {
    if (at >= nextOffice) break
    const next = placelikeItem(block, at) ?? nameAt(block, at, { ...context, strong: context.strong && (found.length === 0 || /[、 ）]/.test(block[at - 1] ?? '')) }) ?? (found.length > 0 && block[at - 1] === '、' ? ((found.length > 1 ? listItem(block, at) : undefined) ?? longItem(block, at)) : found.length === 0 && context.strong ? (wordlike(block, at) ?? firstItem(block, at)) : undefined)
    if (!next && found.length > 0) {
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
    // 甲（女）乙: a bracket parts names as well.
    if ((mark === at && block[at - 1] !== '）') || (block[at] === '，' && !listGoesOn(block, mark))) break
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
