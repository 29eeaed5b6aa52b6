import { alternatives } from '../../language/alternatives.ts'
import { parseNumber } from '../../language/numerals.ts'
import type { Amount } from './build-amount.ts'

/** 由6.4个百分点，缩小到3.9个百分点 */
const later = /^，(?:已|逐步|稳步)*(?:增|提|扩|升|降|减|缩|压|上|下|拓|发展)[\u3400-\u9fff]{0,3}(?:到|至|为)$/
const change = new RegExp(alternatives`
  ^，(?:稳步|逐步|快速|持续)?(?:增长|提高|提升|扩大|上升|下降|降低|缩短)[至到](?:(?:19|20)\d\d年的)?(?:约|近|超过?)?$
  ^[^，。；、]{0,6}?(?:增|提|扩|升|降|减|缩|压|上|下|拓|加密|涨|发展|变)[\u3400-\u9fff]{0,4}(?:(?:(?:19|20)\d\d年?[底末]?|现在|目前)的?)?(?:超过|突破|约|近|逾)?(?:每[人户]每[月年])?$
  ^[^，。；、]{0,6}?(?:增|提|升|降|减|缩|压)[\u3400-\u9fff]{0,2}[至到为][\u3400-\u9fff]{2,8}的(?:约|近)?$
`)

export interface Baselines {
  isBaseline(amount: Amount): boolean
  of(amount: Amount): Amount | undefined
  /** The word of change between the two. */
  changeOf(amount: Amount): string
}

/** Pairs of 由52%提高到70%, 从96个增至150个, 由600张扩到1000张: the first number is where the second starts. */
export function baselinesOf(text: string, amounts: readonly Amount[]): Baselines {
  const pairs = new Map<Amount, Amount>()
  amounts.forEach((amount, i) => {
    const next = amounts[i + 1]
    if (!next || !/(?:由|从)[^，。；、]{0,12}$/.test(text.slice(Math.max(0, amount.start - 16), amount.start))) return
    if (change.test(text.slice(amount.end, next.start)) || later.test(text.slice(amount.end, next.start)) || /^(?:[\u3400-\u9fff]{0,6})(?:到|至|为)$/.test(text.slice(amount.end, next.start))) pairs.set(next, amount)
  })
  // 在去年20亿元的基础上翻一番，达到40亿元
  amounts.forEach((amount, i) => {
    const next = amounts[i + 1]
    if (next && !pairs.has(next) && next.unit === amount.unit && amount.unit !== '%' && /^的?基础上/.test(text.slice(amount.end, amount.end + 4)) && /在[^，。；、]{0,14}$/.test(text.slice(Math.max(0, amount.start - 15), amount.start)) && !/[。；]/.test(text.slice(amount.end, next.start)) && /(?:达|到|至)$/.test(text.slice(amount.end, next.start))) pairs.set(next, amount)
  })
  // 分别由260元、1600元提高到300元和1900元: in pairs.
  amounts.forEach((amount, i) => {
    const [second, third, fourth] = amounts.slice(i + 1, i + 4)
    if (!second || !third || !fourth || pairs.has(third) || !/(?:由|从)[^，。；、]{0,12}$/.test(text.slice(Math.max(0, amount.start - 16), amount.start))) return
    if (/^[、和][^，。；]{0,8}$/.test(text.slice(amount.end, second.start)) && change.test(text.slice(second.end, third.start)) && /^[、和]$/.test(text.slice(third.end, fourth.start))) pairs.set(third, amount).set(fourth, second)
  })
  // 在32万吨基础上增加1万吨
  const firsts = new Set([...pairs.values(), ...amounts.filter(({ end }) => text.startsWith('基础上', end))])
  return { isBaseline: (amount) => firsts.has(amount), of: (amount) => pairs.get(amount), changeOf: (amount) => (pairs.has(amount) ? (/[增提扩升降减缩压上下拓加涨][\u3400-\u9fff]{0,3}?(?=到|至|为|$)/.exec(text.slice(0, amount.start).replace(/(?:19|20)\d\d年[底末]?的?$|(?<=[至到为])[\u3400-\u9fff]{2,8}的(?:约|近)?$/, '').slice(-6))?.[0] ?? '') : '') }
}

/** 绿地率提高到42%（去年是40.3%）. */
export function bracketed(text: string, amount: Amount): number | null {
  const told = /^（(?:去年|上年|目前|现在|20\d\d年)(?:底|末)?(?:是|为)?([\d.,]+)/.exec(text.slice(amount.end, amount.end + 24))
  return told ? (parseNumber(told[1]!) ?? null) : null
}
