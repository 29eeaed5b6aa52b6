import { allWords, wordTable } from './data/word-frequencies.ts'
import { genreWords } from './genre-words.ts'

interface Words {
  /** Logarithm of a word's share of all words. */
  readonly shares: ReadonlyMap<string, number>
  /** The length of the longest word by its first character. */
  readonly longest: ReadonlyMap<string, number>
  /** Logarithm of a character's share of all characters. */
  readonly characters: ReadonlyMap<string, number>
}

let words: Words | undefined
/** A character that stands by itself nowhere, and one that stands nowhere at all. */
const UNSEEN = Math.log(0.5 / allWords) - 2
const UNKNOWN = -18
/** At least so common is a word of the genre. */
const GENRE = -9
/** Marks by themselves, which no dictionary has: the usual ones are as common as the commonest characters. */
const marks: Readonly<Record<string, number>> = { '，': -3, ',': -3, '。': -3.6, '、': -3.6, '“': -4.6, '”': -4.6, '：': -5.5, ':': -5.5, '；': -5.5, ';': -5.5 }
const OTHER_MARK = -7
const isHan = (character: string): boolean => character >= '\u3400' && character <= '\u9fff'

/** Read when first asked for: only damaged pages need it. */
function load(): Words {
  if (words) return words
  const shares = new Map<string, number>()
  const counts = new Map<string, number>()
  let total = 0
  for (const line of wordTable.split('\n')) {
    const [score, singles, longer] = line.split('|') as [string, string, string]
    const frequency = Math.exp(Number(score) / 2)
    const share = Math.log(frequency / allWords)
    for (const word of [...singles, ...longer.split(' ')]) {
      shares.set(word, share)
      for (const character of word) counts.set(character, (counts.get(character) ?? 0) + frequency)
      total += word.length * frequency
    }
  }
  for (const word of genreWords.split(' ')) shares.set(word, Math.max(GENRE, shares.get(word) ?? GENRE))
  const longest = new Map<string, number>()
  for (const word of shares.keys()) longest.set(word[0]!, Math.max(word.length, longest.get(word[0]!) ?? 1))
  return (words = { shares, longest, characters: new Map([...counts].map(([character, count]) => [character, Math.log(count / total)])) })
}

/** Logarithm of how often a simplified character stands in text, about -3 (的) to -18 (never). */
export const characterShare = (character: string): number => load().characters.get(character) ?? UNKNOWN

/**
 * How much a simplified text reads like one: logarithm of the likelihood of its best split into words. Longer texts score
 * lower, so compare texts of one length, or add back a fixed amount a character.
 */
export function wordScore(text: string): number {
  const { shares, longest } = load()
  const best = new Float64Array(text.length + 1).fill(-Infinity)
  best[0] = 0
  for (let at = 0; at < text.length; at++) {
    const last = Math.min(longest.get(text[at]!) ?? 1, text.length - at)
    for (let length = 1; length <= last; length++) {
      const share = shares.get(text.slice(at, at + length)) ?? (length === 1 ? alone(text[at]!) : -Infinity)
      if (best[at]! + share > best[at + length]!) best[at + length] = best[at]! + share
    }
  }
  return best[text.length]!
}

const alone = (character: string): number => (isHan(character) ? UNSEEN : (marks[character] ?? OTHER_MARK))
