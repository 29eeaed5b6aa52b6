import { builtAndRunning } from '../../lexicon/quantity-words.ts'
import type { CleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'
import type { Amount } from './amounts.ts'

/** Layouts, aims and regions frame a chain of goals without being what they are done under. */
const noFrame = /(?:布局|目标|要求|思路|原则|片区|强[市县区镇])$/
/** ，项目建成投产后: the work by a word that only points back. */
const workOnceBuilt = new RegExp(`(?<=，)该?(?:项目|工程)(?:全部|全面)?(?:${builtAndRunning})(?:投产|达产|投用|达效)?后`)
const atTable = /^[》”]?(?:[^，。；]{0,4})时，/
const bareWork = /^[^“]*(?:改造|治理|加固|基地|院区|片区|新区|医院|学校|园区|建设)$/

/** The programme whose launch opens the sentence or the chain behind its colon, else the one that is itself what is counted. */
export function programmeOf({ facts, text }: ExtractionContext, sentence: Sentence, amounts: readonly Amount[], amount: Amount, counted: CleanSpan): string | null {
  const from = sentence.span.start
  const opening = facts.programmes.find(({ name: title, evidence }) =>
    !noFrame.test(title) && evidence.some(({ start, end }) => {
      if (start < from || start - from >= 40 || end > from + amount.start || counted.start < end) return false
      // 完成“双替代”3万户，新增…: counted itself, it opens nothing. 建成示范县 is an end, no work that is launched.
      if (noFrame.test(text.slice(start, end + 2))) return false
      // 讨论《实施意见》时，书记强调: what was on the table launches nothing.
      if (atTable.test(text.slice(end, end + 8))) return false
      // 实施节水增粮、化肥减量等项目: what only exemplifies opens nothing, nor does what figures stand before.
      if (/^(?:、[^，。；、]{2,12})*等/.test(text.slice(end, end + 40)) || amounts.some((one) => one.start < start - from)) return false
      // 县医院综合楼年内封顶，新增床位300张: what is told of it itself opens nothing.
      if (/^[^，。；、“]{0,6}(?:封顶|完工|竣工|投用|通车|投产|建成|开工|落地|验收|投入使用)(?:，|。|；|$)/.test(text.slice(end, end + 14))) return false
      // 南河整治工程要确保完成清淤16公里: the work that is to do it.
      if (/^(?:要(?!求)|将|须|应|力争|确保|争取|必须|务必)/.test(text.slice(end, end + 2)) && (start === from || /[，：]/.test(text[start - 1]!))) return true
      const clause = /^[^，；：]*/.exec(sentence.text.slice(end - from))![0].length + end - from
      return !amounts.some((one) => one.start >= start - from && one.start < clause) && !/(?:建成|创建|争创|建设|打造|推行|创成)$/.test(text.slice(from, start))
    }),
  )
  if (opening) return opening.key
  // 签订沙石加工项目协议，项目建成后年产砂石3万吨: of the work named last before it.
  const built = workOnceBuilt.exec(sentence.text.slice(0, amount.start))
  const work = built && facts.programmes.flatMap(({ key, evidence }) => evidence.map(({ start, end }) => ({ key, start, end }))).filter(({ start, end }) => start >= from && end <= from + built.index).sort((a, b) => a.end - b.end).at(-1)
  if (work) return work.key
  // 棚户区改造3106套 counts its own work: only names that say more than the work are what it belongs to.
  return facts.programmes.find(({ name: title, evidence }) => !bareWork.test(title) && evidence.some(({ start, end }) => start < counted.end && end > counted.start && start >= from))?.key ?? null
}
