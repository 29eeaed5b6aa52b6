import { isFigure } from './columns.ts'
import { isHeadWord, isUnitOfHead, numbers, withUnits } from './heads.ts'
import type { Table, TableReader } from './reader.ts'
import { firstPiece, pieces, wholeLine, type Cell, type Mark } from './row.ts'
import type { Heads } from './frame.ts'
import { tableUnder } from './under-heads.ts'

const named = /名称|指标|事项|项目|内容|任务|工程|实事/
const measured = /投资|目标|规模|内容|任务|时限|资金|计划|完成|预期|指标值|20\d\d年|产量|绝对[数值]|增[长减速幅]|进度|进展|情况/
const MOST = 12

/**
 * Tables of projects and targets in plain text that no marks but blanks or commas keep apart, or whose cells stand on lines of
 * their own: told by heads of which one names what the rows are and another what is to be done.
 */
export const works: TableReader = (lines) => (at): Table | undefined => {
  const heads = headsBeside() ?? headsBelow()
  return heads && tableUnder(lines, at, heads, 'any')

  /** 序号 项目名称 建设内容 总投资（万元）, with their rows behind them or not. A table that numbers its rows may have heads of any kind. */
  function headsBeside(): Heads | undefined {
    const line = lines[at]!
    if (line.mapped.text.includes('\t')) return undefined
    for (const mark of ['，', ' '] as const satisfies readonly Mark[]) {
      // Most lines are refused by their first words.
      if (!isHeadWord(firstPiece(line, mark))) continue
      const found = withUnits(pieces(line, mark))
      if (found.length < 3) continue
      let end = 0
      while (end < found.length && isHeadWord(found[end]!.text)) end++
      const isNumbered = numbers.test(found[0]!.text)
      if (isNumbered && end < found.length && found.length <= MOST && !found.some(({ text }) => isFigure(text))) end = found.length
      const cells = found.slice(0, end)
      if (isTable(cells, mark)) {
        // （万元） that the width of its column has set below its head.
        const next = end === found.length ? pieces(lines[at + 1] ?? line, mark) : []
        if (isUnitOfHead(next[0]?.text ?? '')) {
          const more = withUnits([cells.at(-1)!, ...next])
          if (more.every(({ text }) => isHeadWord(text))) return { mark, cells: [...cells.slice(0, -1), ...more], rest: [], lines: 2 }
        }
        return { mark, cells, rest: found.slice(end), lines: 1 }
      }
    }
    return undefined
  }

  /** 序号 / 项目名称 / 建设内容, a line each. */
  function headsBelow(): Heads | undefined {
    if (!isHeadWord(lines[at]!.mapped.text)) return undefined
    let end = at
    while (end < lines.length && end - at < MOST && (isHeadWord(lines[end]!.mapped.text) || isUnitOfHead(lines[end]!.mapped.text))) end++
    const cells = withUnits(lines.slice(at, end).map(wholeLine))
    return isTable(cells, '\t') ? { mark: ' ', cells, rest: [], lines: end - at } : undefined
  }
}

const isTable = (cells: readonly Cell[], mark: Mark): boolean => {
  const texts = cells.map(({ text }) => text)
  return texts.length >= (mark === '\t' || !numbers.test(texts[0]!) ? 3 : 4) && texts.some((text) => named.test(text)) && texts.some((text, i) => measured.test(text) && texts.findIndex((one) => named.test(one)) !== i)
}
