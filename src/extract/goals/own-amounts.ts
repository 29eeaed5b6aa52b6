import { isInPaperTitle, isQuoted } from '../../language/enclosed.ts'
import { findAmounts } from './amounts.ts'
import type { Amount } from './build-amount.ts'
import { nearest } from './nearest.ts'
import { isGrade, isMeasureOf, isThreshold } from './unlikely.ts'

/** The amounts of a sentence that are figures of their own. 15个县的20个项目, 50户以上的村寨: the first number tells which, not how many. */
export const amountsOf = (text: string): Amount[] =>
  findAmounts(text).filter((amount) => !insideName(text, amount.start) && !isAim(text, amount) && !namesWork(text, amount) && !isElsewhere(text, amount) && !isOfLastYear(text, amount) && !isThreshold(text, amount) && !isMeasureOf(text, amount) && !isGrade(text, amount) && !/^的?部分/.test(text.slice(amount.end)) && !/^(?:[个家村镇]|户)(?:[\u3400-\u9fff]{1,6})的(?:[\u3400-\u9fff]{1,8})?\d/.test(text.slice(amount.end - 1, amount.end + 20)))

/** 高于年初12%的目标14.4个百分点: the aim that it is measured by. */
const isAim = (text: string, { start, end }: Amount): boolean => /^的?(?:预期|年度|计划|既定)?目标(?:任务)?约?\d/.test(text.slice(end, end + 10)) && /(?:高于|低于|超过|超出|快于|比)[^，。；\d]{0,12}$/.test(text.slice(Math.max(0, start - 16), start))

/** 比全省（7.6%）高: what the bracket tells is of others. */
const isElsewhere = (text: string, { start, end }: Amount): boolean => text[end] === '）' && /(?:全[国省市县区州]|上年|去年|平均水平)(?:平均)?(?:水平|增[速幅])?（(?:为|是|增长|下降)?$/.test(text.slice(Math.max(0, start - 16), start))

/** 税收1218万元，比去年918万元增加300万元: what it is compared with. */
const isOfLastYear = (text: string, { start, end }: Amount): boolean => /[比较](?:去年|上年|前年|20\d\d年)(?:同期)?的?$/.test(text.slice(Math.max(0, start - 10), start)) && /^(?:增加|增长|减少|下降|提高|多|少|增|减)/.test(text.slice(end))

/** 建立增粮百亿斤工程推进机制, 千亿斤粮食产能提升行动: a round figure in the name of a work. */
const namesWork = (text: string, { start, end }: Amount): boolean => /^[百千十][万亿]?[亩斤吨]/.test(text.slice(start, end)) && /^[^，。；、的\d]{0,12}(?:工程|行动|计划)/.test(text.slice(end, end + 16))

const insideName = (text: string, at: number): boolean => isInPaperTitle(text, at) || (isQuoted(text, at) && nearest(text, '”', at) - text.lastIndexOf('“', at) < 14)
