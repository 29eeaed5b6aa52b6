import { alternatives } from '../../language/alternatives.ts'

/** Which part of a report or plan a block stands in: what was done, or what is to be done; undefined before any heading says. */
export type Part = 'review' | 'plan' | undefined

const review = new RegExp(alternatives`
  回顾|数[读说]|回眸|回头看|总结|(?<!(?:书写|写好|答好|续写|绘就)[^，。]{0,8})答卷|交卷|成绩|成效|完成情况
  执行情况|进展情况|运行情况|(?:开展|推进|落实|实施|履职|建设)情况(?!督|检|通报|台账|[的和与及]*(?:监测|评估))
  工作(?:进展|开展)|(?<!(?:夯实|筑牢|打牢|巩固|厚植|奠定|打好|强化|完善)[^，。]{0,6})发展基础|发展现状|现状
  基本情况|(?<!(?:不断|努力|推动|力争|奋力|持续|再|确保|争取)[^，。]{0,6})取得|怎么看|^过去|过去的?[一三五两]?年
  主要做法|发展历程|成就(?=$|[和与及、])|工作情况|存在(?:的)?问题
`)
const plan = new RegExp(alternatives`
  安排|预算草案|计划草案|打算|展望|开卷|怎么干|怎么办|怎么考|向前看|往前看|总体要求|总体思路|总体目标|预期目标
  奋斗目标|主要目标|行动目标|工作目标|发展目标|目标任务|重点任务|主要任务|工作任务|重点工作|工作重点
  工作(?:计划|思路|设想|谋划)|工作的?建议|下一步|下步|下阶段|下一阶段|下半年|今后|未来|明年|新的一年|计划指标
  保障措施|工作措施|重点项目|实事|任务清单|指导思想|谋划
`)
/** What a summary goes on to plan: its other headings (突出重点工作, 实事项目进展) tell of what was. */
const planBehindReview = /安排|打算|展望|下一?步|下阶段|下一阶段|今后|未来|明年|下半年|新的一年|工作(?:计划|思路|设想|谋划|目标)|工作的?建议|预期目标|奋斗目标|怎么[办干]/
/** 今年主要工作 behind a heading that told of the year before. */
const thisYear = /今年|新的一年|本年/
/** Below a heading of the first order only words that leave no doubt turn the page over. */
const reviewBelow = new RegExp(alternatives`
  工作回顾|完成情况|执行情况|去年(?:交卷|工作)|上年工作
  (?<!(?:不断|努力|推动|力争|奋力|持续|再|确保|争取)[^，。]{0,6})取得[了的]?(?:[\u3400-\u9fff]{1,3}性|显著|重大|明显|丰硕|辉煌|新的?)?(?:成就|成绩|成效|成果|进展)$
`)
const planBelow = /工作安排|工作打算|预期目标|奋斗目标|下一步|下步工作|今年(?:工作|怎么|目标)|主要目标/
/** 第一节 发展基础, （一）“十三五”主要成就, 1.1 建设现状与形势: of a plan, what was before it, at whatever order. */
const before = new RegExp(alternatives`^(?:${alternatives`
  第[一二三四五六七八九十]+[章节篇]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|\d\.\d
`})?\s*(?:${alternatives`
  “?十[一二三四五六]五”?(?:时期|期间|以来)?|过去[一五]年
`})?的?(?:${alternatives`
  主要|发展|工作|建设|取得的?|规划|编制|现[有实]|经济|社会|产业|事业|重大|显著|巨大
`})*(?:${alternatives`
  成效|成就|成绩|基础|现状|回顾|背景|(?:实施|执行|完成)情况|总结|历程
`})(?:$|[与和及、][\u3400-\u9fff]{2,8}$)`)

/** What a year stands before where the heading is of all that was or is to be done in it. */
const doings = /工作|经济|发展|情况|任务|目标|计划|主要|举措|措施|成绩|取得|奋力|谱写|力争/

/** 三、2023年任务 … 四、2024年任务: of a plan of years, the first of them is no more over than the last. */
const stage = /任务|目标|计划|安排|阶段|年度?$/

interface Head {
  /** Of the first order of its page. */
  readonly isTop: boolean
  /** Below a title and headings that sum up. */
  readonly isInSummary: boolean
  /** Below the title of a plan. */
  readonly isInPlan: boolean
  /** The years in it. */
  readonly named: readonly number[]
  /** Behind a heading of the first order that told of the year before. */
  readonly isBehindLastYear: boolean
  readonly planYear: number | null
  /** What the page, by its title, tells of as over. */
  readonly reviewYear: number | null
}

/** Whether a heading says that what stands below was done or is to be done, both in one, or neither. */
export function headSays(words: string, { isTop, isInSummary, isInPlan, isBehindLastYear, named, planYear, reviewYear }: Head): Part | 'both' {
  const year = isTop && named.length === 1 && planYear !== null ? named[0]! : null
  const isReview = (isTop ? review : reviewBelow).test(words) || before.test(words) || (year !== null && year < planYear! && doings.test(words) && !(isInPlan && stage.test(words)))
  // 圆满完成12件重点民生实事: what was done, whatever it is called.
  const isPlan = (isInPlan && year !== null && stage.test(words) && !review.test(words)) || ((isTop ? (isInSummary ? planBehindReview : plan) : planBelow).test(words) && !/^(?:圆满|全面)?完成/.test(words)) || (isTop && isBehindLastYear && thisYear.test(words) && doings.test(words) && !review.test(words)) || (year !== null && year >= planYear! && year !== reviewYear && (doings.test(words) || (reviewYear !== null && plan.test(words))) && !review.test(words))
  return isReview && isPlan ? 'both' : isReview ? 'review' : isPlan ? 'plan' : undefined
}

/** 去年工作, 过去一年, 2021年: of the year before. */
export const tellsOfLastYear = (words: string, planYear: number | null, named: readonly number[]): boolean => /去年|过去的?一?年|上年|上一年/.test(words) || (named.length === 1 && planYear !== null && named[0]! < planYear)

/** A heading that names the year of what is over names no plan's. */
export const isOfReview = (words: string): boolean => review.test(words) && !plan.test(words)
/** A heading of what comes next without its year. */
export const isAhead = (words: string): boolean => /今年|新的一年|明年|下一?步|下阶段|下一阶段|下半年/.test(words) && !review.test(words) && doings.test(words)

/** 一、工作开展情况 … 二、下一步打算: headings of the first order in words that leave no doubt, whatever the page is. */
export const sumsUp = /回顾|总结|[工作展进实成运]情况|成绩|成效|成就|工作进展|工作开展/
export const goesOn = planBehindReview

/** Of a heading that says both: which it is. */
export const looksBackBy = (words: string): boolean => /情况|回顾|成绩|成效/.test(words)
