import type { Line } from '../line.ts'
import type { MappedText } from '../mapped-text.ts'
import type { TableReader, Taken } from './reader.ts'
import { rowOf } from './row.ts'

/**
 * Lays the tables of a page out: each reader in turn makes rows of the lines that it tells. What is no table's stays as it is,
 * without the tabs of empty cells, which tell something under heads only.
 */
export function layTables(lines: readonly Line[], readers: readonly TableReader[]): Line[] {
  const rows = new Set<Line>()
  return readers.reduce<Line[]>((laid, reader) => layOut(laid, reader, rows), [...lines]).map((line) => (rows.has(line) ? line : plain(line)))
}

/** Of text, several tabs are mostly one, set so that columns stand in line. */
const plain = (line: Line): Line => ({ ...line, mapped: line.hint === 'row' ? line.mapped.trim() : line.mapped.trim().replace(/\t{2,}/g, () => '\t') })

function layOut(lines: readonly Line[], reader: TableReader, rows: Set<Line>): Line[] {
  const opens = reader(lines)
  const laid: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const table = opens(at)
    if (!table) laid.push(lines[at++]!)
    for (let taken: Taken | undefined = table; taken; taken = at < lines.length ? table!.below?.(at) : undefined) {
      const own = taken.rows?.map(rowOf)
      own?.forEach((row) => rows.add(row))
      laid.push(...(own ?? lines.slice(at, at + taken.lines)))
      at += taken.lines
    }
  }
  return laid
}

/** A line without the blanks around it; tabs are cells, and stay. */
export function trimmedCells(line: MappedText): MappedText {
  if (!line.text.includes('\t')) return line.trim()
  const lead = /^[^\S\t]*/.exec(line.text)![0].length
  return line.slice(lead, Math.max(lead, line.text.length - /[^\S\t]*$/.exec(line.text)![0].length))
}
