import type { Line } from '../line.ts'
import type { TableReader, Taken } from './reader.ts'
import { rowOf } from './row.ts'

/** Lays the tables of a page out: each reader in turn makes rows of the lines that it tells; what is no table's stays as it is. */
export const layTables = (lines: readonly Line[], readers: readonly TableReader[]): Line[] => readers.reduce<Line[]>(layOut, [...lines])

function layOut(lines: readonly Line[], reader: TableReader): Line[] {
  const opens = reader(lines)
  const laid: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const table = opens(at)
    if (!table) laid.push(lines[at++]!)
    for (let taken: Taken | undefined = table; taken; taken = at < lines.length ? table!.below?.(at) : undefined) {
      laid.push(...(taken.rows?.map(rowOf) ?? lines.slice(at, at + taken.lines)))
      at += taken.lines
    }
  }
  return laid
}
