import type { Rule } from '../rule.ts'

/** A page whose headline does not say so, of which nothing but tours and calls was read: news of visits. Runs when all meetings are known. */
export const ofVisits: Rule = {
  name: 'genre/of-visits',
  apply({ facts }) {
    if (facts.genre === 'other' && facts.meetings.length > 0 && facts.people.length > 0 && facts.meetings.every(({ kind }) => kind === '调研' || kind === '会见' || kind === '座谈')) facts.genre = 'visit-news'
  },
}
