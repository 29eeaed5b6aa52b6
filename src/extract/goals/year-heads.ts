import { alternatives } from '../../language/alternatives.ts'
import { pageYear } from '../meetings/page-dates.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'
import { yearsIn, type Part } from './sections.ts'

const lead = '^[【「☆★●■◆◎▍▲▶·\\s]*'
const close = '[】」？！：\\s]*$'
const past = '(?:去年|上年|过去(?:的)?(?:[一三五](?:年|载))?|20\\d\\d(?:年度?)?|“?十[一二三四五]五”?(?:时期|期间)?)'
const next = '(?:今年|明年|新的?一年|20\\d\\d(?:年度?)?|(?:未来|今后)[一三五]年|下一?步)'
const back = new RegExp(alternatives`${lead}(?:${alternatives`
  ${past}[^，。；：\d]{0,12}(?:${alternatives`
    回顾|成绩|成绩单|总结|答卷|交卷|成效|亮点|盘点|干了(?:啥|什么|哪些)|怎么看|回眸|数读
  `})
  (?:数说|数读|回眸|回首|回望|回顾|盘点)${past}[^，。；：\d]{0,10}
`})${close}`)
const ahead = new RegExp(alternatives`${lead}(?:${alternatives`
  ${next}[^，。；：\d]{0,12}(?:${alternatives`
    安排|任务书?|(?:预期|主要|奋斗|发展|工作)目标|(?:工作|发展)?计划|打算|工作重点|重点工作|怎么[干办做]
    干(?:什么|啥|哪些)|这样干|蓝图|展望|思路|清单|举措|(?:项目|工程|实事)(?:清单)?
  `})
  展望${next}[^，。；：\d]{0,10}
`})${close}`)
const longest = 30
/** 今年，全县将…: a paragraph that goes on to the year at hand without a heading. */
const turns = /^(?:今年|明年|新的?一年|(20\d\d)年)(?!以来|上半年|前)[^。；\d]{0,20}(?:将|要|计划|拟|力争)/

interface YearHeads {
  /** Part and year of every block. */
  readonly parts: readonly { readonly part: Part; readonly year: number | null }[]
  /** Whether some look back and some ahead. */
  readonly isBoth: boolean
}

/**
 * What headings of news say that name the year: 【2021年成绩单】 over what was done, 2022年怎么干？ over what is to be done. In
 * force up to the next such heading; undefined where a page has none.
 */
export const yearHeads = oncePerDocument((context: ExtractionContext): YearHeads | undefined => {
  const { clean } = context
  let now: number | null | undefined
  const isBehind = (words: string): boolean => (now ??= pageYear(context)) === null || yearsOf(words).every((year) => year <= now!)
  const isAhead = (words: string): boolean => (now ??= pageYear(context)) === null || yearsOf(words).every((year) => year >= now!)
  const heads = clean.blocks.map(({ kind, text }): Part => (kind === 'masthead' || kind === 'row' || text.length > longest ? undefined : back.test(text) && isBehind(text) ? 'review' : ahead.test(text) && isAhead(text) ? 'plan' : undefined))
  // A headline alone is none: 今年重点项目 of what was or is to be.
  if (heads.every((head, i) => head === undefined || clean.blocks[i]!.kind === 'title')) return undefined
  let part: Part
  let year: number | null = null
  return {
    parts: heads.map((head, i) => {
      const turned = head === undefined && part === 'review' ? turns.exec(clean.blocks[i]!.text) : null
      if (turned && (turned[1] === undefined || Number(turned[1]) >= (pageYear(context) ?? 0))) part = undefined
      if (head !== undefined) {
        part = head
        year = yearsOf(clean.blocks[i]!.text)[0] ?? (head === 'review' ? (pageYear(context) ?? 1) - 1 : null)
      }
      return { part, year: year === 0 ? null : year }
    }),
    isBoth: heads.includes('review') && heads.includes('plan'),
  }
})

/** Also without 年: 数说2021. */
const yearsOf = (words: string): number[] => yearsIn(words.replace(/(20\d\d)(?!年|\d)/g, '$1年'))
