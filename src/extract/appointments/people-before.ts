import { findOffices } from '../officials/office-units.ts'
import type { DraftPerson } from '../rule.ts'
import { namesOf } from './act-names.ts'
import { officesEnd } from './act-offices.ts'
import { namedAt, namedLast, namedSince, ownerOpening, peopleNamed, subjectBefore } from './act-subjects.ts'
import { adverbs, type Action } from './act-words.ts'
import type { ActsOfBlock } from './act-writer.ts'
import { clauseFrom, counted, some } from './clause-words.ts'
import { namesBefore } from './names-before.ts'
import { isVague } from './notice-person.ts'

/** 免去其…职务, 并提名为…候选人, 不再担任…: of whom the clause before told, or whom it named (…市长甲，拟任…). */
export function subjectsGoOn({ source, writer }: ActsOfBlock, from: number, verb: number, action: Action | 'held', word: string): number | undefined {
  const block = source.block
  const clause = Math.max(...['，', '；', '。', '：', '（'].map((mark) => block.lastIndexOf(mark, verb - 1)), goesOnBehind(block, verb)) + 1
  if (!adverbs.test(block.slice(clause, verb))) return undefined
  const owner = /^(?:其|他|她)?(?:的|所任|原任)?为?/.exec(block.slice(from))![0]
  // 由副院长甲代理…, 决定…: these verbs tell of the same person only where they say so; and a list's next item never does.
  if (owner === '' && (/^(?:由|决定|通过|同意|选举|补选|推选|推定|选出)(?!.*为)/.test(word) || (/^(?:免去?|任命|撤销|接受|聘任)/.test(word) && /[；。]/.test(block[clause - 1] ?? '') && !closesWithOffice.test(block.slice(from))))) return undefined
  const closing = namedAt(source, clause - 1)
  const newer = closing.length > 0 || writer.subjects.length === 0 ? [] : namedSince(source, writer.end, clause)
  const people = closing.length > 0 ? closing : newer.length > 0 ? newer : writer.subjects.length > 0 ? writer.subjects : subjectBefore(source, clause, verb, word)
  const start = from + owner.length
  const stretch = block.slice(start, officesEnd(block, start))
  if (people.length > 0 && action === 'nominated' && isVague(clauseFrom(block, start))) return writer.recordVague(people, verb, start)
  if (people.length === 0 || findOffices(stretch)[0]?.start !== 0 || counted.test(stretch) || some.test(stretch)) return undefined
  // 免去乙…: another's name, not the office of the one before; 提名为姜堰区…: a place that begins like a name.
  const isPlace = /[为任]$/.test(word) && source.context.gazetteer.scan(stretch.slice(0, 12))[0]?.start === 0
  if (owner === '' && !isPlace && namesOf(source.context, block, source.offset, start, { strong: false, direct: true })) return undefined
  return writer.record({ people, action, start: verb, from: start, acting: word === '代理' })
}

/** 甲任县教育局局长；免去县科技局局长职务。: an item without a name is of whom the one before told. */
const closesWithOffice = /^[省市区县州旗镇乡][\u3400-\u9fff、（）]{3,40}职务(?:[，；。]|$)/

/** 任命甲为县司法局局长、决定免去其…: where the list's mark parts two acts. */
const goesOnBehind = (block: string, verb: number): number => /、(?=(?:并|同时|决定)*$)/.exec(block.slice(0, verb))?.index ?? -1

/** 甲的…职务则被免去, 其…职务一并免去; 原…局长甲的职务自然免除. */
export function postLaidDown({ source, writer }: ActsOfBlock, at: number, match: RegExpMatchArray): number | undefined {
  const end = at + match[0].length
  const offices = match[2] ?? ''
  const named = match[1] !== '其' ? namesBefore(source.context, source.block, source.offset, at, false)?.names : undefined
  // 甲任县教育局局长，原县体育局局长职务同时免去: likewise, where no name stands before it.
  const people = named ? peopleNamed(source, named) : match[1] === '的' ? [] : ownerBefore({ source, writer }, at)
  if (people.length === 0) return undefined
  const start = named?.[0]!.start ?? at
  const from = at + match[1]!.length
  if (findOffices(offices).some(({ label }) => !label)) return Math.max(end, writer.record({ people, action: 'removed', start, from, end: from + offices.length }))
  if (offices !== '') return undefined
  writer.removeHeld(people, start, at, end)
  return end
}

/** 其…职务一并免去: whose, by who opens the sentence, else of whom the clause before told. */
function ownerBefore({ source, writer }: ActsOfBlock, at: number): readonly DraftPerson[] {
  const opened = ownerOpening(source, at)
  if (opened.length > 0) return opened
  return writer.subjects.length > 0 ? writer.subjects : namedLast(source, at)
}

/** 甲接替乙当选…: who stands before 接替. */
export function successor({ source, writer }: ActsOfBlock, at: number, from: number, action: Action | 'held'): number | undefined {
  const named = namesBefore(source.context, source.block, source.offset, at, false)
  return named?.told === true ? writer.record({ people: peopleNamed(source, named.names), action, start: named.names[0]!.start, from }) : undefined
}
