import { alternatives } from '../../language/alternatives.ts'
import { takeDetail } from '../biographies/personal-details.ts'
import type { Rule } from '../rule.ts'

const bracket = /（([^（）。；]{1,40})）/y
/** Clauses behind a name, the first of which tells of nobody but a person. */
const run = new RegExp(alternatives`(?:同志)?(?:（[^（）]*）)?(?:[系为]?现任[^，。；：]{2,24})?(?:，|(?=[是出生]))(?=${alternatives`
  [男女]，|[为是](?![一个名位我本当])[\u3400-\u9fff]{2,10}人，|出?生于(?:19|20)\d{2}年|[\u3400-\u9fff]{1,5}族，
  (?:19|20)\d{2}年
`})([^。；：（）\n]{1,80})`, 'y')

/** 1956年8月出生的甲, 生于1956年8月的甲: what is told before the name. */
const bornBefore = /(?:(?<=生于)|(?=[^的]*生的))((?:19|20)\d{2}年\d{1,2}月)(?:\d{1,2}日)?(?:出?生)?的(?:[现时]任|原)?$/

/**
 * What is told of a person right behind the name: in a bracket (甲（女）, 乙（回族）, 丙（女，蒙古族）, 丁（1966年2月生）) or in
 * clauses (副县长戊，男，汉族，1972年5月生，…; 己是江西永丰人，…); a birth also before it or its office (1972年5月出生的庚, 1972年5月出生的副县长辛).
 */
export const personalBrackets: Rule = {
  name: 'officials/personal-brackets',
  apply({ facts, text }) {
    const people = new Map(facts.people.map((person) => [person.key, person]))
    for (const { person: key, name, phrase } of facts.names) {
      const person = people.get(key)
      if (!person) continue
      const born = bornBefore.exec(text.slice(Math.max(0, phrase.start - 18), phrase.start))
      if (born) takeDetail(person, `${born[1]!}生`)
      run.lastIndex = name.end
      bracket.lastIndex = text.startsWith('同志', name.end) ? name.end + 2 : name.end
      for (const part of bracket.exec(text)?.[1]!.split(/[，、]/) ?? []) takeDetail(person, part)
      for (const part of run.exec(text)?.[1]!.split(/[，、]/) ?? []) if (!takeDetail(person, part)) break
    }
  },
}
