/**
 * Builds src/clean/data/simplified.ts from the tables of opencc-js: npx tsx scripts/build-simplified.ts
 * Each character by itself, so that no phrase table can reword (智慧城市 stays 智慧城市).
 */
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js/t2cn'

const LAST = 0x3ffff
const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
const pairs: string[] = []
for (let point = 0; point <= LAST; point++) {
  if (point >= 0xd800 && point <= 0xdfff) continue
  const character = String.fromCodePoint(point)
  const simplified = converters.map((convert) => convert(character)).find((form) => form !== character)
  if (simplified !== undefined) pairs.push(character + simplified)
}
const lines = Array.from({ length: Math.ceil(pairs.length / 60) }, (_, i) => `  '${pairs.slice(60 * i, 60 * (i + 1)).join('')}'`)
writeFileSync(
  new URL('../src/clean/data/simplified.ts', import.meta.url),
  `// Made by scripts/build-simplified.ts from opencc-js 1.4.2 (OpenCC's tables, Apache-2.0): what they make of single characters.
/** A character and its simplified form, then the next one. */
export const simplified =
${lines.join(' +\n')}
`,
)
