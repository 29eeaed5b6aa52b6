import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DraftFacts, Rule } from '../rule.ts'
import { unreadActs } from './unread-acts.ts'

interface Expectation {
  readonly code: string
  readonly message: string
  /** Whether a page of which these facts were read lacks what pages of its genre are read for. */
  readonly isUnmet: (facts: DraftFacts) => boolean
}

const isNews = ({ genre, people }: DraftFacts): boolean => (genre === 'meeting-news' || genre === 'visit-news') && people.length > 0
const isPlan = ({ genre }: DraftFacts): boolean => genre === 'work-report' || genre === 'plan'

/** What readers look for in a genre, and what it means where it is not there: so that they know which pages to read themselves. */
const expectations: readonly Expectation[] = [
  { code: 'no-meeting-read', isUnmet: (facts) => isNews(facts) && facts.meetings.length === 0, message: 'The page reads like news of a meeting or a visit and names officials, but no meeting or visit of its own was found: who took part in what may be missing.' },
  { code: 'no-appointment-read', isUnmet: ({ genre, appointments }) => genre === 'appointment-notice' && appointments.length === 0, message: 'The page is headed like a notice of appointments, but none was found in it: the acts that it tells may be missing.' },
  { code: 'no-goal-read', isUnmet: (facts) => isPlan(facts) && facts.goals.length === 0, message: 'The page is a plan or a report, but no quantified goal was found in it: what it commits to may be missing.' },
  { code: 'place-unsettled', isUnmet: (facts) => facts.people.length + facts.meetings.length + facts.programmes.length + facts.goals.length > 0 && !facts.place?.code, message: 'The page does not settle which division’s affairs it reports: its facts stand without one, and offices without a place of their own belong to none.' },
]

const isEmpty = (facts: DraftFacts): boolean =>
  [facts.people, facts.meetings, facts.programmes, facts.goals, facts.results, facts.appointments].every(({ length }) => length === 0)

/** Says of a page what its genre promises and was not read, so that nobody takes silence for absence. */
export const unread: Rule = {
  name: 'genre/unread',
  apply(context) {
    const { facts } = context
    if (facts.genre === 'fiction' || facts.genre === 'template') return
    const found: readonly Diagnostic[] = isEmpty(facts)
      ? [{ code: 'no-facts-read', message: 'Nothing was found in the page: either it tells of no officials, meetings, programmes or figures, or it tells of them in a way that is not read yet.' }]
      : expectations.filter(({ isUnmet }) => isUnmet(facts)).map(({ code, message }) => ({ code, message }))
    const lost = unreadActs(context)
    facts.diagnostics.push(...found, ...(lost ? [lost] : []))
  },
}
