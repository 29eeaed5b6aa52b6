import type { NameMention } from '../rule.ts'

const joined = /^(?:（[^）]*）)?(?:、|和|与|及)?$/
const joinedByMark = /^(?:（[^）]*）)?(?:、|和|与|及)$/

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

const listed = /^(?:（[^）]*）)?[、，和与及 ]?$/

/** The last list of names whole, parts of it joined by commas too: 书记甲，县长乙，丙、丁等县领导. */
export function lastList(mentions: readonly NameMention[], text: string): NameMention[] {
  const group = [mentions.at(-1)!]
  for (let i = mentions.length - 2; i >= 0; i--) {
    if (!listed.test(text.slice(mentions[i]!.phrase.end, group[0]!.phrase.start))) break
    group.unshift(mentions[i]!)
  }
  return group
}
