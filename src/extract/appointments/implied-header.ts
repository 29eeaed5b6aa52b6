import { findOffices } from '../officials/office-units.ts'
import { wholeName } from '../officials/whole-name.ts'
import type { Header } from './table-columns.ts'

/** What a row says by itself that no header stands over: 县教育局 | 甲 | 副局长. */
export const bodyNameHead: Header = { meanings: ['body', 'name', 'post'], blanks: false }

const body = /^(?:中共)?[\u3400-\u9fff]{2,20}(?:局|委|委员会|办公室|办|中心|政府|[镇乡]|街道|院|联合会|公司|学校|医院)$/

/** True of a body, a name, and an office that says nothing of whose it is. */
export function isBodyNameHead([whose, who, office, ...others]: readonly string[]): boolean {
  if (office === undefined || others.length > 0 || !body.test(whose!.trim()) || findOffices(whose!).length > 0 || wholeName(who!.replace(/（[^（）]{1,10}）$/, '')) === undefined) return false
  const units = findOffices(office.trim())
  return units.length > 0 && units[0]!.start === 0 && units.every((unit) => unit.body === '' || /^(?:党组|党委|纪委|党支部)$/.test(unit.body))
}
