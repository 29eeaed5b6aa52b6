import type { ExtractionContext, NameMention, Sentence } from '../rule.ts'
import { fieldAt, listsPeople, type MinutesField } from './minutes-fields.ts'
import { isList } from './name-groups.ts'
import type { Give } from './role-giver.ts'
import { presentLine } from './role-words.ts'
import { turnIn } from './speaker-turns.ts'

/** A line that tells roles by what it is, with no verb to read: fields of minutes (主持人：甲), a speaker's turn (甲：…), a list of those present (与会领导：乙、丙). */
export function readLine(context: ExtractionContext, sentence: Sentence, mentions: readonly NameMention[], give: Give): boolean {
  const inFields = (field: MinutesField): NameMention[] => mentions.filter(({ name: { start } }) => fieldAt(context, start) === field)
  const turn = turnIn(context, sentence, mentions)
  if (mentions.length > 0 && mentions.every(({ name: { start } }) => listsPeople(fieldAt(context, start)))) {
    give('主持', inFields('chair'), sentence.span.end)
    give('发言', inFields('speaker'), sentence.span.end)
    give('参加', inFields('present'), sentence.span.end)
  } else if (turn) give('说', [turn], turn.name.end)
  else if (presentLine.test(sentence.text) || isClosingList(context, sentence, mentions)) give('参加', mentions, sentence.span.end)
  else return false
  return true
}

/** 区政协副主席甲、乙、丙，秘书长丁: a last paragraph that has lost its verb (参加会议), or never had one. */
function isClosingList({ clean, text, facts }: ExtractionContext, sentence: Sentence, mentions: readonly NameMention[]): boolean {
  const block = clean.blocks[sentence.block]!
  return mentions.length >= SEVERAL && facts.genre === 'meeting-news' && block.text.length === sentence.text.length && block === clean.blocks.findLast(({ kind }) => kind === 'body') && isList(sentence, mentions, text) && mentions.every(({ phrase, name }, i) => i > 0 || phrase.start < name.start)
}
const SEVERAL = 3
