import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { flat } from '../../language/flat.ts'
import { tracesOf } from '../../language/traces.ts'
import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { isOfNation } from '../officials/jurisdiction.ts'
import { ownSentences } from '../meetings/own-sentences.ts'
import { minutesFields } from '../meetings/minutes-fields.ts'
import { meetingAt } from '../meetings/passages.ts'
import { divisionFor, resolvePlaceName, resolveTown } from '../places/division-of.ts'
import { bodiesAmong, bodiesBefore, bodiesIn, isBareList, isNamedBody } from './body-lists.ts'
import { bodiesHeard, eachHeard } from './heard-bodies.ts'
import { eachBefore, townsBefore } from './short-lists.ts'

const name = 'organisations/speaking-bodies'
/** Bodies stand before these verbs … */
const verbs: readonly (readonly [ReturnType<typeof scanner>, Participation])[] = [
  [scanner(new RegExp(alternatives`
    (?:${alternatives`
      (?<![工运操创写著]|(?<![科作记体残政文妇友])协|(?<!联)合)作(?!协|(?<=所作)出?的)|做(?![好实大强优细到精])|进行
    `})(?:了)?(?!座谈)[^，。；！？]{0,24}?(?:${alternatives`
      发言|汇报|报告(?![会厅团人])|表态(?!发言)|介绍|说明|述职(?!评议|大?会|测评)|交流(?!发言|汇报|座谈)|推介|研讨
      解读|点评|分享|讲解|辅导|回应|答复|分析(?!会|研判会)|(?:部署|安排)(?=[，。；])
    `})
    传达(?:学习)?了|(?:回应|解读|分析)了|发表(?:了)?[^，。；]{0,6}(?:意见|看法|演讲)
    反馈了(?=[^，。；]{0,12}(?:情况|意见|问题))
    (?<=[局办委室中心队站][了就对]?)(?:安排)?部署(?=[\u3400-\u9fff]{2,30}(?:工作|任务|[，。；]))(?!会|要求|精神|和)
    汇报(?!会|材料|人)|通报(?!会|表扬|批评)|发了?言(?!人)|表了?态|解答了|谈了[^，。；]{1,10}
    介绍(?=了|[^，。；]{0,6}情况|[，。；])|(?<=负责人|负责同志)介绍(?!信|人)|述职(?!评议|大?会|测评|考评|述廉会)
    (?:交流|分享)了|提出(?:了)?[^，。；]{0,6}(?:意见|建议)|致(?:欢迎|开幕|答谢|贺)?[辞词]
    开展(?:了)?[^，。；]{0,6}研讨|回答(?:了)?[^，。；]{0,10}(?:提问|询问)|答记者问
  `, 'g')), 'SPOKE_AT'],
  [scanner(new RegExp(alternatives`
    列席
    (?<![对向为])(?:${alternatives`
      参加(?!单位|人选)|出席|参与(?=[^，。；]{0,6}(?:协商|座谈|会商|讨论))
    `})(?![^，。；]{2,24}大会(?:的)?代表)
    陪同|(?<=同志|人员|负责人|单位|部门)一[道同起]
    (?<=负责人|负责同志|单位|部门)[与同](?=[^，。；]{2,30}(?:座谈|交流|对接|会商))
    (?<=[与同][^，。；！？]{2,60}(?:负责同志|负责人))(?:一起|一同)?(?:进行|开展|召开)?(?:了)?(?:深入|面对面)?(?:座谈|交流|对接|会商)
    (?<=(?:负责人|负责同志)，?)(?:先后|依次)(?=来到|深入|走进|前往|赴|到(?!会))
    (?<!组织)收[听看](?=收[看听]|了|会议|大会|视频|实况|[，。；])|见证(?:了)?(?=签约|签署|揭牌)|随同|随(?=[他她])
    到会|与会(?!人)|参会(?!人)
  `, 'g')), 'ATTENDED'],
]
/** … and behind these. */
const openings: readonly (readonly [ReturnType<typeof scanner>, Participation])[] = [
  [scanner(new RegExp(alternatives`听取(?:了)?([^，。；！？《]{2,60}?)(?:主要|有关|相关)?(?:负责同志|负责人)?(?:《[^》]{2,60}》)?(?:(?:${alternatives`
    近年来?|近期|今年(?:以来)?|当前|\d{4}年(?:度|以来|上半年)?|上半年|前[^，。；]{1,4}季度|目前
  `})?(?:的|(?:就|对)?关于[^，。；]{2,40}?的?|就[^，。；]{2,40}?的))?(?:工作|专题|情况|有关情况)?(?:${alternatives`
    汇报|述职|报告|介绍|说明|通报|表态(?:发言)?|交流发言
  `})`, 'g')), 'SPOKE_AT'],
  [scanner(/(?:汇报|报告|说明)(?<=听取[^。；！？]{4,120})(?:、|，|和|以及)([^，。；！？《、]{2,30}?)(?:就|对)?关于[^，。；]{2,60}?的?(?:汇报|报告|说明|介绍)/g), 'SPOKE_AT'],
  // 听取了人事任免议案以及区委组织部相关情况说明: behind what others brought in.
  [scanner(/(?:议案|报告|汇报|草案|方案|建议|名单|》)(?<=听取[^。；！？]{4,120})(?:以及|及|和|、)([^，。；！？《、]{2,30}?)(?:主要|有关|相关)?(?:负责同志|负责人)?(?:所?作的?)?(?:的|任前|人事|相关|有关)*(?:情况|问题|事项)的?(?:说明|介绍)/g), 'SPOKE_AT'],
  [scanner(/(?<![作权生易党社团群基级层])(?:组织|召集)([^。；！？]{4,120}?)等(?:\d+[个家]|[一二三四五六七八九十]+[个家])?(?:职能|相关|有关|责任|成员)?(?:部门|单位)(?:主要|有关|相关)?(?:负责同志|负责人|人员)?(?=，|开展|对|深入|到|召开|与|在|进行|会商|就)/g), 'ATTENDED'],
  [scanner(/(?:带领|率领|率(?![队先]))([^，。；！？]{2,60}?)(?:等(?:相关|有关)?(?:单位|部门))?(?:的)?(?:主要|有关|相关)?(?:负责同志|负责人|同志|(?:执法|工作|专业|技术)?人员|到|深入|实地|前往|赴|来到|一行|$)/g), 'ATTENDED'],
  [scanner(/(?:会议|大会|全会|仪式|活动|座谈会|推进会|联席会)由([^，。；！？]{2,30}?)(?:牵头|组织|联合|共同)?(?:主持|召集)(?!人)/g), 'PRESIDED'],
  // 甲公司、乙公司等企业负责人组成的考察团来我县: who makes up the group that comes.
  [scanner(new RegExp(alternatives`(?<=^|[，；由日])(?!由)([^，。；！？]{4,120}?)等?(?:\d+[个家]|[一二三四五六七八九十]+[个家])?(?:企业|公司|商会|职能|相关|有关|责任|成员|部门|单位)*(?:主要|有关|相关)?(?:负责同志|负责人|代表|人员)?(?:共同|联合)?组成的[^，。；、的]{0,12}(?:${alternatives`
    考察|调研|督[导查察]|检查|巡查|观摩|参观|访问|联合|验收|评估|考核
  `})[^，。；、的]{0,4}[团组队]`, 'g')), 'ATTENDED'],
  [scanner(/(?:发言|汇报|表态|述职)的?(?:单位|部门|乡镇|地方)?(?:分别|依次)?(?:有(?!关)|是|为|包括)：?([^。；！？：]{2,200})/g), 'SPOKE_AT'],
  [scanner(/(?:参加|出席|列席|陪同|参会|与会)[^，。；：、]{0,10}?(?:还有|有(?!关)|包括)：?([^。！？]{2,400})/g), 'ATTENDED'],
]

/** 全会由区委常委会主持: a plenary session has its standing committee in the chair. */
const committee = /^[\u3400-\u9fff]{0,10}(?:委常委会|委常务委员会|纪委常委会)$/

/** What announces a list of those present, whose bodies stand among people. */
const labelled = /^(?:发言|汇报|表态|述职|列席|出席|参加|陪同|参会|与会|组织|召集)/

/** Bodies that are named one by one as speaking or attending: 市住建局、某某街道负责同志作表态发言. Not 各级各部门. */
export const speakingBodies: Rule = {
  name,
  apply(context) {
    for (const sentence of withBareLists(ownSentences(context).filter(({ block }) => context.clean.blocks[block]!.kind === 'body'), context.text)) {
      const meeting = meetingAt(context, sentence)
      if (meeting !== undefined) readSentence(context, sentence, meeting)
    }
    for (const { field, span } of minutesFields(context)) if (field === 'present') readField(context, span)
  },
}

/**
 * 区住建局、区财政局主要负责人；各镇负责人参加会议: a semicolon closes a sentence, so that the list stands before its verb's, and
 * behind the sentence whose label announces it (出席会议的有：甲；区住建局主要负责人).
 */
function withBareLists(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const parted = last !== undefined && last.block === sentence.block && last.text.endsWith('；')
    if (parted && (isBareList(last.text) || (announced.test(last.text) && isBareList(sentence.text.slice(0, -1))))) joined[joined.length - 1] = oneOf(last, sentence, text)
    else joined.push(sentence)
  }
  return joined
}

/** 出席会议的有：甲、乙；, 参加人员：… */
const announced = /(?:参加|出席|列席|陪同|参会|与会)[^，。；：]{0,10}(?:有|包括|人员|单位|领导|同志)?：|(?:参加|出席|列席|陪同|参会|与会)[^，。；：、]{0,10}(?:还有|有(?!关)|包括)/

function oneOf(left: Sentence, right: Sentence, text: string): Sentence {
  const span = cleanSpan(left.span.start, right.span.end)
  const words = flat(text.slice(span.start, span.end))
  return { ...right, span, text: words, traces: tracesOf(words) }
}

/** 列席：甲，区住建局、高坑镇负责人, in minutes. */
function readField(context: ExtractionContext, { start, end }: CleanSpan): void {
  const sentence = context.sentences.find(({ span }) => span.start < end && span.end > start)
  const meeting = sentence && meetingAt(context, sentence)
  if (meeting === undefined) return
  const words = context.text.slice(start, end)
  // 市财政局：甲 乙: those who come for it are named themselves.
  for (const body of bodiesAmong(words)) if (!/[：:\s]/.test(words[body.start + body.name.length] ?? '')) add(context, body.name, 'ATTENDED', meeting, start + body.start, end)
}

function readSentence(context: ExtractionContext, sentence: Sentence, meeting: string): void {
  const { text, span } = sentence
  const existing = (name: string): boolean => isOfPage(context, name)
  const names = context.facts.names.filter(({ name: { start, end } }) => start >= span.start && end <= span.end)
  for (const [verb, type] of verbs) {
    for (const match of verb(sentence)) {
      const end = match.index + match[0].length
      for (const [from, to] of betweenNames(text, names, span.start, match.index)) {
        const told = text.slice(from, to).replace(spokeToo, '')
        if (yetToDo.test(told)) continue
        const each = type === 'SPOKE_AT' ? eachBefore(told, isNamedBody) : []
        const towns = townsBefore(told.replace(about, ''), existing)
        const bodies = each.length > 0 ? each : towns.length > 0 ? [...bodiesBefore(`${told.slice(0, towns[0]!.start).replace(/(?:[，、；]|和|以?及|与)+$/, '')}负责人`), ...towns] : bodiesBefore(told)
        for (const body of bodies) add(context, body.name, type, meeting, span.start + from + body.start, span.start + end)
      }
    }
  }
  for (const [opening, type] of openings) {
    for (const match of opening(sentence)) {
      const from = match.index + match[0].indexOf(match[1]!)
      for (const body of labelled.test(match[0]) ? bodiesAmong(match[1]!) : match[0].startsWith('全会') && committee.test(match[1]!) ? [{ name: match[1]!, start: 0 }] : bodiesIn(match[1]!)) add(context, body.name, type, meeting, span.start + from + body.start, span.start + match.index + match[0].length)
    }
  }
  for (const { bodies, list, end } of [...bodiesHeard(sentence), ...eachHeard(sentence)]) {
    // 县财政局局长甲的汇报: whose report it is has a name.
    if (names.some(({ name: { start } }) => start >= span.start + list.start && start < span.start + end)) continue
    for (const body of bodies) add(context, body.name, 'SPOKE_AT', meeting, span.start + list.start + body.start, span.start + end)
  }
}

/** Whether the page's division, or the one above it, has a town or county of that name. */
function isOfPage({ facts, gazetteer }: ExtractionContext, name: string): boolean {
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  if (page === undefined) return false
  const towns = gazetteer.townsNamed(name)
  if (towns.length > 0) return resolveTown(towns, page, gazetteer) !== undefined
  return gazetteer.byName(name).some((division) => division.name === name && (gazetteer.isWithin(division.code, page.code) || (page.parent !== null && page.level === 'county' && gazetteer.isWithin(division.code, page.parent))))
}

/** 区住建局负责人参加会议并作了发言 */
const spokeToo = /(?:参加|出席|列席)[^，。；]{0,8}会议?(?:，)?并(?:在会上)?$/
/** 青山、五陂4镇负责人分别 *就集镇建设情况*作交流发言 */
const about = /(?:就(?!业)|围绕|结合|聚焦)[^，。；]{2,80}$/
/** 会议决定由区住建局负责，高坑镇参加: what is to be done. */
const yetToDo = /(?:^|[，；])据[^，；]*$|(?:决定|议定|商定|明确|同意|要求)[^，。；、]{0,6}由/
const closedBySpokesmen = /^(.*(?:负责同志|负责人|主要领导|代表))[，、]?(?:和|及|以及|与)?$/s

/**
 * The stretches before a verb that lists of bodies may end: behind the last name (副区长甲及区政府办、区财政局负责人), and before
 * each name those that their spokesmen close (区政府办、区财政局负责人，高坑镇镇长乙).
 */
function betweenNames(text: string, names: readonly NameMention[], offset: number, verb: number): [number, number][] {
  const before = names.filter(({ name: { end } }) => end - offset <= verb)
  const stretches: [number, number][] = [[(before.at(-1)?.name.end ?? offset) - offset, verb]]
  for (const [i, { phrase }] of before.entries()) {
    const from = i === 0 ? 0 : before[i - 1]!.name.end - offset
    const list = closedBySpokesmen.exec(text.slice(from, phrase.start - offset))
    if (list) stretches.push([from, from + list[1]!.length])
  }
  return stretches
}

function add({ facts, gazetteer }: ExtractionContext, body: string, type: Participation, meeting: string, start: number, end: number): void {
  if (facts.names.some((mention) => mention.name.start < start + body.length && mention.name.end > start)) return
  if (facts.organisations.some((known) => known.name === body && known.type === type && known.to === meeting)) return
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  const level = /^(省|市(?!场|政|民)|区(?!域)|县|旗|州|盟)/.exec(body)?.[1]
  const named = gazetteer.scan(body.slice(0, 12))[0]
  const own = named?.start === 0 && !named.stem && named.end < body.length ? resolvePlaceName(named.divisions, page, gazetteer) : undefined
  const division = own ?? (isOfNation(body) ? gazetteer.byCode('100000') : undefined) ?? (level ? divisionFor(level, page, gazetteer) : undefined) ?? page
  facts.organisations.push({
    key: `o${facts.organisations.length + 1}`, name: body, of: division?.name ?? facts.place?.name ?? null, ofCode: division?.code ?? null, type, to: meeting,
    rule: name, ...(!own && { implied: ['of'] }), evidence: [cleanSpan(start, end)],
  })
}
