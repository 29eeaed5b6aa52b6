/**
 * How much of what glossing sites destroy can be read again: damages clean texts as those sites do, with a table drawn anew
 * for each page, and compares what is restored: npx tsx bench/damage.ts [PAGES] [FILES OR FOLDERS…] (without: samples/).
 */
import { pinyin } from 'pinyin-pro'
import { Converter } from 'opencc-js/cn2t'
import { clean } from '../src/clean/clean.ts'
import { gbk, gloss, isGb2312 } from '../src/clean/damage/gbk.ts'
import { glossableCharacters, glossaryOf } from '../src/clean/damage/glossary.ts'
import { inTableOrder } from '../src/clean/damage/readings.ts'
import { neighboursOf, restore } from '../src/clean/damage/restore.ts'
import { tokensOf } from '../src/clean/damage/tokens.ts'
import { findFiles } from '../src/load/find-files.ts'
import { load } from '../src/load/load.ts'

const [pages = '60', ...paths] = process.argv.slice(2)
const texts: string[] = []
for await (const { document } of load(await findFiles(paths.length > 0 ? paths : ['samples']))) if (document && texts.length < 400) texts.push(clean(document).text)

/** A generator of its own, so that two runs draw the same tables. */
let seed = 777
const random = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
const milliseconds = (): number => process.cpuUsage().user / 1000
const fold = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

const toTraditional = Converter({ from: 'cn', to: 't' })
const written = new Map<string, string>()
function traditional(character: string): string {
  let form = written.get(character)
  if (form === undefined) {
    const converted = toTraditional(character)
    const pair = gbk().pairOf.get(character)
    written.set(character, (form = pair !== undefined && isGb2312(pair) && converted.length === 1 && gbk().pairOf.has(converted) ? converted : character))
  }
  return form!
}

const total = { glosses: 0, regions: 0, exact: 0, taken: 0, takenExact: 0, wrong: 0, unread: 0, ms: 0 }
for (let page = 0; page < Number(pages); page++) {
  const source = texts[page % texts.length]!.slice(0, 2500)
  const original = [...source].map(traditional).filter((character) => gbk().pairOf.has(character) || character < '\u0080').join('')
  const asWritten = page % 2 === 0 ? original : fold(original)
  const table = [...glossableCharacters().all].filter(() => random() < 0.5).map((character): [string, string] => [character, pinyin(character, { type: 'array' })[0]!.normalize('NFC')])
  const damaged = fold(gloss(asWritten, table.sort(([, a], [, b]) => inTableOrder(a, b))))
  const want = fold(original)
  const lines = damaged.split('\n')
  const tokens = lines.map(tokensOf)
  total.glosses += tokens.flat().filter(({ kind }) => kind === 'glossed').length
  const start = milliseconds()
  const glossary = glossaryOf(tokens)
  const pairs = neighboursOf(tokens)
  tokens.forEach((line, i) => {
    let left = ''
    for (let at = 0; at < line.length; at++) {
      if (line[at]!.kind !== 'broken') left = line[at]!.character
      if (line[at]!.kind !== 'broken') continue
      total.regions++
      const restored = restore(lines[i]!, line, at, left, glossary, pairs)
      if (!restored) {
        total.unread++
        if (process.env['SHOW']) process.stdout.write(`UNREAD ${lines[i]!.slice(Math.max(0, line[at]!.start - 12), line[at]!.end + 24)}\n`)
        continue
      }
      const before = line.slice(Math.max(0, at - 2), at).filter(({ kind, character }) => kind !== 'broken' && character > '\u3400').map(({ character }) => character).join('')
      const right = (read: string, text = fold(read)): boolean => want.includes(before + text.replaceAll('□', '')) && [...'\n', ...'0123456789 ,.%()-:;', ''].some((mark) => want.includes(before + text.replaceAll('□', mark)))
      const isRight = right(restored.readings[0]!)
      if (isRight) total.exact++
      if (restored.readings.length === 1) {
        total.taken++
        if (isRight) total.takenExact++
        else {
          total.wrong++
          if (process.env['SHOW']) process.stdout.write(`WRONG ${before}[${restored.text}] of ${lines[i]!.slice(restored.start, restored.end + 6)}; next ${restored.readings.slice(1).join(' / ')}\n`)
        }
      } else if (process.env['SHOW']) process.stdout.write(`open ${before}[${restored.readings.join(' / ')}] ${isRight}\n`)
      at = restored.last
      left = restored.text.includes('□') ? '' : [...restored.text].at(-1)!
    }
  })
  total.ms += milliseconds() - start
}
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`
process.stdout.write(`${pages} pages, ${total.glosses} glosses\nread right, best reading       ${share(total.exact, total.regions)}\ntaken, margin wide enough      ${share(total.taken, total.regions)}\nright of those taken           ${share(total.takenExact, total.taken)}\nno reading                     ${share(total.unread, total.regions)}\n${(total.ms / Number(pages)).toFixed(1)} ms a page\n`)
