import type { Amount } from './build-amount.ts'
import type { Counted } from './counted.ts'
import { nearest } from './nearest.ts'

/** What the last one of a list says for all of it. */
const sharedKind = /(?:(?<=^[一二三])产业|(?:产业|行业)?(?:增加值|总?产值|产量|平均浓度|浓度|(?:教育)?毛?入[学园]率|(?:(?!的)[\u3400-\u9fff]){2,4}率|总?投资|收入|销售额|标准|比重|占比))$/

/** 各项存贷款余额, 金融机构存、贷款余额 */
const deposits = /存[、和]?贷款/

/** 生猪、牛、羊分别出栏6万头、1342头、1.2万只: each amount is of its own part of the list. */
export function split(counted: Counted, text: string, amounts: readonly Amount[], amount: Amount): Counted & { readonly list?: readonly string[] } {
  const both = /城、?乡(?=(?:常住)?居民)/.test(counted.object)
  const sectors = /^(?:一二三|三)次产业/.exec(counted.object)?.[0]
  if (!both && sectors === undefined && !/[、和与]|存贷款/.test(counted.object)) return counted
  const apart = text.indexOf('分别', counted.objectAt)
  const isApart = apart >= 0 && apart < amount.start && !/[，。；]/.test(text.slice(apart, amount.start))
  // 城镇和农村居民人均可支配收入28092元、16191元: without 分别 only amounts of one unit in a row.
  const listed = isApart ? amounts.filter(({ start }) => start > apart && start < Math.min(...['，', '；', '。'].map((mark) => nearest(text, mark, apart)))) : rowOf(text, amounts, counted.objectAt + counted.object.length)
  // 城乡居民收入分别增长5%、7%: of the towns, then of the villages.
  const sides = /^(?:[东中西南北][、和])+[东中西南北](?=部)/.test(counted.object)
  const parts = both ? ['城镇', '农村'].map((where) => counted.object.replace(/城、?乡/, where))
    // 三次产业增加值分别增长3%、9%、7%
    : sectors !== undefined ? ['一', '二', '三'].map((nth) => `第${nth}产业${counted.object.slice(sectors.length)}`) // 各项存贷款余额达73亿元和40亿元: deposits, then loans.
    : deposits.test(counted.object) ? ['存款', '贷款'].map((kind) => counted.object.replace(deposits, kind)) : counted.object.split(/[、和与]/)
  if (parts.length !== listed.length || listed.length < 2 || !listed.includes(amount)) return counted
  // The last one's kind of figure is that of all: 有色、石化产业增加值.
  const kind = sharedKind.exec(parts.at(-1)!)?.[0] ?? ''
  const list = parts.map((part) => sides && part.length === 1 ? part + parts.at(-1)!.slice(1) : /^(?:第[一二三]|城镇)$/.test(part) ? part + parts.at(-1)!.slice(2) : (part.endsWith(kind) || /(?:[量值率额度]|面积|收入|税收|投资|支出|利润|价格|[存贷]款|人次|人数)$/.test(part) ? part : part + kind))
  return { ...counted, object: list[listed.indexOf(amount)]!, list }
}

/** The amounts behind a place that nothing but 、 and 和 divides and that share a unit. */
function rowOf(text: string, amounts: readonly Amount[], from: number): readonly Amount[] {
  const first = amounts.findIndex(({ start }) => start >= from)
  const row = first < 0 ? [] : [amounts[first]!]
  for (const amount of first < 0 ? [] : amounts.slice(first + 1)) {
    if (amount.unit !== row[0]!.unit || !/^[、和]$/.test(text.slice(row.at(-1)!.end, amount.start))) break
    row.push(amount)
  }
  return row
}
