/**
 * Builds src/lexicon/data/given-name-shares.ts from the counts of a package that is data for this script only:
 *   pip download --no-deps --no-binary :all: ngender==0.1.1   (unpacked into FOLDER)
 *   npx tsx scripts/build-name-shares.ts FOLDER
 * ngender counts the characters of millions of given names: how common a name is, as far as its characters tell.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: build-name-shares.ts FOLDER (with ngender-0.1.1 unpacked in it)\n')
  process.exit(2)
}
/** Rarer characters are all taken for equally rare. */
const LEAST = 1e-5
const counts = new Map<string, number>()
for (const line of readFileSync(join(folder, 'ngender-0.1.1/ngender/charfreq.csv'), 'utf8').split('\n').slice(1)) {
  const [character, male, female] = line.split(',')
  if (character && male && female) counts.set(character, Number(male) + Number(female))
}
const total = [...counts.values()].reduce((a, b) => a + b, 0)
const lines = new Map<number, string[]>()
for (const [character, n] of counts) {
  if (n / total < LEAST || !/[\u3400-\u9fff]/.test(character)) continue
  const tenths = Math.round(10 * Math.log(n / total))
  lines.set(tenths, [...(lines.get(tenths) ?? []), character])
}
writeFileSync(
  new URL('../src/lexicon/data/given-name-shares.ts', import.meta.url),
  `// Made by scripts/build-name-shares.ts from the counts of ngender 0.1.1 (MIT).
/** Ten times the log of a character's share of the characters of given names, and the characters that have it. */
export const givenNameShares = \`${[...lines].sort(([a], [b]) => b - a).map(([tenths, characters]) => `${tenths} ${characters.sort().join('')}`).join('\n')}\`
`,
)
