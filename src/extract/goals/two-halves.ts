import { alternatives } from '../../language/alternatives.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { ExtractionContext } from '../rule.ts'
import { blockText } from './block-text.ts'
import { partsOf, yearsIn, type Part } from './sections.ts'

const ahead = new RegExp(alternatives`^(?:${alternatives`
  [二三四五六]、|（[二三四五六]）|第[二三四五]部分[：:]?
`})?[^，。；：\d]{0,6}(?:20\d\d年(?:度)?)?[^，。；：\d]{0,10}(?:${alternatives`
  (?:工作|发展|主要|重点)(?:计划|打算|安排|思路|谋划|设想)|打算
  下一?步(?:的)?(?:主要|重点)?(?:工作|举措|措施|任务|安排|计划|重点)*
  (?:明年|下半年|四季度|下阶段)(?:的)?(?:主要|重点)?工作(?:任务|重点|举措)?
`})(?:和建议)?$`)
const sumsUp = /总结|情况|汇报|述职|回顾|答复|复函/
const planned = /(?:方案|规划|要点|清单|意见)(?:$|》|的通知)/
const asFollows = /现?将[^。]*(?:情况|工作)[^。]*(?:报告|汇报|总结|通报|公布|说明|公示)[^。]{0,6}如下/

/** What a page sums up, and what it goes on to plan, from the heading that turns over on. */
export interface TwoHalves {
  readonly parts: readonly { readonly part: Part; readonly year: number | null }[]
  readonly planYear: number | null
}

/**
 * A summary that ends in what is to be done: 关于2020年度工作情况的报告, whose sections tell what was up to 三、2021年工作打算,
 * whatever their headings are. Undefined where the page does not say that it sums up, or no heading turns it over.
 */
export function twoHalves(context: ExtractionContext): TwoHalves | undefined {
  const { clean, facts, sentences } = context
  if (facts.genre !== 'other' && facts.genre !== 'plan') return undefined
  const title = facts.title ?? blockText(context, 0)
  if (planned.test(title) || !(sumsUp.test(title) || sentences.slice(0, 6).some(({ text }) => asFollows.test(text)))) return undefined
  const turn = clean.blocks.findIndex(({ kind }, i) => i > 1 && kind !== 'title' && ahead.test(headOf(blockText(context, i))))
  if (turn < 0) return undefined
  const now = pageYear(context)
  const [first] = [...yearsIn(title), ...sentences.slice(0, 4).flatMap(({ text }) => yearsIn(text))]
  const year = first ?? now
  const next = yearsIn(headOf(blockText(context, turn)))[0]
  // 上半年工作总结: what comes next is of the same year.
  const isWithinYear = /半年|季度|月/.test(title) || /下半年|季度/.test(headOf(blockText(context, turn)))
  const planYear = next ?? (year === null ? null : isWithinYear || !/年/.test(title) ? year : year + 1)
  const told = partsOf(context, { part: 'review', year: next === undefined ? year : Math.min(year ?? next, isWithinYear ? next : next - 1) })
  return { planYear, parts: told.map(({ part, year: own }, i) => (i < turn ? { part: 'review', year: own ?? year } : { part: part ?? 'plan', year: i === turn ? (next ?? null) : own })) }
}

/** The words of a heading, also of one that a paragraph opens with. */
const headOf = (words: string): string => /^[^。；：\n]{2,30}/.exec(words)?.[0].trim() ?? ''
