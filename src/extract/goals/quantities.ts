import { numberPattern, parseNumber } from '../../language/numerals.ts'
import { goalVerbs, units } from '../../lexicon/units.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Quantity } from '../../model/facts.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import { planPart, timeOf } from './plan-or-result.ts'

const name = 'goals/quantities'
const quantity = new RegExp(`(?<before>不少于|不低于|不超过|不高于|不大于|至少|超过|超|突破|达到|达|约|近|控制在|提高到|增加到|提升到|降到|降至|增至|增长|提高|下降|降低|增加)?(?<number>${numberPattern})(?<to>(?:—|-|–|~|至)(?:${numberPattern}))?(?<more>余|多|来)?(?<unit>万?亿?(?:${units}))(?<after>以上|以下|以内|左右|上下|之内)?`, 'g')
const verbPattern = new RegExp(goalVerbs, 'g')
const baseline = new RegExp(`(?:由|从)(?:[^，。；]{0,8}?)(${numberPattern})(?:余|多)?(?:${units})?(?:增加|提高|提升|增长|减少|下降|降低|扩大|缩短|压缩)?(?:到|至)$`)
/** Numbers that count nothing planned: ordinals, dates, times, headings, sizes of the meeting itself. */
const notCounted = /(?:第|前|每|其中第|近)$/

/**
 * Quantities with a unit and what is counted: planned ones are goals, achieved ones results. Chains share a verb (新建公园10处、
 * 公厕8处); the object stands behind the unit (40条市政道路) or before the number (停车位2000个).
 */
export const quantities: Rule = {
  name,
  apply(context) {
    const year = pageYear(context)
    let chainVerb: string | undefined
    for (const sentence of context.sentences) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind !== 'body' && kind !== 'row' && kind !== 'heading') continue
      chainVerb = readSentence(context, sentence, year, sentence.text.endsWith('；') ? chainVerb : undefined)
    }
  },
}

function readSentence(context: ExtractionContext, sentence: Sentence, year: number | null, carried: string | undefined): string | undefined {
  const { text } = sentence
  let verb = carried
  // Lists of a report or plan often go without a verb: 口袋公园10处。
  const isPlan = context.facts.genre === 'work-report' || context.facts.genre === 'plan'
  let from = 0
  let lastObject = ''
  for (const match of text.matchAll(quantity)) {
    const { before = '', number, to, more, unit, after = '' } = match.groups as Record<string, string | undefined> & { number: string; unit: string }
    const at = match.index + before.length
    if (notCounted.test(text.slice(0, at)) || insideName(text, at)) continue
    const worded = number + (/^[万亿]+/.exec(unit)?.[0] ?? '')
    const value = parseNumber(worded)
    const plainUnit = unit.replace(/^[万亿]+/, '').replace('个百分点', '百分点')
    if (value === undefined || (value < 10 && /^[一二两三四五六七八九]$/.test(number) && /^(?:个|次|项|批|类|位|人|名|级|件|天)$/.test(plainUnit)) || /^(?:级|次|位|期|届|村|镇|组|天|分钟|小时)$/.test(plainUnit)) continue
    const clauseStart = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at), text.lastIndexOf('。', at), text.lastIndexOf('：', at)) + 1
    const verbs = [...text.slice(clauseStart, match.index).matchAll(verbPattern)]
    const own = verbs.at(-1)?.[0]
    if (own) verb = own
    else if (clauseStart > from && !/、/.test(text.slice(from, at))) verb = /^(?:增长|提高|下降|降低|增加)$/.test(before) ? before : verb
    const action = /^(?:增长|提高|下降|降低|增加|突破|超过|控制在)/.test(before) ? before.replace(/[到在]$/, '') : verb
    // 一张蓝图, 三个基地 in a phrase: a small number in words counts only behind a verb of its own.
    if (own === undefined && /^[一二两三四五六七八九]$/.test(number)) continue
    const object = objectOf(text, match.index, match.index + match[0].length, clauseStart) || lastObject
    lastObject = object
    from = match.index + match[0].length
    if (object.length < 2 || (action === undefined && !isPlan) || /记者|书记|代表|委员$|与会|参加会议|人员参加/.test(object + text.slice(from, from + 6))) continue
    const kind = planPart(context, sentence, at)
    if (kind === undefined) continue
    const start = sentence.span.start + Math.min(match.index, own ? clauseStart + verbs.at(-1)!.index : match.index, objectStart(text, match.index, object))
    const end = sentence.span.start + Math.max(from, text.indexOf(object, match.index) >= 0 && text.indexOf(object, match.index) < from + 20 ? text.indexOf(object, match.index) + object.length : from)
    const list = kind === 'goal' ? context.facts.goals : context.facts.results
    const range = to === undefined ? undefined : parseNumber(to.slice(1) + worded.slice(number.length))
    const base = baseline.exec(text.slice(clauseStart, at))
    list.push({
      key: `${kind === 'goal' ? 't' : 'r'}${list.length + 1}`, action: action ?? '', object, value, valueTo: range ?? null, unit: plainUnit,
      comparator: comparatorOf(before, more, after, range), modality: modalityOf(text.slice(Math.max(0, text.lastIndexOf('；', at)), at)),
      ...timeOf(text, at, year, kind, context.facts.genre), baseline: base ? (parseNumber(base[1]!) ?? null) : null,
      partOf: null, programme: programmeOf(context, sentence, at), place: context.facts.place?.code ?? null,
      rule: name, evidence: [cleanSpan(start, end)],
    } satisfies Draft<Quantity>)
  }
  return verb
}

function comparatorOf(before: string, more: string | undefined, after: string, range: number | undefined): Quantity['comparator'] {
  if (range !== undefined) return 'range'
  if (/以上/.test(after) || more || /不少于|不低于|至少|超过|超|突破/.test(before)) return '>='
  if (/以内|以下|之内/.test(after) || /不超过|不高于|不大于|控制在/.test(before)) return '<='
  return /左右|上下/.test(after) || /约|近/.test(before) ? '~' : '='
}

function modalityOf(before: string): Quantity['modality'] {
  if (/确保|必须|务必|保证/.test(before)) return 'ensure'
  if (/力争|争取|冲刺/.test(before)) return 'strive'
  return /预计/.test(before) ? 'estimate' : 'planned'
}

const objectEnd = /[，。；：、！？（）“”《》\s\d]|以上|以下|以内|左右|任务|的目标|并|和|，|完成|确保|力争|等/
const leadingVerbs = new RegExp(`^(?:(?:${goalVerbs})(?:了|好)?[、和]?)+`)
const trailingVerbs = new RegExp(`(?:[、和]?(?:${goalVerbs}|做|建|要|达|到|为|达到|计划|数量|总数|不得|再|也|都|将|总共|合计|共|由|在))+$`)
const timeWords = /^(?:今年|明年|全年|年内|年底前|到?20\d\d年(?:底)?(?:前)?|\d{1,2}月底?前|计划|力争|确保|必须|其中|全市|全区|全县|全州|全镇|高标准|高质量|高水平|大力|全面|加快|再|将|要|的|了|还|使|让|把|对|以及|和|及)+/

/**
 * What is counted: behind the unit where a noun follows (40条市政道路), else the noun before the number, without its verbs
 * (新建口袋公园10处; 农村户厕新建、改建9000户). Empty where the verb alone stands before the number: then it was named before.
 */
function objectOf(text: string, start: number, end: number, clauseStart: number): string {
  const behind = text.slice(end).replace(/^的/, '')
  const stop = objectEnd.exec(behind)
  const following = behind.slice(0, stop ? stop.index : behind.length)
  if (following.length >= 2 && following.length <= 24 && !/^(?:左右|以上|是|为|达|增|在|于|已|将|要|由|同比|目标|全部|比|较|建成|投|开|动工|竣工|完)/.test(following)) return following.replace(/(?:进度|工作)$/, '')
  let from = Math.max(clauseStart, text.lastIndexOf('、', start - 1) + 1)
  if (from > clauseStart && text.slice(from, start).replace(trailingVerbs, '').length < 2) from = Math.max(clauseStart, text.lastIndexOf('、', from - 2) + 1)
  const noun = text.slice(from, start).replace(timeWords, '').replace(leadingVerbs, '').replace(timeWords, '')
  // 固定资产投资 ends in a noun that is also a verb.
  return (/[\u3400-\u9fff]{2}投资$/.test(noun) ? noun : noun.replace(trailingVerbs, '')).replace(/（[^（）]*$|^[^（）]*）/, '').slice(-20)
}

const objectStart = (text: string, at: number, object: string): number => {
  const found = text.lastIndexOf(object, at - 1)
  return found >= 0 && found + object.length >= at - 6 ? found : at
}

const insideName = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at) || text.lastIndexOf('《', at) > text.lastIndexOf('》', at)

/** The programme that opens the sentence, or the chain behind its colon. */
function programmeOf({ facts }: ExtractionContext, sentence: Sentence, at: number): string | null {
  const opening = facts.programmes.find((programme) => programme.evidence.some((span) => span.start >= sentence.span.start && span.end <= sentence.span.start + at && span.start - sentence.span.start < 30))
  return opening?.key ?? null
}
