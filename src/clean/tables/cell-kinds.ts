import { personHead, tableHead, thingHead } from '../../lexicon/table-heads.ts'

/** 序号: the head over the numbers of rows. */
export const numbers = /^(?:序号|编号)$/
/** 单位: the head over the units of figures. */
export const unit = /^(?:计量)?单位$/
/** ≥5.5, 1,200以上: a cell that holds a figure and nothing else. */
export const figure = /^[≥≤><]?-?\d[\d,]*(?:\.\d+)?(?:以上|以下|以内|左右)?$/
/** 指标名称, 建设内容, 总投资（万元）: a head of a table of projects and targets. */
export const workHead = /^(?:[\u3400-\u9fff\d]{0,10}(?:名称|指标|事项|项目|内容|任务|目标值?|单位|部门|时限|时间|投资|规模|计划|性质|地[点址]|领导|责任人)|序号|编号|备注)(?:[（(][^（）()]{1,6}[）)])?$/
export const isHeadWord = (text: string): boolean => workHead.test(text) || tableHead.test(text) || personHead.test(text) || thingHead.test(text)
