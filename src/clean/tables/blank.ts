import { figure, numbers, unit } from './cell-kinds.ts'
import type { Table, TableReader } from './reader.ts'
import { joined, pieces, type Cell } from './row.ts'

const nameCell = /^(?:项目|工程|指标|事项|任务|实事)(?:名称|内容)?$|名称$/
const measureCell = /投资|计量单位|目标|规模|建设内容|时限|资金|年度计划|完成情况/
const ordinal = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}、?|合计|总计|小计)$/
/** Whose cell holds an office and a name with a blank between them. */
const personCell = /领导|负责人|联系人|责任人/

/**
 * Tables of projects and targets in plain text whose columns only blanks keep apart: told by a header of four columns and
 * more that numbers its rows. A cell of a person may hold a blank of its own (副市长 王强).
 */
export const blank: TableReader = (lines) => {
  const cellsAt = (at: number): Cell[] => (lines[at]!.mapped.text.includes('\t') ? [] : pieces(lines[at]!, ' '))
  return (at): Table | undefined => {
    const heads = cellsAt(at)
    if (!isHeader(heads) && !isFiguresHeader(heads)) return undefined
    return {
      lines: 1,
      rows: [heads],
      below: (next) => {
        const cells = cellsAt(next)
        // A row of another reader's between two of these.
        if (cells.length === 0) return { lines: 1 }
        if (isHeader(cells) || isFiguresHeader(cells) || !(numbers.test(heads[0]!.text) ? ordinal.test(cells[0]!.text) : isFigures(heads, cells))) return undefined
        const row = inHeads(heads, cells)
        return row && { lines: 1, rows: [row] }
      },
    }
  }
}

const isHeader = (cells: readonly Cell[]): boolean => cells.length >= 4 && numbers.test(cells[0]!.text) && cells.some(({ text }) => nameCell.test(text)) && cells.some(({ text }) => measureCell.test(text))

/** 指标 单位 2024年目标: rows that nothing numbers are told by a figure behind a unit. */
const isFiguresHeader = (cells: readonly Cell[]): boolean => cells.length >= 3 && cells.length <= 8 && nameCell.test(cells[0]!.text) && unit.test(cells[1]!.text) && cells.slice(2).some(({ text }) => /目标|计划|预期|指标值|20\d\d年/.test(text))
const isFigures = (heads: readonly Cell[], cells: readonly Cell[]): boolean => cells.length === heads.length && !/\d/.test(cells[1]!.text) && figure.test(cells[2]!.text)

/** The row's pieces as its columns hold them; undefined where they do not fit. */
function inHeads(heads: readonly Cell[], cells: readonly Cell[]): readonly Cell[] | undefined {
  const more = cells.length - heads.length
  if (more === 0 || (more < 0 && cells[0]!.text.endsWith('计'))) return cells
  const person = heads.findIndex(({ text }) => personCell.test(text))
  return more > 0 && more <= 2 && person >= 0 ? [...cells.slice(0, person), joined(cells[person]!, cells[person + more]!), ...cells.slice(person + more + 1)] : undefined
}
