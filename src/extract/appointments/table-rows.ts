import { takeCell, takeDetail, type DetailColumn } from '../biographies/personal-details.ts'
import { findOffices } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import { wholeName } from '../officials/whole-name.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import { listAction, type Action } from './act-words.ts'
import { noticePerson, noticePosts } from './notice-person.ts'

const name = 'appointments/table-rows'
type Column = Action | 'held' | 'post' | 'name' | 'other' | DetailColumn
const columns: readonly (readonly [RegExp, Column])[] = [
  [/姓\s*名/, 'name'],
  [/性\s*别/, 'gender'],
  [/民\s*族/, 'ethnicity'],
  [/出\s*生/, 'birth'],
  [/籍\s*贯/, 'nativePlace'],
  [/学\s*历|学\s*位|文化程度/, 'education'],
  [/备注|时间|日期|入党|工龄|政治面貌|序\s*号|年限|党派|照片/, 'other'],
  [/拟|提名|人选/, 'nominated'],
  [/现任|现职|现工作|原任|原职|原工作|工作单位/, 'held'],
  [/免/, 'removed'],
  [/任命|任职|新任|聘任|^任/, 'appointed'],
  [/职\s?务|职位|岗位/, 'post'],
]

interface Header {
  /** What each column of the header row holds. */
  readonly meanings: readonly (Column | undefined)[]
  readonly blanks: boolean
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
    let form: DraftPerson | undefined
    for (const { span } of clean.blocks) {
      const line = text.slice(span.start, span.end)
      // Text files keep a table's columns apart by blanks or by bars.
      const blanks = !line.includes('\t') && (header?.blanks ?? isHeader(line.split(' ')))
      const cells = line.split(line.includes('\t') ? '\t' : line.includes('|') && (header ?? isHeader(line.split('|'))) ? '|' : blanks ? ' ' : '\t')
      const pairs = pairsOf(cells, form !== undefined)
      if (pairs) {
        form = readPairs(context, pairs, span.start, form)
        continue
      }
      if (cells.length < 2) {
        header = form = undefined
        mode = listAction(line) ?? (/免职/.test(line) ? 'removed' : /任命名单|任职名单/.test(line) ? 'appointed' : mode)
      } else if (isHeader(cells)) header = { meanings: cells.map(meaningOf), blanks }
      else if (header && cells.every((cell) => columns.some(([words]) => words.test(cell)))) header = withSubheads(header, cells)
      else if (header ? header.meanings.some(isPost) : cells.length >= 3 && notice) readRow(context, cells, span.start, header, mode ?? listAction(facts.title ?? ''))
    }
  },
}

interface Pair {
  readonly label: Column
  readonly value: string
  /** Offset of the value in its row. */
  readonly start: number
}

/** 姓名 | 甲 | 性别 | 男: a row of a form, labels and values by turns; undefined where it is none. */
function pairsOf(cells: readonly string[], open: boolean): Pair[] | undefined {
  if (cells.length < 2 || cells.length % 2 === 1) return undefined
  const pairs: Pair[] = []
  let at = 0
  for (let i = 0; i < cells.length; i += 2) {
    const label = meaningOf(cells[i]!)
    const value = cells[i + 1]!
    if (label === undefined || cells[i]!.length > 12 || meaningOf(value) === label || (label === 'name' && /性\s*别|职\s*务/.test(value))) return undefined
    pairs.push({ label, value: value.trim(), start: at + cells[i]!.length + 1 + value.indexOf(value.trim()) })
    at += cells[i]!.length + value.length + 2
  }
  return open || pairs.some(({ label, value }) => label === 'name' && wholeName(value) !== undefined) ? pairs : undefined
}

function readPairs(context: ExtractionContext, pairs: readonly Pair[], offset: number, open: DraftPerson | undefined): DraftPerson | undefined {
  let person = open
  for (const { label, value, start } of pairs) {
    if (label === 'name') person = wholeName(value) !== undefined ? noticePerson(context.facts, name, wholeName(value)!, offset + start, offset + start + value.length) : undefined
    else if (person && isPost(label)) noticePosts(context.facts, pageScope(context), name, person, label === 'post' ? 'held' : label, value, offset + start)
    else if (person && label !== 'other' && !isPost(label)) takeCell(person, label, value)
  }
  return person
}

/** A second row of heads stands under one merged cell (基本情况). */
function withSubheads({ meanings, blanks }: Header, cells: readonly string[]): Header {
  const merged = meanings.indexOf(undefined)
  return { blanks, meanings: meanings.toSpliced(merged < 0 ? meanings.length : merged, 1, ...cells.map(meaningOf)) }
}

const meaningOf = (cell: string): Column | undefined => columns.find(([words]) => words.test(cell))?.[1]

/** True where a row names columns: one of names and one of posts, or nearly all of its cells. */
function isHeader(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.length > 16)) return false
  const told = cells.map(meaningOf).filter((column) => column !== undefined)
  return (told.includes('name') && told.some(isPost)) || (told.length >= 3 && told.length >= cells.length * 0.7 && told.some(isPost))
}

const isPost = (column: Column | undefined): column is Action | 'held' | 'post' => column !== undefined && /^(?:appointed|elected|nominated|removed|resigned|held|post)$/.test(column)

function readRow(context: ExtractionContext, cells: readonly string[], offset: number, header: Header | undefined, mode: Action | undefined): void {
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
  const named = (own >= 0 && placed.length === header!.meanings.length ? [placed[own]!] : placed.slice(0, 4)).find(({ cell, i }) => wholeName(nameOnly(cell)) !== undefined || (i === own && /^[\u3400-\u9fff·]{2,12}$/.test(nameOnly(cell)) && !/^(?:合计|小计|备注|姓名)$/.test(cell)))
  if (!named || findOffices(named.cell).length > 0) return
  const bare = nameOnly(named.cell)
  const person = noticePerson(facts, name, wholeName(bare) ?? bare, named.start, named.start + bare.length)
  const scope = pageScope(context)
  const rest = placed.filter(({ cell, i }) => (header ? i !== named.i : i > named.i) && cell !== '')
  // A merged header cell stands over several columns, so behind the details columns are counted from the right.
  const column = ({ i }: { i: number }): Column | undefined => (cells.length > (header?.meanings.length ?? 0) ? header?.meanings[i - cells.length + header.meanings.length] : header?.meanings[i])
  const posts = rest.filter((one) => {
    const meaning = header && header.meanings.length === cells.length ? column(one) : undefined
    if (meaning !== undefined && !isPost(meaning)) {
      if (meaning !== 'other' && meaning !== 'name') takeCell(person, meaning, one.cell)
      return false
    }
    return !takeDetail(person, one.cell) && /[\u3400-\u9fff]/.test(one.cell)
  })
  // 拟任县财政局局长 | 甲: what an earlier rule took for the office of who stands behind it.
  if (header) person.offices = person.offices.filter(({ rule, evidence }) => rule === name || evidence.some((span) => span.start < offset || span.end > at))
  posts.forEach((one, nth) => {
    const told = column(one)
    const meaning = header ? (told === 'post' ? (mode ?? 'held') : told) : nth === posts.length - 1 && nth > 0 ? 'nominated' : 'held'
    if (isPost(meaning)) noticePosts(facts, scope, name, person, meaning, one.cell, one.start)
  })
}

/** 甲（女）: the name's own part of its cell. */
const nameOnly = (cell: string): string => cell.replace(/（[^（）]{1,10}）$/, '')
