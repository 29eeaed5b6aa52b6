import { builtAndRunning } from '../../lexicon/quantity-words.ts'
import type { CleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'
import type { Amount } from './build-amount.ts'

/** Layouts, aims and regions frame a chain of goals without being what they are done under. */
export const noFrame = /(?:布局|目标|要求|思路|原则|(?:片区|新[城区])(?:建设)?|(?:经验|机制|制度)”?|强[市县区镇]”?)$/
/** 以健康青河建设、深化医改为主线，启动“百医”工程: what the year is under, before what is launched. */
const mainLine = /以[^，。；]*为(?:主线|主题|抓手|重点|统领|引领|目标|载体|牵引|核心|主攻方向)，/
const launchedName = /(?:行动|工程|计划|战略|活动)”?$/
const launches = /(?:推进|实施|开展|启动|推动|抓好|打好)$/
/** 人居环境整治工作领导小组: a body. */
const bodyOf = /^[^，。；、]{0,10}(?:领导小组|指挥部|专班|办公室)/
const onceBuilt = `(?:全部|全面)?(?:${builtAndRunning})(?:投产|达产|投用|达效)?后`
/** ，项目建成投产后: the work by a word that only points back. */
const workOnceBuilt = new RegExp(`(?<=，)(?:该?(?:项目|工程))?${onceBuilt}`)
/** Sentences that go on about the work named before them. */
const pointsBack = new RegExp(`^(?:(?:据悉|据了解|据介绍)，)?(?:该(?:项目|工程)|项目${onceBuilt})`)
const atTable = /^[》”]?(?:[^，。；]{0,4})时，/
/** 沙河产业园10月底前建成牛舍 */
const toDo = /^(?:要(?!求)|将|须|应|力争|确保|争取|必须|务必|(?:年内|今年|年底前|\d{1,2}月(?:底|\d{1,2}日)?前)(?:建成|完成|交付|铺设|新建|新增))/
const bareWork = /^[^“]*(?:改造|治理|加固|基地|院区|片区|新区|医院|学校|园区|建设)$/

/** 沙河产业园10月底前建成牛舍4.2万平方米: who is to do it stands at `at`, and is no part of what is counted. */
export const doerOf = ({ facts, text }: ExtractionContext, { span }: Sentence, at: number): string | undefined =>
  facts.programmes.find(({ evidence }) => evidence.some(({ start, end }) => start <= span.start + at && span.start + at < end && toDo.test(text.slice(end, end + 9))))?.key

/** The programme whose launch opens the sentence or the chain behind its colon, else the one that is itself what is counted. */
export function programmeOf({ facts, text }: ExtractionContext, sentence: Sentence, amounts: readonly Amount[], amount: Amount, counted: CleanSpan): string | null {
  const from = sentence.span.start
  const line = mainLine.exec(sentence.text)
  const open = line && line.index < 40 ? from + line.index + line[0].length : from
  const openingFrom = (open: number): { readonly key: string } | undefined => facts.programmes.find(({ name: title, evidence }) =>
    (open === from || launchedName.test(title)) &&
    !noFrame.test(title) && evidence.some(({ start, end }) => {
      if (start < open || start - open >= 40 || bodyOf.test(text.slice(end, end + 20)) || end > from + amount.start || counted.start < end) return false
      // 完成“双替代”3万户，新增…: counted itself, it opens nothing. 建成示范县 is an end, no work that is launched.
      if (noFrame.test(text.slice(start, end + 2))) return false
      // 讨论《实施意见》时，书记强调: what was on the table launches nothing.
      if (atTable.test(text.slice(end, end + 8))) return false
      // 实施节水增粮、化肥减量等项目: what only exemplifies opens nothing, nor does what figures stand before.
      if (/^(?:、[^，。；、]{2,24})*等/.test(text.slice(end, end + 80)) || amounts.some((one) => one.start < start - from)) return false
      // 按照市委“…年”工作部署，谋划项目56项; 加上此前开工的产业园，开工项目4个: what is followed or added launches nothing.
      if (/(?:按照?|根据|依据|遵循)[^，。；]{0,10}$/.test(text.slice(from, start)) && /^[^，。；]{0,4}(?:部署|要求|精神|安排|思路)/.test(text.slice(end, end + 8))) return false
      if (/(?:加上|除|此前)[^，。；]{0,8}$/.test(text.slice(from, start))) return false
      // 开工的是商贸城项目、小镇项目、电池项目，总投资25亿元: each of a list opens nothing alone.
      if (/^、[^，。；]*(?:项目|工程)，(?:计划|项目)?总投资/.test(text.slice(end, end + 80)) || /(?:项目|工程)、$/.test(text.slice(from, start))) return false
      // 县医院综合楼年内封顶，新增床位300张: what is told of it itself opens nothing.
      if (/^[^，。；、“]{0,6}(?:封顶|完工|竣工|投用|通车|投产|建成|开工|落地|验收|投入使用)(?:，|。|；|$)/.test(text.slice(end, end + 14))) return false
      // 南河整治工程要确保完成清淤16公里: the work that is to do it.
      if (toDo.test(text.slice(end, end + 9)) && (start === from || /[，：]/.test(text[start - 1]!))) return true
      const clause = /^[^，；：]*/.exec(sentence.text.slice(end - from))![0].length + end - from
      return !amounts.some((one) => one.start >= start - from && one.start < clause) && ((line !== null && end <= from + line.index + line[0].length) || !/(?:建成|创建|争创|建设|打造|推行|创成)$/.test(text.slice(from, start)))
    }),
  )
  // Where nothing else is launched, the main line is what it is under.
  const opening = (open === from ? undefined : openingFrom(open)) ?? openingFrom(from)
  if (opening) return opening.key
  // 坚决拥护市委决定，抓好政策落地，扎实推进“千亿园区”倍增行动，年内新开工项目20个: launched in the clause before all figures.
  const first = amounts[0]!.start
  const before = facts.programmes.find(({ name: title, evidence }) => launchedName.test(title) && evidence.some(({ start, end }) => start >= from && end < from + first && launches.test(text.slice(start - 8, start)) && /^，[^，]*$/.test(text.slice(end, from + first))))
  if (before) return before.key
  // 签订沙石加工项目协议，项目建成后年产砂石3万吨: of the work named last before it.
  const built = workOnceBuilt.exec(sentence.text.slice(0, amount.start))
  const work = built && lastNamed(facts, ({ start, end }) => start >= from && end <= from + built.index && (/^该?(?:项目|工程)/.test(built[0]) || /^[^。；]{0,16}$/.test(text.slice(end, from + built.index))))
  if (work) return work
  // 签约的新材料产业园项目总投资12亿元。项目达产后，年产值20亿元; 据悉，该项目年内建成安置房1280套.
  const last = pointsBack.test(sentence.text) ? lastNamed(facts, ({ start, end }) => end <= from && from - end < 160 && !text.slice(end, from).includes('\n') && /(?:项目|工程|基地|园区?|[厂站])$/.test(text.slice(start, end))) : undefined
  if (last) return last
  // 棚户区改造3106套 counts its own work: only names that say more than the work are what it belongs to.
  return facts.programmes.find(({ name: title, evidence }) => !bareWork.test(title) && evidence.some(({ start, end }) => start < counted.end && end > counted.start && start >= from && !bareWork.test(text.slice(start, end)) && !/^(?:、[^，。；、]{2,12})*等/.test(text.slice(end, end + 40))))?.key ?? null
}

/** The programme that is named last where `fits` says. */
function lastNamed({ programmes }: ExtractionContext['facts'], fits: (span: CleanSpan) => boolean): string | undefined {
  const named = programmes.flatMap(({ key, evidence }) => evidence.filter(fits).map(({ end }) => ({ key, end })))
  return named.sort((a, b) => a.end - b.end).at(-1)?.key
}

/** （一）实施产业兴县战略。推进“招商大会战”行动，新增…: below a strategy, what its sentence launches. */
export function underItem(item: string | null, own: string | null, { programmes }: { readonly programmes: readonly { readonly key: string; readonly name: string }[] }): string | null {
  const nameOf = (key: string | null): string => programmes.find((one) => one.key === key)?.name ?? ''
  return own !== null && /(?:战略|攻坚战)$/.test(nameOf(item)) && /(?:行动|工程|计划|建设|项目|活动)$/.test(nameOf(own)) ? own : (item ?? own)
}
