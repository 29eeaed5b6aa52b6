import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Quantity } from '../../model/facts.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import { findAmounts, type Amount } from './amounts.ts'
import { baselinesOf } from './baselines.ts'
import { ahead, countedOf, isNoFigure, isVague, type Counted } from './counted.ts'
import { partsOf, planYearOf, type Part } from './sections.ts'
import { carriedBy, tenseOf, type Tense } from './tense.ts'
import { behindOf, goalTiming, resultYear } from './timing.ts'

const name = 'goals/quantities'
const marks = /[，；。：！？\t]|(?<!\d)\.|\.(?!\d)/g

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
    const parts = partsOf(context)
    // News of a congress mentions the report; the report itself has headings or says so in its title.
    const isReport = genre === 'plan' || /任务(?:分解|清单|书)|目标(?:任务|责任)|责任(?:书|清单)|项目(?:一览)?(?:表|清单)|(?:民生|办)[^，。]{0,4}实事|主要(?:预期)?(?:指标|目标)/.test(context.facts.title ?? '') || (genre === 'work-report' && (/工作报告|实事|要点/.test(context.facts.title ?? '') || parts.some(({ part }) => part !== undefined)))
    const page: Page = { context, now: pageYear(context), planYear: planYearOf(context), isReport }
    let block = -1
    let item: Topic | undefined
    let carriedYear: number | null = null
    let ended = ''
    let earlier: readonly Taken[] = []
    const inHeadings = new Set<object>()
    let carried: Tense | undefined
    for (const sentence of context.sentences) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind !== 'body' && kind !== 'row' && kind !== 'heading') continue
      if (sentence.block !== block) {
        block = sentence.block
        // 强调： and its points (一是…, 要…) are one speech though paragraphs divide them.
        if (!/[：，、]$/.test(ended) && !/^(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六]|[（(]?[一二三四五六\d]+[）)、.．]|[①-⑩]|要(?!求)|同时|会议(?:强调|指出|要求))/.test(sentence.text)) carried = undefined
        item = itemOf(context, block, item)
      }
      ended = sentence.text
      const { part, year } = page.isReport ? parts[block]! : { part: undefined, year: null }
      const { taken, last } = readSentence(page, sentence, { carried, part, year, item, carriedYear, inHeadings, earlier })
      if (kind === 'heading') for (const one of taken) inHeadings.add(one)
      carriedYear = sentence.text.endsWith('；') ? (taken.at(-1)?.year ?? null) : null
      earlier = sentence.text.endsWith('；') && last ? [{ ...last, objectAt: -1, closed: undefined, amount: { ...last.amount, start: -1, end: -1 } }] : []
      carried = carriedBy(sentence.text, carried, page.now, part, genre)
    }
  },
}

/** What the item of a list is about: its heading, and the programme that this names. */
interface Topic {
  readonly words: string
  readonly at: number
  readonly programme: string | null
}

interface Setting {
  readonly carried: Tense | undefined
  readonly part: Part
  readonly year: number | null
  readonly item: Topic | undefined
  readonly carriedYear: number | null
  /** What was counted before the semicolon, offsets left out. */
  readonly earlier: readonly Taken[]
  /** What headings said: the text below them says it again. */
  readonly inHeadings: ReadonlySet<object>
}

/** The numbered heading above a block (3.陈皮产业园（新建）); a new heading takes its place. */
function itemOf({ clean, text, facts }: ExtractionContext, block: number, above: Topic | undefined): Topic | undefined {
  const { kind, span } = clean.blocks[block]!
  const head = text.slice(span.start, Math.min(span.end, span.start + 60))
  const numbered = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[.．、])\s*/.exec(head)
  if (!numbered) return kind === 'heading' ? undefined : above
  const words = /^[^，。；：（]{2,30}/.exec(head.slice(numbered[0].length))?.[0] ?? ''
  const at = span.start + numbered[0].length
  const named = facts.programmes.find(({ evidence }) => evidence.some(({ start, end }) => start >= span.start && end <= at + Math.max(words.length, 24)))
  // Sections are no items: 二、2018年工作安排.
  const isItem = !/^[一二三四五六七八九十]+[、.．]/.test(head) && span.end - span.start < 48 && !/目标|任务|工作|情况|回顾|措施/.test(words)
  return { words: isItem ? words : '', at, programme: named?.key ?? null }
}

function readSentence(page: Page, sentence: Sentence, { carried, part, year: sectionYear, item, carriedYear, inHeadings, earlier }: Setting): { readonly taken: readonly Draft<Quantity>[]; readonly last: Taken | undefined } {
  const taken: Draft<Quantity>[] = []
  const { context, now, planYear, isReport } = page
  const { text } = sentence
  const { facts } = context
  // 15个县的20个项目, 50户以上的村寨: the first number tells which, not how many.
  const amounts = findAmounts(text).filter((amount) => !insideName(text, amount.start) && !isThreshold(text, amount) && !isMeasureOf(text, amount) && !/^(?:[个家村镇]|户)(?:[\u3400-\u9fff]{1,6})的(?:[\u3400-\u9fff]{1,8})?\d/.test(text.slice(amount.end - 1, amount.end + 20)))
  if (amounts.length === 0) return { taken, last: undefined }
  const baselines = baselinesOf(text, amounts)
  const stops = [...text.matchAll(marks)].map((match) => match.index + match[0].length)
  let previous: Taken | undefined
  let whole: string | null = null
  const history: Taken[] = [...earlier]
  amounts.forEach((amount, i) => {
    if (baselines.isBaseline(amount)) return
    const first = baselines.of(amount) ?? amount
    const open = text.lastIndexOf('（', first.start)
    const clause = Math.max(stops.findLast((stop) => stop <= first.start) ?? 0, open > text.lastIndexOf('）', first.start) ? open + 1 : 0)
    const prior = previous as Taken | undefined
    const from = Math.max(clause, amounts[amounts.indexOf(first) - 1]?.end ?? 0, prior && prior.objectAt >= prior.amount.end && prior.objectAt < first.start ? Math.min(first.start, prior.objectAt + prior.object.length) : 0)
    const next = amounts[i + 1]
    const mark = stops.find((stop) => stop > amount.end)
    const to = Math.min(mark === undefined ? text.length : mark - 1, next?.start ?? text.length, nearest(text, '、', amount.end))
    const alone = countedOf({ text, from, to, amount: { ...amount, start: first.start } })
    // 分别由260元、1600元提高到300元和1900元: the second pair is of what the first was.
    const own = first !== amount && i > 0 && !/[由从]/.test(text.slice(from, first.start)) ? { ...alone, object: '', objectAt: -1 } : split(alone, text, amounts, amount)
    const known = history.filter((one) => !one.closed || one.closed > amount.start)
    let counted: Counted & { readonly list?: readonly string[] } = own.object !== '' ? own : inherit(own, { previous: isShare(amount) ? known.at(-1) : (known.findLast((one) => one.amount.unit === amount.unit) ?? known.findLast((one) => !isShare(one.amount)) ?? known.at(-1)), amount, history: known, text, amounts, i, to, clause })
    if (counted.object === '' || (isVague(counted.object) && own.object !== '')) counted = withSubject(counted, { previous: known.findLast((one) => !isShare(one.amount)), text, clause, context, sentence, item, coming: next && !/[，；。]/.test(text.slice(amount.end, next.start)) ? countedOf({ text, from: amount.end, to: nearest(text, '，', next.end), amount: next }) : { ...own, object: '' } })
    const action = baselines.changeOf(amount) || own.action || (previous !== undefined && previous.clause === clause ? previous.action : '') || counted.action
    if (counted.object !== '') {
      previous = { ...counted, action, amount, clause, closed: open > text.lastIndexOf('）', amount.start) ? nearest(text, '）', amount.end) : undefined }
      history.push(previous)
    }
    if (counted.object.length < 2 || isNoFigure(counted.object) || isNoFigure(text.slice(clause, first.start)) || (/^[名位人]$/.test(amount.unit) && /代表|委员|常委会组成人员/.test(counted.object))) return
    const kind = tenseOf({ text, at: amount.start, end: amount.end, carried, part, genre: facts.genre, now })
    if (kind === undefined || unlikely(text, amount, action, counted.object, isReport, kind)) return
    const list = kind === 'goal' ? facts.goals : facts.results
    const timing = { text, at: amount.start, end: amount.end, now, planYear, sectionYear, isReport, carriedYear }
    const key = `${kind === 'goal' ? 't' : 'r'}${list.length + 1}`
    const inPart = /其中[^；。]*$/.test(text.slice(0, amount.start))
    const start = Math.min(first.start, counted.objectAt >= 0 ? counted.objectAt : first.start)
    const end = Math.max(amount.end, counted.objectAt >= 0 ? Math.min(counted.objectAt + counted.object.length, text.length) : 0)
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
      baseline: baselines.of(amount)?.value ?? null, partOf: inPart ? whole : null, programme: programmeOf(context, sentence, amount.start, evidence) ?? item?.programme ?? null,
      place: facts.place?.code ?? null, rule: name, evidence: [evidence],
    } satisfies Draft<Quantity>
    list.push(found)
    taken.push(found)
    if (!inPart) whole = key
  })
  return { taken, last: history.at(-1) }
}

type Taken = Counted & {
  readonly list?: readonly string[]
  readonly amount: Amount
  readonly clause: number
  /** Where the brackets close in which it stood: outside them it is no longer what is told of. */
  readonly closed: number | undefined
}

interface Around {
  readonly previous: Taken | undefined
  readonly text: string
  readonly clause: number
}

const sharedKind = /(?:产业|行业)?(?:增加值|总?产值|产量|平均浓度|浓度|[\u3400-\u9fff]{2,4}率|总?投资|收入|销售额|标准|比重|占比)$/

/** 生猪、牛、羊分别出栏6万头、1342头、1.2万只: each amount is of its own part of the list. */
function split(counted: Counted, text: string, amounts: readonly Amount[], amount: Amount): Counted & { readonly list?: readonly string[] } {
  if (!/[、和]/.test(counted.object)) return counted
  const apart = text.indexOf('分别', counted.objectAt)
  if (apart < 0 || apart > amount.start || /[，。；]/.test(text.slice(apart, amount.start))) return counted
  const listed = amounts.filter(({ start }) => start > apart && start < nearest(text, '，', apart))
  const parts = counted.object.split(/[、和]/)
  if (parts.length !== listed.length || listed.length < 2) return counted
  // The last one's kind of figure is that of all: 有色、石化产业增加值.
  const kind = sharedKind.exec(parts.at(-1)!)?.[0] ?? ''
  const list = parts.map((part) => (part.endsWith(kind) ? part : part + kind))
  return { ...counted, object: list[listed.indexOf(amount)]!, list }
}

/** What a bare amount is of: 增长8% of what stood before, 分别增长8%和9% of the last two, 投资680万元建设公路9公里 of what follows. */
function inherit(own: Counted, { previous, amount, history, text, amounts, i, to, clause }: Around & { readonly amount: Amount; readonly history: readonly Taken[]; readonly amounts: readonly Amount[]; readonly i: number; readonly to: number }): Counted {
  const next = amounts[i + 1]
  // 1200户3860人脱贫: both are of what follows.
  if (next && next.start === amount.end) {
    const shared = countedOf({ text, from: next.start, to: Math.min(nearest(text, '，', next.end), nearest(text, '、', next.end), nearest(text, '；', next.end)), amount: next })
    if (shared.object !== '') return { ...shared, action: own.action || shared.action }
  }
  const apart = /分别[^，；。]*$/.exec(text.slice(0, amount.start))
  if (apart) {
    const listed = amounts.filter(({ start }) => start > apart.index && start < nearest(text, '，', apart.index + 1))
    const place = listed.indexOf(amount)
    const shared = history.findLast((one) => one.list?.length === listed.length && one.amount.start > apart.index)
    if (shared) return { ...own, object: shared.list![place]!, objectAt: shared.objectAt }
    const pick = history.filter((one) => one.amount.start < apart.index).at(place - listed.length)
    if (listed.length > 1 && pick !== undefined && history.filter((one) => one.amount.start < apart.index).length >= listed.length) return { ...own, object: pick.object, objectAt: pick.objectAt }
  }
  // 民生项目投资过半，达43亿元: a clause without a figure of its own names it.
  if (clause > 0 && /^(?:达|增|下降|降|提高|超|突破|同比)/.test(own.action)) {
    const gap = text.slice(previous === undefined ? 0 : Math.max(previous.amount.end, previous.objectAt + previous.object.length), clause - 1)
    const at = Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1
    const told = /^[^在受随因由]*/.exec(gap.slice(at))![0].replace(/(?:过半|明显|持续|快速|稳定|较快|大幅).{0,4}$/, '')
    const base = clause - 1 - gap.length + at
    const named = told.length >= 4 && !/分别|其中$/.test(told) ? ahead(text, base, base + told.length) : own
    if (named.object.length >= 4 && named.object.length <= 16 && /(?:率|额|量|值|收入|投资|税|贷款|存款|比重|价格|收支|支出|人数|产值|规模|面积|浓度|消费|出口|进口|用电|客流|房价|汽车|产能|业|品)/.test(named.object)) return { ...named, action: own.action }
  }
  if (previous && !/；/.test(text.slice(Math.max(0, previous.objectAt), amount.start))) return { ...own, object: previous.object, objectAt: previous.objectAt }
  if (next && /元$/.test(amount.unit) && !/[。；]/.test(text.slice(to, next.start)) && next.start - amount.end < 24) {
    const coming = countedOf({ text, from: amount.end, to: nearest(text, '，', next.end), amount: next })
    return { ...coming, action: own.action || coming.action }
  }
  return own
}

/**
 * A vague object with what it is of before it: the subject of its clause (大成桥公路完成投资2亿元), what the sentence counted
 * before (重点项目52个，总投资486亿元), the programme named last, the heading of the item.
 */
function withSubject(counted: Counted, { previous, text, clause, context, sentence, item, coming }: Around & { readonly context: ExtractionContext; readonly sentence: Sentence; readonly item: Topic | undefined; readonly coming: Counted }): Counted {
  const join = (subject: string, at: number): Counted => ({ ...counted, object: subject + counted.object, objectAt: at })
  if (counted.label) return item && item.words !== '' ? { ...counted, object: item.words + counted.object } : counted
  if (counted.subject !== '' && !counted.object.includes(counted.subject)) return join(counted.subject, counted.subjectAt)
  const stem = previous?.object.replace(/(?:总投资|(?:年度)?(?:计划)?投资|产值|产量|销售收入|(?:种植|播种)?面积|收入|税收|出栏|存栏)$/, '') ?? ''
  if (counted.object !== '' && previous && stem.length >= 2 && !isVague(stem) && previous.amount.start < counted.objectAt && !/。/.test(text.slice(Math.max(0, previous.objectAt), counted.objectAt)) && (stem !== previous.object || previous.amount.unit !== '元')) return join(stem, previous.objectAt)
  // 推进羊乳产业园三期建设，总投资18亿元: the clause before names it.
  const gap = /([^，。；：\d]{4,30})，$/.exec(text.slice(0, clause))
  if (gap && /投资|资金/.test(counted.object)) {
    const named = ahead(text, gap.index, gap.index + gap[1]!.length)
    if (named.object.length >= 4) return join(named.object, named.objectAt)
  }
  if (coming.object !== '' && /^投资$|^投入$/.test(counted.object)) return { ...coming, action: counted.object }
  const at = sentence.span.start + Math.max(0, counted.objectAt)
  const named = context.facts.programmes
    .flatMap(({ name: title, evidence }) => evidence.map((span) => ({ title, start: span.start, end: span.end })))
    .filter(({ start, end }) => start >= sentence.span.start && end <= at)
    .sort((a, b) => a.start - b.start)
    .at(-1)
  if (named && !counted.object.includes(named.title)) return join(named.title, named.start - sentence.span.start)
  if (item && item.words !== '' && counted.object !== '' && /投资|资金|面积|占地|长/.test(counted.object)) return { ...counted, object: item.words + counted.object }
  return counted
}

/** Numbers that tell no plan though they count something: subsidies of a rule, terms, shares of a target, settings of the scene. */
function unlikely(text: string, amount: Amount, action: string, object: string, isReport: boolean, kind: Tense): boolean {
  const before = text.slice(Math.max(0, amount.start - 12), amount.start)
  const behind = text.slice(amount.end, amount.end + 10)
  if (/^(?:天|小时|分钟|个月|个工作日)$/.test(amount.unit) && !/天数|时限|时间|频次|天气|良天|压缩|缩短|减至|降至/.test(before + object + action)) return true
  if (/^(?:次|位|期|级)$/.test(amount.unit) && !/举办|开展|走访|培训|组织|力争|冲刺|床位|泊位|检查|接受|提供/.test(before + object + action)) return true
  if (kind === 'goal' && /元$/.test(amount.unit) && /给予|奖励|补助|罚款|处以|每人每|按照?每|标准为/.test(before) && !/(?:提高|增加|达到|新增|累计|发放)/.test(before)) return true
  if (amount.unit === '%' && (/任务$|进度/.test(object) || (/目标|计划|任务|进度/.test(text.slice(Math.max(0, amount.start - 8), amount.start)) && /(?:占|为|完成)[^，]*的?(?:约)?$/.test(before)))) return true
  if (amount.unit === '百分点' && /进度/.test(object + before)) return true
  if (/(?:在|向|从|分)(?:了)?$/.test(before) && /^[个家所]$/.test(amount.unit)) return true
  // 7万吨锌基合金项目, 750千伏通道工程: how large one thing is.
  if (/^(?:吨|千伏|千瓦|兆瓦|吉瓦)$/.test(amount.unit) && /^[^，。；、]{0,16}(?:项目|基地|工程|生产线|电站|通道|机组|装置|码头|泊位)/.test(text.slice(amount.end)) && !/^\d/.test(text.slice(amount.end))) return true
  if (amount.unit === '%' && /(?:年度|计划|进度)$/.test(object)) return true
  if (/^的基础上/.test(behind) || /^(?:第\d|每$|各$)/.test(object)) return true
  if (/(?:情况|进展|中|问题)$/.test(object) && action === '') return true
  // Bodies and places as a subject are a setting: 沿线6个乡镇要备足…
  if (/^[个家名位]$/.test(amount.unit) && /^(?:乡镇|镇|村|县|区|市|街道|部门|单位|省份|国家|地区|社区|市州)/.test(object)) {
    const told = text.slice(amount.end + object.length)
    if (/^[\u3400-\u9fff]{0,2}(?:要|将|应|须|的)/.test(told) || (!isReport && action === '')) return true
  }
  return !isReport && action === '' && /^[个家座位名人条处]$/.test(amount.unit) && /的|全[省市县区]|位于/.test(object)
}

const nearest = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** How firmly it is meant: the last such word of the sentence holds for the clauses behind it. */
function modalityOf(before: string, behind: string): Quantity['modality'] {
  const last = [...before.matchAll(/(?<ensure>确保|必须|务必|保证|保底)|(?<strive>力争|争取(?!到位)|冲刺)|(?<estimate>预计)/g)].at(-1)?.groups
  if (!last && /必须|务必/.test(behind)) return 'ensure'
  return last?.['ensure'] ? 'ensure' : last?.['strive'] ? 'strive' : last?.['estimate'] ? 'estimate' : 'planned'
}

const insideName = (text: string, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at) || (text.lastIndexOf('“', at) > text.lastIndexOf('”', at) && nearest(text, '”', at) - text.lastIndexOf('“', at) < 14)

/** The programme that is itself what is counted, else the one that opens the sentence or the chain behind its colon. */
function programmeOf({ facts }: ExtractionContext, sentence: Sentence, at: number, counted: CleanSpan): string | null {
  const own = facts.programmes.find(({ evidence }) => evidence.some(({ start, end }) => start < counted.end && end > counted.start && start >= sentence.span.start))
  if (own) return own.key
  const opening = facts.programmes.filter(({ evidence }) => evidence.some(({ start, end }) => start >= sentence.span.start && start - sentence.span.start < 40 && end <= sentence.span.start + at))
  return opening.at(-1)?.key ?? null
}

/** 80岁以上老人, 10亿元以上企业3家: no figure where another follows in its clause; 组建30人以上的应急队 is one. */
function isThreshold(text: string, amount: Amount): boolean {
  if (!amount.threshold) return false
  const behind = /^[^，；。、]*/.exec(text.slice(amount.end))![0]
  return /\d/.test(behind) || !/(?:组建|再请|引进|新增|培训|建成|新建|完成|招聘|培育|打造|投入|安排|带动|拆除|改造)(?:了)?(?:约|近|超过|超|达)?$/.test(text.slice(0, amount.start))
}

const isShare = (amount: Amount): boolean => /%|‰|百分点|倍/.test(amount.unit)

/** One wording of a thing inside another, other words between: 重大项目投资, 北京重大项目总投资. */
const within = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return [...short].every((character) => long.includes(character))
}

/** 3个5000亩示范片: how large each is. */
const isMeasureOf = (text: string, amount: Amount): boolean => /\d[个家处座条]$/.test(text.slice(0, amount.start)) && /亩|公里|吨|元|千瓦|平方米|立方米/.test(amount.unit) && /^[\u3400-\u9fff]{2}/.test(text.slice(amount.end))
