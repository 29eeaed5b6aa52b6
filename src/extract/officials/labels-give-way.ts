import type { Rule } from '../rule.ts'

/** 市领导 and the like stand for an office only where the page gives the person no other. 甲、乙副县长，党组成员丙: what stands behind a name is his that bears it. */
export const labelsGiveWay: Rule = {
  name: 'officials/labels-give-way',
  apply({ facts }) {
    for (const person of facts.people) {
      person.offices = person.offices.filter(({ title }) => !facts.people.some(({ name }) => name !== person.name && name.length > 2 && title.startsWith(name)))
      const own = person.offices.filter((office) => !/领导$|执行主席$|主席团常务主席$|班子成员$/.test(office.title))
      if (own.length > 0) person.offices = own
    }
  },
}
