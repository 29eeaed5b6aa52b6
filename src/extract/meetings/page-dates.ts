import { alternatives } from '../../language/alternatives.ts'
import { matchesOf, scanner } from '../../language/scanner.ts'
import { findDates, type DateFound } from '../../language/dates.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'
import { chronicleDays } from './chronicle-days.ts'

/** All dates of the page, in order, settled once. The page's year: that of its headline, else the only one its text names. */
export const pageDates = oncePerDocument((context: ExtractionContext): readonly DateFound[] => {
  const year = chronicleYear(context)
  const found = year === null ? findDates(context.text, writtenOn(context), pageYear(context), chronicled(context)) : findDates(context.text, null, year)
  const listed = chronicleDays(context)
  const others = listed.length > 0 ? found.filter(({ start, end }) => !listed.some((day) => day.start < end && start < day.end)) : found
  return [...others, ...listed, ...onThisDay(context)].sort((a, b) => a.start - b.start)
})

/** 大事记（1994年4月）: the month of days that are worded bare. */
function chronicled(context: ExtractionContext): string | null {
  const month = /((?:19|20)\d{2})年(\d{1,2})月(?!\d)/.exec(chronicleHeading(context))
  return month && `${month[1]}-${month[2]!.padStart(2, '0')}`
}

/** 2012年大事记: whose days those of its months are, whenever it was published. */
function chronicleYear(context: ExtractionContext): number | null {
  const year = /((?:19|20)\d{2})年?(?!\d|[—～~-]|年?\d{1,2}月)/.exec(chronicleHeading(context))
  return year && Number(year[1])
}

const chronicleHeading = ({ clean }: ExtractionContext): string =>
  clean.blocks.filter(({ kind }) => kind === 'title' || kind === 'masthead').map((block) => block.text).find((line) => line.includes('大事记')) ?? ''

const yearAlone = /【((?:19|20)\d{2})年】/g
/** 历史上的今天: under a heading 10月31日, what 【2007年】 opens happened on that day. */
function onThisDay({ clean, text }: ExtractionContext): DateFound[] {
  const headline = clean.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading').map((block) => block.text).join('\n')
  const day = headline.includes('历史上的今天') ? /(\d{1,2})月(\d{1,2})日/.exec(headline) : null
  if (!day) return []
  return matchesOf(yearAlone, text).map((match) => ({ start: match.index, end: match.index + match[0].length, iso: `${match[1]}-${day[1]!.padStart(2, '0')}-${day[2]!.padStart(2, '0')}`, isoEnd: null, implied: ['month', 'day'] }))
}

/** The day on which the text was written: …11月29日讯 is what its 今天 means, else the day of publication. */
function writtenOn({ text, facts }: ExtractionContext): string | null {
  const wire = /(?<!\d)(\d{1,2})月(\d{1,2})日(?:电|讯)/.exec(text.slice(0, 600))
  if (!wire || facts.published === null) return facts.published
  return findDates(`${wire[1]}月${wire[2]}日`, facts.published, null)[0]?.iso ?? facts.published
}

/** 2021年春季项目集中开工仪式, 2021年9月7日; not 1972年3月生, 2019年至2021年, 2011年12月后任副省长. */
const yearOfEvent = new RegExp(alternatives`(?<!生于|出生(?:年月|日期|时间)?[：:]?\s?)((?:19|20)\d{2})年(?!度[^，。]{0,12}(?:考核|述职|总结|表彰|评议))(?=[^，。]{0,12}(?:${alternatives`
  会议|大会|[推座动现协调表启对]\p{Script=Han}会|仪式|典礼|论坛|培训班|节(?=[，。在开举隆])
  \d{1,2}月(?!\d{0,2}日?(?:出?生|参加|加入|入党|任|当选|起|至)|[—－~-])
`}))`, 'gu')
/** 2024年“某某杯”趣味运动会在某镇开赛 */
const namedEvent = /((?:19|20)\d{2})年“[^”]{2,14}”[^，。；]{0,12}(?:会|节|赛|活动|仪式)(?=在|于|开|举|正式|隆重|成功)/g
const monthAlone = /^\d{1,2}月(?!\d)(?![^，。]{0,9}(?:会议|大会|[推座动现协调表启对]\p{Script=Han}会|仪式|典礼|论坛))/u
/** 2022-09-05 in a line that a site leaves under its text. */
const stamp = /(?<![\d-])((?:19|20)\d{2})-\d{1,2}-\d{1,2}(?!\d)/g

/** 《某某政报》2006年第17期: the issue in which it was printed. */
const issueOf = /((?:19|20)\d{2})年?第?\d{1,3}期/

/** ——2018年2月5日在某县第十八届人民代表大会第二次会议上: whenever a site printed it again, the report speaks of that year. */
const delivered = /((?:19|20)\d{2})年\d{1,2}月\d{1,2}日，?在[^，。；]{4,40}会议?上/
const reportHead = 8
const deliveredIn = oncePerDocument(({ clean }: ExtractionContext): string | undefined => {
  for (const { text } of clean.blocks.slice(0, reportHead)) {
    const year = text.length < 90 && !text.endsWith('。') ? delivered.exec(text)?.[1] : undefined
    if (year !== undefined) return year
  }
  return undefined
})

/** 2023甲国际友城交流会在乙举行: an event goes by its year. */
const eventOfYear = /(?<![\d.-])((?:19|20)\d{2})(?=[\u3400-\u9fff“”·（）]{2,24}(?:会|节|赛|论坛|仪式|活动|周|展))(?!年)/

export function pageYear(context: ExtractionContext): number | null {
  const { clean, text, facts } = context
  const told = new Set(chronicleDays(context).map(({ iso }) => iso?.slice(0, 4)))
  if (told.size === 1) return Number([...told][0])
  const year = deliveredIn(context)
  if (year !== undefined) return Number(year)
  if (facts.published !== null) return Number(facts.published.slice(0, 4))
  const headline = clean.blocks.filter(({ kind }) => kind === 'title' || kind === 'masthead').map((block) => block.text).join('\n')
  const named = /((?:19|20)\d{2})年(?!度?[^，。\s]{0,6}(?:谋划|规划|计划|预算|目标))/.exec(headline) ?? eventOfYear.exec(headline)
  if (named) return Number(named[1])
  const issue = clean.blocks.map(({ kind, span }) => (kind === 'dateline' || kind === 'masthead' ? issueOf.exec(text.slice(span.start, span.end))?.[1] : undefined)).find((year) => year !== undefined)
  if (issue !== undefined) return Number(issue)
  const worded = [...matchesOf(yearOfEvent, text), ...matchesOf(namedEvent, text), ...matchesOf(stamp, text)]
  // 2013年9月，省委把我市列为试点: a month without a day tells of the past as well.
  if (worded.length > 0 && worded.every((match) => monthAlone.test(text.slice(match.index + 5, match.index + 17)))) return null
  const years = new Set(worded.map((match) => match[1]!))
  return years.size === 0 ? (yearBetween(text) ?? yearOfPart(text)) : years.size === 1 ? Number([...years][0]) : null
}

/** 听取2018年工作完成情况及2019年工作计划: a year that is over beside the one that is planned. */
const yearsHeard = scanner(/((?:19|20)\d{2})年度?(?:工作|重点工作|任务)?(?:完成|开展|进展|落实|总结)[^。，；\d]{0,8}[及和与、，]((?:19|20)\d{2})年度?[^。，；\d]{0,8}(?:计划|打算|安排|思路|谋划)/g)

/** Whose turn such a page tells of: its first day stands in the first months of the one or in the last ones of the other. */
function yearBetween(text: string): number | null {
  const [heard] = yearsHeard(text)
  const month = heard && Number(/(?<![\d年])(\d{1,2})月\d{1,2}日/.exec(text)?.[1])
  if (!heard || !month || Number(heard[2]) !== Number(heard[1]) + 1) return null
  return month <= 4 ? Number(heard[2]) : month >= 11 ? Number(heard[1]) : null
}

/** 回顾了2014年上半年工作, 通报2019年一季度情况: the part of a year that a meeting looks back on. */
const partReviewed = scanner(/(?:回顾|总结|通报|分析|听取|汇报|讲评|点评|盘点)(?:了)?(?:全[省市县区州旗镇乡])?((?:19|20)\d{2})年(上半年|第?一季度|前三季度|第?三季度)/g)
/** 3月12日，召开2018年全镇农业农村暨脱贫攻坚工作会议: the year whose work it plans, where the day is not in the last months of the one before. */
const yearPlanned = scanner(/((?:19|20)\d{2})年度?(?=[全我][省市县区州旗镇乡][^，。；]{0,28}?(?:工作|动员|部署|推进|总结|表彰)[^，。；]{0,6}会)/g)
/** The months in which a part of a year is looked back on: its last one and the two after it. */
const reviewMonths: readonly (readonly [RegExp, number])[] = [[/上半年/, 6], [/一季度/, 3], [/三季度/, 9]]

/** The year of a page that names it with a part that is just over, or with the work that its meeting plans. */
function yearOfPart(text: string): number | null {
  const month = Number(/(?<![\d年])(\d{1,2})月\d{1,2}日/.exec(text)?.[1])
  const reviewed = partReviewed(text).filter(([, , part]) => reviewMonths.some(([words, last]) => words.test(part!) && month >= last && month <= last + 2))
  const years = new Set([...reviewed, ...(month <= LATEST_PLAN ? yearPlanned(text) : [])].map(([, year]) => year!))
  return years.size === 1 ? Number([...years][0]) : null
}
/** Later in a year, what is planned may be the next one's. */
const LATEST_PLAN = 9

/** 日前, 近日: on no day that the page tells, nor on one that it told before. */
export const isVague = (words: string): boolean => /日前(?!的)|近日|近期|不久前|前不久|连日来/.test(words)

/** 开幕，至11月3日闭幕: when it was over. 召开巡查会，这是继9月30日观摩会之后…: when another one was. */
const isOfAnother = (text: string, { start }: DateFound): boolean => /[至到继]$/.test(text.slice(start - 1, start))
/** 要求12月10日前签订责任书: when something is due. */
const isDue = (text: string, { end }: DateFound): boolean => /^(?:之|以)?前/.test(text.slice(end, end + 2))

/**
 * The date of what stands at `at`: the last one before it in its sentence or the one right behind it, else the last one
 * of its block or of the block before; none where it happened 日前.
 */
export function dateAt(context: ExtractionContext, at: number, sentenceStart: number, sentenceEnd: number, blockStart: number): DateFound | undefined {
  const dates = pageDates(context)
  return (
    dates.findLast((date) => date.start >= sentenceStart && date.start <= at) ??
    dates.find((date) => date.start > at && date.end <= sentenceEnd && date.start - at < 40 && !isOfAnother(context.text, date) && !isDue(context.text, date)) ??
    (isVague(context.text.slice(sentenceStart, at)) ? undefined : dates.findLast((date) => date.start >= blockStart && date.start < at))
  )
}
