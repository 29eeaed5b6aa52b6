import { scanner } from '../../language/scanner.ts'
import { parseNumber } from '../../language/numerals.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Quantity } from '../../model/facts.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import { findAmounts, type Amount } from './amounts.ts'
import { baselinesOf } from './baselines.ts'
import { dueOf } from './due.ts'
import { countedOf, isNoFigure, isVague, type Counted } from './counted.ts'
import { itemOf, type Topic } from './items.ts'
import { inherit, isShare, nearest, split, withSubject, type Taken } from './objects.ts'
import { partsOf, planYearOf, type Part } from './sections.ts'
import { carriedBy, tenseOf, type Tense } from './tense.ts'
import { behindOf, goalTiming, resultYear } from './timing.ts'
import { isMeasureOf, isThreshold, unlikely } from './unlikely.ts'

const name = 'goals/quantities'
const marksOf = scanner(/[，；。：！？\t]|(?<!\d)\.|\.(?!\d)/g)

interface Page {
  readonly context: ExtractionContext
  readonly now: number | null
  readonly planYear: number | null
  readonly isReport: boolean
}

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
    const isReport = isReportPage(context)
    const parts = isReport ? partsOf(context) : []
    const page: Page = { context, now: pageYear(context), planYear: isReport ? planYearOf(context) : null, isReport }
    let block = -1
    let item: Topic | undefined
    let carriedYear: number | null = null
    let ended = ''
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
        if (!/[：，、]$/.test(ended) && !/^(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六]|[（(]?[一二三四五六\d]+[）)、.．]|[①-⑩]|要(?!求)|同时|会议(?:强调|指出|要求))/.test(sentence.text)) {
          carried = genre === 'other' && settled() === 'result' ? 'result' : undefined
          pending.length = 0
        }
        item = itemOf(context, block, item)
        earlier = []
        due = dueOf(blockText(context, block)) ?? (/^(?:完成)?时限/.test(blockText(context, block + 1)) ? dueOf(blockText(context, block + 1)) : undefined)
      }
      ended = sentence.text
      const { part, year } = isReport ? parts[block]! : { part: undefined, year: null }
      const { taken, last } = readSentence(page, sentence, counting[i]!, { carried: counting[i]!.length > 0 ? settled() : undefined, part, year, item, carriedYear, inHeadings, earlier, due })
      if (kind === 'heading') for (const one of taken) inHeadings.add(one)
      carriedYear = sentence.text.endsWith('；') ? (taken.at(-1)?.year ?? null) : null
      earlier = last ? [{ ...last, objectAt: -1, closed: undefined, afterStop: !sentence.text.endsWith('；'), amount: { ...last.amount, start: -1, end: -1 } }] : []
      pending.push({ text: sentence.text, part })
    }
  },
}

const told: ReadonlySet<string> = new Set(['body', 'row', 'heading'])

/** The amounts of a sentence that are figures of their own. 15个县的20个项目, 50户以上的村寨: the first number tells which, not how many. */
const amountsOf = (text: string): Amount[] =>
  findAmounts(text).filter((amount) => !insideName(text, amount.start) && !isThreshold(text, amount) && !isMeasureOf(text, amount) && !/^(?:[个家村镇]|户)(?:[\u3400-\u9fff]{1,6})的(?:[\u3400-\u9fff]{1,8})?\d/.test(text.slice(amount.end - 1, amount.end + 20)))

/** News of a congress mentions the report; the report itself has headings or says so in its title. */
function isReportPage(context: ExtractionContext): boolean {
  const { genre, title } = context.facts
  return (
    genre === 'plan' ||
    /任务(?:分解|清单|书|的通知)|重点工作(?:安排|的通知|要点)|目标(?:任务|责任)|责任(?:书|清单)|项目(?:一览)?(?:表|清单)|(?:民生|办)[^，。]{0,4}实事|主要(?:预期)?(?:指标|目标)/.test(title ?? firstHeading(context)) ||
    (genre === 'work-report' && (/工作报告|实事|要点/.test(title ?? '') || partsOf(context).some(({ part }) => part !== undefined)))
  )
}

interface Setting {
  readonly carried: Tense | undefined
  readonly part: Part
  readonly year: number | null
  readonly item: Topic | undefined
  readonly carriedYear: number | null
  readonly due: string | undefined
  /** What was counted before the semicolon, offsets left out. */
  readonly earlier: readonly Taken[]
  /** What headings said: the text below them says it again. */
  readonly inHeadings: ReadonlySet<object>
}

function readSentence(page: Page, sentence: Sentence, amounts: readonly Amount[], { carried, part, year: sectionYear, item, carriedYear, inHeadings, earlier, due }: Setting): { readonly taken: readonly Draft<Quantity>[]; readonly last: Taken | undefined } {
  const taken: Draft<Quantity>[] = []
  const { context, now, planYear, isReport } = page
  const { text } = sentence
  const { facts } = context
  const isField = /(?:投资|建设规模|建设内容|年度目标)[^，。；：]{0,6}：/.test(blockText(context, sentence.block))
  if (amounts.length === 0) return { taken, last: undefined }
  const baselines = baselinesOf(text, amounts)
  const stops = marksOf(text).map((match) => match.index + match[0].length)
  let previous: Taken | undefined
  let whole: string | null = null
  const history: Taken[] = [...earlier]
  amounts.forEach((amount, i) => {
    if (baselines.isBaseline(amount)) return
    const first = baselines.of(amount) ?? amount
    const open = text.lastIndexOf('（', first.start)
    const clause = Math.max(stops.findLast((stop) => stop <= first.start) ?? 0, open > text.lastIndexOf('）', first.start) ? open + 1 : 0)
    const prior = previous as Taken | undefined
    const behind = amounts[amounts.indexOf(first) - 1]?.end ?? 0
    // 1.95亿元贷款、水厂工程1.1亿元贷款: what the amount before is of ends at the mark.
    const from = Math.max(clause, behind + (behind > clause ? (/^[\u3400-\u9fff]{1,4}、/.exec(text.slice(behind, first.start))?.[0].length ?? 0) : 0), prior && prior.objectAt >= prior.amount.end && prior.objectAt < first.start ? Math.min(first.start, prior.objectAt + prior.object.length) : 0)
    const next = amounts[i + 1]
    const mark = stops.find((stop) => stop > amount.end)
    const to = Math.min(mark === undefined ? text.length : mark - 1, next?.start ?? text.length, nearest(text, '、', amount.end))
    const alone = countedOf({ text, from, to, amount: { ...amount, start: first.start } })
    // 分别由260元、1600元提高到300元和1900元: the second pair is of what the first was.
    const own = first !== amount && i > 0 && !/[由从]/.test(text.slice(from, first.start)) ? { ...alone, object: '', objectAt: -1 } : split(alone, text, amounts, amount)
    const known = history.filter((one) => (!one.closed || one.closed > amount.start) && (!one.afterStop || (one.amount.unit === amount.unit && !isShare(amount))))
    let counted: Counted & { readonly list?: readonly string[] } = own.object !== '' ? own : inherit(own, { previous: isShare(amount) ? known.at(-1) : (known.findLast((one) => one.amount.unit === amount.unit) ?? known.findLast((one) => !isShare(one.amount)) ?? known.at(-1)), amount, history: known, text, amounts, i, to, clause })
    if (counted.object === '' || (own.object !== '' && (isVague(own.object) || (own.object.length <= 2 && own.subject !== '')))) counted = withSubject(counted, { previous: known.findLast((one) => !isShare(one.amount)), text, clause, context, sentence, item, coming: next && !/[，；。]/.test(text.slice(amount.end, next.start)) ? countedOf({ text, from: amount.end, to: nearest(text, '，', next.end), amount: next }) : { ...own, object: '' } })
    const action = baselines.changeOf(amount) || own.action || (previous !== undefined && previous.clause === clause ? previous.action : '') || counted.action
    if (counted.object !== '') {
      previous = { ...counted, action, amount, clause, closed: open > text.lastIndexOf('）', amount.start) ? nearest(text, '）', amount.end) : undefined }
      history.push(previous)
    }
    if (counted.object === '' || isNoFigure(counted.object) || isNoFigure(text.slice(clause, first.start)) || (/^[名位人]$/.test(amount.unit) && /代表|委员|常委会组成人员/.test(counted.object))) return
    const kind = tenseOf({ text, at: amount.start, end: amount.end, carried, part, genre: facts.genre, now })
    if (kind === undefined || unlikely(text, amount, action, counted.object, isReport, kind)) return
    const list = kind === 'goal' ? facts.goals : facts.results
    const timing = { text, at: amount.start, end: amount.end, now, today: facts.meetings.find(({ date }) => date !== null)?.date ?? facts.published, planYear, sectionYear, isReport, carriedYear, due }
    const key = `${kind === 'goal' ? 't' : 'r'}${list.length + 1}`
    const inPart = /其中[^；。]*$/.test(text.slice(0, amount.start))
    const start = Math.min(first.start, counted.objectAt >= 0 ? counted.objectAt : first.start)
    const end = Math.max(amount.end, counted.objectAt >= 0 ? Math.min(counted.objectAt + (counted.list ? 1 : counted.object.length), text.length) : 0)
    const evidence = cleanSpan(sentence.span.start + start, sentence.span.start + end)
    // A headline and its sentence say the same once.
    const same = list.find((item) => inHeadings.has(item) && item.value === amount.value && item.unit === amount.unit && (within(item.object, counted.object)))
    if (same) {
      same.evidence.push(evidence)
      return
    }
    const found = {
      key, action, object: counted.object, value: amount.value, valueTo: amount.valueTo, unit: amount.unit, comparator: amount.comparator,
      modality: kind === 'result' ? 'planned' : modalityOf(text.slice(0, amount.start), behindOf(text, amount.end)), ...(kind === 'goal' ? goalTiming(timing) : { year: resultYear(timing), deadline: null }),
      baseline: baselines.of(amount)?.value ?? bracketed(text, amount), partOf: inPart ? whole : null, programme: (item?.isWork && !isField ? null : item?.programme) ?? programmeOf(context, sentence, amounts, amount, evidence),
      place: facts.place?.code ?? null, rule: name, evidence: [evidence],
    } satisfies Draft<Quantity>
    list.push(found)
    taken.push(found)
    if (!inPart) whole = key
  })
  return { taken, last: history.at(-1) }
}

/** How firmly it is meant: the last such word of the sentence holds for the clauses behind it. */
function modalityOf(before: string, behind: string): Quantity['modality'] {
  const last = [...before.matchAll(/(?<ensure>确保|必须|务必|保证|保底)|(?<strive>力争|争取(?!到位)|冲刺)|(?<estimate>预计)/g)].at(-1)?.groups
  if (!last && /必须|务必/.test(behind)) return 'ensure'
  return last?.['ensure'] ? 'ensure' : last?.['strive'] ? 'strive' : last?.['estimate'] ? 'estimate' : 'planned'
}

const insideName = (text: string, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at) || (text.lastIndexOf('“', at) > text.lastIndexOf('”', at) && nearest(text, '”', at) - text.lastIndexOf('“', at) < 14)

/** Layouts, aims and regions frame a chain of goals without being what they are done under. */
const noFrame = /(?:布局|目标|要求|思路|原则|片区|强[市县区镇])$/
const bareWork = /^[^“]*(?:改造|治理|加固|基地|院区|片区|新区|医院|学校|园区|建设)$/

/** The programme whose launch opens the sentence or the chain behind its colon, else the one that is itself what is counted. */
function programmeOf({ facts, text }: ExtractionContext, sentence: Sentence, amounts: readonly Amount[], amount: Amount, counted: CleanSpan): string | null {
  const from = sentence.span.start
  const opening = facts.programmes.find(({ name: title, evidence }) =>
    !noFrame.test(title) && evidence.some(({ start, end }) => {
      if (start < from || start - from >= 40 || end > from + amount.start || counted.start < end) return false
      // 完成“双替代”3万户，新增…: counted itself, it opens nothing. 建成示范县 is an end, no work that is launched.
      if (noFrame.test(text.slice(start, end + 2))) return false
      const clause = /^[^，；：]*/.exec(sentence.text.slice(end - from))![0].length + end - from
      return !amounts.some((one) => one.start >= start - from && one.start < clause) && !/(?:建成|创建|争创|建设|打造|推行|创成)$/.test(text.slice(from, start))
    }),
  )
  if (opening) return opening.key
  // 棚户区改造3106套 counts its own work: only names that say more than the work are what it belongs to.
  return facts.programmes.find(({ name: title, evidence }) => !bareWork.test(title) && evidence.some(({ start, end }) => start < counted.end && end > counted.start && start >= from))?.key ?? null
}

const blockText = ({ clean, text }: ExtractionContext, block: number): string => (block < clean.blocks.length ? text.slice(clean.blocks[block]!.span.start, clean.blocks[block]!.span.end) : '')

/** A page without a headline of its own is named by its first short line. */
function firstHeading({ clean, text }: ExtractionContext): string {
  const first = clean.blocks.find(({ kind }) => kind === 'heading')
  return first ? text.slice(first.span.start, first.span.end) : ''
}

/** One wording of a thing inside another, other words between: 重大项目投资, 北京重大项目总投资. */
const within = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return [...short].every((character) => long.includes(character))
}

/** 绿地率提高到42%（去年是40.3%）. */
function bracketed(text: string, amount: Amount): number | null {
  const told = /^（(?:去年|上年|目前|现在|20\d\d年)(?:底|末)?(?:是|为)?([\d.,]+)/.exec(text.slice(amount.end, amount.end + 24))
  return told ? (parseNumber(told[1]!) ?? null) : null
}
