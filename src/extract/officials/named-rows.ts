import { matchesOf, tester } from '../../language/scanner.ts'
import type { Passage } from '../../language/traces.ts'
import { nameAt } from './name-at.ts'
import type { NameFound } from './name-parts.ts'
import { findOffices, type OfficeUnit } from './office-units.ts'

/** A name and, behind a blank or a comma, the offices of its bearer. Offsets are of the text that was read. */
export interface NamedRow {
  readonly name: NameFound
  readonly start: number
  readonly units: readonly OfficeUnit[]
}

/** What stands before the first name: an item's mark, the label of the list. */
const lead = /(?:\d+[.、\t ]|[一二三四五六七八九十]+、|[·●■◆] ?|[\u3400-\u9fff]{2,8}：\s?)?/y
const gap = /（(?:[女男](?:[，、][\u3400-\u9fff]{1,5}族)?|[\u3400-\u9fff]{1,5}族)）[ \t]*|(?:（[^（）]{1,8}）)?(?:[ \t]+|，|：)/y
const close = /(?:职务)?(?:（[^（）]*）)?[；。，、]?[ \t]*/y
const between = /^(?:（[^（）]{1,12}）)?[、，； ]?兼?$/
const blankSoon = tester(/[\u3400-\u9fff·]{2,16}(?:（[^（）]{1,8}）)?[ \t，：]/)

/**
 * A text that is nothing but names, each with offices behind a blank: 甲 县财政局局长; 组长：乙 副县长 丙 县水务局局长. Undefined where
 * it holds anything else.
 */
function namedRows(text: string): NamedRow[] | undefined {
  const first = skip(lead, text, 0)
  if (!blankSoon(text, first)) return undefined
  // Most texts that get here begin with no name: only then are their offices looked for.
  const opening = nameAt(text, first, { strong: true })
  if (!opening || skip(gap, text, opening.end) === opening.end) return undefined
  const units = findOffices(text).filter((unit) => !unit.label && unit.start > first)
  const rows: NamedRow[] = []
  let next = 0
  for (let at = first; at < text.length; ) {
    const name = at === first ? opening : nameAt(text, at, { strong: true })
    const from = name ? skip(gap, text, name.end) : 0
    // 甲 任县教育局副局长: an act, and no 任县.
    if (!name || from === name.end || /[任免]/.test(text[from] ?? '') || units[next] === undefined || units[next]!.start - from > 1 || units[next]!.start < from) return undefined
    const own = [units[next++]!]
    while (units[next] && between.test(text.slice(own.at(-1)!.end, units[next]!.start))) own.push(units[next++]!)
    rows.push({ name, start: at, units: own })
    at = skip(close, text, own.at(-1)!.end)
  }
  return rows.length > 0 ? rows : undefined
}

/** Rows within a text, and where they stand in it. */
export interface RowsAt {
  readonly start: number
  readonly end: number
  readonly rows: readonly NamedRow[]
}

/** What a label announces, up to the next stop: …领导小组。组长：甲 副省长 成员：乙 南昌市副市长 丙 九江市副市长. */
const field = /：\s*([^：。；]+)/g
const nextLabel = /\s+(?:副?组 ?长|成 ?员|副?主 ?任|召集人|副?总?指挥长?|顾 ?问|联络员|出席|列席|主持|参会人员|记录|主 ?持 ?人)\s*$/
const rowLike = /[\u3400-\u9fff]{1,3} [\u3400-\u9fff]{2,12}(?:长|任|记|席|委|员) /

/** The rows that a whole text is, or two and more that a label announces in it. */
export function rowsIn(text: string): readonly RowsAt[] {
  const whole = namedRows(text)
  if (whole) return [{ start: 0, end: text.length, rows: whole }]
  if (!text.includes(' ') || !text.includes('：') || !rowLike.test(text)) return []
  return matchesOf(field, text).flatMap((match) => {
    const end = match.index + match[0].length
    const words = text[end] === '：' ? match[1]!.replace(nextLabel, '') : match[1]!
    const rows = namedRows(words)
    return rows && rows.length > 1 ? [{ start: end - match[1]!.length, end: end - match[1]!.length + words.length, rows }] : []
  })
}

const known = new WeakMap<Passage, readonly RowsAt[]>()
/** The same of a block: more than one rule asks for them. */
export function rowsOf(block: Passage): readonly RowsAt[] {
  let rows = known.get(block)
  if (!rows) known.set(block, (rows = rowsIn(block.text)))
  return rows
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
