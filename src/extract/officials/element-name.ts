import { WordList } from '../../language/word-list.ts'
import { oneOf } from '../../language/scanner.ts'
import { innerElements, nameClosers, nameElements } from '../../lexicon/data/name-elements.ts'

const openers = nameElements.trim().split(/\s+/)
const elements = new WordList(openers)
/** Those that may follow another one. */
const followers = new WordList([...openers, ...innerElements.trim().split(/\s+/)])
const closes = oneOf(nameClosers)
const LONGEST = 7
const NONE: readonly number[] = Object.freeze([])

/**
 * Where a name of another tongue that begins at `at` may end, the longest first: whole elements (才让, 宝音 + 满都), with one
 * character that closes such names behind them (宝音满都呼). Empty where no element begins.
 */
export function elementEnds(text: string, at: number): readonly number[] {
  const last = Math.min(text.length, at + LONGEST)
  if (elements.longestAt(text, at, last) === undefined) return NONE
  const ends = new Set<number>()
  const reach = (from: number, list: WordList): void => {
    for (let word = list.longestAt(text, from, last); word !== undefined; word = list.longestAt(text, from, from + word.length - 1)) {
      const end = from + word.length
      if (ends.has(end)) continue
      ends.add(end)
      if (end < last && closes(text, end)) ends.add(end + 1)
      reach(end, followers)
    }
  }
  reach(at, elements)
  return [...ends].sort((a, b) => b - a)
}

/** True where an element of two characters stands at `at`, wherever in names it may stand. */
export const isElement = (text: string, at: number): boolean => followers.longestAt(text, at, at + 2) !== undefined
