import { isUnofficial } from '../../lexicon/office-words.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Rule } from '../rule.ts'
import { placeSideBySide } from './complete-body.ts'
import { joinedStretches } from './joined-stretches.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import { rosterOpen } from './roster-open.ts'

const name = 'officials/joined-rosters'

/**
 * Lists that have lost what stood between their cells: 组长：甲副市长副组长：乙市政府副秘书长丙市水务局局长. Which office is whose is
 * told by how the list as a whole begins and ends; of one that begins and ends alike nothing is said.
 */
export const joinedRosters: Rule = {
  name,
  apply(context) {
    const { facts } = context
    for (const { start, end, rows } of joinedStretches(context)) {
      if (rows.length === 0) facts.diagnostics.push(rosterOpen(start, end))
      for (const { name: found, start: at, units } of rows) {
        const span = cleanSpan(at, found.end)
        const person = personNamed(facts, found.name, name, span)
        noteName(facts, person, span, cleanSpan(Math.min(at, units[0]!.start), Math.max(found.end, units.at(-1)!.end)))
        for (const { unit, placed, post } of placeSideBySide(units, pageScope(context))) {
          if (!isUnofficial(unit)) giveOffice(person, { ...placed, post, status: unit.status, rule: name, evidence: [cleanSpan(Math.min(at, unit.start), Math.max(found.end, unit.end))] })
        }
      }
    }
  },
}
