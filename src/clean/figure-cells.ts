import type { Line } from './line.ts'
import { MappedText } from './mapped-text.ts'

/** 序号: the head over the numbers of rows. */
export const numbers = /^(?:序号|编号)$/
/** 指标名称, 建设内容, 总投资（万元）: a head of a table of projects and targets, alone on its line. */
const head = /^(?:[\u3400-\u9fff\d]{0,10}(?:名称|指标|事项|项目|内容|任务|目标值?|单位|部门|时限|时间|投资|规模|计划|性质|地[点址]|领导|责任人)|序号|编号|备注)(?:[（(][^（）()]{1,6}[）)])?$/
const named = /名称|指标|事项|项目|内容|任务/
const measured = /目标|投资|任务|内容|规模|计划/
/** 单位: the head over the units of figures. */
export const unit = /^(?:计量)?单位$/
/** ≥5.5, 1,200以上: a cell that holds a figure and nothing else. */
export const figure = /^[≥≤><]?-?\d[\d,]*(?:\.\d+)?(?:以上|以下|以内|左右)?$/
const MOST = 10

/**
 * Tables of projects and targets whose cells stand on lines of their own, heads and all: told by rows whose numbers follow
 * one another, or by a figure behind a unit in each. Their rows become lines with tabs; of one that lacks a cell nothing is said.
 */
export function joinFigureCells(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const size = headsAt(lines, i)
    const rows = size > 0 ? rowsFrom(lines, i, size) : 0
    if (rows === 0) joined.push(lines[i++]!)
    else for (let row = 0; row <= rows; row++, i += size) joined.push({ mapped: MappedText.join(lines.slice(i, i + size).map(({ mapped }) => mapped), '\t'), hint: 'row' })
  }
  return joined
}

/** How many heads stand below each other from a line on; 0 where they are no table's. */
function headsAt(lines: readonly Line[], at: number): number {
  const first = lines[at]!.mapped.text
  if (!numbers.test(first) && !(named.test(first) && head.test(first))) return 0
  let end = at
  while (end < lines.length && end - at < MOST && head.test(lines[end]!.mapped.text)) end++
  const heads = lines.slice(at, end).map(({ mapped }) => mapped.text)
  return heads.length >= 3 && heads.some((text) => named.test(text)) && heads.some((text) => measured.test(text)) ? heads.length : 0
}

/** How many whole rows stand below the heads: two and more, or none. */
function rowsFrom(lines: readonly Line[], at: number, size: number): number {
  const isNumbered = numbers.test(lines[at]!.mapped.text)
  if (!isNumbered && !unit.test(lines[at + 1]!.mapped.text)) return 0
  let rows = 0
  for (let from = at + size; ; from += size) {
    const cells = lines.slice(from, from + size).map(({ mapped }) => mapped.text)
    if (cells.length < size || !(isNumbered ? Number(cells[0]) === rows + 1 && !cells.slice(1).includes(String(rows + 2)) : figure.test(cells[2]!) && !/\d/.test(cells[1]!))) break
    rows++
  }
  return rows > 1 ? rows : 0
}
