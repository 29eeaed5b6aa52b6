import { isOfSession, isUnofficial } from '../../lexicon/office-words.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Rule } from '../rule.ts'
import { placeSideBySide } from './complete-body.ts'
import { findOffices } from './office-units.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice } from './people.ts'

const name = 'officials/bracketed-offices'
const bracket = /(?:同志)?（((?:兼任?|时任|现任|原|[男女]，)?)([\u3400-\u9fff、，]{3,40})）/y
/** What else such a bracket says of the office. */
const remark = /^(?:[、，]?(?:兼|兼任|不驻会|驻会|挂职|主持工作|正[县处厅局科]级|副[县处厅局科]级|党外|援藏|援疆|援青))*$/
const joint = /^(?:[、，和]|[、，]?兼任?)?$/

/** Offices in a bracket behind a name that has been read: 县委书记甲（兼县人大常委会主任）; 乙（县政协副主席、县工商联主席）. */
export const bracketedOffices: Rule = {
  name,
  apply(context) {
    const { facts, text } = context
    const people = new Map(facts.people.map((person) => [person.key, person]))
    for (const { person: key, name: named } of facts.names) {
      bracket.lastIndex = named.end
      const match = bracket.exec(text)
      if (!match) continue
      const words = match[2]!
      const units = findOffices(words)
      const last = units.at(-1)
      if (!last || units[0]!.start !== 0 || units.some(({ label }) => label) || !remark.test(words.slice(last.end)) || !units.every(({ end }, i) => i + 1 === units.length || joint.test(words.slice(end, units[i + 1]!.start)))) continue
      const from = named.end + match[0].length - 1 - words.length
      for (const { unit, placed, post } of placeSideBySide(units, pageScope(context))) {
        if (isUnofficial(unit) || isOfSession(unit)) continue
        const status = /原|时任/.test(match[1]!) && unit.status === 'held' ? 'former' : unit.status
        giveOffice(people.get(key)!, { ...placed, post, status, rule: name, evidence: [cleanSpan(named.start, from + unit.end)] })
      }
    }
  },
}
