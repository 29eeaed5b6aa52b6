import { nameHead, personHead, tableHead, thingHead } from '../../lexicon/table-heads.ts'
import { opensWithSurname } from '../../lexicon/surnames.ts'
import type { Line } from '../line.ts'
import { isNamed } from '../wide-names.ts'
import { firstPiece, joined, pieces, type Cell, type Mark } from './row.ts'

/** Columns of a table of people, as its heads name them; `rest` where more than heads stand in the line. */
export interface Heads {
  readonly mark: Mark
  readonly cells: readonly Cell[]
  readonly rest: readonly Cell[]
}

/** Duties: what is worded in sentences, and stands last. */
const prose = /^(?:分管|负责|工作)?(?:工作)?(?:分工|职责|内容|工作|范围|领域|部门)(?:情况)?$/
export const isHead = (text: string): boolean => tableHead.test(text) || prose.test(text) || personHead.test(text) || thingHead.test(text)
const namesHead = (text: string): boolean => nameHead.test(text) || personHead.test(text)
export const isProse = (text: string): boolean => prose.test(text)

/** The heads that open a line: a name's and another one's; undefined where it opens with none. */
export function headsIn(line: Line): Heads | undefined {
  for (const mark of ['\t', '|', '，', ' '] as const) {
    if (mark !== ' ' && !line.mapped.text.includes(mark) && !(mark === '，' && line.mapped.text.includes(','))) continue
    const first = firstPiece(line, mark)
    if (!isHead(first.replace(/[ \u3000]/g, '')) && !(mark === ' ' && first.length === 1)) continue
    const heads = headsOf(pieces(line, mark), mark)
    if (heads) return heads
  }
  return undefined
}

/** The heads with which cells begin. */
export function headsOf(found: readonly Cell[], mark: Mark): Heads | undefined {
  const cells: Cell[] = []
  let at = 0
  while (at < found.length) {
    const [one, next] = [found[at]!, found[at + 1]]
    // 姓 名: a head that is set as wide as longer ones.
    const wide = mark === ' ' && one.text.length === 1 && next?.text.length === 1 ? joined(one, next, one.text + next.text) : undefined
    const head = [wide, { ...one, text: one.text.replace(/[ \u3000]/g, '') }].find((cell) => cell && isHead(cell.text))
    if (!head) break
    cells.push(head)
    at += head === wide ? 2 : 1
  }
  return cells.length >= 2 && cells.some(({ text }) => namesHead(text)) && cells.some(({ text }) => tableHead.test(text) && !nameHead.test(text)) ? { mark, cells, rest: found.slice(at) } : undefined
}

/** 指标 单位 目标 指标 单位 目标: heads of whatever kind, twice in one row of cells. */
export function headsAgain(line: Line): Heads | undefined {
  const cells = line.mapped.text.includes('\t') ? pieces(line, '\t') : []
  return cells.length >= 4 && periodOf(cells) < cells.length && cells.every(({ text }) => text.length <= 12 && /^[^\d，。；]+(?:（[^（）]+）)?$/.test(text)) && cells.some(({ text }) => thingHead.test(text) || tableHead.test(text)) && new Set(cells.map(({ text }) => text)).size === periodOf(cells) ? { mark: '\t', cells, rest: [] } : undefined
}

/** How many columns a table has that stands beside itself: 姓名 职务 姓名 职务. */
export function periodOf(heads: readonly Cell[]): number {
  for (let size = 2; size <= heads.length / 2; size++) {
    if (heads.length % size === 0 && heads.every(({ text }, i) => text === heads[i % size]!.text)) return size
  }
  return heads.length
}

/**
 * The pieces as the columns hold them, name by name: a name set wide takes two. Undefined where a piece cannot be what its
 * column holds or where one is left over.
 */
export function rowsOf(heads: readonly Cell[], found: readonly Cell[]): Cell[][] | undefined {
  const rows: Cell[][] = []
  let sure = 0
  for (let at = 0; at < found.length; ) {
    const row: Cell[] = []
    for (const head of heads) {
      const [one, next] = [found[at], found[at + 1]]
      if (!one) return undefined
      const wide = namesHead(head.text) && one.text.length === 1 && next?.text.length === 1 ? joined(one, next, one.text + next.text) : undefined
      if (!holds(head.text, (wide ?? one).text)) return undefined
      if (namesHead(head.text) && isNamed((wide ?? one).text.replace(/[（(].*$/, ''))) sure++
      row.push(wide ?? one)
      at += wide ? 2 : 1
    }
    rows.push(row)
  }
  return rows.length === 1 || (rows.length > 1 && sure * 2 >= rows.length) ? rows : undefined
}

const name = /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]+·[\u3400-\u9fff·]+)(?:[（(][^（）()]{1,10}[）)])?$/

const isName = (cell: string): boolean => name.test(cell) && !isHead(cell) && (cell.includes('·') || opensWithSurname(cell))

/** Whether a cell may stand under a head. */
function holds(head: string, cell: string): boolean {
  if (namesHead(head)) return isName(cell.replace(/^([\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff]$)/, '$1'))
  if (thingHead.test(head)) return !/^\d+$/.test(cell)
  if (/^[序编]/.test(head)) return /^\d{1,3}[.、]?$/.test(cell)
  if (head.startsWith('性')) return /^[男女]$/.test(cell)
  if (/^出生[^地]|^出生$/.test(head)) return /^(?:19|20)\d\d/.test(cell)
  if (head.startsWith('民')) return cell.endsWith('族')
  return cell.length >= 2 && !isHead(cell) && !isNamed(cell)
}
