import { actionVerbs, changeVerbs, leads, notCounted, reachVerbs, weakHeads, workNouns } from '../../lexicon/quantity-words.ts'
import { shares } from '../../lexicon/units.ts'
import type { Amount } from './amounts.ts'

/** What an amount is of, and what is done to it. */
export interface Counted {
  readonly object: string
  /** Where the object stands; -1 where it was put together. */
  readonly objectAt: number
  readonly action: string
}

/** Verbs inside a longer noun are none: 保障性, 增加值, 覆盖率, 安置房. */
const noVerbBefore = `(?![性率量额费度型点所站室员者房局会化业制区值期品社厂线券卡])`
const verbs = new RegExp(`(?<!实际)(?:${actionVerbs})${noVerbBefore}(?:了|好|起|出|成)?`, 'g')
const leading = new RegExp(`^(?:${leads}|[，、：“”"·☑▲—\\s\\d.）)]|\\d[.、）])`)
const leadingVerb = new RegExp(`^(?:${actionVerbs}|(?:${workNouns})(?!${weakHeads}|[筑设造植育投]))${noVerbBefore}(?:了|好|起|出|成|、|和|并)*`)
const trailing = new RegExp(`(?:[、和]?(?:也|都|再|将|要|须|需|应|可|力争|确保|争取|预期|预计|年|均|总|各|只|仅|就|共|已|又|还|不|得|能|必须|累计|分别|同比|环比|全部|总共|合计|约|近|再次|进一步)?(?:${reachVerbs}|${actionVerbs}|建|做|改|种|修|植|打|配|添|做满|做完|办|设|栽|治|造|到位|参保|全长|改造|新建|总计|分别|同比|累计|达|再|也|将|要|只有|只|仅|每年|每月|全年|年|今年|明年|的|了|目标|计划|数量|方面|上|由|从)(?:了|到|至|达|为)?[、和]?)$`)
const comparison = /(?:同比|环比|比|较)(?:上年|去年|前年|[^，；。]{1,14}?)?(?:同期|末)?(?=(?:增|提|下|减|回|上|降|扩|高|低|多|少|翻|快|净)|$)/g
const cutBehind = new RegExp(`(?:${actionVerbs}|开工|竣工|动工|复工|完工|封顶|投产|交付|验收|清零|全部|均|都|已|将|要|可|能|同步|用于|以|由|进行|有序|稳步|正在|顺利|同比|增长|下降|提高|达到|达|占|比|为|是|在|于|到|从|向|对|与|实现|集中|实行|参加|加快|一[^级般]|全程|处于|按|$)`)
const noNoun = /^(?:左右|以上|以下|以内|是|为|达|在|于|已|将|要|由|同比|比|较|目标|全部|均|都|增|投|开工|动工|竣工|完工|和|及|、|与|并|；|，|：|（|）|\d|$|至|到|其|中|每|等|还|也|再|就|以|多|余|来|的$|任务$|次|起|间$|外|内|上|下|前|后|时|里)/
const shareUnit = new Set(shares.map((unit) => unit.replace('个百分点', '百分点')))
const isMoney = (unit: string): boolean => /^(?:元|美元|欧元|港元|日元)$/.test(unit)

export interface Stretch {
  readonly text: string
  /** Where the clause's own words before the number start: behind the amount or mark before it. */
  readonly from: number
  /** Where the words behind the number end: before the next amount or mark. */
  readonly to: number
  readonly amount: Amount
}

/** Object and action by the words around the number; object '' where the clause has none of its own. */
export function countedOf({ text, from, to, amount }: Stretch): Counted {
  const pre = ahead(text, from, amount.start)
  const post = behind(text, amount.end, to)
  const share = shareUnit.has(amount.unit)
  const usePost = post.object !== '' && (share ? pre.object === '' && text[amount.end] === '的' : isMoney(amount.unit) ? pre.object === '' : true)
  if (usePost) return { object: post.object, objectAt: post.objectAt, action: pre.action || (pre.object === '' || pre.verbOnly ? '' : '') || post.action }
  return { object: pre.object, objectAt: pre.objectAt, action: pre.action || post.action }
}

interface Ahead extends Counted { readonly verbOnly: boolean }

/** The noun before the number without time, adverbs and verbs: 今年全县新建污水管网 → 污水管网. */
function ahead(text: string, from: number, at: number): Ahead {
  let start = from
  let end = at
  let action = ''
  const strip = (): void => {
    for (;;) {
      const rest = text.slice(start, end)
      const lead = leading.exec(rest)
      if (lead && lead[0].length < rest.length + 1) { start += lead[0].length; if (lead[0] === '') break; continue }
      break
    }
  }
  // Brackets that belong to the noun stay out of the way of the verbs.
  const closed = /（[^（）]*）$/.exec(text.slice(start, end))
  if (closed && closed.index > 1) end -= closed[0].length
  const compared = [...text.slice(start, end).matchAll(comparison)].at(-1)
  if (compared && compared.index + compared[0].length >= end - start - 6) {
    const tail = text.slice(start + compared.index + compared[0].length, end)
    if (tail === '' || new RegExp(`^(?:净)?(?:${changeVerbs})(?:了|到|至)?$`).test(tail)) { action = tail; end = start + compared.index }
  }
  strip()
  for (;;) {
    const tail = trailing.exec(text.slice(start, end))
    if (!tail || tail[0] === '') break
    const whole = tail[0].length === end - start
    // 固定资产投资, 生产总值: a noun that merely ends like a verb keeps its end.
    if (!whole && /(?:资产|产业|工业|民间|外商|基础设施|房地产|技改|招商|直接|项目|年度|计划|总)投资$/.test(text.slice(start, end))) break
    if (action === '' || /^(?:达|达到|实现|完成|为)$/.test(action)) action = tail[0].replace(/^[、和]|[、和了]$/g, '')
    end -= tail[0].length
  }
  const inner = text.slice(start, end)
  let last: RegExpExecArray | undefined
  for (const verb of inner.matchAll(verbs)) {
    const rest = inner.slice(verb.index + verb[0].length)
    if (rest.length >= 2 && !new RegExp(`^(?:${weakHeads})`).test(rest) && !inQuotes(inner, verb.index)) last = verb as RegExpExecArray
  }
  if (last) {
    action = last[0].replace(/了$/, '')
    start += last.index + last[0].length
  }
  strip()
  const verb = leadingVerb.exec(text.slice(start, end))
  if (verb && end - start - verb[0].length >= 2 && !last) {
    action = verb[0].replace(/[、和并了]$/, '')
    start += verb[0].length
  }
  strip()
  let object = text.slice(start, end)
  const etc = /等(?=[\u3400-\u9fff“]{2})(?!级|候)/.exec(object)
  if (etc && object.length - etc.index > 2) { start += etc.index + 1; object = text.slice(start, end) }
  if (object.length > 24) { const cut = Math.max(object.lastIndexOf('的') + 1, object.lastIndexOf('、') + 1); if (cut > 0 && object.length - cut >= 2) { start += cut; object = text.slice(start, end) } }
  if (object.length > 30) { start = end - 20; object = text.slice(start, end) }
  object = object.replace(/^[的了]|[，、：（]+$/g, '')
  return object.length < 2 ? { object: '', objectAt: -1, action, verbOnly: true } : { object, objectAt: start, action, verbOnly: false }
}

/** The noun behind the unit up to its verb: 40条市政道路建设; 12个贫困村退出 has the action 退出. */
function behind(text: string, from: number, to: number): Counted {
  const start = text[from] === '的' ? from + 1 : from
  let rest = text.slice(start, to)
  const open = rest.indexOf('（')
  if (open > 0) rest = rest.slice(0, open)
  const none: Counted = { object: '', objectAt: -1, action: '' }
  if (noNoun.test(rest) || text[to] === '：') return none
  const cut = cutBehind.exec(rest)
  const noun = (cut ? rest.slice(0, cut.index) : rest).replace(/(?:的|等)$/, '')
  const action = cut && cut[0] !== '' ? (/^[\u3400-\u9fff]{2,4}/.exec(rest.slice(cut.index))?.[0] ?? '') : ''
  if (noun.length < 2) return { ...none, action: action === '' ? '' : (cut?.[0] ?? '') }
  if (noun.length > 24) return none
  return { object: noun.replace(/(?:进度|工作)$/, ''), objectAt: start, action: cut?.[0] ?? '' }
}

const inQuotes = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at) || text.lastIndexOf('《', at) > text.lastIndexOf('》', at)

/** People of a meeting, points of a speech, parts of a document. */
export const isNoFigure = (object: string): boolean => notCounted.test(object)
