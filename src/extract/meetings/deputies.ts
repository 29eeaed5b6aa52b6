import type { NameMention, Sentence } from '../rule.ts'
import { isInside } from './clauses.ts'
import { deputed } from './role-words.ts'
import { firstList } from './speakers.ts'

export interface Deputies {
  /** Who sends another and so is not there. */
  readonly deputing: readonly NameMention[]
  /** The one of them, where it is one: a person's key. */
  readonly behalf: string | undefined
  /** Keys of the persons who are sent. */
  readonly sent: readonly string[]
}

/** 乙同志代县长甲, 乙代表甲: what stands between them. */
const standsFor = /^(?:同志)?代表?$/

/** 受甲委托，乙作报告，丙主持会议: only 乙 stands for 甲. 甲在县里开会，委托乙到会讲话, 乙代县长甲作报告 likewise. */
export function deputiesIn({ text, span }: Sentence, mentions: readonly NameMention[]): Deputies {
  const absent = text.includes('受') ? deputed.exec(text) : null
  const stoodFor = text.includes('代') ? mentions.flatMap((m) => mentions.filter(({ name }) => standsFor.test(text.slice(name.end - span.start, m.phrase.start - span.start))).map((by) => ({ by, m }))) : []
  if (stoodFor.length > 0) return { deputing: stoodFor.map(({ m }) => m), behalf: stoodFor.every(({ m }) => m.person === stoodFor[0]!.m.person) ? stoodFor[0]!.m.person : undefined, sent: stoodFor.map(({ by }) => by.person) }
  const delegates = absent ? -1 : text.indexOf('委托')
  const deputing = absent ? mentions.filter((m) => isInside(m, span.start + absent.index, absent[0].length)) : mentions.filter((m) => delegates > 0 && m.name.end <= span.start + delegates)
  const behalf = deputing.length === 1 ? deputing[0]!.person : undefined
  return { deputing, behalf, sent: behalf === undefined ? [] : firstList(mentions.filter((m) => m.phrase.start > deputing[0]!.name.end)).map(({ person }) => person) }
}

/** 甲，受县委书记乙委托，看望慰问…: who stayed away. */
export const hasDeputed = (text: string, { phrase, name }: NameMention): boolean => /受(?!理)[^，。；]{0,8}$/.test(text.slice(Math.max(0, phrase.start - 9), phrase.start)) && /^(?:同志)?的?(?:委托|委派)/.test(text.slice(name.end, name.end + 6))
