import { finder, holder } from '../../language/scanner.ts'
import type { Sentence } from '../rule.ts'
import { yearsIn } from './sections.ts'

export const opensYear = holder(/(?:^|，)今年[，\u3400-\u9fff]/)
const plannedYear = finder(/(?:谋划|部署|安排|明确|研究)[^，。\d]{0,12}(20\d\d)年(?=[^，。]{0,16}(?:工作|任务|目标))/)
/** 深入谋划2022年重点工作。: the year of what is told behind it. */
export const yearPlanned = (sentence: Sentence): number | null => {
  const year = plannedYear(sentence)?.[1]
  return year === undefined ? null : Number(year)
}

const announcement = /(今年|全年|(?<![由从比较到至\d—–~-])20\d\d年)[^。；\d]{0,90}?(?:(?:预期|奋斗|主要|发展|工作)目标|(?:民生|惠民|为民)[^，。；\d]{0,4}实事)(?!.*(?:完成了|圆满|已))/
/** 2023年全县主要预期目标是：…; 今年将办好十件民生实事。: the year of what other paragraphs list. */
export function yearAnnounced(text: string, now: number | null): number | null {
  const year = announcement.exec(text)?.[1]
  const told = year === undefined || /^\d/.test(year) ? Number.parseInt(year ?? '', 10) : now
  return told !== null && told >= (now ?? 0) ? told : null
}

/** 2023年目标任务——, 回顾了2022年工作：: the year of what is listed below. */
export const yearAhead = (text: string): number | null => (/(?:：|——)$/.test(text) ? (yearsIn(text).at(-1) ?? null) : null)
