import { isInPaperTitle, isQuoted } from '../../language/enclosed.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { findAmounts, type Amount } from './amounts.ts'
import { blockText } from './block-text.ts'
import { Chains } from './chains.ts'
import { dueOf } from './due.ts'
import { itemOf, type Topic } from './items.ts'
import { nearest, type Taken } from './objects.ts'
import { readSentence, type Page } from './read-sentence.ts'
import { partsOf, planSpanOf, planYearOf, yearsIn, type Part } from './sections.ts'
import { carriedBy, type Tense } from './tense.ts'
import { openingTime, pastYear, type Term } from './timing.ts'
import { toldColumns } from './told-columns.ts'
import { isGrade, isMeasureOf, isThreshold } from './unlikely.ts'

const name = 'goals/quantities'

/**
 * Quantities with a unit and what is counted: planned ones are goals, achieved ones results; what is said to be neither is
 * left. Amounts are read first, then what each is of, then which of the two it is, then when and how firmly.
 */
export const quantities: Rule = {
  name,
  apply(context) {
    const { genre } = context.facts
    const counting = context.sentences.map(({ text, block }) => (told.has(context.clean.blocks[block]!.kind) ? amountsOf(text) : []))
    const end = counting.findLastIndex((amounts) => amounts.length > 0) + 1
    if (end === 0) return
    const tells = toldOf(context)
    const isReport = isReportPage(context, tells?.part)
    // Plans and lists of tasks plan from their first line on; of a report its headings say.
    const parts = isReport ? partsOf(context, genre === 'work-report' ? undefined : { part: 'plan', year: null }) : tells ? partsOf(context, tells) : undefined
    const page: Page = { context, now: pageYear(context) ?? tells?.year ?? null, planYear: isReport ? planYearOf(context) : null, isReport, planSpan: planSpanOf(context) }
    const columns = toldColumns(context)
    const titleYear = lastYearOf(context, page.now)
    const chains = new Chains()
    let block = -1
    let item: Topic | undefined
    let carriedYear: number | null = null
    let carriedTime: Term | null = null
    let toldYear: number | null = null
    let lastYear: number | null = null
    // The year that a sentence without figures gives its paragraph.
    let openedYear: number | null = null
    let ended = ''
    let listYear: number | null = null
    let due: string | undefined
    let earlier: readonly Taken[] = []
    const inHeadings = new Set<object>()
    let carried: Tense | undefined
    // Sentences without figures are read for who speaks and when only where a figure behind them asks.
    const pending: { text: string; part: Part }[] = []
    const settled = (): Tense | undefined => {
      for (const before of pending) carried = carriedBy(before.text, carried, page.now, before.part, genre)
      pending.length = 0
      return carried
    }
    for (const [i, sentence] of context.sentences.slice(0, end).entries()) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (!told.has(kind)) continue
      if (sentence.block !== block) {
        block = sentence.block
        // 强调： and its points (一是…, 要…) are one speech though paragraphs divide them.
        // News of figures (上半年…) goes on telling what was through its paragraphs.
        if (!/[：，、—]$/.test(ended) && !/^(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六]|[（(]?[一二三四五六\d]+[）)、.．]|[①-⑩✅✔☑◆◇●■▲▶►★•]|要(?!求)|同时|会议(?:强调|指出|要求))/.test(sentence.text)) {
          carried = genre === 'other' && settled() === 'result' ? 'result' : undefined
          pending.length = 0
          listYear = null
        }
        item = itemOf(context, block, item)
        earlier = []
        lastYear = null
        openedYear = null
        carriedTime = null
        toldYear = null
        due = dueOf(blockText(context, block)) ?? dueBelow(context, block)
      }
      ended = sentence.text
      const { part, year } = parts?.[block] ?? { part: undefined, year: titleYear }
      const { taken, last } = readSentence(page, sentence, counting[i]!, { carried: counting[i]!.length > 0 ? settled() : undefined, part, year, item, carriedYear: carriedYear ?? listYear, lastYear, carriedTime, toldYear, columnPart: (at) => columns(sentence.block, at), chained: chains.under(context, sentence), inHeadings, earlier, due })
      if (kind === 'heading') for (const one of taken) inHeadings.add(one)
      listYear = yearAhead(sentence.text) ?? listYear
      const isOnlyDue = onlyDue.test(sentence.text) && !namesYear.test(sentence.text)
      carriedYear = sentence.text.endsWith('；') ? ((isOnlyDue ? carriedYear : taken.at(-1)?.year) ?? (/^\d{1,2}[.、]/.test(sentence.text) ? carriedYear : null)) : null
      // 书记说，今年，全镇将一是创特色；…新发展蔬菜2000亩。: a sentence without figures says when for those behind it.
      if (counting[i]!.length === 0) openedYear = /(?:^|，)今年[，\u3400-\u9fff]/.test(sentence.text) ? page.now : (yearPlanned(sentence.text) ?? openedYear)
      if (!isOnlyDue) lastYear = taken.findLast((one) => context.facts.goals.includes(one))?.year ?? openedYear
      carriedTime = openingTime(sentence.text, taken.at(-1), carriedTime)
      toldYear = pastYear(sentence.text, page.now, toldYear)
      earlier = last ? [{ ...last, objectAt: -1, closed: undefined, afterStop: !sentence.text.endsWith('；'), amount: { ...last.amount, start: -1, end: -1 } }] : []
      pending.push({ text: sentence.text, part })
    }
  },
}

/** 9.完成改造。 牵头单位：… 完成时限：10月底: a field of the item among those below it. */
function dueBelow(context: ExtractionContext, block: number): string | undefined {
  for (let below = block + 1; below <= block + 4; below++) {
    const field = blockText(context, below)
    if (/^(?:完成)?(?:时限|时间|期限)/.test(field)) return dueOf(field)
    if (!/^(?:牵头|责任|配合|协办|主办|承办)/.test(field)) return undefined
  }
  return undefined
}

/** 5月10日前栽插1.6万亩；机插率达到55%: the day by which one is due says nothing of the other. */
const onlyDue = /(?:\d{1,2}[月日][底末]?|[一二三四]季度末?)(?:之|以)?前/
const namesYear = /今年|本年|全年|年内|明年|20\d\d年|年底/

const plannedYear = /(?:谋划|部署|安排|明确|研究)[^，。\d]{0,12}(20\d\d)年(?=[^，。]{0,16}(?:工作|任务|目标))/
/** 深入谋划2022年重点工作。: the year of what is told behind it. */
const yearPlanned = (text: string): number | null => {
  const year = plannedYear.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}

/** 2023年目标任务——, 回顾了2022年工作：: the year of what is listed below. */
const yearAhead = (text: string): number | null => (/(?:：|——)$/.test(text) ? (yearsIn(text).at(-1) ?? null) : null)

const told: ReadonlySet<string> = new Set(['body', 'row', 'heading'])

/** The amounts of a sentence that are figures of their own. 15个县的20个项目, 50户以上的村寨: the first number tells which, not how many. */
const amountsOf = (text: string): Amount[] =>
  findAmounts(text).filter((amount) => !insideName(text, amount.start) && !namesWork(text, amount) && !isElsewhere(text, amount) && !isThreshold(text, amount) && !isMeasureOf(text, amount) && !isGrade(text, amount) && !/^的?部分/.test(text.slice(amount.end)) && !/^(?:[个家村镇]|户)(?:[\u3400-\u9fff]{1,6})的(?:[\u3400-\u9fff]{1,8})?\d/.test(text.slice(amount.end - 1, amount.end + 20)))

/** 比全省（7.6%）高: what the bracket tells is of others. */
const isElsewhere = (text: string, { start, end }: Amount): boolean => text[end] === '）' && /(?:全[国省市县区州]|上年|去年|平均水平)(?:平均)?(?:水平|增[速幅])?（(?:为|是|增长|下降)?$/.test(text.slice(Math.max(0, start - 16), start))

/** 建立增粮百亿斤工程推进机制, 千亿斤粮食产能提升行动: a round figure in the name of a work. */
const namesWork = (text: string, { start, end }: Amount): boolean => /^[百千十][万亿]?[亩斤吨]/.test(text.slice(start, end)) && /^[^，。；、的\d]{0,12}(?:工程|行动|计划)/.test(text.slice(end, end + 16))

const insideName = (text: string, at: number): boolean => isInPaperTitle(text, at) || (isQuoted(text, at) && nearest(text, '”', at) - text.lastIndexOf('“', at) < 14)

/** A page that tells by its title what was (2023年统计公报, 一季度重点工程进展情况) or will be (未来五年怎么干). */
function toldOf(context: ExtractionContext): { part: Part; year: number | null } | undefined {
  const title = context.facts.title ?? firstHeading(context)
  const yearbook = yearbookOf(context, title)
  if (yearbook) return yearbook
  if (/(?:未来|今后)[一三五]年|怎么干|蓝图/.test(title)) return { part: 'plan', year: null }
  return /统计公报|(?:经济)?运行情况|(?:完成|进展|收支|考核|落实)情况(?:的?通报|的?公示)?$|工作回顾|工作总结|决算|实事[^，。；]{0,12}(?:有序推进|进展|进度|见效)|上半年[^，。；]*实事|发展成就|[见显]成效|成效显著|成绩单(?!.*任务书)/.test(title) ? { part: 'review', year: yearsIn(title)[0] ?? null } : undefined
}

/** 永丰县年鉴（2007） / 2006年经济和社会发展概况: a yearbook's page, and the year that its headings give what it tells. */
function yearbookOf({ clean, text }: ExtractionContext, title: string): { part: Part; year: number | null } | undefined {
  const heads = [title, ...clean.blocks.slice(0, 6).filter(({ kind, span }) => kind === 'heading' || (kind !== 'dateline' && span.end - span.start < 40)).map(({ span }) => text.slice(span.start, span.end))]
  const survey = heads.find((head) => surveyed.test(head))
  if (survey !== undefined) return { part: 'review', year: yearsIn(survey)[0] ?? null }
  return heads.some((head) => /年鉴(?:$|[（·—\s]|(?:19|20)\d\d)/.test(head)) ? { part: 'review', year: null } : undefined
}
const surveyed = /^[^，。；：]{0,12}20\d\d年[^，。；：]{0,20}(?:概[况览述]|综述|大事记?)$/

/** 2021年重点工程进展 on a page of January 2022: the year that the title names. */
function lastYearOf(context: ExtractionContext, now: number | null): number | null {
  const { title, published } = context.facts
  const named = yearsIn(title ?? firstHeading(context))
  return named.length === 1 && named[0] === (now ?? 0) - 1 && /-0[1-3]-/.test(published ?? '') ? named[0] : null
}

/** 今年全市将怎么做，有哪些新目标？: what news of a report goes on to list is planned. */
const asks = /(?:今年|新的一年)[^。]{0,16}(?:怎么[做干]|有哪些(?:新)?(?:目标|任务|举措))/
/** 一、2022年工作情况 and 二、2023年工作计划: a summary in two halves, whatever its title. */
const lookingBack = /^[一二三]、[^，。；：\n]{0,20}工作(?:情况|总结|回顾|完成情况|开展情况)$/m
const lookingAhead = /^[二三四]、[^，。；：\n]{0,20}工作(?:计划|打算|安排|思路|重点|目标)$/m
/** News of a congress mentions the report; the report itself has headings or says so in its title. */
function isReportPage(context: ExtractionContext, tells: Part): boolean {
  const { text } = context
  const { genre, title } = context.facts
  return (
    genre === 'plan' ||
    context.sentences.slice(0, 8).some(({ text }) => asks.test(text)) ||
    goesOnToPlan(context) ||
    (tells !== 'review' && /(?:任务|责任|工作)(?:分解|分工)|任务(?:清单|书|的通知)|重点工作(?:安排|的通知|要点)|目标(?:任务|责任)|责任(?:书|清单)|项目(?:一览)?(?:表|清单)|实事(?!求是)|主要(?:预期)?(?:指标|目标)/.test(title ?? firstHeading(context))) ||
    (lookingBack.test(text) && lookingAhead.test(text)) ||
    (genre === 'work-report' && (/工作报告|要点/.test(title ?? '') || (tells !== 'review' && /实事/.test(title ?? '')) || partsOf(context).some(({ part }) => part !== undefined)))
  )
}

/** 2023年，全镇将聚焦三件大事，…。 / 一、… / 二、…: what is to be done this year, under headings. */
const announcesYear = /^(?:今年|(20\d\d)年)(?:是[^。]{0,40})?，?[^，。；]{0,14}(?:将|要)(?:以|围绕|聚焦|紧扣|紧盯|坚持|锚定|深入|全力|持续|大力|突出|紧紧|按照|立足|瞄准|着力|重点)/
const numberedHeading = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[■●◆▶])[^。；]{2,40}$/
function goesOnToPlan(context: ExtractionContext): boolean {
  const { clean, text, sentences } = context
  const year = sentences.slice(0, 4).map((sentence) => announcesYear.exec(sentence.text)).find((match) => match !== null)?.[1]
  const opened = year !== undefined ? Number(year) === pageYear(context) : sentences.slice(0, 4).some((sentence) => announcesYear.test(sentence.text))
  return opened && clean.blocks.filter(({ span }) => numberedHeading.test(text.slice(span.start, span.end))).length > 1
}

/** A page without a headline of its own is named by its first short line. */
function firstHeading({ clean, text }: ExtractionContext): string {
  const first = clean.blocks.find(({ kind }) => kind === 'heading')
  return first ? text.slice(first.span.start, first.span.end) : ''
}
