import { matchesOf } from '../../language/scanner.ts'
import type { CleanText } from '../../model/clean-text.ts'
import { pageYear } from '../meetings/page-dates.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'
import { goesOn as goesOnTo, headSays, isAhead, isOfReview, looksBackBy, sumsUp, tellsOfLastYear, type Part } from './section-words.ts'

export type { Part }

const chineseYear = /二[〇零○OＯ0][〇零一二三][〇零○一二三四五六七八九]年/g
const years = /(?<!\d)20\d\d(?:年|(?=[—–~·-])|$)/g
const numbered = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六](?:部分|方面)|\d{1,2}[.．、]|——|[【☑●■◆▲])/
const top = /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六](?:部分|方面)|[【■◆●])/
/** Marks of headings, from the first order down. */
const orders = [/^第[一二三四五六七八九十]+篇/, /^第[一二三四五六七八九十]+(?:章|部分)/, /^第[一二三四五六七八九十]+节/, /^[一二三四五六七八九十]{1,3}[、.．]/, /^[（(][一二三四五六七八九十]{1,3}[）)]/, /^\d{1,2}[.．、]\d?/]
const orderOf = (words: string): number | null => {
  const order = orders.findIndex((mark) => mark.test(words))
  return order < 0 ? null : order
}
const bracketed = /^[（(][一二三四五六七八九十]{1,3}[）)]/
/** Part and year of every block, in order; `first` holds until a heading speaks. The year is that of the heading in force, where it names one. */
export function partsOf(context: ExtractionContext, first: { readonly part: Part; readonly year: number | null } = { part: undefined, year: null }): readonly { readonly part: Part; readonly year: number | null }[] {
  const { clean, text } = context
  const planYear = planYearOf(context)
  // （一）2021年工作开展情况: a page without 一、 has its first order in brackets.
  const hasTop = clean.blocks.some(({ kind, text: words }) => kind !== 'title' && top.test(words))
  let { part, year } = first
  let looksBack = false
  let isBehindLastYear = false
  // In a plan what was before it is told up to the next heading of its order.
  let reviewOrder: number | null = null
  return clean.blocks.map(({ kind, span }, i) => {
    // What the title tells was weighed before.
    const head = i === 0 && first.part === 'review' ? undefined : headOf(kind, text.slice(span.start, span.end), hasTop)
    if (head !== undefined) {
      const named = yearsIn(head.words)
      const order = orderOf(head.words)
      const isOver = part === 'review' && first.part === 'plan' && reviewOrder !== null && order !== null && order <= reviewOrder
      const says = headSays(head.words, { isTop: head.top, isInSummary: first.part === 'review' && part === 'review', isInPlan: first.part === 'plan', isBehindLastYear, named, planYear, reviewYear: first.part === 'review' ? first.year : null })
      if (head.top && says === 'review') isBehindLastYear ||= tellsOfLastYear(head.words, planYear, named)
      if (says === 'review' && order !== null && (part !== 'review' || order <= (reviewOrder ?? order))) reviewOrder = order
      if (says === undefined && isOver) {
        part = 'plan'
        year = null
      } else if (says === 'review' || says === 'plan') {
        const goesOn = part === says
        part = says
        // 一、今年以来工作情况: of the page's own year.
        year = named[0] ?? (says === 'review' && /今年以?来?|上半年|季度/.test(head.words) ? (pageYear(context) ?? planYear) : goesOn ? year : says === 'review' ? first.year : null)
      } else if (says === 'both' && named.length === 2 && i < 3 && named[0]! < named[1]!) {
        // 2023年工作总结暨2024年工作计划 in the place of a headline.
        part = 'review'
        year = named[0]!
      } else if (says === 'both' && named.length <= 1) {
        // 2021年计划执行情况 looks back whatever else it says; 取得更大成绩 behind 目标 does not.
        const was = part
        part = looksBackBy(head.words) ? 'review' : 'plan'
        year = named[0] ?? (part === was ? year : null)
      }
    }
    // 第一章 开局之势 / “十三五”期间，…。建成泵站26座。: told of the plan before, up to the next heading.
    looksBack = head === undefined || kind === 'body' ? (head === undefined && looksBack) || tellsOfPlanBefore(context, text.slice(span.start, span.start + 16)) : false
    return { part: looksBack ? 'review' : part, year }
  })
}

const lastYearOfPlan = (plan: string): number => 2005 + 5 * ('一二三四五六'.indexOf(plan) + 1)
const planBefore = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?“?十([一二三四五六])五”?(?:时期|期间|以来)/
/** Whether a paragraph opens with the five years that were over when the page was written. */
function tellsOfPlanBefore(context: ExtractionContext, opening: string): boolean {
  const plan = planBefore.exec(opening)?.[1]
  if (plan === undefined) return false
  const own = /十([一二三四五六])五/.exec(context.facts.title ?? '')?.[1]
  const now = pageYear(context) ?? (own === undefined ? null : lastYearOfPlan(own) - 4)
  return now !== null && lastYearOfPlan(plan) <= now
}

/** The words of a heading, also of one that opens a paragraph (一、发展基础。截至…; 去年交卷：…). */
function headOf(kind: CleanText['blocks'][number]['kind'], block: string, hasTop: boolean): { words: string; top: boolean } | undefined {
  const head = block.slice(0, 60)
  const isTop = top.test(head) || (!hasTop && bracketed.test(head))
  if ((kind === 'title' && !isTop) || kind === 'masthead' || kind === 'dateline') return undefined
  const label = /^[^，。；：？]{2,12}[：？]/.exec(head)
  const from = /^第[一二三四五六](?:部分|方面)[：:]/.exec(head)?.[0].length ?? 0
  const stop = /[。；：？]|，(?=.{8})/.exec(head.slice(from))
  const words = head.slice(0, stop ? from + stop.index : 34)
  if (numbered.test(head)) return { words: stop?.[0] === '，' && isLine(block) && tellsYear.test(block) ? block : words, top: isTop && words.length < 34 }
  if (kind === 'heading') return { words: head, top: !/\d(?:\.\d+)?(?:%|万|亿|元)/.test(head) }
  // 去年交卷：…; 2023年工作重点：, a line of its own or before its first item.
  if (label && /^(?:去年|今年|过去|上年|明年|下步|下一步|回头看|往前看|20\d\d年(?=[^，。；：？]{2,10}：))/.test(head)) return { words: label[0], top: true }
  if (head.length < 40 && stop === null && !/\d(?:\.\d+)?(?:%|万|亿|元|个|公里)/.test(head)) return { words: head, top: true }
  return undefined
}

/** A line of its own that is no sentence. */
const isLine = (block: string): boolean => block.length < 44 && !/[。；：？]/.test(block)
/** 一、凝心聚力抓发展，2021年经济社会取得新成绩: of two halves that are slogans, one names the year. */
const tellsYear = /，[^，]*(?:20\d\d年|去年|今年|过去[一五]年)/

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

/** The latest year that headings of plans name (a three-year plan: its last); behind a year that is looked back on the next, where a heading goes on to what comes. */
const headedYear = oncePerDocument((context: ExtractionContext): number | null => {
  const { clean, text } = context
  const own = pageYear(context)
  const heads = clean.blocks.flatMap(({ kind, span }) => {
    const head = text.slice(span.start, Math.min(span.end, span.start + (kind === 'title' || kind === 'heading' ? 100 : 40)))
    return kind === 'title' || kind === 'heading' || numbered.test(head) ? [head] : []
  })
  const fitting = (years: readonly number[]): readonly number[] => (own === null ? years : years.filter((year) => year >= own - 1 && year <= own + 6))
  const named = heads.filter((head) => /工作|目标|任务|计划|预算|草案|安排|方案|要点|实事|项目|规划|清单/.test(head))
  const latest = (some: readonly string[]): number | null => {
    const years = fitting(some.flatMap(yearsIn))
    return years.length > 0 ? Math.max(...years) : null
  }
  const year = latest(named)
  if (year === null || (own !== null && year >= own) || (own === null && latest(named.filter((head) => !isOfReview(head))) === year)) return year
  return heads.some(isAhead) ? (own ?? year + 1) : year
})

/** Whether headings of the first order sum up and then go on to what comes next. */
export function turnsOver(context: ExtractionContext): boolean {
  const { clean } = context
  const heads = clean.blocks.flatMap(({ kind, text: words }) => (kind !== 'title' && words.length < 44 && /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|第[一二三四]部分)[^。；：]*$/.test(words) ? [words] : []))
  const back = heads.findIndex((head) => sumsUp.test(head))
  const [year] = back < 0 ? [] : yearsIn(heads[back]!)
  return back >= 0 && heads.slice(back + 1).some((head) => goesOnTo.test(head) || isAhead(head) || (year !== undefined && !sumsUp.test(head) && yearsIn(head)[0] === year + 1))
}

export function yearsIn(text: string): number[] {
  const found = matchesOf(years, text).map((match) => Number(match[0].slice(0, 4)))
  for (const match of matchesOf(chineseYear, text)) found.push(Number([...match[0].slice(0, 4)].map((digit) => Math.max('〇一二三四五六七八九'.indexOf(digit), 0)).join('')))
  return found
}
