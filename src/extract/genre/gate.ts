import type { Rule } from '../rule.ts'

/** Of fiction and templates nothing but the genre is kept. */
export const gate: Rule = {
  name: 'genre/gate',
  apply({ facts }) {
    if (facts.genre !== 'fiction' && facts.genre !== 'template') return
    facts.place = null
    for (const list of [facts.people, facts.names, facts.meetings, facts.edges, facts.organisations, facts.programmes, facts.goals, facts.results, facts.appointments, facts.speeches]) list.length = 0
    facts.diagnostics.push({ code: 'no-real-events', message: `The page is ${facts.genre === 'fiction' ? 'fiction' : 'a template'}: no facts are taken from it.` })
  },
}
