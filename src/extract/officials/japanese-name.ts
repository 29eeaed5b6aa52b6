import { WordList } from '../../language/word-list.ts'
import { japaneseSurnames } from '../../lexicon/data/japanese-surnames.ts'
import { closesName, endsName, VERB, WORD } from './name-end.ts'
import { isHan, type NameFound, notInNames } from './name-parts.ts'

const surnames = new WordList(japaneseSurnames.split(' '))
/** Believed like one with a known surname. */
const SCORE = 8

/** 渡边正雄, 佐佐木 健: a Japanese surname, maybe a blank, and a given name of up to three characters. For offices abroad only. */
export function japaneseName(text: string, at: number): NameFound | undefined {
  const surname = surnames.longestAt(text, at)
  if (surname === undefined) return undefined
  // 首相岸田表示…
  if (text[at + surname.length] !== ' ' && endsName(text, at + surname.length) >= VERB) return { name: surname, end: at + surname.length, score: SCORE }
  const given = at + surname.length + (text[at + surname.length] === ' ' ? 1 : 0)
  let best: { end: number; right: number } | undefined
  for (let end = given + 1; end <= given + 3 && isHan(text, end - 1) && !notInNames(text, end - 1) && (end === given + 1 || !closesName(text, end - 1)); end++) {
    const right = endsName(text, end) - (end === given + 2 ? 0 : 0.5)
    if (right >= WORD - 0.5 && (!best || right > best.right)) best = { end, right }
  }
  return best && { name: surname + text.slice(given, best.end), end: best.end, score: SCORE }
}
