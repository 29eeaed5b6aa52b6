import { takeCell } from '../biographies/personal-details.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { pageScope } from '../officials/page-scope.ts'
import { wholeName } from '../officials/whole-name.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import { findOffices } from '../officials/office-units.ts'
import { listAction, type Action } from './act-words.ts'
import { noticePerson, noticePosts } from './notice-person.ts'
import { isDetail, isHeader, isPost, isPosts, meaningOf, meaningsOf, peopleIn, underMerged, type Column, type Header } from './table-columns.ts'
import { impliedHeader } from './implied-header.ts'
import { leaveOtherColumns } from './other-columns.ts'
import { readRow } from './table-row.ts'

const name = 'appointments/table-rows'

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
    let body: string | undefined
    for (const [i, { span, text: line }] of clean.blocks.entries()) {
      // Text files keep a table's columns apart by blanks or by bars.
      const { cells, blanks } = cellsOf(line, header)
      const pairs = pairsOf(cells, form !== undefined)
      if (pairs) {
        form = readPairs(context, pairs, span.start, form)
        continue
      }
      if (cells.length < 2) {
        form = body = undefined
        if (header && !headsRows(line, header, clean.blocks[i + 1]?.text)) header = undefined
        mode = listAction(line) ?? (/免职/.test(line) ? 'removed' : /任命名单|任职名单/.test(line) ? 'appointed' : mode)
      } else if (isHeader(cells)) {
        header = { meanings: meaningsOf(cells), blanks }
        body = undefined
      } else if (header && cells.every((cell) => meaningOf(cell) !== undefined)) header = withSubheads(header, cells)
      else {
        const implied = header ? undefined : impliedHeader(cells)
        if (implied) body = readPeople(context, cells, span.start, implied, mode, undefined)
        else if (header ? header.meanings.some(isPosts) : cells.length >= 3 && notice) {
          body = readPeople(context, cells, span.start, header, mode ?? listAction(facts.title ?? ''), body)
        }
      }
    }
  },
}

/** The cells of a line as its header's are kept apart: by tabs, blanks or bars. */
function cellsOf(line: string, header: Header | undefined): { readonly cells: string[]; readonly blanks: boolean } {
  const blanks = !line.includes('\t') && (header?.blanks ?? isHeader(line.replace(wideLabel, '$1$2').split(' ')))
  return { blanks, cells: blanks ? blankCells(line, header?.meanings.length) : line.split(line.includes('\t') ? '\t' : line.includes('|') && (header ?? isHeader(line.split('|'))) ? '|' : '\t') }
}

/** 二、镇（街道）, 合计: a line within the table that heads some of its rows, or sums them up: the next one is a row again. */
function headsRows(line: string, header: Header, next = ''): boolean {
  const { cells } = cellsOf(next, header)
  return line.length <= LONGEST_HEADING && !/[。；，：]/.test(line) && cells.length === header.meanings.length && !isHeader(cells)
}
const LONGEST_HEADING = 30

/** Reads a row: of one person, or of as many as the header has columns of names. Yields the body that rows below it may share. */
function readPeople(context: ExtractionContext, cells: readonly string[], offset: number, header: Header | undefined, mode: Action | undefined, body: string | undefined): string | undefined {
  const short = header && wholeName(cells[0]!) !== undefined ? underMerged(header, header.meanings.length - cells.length) : undefined
  const starts = header && cells.length === header.meanings.length ? peopleIn(header) : [0]
  if (header && cells.length === header.meanings.length) leaveOtherColumns(context, cleanSpan(offset, offset + cells.join('\t').length), namesIn(header, cells, offset))
  if (starts.length === 1) return readRow(name, context, cells, offset, short ?? header, mode, short || cells[0]!.trim() === '' ? body : undefined) ?? body
  starts.forEach((from, i) => {
    const to = starts[i + 1] ?? cells.length
    readRow(name, context, cells.slice(from, to), offset + cells.slice(0, from).reduce((sum, cell) => sum + cell.length + 1, 0), { meanings: header!.meanings.slice(from, to), blanks: header!.blanks }, mode)
  })
  return undefined
}

/** Where the names of a row stand. */
function namesIn({ meanings }: Header, cells: readonly string[], offset: number): CleanSpan[] {
  let at = offset
  return cells.flatMap((cell, i) => {
    const span = cleanSpan(at, at + cell.length)
    at += cell.length + 1
    return meanings[i] === 'name' || meanings[i] === 'person' ? [span] : []
  })
}

/** 姓 名, 性 别: heads set as wide as longer ones. */
const wideLabel = /(?<=^| )(姓|性|民|籍|职|学) (名|别|族|贯|务|历)(?= |$)/g

/** The cells of a line whose columns blanks part. A name's own blank parts none, nor one between a body and its office where there are too many. */
function blankCells(line: string, columns: number | undefined): string[] {
  if (columns === undefined) return line.replace(wideLabel, '$1$2').split(' ')
  const cells: string[] = []
  for (const piece of line.split(' ')) {
    const last = cells.at(-1)
    if (last?.length === 1 && piece.length === 1 && /[\u3400-\u9fff]{2}/.test(last + piece) && !/[男女]/.test(piece)) cells[cells.length - 1] = `${last} ${piece}`
    else cells.push(piece)
  }
  for (let i = cells.length - 1; i > 0 && cells.length > columns; i--) {
    if (/(?:局|委|办|院|中心|政府|[镇乡]|街道)$/.test(cells[i - 1]!) && findOffices(cells[i]!)[0]?.start === 0) cells.splice(i - 1, 2, `${cells[i - 1]} ${cells[i]}`)
  }
  return cells
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
    else if (person && isDetail(label)) takeCell(person, label, value)
  }
  return person
}

/** A second row of heads stands under one merged cell (基本情况). */
function withSubheads({ meanings, blanks }: Header, cells: readonly string[]): Header {
  const merged = meanings.indexOf(undefined)
  return { blanks, meanings: meanings.toSpliced(merged < 0 ? meanings.length : merged, 1, ...cells.map(meaningOf)) }
}

