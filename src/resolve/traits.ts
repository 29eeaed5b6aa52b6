import type { Mention } from '../model/graph.ts'
import { dayOf } from './days.ts'

/** An office that a document gives somebody, as comparisons read it. */
export interface PostTrait {
  /** Line of divisions and role, or wording where the role says too little: two mentions that share it share the post. */
  readonly key: string
  readonly division: string
  readonly role: string
  readonly rank: number
  readonly status: 'held' | 'acting' | 'nominated' | 'former'
}

/** An appointment or removal. */
export interface ActTrait {
  readonly key: string
  readonly begins: boolean
  readonly ends: boolean
  readonly day: number | null
}

/** A line of a biography. */
export interface CareerTrait {
  readonly key: string
  readonly from: number | null
  readonly to: number | null
}

/** What resolution knows of one official's mention: only what its own document says. */
export interface OfficialTraits {
  readonly mention: Mention
  readonly name: string
  /** Offices that say who it is. */
  readonly posts: readonly PostTrait[]
  /** Divisions as one of whose leaders the document names it, without saying which (区领导). */
  readonly leads: readonly string[]
  readonly acts: readonly ActTrait[]
  readonly careers: readonly CareerTrait[]
  readonly identity: Readonly<Record<IdentityField, string | null>>
  /** Divisions at whose meetings it acted → whether it presided. */
  readonly at: ReadonlyMap<string, boolean>
  /** Whether the page tells of the affairs of the state as a whole. */
  readonly state: boolean
  /** Whether the page's title tells of its talks with the head of a foreign state or government. */
  readonly host: boolean
  /** Names of others at the same meetings. */
  readonly company: readonly string[]
  readonly day: number | null
}

export const identityFields = ['birth', 'gender', 'native', 'ethnicity'] as const
export type IdentityField = (typeof identityFields)[number]

/** Features are lines of words, the first of which says what the line tells: they lie on the Mention nodes of the graph. */
export const feature = {
  post: ({ key, division, role, rank, status }: PostTrait): string => `post ${key} ${division} ${role} ${rank} ${status}`,
  leads: (division: string): string => `leads ${division}`,
  act: (key: string, action: string, date: string | null): string => `act ${key} ${action} ${date ?? '-'}`,
  career: (key: string, from: string | null, to: string | null): string => `career ${key} ${from ?? '-'} ${to ?? '-'}`,
  identity: (field: IdentityField, value: string): string => `${field} ${value.replaceAll(/\s/g, '')}`,
  at: (division: string, presided: boolean): string => `at ${division} ${presided ? 'presided' : 'there'}`,
  company: (names: readonly string[]): string => `with ${names.join(' ')}`,
  state: 'state',
  host: 'host',
  seen: (date: string): string => `seen ${date}`,
}

export function officialTraits(mention: Mention, name: string): OfficialTraits {
  const posts: PostTrait[] = []
  const leads: string[] = []
  const acts: ActTrait[] = []
  const careers: CareerTrait[] = []
  const identity: Record<IdentityField, string | null> = { birth: null, gender: null, native: null, ethnicity: null }
  const at = new Map<string, boolean>()
  let company: string[] = []
  let day: number | null = null
  let state = false
  let host = false
  for (const line of mention.features) {
    const [kind, a = '', b = '', c = '', d = '', e = ''] = line.split(' ')
    if (kind === 'post') posts.push({ key: a, division: b, role: c, rank: Number(d), status: e as PostTrait['status'] })
    else if (kind === 'seen') day = dayOf(a)
    else if (kind === 'state') state = true
    else if (kind === 'host') host = true
    else if (kind === 'with') company = line.slice(5).split(' ')
    else if (kind === 'leads') leads.push(a)
    else if (kind === 'at') at.set(a, b === 'presided')
    else if (kind === 'act') acts.push({ key: a, begins: b === 'appointed' || b === 'elected', ends: b === 'removed' || b === 'resigned', day: dayOf(c) })
    else if (kind === 'career') careers.push({ key: a, from: dayOf(b), to: dayOf(c) })
    else identity[kind as IdentityField] = a
  }
  return { mention, name, posts, leads, acts, careers, identity, at, state, host, company, day }
}
