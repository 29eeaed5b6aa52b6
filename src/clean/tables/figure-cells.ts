import { figure, numbers, unit, workHead } from './cell-kinds.ts'
import type { Table, TableReader } from './reader.ts'
import { inRows, wholeLine } from './row.ts'

const named = /名称|指标|事项|项目|内容|任务/
const measured = /目标|投资|任务|内容|规模|计划/
const MOST = 10

/**
 * Tables of projects and targets whose cells stand on lines of their own, heads and all: told by rows whose numbers follow
 * one another, or by a figure behind a unit in each. Of one that lacks a cell nothing is said.
 */
export const figureCells: TableReader = (lines) => {
  const textAt = (at: number): string => lines[at]!.mapped.text

  /** How many heads stand below each other from a line on; 0 where they are no table's. */
  function headsAt(at: number): number {
    const first = textAt(at)
    if (!numbers.test(first) && !(named.test(first) && workHead.test(first))) return 0
    let end = at
    while (end < lines.length && end - at < MOST && workHead.test(textAt(end))) end++
    const heads = lines.slice(at, end).map(({ mapped }) => mapped.text)
    return heads.length >= 3 && heads.some((text) => named.test(text)) && heads.some((text) => measured.test(text)) ? heads.length : 0
  }

  /** How many whole rows stand below the heads: two and more, or none. */
  function rowsFrom(at: number, size: number): number {
    const isNumbered = numbers.test(textAt(at))
    if (!isNumbered && !unit.test(textAt(at + 1))) return 0
    let rows = 0
    for (let from = at + size; ; from += size) {
      const cells = lines.slice(from, from + size).map(({ mapped }) => mapped.text)
      if (cells.length < size || !(isNumbered ? Number(cells[0]) === rows + 1 && !cells.slice(1).includes(String(rows + 2)) : figure.test(cells[2]!) && !/\d/.test(cells[1]!))) break
      rows++
    }
    return rows > 1 ? rows : 0
  }

  return (at): Table | undefined => {
    const size = headsAt(at)
    const taken = size > 0 ? size * (1 + rowsFrom(at, size)) : 0
    return taken > size ? { lines: taken, rows: inRows(lines.slice(at, at + taken).map(wholeLine), size) } : undefined
  }
}
