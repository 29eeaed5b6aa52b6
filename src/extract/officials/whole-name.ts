import { givenScore, nameScore, wordAt } from '../../lexicon/name-score.ts'
import { nameAt } from './name-at.ts'
import { isTitled } from './name-parts.ts'

/** What a name that is also a word scores at least (高山, 马力): believed only where something else says that it is a name. */
const WORDLIKE = -6

/** 高坑镇 may be read as a name. */
const endsPlace = /[县镇乡旗市区局厅]$/

/** 代县长 / 甲, a line each: an office, though 代 is a surname. */
const titleAlone = /^代[省市区县州旗盟镇乡]长$/
/** The name that fills a whole item of a list of names, a cell or a field; it may look like a word, but begins like a name. */
export function wholeName(text: string): string | undefined {
  if (titleAlone.test(text)) return undefined
  const found = nameAt(text, 0, { strong: true })
  if (found?.end === text.length) return found.name
  return text.length <= 3 && !endsPlace.test(text) && !isTitled(text, 0, text.length) && isWordlikeName(text) ? text : undefined
}

export const isWordlikeName = (text: string, least = WORDLIKE): boolean => nameScore(text) > least

/** No word in it, and characters of given names behind the first: what names look like whose surname no table has. */
export const isNovelName = (text: string): boolean => !wordAt(text, 0) && !wordAt(text, 1) && [...text.slice(1)].every((character) => givenScore(character.charCodeAt(0)) > -2.5)
