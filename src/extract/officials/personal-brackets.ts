import type { Rule } from '../rule.ts'

const bracket = /（(?:(女|男)(?:，|、)?)?([\u3400-\u9fff]{1,6}族)?）/y

/** 甲（女）, 乙（回族）, 丙（女，蒙古族）: what the bracket behind a name tells of the person. */
export const personalBrackets: Rule = {
  name: 'officials/personal-brackets',
  apply({ facts, text }) {
    const people = new Map(facts.people.map((person) => [person.key, person]))
    for (const { person: key, name } of facts.names) {
      bracket.lastIndex = name.end
      const match = bracket.exec(text)
      const person = people.get(key)
      if (!match || !person) continue
      const [, gender, ethnicity] = match
      if (gender === '女' || gender === '男') person.gender ??= gender
      if (ethnicity !== undefined) person.ethnicity ??= ethnicity
    }
  },
}
