import { yearLine } from '../../lexicon/chronicle-lines.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { ExtractionContext } from '../rule.ts'
import { partsOf, turnsOver, yearsIn, type Part } from './sections.ts'
import { yearHeads } from './year-heads.ts'

/** A page that tells by its title what was (2023年统计公报, 一季度重点工程进展情况) or will be (未来五年怎么干). */
export function toldOf(context: ExtractionContext): { part: Part; year: number | null } | undefined {
  const title = context.facts.title ?? firstHeading(context)
  const yearbook = yearbookOf(context, title)
  if (yearbook) return yearbook
  // 县委常委会召开会议 听取经济运行情况汇报: what was held tells of both.
  if (/召开|会议|座谈|调研|听取|研究部署/.test(title) && !/发布会/.test(title)) return undefined
  if (/(?:未来|今后)[一三五]年|怎么干|蓝图/.test(title) || tellsOfPaper(context)) return { part: 'plan', year: null }
  return /统计公报|(?:经济)?运行情况|(?:完成|进展|收支|考核|落实)情况(?:的?通报|的?公示)?$|工作回顾|工作总结|决算|实事[^，。；]{0,12}(?:有序推进|进展|进度|见效|(?:全部|全面|圆满|已经?)(?:完成|兑现|办结|交卷|落地|办成))|上半年[^，。；]*实事|发展成就|[见显]成效|成效显著|成绩单(?!.*任务书)/.test(title) ? { part: 'review', year: yearsIn(title)[0] ?? null } : undefined
}

/** 日前，某市印发《水网建设三年行动方案》，提出…: news of a paper goes through what it plans. */
const issued = /(?:印发|出台|发布|制定|下发|公布)了?[^，。；《》]{0,12}《[^》]*(?:方案|计划|规划|纲要|要点)(?:（[^（）]*）)?》[^。；]{0,8}(?:提出|明确|指出|要求|部署)/
const tellsOfPaper = ({ facts, sentences }: ExtractionContext): boolean => facts.meetings.length === 0 && sentences.slice(0, 4).some(({ text }) => issued.test(text))

/** 永丰县年鉴（2007） / 2006年经济和社会发展概况: a yearbook's page, and the year that its headings give what it tells. */
function yearbookOf({ clean }: ExtractionContext, title: string): { part: Part; year: number | null } | undefined {
  const heads = [title, ...clean.blocks.slice(0, 6).filter(({ kind, span }) => kind === 'heading' || (kind !== 'dateline' && span.end - span.start < 40)).map((block) => block.text)]
  const survey = heads.find((head) => surveyed.test(head))
  if (survey !== undefined) return { part: 'review', year: yearsIn(survey)[0] ?? null }
  if (!heads.some((head) => /年鉴(?:$|[（·—\s]|(?:19|20)\d\d)/.test(head))) return undefined
  // 2006年, 1月, 5日 …: a chronicle's year stands over its months.
  const years = clean.blocks.flatMap(({ text }) => (text.length <= 10 ? (yearLine.exec(text)?.[1] ?? []) : []))
  return { part: 'review', year: years.length === 1 ? Number(years[0]) : null }
}
const surveyed = /^[^，。；：]{0,12}20\d\d年[^，。；：]{0,20}(?:概[况览述]|综述|大事记?)$/

/** 2023年工作总结暨2024年工作计划: it looks back up to the heading that turns it over. */
export const sumsUpFirst = ({ facts }: ExtractionContext): boolean => /(?:总结|回顾)(?:暨|及|和|与|、)[^，。]{0,12}(?:计划|打算|思路|安排|要点)/.test(facts.title ?? '')

/** 2021年重点工程进展 on a page of January 2022: the year that the title names. */
export function lastYearOf(context: ExtractionContext, now: number | null): number | null {
  const { title, published } = context.facts
  const named = yearsIn(title ?? firstHeading(context))
  return named.length === 1 && named[0] === (now ?? 0) - 1 && /-0[1-3]-/.test(published ?? '') ? named[0] : null
}

/** 报告指出，2013年预计完成生产总值372亿元; 2014年要…: a page of December that names the year to come. */
export function looksAhead({ facts, text }: ExtractionContext, now: number | null): boolean {
  return now !== null && /^\d{4}-12/.test(facts.meetings.find(({ date }) => date !== null)?.date ?? facts.published ?? '') && text.includes(`${now + 1}年`)
}

/** 今年全市将怎么做，有哪些新目标？: what news of a report goes on to list is planned. */
const asks = /(?:今年|新的一年)[^。]{0,16}(?:怎么[做干]|有哪些(?:新)?(?:目标|任务|举措))/
/** 一、2022年工作情况 and 二、2023年工作计划: a summary in two halves, whatever its title. */
export const lookingBack = /^[一二三]、[^，。；：\n]{0,20}工作(?:情况|总结|回顾|完成情况|开展情况)$/m
const lookingAhead = /^[二三四]、[^，。；：\n]{0,20}工作(?:计划|打算|安排|思路|重点|目标)$/m
/** News of a congress mentions the report; the report itself has headings or says so in its title. */
export function isReportPage(context: ExtractionContext, tells: Part): boolean {
  const { text } = context
  const { genre, title } = context.facts
  return (
    genre === 'plan' ||
    context.sentences.slice(0, 8).some(({ text }) => asks.test(text)) ||
    goesOnToPlan(context) ||
    (tells !== 'review' && /(?:任务|责任|工作)(?:分解|分工)|任务(?:清单|书|的通知)|重点工作(?:安排|的通知|要点)|目标(?:任务|责任)|责任(?:书|清单)|项目(?:建设|投资|实施|推进|年度)*(?:计划|(?:一览|计划|安排)?(?:表|清单))|实事(?!求是)|主要(?:预期)?(?:指标|目标)|^(?!.*(?:实现|完成|达到|超额)).*(?:年度[^，。；]{0,12}目标|目标任务)$/.test(title ?? firstHeading(context))) ||
    (lookingBack.test(text) && lookingAhead.test(text)) ||
    turnsOver(context) ||
    yearHeads(context)?.isBoth === true ||
    isHeadedAsPlan(context) ||
    // 2021年预算执行情况和2022年预算草案的报告
    /执行情况[^。]{0,14}(?:草案|计划)/.test(title ?? firstHeading(context)) ||
    (genre === 'work-report' && (/工作报告|要点/.test(title ?? '') || (tells !== 'review' && /实事/.test(title ?? '')) || partsOf(context).some(({ part }) => part !== undefined)))
  )
}

/** 中共石门镇委员会 石门镇人民政府 / 二〇一九年工作要点: a plan under the names of who issues it. */
const planHead = /^[^，。；：]{0,24}(?:[12]\d{3}|二[〇零○][〇零○一二][〇零○一二三四五六七八九])年度?[^，。；：]{0,12}工作(?:要点|计划|安排)(?:（[^（）]{1,12}）)?$/
function isHeadedAsPlan({ clean, text }: ExtractionContext): boolean {
  return clean.blocks.slice(0, 4).some(({ kind, span }) => kind !== 'body' && kind !== 'row' && planHead.test(text.slice(span.start, span.end).replace(/\s/g, '')))
}

/** 2023年，全镇将聚焦三件大事，…。 / 一、… / 二、…: what is to be done this year, under headings. */
const announcesYear = /^(?:今年|(20\d\d)年)(?:是[^。]{0,40})?，?[^，。；]{0,14}(?:将|要)(?:以|围绕|聚焦|紧扣|紧盯|坚持|锚定|深入|全力|持续|大力|突出|紧紧|按照|立足|瞄准|着力|重点)/
const numberedHeading = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[■●◆▶])[^。；]{2,40}$/
function goesOnToPlan(context: ExtractionContext): boolean {
  const { clean, text, sentences } = context
  const announced = sentences.slice(0, 4).map((sentence) => announcesYear.exec(sentence.text)).find((match) => match !== null)
  const isOwnYear = announced !== undefined && (announced[1] === undefined || Number(announced[1]) === pageYear(context))
  return isOwnYear && clean.blocks.filter(({ span }) => numberedHeading.test(text.slice(span.start, span.end))).length > 1
}

/** A page without a headline of its own is named by its first short line. */
function firstHeading({ clean, text }: ExtractionContext): string {
  const first = clean.blocks.find(({ kind }) => kind === 'heading')
  return first ? text.slice(first.span.start, first.span.end) : ''
}
