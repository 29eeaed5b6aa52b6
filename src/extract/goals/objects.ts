import { alternatives } from '../../language/alternatives.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'
import type { Amount } from './build-amount.ts'
import { countedOf, isVague, type Counted } from './counted.ts'
import { bare } from './bare-subject.ts'
import { ahead } from './counted-ahead.ts'
import type { Topic } from './items.ts'
import { nearest } from './nearest.ts'
import { changeRow, isShare } from './shares.ts'

/** What was counted before in the sentence (or in the one before it). */
export type Taken = Counted & {
  readonly list?: readonly string[]
  readonly amount: Amount
  readonly clause: number
  /** Where the brackets close in which it stood: outside them it is no longer what is told of. */
  readonly closed: number | undefined
  /** Of the sentence before: only an amount of the same unit goes on about it (拆除违建41处。…再拆除60处). */
  readonly afterStop?: boolean
  /** Behind 其中: the next sentence goes on about the whole. */
  readonly isPart?: boolean
}

interface Around {
  readonly previous: Taken | undefined
  readonly text: string
  readonly clause: number
}

/** What a work measures or costs. */
const measures = /投资$|^(?:全长|总长|占地|占地面积|总?建筑面积)$/
/** Fields of statistics: a project is none of theirs. */
const noThing = /^(?:固定资产|工业|民间|技改|产业|财政|招商引资|农业)$/
/** 20村2890户1.38万人的整村推进项目: the last of the measures that stand side by side. */
export function lastBeside(amounts: readonly Amount[], from: number): Amount {
  let at = from
  while (amounts[at + 1]?.start === amounts[at]!.end) at++
  return amounts[at]!
}

/** What a bare amount is of: 增长8% of what stood before, 分别增长8%和9% of the last two, 投资680万元建设公路9公里 of what follows. */
export function inherit(own: Counted, { previous, amount, history, text, amounts, i, to, clause }: Around & { readonly amount: Amount; readonly history: readonly Taken[]; readonly amounts: readonly Amount[]; readonly i: number; readonly to: number }): Counted & { readonly list?: readonly string[] } {
  const next = amounts[i + 1]
  // 1200户3860人脱贫, 1200户共3860人脱贫, 1200户、3860人的定居任务: both are of what follows.
  if (next && (next.start === amount.end || (/^共计?$/.test(text.slice(amount.end, next.start)) && /^[人名]$/.test(next.unit)) || (text.slice(amount.end, next.start) === '、' && (text[next.end] === '的' || (amount.unit === '户' && /^[人名]$/.test(next.unit) && own.object.length < 2 && previous === undefined))))) {
    const last = lastBeside(amounts, i + 1)
    const shared = countedOf({ text, from: last.start, to: Math.min(...['，', '、', '；', '。'].map((mark) => nearest(text, mark, last.end))), amount: last })
    if (shared.object !== '') return { ...shared, action: own.action || shared.action }
  }
  // 13条11.4公里: one thing by two measures.
  const beside = history.at(-1)
  if (beside && beside.amount.end === amount.start) return { ...own, object: beside.object, objectAt: beside.objectAt }
  // 年产20万吨的氧化钙生产线4条: what stands between two amounts is of both.
  if (beside && beside.objectAt >= beside.amount.end && beside.objectAt + beside.object.length === amount.start) return { ...own, object: beside.object, objectAt: beside.objectAt }
  // 城镇和农村居民收入2.8万元、1.6万元: the next of the list.
  const following = beside?.list?.[beside.list.indexOf(beside.object) + 1]
  if (beside && following !== undefined && beside.amount.unit === amount.unit && /^[、和]$/.test(text.slice(beside.amount.end, amount.start))) return { ...own, object: following, objectAt: beside.objectAt, list: beside.list! }
  // 第一产业增长9%达21亿元: the level behind its growth.
  if (beside && isShare(beside.amount) && !isShare(amount) && /^、?(?:达到?|至|突破|总量达到?)$/.test(text.slice(beside.amount.end, amount.start))) return { ...own, object: beside.object, objectAt: beside.objectAt }
  // 蔬菜、水果产量分别达到26.6、7.8亿公斤，增长36.2%、59.9%: a row of changes behind a row of levels.
  const rows = isShare(amount) ? changeRow(text, amounts, i, history) : undefined
  if (rows) return { ...own, object: rows.object, objectAt: rows.objectAt }
  const apart = /分别[^，；。]*$/.exec(text.slice(0, amount.start))
  // 增速比全省和全国分别高0.7、1.3个百分点: of one thing against several.
  const isAgainst = apart !== null && /(?:(?<![同环])[比较]|[高低快慢]于)[^，。；]*[和、][^，。；]*$/.test(text.slice(0, apart.index)) && previous !== undefined
  if (apart && !isAgainst) {
    const listed = amounts.filter(({ start }) => start > apart.index && start < nearest(text, '，', apart.index + 1))
    const place = listed.indexOf(amount)
    // 分别拉动经济增长1.2个、0.8个百分点: all are of what stands before the first.
    const first = place > 0 ? history.at(-1) : undefined
    if (first && first.objectAt > apart.index && first.amount.start > first.objectAt && first.list === undefined && listed[place - 1] === first.amount && /^[、和]$/.test(text.slice(first.amount.end, amount.start))) return { ...own, object: first.object, objectAt: first.objectAt }
    const shared = history.findLast((one) => one.list?.length === listed.length && one.amount.start > apart.index)
    if (shared) return { ...own, object: shared.list![place]!, objectAt: shared.objectAt }
    const named = history.at(-1)
    if (named && named.amount.start > apart.index && named.object !== '' && named.objectAt >= 0 && named.objectAt < apart.index && !/[，。；]/.test(text.slice(named.objectAt, apart.index)) && place > 0 && !amounts.some(({ start, end }) => start > named.objectAt && end <= apart.index)) return { ...own, object: named.object, objectAt: named.objectAt }
    const pick = history.filter((one) => one.amount.start < apart.index).at(place - listed.length)
    if (listed.length > 1 && pick !== undefined && history.filter((one) => one.amount.start < apart.index).length >= listed.length) return { ...own, object: pick.object, objectAt: pick.objectAt }
  }
  // 推进住宅增设电梯，12月底前开工建设200部: the clause before says what.
  if (clause > 0 && !isShare(amount) && !amount.unit.endsWith('元') && /^(?:开工|动工|建成|完成|竣工|新增|改造)/.test(own.action)) {
    const said = /(?<=^|[，。；：])([^，。；：\d]{4,24})，$/.exec(text.slice(0, clause))
    const what = said ? ahead(text, said.index, said.index + said[1]!.length) : own
    if (what.object.length >= 2 && what.object.length <= 10 && what.action !== '') return { ...what, action: own.action }
  }
  // 民生项目投资过半，达43亿元: a clause without a figure of its own names it.
  if (clause > 0 && /^(?:达|增|下降|降|提高|超|突破|同比|实现|完成)/.test(own.action)) {
    const gap = text.slice(previous === undefined || previous.amount.start < 0 ? 0 : Math.max(previous.amount.end, previous.objectAt + previous.object.length), clause - 1)
    const at = Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1
    const told = /^[^在受随因由]*/.exec(gap.slice(at))![0].replace(/(?:首次)?(?:突破|跨越|跃上|迈上|跨上).*$/, '').replace(/(?:过半|明显|持续|快速|稳定|较快|大幅).{0,4}$/, '')
    const base = clause - 1 - gap.length + at
    const named = told.length >= 4 && !/分别|其中$|位居|居全|位列|列全|排名|第\d|第[一二三四五六七八九十]+(?:位|名|$)/.test(told) ? ahead(text, base, base + told.length) : own
    if (named.object.length >= 4 && named.object.length <= 16 && /(?:率|额|量|值|收入|投资|税|贷款|存款|比重|价格|收支|支出|人数|产值|规模|面积|浓度|消费|出口|进口|用电|客流|房价|汽车|产能|业|品)/.test(named.object)) return { ...named, action: own.action }
  }
  if (previous && !/；/.test(text.slice(Math.max(0, previous.objectAt), amount.start))) return { ...own, object: isShare(amount) && /^(?:增长|下降|同比)/.test(own.action) ? previous.object.replace(/(?<=[\u3400-\u9fff]{3})(?:同比|环比)增[幅速]$/, '') : previous.object, objectAt: previous.objectAt }
  // 投入2.6亿元，把种植面积由3.8万亩扩大到5万亩: what it is to bring about is another thing.
  if (next && amount.unit.endsWith('元') && !/[。；]/.test(text.slice(to, next.start)) && next.start - amount.end < 24 && !/^，(?:把|将|使)/.test(text.slice(amount.end))) {
    const coming = countedOf({ text, from: amount.end, to: nearest(text, '，', next.end), amount: next })
    return { ...coming, action: own.action || coming.action }
  }
  return own
}

/**
 * A vague object with what it is of before it: the subject of its clause (大成桥公路完成投资2亿元), what the sentence counted
 * before (重点项目52个，总投资486亿元), the programme named last, the heading of the item.
 */
export function withSubject(counted: Counted, { previous: last, whole, text, clause, context, sentence, item, coming }: Around & { /** What was counted last that is no part of another. */ readonly whole: Taken | undefined; readonly context: ExtractionContext; readonly sentence: Sentence; readonly item: Topic | undefined; readonly coming: Counted }): Counted {
  // 新增市场主体5200户，其中企业1300户，总量突破3.2万户: of all of them.
  const previous = last?.isPart && /^(?:总[量数]|总户数|总规模)$/.test(counted.object) ? (whole ?? last) : last
  const join = (subject: string, at: number): Counted => ({ ...counted, object: subject.endsWith(counted.object) ? subject : subject + counted.object.replace(/^项目(?=.*投资)/, ''), objectAt: at })
  // 沼气池建设：年度任务1200座: the task that the item is headed by.
  const task = /^(?:(?:年度|全年|目标)*任务)$/.test(counted.object) ? /(?:^|[，。；、.．）\s])([^，。；：、.．）\s\d]{3,16}?)(?:建设|工程|项目)?：[^，。；：]*$/.exec(text.slice(0, Math.max(0, counted.objectAt))) : null
  if (task) return { ...counted, object: task[1]!, objectAt: task.index + task[0].indexOf(task[1]!) }
  // 谋划包装项目8个: of whatever kind.
  if (/^(?:项目|工程)$/.test(counted.object) && /^(?:谋划|包装|储备|策划|洽谈|申报|招引)/.test(counted.action)) return counted
  // 完成投资80亿元，确保全年投资增长15%: of all of the year.
  if (counted.object === '投资' && /(?:全年|全[省市县区镇]|年度)$/.test(text.slice(0, counted.objectAt))) return counted
  // 争取资金900万元: of whatever they are for.
  if (counted.object === '资金' && /(?:争取|筹集|筹措|落实|申请)(?:上级|项目|各类)?$/.test(text.slice(clause, counted.objectAt))) return counted
  if (counted.label) return item && item.words !== '' ? { ...counted, object: item.words + counted.object } : counted
  if (counted.subject !== '' && isDoer(context, counted.subject) && !isVague(counted.object)) return counted
  if (counted.subject !== '' && !everyone.test(counted.subject) && counted.subject.length <= (counted.object.endsWith('投资') ? 18 : 14) && !counted.object.includes(counted.subject) && !/内容/.test(counted.subject)) return join(counted.subject, counted.subjectAt)
  // 热电厂、产业园等41个项目: not of what the clause before counted.
  if (/^(?:[\u3400-\u9fff]{2})?(?:项目|工程)$/.test(counted.object) && /等(?:[约近共])?\d+[个项](?:大)?$/.test(text.slice(clause, counted.objectAt))) return counted
  // 拆迁房屋725户，有11个项目已进场施工: works are none of what was counted.
  if (/^(?:项目|工程)$/.test(counted.object) && counted.subject === '' && /(?:^|[，。；])(?:目前|已)?有\d+[个项]$/.test(text.slice(0, counted.objectAt)) && !/(?:项目|工程)$/.test(previous?.object ?? '')) return counted
  // 改造危房300户，引进项目20个: nor are they where a verb of their own counts them.
  if (/^(?:项目|工程)$/.test(counted.object) && counted.action !== '' && counted.subject === '' && previous !== undefined && !/(?:项目|工程)$/.test(previous.object)) return counted
  // 项目全部建成投产后预计年产值12亿元: nor of what was counted last.
  if (counted.object.endsWith('产值') && previous !== undefined && previous.amount.unit !== '元' && !/项目|工程/.test(previous.object) && /(?:建成|投产|达产|运营|竣工)后[^，；。]*$/.test(text.slice(clause, counted.objectAt))) return counted
  // 入驻企业36家，实现产值18亿元: what is made of it is told alone.
  if (counted.action.startsWith('实现') && /(?:产值|收入)$/.test(counted.object)) return counted
  // 投资100万元，完成1.7公里道路硬化: an item that opens with its cost.
  if (coming.object !== '' && counted.objectAt >= 0 && opensWork(text, clause, counted.objectAt + counted.object.length)) return { ...coming, action: counted.object }
  // 大峡谷景区开发项目，总投资1.2亿元: the work named right before; not where its clause counts what it costs (96个项目完成投资).
  const work = measures.test(counted.object) && !(previous && previous.amount.start >= clause) ? context.facts.programmes.flatMap(({ evidence }) => evidence).find(({ start, end }) => start >= sentence.span.start && end < sentence.span.start + clause && whoseCost.test(context.text.slice(end, sentence.span.start + clause)) && !isSite(context, start)) : undefined
  if (work) return join(context.text.slice(work.start, work.end), work.start - sentence.span.start)
  // 工业投资增长8%，增速提高4个百分点: the growth of all of it.
  const stem = /^(?:年均|平均)?增(?:长率|[速幅])$/.test(counted.object) ? (previous?.object ?? '') : previous?.object.replace(/(?:(?:总|年度|计划|概算|协议)*投资|总?产值|(?:平均)?(?:亩产|单产)|总?产量|销售收入|(?:用地|占地|建筑|总|种植|播种)*面积|全长|总长|占地|收入|税收|出栏|存栏|(?<=[\u3400-\u9fff]{2})(?:总数|总量|户数|家数))$/, '').replace(/^.*(?:工期|[栋户人]数)$/, '').replace(/^.*(?:居民|群众|农户|人口)$/, '') ?? ''
  // 3.青江综合治理工程。治理河道42公里，建设护岸26公里，计划总投资7.6亿元: of the item's work.
  const heading = item?.programme && /^(?:计划|概算|估算)?总投资$/.test(counted.object) && /[\d公里米亩座处个]，$/.test(text.slice(0, clause)) ? context.facts.programmes.find(({ key }) => key === item.programme) : undefined
  if (heading && /(?:工程|项目)$/.test(heading.name)) return join(heading.name, -1)
  // 1.环城公路（续建）。全长62公里，总投资57亿元: all that the item measures is of the work that opens it.
  const opening = item?.opens && measures.test(counted.object) ? context.facts.programmes.find(({ key }) => key === item.programme) : undefined
  if (opening) return join(opening.name, -1)
  // 推进羊乳产业园三期建设，总投资18亿元: the clause before names it.
  const gap = /(?:(?<=\d)(?:年度?|月[底末]?之?前))?([^，。；：\d\t]{4,30})，$/.exec(text.slice(0, clause))
  const gapAt = gap ? clause - 1 - gap[1]!.length : 0
  // 交通投资将继续加大，计划总投资118亿元: what is told of it stays out.
  const before = gap ? gap[1]!.replace(/(?<=.{4})(?:将|已|继续|持续|正在).*$/, '') : ''
  const named = gap && !/是(?:19|20)\d\d$/.test(text.slice(0, gap.index)) && !/^(?:对|将|把|为|主要|该|本|工程|项目)/.test(before) && (!/[\d万余]/.test(text[gap.index - 1] ?? '') || /^[年月日]/.test(gap[0])) && measures.test(counted.object) && /推进|加快|实施|启动|建设|开工|续建|新建|建成|改造|落地|签约|规划|打造|引进|扩建|迁建|项目|工程/.test(before) ? ahead(text, gapAt, gapAt + before.length) : undefined
  const fits = named !== undefined && named.object.length >= 4
  if (fits && (named.objectAt > gapAt || /(?:项目|工程|基地|产业园|大道|公路|水库|水厂)$/.test(named.object))) return join(named.object.replace(/^.*项目(?:为|是)(?=.{4})/, ''), named.objectAt)
  const isOld = previous !== undefined && previous.afterStop === true && measures.test(counted.object) && context.facts.programmes.some(({ evidence }) => evidence.some(({ start, end }) => start >= sentence.span.start && end <= sentence.span.start + clause))
  if (counted.object !== '' && previous && !isOld && stem.length >= 2 && (!isVague(stem) || /(?:全长|总长|占地)$/.test(previous.object)) && !/[宽高深厚]$/.test(stem) && previous.amount.start < counted.objectAt && !/。/.test(text.slice(Math.max(0, previous.objectAt), counted.objectAt)) && (stem !== previous.object || previous.amount.unit !== '元' || /增(?:长率|[速幅])$/.test(counted.object)) && !(noThing.test(stem) && isVague(counted.object) && !counted.object.endsWith('投资'))) return join(stem, previous.objectAt)
  if (fits) return join(named.object, named.objectAt)
  if (coming.object !== '' && /^投资$|^投入$/.test(counted.object)) return { ...coming, action: counted.object }
  // 河堤改造要算好账，年内先做完3.4公里: what the sentence is about.
  const about = counted.object === '' ? /^(?:[^，。：]*(?:强调|要求|指出|说)，)?([^，。；：]{4,24}?)(?:要(?![求素])|将|须|务必)/.exec(text) : null
  if (about && about[0].length <= clause) {
    const head = bare(text, about[0].lastIndexOf(about[1]!), about[0].lastIndexOf(about[1]!) + about[1]!.length)
    if (head.object.length >= 4) return { ...counted, object: head.object, objectAt: head.objectAt }
  }
  const at = sentence.span.start + Math.max(0, counted.objectAt)
  const launched = context.facts.programmes
    .flatMap(({ name: title, evidence }) => evidence.map((span) => ({ title, start: span.start, end: span.end })))
    .filter(({ title, start, end }) => !title.startsWith('《') && start >= sentence.span.start && end <= at && !isSite(context, start) && !isOneOf.test(context.text.slice(end, at)))
    .sort((a, b) => a.start - b.start)
    .at(-1)
  if (launched && !counted.object.includes(launched.title)) return join(launched.title, launched.start - sentence.span.start)
  if (item && item.words !== '' && counted.object !== '' && /投资|资金|面积|占地|长/.test(counted.object)) return { ...counted, object: item.words + counted.object }
  return counted
}

/** 各乡镇要新建学校3所: whoever is to do it. */
const everyone = /^(?:各|所有)[\u3400-\u9fff]{1,5}$/
/** 县政府将改造危房300户, 我们要…, 青河新建学校12所: who does it is not what is counted. */
const doer = new RegExp(alternatives`^(?:${alternatives`
  我们|咱们|大家|(?:全|我|本|各)?[省市县区州旗镇乡村](?:委|政府|人大|政协)?|全国|各?级?政府
  [\u3400-\u9fff]{1,6}(?:${alternatives`
    局|集团|公司|部门|政府|党委|街道|办事处|村委会|合作社|省|[县州旗]|(?<![超城门集股])市|(?<![城乡集市])镇|乡
  `})
`})$`)
const isDoer = ({ facts }: ExtractionContext, subject: string): boolean => doer.test(subject) || (subject.length === 2 && (facts.place?.name ?? '').startsWith(subject))
/** 砂布技术改造项目，由某公司建设，位于工业园，总投资1.2亿元: between a work and what it costs. */
const whoseCost = /^(?:，(?:由|位于|选址)[^，。；\d]*)*，$/
/** 涉及中心小学、热电厂等8个项目，总投资22亿元: of all of them. */
const isOneOf = /^(?:、[^，。；]*)?等\d+[个项]/
/** 位于民族工业园，总投资1.2亿元: where the work stands is not what it costs. */
const isSite = (context: ExtractionContext, at: number): boolean => /(?:位于|坐落[于在]|落户|入驻)$/.test(context.text.slice(Math.max(0, at - 3), at))

/** Whether an item begins with its cost: 投资100万元，… */
export const opensWork = (text: string, clause: number, at: number): boolean => (/^(?:投资|投入)$/.test(text.slice(clause, at)) && /(?:^|[；。：])$/.test(text.slice(0, clause))) || /^即(?:投资|投入)$/.test(text.slice(clause, at))
