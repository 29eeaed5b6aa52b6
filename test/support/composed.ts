import type { Facts } from '../../src/model/facts.ts'

/** Whom composed pages name: {A} stands for office and name, {a} for the name alone. */
const people: Readonly<Record<string, readonly [string, string]>> = {
  A: ['县委书记', '陈国平'],
  B: ['县委副书记、县长', '林海波'],
  C: ['县委常委、副县长', '赵丽华'],
  D: ['县人大常委会主任', '周长林'],
  E: ['县政协主席', '何志远'],
  F: ['副县长', '孙文斌'],
}
const withNames = (text: string): string => text.replace(/\{([A-F])\}/g, (_, key: string) => people[key]!.join('')).replace(/\{([a-f])\}/g, (_, key: string) => people[key.toUpperCase()]![1])

/** A page of a county about one meeting, in the words of the sentences given. */
export const pageOf = (sentences: string): string => `凝心聚力抓落实\n2023-08-06 来源：大余县融媒体中心\n${withNames(sentences)}`

/** 'P A' who presided, 'S B' who spoke, 'T C' who only attended, in the order of the alphabet. */
export function rolesIn(facts: Facts): string {
  const key = new Map(facts.people.map((person) => [person.key, Object.keys(people).find((one) => people[one]![1] === person.name) ?? person.name]))
  const done = facts.edges.filter(({ type }) => type === 'PRESIDED' || type === 'SPOKE_AT')
  const attended = facts.edges.filter(({ type, from }) => type === 'ATTENDED' && !done.some((edge) => edge.from === from))
  return [...done, ...attended].map(({ type, from }) => `${type === 'ATTENDED' ? 'T' : type[0]} ${key.get(from)}`).sort().join(', ')
}

export const meetingsIn = (facts: Facts): string => facts.meetings.map(({ name, date }) => `${name} ${date}`).join(', ')
