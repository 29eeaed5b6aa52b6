import { scanner } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Quantity } from '../../model/facts.ts'
import type { Draft, Sentence } from '../rule.ts'
import type { Amount } from './build-amount.ts'
import { baselinesOf, bracketed } from './baselines.ts'
import { blockText } from './block-text.ts'
import { pastYear } from './carried-times.ts'
import { isCasualty, ofAccident } from './casualties.ts'
import { countedOf, isNoFigure, isVague, type Counted } from './counted.ts'
import { ahead } from './counted-ahead.ts'
import { none } from './counted-words.ts'
import { modalityOf } from './modality.ts'
import { nearest } from './nearest.ts'
import { previousOf, worded } from './history.ts'
import { inherit, lastBeside, opensWork, withSubject, type Taken } from './objects.ts'
import { ofGrade } from './grades.ts'
import { resultYear } from './result-year.ts'
import { behindOf } from './said-behind.ts'
import type { Tense } from './said-by.ts'
import type { Page, Setting } from './setting.ts'
import { isShare } from './shares.ts'
import { split } from './split-list.ts'
import { doerOf, programmeOf, underItem } from './programme-of.ts'
import { tenseOf } from './tense.ts'
import { goalTiming } from './timing.ts'
import { unlikely } from './unlikely.ts'

/** 目前进展及下一步措施: a cell of what was done goes on to what is to be. */
const nextStep = /下一?步|下阶段|力争|争取|剩余.{0,12}(?:计划|将|预计)/
const name = 'goals/quantities'
const marksOf = scanner(/[，；。：！？…\t|]|——(?=[\u3400-\u9fff])|(?<=\s)\/(?=\s)|(?<!\d)\.|\.(?!\d)/g)

/** 查处不作为问题23个: cases dealt with, where 问题 of a speech are none. */
const settled = /^(?:查处|整改|化解|办结|解决|督办)/

/** 投资100万元，完成1.7公里道路硬化: from the cost to the figure of the work. */
const worksBehind = /^，?(?:完成|实施|建设|新建|改建|修建|硬化|维修|改造|安装|铺设)?[^，。；]*$/

/** 实施崔家村、袁川村164户859人易地搬迁项目: where, before what. */
const atPlaces = /[\u3400-\u9fff](?:[村镇乡]|社区|街道)$|^[\u3400-\u9fff]{2,4}[市县区州旗]$/

/** Behind an amount: how much of it has been done. */
const ofPlan = /^的(?:约|近)? ?\d[\d.]* ?(?:%|倍)/
/** What is planned, as a share's whole. */
const planned = /^(?:年初|调整后?|年度?|全年|当年|变动|总|民生工程|指标|目标)*(?:预算|任务|计划|目标|指标|考核目标|目标任务)(?:任务)?[数额]?$/

const partBehind = /^[（，]其中[^，。；（）]*$/

const NOTHING = { taken: [], lasts: [] }

/** The goals and results of a sentence, written into the facts as they are read; `lasts` are what was counted last in each unit. */
export function readSentence(page: Page, sentence: Sentence, amounts: readonly Amount[], { carried, part, year: sectionYear, item, carriedYear, lastYear, carriedTime, toldYear, columnPart, promisedAt, chained, inHeadings, earlier, due, announcedYear }: Setting): { readonly taken: readonly Draft<Quantity>[]; readonly lasts: readonly Taken[] } {
  if (amounts.length === 0) return NOTHING
  const taken: Draft<Quantity>[] = []
  const { context, now, planYear, isReport, planSpan } = page
  const { text } = sentence
  const { facts } = context
  const isField = /(?:投资|建设规模|建设内容|年度目标)[^，。；：]{0,6}：/.test(blockText(context, sentence.block))
  // 2023年，完成投资97亿元；竣工18项: in a plan, a year before it is told to the end.
  const isPast = part === 'plan' && facts.genre !== 'work-report' && now !== null && ((carried === 'result' && carriedYear !== null && carriedYear < now) || (toldYear !== null && toldYear < now && pastYear(text, now, toldYear) === toldYear))
  const baselines = baselinesOf(text, amounts)
  const stops = marksOf(sentence).map((match) => match.index + match[0].length)
  let previous: Taken | undefined
  let whole: string | null = null
  // 建设任务2万亩（其中高效节水灌溉0.3万亩）: a part is planned as its whole is.
  let told: { readonly kind: Tense; readonly end: number } | undefined
  const history: Taken[] = [...earlier]
  amounts.forEach((amount, i) => {
    if (baselines.isBaseline(amount)) return
    const first = baselines.of(amount) ?? amount
    const open = text.lastIndexOf('（', first.start)
    const clause = Math.max(stops.findLast((stop) => stop <= first.start) ?? 0, open > text.lastIndexOf('）', first.start) ? open + 1 : 0)
    const prior = previous as Taken | undefined
    const behind = amounts[amounts.indexOf(first) - 1]?.end ?? 0
    // 1.95亿元贷款、水厂工程1.1亿元贷款: what the amount before is of ends at the mark.
    const from = Math.max(clause, behind + (behind > clause ? (/^[\u3400-\u9fff]{1,4}、/.exec(text.slice(behind, first.start))?.[0].length ?? 0) : 0), prior && prior.objectAt >= prior.amount.end && prior.objectAt < first.start && !(prior.amount.end < clause && prior.objectAt > clause) ? Math.min(first.start, prior.objectAt + worded(text, prior)) : 0)
    const next = amounts[i + 1]
    const last = next && lastBeside(amounts, i + 1)
    const mark = stops.find((stop) => stop > amount.end)
    const to = Math.min(mark === undefined ? text.length : mark - 1, next?.start ?? text.length, nearest(text, '、', amount.end))
    // 镇区管网（3.2公里）: what the bracket measures stands before it.
    const measured = open >= 0 && /^（(?:约|共|全长|长|面积)?$/.test(text.slice(open, first.start)) && text[amount.end] === '）' && text[open - 1] !== '》' ? ahead(text, Math.max(stops.findLast((stop) => stop <= open) ?? 0, behind, text.lastIndexOf('、', open) + 1), open) : none
    const alone = measured.object.length >= 3 ? measured : countedOf({ text, from, to, amount: { ...amount, start: first.start } })
    // 完成年度目标任务61亿元的117%，增长42%: nor the plan itself, by which it is measured.
    if (ofPlan.test(text.slice(amount.end)) && /(?:目标|任务|计划|指标|预算)(?:任务)?[数额]?(?:（)?$/.test(text.slice(clause, first.start))) return
    // 完成预算的98%，增长8%: a share of the plan is no figure, nor what the next goes on about.
    if (isShare(amount) && planned.test(alone.object)) return
    // 分别由260元、1600元提高到300元和1900元: the second pair is of what the first was.
    const own = first !== amount && i > 0 && !/[由从在]/.test(text.slice(from, first.start)) ? { ...alone, object: '', objectAt: -1 } : (next?.start === amount.end && atPlaces.test(alone.object)) ? { ...alone, object: '', objectAt: -1 } : split(alone, text, amounts, amount)
    // …2.8公里；沼气池建设未完成任务的乡镇，要补建456座: a clause with a subject of its own, told of what is counted otherwise.
    const isOther = !isShare(amount) && /^[^，；\d]{6,}，/.test(text)
    const known = history.filter((one) => (!one.closed || one.closed > amount.start) && !(isOther && one.amount.start < 0 && one.amount.unit !== amount.unit) && (!one.afterStop || (one.amount.unit === amount.unit && !isShare(amount))))
    // 发展油茶5万亩，…今年再发展1.5万亩: the same, by its verb alone.
    const isVerb = /^(?:发展|改造|新建|建设|治理|修复)$/.test(own.object) && own.action === '' && known.some((one) => one.amount.unit === amount.unit && one.object !== own.object)
    let counted: Counted & { readonly list?: readonly string[] } = isVerb ? { ...own, object: known.findLast((one) => one.amount.unit === amount.unit)!.object, objectAt: -1, action: own.object } : own.object !== '' ? own : inherit(own, { previous: previousOf(known, amount), amount, history: known, text, amounts, i, to, clause })
    const doer = own.object !== '' && own.subject !== '' ? doerOf(context, sentence, own.subjectAt) : undefined
    if (counted.object === '' || (own.object !== '' && (isVague(own.object) || (own.object.length <= 2 && own.subject !== '' && !/(?:行动|计划|活动)$|^[^“]*”/.test(own.subject) && doer === undefined)))) counted = split(withSubject(counted, { previous: known.findLast((one) => !isShare(one.amount)), whole: known.findLast((one) => !isShare(one.amount) && !one.isPart), text, clause, context, sentence, item, coming: next && last && (opensWork(text, clause, first.start) ? worksBehind : /^[^，。；]*$/).test(text.slice(amount.end, next.start)) ? countedOf({ text, from: last === next ? amount.end : last.start, to: Math.min(...['，', '；', '。'].map((mark) => nearest(text, mark, last.end))), amount: last }) : { ...own, object: '' } }), text, amounts, amount)
    const action = baselines.changeOf(amount) || own.action || (previous !== undefined && previous.clause === clause ? previous.action : '') || counted.action
    // 计划培训5000人次: whom is said nowhere.
    if (counted.object === '' && (/^(?:培训|体检|接种|义诊)$/.test(action) || (/^(?:投入|投资)$/.test(action) && amount.unit === '元')) && text.slice(0, first.start).endsWith(action)) counted = { ...counted, object: action, objectAt: first.start - action.length }
    counted = ofAccident(ofGrade(counted, known), known)
    // 超额完成10亿亩建设目标。…再新建4500万亩: the aim is not what the next goes on about.
    if (counted.object !== '' && !/(?:建设|发展|任务)目标$/.test(counted.object)) {
      previous = { ...counted, action, amount, clause, isPart: /其中[^；。]*$/.test(text.slice(0, amount.start)), closed: open > text.lastIndexOf('）', amount.start) ? nearest(text, '）', amount.end) : undefined }
      history.push(previous)
    }
    const isCase = isCasualty(counted.object, text) || (counted.object.endsWith('问题') && settled.test(action))
    // What spans cells of a row is nothing counted.
    if (counted.object === '' || counted.object.includes('\t') || (!isCase && (isNoFigure(counted.object) || isNoFigure(text.slice(clause, first.start)))) || (/^[名位人]$/.test(amount.unit) && /代表|委员|常委会组成人员/.test(counted.object))) return
    const column = columnPart(sentence.span.start + amount.start)
    // 当前进度 98%: how much of it has been done.
    if (column === 'review' && isShare(amount) && text[first.start - 1] === '\t') return
    const promised = promisedAt(sentence.span.start + amount.start)
    const cut = Math.max(0, (promised?.from ?? 0) - sentence.span.start)
    const kind = column === 'review' ? (nextStep.test(text.slice(text.lastIndexOf('\t', amount.start) + 1, amount.start)) ? 'goal' : 'result') : tenseOf({ text: text.slice(cut), at: amount.start - cut, end: amount.end - cut, carried, part: isPast ? 'review' : (column ?? promised?.part ?? part), genre: facts.genre, now, isOver: page.isOver }) ?? (told && partBehind.test(text.slice(told.end, amount.start)) ? told.kind : undefined)
    if (kind !== undefined && !/其中/.test(text.slice(told?.end ?? 0, amount.start))) told = { kind, end: amount.end }
    if (kind === undefined || unlikely(text, amount, action, counted.object, isReport, kind)) return
    // 十里长廊绿化工程要再提升: a figure within the name of a work.
    const place = sentence.span.start
    if (!/\d/.test(text.slice(amount.start, amount.end)) && facts.programmes.some(({ evidence }) => evidence.some(({ start, end }) => start + 2 <= place + amount.start && place + amount.end + 2 <= end))) return
    const list = kind === 'goal' ? facts.goals : facts.results
    const timing = { text, at: amount.start, end: amount.end, now, today: facts.meetings.find(({ date }) => date !== null)?.date ?? facts.published, planYear, planSpan, sectionYear: column === 'review' ? planYear : sectionYear, isReport, carriedYear, lastYear: counted.object.endsWith('总投资') ? null : (promised?.year ?? lastYear), carriedTime, toldYear, due, announcedYear }
    const key = `${kind === 'goal' ? 't' : 'r'}${list.length + 1}`
    const inPart = /其中[^；。]*$/.test(text.slice(0, amount.start)) && !/^(?:总[量数]|总户数|总规模)/.test(text.slice(clause)) && !isOwnRate(text, amount, counted.object)
    const start = Math.min(first.start, counted.objectAt >= 0 ? counted.objectAt : first.start)
    const end = Math.max(amount.end, counted.objectAt >= 0 ? Math.min(counted.objectAt + (counted.list ? 1 : counted.object.length), text.length) : 0)
    const evidence = cleanSpan(sentence.span.start + start, sentence.span.start + end)
    // A headline and its sentence say the same once.
    const same = list.find((item) => inHeadings.has(item) && item.value === amount.value && item.unit === amount.unit && (within(item.object, counted.object)))
    if (same) {
      same.evidence.push(evidence)
      return
    }
    // The same promise or level told again in another paragraph.
    const again = text.includes('\t') || counted.object.length < 2 || amount.value < 3 || (kind === 'result' && (counted.object.length < 4 || (amount.value < 10 && Number.isInteger(amount.value) && !isShare(amount)))) ? undefined : list.find((item) => plain(item.object) === plain(counted.object) && item.value === amount.value && item.unit === amount.unit && item.comparator === amount.comparator && item.evidence.every(({ start: at }) => at < sentence.span.start && context.text.slice(at, at + 1) !== '\t'))
    if (again) {
      again.evidence.push(evidence)
      return
    }
    const found = {
      key, action, object: counted.object, value: amount.value, valueTo: amount.valueTo, unit: amount.unit, comparator: amount.comparator,
      modality: kind === 'result' || (counted.object.endsWith('总投资') && text.slice(Math.max(0, clause - 1), amount.start).search(/确保|力争|争取|预计/) < 0) ? 'planned' : modalityOf(text.slice(0, amount.start), behindOf(text, amount.end)), ...(kind === 'goal' ? goalTiming(timing) : { year: resultYear(timing), deadline: null }),
      baseline: baselines.of(amount)?.value ?? bracketed(text, amount), partOf: inPart && whole?.[0] === key[0] ? whole : null, programme: doer ?? underItem((item?.isWork && !isField && !/投资|资金/.test(counted.object) ? null : item?.programme) ?? null, programmeOf(context, sentence, amounts, amount, evidence), facts) ?? chained,
      place: facts.place?.code ?? null, rule: name, evidence: [evidence],
    } satisfies Draft<Quantity>
    list.push(found)
    taken.push(found)
    if (!inPart) whole = key
  })
  return { taken, lasts: history.filter((one, i) => !(one.isPart && text.endsWith('。')) && !history.some((later, j) => j > i && later.amount.unit === one.amount.unit)) }
}

/** 办理提案126件，其中A类98件、B类28件，满意率98%: a rate of all of them. */
const isOwnRate = (text: string, amount: Amount, object: string): boolean => isShare(amount) && object.endsWith('率') && /其中[^；。，]*\d[^；。，]*，[^，；。\d]*$/.test(text.slice(0, amount.start))
/** 清河县生产总值, 全县地区生产总值: the same level. */
const plain = (object: string): string => object.replace(/^(?:[全我本][省市区县州旗镇乡]|[\u3400-\u9fff]{2,6}[省市区县州旗](?=[\u3400-\u9fff]{4}))/, '').replace(/^(?:地区|国内)(?=生产总值)/, '')

/** One wording of a thing inside another, other words between: 重大项目投资, 北京重大项目总投资. */
const within = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return [...short].every((character) => long.includes(character))
}
