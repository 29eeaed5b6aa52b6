import { takeDetail } from '../biographies/personal-details.ts'
import type { Rule } from '../rule.ts'

const bracket = /（([^（）。；]{1,40})）/y

/** 甲（女）, 乙（回族）, 丙（女，蒙古族）, 丁（1966年2月生）: what the bracket behind a name tells of the person. */
export const personalBrackets: Rule = {
  name: 'officials/personal-brackets',
  apply({ facts, text }) {
    const people = new Map(facts.people.map((person) => [person.key, person]))
    for (const { person: key, name } of facts.names) {
      bracket.lastIndex = name.end
      const match = bracket.exec(text)
      const person = people.get(key)
      if (!match || !person) continue
      for (const part of match[1]!.split(/[，、]/)) takeDetail(person, part)
    }
  },
}
