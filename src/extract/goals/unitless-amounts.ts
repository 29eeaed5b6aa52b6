import { matchesOf } from '../../language/scanner.ts'
import { buildAmount, multiply, type Amount } from './build-amount.ts'

const moneyWord = /(?:投资|资金|收入|税收|产值|金额|总额|引资|支出|贷款|补贴|融资|筹资)(?:总额)?(?:约|近|为|共|达|达到|合计|完成|实现|超|超过|突破|任务|预算)?$/
/** 总投资2900万, 引资3.1个亿, 贫困人口1000万: money and people go without their unit. */
export function bareScales(text: string): Amount[] {
  return matchesOf(/(?<number>\d[\d,]*(?:\.\d+)?)(?:(?<scale>万亿|[万亿])(?<after>以上|以下|左右)?(?=[，。；、）]|的投资|$)|个(?<many>亿)(?!元))/g, text).flatMap((match) => {
    const { number, scale: times, many, after = '' } = match.groups!
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const unit = moneyWord.test(before) || /^的[\u3400-\u9fff]{0,8}?(?:投资|贷款|资金)/.test(text.slice(match.index + match[0].length)) ? '元' : /人次(?:约|近|达|达到)?$/.test(before) ? '人次' : many === undefined && /(?:人口|人数|人员|劳动力|毕业生|居民|群众|农民|市民|职工)(?:约|近|达|达到|减少|增加|突破|超过?|增至|减至)*$/.test(before) ? '人' : undefined
    return unit === undefined ? [] : [buildAmount(text, match.index, match.index + match[0].length, multiply(number!, times ?? many!)!, null, unit, after, '')]
  })
}

/** 惠及470多万居民, 8.7万建卡贫困人口: whose number goes without a unit. */
export function crowds(text: string): Amount[] {
  return matchesOf(/(?<![\d.])(?<number>\d[\d.]*)(?<more>[余多])?(?<scale>[百千]?万)(?<more2>[余多])?(?![余多户名人个位亩元吨公平只头株套台辆件次家所座条处项立千米张份])(?=[\u3400-\u9fff]{0,8}?(?:人口|居民|群众|农民|农牧民|学生|职工|市民|村民|人员|劳动力|劳动者|毕业生|师生|党员|旅客|游客|考生|患者|住户|农户))/g, text).flatMap((match) => {
    const { number, more = '', scale: times, more2 = '' } = match.groups!
    const value = multiply(number!, times!)
    return value === undefined ? [] : [buildAmount(text, match.index, match.index + match[0].length, value, null, '人', '', more + more2)]
  })
}

/** 分别提高34.8、24.8个百分点: only the last number of the list has the unit. */
export function sharingUnit(text: string, amount: Amount): Amount[] {
  const list = /分别[^，。；\d、]{0,8}?((?:[-－−]?\d[\d.]*[、和])+)$/.exec(text.slice(Math.max(0, amount.start - 40), amount.start))?.[1]
  if (list === undefined) return []
  const from = amount.start - list.length
  // 分别达到26.6、7.8、0.6亿公斤: what multiplies the last multiplies all.
  const times = /^\d[\d.]*([百千]?[万亿]+)/.exec(text.slice(amount.start, amount.end))?.[1] ?? ''
  return matchesOf(/[-－−]?\d[\d.]*/g, list).map((match) => {
    const size = match[0].replace(/^[-－−]/, '')
    const value = multiply(size, times) ?? Number(size)
    return { ...amount, start: from + match.index, end: from + match.index + match[0].length, value: size === match[0] ? value : -value }
  })
}
