import { findOffices } from '../officials/office-units.ts'
import { nameAt } from '../officials/name-at.ts'
import { pageScope } from '../officials/page-scope.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { listAction, type Action } from './act-words.ts'
import { noticePerson, noticePosts } from './notice-person.ts'
import { takeDetail } from './personal-details.ts'

const name = 'appointments/table-rows'
type Column = Action | 'held' | 'post'
const columns: readonly (readonly [RegExp, Column])[] = [
  [/拟|提名|人选/, 'nominated'],
  [/现任|现职|现工作|原任|原职/, 'held'],
  [/免/, 'removed'],
  [/任命|任职(?!时间|日期)|新任|聘任|^任/, 'appointed'],
  [/职\s?务|职位|岗位/, 'post'],
]

interface Header {
  /** Number of columns that the header row names, and the meaning of those that hold posts. */
  readonly width: number
  readonly blanks: boolean
  readonly meanings: ReadonlyMap<number, Column>
  /** The column of native places, whose cells do not say so by themselves (江西永丰). */
  readonly nativePlace: number
}

/**
 * Tables of appointments and of notices before them: rows of a name, personal details, and posts whose meaning the header
 * row tells (现任职务, 拟任职务, 任命职务, 免去职务); without a header, a notice's last post is the one to come.
 */
export const tableRows: Rule = {
  name,
  apply(context) {
    const { text, clean, facts } = context
    const notice = /拟任|任前公示|拟提/.test(text)
    let header: Header | undefined
    let mode: Action | undefined
    for (const { span } of clean.blocks) {
      const line = text.slice(span.start, span.end)
      // Text files keep a table's columns apart by blanks.
      const blanks = !line.includes('\t') && (header?.blanks ?? /姓\s*名\s.*职\s?务/.test(line))
      const cells = line.split(blanks ? ' ' : '\t')
      if (cells.length < 2) {
        header = undefined
        mode = listAction(line) ?? (/免职/.test(line) ? 'removed' : /任命名单|任职名单/.test(line) ? 'appointed' : mode)
      } else if (/姓\s*名/.test(line)) header = readHeader(cells, blanks)
      else if (header ? cells.length >= 2 && header.meanings.size > 0 : cells.length >= 3 && notice) readRow(context, cells, span.start, header, mode ?? listAction(facts.title ?? ''))
    }
  },
}

function readHeader(cells: readonly string[], blanks: boolean): Header {
  const meanings = new Map<number, Column>()
  cells.forEach((cell, i) => {
    const meaning = columns.find(([words]) => words.test(cell))?.[1]
    if (meaning && !/备注|时间/.test(cell)) meanings.set(i, meaning)
  })
  return { width: cells.length, meanings, blanks, nativePlace: cells.findIndex((cell) => /籍\s?贯/.test(cell)) }
}

function readRow(context: ExtractionContext, cells: readonly string[], offset: number, header: Header | undefined, mode: Action | undefined): void {
  const { facts } = context
  const placed = cells.map((cell, i) => ({ cell, i, start: offset + cells.slice(0, i).reduce((sum, before) => sum + before.length + 1, 0) }))
  const named = placed.slice(0, 3).find(({ cell }) => !/^\d*$/.test(cell) && nameAt(cell, 0, { strong: true })?.end === cell.length)
  if (!named || findOffices(named.cell).length > 0) return
  const person = noticePerson(facts, name, nameAt(named.cell, 0, { strong: true })!.name, named.start, named.start + named.cell.length)
  const native = header && header.width === cells.length ? cells[header.nativePlace]?.trim() : undefined
  if (native !== undefined && /^[\u3400-\u9fff]{2,9}$/.test(native)) person.nativePlace = native.replace(/(?<=..)人$/, '')
  const posts = placed.filter(({ cell, i }) => i > named.i && !takeDetail(person, cell) && /[\u3400-\u9fff]/.test(cell))
  const scope = pageScope(context)
  posts.forEach(({ cell, i, start }, nth) => {
    // A merged header cell stands over several columns, so from there on columns are counted from the right.
    const column = header?.meanings.get(cells.length > header.width ? i - cells.length + header.width : i)
    const meaning = header ? (column === 'post' ? (mode ?? 'held') : column) : nth === posts.length - 1 && nth > 0 ? 'nominated' : 'held'
    if (meaning) noticePosts(facts, scope, name, person, meaning, cell, start)
  })
}
