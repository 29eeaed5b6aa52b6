import { sortKey } from '../language/sort-key.ts'
import type { EntityLabel, Properties, Property } from '../model/graph.ts'

/** What one document says of an entity. */
export interface Said {
  readonly documentId: string
  readonly published: string | null
  readonly says: Readonly<Record<string, unknown>>
}

type Value = string | number | boolean
/** A value and the document that it rests on: its rank among documents (earliest first, undated last, then by id). */
type Witness = readonly [value: Value, rank: string]

/**
 * What an entity's properties rest on: for each field the values that count, each with the one document that decides it. It is
 * a pure function of what all documents say, and joining two of them is associative: so a further document is joined without
 * reading the others, and one that goes matters only where something rests on it.
 */
export type Tally = Readonly<Record<string, readonly Witness[]>>

/** first: the value of the earliest document that has one. each: all values. least, most: by the value. */
type Shape = 'first' | 'each' | 'least' | 'most'

const firsts = (...fields: string[]): Record<string, Shape> => Object.fromEntries(fields.map((field) => [field, 'first' as const]))
const shapes: Readonly<Partial<Record<EntityLabel, Readonly<Record<string, Shape>>>>> = {
  Official: { name: 'each', ...firsts('birth', 'gender', 'ethnicity', 'nativePlace'), firstSeen: 'least', lastSeen: 'most' },
  Tenure: { ...firsts('officialId', 'postId', 'title'), status: 'each', start: 'least', end: 'most', firstSeen: 'least', lastSeen: 'most', actingSince: 'least', fullSince: 'least' },
  Post: firsts('key', 'name', 'role', 'level', 'seats', 'divisionId'),
  Organisation: firsts('key', 'name', 'divisionId'),
  Meeting: { name: 'each', ...firsts('kind', 'date', 'dateEnd', 'placeId', 'venue', 'venueId') },
  Programme: { key: 'first', name: 'each', aliases: 'each', ownerId: 'first' },
  District: firsts('name', 'parentId'),
}
/** Fields that are read from another one of what a document says. */
const sources: Readonly<Record<string, string>> = { firstSeen: 'seen', lastSeen: 'seen' }

const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)
const rankOf = ({ published, documentId }: Pick<Said, 'published' | 'documentId'>): string => `${published ?? '9999'} ${documentId}`
const documentOf = (rank: string): string => rank.slice(rank.indexOf(' ') + 1)

/** What one document alone makes of an entity. */
export function tallyOf(label: EntityLabel, said: Said): Tally {
  const rank = rankOf(said)
  const shape = shapes[label]
  if (!shape) return { '': [[JSON.stringify(said.says), rank]] }
  const sightings = said.says['sightings'] as readonly Readonly<Record<string, unknown>>[] | undefined
  const all = [said.says, ...(sightings ?? [])]
  const tally: Record<string, readonly Witness[]> = {}
  for (const [field, kind] of Object.entries(shape)) {
    const values = all.flatMap((says) => says[sources[field] ?? field] as Value | Value[] | null | undefined).filter((value): value is Value => value !== null && value !== undefined)
    if (values.length > 0) tally[field] = keep(kind, values.map((value): Witness => [value, rank]))
  }
  return tally
}

/** What several documents make of it together, in any order. */
export function joinTallies(label: EntityLabel, tallies: readonly Tally[]): Tally {
  const shape = shapes[label] ?? { '': 'first' as const }
  const joined: Record<string, readonly Witness[]> = {}
  for (const [field, kind] of Object.entries(shape)) {
    const witnesses = tallies.flatMap((tally) => tally[field] ?? [])
    if (witnesses.length > 0) joined[field] = keep(kind, witnesses)
  }
  return joined
}

/** Entities that one document alone attests have nothing to fold. */
export const isFolded = (label: EntityLabel): boolean => shapes[label] !== undefined

/** Whether anything rests on a document: only then does it matter that it goes. */
export const restsOn = (tally: Tally, documentId: string): boolean => Object.values(tally).some((witnesses) => witnesses.some(([, rank]) => documentOf(rank) === documentId))

const better: Readonly<Record<Exclude<Shape, 'each'>, (a: Witness, b: Witness) => number>> = {
  first: (a, b) => compare(a[1], b[1]),
  least: (a, b) => compare(a[0], b[0]) || compare(a[1], b[1]),
  most: (a, b) => compare(b[0], a[0]) || compare(a[1], b[1]),
}

function keep(kind: Shape, witnesses: readonly Witness[]): readonly Witness[] {
  if (kind !== 'each') return [witnesses.reduce((best, one) => (better[kind](one, best) < 0 ? one : best))]
  const earliest = new Map<Value, Witness>()
  for (const one of witnesses) {
    const known = earliest.get(one[0])
    if (!known || one[1] < known[1]) earliest.set(one[0], one)
  }
  return [...earliest.values()].sort((a, b) => compare(a[1], b[1]) || compare(a[0], b[0]))
}

type Values = Record<string, Property | null | undefined>

/**
 * An entity's own properties from what documents say of it. Where documents differ the earliest decides, but for names of
 * meetings (the fullest), what is known over what is not, and first and last sightings.
 */
export function propertiesOf(label: EntityLabel, id: string, tally: Tally): Properties {
  const properties: Record<string, Property> = { id }
  for (const [name, value] of Object.entries(folds[label](id, tally))) if (value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)) properties[name] = value
  return properties
}

const one = (tally: Tally, field: string): string | undefined => tally[field]?.[0]?.[0] as string | undefined
const all = (tally: Tally, field: string): string[] => (tally[field] ?? []).map(([value]) => value as string)
const fields = (tally: Tally, ...names: string[]): Values => Object.fromEntries(names.map((name) => [name, one(tally, name)]))
const others = (names: readonly string[], name: string): string[] => [...new Set(names)].filter((other) => other !== name).sort(compare)

const folds: Readonly<Record<EntityLabel, (id: string, tally: Tally) => Values>> = {
  Official: (id, tally) => {
    const name = one(tally, 'name')!
    return { name, aliases: others(all(tally, 'name'), name), sort: `${sortKey(name, true)}|${id}`, ...fields(tally, 'birth', 'gender', 'ethnicity', 'nativePlace', 'firstSeen', 'lastSeen') }
  },
  Tenure: (id, tally) => ({
    ...fields(tally, 'officialId', 'postId', 'title', 'start', 'end', 'firstSeen', 'lastSeen'),
    // Where nobody says that it was held by way of acting first, the start says all.
    ...(tally['actingSince'] && fields(tally, 'actingSince', 'fullSince')),
    status: ['held', 'acting', 'nominated', 'former'].find((status) => all(tally, 'status').includes(status)),
    sort: `${one(tally, 'start') ?? one(tally, 'firstSeen') ?? one(tally, 'end') ?? '0000'}|${id}`,
  }),
  Post: (id, tally) => ({ ...fields(tally, 'key', 'name', 'role', 'level', 'seats', 'divisionId'), sort: `${one(tally, 'divisionId') ?? '~'} ${sortKey(one(tally, 'name')!)}|${id}` }),
  Organisation: (id, tally) => ({ ...fields(tally, 'key', 'name', 'divisionId'), sort: `${sortKey(one(tally, 'name')!)}|${id}` }),
  Meeting: (id, tally) => {
    const date = one(tally, 'date')
    const name = all(tally, 'name').sort((a, b) => b.length - a.length || compare(a, b))[0]
    return { name, ...fields(tally, 'kind', 'date', 'dateEnd', 'placeId', 'venue', 'venueId'), month: date?.slice(0, 7) ?? '0000', sort: `${date ?? '0000'}|${id}` }
  },
  Programme: (id, tally) => {
    const name = one(tally, 'name')!
    return { ...fields(tally, 'key', 'ownerId'), name, aliases: others([...all(tally, 'name'), ...all(tally, 'aliases')], name), sort: `${sortKey(name)}|${id}` }
  },
  Goal: quantity,
  Result: quantity,
  District: (id, tally) => ({ ...fields(tally, 'name', 'parentId'), fullName: one(tally, 'name'), level: 'township', sort: `${id}|${id}` }),
}

/** A goal belongs to one document: nothing is folded. */
function quantity(id: string, tally: Tally): Values {
  const values = JSON.parse(one(tally, '')!) as Values
  return { ...values, sort: `${values['year'] ?? '0000'}|${id}` }
}
