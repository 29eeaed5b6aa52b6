import { holder } from '../../language/scanner.ts'
import { pageYear } from '../meetings/page-dates.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Quantity } from '../../model/facts.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import { blockText } from './block-text.ts'
import { openingTime, pastYear } from './carried-times.ts'
import { Chains } from './chains.ts'
import { dueOf } from './due.ts'
import { withFigureLines } from './figure-lines.ts'
import { itemOf, type Topic } from './items.ts'
import type { Taken } from './objects.ts'
import { amountsOf } from './own-amounts.ts'
import { isReportPage, lastYearOf, lookingBack, looksAhead, sumsUpFirst, toldOf } from './page-manner.ts'
import { readSentence } from './read-sentence.ts'
import type { Tense } from './said-by.ts'
import { promisedItems } from './promised-items.ts'
import { partsOf, planSpanOf, planYearOf, type Part } from './sections.ts'
import type { Page } from './setting.ts'
import { carriedBy } from './tense.ts'
import type { Term } from './timing.ts'
import { toldColumns } from './told-columns.ts'
import { twoHalves } from './two-halves.ts'
import { opensYear, yearAhead, yearAnnounced, yearPlanned } from './told-years.ts'
import { yearHeads } from './year-heads.ts'

const name = 'goals/quantities'
/** Shorter sentences may say the same of two things. */
const longEnough = 20

/**
 * Quantities with a unit and what is counted: planned ones are goals, achieved ones results; what is said to be neither is
 * left. Amounts are read first, then what each is of, then which of the two it is, then when and how firmly.
 */
export const quantities: Rule = {
  name,
  apply(context) {
    const { genre } = context.facts
    const sentences = withFigureLines(context)
    const counting = sentences.map(({ text, block }) => (told.has(context.clean.blocks[block]!.kind) ? amountsOf(text) : []))
    const end = counting.findLastIndex((amounts) => amounts.length > 0) + 1
    if (end === 0) return
    const tells = toldOf(context)
    const halves = twoHalves(context)
    const isReport = halves !== undefined || isReportPage(context, tells?.part)
    // Plans and lists of tasks plan from their first line on; of a report its headings say.
    const parts = halves ? halves.parts : isReport ? partsOf(context, genre === 'work-report' ? (tells?.part === 'review' && tells.year !== null ? tells : undefined) : sumsUpFirst(context) ? tells : { part: 'plan', year: null }) : tells ? partsOf(context, tells) : genre === 'speech' && lookingBack.test(context.text) ? partsOf(context) : yearHeads(context)?.parts
    const now = pageYear(context) ?? tells?.year ?? null
    const page: Page = { context, now, isOver: !isReport && tells === undefined && looksAhead(context, now), planYear: halves ? halves.planYear : isReport ? planYearOf(context) : null, isReport, planSpan: planSpanOf(context) }
    const promised = promisedItems(context, tells?.part)
    const columns = toldColumns(context, tells?.part)
    const titleYear = lastYearOf(context, page.now)
    const chains = new Chains()
    let block = -1
    let item: Topic | undefined
    let carriedYear: number | null = null
    // 去年，实现…。今年，培养人才6500人 in the first months: what the year is to bring.
    let toldBefore = false
    const isEarly = genre !== 'plan' && genre !== 'work-report' && monthOf(context) <= 4
    let isDue = false
    let carriedTime: Term | null = null
    let carriedUnder: string | null = null
    let toldYear: number | null = null
    let lastYear: number | null = null
    // The year that a sentence without figures gives its paragraph.
    let openedYear: number | null = null
    let ended = ''
    let listYear: number | null = null
    let due: string | undefined
    let announcedYear: number | null = null
    let earlier: readonly Taken[] = []
    const inHeadings = new Set<object>()
    const said = new Map<string, { readonly start: number; readonly taken: readonly Draft<Quantity>[] }>()
    let carried: Tense | undefined
    // Sentences without figures are read for who speaks and when only where a figure behind them asks.
    const pending: { sentence: Sentence; part: Part }[] = []
    const settled = (): Tense | undefined => {
      for (const before of pending) carried = carriedBy(before.sentence, carried, { now, isOver: page.isOver, part: before.part, genre })
      pending.length = 0
      return carried
    }
    for (const [i, sentence] of sentences.slice(0, end).entries()) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (!told.has(kind)) continue
      if (sentence.block !== block) {
        block = sentence.block
        // 强调： and its points (一是…, 要…) are one speech though paragraphs divide them.
        // News of figures (上半年…) goes on telling what was through its paragraphs.
        // ▲6月1日，…: an item that opens with its own day is news of its own.
        if (datedItem.test(sentence.text) || (!/[：，、—]$/.test(ended) && !/^(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六]|[（(]?[一二三四五六\d]+[）)、.．]|[①-⑩✅✔☑◆◇●■▲▶►★•]|要(?!求)|同时|——|会议(?:强调|指出|要求)|这“?[一二三四五六七八九十\d]+[件项])/.test(sentence.text))) {
          carried = genre === 'other' && settled() === 'result' ? 'result' : undefined
          pending.length = 0
          listYear = null
        }
        item = itemOf(context, block, item)
        earlier = []
        lastYear = null
        openedYear = null
        carriedTime = null
        carriedUnder = null
        toldYear = null
        due = dueOf(blockText(context, block)) ?? dueBelow(context, block)
      }
      ended = sentence.text
      // A passage that the page gives twice says its figures once.
      const before = kind === 'body' && sentence.text.length >= longEnough ? said.get(sentence.text) : undefined
      if (before) {
        for (const one of before.taken) {
          const { start, end } = one.evidence[0]!
          one.evidence.push(cleanSpan(start - before.start + sentence.span.start, end - before.start + sentence.span.start))
        }
        continue
      }
      const { part: partHere, year } = parts?.[block] ?? { part: undefined, year: titleYear }
      const part = promised(block, sentence.span.start)?.part ?? partHere
      const toldSoFar = counting[i]!.length > 0 ? settled() : undefined
      const { taken, lasts } = readSentence(page, sentence, counting[i]!, { carried: toldSoFar ?? (isEarly && toldBefore && opensThisYear(sentence.text) ? 'goal' : undefined), part, year, item, carriedYear: carriedYear ?? listYear, lastYear, carriedTime, toldYear, columnPart: (at) => columns(sentence.block, at), promisedAt: (at) => promised(sentence.block, at) ?? (tells?.year && columns(sentence.block, at) === 'plan' ? { part: 'plan', from: sentence.span.start, year: tells.year } : undefined), chained: chains.under(context, sentence) ?? carriedUnder, inHeadings, earlier, due, announcedYear })
      if (taken.length > 0) said.set(sentence.text, { start: sentence.span.start, taken })
      if (kind === 'heading') for (const one of taken) inHeadings.add(one)
      listYear = yearAhead(sentence.text) ?? listYear
      announcedYear = yearAnnounced(sentence.text, page.now) ?? announcedYear
      const isOnlyDue = onlyDue(sentence) && !namesYear.test(sentence.text)
      // 今年，建成公路5条；加强养护；改造危桥3座: a task without figures between them parts nothing but what a deadline said.
      if (taken.length > 0) isDue = taken.at(-1)!.deadline !== null
      carriedYear = sentence.text.endsWith('；') ? ((isOnlyDue || (taken.length === 0 && !isDue && !namesYear.test(sentence.text)) ? carriedYear : taken.at(-1)?.year) ?? (/^\d{1,2}[.、]/.test(sentence.text) ? carriedYear : null)) : null
      // 书记说，今年，全镇将一是创特色；…新发展蔬菜2000亩。: a sentence without figures says when for those behind it.
      if (counting[i]!.length === 0) openedYear = opensYear(sentence) ? page.now : (yearPlanned(sentence) ?? openedYear)
      if (!isOnlyDue) lastYear = taken.findLast((one) => context.facts.goals.includes(one))?.year ?? openedYear
      const timed = openingTime(sentence.text, taken.at(-1), carriedTime, /^其中[，：]?(?!20\d\d)/.test(sentences[i + 1]?.text ?? ''))
      // 要实施“一主两翼”战略，到2026年，产值突破400亿元；建成茶园40万亩: with the time goes what it is to be reached under.
      if (timed !== carriedTime) carriedUnder = timed !== null && new Set(taken.map(({ programme }) => programme)).size === 1 ? taken[0]!.programme : null
      carriedTime = timed
      toldYear = pastYear(sentence.text, page.now, toldYear)
      toldBefore ||= page.now !== null && toldYear === page.now - 1
      earlier = lasts.map((last) => ({ ...last, objectAt: -1, closed: undefined, afterStop: !sentence.text.endsWith('；'), amount: { ...last.amount, start: -1, end: -1 } }))
      pending.push({ sentence, part })
    }
  },
}

const datedItem = /^[①-⑩✅✔☑◆◇●■▲▶►★•]\s*(?:20\d\d年)?\d{1,2}月\d{1,2}日(?![之以]?前|起)/

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
const onlyDue = holder(/(?:\d{1,2}[月日][底末]?|[一二三四]季度末?)(?:之|以)?前/)
const namesYear = /今年|本年|全年|年内|明年|20\d\d年|年底/

const opensThisYear = (text: string): boolean => /^今年，?(?!以来|上半年|[前一\d]|已|累计)/.test(text)
/** The month of what the page tells, 12 where nothing says. */
const monthOf = ({ facts }: ExtractionContext): number => Number((facts.meetings.find(({ date }) => date !== null)?.date ?? facts.published)?.slice(5, 7) || 12)

const told: ReadonlySet<string> = new Set(['body', 'row', 'heading'])
