import type { Part } from './sections.ts'

const achieved = /累计|实际|完成(?:情况|投资额|[值数额])|上年|去年|已完成|执行|基数|绝对[数值]|实绩|实现数|^本(?:月|期|季)|^(?:20\d\d年)?\d{1,2}[-—–至]\d{1,2}月|^(?:20\d\d年)?(?:全年)?(?:实际)?完成$/
const planned = /计划|目标|预期|总投资|任务|规模|预计|力争|年度投资/
const growth = /^(?:同比|[比较](?:上年|去年)(?:同期)?|年均)?(?:增长|增速|增幅|增减|增长率)?(?:[（(]?[±＋－+-]{0,3}[%％][）)]?)?$/

/** 年均/累计, 年均增长[累计]: what a plan's levels grow by. */
const yearly = /^年均.{0,3}累计|^五年累计|^年均增[长速].?[[〔（(]?累计|^累计[[〔（(]/

/** How a column's cells are to be taken by its head. */
export interface Column {
  /** What was done; else it is planned, or the head says neither. */
  readonly isResult: boolean
  readonly isPlanned: boolean
  /** 增长（%） beside the level: of the figure before it, in per cent whatever the unit of the row. */
  readonly isGrowth: boolean
}

/** What the heads of a table say of their columns (绝对数, 增长（%）; 2022年完成, 2023年目标), `tells` being what the page's title does. */
export function columnOf(head: string, { year, base, now, tells }: { readonly year: number | null; readonly base: number | null; readonly now: number | null; readonly tells: Part }): Column {
  const words = head.trim()
  if (yearly.test(words)) return { isResult: false, isPlanned: false, isGrowth: true }
  const isPlanned = planned.test(words)
  const isResult = achieved.test(words) || (year !== null && year === base) || (!isPlanned && ((year !== null && now !== null && year < now) || tells === 'review'))
  return { isResult, isPlanned, isGrowth: words.length > 1 && growth.test(words) }
}
