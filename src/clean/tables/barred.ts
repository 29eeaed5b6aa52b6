import type { Table, TableReader } from './reader.ts'
import { cellsOf, type Cell } from './row.ts'

const columns = /^(?:序号|编号|姓名|性别|职务|备注)$|名称$|项目$|内容$|任务$|目标$|单位$|时间$|时限$|投资$|进度$|规模$|部门$|职务$/
/** The box that a government's site puts above a paper: 索引号 | … | 发布机构 | … |. */
const indexBox = /索\s*引|发布|文\s*号|主题|成文|公开|来源/

/**
 * Tables in plain text whose cells are kept apart by bars (项目名称 | 工作任务 | 牵头单位 |), as readers of web pages lay
 * them out: told by a header.
 */
export const barred: TableReader = (lines) => {
  const rowAt = (at: number): Row | undefined => barredRow(cellsOf(lines[at]!, '|'))
  return (at): Table | undefined => {
    const heads = rowAt(at)
    if (!heads || !isHeader(heads.cells)) return undefined
    return {
      lines: 1,
      rows: [heads.cells],
      below: (next) => {
        const row = rowAt(next)
        // Without a bar behind the last cell a row is one by as many cells as the header.
        return row && (row.isClosed || row.cells.length === heads.cells.length) ? { lines: 1, rows: [filled(row, heads.cells)] } : undefined
      },
    }
  }
}

interface Row {
  readonly cells: readonly Cell[]
  /** A bar stands behind the last cell. */
  readonly isClosed: boolean
}

function barredRow(found: readonly Cell[]): Row | undefined {
  const isClosed = found.length > 1 && found.at(-1)!.text === ''
  const cells = isClosed ? found.slice(0, -1) : found
  return cells.length < 2 ? undefined : { cells, isClosed }
}

const isHeader = (cells: readonly Cell[]): boolean => cells.every(({ text }) => text.length <= 12 && !indexBox.test(text)) && cells.filter(({ text }) => columns.test(text)).length >= 2

/** A row under merged cells has lost its first ones, and is filled up with empty ones at its end: they go to the front. */
function filled({ cells, isClosed }: Row, heads: readonly Cell[]): readonly Cell[] {
  if (!isClosed || cells.length !== heads.length || heads.at(-1)!.text === '备注') return cells
  const end = cells.findLastIndex(({ text }) => text !== '') + 1
  return [...cells.slice(end), ...cells.slice(0, end)]
}
