import { closing, matchesOf, scanner } from '../../language/scanner.ts'
import { numberPattern, parseNumber, round } from '../../language/numerals.ts'
import { perUnits, units } from '../../lexicon/units.ts'
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

/** 100千米, 30千瓦: what opens the unit multiplies nothing. */
const scale = '(?:[百千]?万亿|[百千]?[万亿]|百|千(?![米克瓦伏帕卡]))?'
const pattern = scanner(new RegExp(
  `(?<number>${numberPattern})(?<more>[余多来])?(?<scale>${scale})(?<more2>[余多])?(?:(?<unit1>%|％|℅|‰|万元|亿元|元)?(?:—|–|-|－|~|～|至)(?<to>${numberPattern})(?<scale2>${scale}))?(?<more3>[余多])?(?<unit>个多百分点|个[多半]?小时|${units})(?<per>${perUnits})?(?<after>(?:（含）)?(?:及)?(?:以上|以下|以内|之内|之间|左右|上下))?`,
  'g',
))
const tenths = /(?<![\d一二三四五六七八九十])(?<tenths>[一二三四五六七八九])成(?<rest>[一二三四五六七八九半])?(?<after>以上|以下|左右|多)?(?=[，。；、！）]|$|的)/g
const hundredths = new RegExp(`(?<of>[百千])分之(?<number>${numberPattern}(?:点[一二三四五六七八九零]+)?)(?<after>以上|以下|以内|左右)?`, 'g')
/** Numbers that name, order or date and count nothing. */
const named = closing(/(?:第|连续|[〔[（(]20|[Nn][Oo]\.?|[A-Za-z]|\d|\d[.:：/-]|(?<![底日末之以月份])前|每隔|编号|隔)$/)
const whole = /^(?:[个户名人所座处家项条台辆栋件对支]|人次|场次?)$/
const singleDigit = /^[一二两三四五六七八九]$/
const happened = /案|纠纷|事故|警情|事件|火[灾情]|违[法规建]|矛盾|投诉|诈骗|举报/
const ranked = /^(?:级|[\u3400-\u9fff]{0,6}?(?:产业|集群|园区|基地|企业|[县市镇村]|板块|经济))/

/** All quantities of a stretch of text, in order, each once. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = []
  if (!/[\d十百千万亿成二三四五六七八九两]/.test(text)) return found
  for (const match of pattern(text)) {
    const amount = read(text, match.index, match.index + match[0].length, match.groups as Record<string, string | undefined>)
    if (amount) found.push(amount)
  }
  if (text.includes('成')) {
    for (const match of matchesOf(tenths, text)) {
      if (/(?:不到|不足)$/.test(text.slice(0, match.index))) continue
      const value = parseNumber(match.groups!['tenths']!)! * 10 + (match.groups!['rest'] === '半' ? 5 : match.groups!['rest'] ? parseNumber(match.groups!['rest'])! : 0)
      found.push(build(text, match.index, match.index + match[0].length, value, null, '%', match.groups!['after'] ?? '', ''))
    }
  }
  if (text.includes('分之')) {
    for (const match of matchesOf(hundredths, text)) {
      if (/(?:不到|不足)$/.test(text.slice(0, match.index))) continue
      const [whole, rest] = match.groups!['number']!.split('点')
      const value = parseNumber(whole!)
      if (value !== undefined) found.push(build(text, match.index, match.index + match[0].length, rest ? Number(`${value}.${parseNumber(rest)}`) : value, null, match.groups!['of'] === '千' ? '‰' : '%', match.groups!['after'] ?? '', ''))
    }
  }
  if (/[万亿]/.test(text)) found.push(...bareScales(text))
  if (text.includes('万')) found.push(...crowds(text))
  if (text.includes('分别')) found.push(...found.flatMap((amount) => sharingUnit(text, amount)))
  return found.sort((a, b) => a.start - b.start)
}

const moneyWord = /(?:投资|资金|收入|税收|产值|金额|总额|引资|支出|贷款|补贴|融资|筹资)(?:总额)?(?:约|近|为|共|达|达到|合计|完成|实现|超|超过|突破|任务|预算)?$/
/** 总投资2900万, 引资3.1个亿, 贫困人口1000万: money and people go without their unit. */
function bareScales(text: string): Amount[] {
  return matchesOf(/(?<number>\d[\d,]*(?:\.\d+)?)(?:(?<scale>[万亿])(?<after>以上|以下|左右)?(?=[，。；、）]|的投资|$)|个(?<many>亿)(?!元))/g, text).flatMap((match) => {
    const { number, scale: times, many, after = '' } = match.groups!
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const unit = moneyWord.test(before) || text.startsWith('的投资', match.index + match[0].length) ? '元' : /人次(?:约|近|达|达到)?$/.test(before) ? '人次' : many === undefined && /(?:人口|人数)(?:约|近|达|达到|减少|增加|突破|超过?|增至|减至)*$/.test(before) ? '人' : undefined
    return unit === undefined ? [] : [build(text, match.index, match.index + match[0].length, multiply(number!, times ?? many!)!, null, unit, after, '')]
  })
}

/** 惠及470多万居民, 8.7万建卡贫困人口: whose number goes without a unit. */
function crowds(text: string): Amount[] {
  return matchesOf(/(?<![\d.])(?<number>\d[\d.]*)(?<more>[余多])?(?<scale>[百千]?万)(?<more2>[余多])?(?![余多户名人个位亩元吨公平只头株套台辆件次家所座条处项立千米张份])(?=[\u3400-\u9fff]{0,8}?(?:人口|居民|群众|农民|农牧民|学生|职工|市民|村民))/g, text).flatMap((match) => {
    const { number, more = '', scale: times, more2 = '' } = match.groups!
    const value = multiply(number!, times!)
    return value === undefined ? [] : [build(text, match.index, match.index + match[0].length, value, null, '人', '', more + more2)]
  })
}

/** 分别提高34.8、24.8个百分点: only the last number of the list has the unit. */
function sharingUnit(text: string, amount: Amount): Amount[] {
  const list = /分别[^，。；\d]{0,8}((?:\d[\d.]*[、和])+)$/.exec(text.slice(Math.max(0, amount.start - 40), amount.start))?.[1]
  if (list === undefined) return []
  const from = amount.start - list.length
  // 分别达到26.6、7.8、0.6亿公斤: what multiplies the last multiplies all.
  const times = /^\d[\d.]*([百千]?[万亿]+)/.exec(text.slice(amount.start, amount.end))?.[1] ?? ''
  return matchesOf(/\d[\d.]*/g, list).map((match) => ({ ...amount, start: from + match.index, end: from + match.index + match[0].length, value: multiply(match[0], times) ?? Number(match[0]) }))
}

const inTurn = /^[、，][\u3400-\u9fff]+$/
/** 开工一栋、满意一栋: whether the same stands again behind or before a mark and a verb. */
function isOneByOne(text: string, start: number, end: number, unit: string): boolean {
  const one = `一${unit}`
  const behind = text.slice(end, end + 6)
  const before = text.slice(Math.max(0, start - 8), start)
  return [3, 4].some((length) =>
    (behind.startsWith(one, length) && inTurn.test(behind.slice(0, length))) ||
    (before.endsWith(one, before.length - length) && before.length >= length + one.length + 2 && inTurn.test(before.slice(-length)) && /[\u3400-\u9fff]{2}$/.test(before.slice(0, -length - one.length))))
}

function read(text: string, start: number, end: number, groups: Record<string, string | undefined>): Amount | undefined {
  const { more = '', more2 = '', more3 = '', scale: times = '', to, scale2 = '', unit = '', per = '', after = '' } = groups
  const before = text.slice(Math.max(0, start - 6), start)
  // 2.50个小区新增充电设施: the second item of a list, about 50; nothing that is counted one by one comes in parts.
  const ordinal = start === 0 && times === '' && whole.test(unit) ? (/^\d{1,2}\.(?=\d)/.exec(groups['number']!)?.[0].length ?? 0) : 0
  const number = groups['number']!.slice(ordinal)
  if (named.test(text, Math.max(0, start - 6), start) && !/[:：]$/.test(before)) return undefined
  // 5方面问题, 三元材料: other words.
  if ((unit === '方' && text[end] === '面') || (unit === '元' && times === '' && singleDigit.test(number) && /^[\u3400-\u9fff]/.test(text.slice(end)))) return undefined
  if (/(?:不到|不足)$/.test(before) || (unit === '个' && text[end] === '亿' && text[end + 1] !== '元')) return undefined
  // 六一村, 八一路, 三八街: digits in a row without 十 or 百 are a name.
  if (times === '' && /^[一二三四五六七八九]{2,}$/.test(number)) return undefined
  // 用电量7.2亿度; 360度 and 38度 are angles and heat.
  if (unit === '度' && !/[万亿]/.test(number + times)) return undefined
  // 136起案件, 纠纷9起; 从30起 counts nothing.
  if (unit === '起' && !/(?:同比|环比|[比较](?:上年|去年)(?:同期)?)(?:减少|增加|上升|下降)了?$/.test(text.slice(Math.max(0, start - 10), start)) && !happened.test(text.slice(Math.max(0, start - 12), start).replace(/^.*[，。；、]/, '')) && !happened.test(/^[\u3400-\u9fff]{0,10}/.exec(text.slice(end))![0])) return undefined
  // 百亿元产业园区, 千亿元集群: a rank that is to be reached.
  if (/^[十百千][万亿]*$/.test(number) && unit.endsWith('元') && ranked.test(text.slice(end, end + 12))) return undefined
  // 打造百亩高产方30个, 千亩示范片5个: how large each of them is.
  if (/^[十百千万]+$/.test(number) && /^亩|^头|^只/.test(unit) && /^[\u3400-\u9fff“”]{2,8}\d+(?:个|处|片|块)/.test(text.slice(end, end + 12))) return undefined
  // 开工一栋、满意一栋: how it is to be done.
  if (number === '一' && isOneByOne(text, start, end, unit)) return undefined
  // 深入以上两家企业: those named before.
  if (/(?:以上|上述|这|那)$/.test(before) && singleDigit.test(number)) return undefined
  if (/[数几上好]$/.test(before) && /^[一二两三四五六七八九十百千]/.test(number) && !before.endsWith('上')) return undefined
  // 三大战役, 一张网: single digits in words are figures of speech unless they measure.
  // 新建学校三所 counts where the number closes its item; 三个中心 is a figure of speech.
  const closes = /^(?:[，、；。）]|$)/.test(text.slice(end)) && /[\u3400-\u9fff]{2}$/.test(before) && !/(?:这|那|上|述|共|有|为|是|成|第|分|前|后|每|各|某|下|做|到|要|过)$/.test(before)
  const counts = closes && (number === '一' ? /^(?:所|座|处|家|条|项|公里|栋)$/ : /^(?!人|名|位|次|点|期|批|类|级|种)/).test(unit)
  if (singleDigit.test(number) && times === '' && !counts && !/^(?:元|亩|公里|平方米|吨|%|个?百分点|倍|座|所|家|处|栋)$/.test(unit)) return undefined
  if (number === '一' && !counts && !/倍|百分点/.test(unit)) return undefined
  // 千家万户, 百个: a bare 百 or 千 counts only before 万, 亿 and measures.
  if (/^[十百千]$/.test(number) && times === '' && !/元|亩|吨|^公里/.test(unit)) return undefined
  const own = multiply(number, times)
  if (own === undefined) return undefined
  const value = unit === '个半小时' ? own + 0.5 : own
  const valueTo = to === undefined ? null : (multiply(to, scale2) ?? null)
  // 3至5万: what multiplies the upper end multiplies both.
  const low = valueTo !== null && times === '' && !groups['unit1'] && (scale2 !== '' || /[万亿]$/.test(to!)) ? (multiply(number, scale2 || /[百千]?[万亿]+$/.exec(to!)![0]) ?? value) : value
  // 连续11个季度, 7亿吨级, 13697亿元，较上期的9323亿元: spans, grades and what is compared with.
  if (/^(?:季度|月(?!饼)|年|星期|交易日|级(?!以上))/.test(text.slice(end, end + 3)) || /[比较]\D{0,12}的$/.test(text.slice(Math.max(0, start - 16), start))) return undefined
  // 2.3个和2.1个百分点: the first is of the second's unit.
  const measure = unit === '个' && /^[和、]\d[\d.]*个百分点/.test(text.slice(end, end + 12)) ? '百分点' : unit
  // 自然增长率-2.6‰, 财政收入增长-3%: below nothing. 三至五: a dash between numbers is a range's.
  const isNegative = /[\u3400-\u9fff、][-－−]$/.test(before) && /^[%％‰]$/.test(unit)
  return build(text, isNegative ? start - 1 : start + ordinal, end, isNegative ? -low : low, valueTo, measure + per.replace('／', '/'), after, more + more2 + more3 + (unit.includes('多') ? '多' : ''))
}

function build(text: string, start: number, end: number, value: number, valueTo: number | null, unit: string, after: string, more: string): Amount {
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

const normalised = (unit: string): string => unit.replace(/个[多半]?(?=百分点|小时)/, '').replace(/[％℅]/, '%').replace('／', '/').replace(/^(?:元)?人民币$|^元人民币$/, '元').replace(/^km(?=$|\/)/, '公里').replace(/\/h$/, '/小时').replace(/^㎡$/, '平方米').replace(/^[uμµ]g(?=$|\/)/, '微克').replace(/\/ ?m[³3]$/, '/立方米').replace('平米', '平方米').replace('人（次）', '人次').replace(/（(?:次|套)）/, '')

function multiply(number: string, times: string): number | undefined {
  const own = parseNumber(number.replace('万亿', '')) 
  if (own === undefined) return undefined
  const factor = (number.includes('万亿') ? 1e12 : 1) * (times.includes('百') ? 100 : 1) * (times.includes('千') ? 1000 : 1) * (times.includes('万') ? 1e4 : 1) * (times.includes('亿') ? 1e8 : 1)
  return round(own * factor)
}
