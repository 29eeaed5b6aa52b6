import { headWords } from '../../lexicon/table-heads.ts'
import type { Line } from '../line.ts'

const heads = new RegExp(`^(?:${headWords})+`)
const marked = /[ \t|\u3000，,。：:；]/
/** 1城区道路项目县委书记: a row whose number stands against its cells. */
const gluedRow = /^\d{1,3}[\u3400-\u9fff][^，。；：]{6,}$/

/**
 * The lines of tables whose cells nothing parts any more: rows in the line of their heads (姓名职务甲县教育局局长乙…), or, under
 * heads in a line (序号项目名称包保领导责任单位), rows that begin with their numbers. What an office holds of the cell before it
 * and whose it is, nobody can tell.
 */
export function gluedTables(lines: readonly Line[]): ReadonlySet<number> {
  const glued = new Set<number>()
  let under = false
  lines.forEach(({ mapped: { text } }, i) => {
    const end = heads.exec(text)?.[0].length ?? 0
    const isHeads = end >= 4 && /姓\s?名|序\s?号/.test(text.slice(0, end)) && !marked.test(text.slice(0, end + 12))
    if (isHeads ? text.length > end + 12 : under && gluedRow.test(text)) glued.add(i)
    under = isHeads ? text.length === end && text.startsWith('序') && end >= 6 : under && glued.has(i)
  })
  return glued
}
