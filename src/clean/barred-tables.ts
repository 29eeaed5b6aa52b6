import { MappedText } from './mapped-text.ts'
import type { Line } from './line.ts'

const columns = /^(?:序号|编号|姓名|性别|职务|备注)$|名称$|项目$|内容$|任务$|目标$|单位$|时间$|时限$|投资$|进度$|规模$|部门$|职务$/
/** The box that a government's site puts above a paper: 索引号 | … | 发布机构 | … |. */
const indexBox = /索\s*引|发布|文\s*号|主题|成文|公开|来源/

/**
 * Tables in plain text whose cells are kept apart by bars (项目名称 | 工作任务 | 牵头单位 |), as readers of web pages lay
 * them out: told by a header; its rows get tabs.
 */
export function markBarredTables(lines: readonly Line[]): Line[] {
  let heads: readonly string[] | undefined
  return lines.map((line) => {
    const { text } = line.mapped
    const isClosed = text.endsWith('|')
    const cells = (isClosed ? text.slice(0, -1) : text).split('|').map((cell) => cell.trim())
    // Without a bar behind the last cell a row is one by as many cells as the header.
    if (!isClosed && heads && cells.length !== heads.length) heads = undefined
    if (cells.length < 2 || !(heads ?? (isHeader(cells) ? cells : undefined))) {
      heads = undefined
      return line
    }
    heads ??= cells
    return { mapped: row(line.mapped, cells.length === heads.length && heads.at(-1) !== '备注'), hint: 'row' }
  })
}

const isHeader = (cells: readonly string[]): boolean => cells.every((cell) => cell.length <= 12 && !indexBox.test(cell)) && cells.filter((cell) => columns.test(cell)).length >= 2

/** A row under merged cells has lost its first ones, and is filled up with empty ones at its end: they go to the front. */
function row(mapped: MappedText, isFilled: boolean): MappedText {
  if (!mapped.text.endsWith('|')) return mapped.replace(/\s*\|\s*/g, () => '\t')
  const filling = isFilled ? /[|\s]*$/.exec(mapped.text)![0] : '|'
  const lost = filling.split('|').length - 2
  const filled = mapped.slice(0, mapped.text.length - filling.length)
  return MappedText.join([...Array.from({ length: lost }, () => mapped.slice(0, 0)), filled.replace(/\s*\|\s*/g, () => '\t')], '\t')
}
