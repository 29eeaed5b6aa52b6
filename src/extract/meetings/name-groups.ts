import type { NameMention, Sentence } from '../rule.ts'
import { presides, speaks } from './role-words.ts'

const roleVerb = new RegExp(`${presides.source}|${speaks.source}|出席|参加|列席|陪同|来到|调研`)

/** 甲同志、乙（女）: what may follow a name within a list. */
const behind = '(?:（[^）]*）)?(?:同志)?'
const joined = new RegExp(`^${behind}(?:、|和|与|及)?(?:委员|代表)?$`)
const joinedByMark = new RegExp(`^${behind}(?:、|和|与|及)$`)

/** The names that one verb behind them takes: the last list, with what joins it by 、, 和, 与. */
export function lastGroup(mentions: readonly NameMention[], text: string): NameMention[] {
  const group = [mentions.at(-1)!]
  for (let i = mentions.length - 2; i >= 0; i--) {
    if (!joined.test(text.slice(mentions[i]!.phrase.end, group[0]!.phrase.start))) break
    group.unshift(mentions[i]!)
  }
  return group
}

/** The names that one verb before them takes. */
export function firstGroup(mentions: readonly NameMention[], text: string): NameMention[] {
  const group = mentions.slice(0, 1)
  for (const next of mentions.slice(1)) {
    if (!joinedByMark.test(text.slice(group.at(-1)!.phrase.end, next.phrase.start))) break
    group.push(next)
  }
  return group
}

const listed = new RegExp(`^${behind}[、， ]?(?:和|与|及|以及)?$`)
/** 某公司总经理甲、某村乙: the firm or village before a name that says whose he is. */
const whose = /^(?:（[^）]*）)?[、，和与及](?:[\u3400-\u9fff·、（）“”A-Za-z]{2,40}，?)$/

/** The last list of names whole, parts of it joined by commas too: 书记甲，县长乙，丙、丁等县领导. */
export function lastList(mentions: readonly NameMention[], text: string): NameMention[] {
  const group = [mentions.at(-1)!]
  for (let i = mentions.length - 2; i >= 0; i--) {
    const between = text.slice(mentions[i]!.phrase.end, group[0]!.phrase.start)
    if (!listed.test(between) && !(whose.test(between) && !roleVerb.test(between))) break
    group.unshift(mentions[i]!)
  }
  return group
}

const betweenNames = new RegExp(`^${behind}[、，和与及 ]*$`)
/** Whether nothing but marks stands between the names with their offices, and between the last one and `end`. */
export const joinsAll = (mentions: readonly NameMention[], text: string, end: number): boolean =>
  mentions.every(({ name }, i) => betweenNames.test(text.slice(name.end, mentions[i + 1]?.phrase.start ?? end)))

const came = /^(?:等[^，。；]{0,8})?(?:出席|参加|列席|陪同)(?:了)?(?:会议|大会|座谈|活动|仪式|调研)?(?=[，。；]|$)/
/** 甲主持会议，强调要压实责任，*乙、丙，丁*出席: behind what was said, a list of names that a verb closes. */
export function cameToo({ span, text: words }: Sentence, mentions: readonly NameMention[], text: string): NameMention[] {
  const list = mentions.length > 1 ? mentions.slice(0, mentions.findIndex(({ phrase }) => came.test(words.slice(phrase.end - span.start))) + 1) : []
  const from = list.findLastIndex(({ phrase }, i) => i > 0 && !betweenNames.test(text.slice(list[i - 1]!.name.end, phrase.start)))
  const last = list.slice(Math.max(0, from))
  return last.length > 1 && text[last[0]!.phrase.start - 1] === '，' ? last : []
}

const closesList = /^(?:（[^）]*）)?(?:同志)?(?:等[^，。；]{0,12})?[；。]?$/
/** 县委常委甲、乙；: a part of a list, nothing but names with their offices. */
export const isList = ({ span, text: words }: Sentence, mentions: readonly NameMention[], text: string): boolean =>
  mentions.length > 0 && text.slice(span.start, mentions[0]!.phrase.start).trim() === '' && joinsAll(mentions, text, mentions.at(-1)!.name.end) && closesList.test(words.slice(mentions.at(-1)!.name.end - span.start))
