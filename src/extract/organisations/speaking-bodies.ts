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
import { committee, labelled, openings, verbs } from './speaking-words.ts'

const name = 'organisations/speaking-bodies'

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
