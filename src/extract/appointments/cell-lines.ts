import { takeCell } from '../biographies/personal-details.ts'
import { nameHead } from '../../lexicon/table-heads.ts'
import { pageScope } from '../officials/page-scope.ts'
import { wholeName } from '../officials/whole-name.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import { cellTables, type CellTable } from './cell-tables.ts'
import { cellActs } from './cell-acts.ts'
import { listModes } from './list-modes.ts'
import { noticePerson, noticePosts } from './notice-person.ts'
import { isDetail, isPost, meaningOf, shortened, underMerged } from './table-columns.ts'
import { readRow } from './table-row.ts'

const name = 'appointments/cell-lines'

/** Tables of people whose cells stand on lines of their own, row by row, and forms whose labels and values do. */
export const cellLines: Rule = {
  name,
  apply(context) {
    for (const table of cellTables(context)) (table.kind === 'rows' ? readRows : readForm)(context, table)
  },
}

function readRows(context: ExtractionContext, { header, rows, from }: CellTable): void {
  const { text, clean } = context
  let body: string | undefined
  for (const { at, length, lost } of rows) {
    const own = (lost !== undefined && underMerged(header, lost)) || header
    const cells = clean.blocks.slice(at, at + length).map(({ span }) => text.slice(span.start, span.end))
    body = readRow(name, context, cells, clean.blocks[at]!.span.start, shortened(own, length), listModes(context)[from]!.mode, lost !== undefined ? body : undefined) ?? body
  }
}

function readForm(context: ExtractionContext, { rows }: CellTable): void {
  const { text, clean } = context
  let person: DraftPerson | undefined
  for (const { at } of rows) {
    const [head, cell] = [clean.blocks[at]!.span, clean.blocks[at + 1]!.span]
    const [words, value] = [text.slice(head.start, head.end), text.slice(cell.start, cell.end)]
    const meaning = meaningOf(words)
    if (nameHead.test(words)) {
      const bare = value.replace(/（[^（）]*）$/, '')
      person = noticePerson(context.facts, name, wholeName(bare) ?? bare.replace(' ', ''), cell.start, cell.start + bare.length)
    } else if (person && meaning === 'acts') cellActs(context.facts, pageScope(context), name, person, value, cell.start)
    else if (person && isPost(meaning)) noticePosts(context.facts, pageScope(context), name, person, meaning === 'post' ? 'held' : meaning, value, cell.start)
    else if (person && isDetail(meaning)) takeCell(person, meaning, value)
  }
}
