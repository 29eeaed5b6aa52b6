/**
 * Builds src/lexicon/data/name-statistics.ts from two packages that are data for this script only:
 *   npm install --no-save --prefix FOLDER @node-rs/jieba@2
 *   pip download --no-deps --no-binary :all: ngender==0.1.1   (unpacked into FOLDER)
 *   npx tsx scripts/build-name-statistics.ts FOLDER
 * ngender counts the characters of millions of given names; jieba's dictionary tells how common each character and word is in
 * running text. Their ratio tells 李明 from 主持, and the dictionary's verbs and adverbs what may follow a name.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compoundSurnames, surnames, surnameShare } from '../src/lexicon/surnames.ts'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: build-name-statistics.ts FOLDER (with @node-rs/jieba and ngender in it)\n')
  process.exit(2)
}
const LEAST_FOR_WORDS = 200
const LEAST_FOR_FOLLOWERS = 60
const LEAST_FOR_OTHERS = 300
/** Verbs, adverbs, adverbial adjectives, prepositions, conjunctions, times, pronouns, states. */
const followerTags = new Set(['v', 'vd', 'vi', 'd', 'ad', 'a', 'p', 'c', 't', 'r', 'z'])
const add = (counts: Map<string, number>, key: string, n: number): void => void counts.set(key, (counts.get(key) ?? 0) + n)
const background = new Map<string, number>()
const initial = new Map<string, number>()
const words: string[] = []
const followers: string[] = []
const others: string[] = []
const transliterated = new Map<string, number>()
for (const line of readFileSync(join(folder, 'node_modules/@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
  const [word, frequency, tag] = line.split(' ')
  if (!word || !frequency || !tag) continue
  const n = Number(frequency) || 1
  for (const character of word) add(background, character, n)
  add(initial, word[0]!, n)
  if (tag === 'nrt' && /^[\u4e00-\u9fff]{3,}$/.test(word) && !/[一二三四五六七八九十中宗王]/.test(word)) for (const character of word) add(transliterated, character, 1)
  if (tag.startsWith('nr') || !/^[\u4e00-\u9fff]+$/.test(word)) continue
  if (word.length >= 2 && word.length <= 3 && n >= LEAST_FOR_WORDS && (surnames.has(word[0]!) || compoundSurnames.has(word.slice(0, 2)))) words.push(word)
  if (word.length === 2 && n >= LEAST_FOR_FOLLOWERS && followerTags.has(tag)) followers.push(word)
  else if (word.length === 2 && n >= LEAST_FOR_OTHERS && !tag.startsWith('ns')) others.push(word)
}
const given = new Map<string, number>()
for (const line of readFileSync(join(folder, 'ngender-0.1.1/ngender/charfreq.csv'), 'utf8').split('\n').slice(1)) {
  const [character, male, female] = line.split(',')
  if (character && male && female) given.set(character, Number(male) + Number(female))
}
const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
const [givenTotal, backgroundTotal, transliteratedTotal] = [sum(given), sum(background), sum(transliterated)]
const inText = (character: string): number => ((background.get(character) ?? 0) + 5) / backgroundTotal
const tenths = (x: number, most: number): number => Math.round(10 * Math.max(-6, Math.min(most, x)))
const byScore = (characters: Iterable<string>, score: (character: string) => number): string => {
  const lines = new Map<number, string>()
  for (const c of characters) if (/[\u3400-\u9fff]/.test(c)) lines.set(score(c), (lines.get(score(c)) ?? '') + c)
  return [...lines].sort((a, b) => b[0] - a[0]).map(([n, text]) => `${n} ${text}`).join('\n')
}
const byFirst = (list: readonly string[]): string => {
  const groups = new Map<string, string>()
  for (const word of [...list].sort()) groups.set(word[0]!, (groups.get(word[0]!) ?? word[0]!) + word[1]!)
  return [...groups.values()].join(' ')
}
const givenScore = (c: string): number => tenths(Math.log(((given.get(c) ?? 0) + givenTotal * 1e-7) / givenTotal) - Math.log(inText(c)), 4)
const transliterationScore = (c: string): number => tenths(Math.log(((transliterated.get(c) ?? 0) + 0.2) / transliteratedTotal) - Math.log(inText(c)), 4)
const surnameScore = (c: string): number => tenths(Math.log(surnameShare(c)) - Math.log(((initial.get(c) ?? 0) + 5) / sum(initial)), 5)
writeFileSync(
  new URL('../src/lexicon/data/name-statistics.ts', import.meta.url),
  `// Made by scripts/build-name-statistics.ts from the dictionary of @node-rs/jieba 2 (MIT; after jieba, MIT) and the counts of
// ngender 0.1.1 (MIT).
/** Ten times the log odds that a character stands in a given name rather than in running text, and the characters that have it. */
export const givenNameTable = \`${byScore(new Set([...background.keys(), ...given.keys()]), givenScore)}\`

/** Ten times the log odds that a character is a surname rather than running text, and the surnames that have it. */
export const surnameTable = \`${byScore(surnames, surnameScore)}\`

/** The same for characters that write names of other tongues by their sound (克, 尔, 姆); who is not here does not. */
export const transliterationTable = \`${byScore(transliterated.keys(), transliterationScore)}\`

/** Words of two and three characters that begin with a surname, and are no names. */
export const wordsLikeNames = \`${words.sort().join(' ')}\`

/** Verbs, adverbs and other words of two characters that may stand behind a name: second characters by their first one. */
export const followerTable = \`${byFirst(followers)}\`

/** Further words of two characters, so that no name ends in the middle of one. */
export const otherWordTable = \`${byFirst(others)}\`
`,
)
