import type { Line } from '../line.ts'
import { holds, isBroken, isWhole, kindsOf, type Kind } from './columns.ts'
import { areHeads, isHeadWord, isUnitOfHead, LONGEST_HEADING, withUnits } from './heads.ts'
import type { Table, TableReader, Taken } from './reader.ts'
import { cellsOf, joined, type Cell, type Mark } from './row.ts'

type Row = readonly Cell[]
/** Lines that a row may take whose cells have been broken, and how long they are. */
const MOST_LINES = 6
const LONGEST_LINE = 80

/**
 * Tables whose cells stand between tabs, as markup has them: told by a row of heads. A row stands under them as it is, empty
 * cells in their places; one that has not as many cells keeps its line.
 */
export const tabbed: TableReader = (lines) => (at) => opening(lines, at, '\t')?.table()

/** Tables in plain text whose cells stand between bars (项目名称 | 工作任务 | 牵头单位 |), as readers of web pages lay them out. */
export const barred: TableReader = (lines) => (at) => opening(lines, at, '|')?.table()

/** The box that a government's site puts above a paper: 索引号 | … | 发布机构 | … |. */
const indexBox = /索\s*引|发布|文\s*号|主题|成文|公开|来源/
const areHeadsOfTable = (cells: Row): boolean => cells.length > 1 && cells.every(({ text }) => text.length > 0 && text.length <= 20 && !/^[\d.,]+$/.test(text) && !indexBox.test(text)) && cells.filter(({ text }) => isHeadWord(text)).length >= 2

function opening(lines: readonly Line[], at: number, mark: Mark): Placed | undefined {
  const all = lines[at]!.mapped.text.includes(mark) ? cellsOf(lines[at]!, mark) : []
  const isClosed = mark === '|' && all.at(-1)?.text === ''
  const first = all.slice(mark === '|' && all[0]?.text === '' ? 1 : 0, isClosed ? -1 : undefined)
  return areHeadsOfTable(first) ? new Placed(lines, at, mark, first, isClosed) : undefined
}

/** A table whose cells stand between marks. */
class Placed {
  readonly #lines: readonly Line[]
  readonly #mark: Mark
  /** A mark stands behind the last cell of each row, too. */
  readonly #isClosed: boolean
  readonly #heads: Row
  readonly #kinds: readonly Kind[]
  /** How many lines the heads take: （万元） may have been set below its head by the width of its column. */
  readonly #size: number

  constructor(lines: readonly Line[], at: number, mark: Mark, first: Row, isClosed: boolean) {
    this.#lines = lines
    this.#mark = mark
    this.#isClosed = isClosed
    const second = this.#cellsAt(at + 1)
    this.#size = second && isUnitOfHead(second[0]!.text) ? 2 : 1
    this.#heads = this.#size === 2 ? withUnits([...first, ...second!]) : first
    this.#kinds = kindsOf(this.#heads.map(({ text }) => text))
  }

  table(): Table {
    return { lines: this.#size, rows: [this.#heads], below: (at) => this.#below(at) }
  }

  /** The cells of a line, empty ones in their places; undefined where no mark parts any. */
  #cellsAt(at: number): Row | undefined {
    const line = this.#lines[at]
    if (!line?.mapped.text.includes(this.#mark)) return undefined
    const all = cellsOf(line, this.#mark)
    const cells = all.slice(this.#mark === '|' && all[0]!.text === '' ? 1 : 0, this.#isClosed && all.at(-1)!.text === '' ? -1 : undefined)
    return cells.length > 1 ? cells : undefined
  }

  #below(at: number): Taken | undefined {
    const cells = this.#cellsAt(at)
    // A heading within the table.
    if (!cells) return this.#lines[at]!.mapped.text.length <= LONGEST_HEADING && this.#cellsAt(at + 1) ? { lines: 1 } : undefined
    if (cells.length === this.#heads.length) return areHeads(this.#heads, cells) ? { lines: 1, rows: [cells] } : this.#goingOn(this.#inPlace(cells), at, 1)
    if (areHeadsOfTable(cells) && !this.#isClosed) return undefined
    return this.#broken(cells, at) ?? (this.#isClosed ? { lines: 1, rows: [cells] } : this.#mark === '\t' ? { lines: 1 } : undefined)
  }

  /** A row under merged cells may have lost its first ones, and been filled up with empty ones at its end: they go to the front. */
  #inPlace(cells: Row): Row {
    const end = cells.findLastIndex(({ text }) => text !== '') + 1
    return this.#isClosed && end > 0 && end < cells.length && this.#kinds.at(-1) !== 'remark' ? [...cells.slice(end), ...cells.slice(0, end)] : cells
  }

  /** A row over several lines: 1 | 城区供水 / 管网改造 | 甲 | 县委副书记. Undefined where its cells are not what their columns hold. */
  #broken(first: Row, from: number): Taken | undefined {
    const kinds = this.#kinds
    let cells = first
    for (let at = from + 1; at < from + MOST_LINES && cells.length < kinds.length && at < this.#lines.length; at++) {
      const line = this.#lines[at]!
      const next = this.#cellsAt(at) ?? cellsOf(line, '\t')
      const last = cells.at(-1)!
      const isNext = next.length >= kinds.length || (kinds[0] === 'number' && holds('number', next[0]!.text))
      if (isNext || line.mapped.text.length > LONGEST_LINE || isWhole(kinds[cells.length - 1]!, last.text)) return undefined
      cells = [...cells.slice(0, -1), joined(last, next[0]!), ...next.slice(1)]
      if (cells.length === kinds.length && cells.every(({ text }, i) => text === '' || holds(kinds[i]!, text))) return this.#goingOn(cells, from, at + 1 - from)
    }
    return undefined
  }

  /** A row whose last cell may go on in the next line. */
  #goingOn(row: Row, at: number, taken: number): Taken {
    const next = this.#lines[at + taken]
    const last = row.at(-1)!
    if (!next || this.#cellsAt(at + taken) || !isBroken(this.#kinds.at(-1)!, last.text, next.mapped.text)) return { lines: taken, rows: [row] }
    return { lines: taken + 1, rows: [[...row.slice(0, -1), joined(last, cellsOf(next, '\t')[0]!)]] }
  }
}
