import { parseNumber, round } from '../../language/numerals.ts'
import type { Quantity } from '../../model/facts.ts'
import { comparatorOf } from './comparators.ts'

/** A number with its unit. Offsets are of the text that was searched; `start` is the number's, `end` behind 以上 and 左右. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Upper end of a range (300—500元). */
  readonly valueTo: number | null
  /** As facts have it: 万 and 亿 gone, 百分点 without its 个. */
  readonly unit: string
  readonly comparator: Quantity['comparator']
  /** A threshold that says which things are counted and is no figure of its own: the 80岁 or 50户以上 of a noun behind it. */
  readonly threshold: boolean
}

/** An amount with what the words around it say of it. `after` and `more` are the words of 以上 and 余 that were read. */
export function buildAmount(text: string, start: number, end: number, value: number, valueTo: number | null, unit: string, after: string, more: string): Amount {
  const before = text.slice(Math.max(0, start - 6), start)
  const comparator = comparatorOf(text, { start, isRange: valueTo !== null, more, after })
  const behind = text.slice(end, end + 2)
  // 其中10亿元以上3个: of those that are counted.
  const threshold = (/以[上下]/.test(after) && unit.endsWith('元') && /^\d+[个家户项]/.test(text.slice(end, end + 6))) || (valueTo !== null && unit === '元' && /^(?:项目|企业)/.test(behind)) || (/(?:低于|高于|超过|不足|少于|大于)$/.test(before) && text[end] === '的') || (/以上|以下/.test(after) || /(?:超过|超|过|达|满)$/.test(before)) && /^的?[\u3400-\u9fff“]/.test(behind) && !/^(?:[和与及]\d|力争|争取|确保|并[\u3400-\u9fff])/.test(behind)
  return { start, end, value, valueTo, unit: normal(unit), comparator, threshold }
}

const normalUnits = new Map<string, string>()
function normal(unit: string): string {
  let own = normalUnits.get(unit)
  if (own === undefined) normalUnits.set(unit, (own = normalised(unit)))
  return own
}

const normalised = (unit: string): string => unit.replace(/个[多半]?(?=[百千]分点|小时)/, '').replace(/[％℅]/, '%').replace('／', '/').replace(/^(?:元)?人民币$|^元人民币$/, '元').replace(/^km(?=$|\/)/, '公里').replace(/\/h$/, '/小时').replace(/^㎡$/, '平方米').replace(/^[uμµ]g(?=$|\/)/, '微克').replace(/\/ ?m[³3]$/, '/立方米').replace('平米', '平方米').replace('人（次）', '人次').replace(/（(?:次|套)）/, '')

/** A number with its 百, 千, 万 and 亿 multiplied out. */
export function multiply(number: string, times: string): number | undefined {
  const own = parseNumber(number.replace('万亿', ''))
  if (own === undefined) return undefined
  const factor = (number.includes('万亿') ? 1e12 : 1) * (times.includes('百') ? 100 : 1) * (times.includes('千') ? 1000 : 1) * (times.includes('万') ? 1e4 : 1) * (times.includes('亿') ? 1e8 : 1)
  return round(own * factor)
}
