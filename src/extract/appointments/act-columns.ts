import { cleanSpan } from '../../model/span.ts'
import { findOffices } from '../officials/office-units.ts'
import { onlyNames } from '../officials/only-names.ts'
import { sectionScopes } from '../officials/section-scopes.ts'
import type { Rule } from '../rule.ts'
import { recordAct } from './act-offices.ts'
import { verbOf } from './cell-acts.ts'
import { noticePerson } from './notice-person.ts'

const name = 'appointments/act-columns'
const ofOffice = /^(?:任免)?(?:职\s*务|单位[及和]?职务|岗位|职位)(?:名称)?$/
const ofVerb = /^(?:新|拟)?(任|免|任命|免去|任职|免职)(?:人员|人|者|姓名|同志|对象)?$/

/** Tables with a row for each office, whose columns say who gets it and who loses it: 职务 | 任 | 免 / 县审计局局长 | 甲 | 乙. */
export const actColumns: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    let columns: readonly string[] | undefined
    for (const [i, { span, text: line }] of context.clean.blocks.entries()) {
      const cells = line.split('\t')
      if (cells.length < 2) columns = undefined
      else if (cells.some((cell) => ofOffice.test(cell)) && cells.some((cell) => ofVerb.test(cell))) columns = cells
      else if (columns && columns.length >= cells.length) {
        const offices = cells[columns.findIndex((head) => ofOffice.test(head))] ?? ''
        if (findOffices(offices)[0]?.start !== 0) continue
        let offset = span.start
        for (const [nth, cell] of cells.entries()) {
          const action = verbOf(ofVerb.exec(columns[nth]!)?.[1] ?? '')
          const people = action ? (onlyNames(cell, true) ?? []).map((one) => noticePerson(context.facts, name, one.name, offset + one.start, offset + one.end)) : []
          if (action && people.length > 0) recordAct(context.facts, scopes(i), { rule: name, people, action, stretch: offices, evidence: () => cleanSpan(span.start, span.end) }, undefined)
          offset += cell.length + 1
        }
      }
    }
  },
}
