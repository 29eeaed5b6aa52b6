import { alternatives } from '../../language/alternatives.ts'
import { cleanSpan } from '../../model/span.ts'
import { noteName, personNamed } from '../officials/people.ts'
import type { DraftPerson, ExtractionContext } from '../rule.ts'
import { namesOf, type ActName } from './act-names.ts'
import { itemNumber } from './item-number.ts'
import { namesBefore } from './names-before.ts'

/** A block that is read for acts, where it begins in the cleaned text, and the rule that reads it. */
export interface ActSource {
  readonly context: ExtractionContext
  readonly block: string
  readonly offset: number
  readonly rule: string
}

/** 甲同志因到龄, 乙退休，: what is said of who leaves. */
const leaves = new RegExp(alternatives`^(\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?)[\u3400-\u9fff·、]{2,12}(?:等?[一二两三四五六七八九十\d]*[名位人]?同志)?(?:${alternatives`
  因|已|提前|结束|挂职|到龄|达到|退休|退出|调离|调任|工作调动|病故|离职
`})[^。；]*，$`)

/** The people whom an act names, at the places where it does. */
export function peopleNamed({ context: { facts }, offset, rule }: ActSource, names: readonly ActName[]): DraftPerson[] {
  return names.map((one) => {
    const span = cleanSpan(offset + one.start, offset + one.end)
    const person = personNamed(facts, one.name, rule, span)
    noteName(facts, person, span)
    return person
  })
}

/** 原任县长甲，已任…: whose name ends at a place. */
export function namedAt({ context: { facts }, offset }: ActSource, end: number): DraftPerson[] {
  const mention = facts.names.find(({ name }) => name.end === offset + end)
  return facts.people.filter(({ key }) => key === mention?.person)
}

/** 甲任…；乙同志从某县调入，任…; 原县长丙同志到县人大工作，任…: who opens a clause between the last act and this one. */
export function namedSince(source: ActSource, from: number, clause: number): DraftPerson[] {
  const { context: { facts }, block, offset } = source
  const mention = facts.names.findLast(({ phrase, name }) => phrase.start >= offset + from && name.end < offset + clause - 1 && opensClause.test(block.slice(0, phrase.start - offset)))
  if (mention) return facts.people.filter(({ key }) => key === mention.person)
  const part = Math.max(block.lastIndexOf('；', clause - 2), block.lastIndexOf('。', clause - 2)) + 1
  if (part <= from || !comrade.test(block.slice(part))) return []
  const named = namesOf(source.context, block, offset, part, { strong: true, direct: false })
  return named && named.end < clause ? peopleNamed(source, named.names) : []
}

const opensClause = new RegExp(`(?:^|[，；。：])\\s*${itemNumber}?\\s*原?$`)
const comrade = /^[\u3400-\u9fff·]{2,9}同志/

/** Of whom a clause without a subject tells, where no act has told of anybody: …市长甲表示，拟任…; 丙再次履新，出任…. */
export function subjectBefore(source: ActSource, clause: number, verb: number, word: string): DraftPerson[] {
  const { facts } = source.context
  const at = source.offset + clause
  const sentence = source.offset + source.block.lastIndexOf('。', verb - 1) + 1
  const named = facts.names.filter(({ name }) => name.start >= sentence && name.end < at)
  const last = named.at(-1)
  const isMove = /^(?:[出转调升改就]任|被(?:任命|选举|补选|推选)|当选)/.test(word)
  if (isMove && named.length === 0) return opening(source, sentence - source.offset, clause)
  const isSubject = (/拟/.test(word) && last !== undefined && last.name.end > at - 24) || (isMove && named.every(({ person }) => person === last?.person))
  if (isSubject && last) return facts.people.filter(({ key }) => key === last.person)
  // 现任县长的甲，拟任…: a name that no rule has read yet ends the clause before.
  const before = /^[拟获被]/.test(word) ? namesBefore(source.context, source.block, source.offset, clause - 1, false) : undefined
  return before?.told === true ? peopleNamed(source, before.names) : leaver(source, verb)
}

/** Whose name opens a sentence without any other, by what it looks like. */
function opening(source: ActSource, from: number, before: number): DraftPerson[] {
  const opened = namesOf(source.context, source.block, source.offset, from, { strong: false, direct: false })
  return opened && opened.end < before ? peopleNamed(source, opened.names) : []
}

/** The one named last in the sentence. */
export function namedLast(source: ActSource, before: number): DraftPerson[] {
  const { facts } = source.context
  const sentence = source.offset + source.block.lastIndexOf('。', before - 1) + 1
  const mention = facts.names.findLast(({ name }) => name.start >= sentence && name.end <= source.offset + before)
  return facts.people.filter(({ key }) => key === mention?.person)
}

/** 甲同志退休，不再担任…; 八、乙同志因工作调动，免去其…: who leaves in the clause before. */
function leaver(source: ActSource, verb: number): DraftPerson[] {
  const part = Math.max(source.block.lastIndexOf('。', verb - 1), source.block.lastIndexOf('；', verb - 1)) + 1
  const lead = leaves.exec(source.block.slice(part, verb))
  if (!lead) return []
  const named = namesOf(source.context, source.block, source.offset, part + lead[1]!.length, { strong: true, direct: false })
  return named && named.end < verb ? peopleNamed(source, named.names) : []
}

/** 甲同志因到龄退出领导岗位，其…: who opens a clause before. */
export function ownerOpening(source: ActSource, at: number): DraftPerson[] {
  const part = Math.max(source.block.lastIndexOf('。', at), source.block.lastIndexOf('；', at)) + 1
  const named = namesOf(source.context, source.block, source.offset, part, { strong: /^[^，]{2,4}(?:同志)?(?:因|退|到|已)/.test(source.block.slice(part)), direct: false })
  return named && named.end < at ? peopleNamed(source, named.names) : []
}
