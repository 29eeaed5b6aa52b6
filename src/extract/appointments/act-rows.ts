import { cleanSpan } from '../../model/span.ts'
import { findOffices } from '../officials/office-units.ts'
import { onlyNames } from '../officials/only-names.ts'
import { pageScope } from '../officials/page-scope.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { recordAct } from './act-offices.ts'
import { listAction, type Action } from './act-words.ts'
import { noticePerson } from './notice-person.ts'

const name = 'appointments/act-rows'

/** Tables that set the parts of an act side by side: 任命 | 甲、乙、丙 | 为县人民法院审判员. The verb's cell may reach over the rows below. */
export const actRows: Rule = {
  name,
  apply(context) {
    let action: Action | undefined
    for (const { span } of context.clean.blocks) {
      const line = context.text.slice(span.start, span.end)
      const cells = line.split('\t')
      const verb = cells.length > 1 ? listAction(cells[0]!) : undefined
      action = cells.length > 1 ? (verb ?? action) : undefined
      const [people, posts, ...rest] = verb === undefined ? cells : cells.slice(1)
      if (action !== undefined && people !== undefined && posts !== undefined && rest.every((cell) => cell === '')) readRow(context, action, people, posts, span.start + (verb === undefined ? 0 : cells[0]!.length + 1))
    }
  },
}

function readRow(context: ExtractionContext, action: Action, people: string, posts: string, offset: number): void {
  const names = onlyNames(people, true)
  const tie = /^[为的任]?\s?/.exec(posts)![0].length
  const stretch = posts.slice(tie)
  if (!names || findOffices(stretch)[0]?.start !== 0) return
  const from = offset + people.length + 1 + tie
  const persons = names.map((one) => noticePerson(context.facts, name, one.name, offset + one.start, offset + one.end))
  recordAct(context.facts, pageScope(context), { rule: name, people: persons, action, stretch, evidence: (to) => cleanSpan(offset, from + to) }, undefined)
}
