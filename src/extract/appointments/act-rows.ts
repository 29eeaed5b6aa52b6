import { cleanSpan } from '../../model/span.ts'
import { findOffices } from '../officials/office-units.ts'
import { onlyNames } from '../officials/only-names.ts'
import { pageScope } from '../officials/page-scope.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { recordAct } from './act-offices.ts'
import { listAction, type Action } from './act-words.ts'
import { noticePerson } from './notice-person.ts'

const name = 'appointments/act-rows'

/**
 * Tables that set the parts of an act side by side: 任命 | 甲、乙、丙 | 为县人民法院审判员. The cells of
 * the verb and of the office may reach over the rows below.
 */
export const actRows: Rule = {
  name,
  apply(context) {
    let action: Action | undefined
    let above: Posts | undefined
    for (const { span, text: line } of context.clean.blocks) {
      const cells = line.split('\t')
      if (cells.length === 1 && !(above && onlyNames(line))) {
        action = above = undefined
        continue
      }
      const verb = cells.length > 1 ? listAction(cells[0]!) : undefined
      action = verb ?? action
      const offset = span.start + (verb === undefined ? 0 : cells[0]!.length + 1)
      const [people, posts, ...rest] = verb === undefined ? cells : cells.slice(1)
      if (people === undefined || rest.some((cell) => cell !== '')) continue
      above = posts === undefined ? above : postsIn(posts, offset + people.length + 1)
      if (action !== undefined && above) readRow(context, action, people, offset, above)
    }
  },
}

interface Posts {
  readonly stretch: string
  readonly start: number
}

/** 为县人民法院审判员, 的县财政局局长职务: the offices of a cell. */
function postsIn(cell: string, offset: number): Posts | undefined {
  const tie = /^[为的任]?\s?/.exec(cell)![0].length
  const stretch = cell.slice(tie)
  return findOffices(stretch)[0]?.start === 0 ? { stretch, start: offset + tie } : undefined
}

function readRow(context: ExtractionContext, action: Action, people: string, offset: number, { stretch, start }: Posts): void {
  const names = onlyNames(people, true)
  if (!names) return
  const persons = names.map((one) => noticePerson(context.facts, name, one.name, offset + one.start, offset + one.end))
  recordAct(context.facts, pageScope(context), { rule: name, people: persons, action, stretch, evidence: (to) => cleanSpan(Math.min(offset, start), Math.max(start + to, offset + people.length)) }, undefined)
}
