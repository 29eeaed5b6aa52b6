import type { IdentityField, OfficialTraits } from './traits.ts'
import { identityFields } from './traits.ts'

/** One post of a profile: when somebody of the name was seen in it. */
export interface Stretch {
  readonly key: string
  readonly division: string
  readonly role: string
  readonly rank: number
  /** Days on which it was held, sorted. */
  readonly days: readonly number[]
  /** First and last day on which it was held, gained or lost; null where no day is known. */
  readonly span: { readonly first: number; readonly last: number } | null
}

/** Mentions of one name that are one person as far as single posts tell; the unit that features compare. */
export interface Profile {
  /** Id of its first mention: smallest by id. */
  readonly id: string
  readonly name: string
  readonly members: readonly OfficialTraits[]
  readonly posts: readonly Stretch[]
  readonly careers: OfficialTraits['careers']
  readonly acts: OfficialTraits['acts']
  readonly identity: Readonly<Record<IdentityField, readonly string[]>>
  /** Whether any page tells its birth, gender, origin or career. */
  readonly isTold: boolean
  /** Divisions among whose leaders it is named without an office, or at whose meetings it acted: division → how (see `Seat`). */
  readonly seats: ReadonlyMap<string, Seat>
  readonly span: { readonly first: number; readonly last: number } | null
  readonly company: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  /** Set where its mentions cannot be told apart between several bearers of the name: it is linked by judgements alone. */
  readonly alone: boolean
}

export type Seat = 'leads' | 'presided' | 'there' | 'page' | 'host'
const strength: readonly Seat[] = ['page', 'there', 'presided', 'host', 'leads']

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

export function profileOf(members: readonly OfficialTraits[], alone = false): Profile {
  const posts = new Map<string, { first: OfficialTraits['posts'][number]; days: Set<number>; edges: number[] }>()
  const identity = Object.fromEntries(identityFields.map((field) => [field, [] as string[]])) as Record<IdentityField, string[]>
  const company = new Set<string>()
  const documents = new Set<string>()
  const acts: OfficialTraits['acts'][number][] = []
  const careers: OfficialTraits['careers'][number][] = []
  const seats = new Map<string, Seat>()
  const sit = (division: string, seat: Seat): void => void (strength.indexOf(seat) > strength.indexOf(seats.get(division) ?? 'page') || !seats.has(division) ? seats.set(division, seat) : undefined)
  let [firstDay, lastDay] = [Infinity, -Infinity]
  let id = members[0]!.mention.id
  for (const member of members) {
    if (member.mention.id < id) id = member.mention.id
    documents.add(member.mention.documentId)
    for (const name of member.company) company.add(name)
    for (const division of member.leads) sit(division, 'leads')
    for (const [division, presided] of member.at) sit(division, presided ? 'presided' : 'there')
    if (member.state) sit('100000', 'page')
    if (member.host) sit('100000', 'host')
    if (member.day !== null) [firstDay, lastDay] = [Math.min(firstDay, member.day), Math.max(lastDay, member.day)]
    for (const field of identityFields) if (member.identity[field] !== null && !identity[field].includes(member.identity[field])) identity[field].push(member.identity[field])
    acts.push(...member.acts)
    careers.push(...member.careers)
    for (const post of member.posts) {
      const known = posts.get(post.key) ?? { first: post, days: new Set<number>(), edges: [] }
      if (member.day !== null && (post.status === 'held' || post.status === 'acting')) known.days.add(member.day)
      else if (member.day !== null) known.edges.push(member.day)
      posts.set(post.key, known)
    }
    for (const act of member.acts) if (act.day !== null) posts.get(act.key)?.edges.push(act.day)
  }
  const stretches = [...posts].map(([key, { first, days, edges }]): Stretch => {
    const sorted = [...days].sort((a, b) => a - b)
    const all = sorted.length > 0 ? [sorted[0]!, sorted.at(-1)!, ...edges] : edges
    return { key, division: first.division, role: first.role, rank: first.rank, days: sorted, span: all.length === 0 ? null : { first: Math.min(...all), last: Math.max(...all) } }
  })
  return { id, name: members[0]!.name, members, posts: stretches.sort((a, b) => (a.key < b.key ? -1 : 1)), careers, acts, identity: mapValues(identity, (values) => unique(values).sort()), isTold: careers.length > 0 || identityFields.some((field) => identity[field].length > 0), seats, span: firstDay > lastDay ? null : { first: firstDay, last: lastDay }, company, documents, alone }
}

const mapValues = <K extends string, A, B>(record: Readonly<Record<K, A>>, turn: (value: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, turn(value)])) as Record<K, B>
