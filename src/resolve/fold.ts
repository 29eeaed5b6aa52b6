import { sortKey } from '../language/sort-key.ts'
import type { EntityLabel, Properties, Property } from '../model/graph.ts'

/** What one document says of an entity, with what sorts documents: earliest first, undated last, then by id. */
export interface Said {
  readonly documentId: string
  readonly published: string | null
  readonly says: Readonly<Record<string, unknown>>
  readonly evidence: readonly string[]
}

type Values = Record<string, Property | null | undefined>

/**
 * An entity's own properties from all that documents say of it: a pure function of the set of attestations. Where documents
 * differ the earliest decides, but for names (the fullest), what is known over what is not, and first and last sightings.
 */
export function foldAttestations(label: EntityLabel, id: string, said: readonly Said[]): Properties {
  const sorted = [...said].sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.documentId, b.documentId))
  const values = folds[label](id, sorted.map(({ says }) => says))
  const properties: Record<string, Property> = { id }
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)) properties[name] = value
  return properties
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Says = readonly Readonly<Record<string, unknown>>[]
const first = (says: Says, field: string): string | null => (says.find((one) => one[field] !== null && one[field] !== undefined)?.[field] as string | undefined) ?? null
const all = (says: Says, field: string): string[] => [...new Set(says.flatMap((one) => (one[field] ?? []) as string | string[]))].sort(compare)
const longest = (says: Says, field: string): string => all(says, field).sort((a, b) => b.length - a.length || compare(a, b))[0] ?? ''
const dates = (says: Says, field: string): string[] => all(says, field)

const folds: Readonly<Record<EntityLabel, (id: string, says: Says) => Values>> = {
  Official: (id, says) => {
    const name = first(says, 'name')!
    const seen = dates(says, 'seen')
    return {
      name, aliases: all(says, 'name').filter((other) => other !== name), sort: `${sortKey(name, true)}|${id}`,
      birth: first(says, 'birth'), gender: first(says, 'gender'), ethnicity: first(says, 'ethnicity'), nativePlace: first(says, 'nativePlace'),
      firstSeen: seen[0], lastSeen: seen.at(-1),
    }
  },
  Tenure: (id, says) => {
    const sightings = says.flatMap((one) => one['sightings'] as Readonly<Record<string, string | null>>[])
    const status = ['held', 'acting', 'nominated', 'former'].find((wanted) => sightings.some((one) => one['status'] === wanted))!
    const [start, end] = [dates(sightings, 'start')[0], dates(sightings, 'end').at(-1)]
    const seen = dates(sightings, 'seen')
    return {
      officialId: first(says, 'officialId'), postId: first(says, 'postId'), title: first(sightings, 'title'), status, start, end,
      firstSeen: seen[0], lastSeen: seen.at(-1), sort: `${start ?? seen[0] ?? end ?? '0000'}|${id}`,
    }
  },
  Post: (id, says) => ({
    key: first(says, 'key'), name: first(says, 'name'), role: first(says, 'role'), level: first(says, 'level'), seats: first(says, 'seats'),
    divisionId: first(says, 'divisionId'), sort: `${first(says, 'divisionId') ?? '~'} ${sortKey(first(says, 'name')!)}|${id}`,
  }),
  Organisation: (id, says) => ({ key: first(says, 'key'), name: first(says, 'name'), divisionId: first(says, 'divisionId'), sort: `${sortKey(first(says, 'name')!)}|${id}` }),
  Meeting: (id, says) => {
    const date = first(says, 'date')
    return {
      name: longest(says, 'name'), kind: first(says, 'kind'), date, dateEnd: first(says, 'dateEnd'), month: date?.slice(0, 7) ?? '0000',
      placeId: first(says, 'placeId'), venue: first(says, 'venue'), venueId: first(says, 'venueId'), sort: `${date ?? '0000'}|${id}`,
    }
  },
  Programme: (id, says) => {
    const name = first(says, 'name')!
    return {
      key: first(says, 'key'), name, aliases: [...new Set([...all(says, 'name'), ...all(says, 'aliases')])].filter((other) => other !== name).sort(compare),
      ownerId: first(says, 'ownerId'), sort: `${sortKey(name)}|${id}`,
    }
  },
  Goal: (id, says) => quantity(id, says),
  Result: (id, says) => quantity(id, says),
  District: (id, says) => ({ name: first(says, 'name'), parentId: first(says, 'parentId'), fullName: first(says, 'name'), level: 'township', sort: `${id}|${id}` }),
}

function quantity(id: string, says: Says): Values {
  const values = says[0] as Values
  return { ...values, sort: `${values['year'] ?? '0000'}|${id}` }
}
