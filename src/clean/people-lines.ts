import type { Line } from './line.ts'
import { isNamed } from './wide-names.ts'

const parts = /[^、，,\s\u3000（）()]+(?:[ \u3000\u00a0][\u3400-\u9fff](?![\u3400-\u9fff]))?/g
const bracket = /[（(][^（）()]{1,12}[）)]/g

const namesIn = (cell: string): readonly string[] => cell.replace(bracket, '、').match(parts) ?? []

/** 丘雪梅（女） 朱德荣 危 明: what stands in a cell before a break, where its last part is a name and so are most of those before. */
export function closesWithName(cell: string): boolean {
  const found = namesIn(cell.slice(cell.lastIndexOf('\t') + 1))
  return found.length > 0 && isNamed(found.at(-1)!) && found.filter(isNamed).length * 2 >= found.length
}

/** The same of what stands behind it. */
export function opensWithName(cell: string): boolean {
  const found = namesIn(cell)
  return found.length > 0 && isNamed(found[0]!) && found.filter(isNamed).length * 2 >= found.length
}

const isText = ({ mapped: { text }, hint }: Line): boolean => hint !== 'link' && text.length >= 24 && /[，,]/.test(text) && text.includes('。')
const office = '[\\u3400-\\u9fff、（）()]{0,24}(?:书记|主任|主席|常委|委员|[省市区县州旗镇乡局部院]长|秘书长|检察长|党组成员|调研员)'
const entry = new RegExp(`^(?:${office}[\\s：:]+([\\u3400-\\u9fff][\\u3400-\\u9fff \\u3000]{1,6})|([\\u3400-\\u9fff][\\u3400-\\u9fff \\u3000]{1,6}?)[\\s：:]+${office})$`)

/** So many entries are a list of a body's leaders. */
const ENTRIES = 3

/**
 * Pages of a body's leaders whose entries (县长 甲) are links to their lives: where the page has no running text, they are
 * what it says, no headlines of other pages.
 */
export function leaderLinks(lines: readonly Line[]): Line[] {
  const called = lines.map(({ mapped: { text }, hint }) => (hint === 'link' ? entry.exec(text) : null))
  // Among entries a rare surname is one too.
  if (called.filter((found) => found && isNamed(found[1] ?? found[2]!)).length < ENTRIES || lines.some(isText)) return [...lines]
  return lines.map((line, i) => (called[i] ? { ...line, hint: 'none' } : line))
}
