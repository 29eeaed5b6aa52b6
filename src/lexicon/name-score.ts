import { PairSet } from '../language/pair-set.ts'
import { oneOf } from '../language/scanner.ts'
import { unitAt } from '../language/unit-at.ts'
import { followerTable, givenNameTable, otherWordTable, surnameTable, transliterationTable, wordsLikeNames } from './data/name-statistics.ts'
import { compoundSurnames } from './surnames.ts'

/** A character that no table has is rare, and rare characters stand in given names. */
const UNSEEN_GIVEN = 2.5
const NEVER = -6
const COMPOUND_SURNAME = 4
/** Below this nothing else makes a name of it. */
const HOPELESS = -9
/** Two of three Han names have a given name of two characters, and nearly none one of three. */
const LENGTH_PRIOR: readonly number[] = [0, -0.3, 0.9, -6]

/** Lines of "score characters" (ten times the score) as an array by UTF-16 unit: these tables are read for every character. */
function byUnit(table: string, otherwise: number): Float32Array {
  const scores = new Float32Array(0x10000).fill(otherwise)
  for (const line of table.split('\n')) {
    const space = line.indexOf(' ')
    for (const character of line.slice(space + 1)) scores[character.charCodeAt(0)] = Number(line.slice(0, space)) / 10
  }
  return scores
}

const given = byUnit(givenNameTable, UNSEEN_GIVEN)
const surname = byUnit(surnameTable, Number.NEGATIVE_INFINITY)
const sound = byUnit(transliterationTable, NEVER)
/** 书记党建创新项目: what the party does is called so, and nobody. */
const partyWords: ReadonlySet<string> = new Set(['党建', '党群', '党务', '党政', '党风', '党史', '党课'])
const words = new Set([...wordsLikeNames.split(' '), ...partyWords])

/** Groups of a first character and all second ones. */
function* pairs(table: string): Generator<[number, number]> {
  for (const group of table.split(' ')) for (let i = 1; i < group.length; i++) yield [group.charCodeAt(0), group.charCodeAt(i)]
}
const followers = new PairSet(pairs(followerTable))
/** How the words begin that look like names. */
const likeNames = new PairSet(Array.from(words, (word): [number, number] => [word.charCodeAt(0), word.charCodeAt(1)]))
const anyWords = new PairSet([...pairs(followerTable), ...pairs(otherWordTable)])

/** How much a UTF-16 unit looks like part of a Han given name: log odds, -6 to 4. */
export const givenScore = (unit: number): number => given[unit]!
/** How much a UTF-16 unit looks like part of a name written by its sound: log odds, -6 to 4. */
export const soundScore = (unit: number): number => sound[unit]!

const compoundStartAt = oneOf(Array.from(compoundSurnames, (name) => name[0]!).join(''))
/** True where a surname begins at `at`, or may begin. */
export const opensName = (text: string, at: number): boolean => surname[unitAt(text, at)]! > Number.NEGATIVE_INFINITY || compoundStartAt(text, at)

/** True where a verb, an adverb or another word that may stand behind a name begins at `at`. */
export const followerAt = (text: string, at: number): boolean => followers.at(text, at)
/** True where two characters from `at` are any word of the dictionary. */
export const wordAt = (text: string, at: number): boolean => anyWords.at(text, at)

/** Units of the character at `at`: two for the rare ones beyond U+FFFF. */
const widthAt = (text: string, at: number): number => ((unitAt(text, at) & 0xfc00) === 0xd800 ? 2 : 1)

/**
 * How much a stretch looks like a Han name by its own characters: log odds against running text, nothing of the context in
 * it. A first character that is no known surname counts `unknownSurname`; -Infinity also where the length is none of a name.
 */
export function nameScore(text: string, from = 0, to = text.length, unknownSurname = Number.NEGATIVE_INFINITY): number {
  const compound = to - from > 2 && compoundStartAt(text, from) && compoundSurnames.has(text.slice(from, from + 2))
  const given = from + (compound ? 2 : widthAt(text, from))
  let rest = 0
  for (let at = given; at < to; at += widthAt(text, at)) rest++
  if (rest < 1 || rest > 3) return Number.NEGATIVE_INFINITY
  const own = compound ? COMPOUND_SURNAME : Math.max(unknownSurname, surname[text.charCodeAt(from)]!)
  let score = own + LENGTH_PRIOR[rest]!
  for (let at = given; at < to; at += widthAt(text, at)) score += givenScore(text.charCodeAt(at))
  if (score < HOPELESS || !likeNames.at(text, from)) return score
  if (partyWords.has(text.slice(from, to))) return Number.NEGATIVE_INFINITY
  if (words.has(text.slice(from, to))) score -= 4
  // 高度重…, 方便群…: what a word begins is hardly a name.
  else if ((compound || rest > 1) && words.has(text.slice(from, from + 2))) score -= 2.5
  return score
}
