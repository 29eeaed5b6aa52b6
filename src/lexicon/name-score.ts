import { givenNameTable, surnameTable, wordsLikeNames } from './data/name-statistics.ts'
import { compoundSurnames } from './surnames.ts'

/** Lines of "score members" → member → score (tables hold ten times the score). */
function readTable(table: string, members: (text: string) => Iterable<string>): Map<string, number> {
  const scores = new Map<string, number>()
  for (const line of table.split('\n')) {
    const space = line.indexOf(' ')
    for (const member of members(line.slice(space + 1))) scores.set(member, Number(line.slice(0, space)) / 10)
  }
  return scores
}

const given = readTable(givenNameTable, (text) => text)
const surname = readTable(surnameTable, (text) => text.split(' '))
const words = new Set(wordsLikeNames.split(' '))
/** A character that no table has is rare, and rare characters stand in names. */
const UNSEEN_GIVEN = 2.5

/** Length of the surname that `name` begins with, in code points: 2, 1 or 0. */
function surnameLength(characters: readonly string[]): 0 | 1 | 2 {
  if (characters.length > 2 && compoundSurnames.has(characters[0]! + characters[1]!)) return 2
  return surname.has(characters[0]!) ? 1 : 0
}

/** How much a character looks like part of a given name: log odds, -6 to 4. */
export const givenScore = (character: string): number => given.get(character) ?? UNSEEN_GIVEN

/**
 * How much a string looks like a personal name by its own characters: above 0 more likely than not. Nothing of the
 * context is in it. -Infinity where it begins with no surname.
 */
export function nameScore(characters: readonly string[]): number {
  const length = surnameLength(characters)
  if (length === 0 || characters.length === length) return -Infinity
  let score = length === 2 ? 3 : 0.5 * ((surname.get(characters[0]!) ?? -9) + 6)
  for (const character of characters.slice(length)) score += Math.max(-4, givenScore(character))
  if (characters.length - length === 2) score += 0.8
  if (words.has(characters.join(''))) score -= 4
  return score
}

export const isOrdinaryWord = (text: string): boolean => words.has(text)
