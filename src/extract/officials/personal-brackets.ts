import { takeDetail } from '../biographies/personal-details.ts'
import type { Rule } from '../rule.ts'

const bracket = /（([^（）。；]{1,40})）/y
/** Clauses behind a name, the first of which tells of nobody but a person. */
const run = /(?:同志)?，(?=[男女]，|[\u3400-\u9fff]{1,5}族，|(?:19|20)\d{2}年)([^。；：（）\n]{1,80})/y

/**
 * What is told of a person right behind the name: in a bracket (甲（女）, 乙（回族）, 丙（女，蒙古族）, 丁（1966年2月生）) or in
 * clauses (副县长戊，男，汉族，1972年5月生，…).
 */
export const personalBrackets: Rule = {
  name: 'officials/personal-brackets',
  apply({ facts, text }) {
    const people = new Map(facts.people.map((person) => [person.key, person]))
    for (const { person: key, name } of facts.names) {
      const person = people.get(key)
      if (!person) continue
      bracket.lastIndex = run.lastIndex = name.end
      for (const part of bracket.exec(text)?.[1]!.split(/[，、]/) ?? []) takeDetail(person, part)
      for (const part of run.exec(text)?.[1]!.split(/[，、]/) ?? []) if (!takeDetail(person, part)) break
    }
  },
}
