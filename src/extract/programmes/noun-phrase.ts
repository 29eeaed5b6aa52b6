import { matchesOf, tester } from '../../language/scanner.ts'
import { WordList } from '../../language/word-list.ts'
import { boundWords, buildingLead, campaignLead, nameWords, phraseLead } from '../../lexicon/programme-bounds.ts'
import { generalWords } from '../../lexicon/programme-stops.ts'

/** 标志性工程——某河特大桥: what the work is stands before its name. */
const apposed = /(?:工程|项目|之一|电站|铁路|公路|隧道|桥|机场|枢纽|干线|气田|油田)——$/
/** Marks that no name crosses; 、 is looked at by itself. */
const isMark = tester(/[，。；：！？,;:!?（）()《》【】[\]*|…“”"\t\n\s＞>→/※●■◆▲★▍→☑、□①-⑳]/)
/** 585个, 12项: what is counted begins behind it. */
const count = /\d+[万千百]?(?:余|多)?[个项条处座所家批类件名户]/g
/** Verbs that end the object of a work (生态水网构建工程): of the name where their own object stands before them. */
const nominal: ReadonlySet<string> = new Set('构建 推广 引进 推进 展示 拓展 延伸 巩固 引领 支撑 带动 激发 转化 联结 培育 关爱 守护 储备 提速 凝聚 汇聚 集聚 聚集 提高 协同 深化 加速 联合 检查 督查 巡查 走访 督导 整合 宣传 宣讲 覆盖 调度 指导 对接 拓展 优化 强化 完善'.split(' '))
/** 月光, 明月山, 纳日松: no month and no day; 某工程、则巴公路改造, 实施了和川水库工程: no conjunction where nothing stands before it. */
const isWithoutDate = (word: string, before: string): boolean =>
  word === '和' ? before === '了' : word === '则' ? /[、；]/.test(before) :   word === '月' ? !/[\d一二三四五六七八九十当本上下每]/.test(before) : word === '日' && !/[\d一二三四五六七八九十当本每近今昨明同即]/.test(before)
const known = new WordList([...boundWords, ...nameWords])

/**
 * Where the noun phrase that ends at `end` begins: behind the last mark and the last word that cannot belong to a name
 * (实施, 全力, 的, 我市), counts and verbs of building taken off too. `from` is as far as may be looked.
 */
export function phraseStart(words: string, from: number, end: number): number {
  let start = end
  while (start > from) {
    if (words[start - 1] === '）') {
      const open = words.lastIndexOf('（', start)
      if (open < from || start - open > 16 || !/[\u3400-\u9fff]/.test(words[open - 1] ?? '')) break
      start = open
    }
    if (isMark(words, start - 1) || (words[start - 1] === '—' && apposed.test(words.slice(Math.max(0, start - 6), start)))) break
    start--
  }
  for (let i = start; i < end; ) {
    // 圩镇（平安大道等）改造工程: what stands in brackets bounds nothing.
    const closes = words[i] === '（' ? words.indexOf('）', i) : -1
    if (closes > 0 && closes < end) {
      i = closes + 1
      continue
    }
    const word = wordAt(words, i, end)
    if (word === undefined) i++
    else {
      i += word.length
      if (boundWords.has(word) && !isWithoutDate(word, words[i - 2] ?? '') && !(i === end && words[end] !== '“' && i - word.length - start >= 2 && nominal.has(word))) start = i
    }
  }
  if (start > from && words[start] === '好' && boundWords.has(words.slice(start - 2, start))) start++
  if (/\d/.test(words.slice(start, end))) start += matchesOf(count, words.slice(start, end)).reduce((_, match) => match.index + match[0].length, 0)
  // 3月25日前西部续建项目
  if (words[start] === '前' && /[日月底末]/.test(words[start - 1] ?? '')) start++
  // 城北公园等处8公里绿化工程
  if (words[start] === '处' && words[start - 1] === '等') start++
  if (words[start] === '多' && /[\d万千百十亩公里]/.test(words[start - 1] ?? '')) start++
  return words[start - 1] === '了' && words[start] === '和' ? start : start + (phraseLead.exec(words.slice(start, end))?.[0].length ?? 0)
}

/** What ends a name or tells of another: two of them are joined by the word, not parts of one. */
const whole = /(?:项目|工程|行动|计划|战略|方案|改革|倡议|活动|规划|整治|试点|现场|工地|公司|企业|集团|部门|单位|同志|领导|代表|群众|人员|企业家|会议|精神|情况|工作|建设)$/

/** Where a name of two objects begins: 新能源汽车零部件及铝型材项目, of which `start` is the second's. */
export function joinedStart(words: string, from: number, start: number): number {
  const joint = words.slice(start - 2, start) === '以及' ? 2 : /[及与和]/.test(words[start - 1] ?? '') ? 1 : 0
  if (joint === 0) return start
  const first = phraseStart(words, from, start - joint)
  const name = words.slice(first, start - joint)
  return name.length >= 3 && !isGeneral(name) && words[first - 1] !== '、' && !whole.test(name) && !holdsBound(name) ? first : start
}

/** Whether the stretch holds a word that cannot belong to a name. */
export function holdsBound(words: string): boolean {
  for (let i = 0; i < words.length; ) {
    const word = wordAt(words, i, words.length)
    if (word !== undefined && boundWords.has(word)) return true
    i += word?.length ?? 1
  }
  return false
}

/** Length of the verbs of building that open a phrase without being of the name: 建设国家产城融合示范区. */
export const builtLength = (phrase: string, campaign = false): number => (campaign ? campaignLead : buildingLead).exec(phrase)?.[0].length ?? 0

/** Longest known word at `i`; names' own words (和美, 就业) before the little words that they hold. */
const wordAt = (words: string, i: number, end: number): string | undefined => known.longestAt(words, i, end)

const upToYear = /^[\u3400-\u9fff]{0,8}(?:19|20)\d\d年度?/
const placeName = /^[\u3400-\u9fff]{2,3}(?<![片园城社小景山校库新街地辖])[省市区县州旗镇乡](?=.)/

/** Whether the words are made of nothing but words that any page uses for kinds of works: 重点民生, 基础设施. */
/** 县第二人民医院, 城关第一小学, 县医院: the only one of its place. */
const unique = /第[一二三四五六七八九十]+(?:人民|中)?(?:医院|小学|中学|幼儿园|高级中学)|^[县市区州旗](?:人民|中|中心|中医|妇幼保健|图书|博物|文化|科技|档案|体育)(?:医院|[院馆])|^[县市区州旗]医院/

export function isGeneral(words: string): boolean {
  return covered(words) || covered(words.replace(placeName, '').replace(upToYear, ''))
}

/** The same without any place: what is named for a town is one of its kind. */
export const isKind = (words: string): boolean => covered(words)

function covered(words: string): boolean {
  if (unique.test(words)) return false
  const reached = Array.from({ length: words.length + 1 }, () => false)
  reached[0] = true
  for (let i = 0; i < words.length; i++) {
    if (!reached[i]) continue
    for (let length = 1; length <= Math.min(4, words.length - i); length++) if (generalWords.has(words.slice(i, i + length))) reached[i + length] = true
  }
  return reached[words.length]!
}

/** 县城集中供热工程: of a kind, but the county seat has one. */
export const ofTheSeat = /^(?:县城|旗府|州府|城区|城市)(?!建设|基础|功能|重点|更新|改造|管理|公共|绿化|亮化|美化|道路)[\u3400-\u9fff]{4,}/
