/**
 * Builds src/lexicon/data/name-statistics.ts from the dictionary of a package that is too large to depend on:
 *   npm install --no-save --prefix FOLDER @node-rs/jieba@2
 *   npx tsx scripts/build-name-statistics.ts FOLDER
 * From its personal names (tag nr) it counts surnames and the characters of given names, and compares them with how common
 * each character is in the dictionary as a whole: what tells 李明 from 主持.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compoundSurnames, surnames } from '../src/lexicon/surnames.ts'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: build-name-statistics.ts FOLDER (with @node-rs/jieba in its node_modules)\n')
  process.exit(2)
}
const add = (counts: Map<string, number>, key: string, n: number): void => void counts.set(key, (counts.get(key) ?? 0) + n)
const given = new Map<string, number>()
const surname = new Map<string, number>()
const background = new Map<string, number>()
const words: [string, number][] = []
for (const line of readFileSync(join(folder, 'node_modules/@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
  const [word, frequency, tag] = line.split(' ')
  if (!word || !frequency || !tag) continue
  const n = Number(frequency) || 1
  for (const character of word) add(background, character, n)
  const length = compoundSurnames.has(word.slice(0, 2)) && word.length > 2 ? 2 : 1
  if (tag === 'nr' && /^[\u4e00-\u9fff]{2,4}$/.test(word) && (length === 2 || surnames.has(word[0]!))) {
    add(surname, word.slice(0, length), 1)
    for (const character of word.slice(length)) add(given, character, 1)
  } else if (/^[\u4e00-\u9fff]{2,3}$/.test(word) && (surnames.has(word[0]!) || compoundSurnames.has(word.slice(0, 2))) && n >= 200 && !tag.startsWith('nr')) words.push([word, n])
}
const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
const [givenTotal, backgroundTotal, surnameTotal] = [sum(given), sum(background), sum(surname)]
const tenths = (x: number): number => Math.round(x * 10)
const givenScores = [...background.keys()].filter((c) => /[\u4e00-\u9fff]/.test(c)).map((c): [string, number] => {
  const score = Math.log(((given.get(c) ?? 0) + 0.3) / (givenTotal + 3000)) - Math.log(((background.get(c) ?? 0) + 5) / backgroundTotal)
  return [c, tenths(Math.max(-6, Math.min(4, score)))]
})
const byScore = new Map<number, string>()
for (const [c, score] of givenScores) byScore.set(score, (byScore.get(score) ?? '') + c)
const surnameScores = [...surnames, ...compoundSurnames].map((s): [string, number] => [s, tenths(Math.log(((surname.get(s) ?? 0) + 1) / (surnameTotal + 500)))])
const bySurname = new Map<number, string[]>()
for (const [s, score] of surnameScores) bySurname.set(score, [...(bySurname.get(score) ?? []), s])
const table = (entries: Iterable<[number, string]>): string => [...entries].sort((a, b) => b[0] - a[0]).map(([score, text]) => `${score} ${text}`).join('\n')
writeFileSync(
  new URL('../src/lexicon/data/name-statistics.ts', import.meta.url),
  `// Made by scripts/build-name-statistics.ts from the dictionary of @node-rs/jieba 2 (MIT; after jieba, MIT).
/** Ten times the log odds that a character stands in a given name rather than anywhere, and the characters that have it. */
export const givenNameTable = \`${table(byScore)}\`

/** Ten times the log of a surname's share of all names, and the surnames that have it. */
export const surnameTable = \`${table([...bySurname].map(([score, list]): [number, string] => [score, list.join(' ')]))}\`

/** Words of two and three characters that begin with a surname, and are no names. */
export const wordsLikeNames = \`${words.map(([word]) => word).sort().join(' ')}\`
`,
)
