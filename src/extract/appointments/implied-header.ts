import { thingEnding } from '../../lexicon/thing-words.ts'
import { findOffices } from '../officials/office-units.ts'
import { wholeName } from '../officials/whole-name.ts'
import type { Header } from './table-columns.ts'

const body = /^(?:中共)?[\u3400-\u9fff]{2,20}(?:局|委|委员会|办公室|办|中心|政府|[镇乡]|街道|院|联合会|公司|学校|医院)$/

/** What a row says by itself that no header stands over: 县教育局 | 甲 | 副局长, or 白马河 | 甲 | 副县长. */
export function impliedHeader(cells: readonly string[]): Header | undefined {
  if (isBodyNameHead(cells)) return { meanings: ['body', 'name', 'post'], blanks: false }
  const from = /^\d{1,3}$/.test(cells[0]!) ? 1 : 0
  const [thing, one, other, ...others] = cells.slice(from).map((cell) => cell.trim())
  if (other === undefined || others.length > 1 || !thingEnding.test(thing!)) return undefined
  const meanings = isName(one!) && isPosts(other) ? (['person', 'post'] as const) : isName(other) && isPosts(one!) ? (['post', 'person'] as const) : undefined
  return meanings && { meanings: [...cells.slice(0, from + 1).map(() => 'other' as const), ...meanings, ...others.map(() => 'other' as const)], blanks: false }
}

/** True of a body, a name, and an office that says nothing of whose it is. */
function isBodyNameHead([whose, who, office, ...others]: readonly string[]): boolean {
  if (office === undefined || others.length > 0 || !body.test(whose!.trim()) || findOffices(whose!).length > 0 || !isName(who!)) return false
  const units = findOffices(office.trim())
  return units.length > 0 && units[0]!.start === 0 && units.every((unit) => unit.body === '' || /^(?:党组|党委|纪委|党支部)$/.test(unit.body))
}

const isName = (cell: string): boolean => wholeName(cell.replace(/（[^（）]{1,10}）$/, '')) !== undefined
/** Offices from end to end: 县委常委、副县长. */
function isPosts(cell: string): boolean {
  const units = findOffices(cell)
  return units.length > 0 && units[0]!.start === 0 && units.at(-1)!.end === cell.length
}
