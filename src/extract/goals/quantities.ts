import { cleanSpan } from '../../model/span.ts'
import type { Quantity } from '../../model/facts.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import { findAmounts, type Amount } from './amounts.ts'
import { baselinesOf } from './baselines.ts'
import { countedOf, isNoFigure, type Counted } from './counted.ts'
import { partsOf, planYearOf, type Part } from './sections.ts'
import { carriedBy, tenseOf, type Tense } from './tense.ts'
import { goalTiming, resultYear } from './timing.ts'

const name = 'goals/quantities'
const marks = /[，；。：！？]|[（(](?=[^（）]*$)|(?<=\d[）)])、/g

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
    if (genre === 'appointment-notice') return
    const page: Page = { context, now: pageYear(context), planYear: planYearOf(context), isReport: genre === 'work-report' || genre === 'plan' }
    const parts = partsOf(context)
    let block = -1
    let carried: Tense | undefined
    for (const sentence of context.sentences) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind !== 'body' && kind !== 'row' && kind !== 'heading') continue
      if (sentence.block !== block) {
        block = sentence.block
        carried = undefined
      }
      const { part, year } = page.isReport ? parts[block]! : { part: undefined, year: null }
      readSentence(page, sentence, carried, part, year)
      carried = carriedBy(sentence.text, carried, page.now, part)
    }
  },
}

function readSentence(page: Page, sentence: Sentence, carried: Tense | undefined, part: Part, sectionYear: number | null): void {
  const { context, now, planYear, isReport } = page
  const { text } = sentence
  const amounts = findAmounts(text).filter((amount) => !insideName(text, amount.start))
  if (amounts.length === 0) return
  const { facts } = context
  const baselines = baselinesOf(text, amounts)
  const stops = [...text.matchAll(marks)].map((match) => match.index + match[0].length)
  let previous: (Counted & { amount: Amount; clause: number }) | undefined
  let whole: string | null = null
  const objects: string[] = []
  amounts.forEach((amount, i) => {
    if (baselines.isBaseline(amount)) return
    const first = baselines.of(amount) ?? amount
    const clause = stops.findLast((stop) => stop <= first.start) ?? 0
    const from = Math.max(clause, amounts[amounts.indexOf(first) - 1]?.end ?? 0)
    const next = amounts[i + 1]
    const mark = stops.find((stop) => stop > amount.end)
    const to = Math.min(mark === undefined ? text.length : mark - 1, next?.start ?? text.length, nearest(text, '、', amount.end))
    // 15个县的20个项目, 80岁以上老人: the first number tells which, not how many.
    if (amount.threshold || (next !== undefined && next.start < (mark ?? text.length) && /^[个家村镇](?:[\u3400-\u9fff]{1,6})的$/.test(text.slice(amount.end - 1, next.start)))) return
    const own = countedOf({ text, from, to, amount: { ...amount, start: first.start } })
    const counted = own.object !== '' ? own : inherit(own, previous, amount, objects, text, amounts, i, to)
    if (counted.object !== '' && own.object !== '') objects.push(own.object)
    const action = own.action || (previous !== undefined && previous.clause === clause ? previous.action : '') || counted.action
    previous = { ...counted, action, amount, clause }
    if (counted.object.length < 2 || isNoFigure(counted.object) || isNoFigure(text.slice(clause, first.start)) || unlikely(text, amount, action, counted.object)) return
    const kind = tenseOf({ text, at: amount.start, end: amount.end, carried, part, genre: facts.genre, now, planYear })
    if (kind === undefined) return
    const list = kind === 'goal' ? facts.goals : facts.results
    const timing = { text, at: amount.start, end: amount.end, now, planYear, sectionYear, isReport }
    const key = `${kind === 'goal' ? 't' : 'r'}${list.length + 1}`
    const inPart = /其中[^；。]*$/.test(text.slice(0, amount.start))
    const start = Math.min(first.start, counted.objectAt >= 0 ? counted.objectAt : first.start)
    const end = Math.max(amount.end, counted.objectAt >= 0 ? counted.objectAt + counted.object.length : 0)
    list.push({
      key, action, object: counted.object, value: amount.value, valueTo: amount.valueTo, unit: amount.unit, comparator: amount.comparator,
      modality: modalityOf(text.slice(0, amount.start)), ...(kind === 'goal' ? goalTiming(timing) : { year: resultYear(timing), deadline: null }),
      baseline: baselines.of(amount)?.value ?? null, partOf: inPart ? whole : null, programme: programmeOf(context, sentence, amount.start),
      place: facts.place?.code ?? null, rule: name, evidence: [cleanSpan(sentence.span.start + start, sentence.span.start + end)],
    } satisfies Draft<Quantity>)
    if (!inPart) whole = key
  })
}

/** What a bare amount is of: 增长8% of what stood before, 分别增长8%和9% of the last two, 投资680万元建设公路9公里 of what follows. */
function inherit(own: Counted, previous: Counted | undefined, amount: Amount, objects: readonly string[], text: string, amounts: readonly Amount[], i: number, to: number): Counted {
  const apart = /分别[^，；。]*$/.exec(text.slice(0, amount.start))
  if (apart) {
    const listed = amounts.filter(({ start }) => start > apart.index && start < (nearest(text, '，', apart.index + 1)))
    const place = listed.indexOf(amount)
    const pick = objects.at(place - listed.length)
    if (listed.length > 1 && listed.length <= objects.length && pick !== undefined) return { ...own, object: pick, objectAt: text.lastIndexOf(pick, amount.start) }
  }
  if (previous && previous.object !== '' && !/；/.test(text.slice(previous.objectAt, amount.start))) return { ...own, object: previous.object, objectAt: text.lastIndexOf(previous.object, amount.start) }
  const next = amounts[i + 1]
  if (next && !/[。；]/.test(text.slice(to, next.start)) && next.start - amount.end < 24) {
    const coming = countedOf({ text, from: amount.end, to: nearest(text, '，', next.end), amount: next })
    return { ...coming, action: own.action || coming.action }
  }
  return own
}

/** Numbers that tell no plan though they count something: subsidies of a rule, terms, what a law asks of everybody. */
function unlikely(text: string, amount: Amount, action: string, object: string): boolean {
  const before = text.slice(Math.max(0, amount.start - 12), amount.start)
  if (/^(?:天|小时|分钟|个月|个工作日|次|位|期|级)$/.test(amount.unit) && !/(?:天数|时间|时限|压缩|缩短|减少|增加|加密|天气|良|达到|举办|开展|走访|培训|组织|力争|冲刺|同比)/.test(before + object + action)) return true
  if (/给予|奖励|补助|罚款|处以|每人每|按照?每|标准为/.test(before) && !/(?:提高|增加|达到|新增|累计|发放)/.test(before)) return true
  if (/目标|计划|任务|序时进度/.test(text.slice(Math.max(0, amount.start - 8), amount.start)) && /(?:占|为|完成)[^，]*的?(?:约)?$/.test(before) && amount.unit === '%') return true
  return /^(?:第|每|各)/.test(object)
}

const nearest = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** How firmly it is meant: the last such word of the sentence holds for the clauses behind it. */
function modalityOf(before: string): Quantity['modality'] {
  const last = [...before.matchAll(/(?<ensure>确保|必须|务必|保证|保底)|(?<strive>力争|争取(?!到位)|冲刺)|(?<estimate>预计)/g)].at(-1)?.groups
  return last?.['ensure'] ? 'ensure' : last?.['strive'] ? 'strive' : last?.['estimate'] ? 'estimate' : 'planned'
}

const insideName = (text: string, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at) || (text.lastIndexOf('“', at) > text.lastIndexOf('”', at) && nearest(text, '”', at) - text.lastIndexOf('“', at) < 14)

/** The programme that opens the sentence, or the chain behind its colon. */
function programmeOf({ facts }: ExtractionContext, sentence: Sentence, at: number): string | null {
  const before = facts.programmes.filter((programme) => programme.evidence.some((span) => span.start >= sentence.span.start && span.start - sentence.span.start < 40 && span.end <= sentence.span.start + at))
  return before.at(-1)?.key ?? null
}
