/**
 * Builds src/lexicon/data/word-frequencies.ts from the dictionary of a package that only development depends on:
 *   npx tsx scripts/build-word-frequencies.ts
 * Words of two to four characters that jieba's corpus has at least 50 times, and all single characters: enough to tell
 * running text from characters that merely stand side by side.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const LEAST = 50
const dictionary = join(dirname(createRequire(import.meta.url).resolve('@node-rs/jieba/package.json')), 'dict.txt')
const byScore = new Map<number, string[]>()
let total = 0
let words = 0
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word, frequency] = line.split(' ')
  if (!word || !frequency) continue
  const n = Number(frequency) || 1
  total += n
  if (!/^[\u4e00-\u9fff]{1,4}$/.test(word) || (word.length > 1 && n < LEAST)) continue
  const score = Math.round(2 * Math.log(n + 1))
  byScore.set(score, [...(byScore.get(score) ?? []), word])
  words++
}
const lines = [...byScore].sort(([a], [b]) => b - a).map(([score, members]) => `${score}|${members.filter((word) => word.length === 1).join('')}|${members.filter((word) => word.length > 1).join(' ')}`)
writeFileSync(
  new URL('../src/lexicon/data/word-frequencies.ts', import.meta.url),
  `// Made by scripts/build-word-frequencies.ts from the dictionary of @node-rs/jieba 2 (MIT; after jieba, MIT).
/** How often jieba's corpus has all its words together. */
export const allWords = ${total}
/** A line: twice the logarithm of a frequency, the single characters that have it, the words that have it. */
export const wordTable = \`${lines.join('\n')}\`\n`,
)
process.stdout.write(`${words} words\n`)
