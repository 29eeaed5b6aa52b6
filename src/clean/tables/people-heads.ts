import { nameHead, personHead, tableHead, thingHead } from '../../lexicon/table-heads.ts'
import type { Line } from '../line.ts'
import { duties } from './columns.ts'
import type { Heads } from './frame.ts'
import { firstPiece, joined, pieces, type Cell, type Mark } from './row.ts'

/** The heads of one line; `rest` where more than heads stand in it. */
type HeadsOfLine = Pick<Heads, 'mark' | 'cells' | 'rest'>

export const isHead = (text: string): boolean => tableHead.test(text) || duties.test(text) || personHead.test(text) || thingHead.test(text)
const namesHead = (text: string): boolean => nameHead.test(text) || personHead.test(text)

/** The heads that open a line: a name's and another one's; undefined where it opens with none. */
export function headsIn(line: Line): HeadsOfLine | undefined {
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
export function headsOf(found: readonly Cell[], mark: Mark): HeadsOfLine | undefined {
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
export function headsAgain(line: Line): HeadsOfLine | undefined {
  const cells = line.mapped.text.includes('\t') ? pieces(line, '\t') : []
  return cells.length >= 4 && periodOf(cells) < cells.length && cells.every(({ text }) => text.length <= 12 && /^(?:20\d\d年)?[^\d，。；]+(?:（[^（）]+）)?$/.test(text)) && cells.some(({ text }) => thingHead.test(text) || tableHead.test(text)) && new Set(cells.map(({ text }) => text)).size === periodOf(cells) ? { mark: '\t', cells, rest: [] } : undefined
}

/** How many columns a table has that stands beside itself: 姓名 职务 姓名 职务. */
export function periodOf(heads: readonly Cell[]): number {
  for (let size = 2; size <= heads.length / 2; size++) {
    if (heads.length % size === 0 && heads.every(({ text }, i) => text === heads[i % size]!.text)) return size
  }
  return heads.length
}
