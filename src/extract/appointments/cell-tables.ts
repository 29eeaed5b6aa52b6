import { oncePerDocument } from '../context-cache.ts'
import { findOffices } from '../officials/office-units.ts'
import { wholeName } from '../officials/whole-name.ts'
import { nameHead, tableHead } from '../../lexicon/table-heads.ts'
import type { ExtractionContext } from '../rule.ts'
import { isPosts, meaningOf, underMerged, type Header } from './table-columns.ts'

/** What stands where the header has the name, whatever it looks like. */
export const shapedName = /^[\u3400-\u9fff](?:[\u3400-\u9fff]{1,3}| [\u3400-\u9fff]|[\u3400-\u9fff·]{4,12})(?:（[^（）]{1,8}）)?$/
const ordinal = /^\d{1,3}$/

export interface CellRow {
  readonly at: number
  readonly length: number
  /** How many columns before the name's it lacks: they are merged with those above. */
  readonly lost?: number
}

export interface CellTable {
  readonly kind: 'rows' | 'form'
  readonly header: Header
  /** The block of the first head, and for each row (or label and value) its first block and how many it has. */
  readonly from: number
  readonly rows: readonly CellRow[]
}

/** Tables of people that have lost their columns: every cell is a block. The heads, one below the other, tell how many cells a row has. */
export const cellTables = oncePerDocument(({ text, clean }: ExtractionContext): readonly CellTable[] => {
  if (!/(?:^|\n)(?:姓\s?名|名字)(?:\n|$)/.test(text)) return []
  const lines = clean.blocks.map((block) => block.text)
  const tables: CellTable[] = []
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (end < lines.length && tableHead.test(lines[end]!)) end++
    const header = { meanings: lines.slice(i, end).map(meaningOf), blanks: false }
    const isRows = end - i >= 3 && header.meanings.includes('name') && header.meanings.some(isPosts)
    const rows = isRows ? rowsFrom(lines, end, header) : end - i === 1 && nameHead.test(lines[i]!) ? formFrom(lines, i) : []
    if (rows.length > 0) tables.push({ kind: isRows ? 'rows' : 'form', header, from: i, rows })
    const last = rows.at(-1)
    i = Math.max(end, i + 1, last ? last.at + last.length : 0)
  }
  return tables
})

/** True where a block is a cell of such a table. */
export const isCell = (context: ExtractionContext, block: number): boolean =>
  cellTables(context).some(({ from, rows }) => block >= from && block < rows.at(-1)!.at + rows.at(-1)!.length)

/**
 * Rows until one has no name where the header has it. A row that leaves a cell empty ends where the next one's name or number
 * stands; one under a merged body begins with its name.
 */
function rowsFrom(lines: readonly string[], from: number, header: Header): CellRow[] {
  const whole = header.meanings.indexOf('name')
  const merged = underMerged(header, whole)
  const rows: CellRow[] = []
  for (let at = from; ; ) {
    const lost = merged !== undefined && rows.length > 0 && wholeName(lines[at] ?? '') !== undefined && !isNamed(lines[at + whole]) ? whole : 0
    const named = whole - lost
    if (!isNamed(lines[at + named])) break
    const { meanings } = lost > 0 ? merged! : header
    let told = false
    let end = at
    for (; end < lines.length && end - at < meanings.length; end++) {
      const line = lines[end]!
      const nth = end - at
      if (nth > named && (/[：。]/.test(line) || tableHead.test(line) || (told && nth >= meanings.length - 2 && (ordinal.test(line) || wholeName(line) !== undefined)))) break
      if (nth > named && findOffices(line).length > 0) told = true
    }
    if (end - at < 3 - lost) break
    rows.push({ at, length: end - at, ...(lost > 0 && { lost }) })
    at = end
  }
  return rows
}

/** A name, whatever it looks like; no office and no bureau, which stand there where a row has lost its first cell. */
const isNamed = (line = ''): boolean => shapedName.test(line) && findOffices(line).length === 0 && !/^[\u3400-\u9fff]{2,}(?:局|委员会|办公室|政府)$/.test(line)

/** 姓名 / 甲 / 性别 / 男 / 现任职务 / …: labels and values by turns, up to the next person's. */
function formFrom(lines: readonly string[], from: number): CellRow[] {
  const rows: CellRow[] = []
  if (!shapedName.test(lines[from + 1] ?? '')) return rows
  for (let at = from; tableHead.test(lines[at] ?? '') && lines[at + 1] !== undefined && !tableHead.test(lines[at + 1]!) && (at === from || !nameHead.test(lines[at]!)); at += 2) rows.push({ at, length: 2 })
  return rows.length > 1 ? rows : []
}
