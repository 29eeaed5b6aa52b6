import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import { evidenceField } from '../evidence.ts'
import type { PageRow } from '../pages.ts'
import { typeOfId, type MeetingRecord, type OfficialRecord, type OrganisationRecord } from '../records.ts'
import { Meeting, Official, Organisation } from './refs.ts'

export const roles = ['PRESIDED', 'SPOKE_AT', 'ATTENDED'] as const
export type Role = (typeof roles)[number]

export const RoleEnum = builder.enumType('Role', {
  description: 'How somebody took part in a meeting.',
  values: {
    PRESIDED: { description: '主持: led the meeting.' },
    SPOKE_AT: { description: '讲话, 发言, 汇报: spoke at it.' },
    ATTENDED: { description: '出席, 参加: was there.' },
  } satisfies Record<Role, unknown>,
})

/** One role of one participant in one meeting. */
export interface RoleRecord {
  readonly role: Role
  readonly order: number | null
  readonly onBehalfOf: string | null
  readonly evidence: unknown
}

export const Participation = builder.objectRef<RoleRecord>('Participation').implement({
  description: 'One role that somebody had in a meeting.',
  fields: (t) => ({
    role: t.field({ type: RoleEnum, description: 'The role.', resolve: ({ role }) => role }),
    order: t.int({ nullable: true, description: 'Place in the list of participants: who is named before whom. The smallest where documents differ.', resolve: ({ order }) => order }),
    onBehalfOf: t.field({ type: Official, nullable: true, description: 'Who deputed the participant.', resolve: ({ onBehalfOf }, _, { nodes }) => (onBehalfOf === null ? null : nodes.Official.load(onBehalfOf)) }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

/** An official or organisation at a meeting. */
export interface AppearanceRow extends PageRow<MeetingRecord> {
  readonly roles: readonly RoleRecord[]
}

export const AppearanceConnection = defineConnection<MeetingRecord, AppearanceRow>('Appearance', Meeting, 'the meetings in which somebody took part, newest first', (t) => ({
  roles: t.field({ type: [Participation], description: 'What the participant did there.', complexity: { field: 1, multiplier: 2 }, resolve: (edge) => sortRoles(edge.roles) }),
}))

export const sortRoles = (given: readonly RoleRecord[]): RoleRecord[] => given.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))

export const Participant = builder.unionType('Participant', {
  description: 'Who takes part in meetings.',
  types: [Official, Organisation],
  resolveType: (value) => typeOfId((value as OfficialRecord | OrganisationRecord).id) as 'Official' | 'Organisation',
})
