import { levelOf, type Level } from './divisions.ts'

const levels: Readonly<Record<Level, number>> = { national: 8, province: 6, prefecture: 4, county: 2, township: 0, unknown: 2 }
/** How far a role stands below the head of its division. */
const below: Readonly<Record<string, number>> = {
  'party-secretary': 0, 'government-head': 0, 'congress-chair': 0, 'cppcc-chair': 0,
  'deputy-party-secretary': 1, 'executive-deputy-government-head': 1, 'deputy-government-head': 1, 'deputy-congress-chair': 1, 'deputy-cppcc-chair': 1,
  'discipline-head': 1, 'party-department-head': 1, 'standing-committee-member': 1, 'court-president': 1, 'chief-procurator': 1,
  'department-head': 2, 'deputy-department-head': 3,
}
const OTHER = 2

/** Steps of the cadre ladder: 8 the state's head, 4 a prefecture's, 2 a county's, 0 a town's. A bureau's head stands two below its division's. */
export const rankOf = (division: string, role: string): number => levels[levelOf(division)] - (below[role] ?? OTHER)
