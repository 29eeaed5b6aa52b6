import { matchesOf } from '../../language/scanner.ts'
import type { CleanText } from '../../model/clean-text.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { ExtractionContext } from '../rule.ts'

/** Which part of a report or plan a block stands in: what was done, or what is to be done; undefined before any heading says. */
export type Part = 'review' | 'plan' | undefined

const chineseYear = /二[〇零○OＯ0][〇零一二三][〇零○一二三四五六七八九]年/g
const years = /(?<!\d)20\d\d(?:年|(?=[—–~·-])|$)/g
const numbered = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六](?:部分|方面)|\d{1,2}[.．、]|——|[【☑●■◆▲])/
const top = /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六](?:部分|方面)|[【■◆●])/
const review = /回顾|数读|回眸|回头看|总结|(?<!(?:书写|写好|答好|续写|绘就)[^，。]{0,8})答卷|交卷|成绩|成效|完成情况|执行情况|进展情况|运行情况|发展基础|发展现状|现状|基本情况|取得|怎么看|^过去|过去[一三五两]?年|主要做法|发展历程|成就(?=$|[和与及、])|工作情况|存在(?:的)?问题/
const plan = /安排|预算草案|计划草案|打算|展望|开卷|怎么干|怎么办|怎么考|向前看|往前看|总体要求|总体思路|总体目标|预期目标|奋斗目标|主要目标|行动目标|工作目标|发展目标|目标任务|重点任务|主要任务|工作任务|重点工作|工作重点|下一步|下步|下半年|今后|未来|新的一年|计划指标|保障措施|工作措施|重点项目|实事|任务清单|指导思想|谋划/
/** What a summary goes on to plan: its other headings (突出重点工作, 实事项目进展) tell of what was. */
const planBehindReview = /安排|打算|展望|下一?步|下阶段|今后|未来|明年|下半年|新的一年|工作(?:计划|思路|设想|目标)|预期目标|奋斗目标|怎么[办干]/
/** Below a heading of the first order only words that leave no doubt turn the page over. */
const reviewBelow = /工作回顾|完成情况|执行情况|去年(?:交卷|工作)|上年工作|取得[了的]?(?:[\u3400-\u9fff]{1,3}性|显著|重大|明显|丰硕|辉煌|新的?)?(?:成就|成绩|成效|成果|进展)$/
const planBelow = /工作安排|工作打算|预期目标|奋斗目标|下一步|下步工作|今年(?:工作|怎么|目标)|主要目标/

/** Part and year of every block, in order; `first` holds until a heading speaks. The year is that of the heading in force, where it names one. */
export function partsOf(context: ExtractionContext, first: { readonly part: Part; readonly year: number | null } = { part: undefined, year: null }): readonly { readonly part: Part; readonly year: number | null }[] {
  const { clean, text } = context
  const planYear = planYearOf(context)
  let { part, year } = first
  let looksBack = false
  return clean.blocks.map(({ kind, span }, i) => {
    // What the title tells was weighed before.
    const head = i === 0 && first.part === 'review' ? undefined : headOf(kind, text.slice(span.start, Math.min(span.end, span.start + 60)))
    if (head !== undefined) {
      const named = yearsIn(head.words)
      const isTop = head.top
      const isReview = (isTop ? review : reviewBelow).test(head.words) || (isTop && named.length === 1 && planYear !== null && named[0]! < planYear && /工作|经济|发展|情况/.test(head.words))
      // 圆满完成12件重点民生实事: what was done, whatever it is called.
      const isPlan = ((isTop ? (first.part === 'review' && part === 'review' ? planBehindReview : plan) : planBelow).test(head.words) && !/^(?:圆满|全面)?完成/.test(head.words)) || (isTop && named.length === 1 && planYear !== null && named[0]! >= planYear && /工作|任务|目标|计划/.test(head.words) && !review.test(head.words))
      if (isReview !== isPlan) {
        const goesOn = part === (isReview ? 'review' : 'plan')
        part = isReview ? 'review' : 'plan'
        // 一、今年以来工作情况: of the page's own year.
        year = named[0] ?? (isReview && /今年以?来?|上半年|季度/.test(head.words) ? (pageYear(context) ?? planYear) : goesOn ? year : isReview ? first.year : null)
      } else if (isReview && isPlan && named.length <= 1) {
        // 2021年计划执行情况 looks back whatever else it says; 取得更大成绩 behind 目标 does not.
        const was = part
        part = /情况|回顾|成绩|成效/.test(head.words) ? 'review' : 'plan'
        year = named[0] ?? (part === was ? year : null)
      }
    }
    // 第一章 开局之势 / “十三五”期间，…。建成泵站26座。: told of the plan before, up to the next heading.
    looksBack = head === undefined || kind === 'body' ? (head === undefined && looksBack) || tellsOfPlanBefore(context, text.slice(span.start, span.start + 16)) : false
    return { part: looksBack ? 'review' : part, year }
  })
}

const planBefore = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?“?十([一二三四五六])五”?(?:时期|期间|以来)/
/** Whether a paragraph opens with the five years that were over when the page was written. */
function tellsOfPlanBefore(context: ExtractionContext, opening: string): boolean {
  const plan = planBefore.exec(opening)?.[1]
  const now = plan === undefined ? null : pageYear(context)
  return plan !== undefined && now !== null && 2005 + 5 * ('一二三四五六'.indexOf(plan) + 1) <= now
}

/** The words of a heading, also of one that opens a paragraph (一、发展基础。截至…; 去年交卷：…). */
function headOf(kind: CleanText['blocks'][number]['kind'], head: string): { words: string; top: boolean } | undefined {
  if ((kind === 'title' && !top.test(head)) || kind === 'masthead' || kind === 'dateline') return undefined
  const label = /^[^，。；：？]{2,12}[：？]/.exec(head)
  const from = /^第[一二三四五六](?:部分|方面)[：:]/.exec(head)?.[0].length ?? 0
  const stop = /[。；：？]|，(?=.{8})/.exec(head.slice(from))
  const words = head.slice(0, stop ? from + stop.index : 34)
  if (numbered.test(head)) return { words, top: top.test(head) && words.length < 34 }
  if (kind === 'heading') return { words: head, top: !/\d(?:\.\d+)?(?:%|万|亿|元)/.test(head) }
  if (label && /^(?:去年|今年|过去|上年|明年|下步|下一步|回头看|往前看)/.test(head)) return { words: label[0], top: true }
  if (head.length < 40 && stop === null && !/\d(?:\.\d+)?(?:%|万|亿|元|个|公里)/.test(head)) return { words: head, top: true }
  return undefined
}

/** The year whose plan the page is: the one that its headings name, else the page's own. */
export const planYearOf = (context: ExtractionContext): number | null => headedYear(context) ?? pageYear(context)

/** Whether headings name the plan's year, or it is the page's own, or the plan is one of years (“十四五”规划) and its goals have only deadlines. */
export type PlanSpan = 'named' | 'own' | 'years'
export function planSpanOf(context: ExtractionContext): PlanSpan {
  const { clean, text, facts } = context
  if (headedYear(context) !== null) return 'named'
  const first = clean.blocks[0]
  return /十[一二三四五六]五|[五5]年(?!级)/.test(facts.title ?? (first ? text.slice(first.span.start, first.span.end) : '')) ? 'years' : 'own'
}

/** The latest year that headings of plans name (a three-year plan: its last). */
function headedYear(context: ExtractionContext): number | null {
  const { clean, text } = context
  const own = pageYear(context)
  const named = clean.blocks.flatMap(({ kind, span }) => {
    const head = text.slice(span.start, Math.min(span.end, span.start + (kind === 'title' || kind === 'heading' ? 100 : 40)))
    return kind === 'title' || kind === 'heading' || numbered.test(head) ? (/工作|目标|任务|计划|预算|草案|安排|方案|要点|实事|项目|规划|清单/.test(head) ? yearsIn(head) : []) : []
  })
  const fitting = own === null ? named : named.filter((year) => year >= own - 1 && year <= own + 6)
  return fitting.length > 0 ? Math.max(...fitting) : null
}

export function yearsIn(text: string): number[] {
  const found = matchesOf(years, text).map((match) => Number(match[0].slice(0, 4)))
  for (const match of matchesOf(chineseYear, text)) found.push(Number([...match[0].slice(0, 4)].map((digit) => Math.max('〇一二三四五六七八九'.indexOf(digit), 0)).join('')))
  return found
}
