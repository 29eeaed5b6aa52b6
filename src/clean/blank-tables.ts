import { figure, numbers, unit } from './figure-cells.ts'
import type { Line } from './line.ts'

const nameCell = /^(?:项目|工程|指标|事项|任务|实事)(?:名称|内容)?$|名称$/
const measureCell = /投资|计量单位|目标|规模|建设内容|时限|资金|年度计划|完成情况/
const ordinal = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}、?|合计|总计|小计)$/
/** Whose cell holds an office and a name with a blank between them. */
const personCell = /领导|负责人|联系人|责任人/

/**
 * Tables of projects and targets in plain text whose columns only blanks keep apart: told by a header of four columns and
 * more that numbers its rows; its rows get tabs. A cell of a person may hold a blank of its own (副市长 王强).
 */
export function markBlankTables(lines: readonly Line[]): Line[] {
  let heads: string[] | undefined
  return lines.map((line) => {
    const { text } = line.mapped
    if (text.includes('\t')) return line
    const cells = text.split(' ')
    if (isHeader(cells) || isFiguresHeader(cells)) {
      heads = cells
      return tabbed(line, cells.map(() => 1))
    }
    const widths = heads && (numbers.test(heads[0]!) ? ordinal.test(cells[0]!) : isFigures(heads, cells)) ? widthsOf(heads, cells) : undefined
    if (!widths) {
      heads = undefined
      return line
    }
    return tabbed(line, widths)
  })
}

const isHeader = (cells: readonly string[]): boolean => cells.length >= 4 && numbers.test(cells[0]!) && cells.some((cell) => nameCell.test(cell)) && cells.some((cell) => measureCell.test(cell))

/** 指标 单位 2024年目标: rows that nothing numbers are told by a figure behind a unit. */
const isFiguresHeader = (cells: readonly string[]): boolean => cells.length >= 3 && cells.length <= 8 && nameCell.test(cells[0]!) && unit.test(cells[1]!) && cells.slice(2).some((cell) => /目标|计划|预期|指标值|20\d\d年/.test(cell))
const isFigures = (heads: readonly string[], cells: readonly string[]): boolean => cells.length === heads.length && !/\d/.test(cells[1]!) && figure.test(cells[2]!)

/** How many of the row's pieces each column takes; undefined where they do not fit. */
function widthsOf(heads: readonly string[], cells: readonly string[]): number[] | undefined {
  const more = cells.length - heads.length
  if (more === 0 || (more < 0 && cells[0]!.endsWith('计'))) return cells.map(() => 1)
  const person = heads.findIndex((head) => personCell.test(head))
  return more > 0 && more <= 2 && person >= 0 ? heads.map((_, i) => (i === person ? 1 + more : 1)) : undefined
}

function tabbed({ mapped }: Line, widths: readonly number[]): Line {
  const ends = new Set<number>()
  let at = 0
  for (const width of widths) ends.add((at += width))
  let blank = 0
  return { mapped: mapped.replace(/ /g, () => (ends.has(++blank) ? '\t' : ' ')), hint: 'row' }
}
