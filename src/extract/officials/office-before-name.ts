import { alternatives } from '../../language/alternatives.ts'
import { holder, tester } from '../../language/scanner.ts'
import { followerAt, wordAt } from '../../lexicon/name-score.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { Rule } from '../rule.ts'
import { behindUnreadable, firstItem, itemAmongNames, listItem, longItem, placelikeItem, surnameAnd, townlikeName } from './list-item.ts'
import { withListMarks } from './list-marks.ts'
import { counter, nameAt, type NameContext } from './name-at.ts'
import { endsName, joinsNames, VERB, surnameFollows } from './name-end.ts'
import { holdsCommon } from './name-parts.ts'
import { isNamesake } from './not-actors.ts'
import { joinedStretches } from './joined-stretches.ts'
import { rowsOf } from './named-rows.ts'
import { readOfficeChains, type NameBehind } from './office-chains.ts'
import { isForeign } from './foreign-body.ts'
import { sectionScopes } from './section-scopes.ts'
import { isNovelName, isWordlikeName } from './whole-name.ts'

const name = 'officials/office-before-name'
const behindOffice = /(?:夫人)?(?:、?(?:陆军|空军|海军|武警)?(?:上将|中将|少将|大校|上校|中校|少校)(?:军衔)?)?(?:（(?:兼|主持工作|正[处县厅局]级|分管[^（）]{0,12}|[^（）]{1,8})）)?(?:的?还?有|还?包括|分别[是为])?(?:：|:)?(?:同志)?\s?/y
const behindName = /(?:（(?:女|男|[\u3400-\u9fff]{1,5}族|女，[\u3400-\u9fff]{1,5}族|[^（）]{1,14})）)?(?:同志|等)?/y
const listMark = /(?:、 ?|，| |和|以及|及|与)/y

/** 县人大常委会主任 甲 / 副主任 乙 丙: lines of a roster, the later ones of the body that the first one names. */
const rosterLine = holder(/^[\u3400-\u9fff]{0,24}(?:书记|主任|主席|委员|常委|[省市区县州旗镇乡局院部组队站所科处书察]长)(?:：| )[^。；]{2,80}$/)
/**
 * Offices followed by the name of who holds them: 副市长、东营区委书记苟…出席; one office over a list (副主任甲、乙、丙);
 * a group's label over a list (市领导甲、乙). Gives the last body to heads without one (市人大常委会主任甲，副主任乙).
 */
export const officeBeforeName: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    const end = ownEnd(context)
    const count = counter(context.text)
    const joined = joinedStretches(context)
    let above = ''
    context.clean.blocks.forEach((passage, block) => {
      const { kind, span } = passage
      const inRoster = rosterLine(passage)
      if (!inRoster) above = ''
      // 甲 市水务局局长 乙 市财政局局长: the office is of the name before it.
      if (kind === 'masthead' || kind === 'dateline' || span.start >= end) return
      const rows = rowsOf(passage).filter((one) => one.rows.length > 1)
      const body = readOfficeChains(context, scopes(block), passage, name, (text, from, until, units) => rows.some((one) => from > one.start && from <= one.end) || joined.some((one) => span.start + from > one.start && span.start + units[0]!.start < one.end) || isOfActBefore(text, from, units[0]!.start) ? [] :
        namesBehind(text, from, until, { strong: !units.at(-1)!.head.endsWith('代表'), foreign: units.some(isForeign), count }, oneSeat.test(units.at(-1)!.head)), above)
      if (inRoster) above = body
    })
  },
}

/** 甲任县审计局局长 乙任…: an office that a verb has given, before the next one's verb. */
const given = /(?:(?<![原现曾历时前新兼一届])任|担任|为)$/
const nextGiven = /^(?:（[^（）]{1,12}）)? ?[\u3400-\u9fff·]{2,4}?(?:同志)?[，： ]? ?(?:任(?![务何期])|为(?!了)|被任命为|担任)/
const isOfActBefore = (text: string, from: number, start: number): boolean => nextGiven.test(text.slice(from, from + 24)) && given.test(text.slice(Math.max(0, start - 3), start))

/** 书记, 县长, 局长: one person holds it. */
const oneSeat = /^(?:代理|代|常务)?(?:书记|[省市区县州旗盟镇乡]长|主席|主任|[局部厅院]长|检察长|秘书长|政委)$/

/** The names that stand behind an office: one, or a list that ends where the next office begins; `single` where one person holds it. */
function namesBehind(text: string, from: number, nextOffice: number, context: NameContext, single: boolean): NameBehind[] {
  const found: NameBehind[] = []
  let block = text
  let beside = false
  let at = skip(behindOffice, block, from)
  for (;;) {
    if (at >= nextOffice) break
    const opens = found.length === 0
    const listed = !opens && /、 ?$/.test(block.slice(Math.max(0, at - 2), at))
    const next =
      (opens ? undefined : surnameAnd(block, at)) ??
      placelikeItem(block, at) ??
      (opens && context.strong ? townlikeName(block, at) : undefined) ??
      nameAt(block, at, { ...context, strong: context.strong && (opens || /[、 ）]/.test(block[at - 1] ?? '')) }) ??
      (opens && !context.strong ? delegateAt(block, at, context) : undefined) ??
      (!opens && context.strong ? lastOf(block, at, context) : undefined) ??
      (listed ? ((found.length > 1 ? listItem(block, at) : undefined) ?? longItem(block, at)) : opens && context.strong ? (wordlike(block, at, nextOffice) ?? firstItem(block, at) ?? soundlike(block, at)) : undefined) ??
      (context.strong && (opens || listed) ? itemAmongNames(block, at) : undefined)
    if (!next && found.length > 0) {
      const on = behindUnreadable(block, at, nextOffice)
      if (on > 0) {
        at = on
        continue
      }
    }
    if (!next || next.end > nextOffice || isNamesake(block, at, next.name)) break
    found.push({ name: next.name, start: at, end: next.end, beside })
    if (opens && context.strong) block = withListMarks(text, next.end, !single)
    at = skip(behindName, block, next.end)
    let mark = skip(listMark, block, at)
    // 甲、乙、及丙出席: both join the last one.
    if (block[at] === '、' && joinsNames(block, mark) && (block[mark] === '及' ? !surnameAnd(block, mark) : surnameFollows(block, mark + 1))) mark++
    beside ||= single && /^[和与及以]/.test(block.slice(at, mark))
    // 甲（女）乙: a bracket parts names as well.
    if ((mark === at && block[at - 1] !== '）') || (block[at] === '，' && !listGoesOn(block, mark))) break
    at = mark
  }
  return found
}

/**
 * 区人武部部长万某，; 区长向前主持会议: what stands alone between an office and a mark or what only people do, begins with a
 * surname and is no common word. The less it looks like a word, and the surer a person is named there, the less is asked.
 */
function wordlike(block: string, at: number, nextOffice: number): { name: string; end: number } | undefined {
  if (!bearsOffice.test(block.slice(Math.max(0, at - 3), at))) return undefined
  const follows = followerAt(block, at)
  for (const end of [at + 2, at + 3]) {
    const name = block.slice(at, end)
    if (!/^[\u3400-\u9fff]{2,3}$/.test(name)) return undefined
    const acts = actsAt(block, end)
    const listed = nextOffice === end + 1 && /[，、]/.test(block[end]!)
    // 武大齐出席: three characters, the first two of which are a word; the last two only where a deed follows (向前进出席).
    if (end === at + 3 && (!(acts || listed) || noName.test(name) || (wordAt(block, at + 1) && !(acts && isWordlikeName(name, OF_THREE) && !holdsCommon(block, at, end))))) continue
    // 院长尚可，检察长某某列席: between two offices an adverb is a name.
    if ((!acts && ((follows && !(listed && isWordlikeName(name, BETWEEN_OFFICES))) || !(listed || /[，。；（]/.test(block[end] ?? '。')))) || adverbs.has(name)) continue
    if (isWordlikeName(name, acts || listed ? BETWEEN : COMMON_WORD) || ((acts || listed) && isNovelName(name))) return { name, end }
  }
  return undefined
}

/** 副市长计明南加一同会见: a long name whose sounds no table has, with no word in it, before what only people do. */
const long = /[\u3400-\u9fff]{4,5}(?=一同|一起|出席|主持(?!人|词)|陪同|列席|参加(?:会议|活动|调研|座谈|[。，；]))/y
function soundlike(block: string, at: number): { name: string; end: number } | undefined {
  long.lastIndex = bearsOffice.test(block.slice(Math.max(0, at - 3), at)) ? at : block.length
  const name = long.exec(block)?.[0]
  if (name === undefined || noName.test(name) || /[的了是局委办镇乡村街县市区省厅部院会社员等各和及组队团班一二三四五六七八九十两几位名]/.test(name)) return undefined
  for (let i = at; i + 1 < at + name.length; i++) if (wordAt(block, i)) return undefined
  return { name, end: at + name.length }
}

/** 班主任代表甲发言: behind 代表, which may be a verb, only what speaks by itself or beside others. */
function delegateAt(block: string, at: number, context: NameContext): { name: string; end: number } | undefined {
  const found = nameAt(block, at, { ...context, strong: true })
  return found && !found.sound && found.score >= DELEGATE && speaksNext(block, found.end) ? found : undefined
}
const DELEGATE = 4.5

/** 甲、乙和丙出席: the last of a list, which no mark of the list goes before; what only follows a whole name closes it. */
function lastOf(block: string, at: number, context: NameContext): { name: string; end: number } | undefined {
  if (!joinsNames(block, at - 1) || block.startsWith('夫人', at)) return undefined
  const found = nameAt(block, at, { ...context, strong: true })
  return found && !found.sound && found.score >= LAST && endsName(block, found.end) >= VERB ? found : undefined
}
const LAST = 4.5
const speaksNext = tester(new RegExp(alternatives`(?:老师|同学|同志|先生|女士)?(?:${alternatives`
  、|分别|先后|依次|代表|上台|登台|作了?(?:[^，。；]{0,8}(?:发言|报告|汇报|介绍|分享|交流))|发言|交流|表态|汇报
  宣读|分享|致[辞词答]|(?:围绕|结合)[^。；]{2,60}(?:作了?[^，。；]{0,6}发言|建言|提出)
`})`))

const noName = /[的了是局委办镇乡村街县市区省厅部院会社员长等各和及组队团班]|^[向对于在从由].*[日晚天年月上中下]$|[率与]$/
/** Of three characters with two words in them. */
const OF_THREE = -4
const actsAt = tester(new RegExp(alternatives`(?:${alternatives`
  出席|主持(?!词)|参加(?:会议|活动|调研|座谈|座谈会|[。，；])|列席|到会|带队|率队|陪同|致辞|致词|一行|同志|讲话
  强调|指出|回?答记者问|在[^，。；]{1,12}[中时上](?:作出)?(?:回?答|表态|表示|指出|强调|要求|讲话|发言|说)
  (?:介绍|汇报|通报|宣读|传达)(?!会|稿|材料)
  (?:分别|先后|依次|逐一)(?:就|围绕|结合|汇报|发言|介绍|通报|讲话|致辞|表态|交流|作)
  (?:作|做)了?(?:报告|讲话|说明|总结|部署|动员|发言|表态|工作|重要|交流|典型|经验|补充|专题|主题|大会|汇报)
`})`))
/** Adverbs that begin like a name and stand before such verbs: 区长成功主持…. */
const adverbs: ReadonlySet<string> = new Set('成功 简要 马上 全面 全程 严肃 严格 常年 时常 单独 应邀 连续 依次 高兴 安全 和平 明确 郑重 拜会 揭幕 庆祝 代办 应该 应当 方才 曾经 终于 于是 由于 相继 随后 随同 先后 从中 毕竟 都在 项目 管理 任务 支持 强化 成立 任命 包括 解放 温暖'.split(' '))

/** Below the first, 项目 and 管理 begin; below the second, what is hardly a name even where a person must stand. */
const [COMMON_WORD, BETWEEN, BETWEEN_OFFICES] = [-3.5, -7, -5]
const bearsOffice = /(?:书记|主任|主席|[局部厅处科组院校站所队会察书董事]长|[省市区县州旗镇乡]长|政委|总经理|苏木达|常委)$/

/** A comma goes on with a list only where another name and another mark follow: 甲，乙，丙出席. */
const listGoesOn = (block: string, at: number): boolean => {
  const next = nameAt(block, at, { strong: false })
  return next !== undefined && /[，、]/.test(block[next.end] ?? '') && endsName(block, next.end) >= 2
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
