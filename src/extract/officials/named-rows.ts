import { tester } from '../../language/scanner.ts'
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
const gap = /（[女男](?:[，、][\u3400-\u9fff]{1,5}族)?）[ \t]*|(?:（[^（）]{1,8}）)?(?:[ \t]+|，|：)/y
const close = /(?:职务)?(?:（[^（）]*）)?[；。，、]?[ \t]*/y
const between = /^(?:（[^（）]{1,12}）)?[、，； ]?$/
const blankSoon = tester(/[\u3400-\u9fff·]{2,16}(?:（[^（）]{1,8}）)?[ \t，：]/)

/**
 * A text that is nothing but names, each with offices behind a blank: 甲 县财政局局长; 组长：乙 副县长 丙 县水务局局长. Undefined where
 * it holds anything else.
 */
export function namedRows(text: string): NamedRow[] | undefined {
  const first = skip(lead, text, 0)
  if (!blankSoon(text, first)) return undefined
  const units = findOffices(text).filter((unit) => !unit.label && unit.start > first)
  const rows: NamedRow[] = []
  let next = 0
  for (let at = first; at < text.length; ) {
    const name = nameAt(text, at, { strong: true })
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

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
