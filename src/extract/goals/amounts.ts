import { alternatives } from '../../language/alternatives.ts'
import { closing, matchesOf, scanner } from '../../language/scanner.ts'
import { numberPattern, parseNumber } from '../../language/numerals.ts'
import { perUnits, units } from '../../lexicon/units.ts'
import { buildAmount, multiply, type Amount } from './build-amount.ts'
import { bareScales, crowds, sharingUnit } from './unitless-amounts.ts'

/** 100千米, 30千瓦: what opens the unit multiplies nothing. */
const scale = '(?:[百千]?万亿|[百千]?[万亿]|百|千(?![米克瓦伏帕卡]))?'
const pattern = scanner(new RegExp(
  alternatives`(?<number>${numberPattern})(?<more>[余多来])?(?<scale>${scale})(?<more2>[余多])?(?:(?<unit1>%|％|℅|‰|万元|亿元|元)?(?:${alternatives`
    —|–|-|－|~|～|至|(?<=\d|[一二三四五六七八九])到(?=\d|[一二三四五六七八九])
  `})(?<to>${numberPattern})(?<scale2>${scale}))?(?<more3>[余多])?(?<unit>个多百分点|个[多半]?小时|${units})(?<per>${perUnits})?(?<after>(?:（含）)?(?:及)?(?:以上|以下|以内|之内|之间|左右|上下))?`,
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
  if (!/[\d十百千万亿成二三四五六七八九两]|一[所座处家倍]/.test(text)) return found
  for (const match of pattern(text)) {
    const amount = read(text, match.index, match.index + match[0].length, match.groups as Record<string, string | undefined>)
    if (amount) found.push(amount)
  }
  if (text.includes('成')) {
    for (const match of matchesOf(tenths, text)) {
      if (/(?:不到|不足)$/.test(text.slice(0, match.index))) continue
      const value = parseNumber(match.groups!['tenths']!)! * 10 + (match.groups!['rest'] === '半' ? 5 : match.groups!['rest'] ? parseNumber(match.groups!['rest'])! : 0)
      found.push(buildAmount(text, match.index, match.index + match[0].length, value, null, '%', match.groups!['after'] ?? '', ''))
    }
  }
  if (text.includes('分之')) {
    for (const match of matchesOf(hundredths, text)) {
      if (/(?:不到|不足)$/.test(text.slice(0, match.index))) continue
      const [whole, rest] = match.groups!['number']!.split('点')
      const value = parseNumber(whole!)
      if (value !== undefined) found.push(buildAmount(text, match.index, match.index + match[0].length, rest ? Number(`${value}.${parseNumber(rest)}`) : value, null, match.groups!['of'] === '千' ? '‰' : '%', match.groups!['after'] ?? '', ''))
    }
  }
  if (/[万亿]/.test(text)) found.push(...bareScales(text))
  if (text.includes('万')) found.push(...crowds(text))
  if (text.includes('分别')) found.push(...found.flatMap((amount) => sharingUnit(text, amount)))
  return found.sort((a, b) => a.start - b.start)
}

/** 1.7个、3.2个和4个百分点 */
const pointsBehind = /^(?:[和、][-－−]?\d[\d.]*个?)*[和、][-－−]?\d[\d.]*个百分点/
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
  // 预期寿命提高到79岁; any other age counts nothing.
  if (unit === '岁' && !/寿命[\u3400-\u9fff]{0,6}$/.test(text.slice(Math.max(0, start - 10), start))) return undefined
  // 用电量7.2亿度, 成交5.5亿手; 360度 and 38度 are angles and heat, 一手 is no count.
  if (/^[度手]$/.test(unit) && !/[万亿]/.test(number + times)) return undefined
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
  // 十余家, 近百户: but with what says about how many.
  if (/^[十百千]$/.test(number) && times === '' && !/元|亩|吨|^公里/.test(unit) && more + more2 === '' && !(number !== '十' && /^[个家户所座名人项]/.test(unit) && /(?<![以新])上$|[近约超逾]$/.test(before)) && !(number === '十' && /^[所座处栋家户]$/.test(unit))) return undefined
  const own = multiply(number, times)
  if (own === undefined) return undefined
  const value = unit === '个半小时' ? own + 0.5 : own
  const valueTo = to === undefined ? null : (multiply(to, scale2) ?? null)
  // 3至5万: what multiplies the upper end multiplies both.
  const low = valueTo !== null && times === '' && !groups['unit1'] && (scale2 !== '' || /[万亿]$/.test(to!)) ? (multiply(number, scale2 || /[百千]?[万亿]+$/.exec(to!)![0]) ?? value) : value
  // 连续11个季度, 7亿吨级, 13697亿元，较上期的9323亿元: spans, grades and what is compared with.
  if (/^(?:季度|月(?!饼)|年|星期|交易日|级(?!以上))/.test(text.slice(end, end + 3)) || /[比较]\D{0,12}的$/.test(text.slice(Math.max(0, start - 16), start))) return undefined
  // 2.3个和2.1个百分点: the first is of the second's unit.
  const measure = unit === '个' && pointsBehind.test(text.slice(end, end + 40)) ? '百分点' : unit
  // 自然增长率-2.6‰, 财政收入增长-3%: below nothing. 三至五: a dash between numbers is a range's.
  const isNegative = /[\u3400-\u9fff、][-－−]$/.test(before) && /^(?:[%％‰]|个?[百千]分点)$/.test(unit)
  return buildAmount(text, isNegative ? start - 1 : start + ordinal, end, isNegative ? -low : low, valueTo, measure + per.replace('／', '/'), after, more + more2 + more3 + (unit.includes('多') ? '多' : ''))
}
