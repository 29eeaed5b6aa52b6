import { takeCell, takeDetail } from '../biographies/personal-details.ts'
import { findOffices } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import { wholeName } from '../officials/whole-name.ts'
import type { ExtractionContext } from '../rule.ts'
import type { Action } from './act-words.ts'
import { cellActs, verbOf } from './cell-acts.ts'
import { noticePerson, noticePosts } from './notice-person.ts'
import { isDetail, isPost, type Column, type Header } from './table-columns.ts'

/**
 * Reads one row: the name, the details, and the posts by what the header says of their columns. `rule` reads it. `above` is
 * the body of the rows before, which stands for a cell left empty; yields that of this one.
 */
export function readRow(rule: string, context: ExtractionContext, cells: readonly string[], offset: number, header: Header | undefined, mode: Action | undefined, above?: string): string | undefined {
  const { facts } = context
  let at = offset
  const placed = cells.map((whole, i) => {
    const cell = whole.trim()
    const start = at + whole.indexOf(cell)
    at += whole.length + 1
    return { cell, i, start }
  })
  // The column that the header calls 姓名 holds names, whatever they look like.
  const own = header?.meanings.indexOf('name') ?? -1
  const column = own >= 0 ? own : (header?.meanings.indexOf('person') ?? -1)
  const named = (column >= 0 && placed.length === header!.meanings.length ? [placed[column]!] : placed.slice(0, 4)).find(({ cell, i }) => wholeName(nameOnly(cell)) !== undefined || (i === own && /^[\u3400-\u9fff·]{2,12}$/.test(nameOnly(cell)) && !/^(?:合计|小计|备注|姓名)$/.test(cell)))
  if (!named || findOffices(named.cell).length > 0) return undefined
  const bare = nameOnly(named.cell)
  const person = noticePerson(facts, rule, wholeName(bare) ?? bare, named.start, named.start + bare.length)
  const scope = pageScope(context)
  const rest = placed.filter(({ cell, i }) => (header ? i !== named.i : i > named.i) && cell !== '')
  // A merged header cell stands over several columns, so behind the details columns are counted from the right.
  const columnOf = ({ i }: { i: number }): Column | undefined => (cells.length > (header?.meanings.length ?? 0) ? header?.meanings[i - cells.length + header.meanings.length] : header?.meanings[i])
  let verb: Action | undefined
  // 甲 | 县教育局 | 副局长: the body has a column of its own.
  const body = (header && placed.length === header.meanings.length ? placed.find(({ i }) => header.meanings[i] === 'body')?.cell : undefined) || above
  const posts = rest.filter((one) => {
    const meaning = header && header.meanings.length === cells.length ? columnOf(one) : undefined
    if (meaning === 'body') return findOffices(one.cell).length > 0
    if (meaning === 'acts') {
      // 甲 | 免 | 县统计局局长: the verb has a column of its own.
      const told = verbOf(one.cell)
      if (told) verb = told
      else cellActs(facts, scope, rule, person, one.cell, one.start)
      return false
    }
    if (meaning !== undefined && !isPost(meaning)) {
      if (isDetail(meaning)) takeCell(person, meaning, one.cell)
      return false
    }
    return !takeDetail(person, one.cell) && /[\u3400-\u9fff]/.test(one.cell)
  })
  // 拟任县财政局局长 | 甲: what an earlier rule took for the office of who stands behind it.
  if (header) person.offices = person.offices.filter((office) => office.rule === rule || office.evidence.some((span) => span.start < offset || span.end > at))
  posts.forEach((one, nth) => {
    const told = columnOf(one)
    const meaning = header ? (told === 'body' ? 'held' : told === 'post' ? (verb ?? mode ?? 'held') : told) : nth === posts.length - 1 && nth > 0 ? 'nominated' : 'held'
    if (isPost(meaning) && !(told === 'post' && cellActs(facts, scope, rule, person, one.cell, one.start))) noticePosts(facts, scope, rule, person, meaning, one.cell, one.start, body)
  })
  return body
}

/** 甲（女）: the name's own part of its cell. */
const nameOnly = (cell: string): string => cell.replace(/（[^（）]{1,10}）$/, '')
