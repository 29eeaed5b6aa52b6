import { ownEnd } from '../meetings/own-sentences.ts'
import type { Rule } from '../rule.ts'
import { readOfficeChains } from './office-chains.ts'
import { sectionScopes } from './section-scopes.ts'

const name = 'officials/offices-of-the-named'

/**
 * Offices that stand before somebody whom only another sentence made known: 县长甲对防汛作出批示 tells of no deed of his,
 * so nobody is read there, but once 甲要求 has named him it says who he is.
 */
export const officesOfTheNamed: Rule = {
  name,
  apply(context) {
    const { facts } = context
    const unplaced = facts.people.flatMap((person) => (person.offices.every(({ title }) => title.endsWith('领导')) ? [person.name] : []))
    if (unplaced.length === 0) return
    const known = new Set(facts.names.map((one) => one.name.start))
    const scopes = sectionScopes(context)
    const end = ownEnd(context)
    context.clean.blocks.forEach((passage, block) => {
      const { kind, span, text: line } = passage
      if (kind === 'masthead' || kind === 'dateline' || span.start >= end) return
      const named = unplaced.filter((one) => line.includes(one))
      if (named.length === 0) return
      readOfficeChains(context, scopes(block), passage, name, (words, from) =>
        named.filter((one) => words.startsWith(one, from) && !known.has(span.start + from)).map((one) => ({ name: one, start: from, end: from + one.length })))
    })
  },
}
