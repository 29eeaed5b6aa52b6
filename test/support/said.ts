import type { Facts } from '../../src/model/facts.ts'

/** Towns and the rest of the country apart: codes of nine digits are left out. */
const code = (value: string | null | undefined): string => (value == null || value.length > 6 ? '-' : value)

/** What the facts of a page say, one line each, without keys, rules and evidence: two readings that say the same are equal. */
export function said(facts: Facts): string[] {
  const names = new Map<string, string>([...facts.people, ...facts.meetings, ...facts.programmes].map(({ key, name }) => [key, name]))
  return [
    `place ${facts.place?.name} ${facts.place?.code}`,
    `genre ${facts.genre}`,
    ...facts.people.flatMap(({ name, offices, birth, gender, ethnicity, nativePlace }) => [
      `person ${name} ${[birth, gender, ethnicity, nativePlace].join(' ')}`,
      ...offices.map(({ title, status, of, ofCode }) => `office ${name} ${title} ${status} ${of} ${code(ofCode)}`),
    ]),
    ...facts.meetings.map(({ name, kind, date, place }) => `meeting ${name} ${kind} ${date} ${code(place)}`),
    ...facts.edges.map(({ from, type, to }) => `edge ${names.get(from)} ${type} ${names.get(to)}`),
    ...facts.organisations.map(({ name, type, to, ofCode }) => `organisation ${name} ${type} ${names.get(to)} ${code(ofCode)}`),
    ...facts.programmes.map(({ name, owner }) => `programme ${name} ${owner?.name} ${code(owner?.code)}`),
    ...(['goals', 'results'] as const).flatMap((list) =>
      facts[list].map(({ action, object, value, valueTo, unit, comparator, modality, year, deadline, baseline, programme }) => `${list} ${[action, object, value, valueTo, unit, comparator, modality, year, deadline, baseline, programme && names.get(programme)].join(' ')}`)),
    ...facts.appointments.map(({ person, action, title, of, date }) => `appointment ${names.get(person)} ${action} ${title} ${of} ${date}`),
  ].sort()
}
