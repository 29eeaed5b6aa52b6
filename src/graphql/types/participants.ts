import { defineConnection } from '../connection.ts'
import type { GraphContext } from '../context.ts'
import type { PageRow } from '../pages.ts'
import type { OfficialRecord, OrganisationRecord } from '../records.ts'
import { Participant, Participation, type RoleRecord, roles, sortRoles } from './appearance.ts'

type ParticipantRecord = OfficialRecord | OrganisationRecord
export interface ParticipantRow extends PageRow<ParticipantRecord> {
  readonly roles: readonly RoleRecord[]
}

export const ParticipantConnection = defineConnection<ParticipantRecord, ParticipantRow>('Participant', Participant as never, 'who took part in a meeting: by role, then in the order of the list', (t) => ({
  roles: t.field({ type: [Participation], description: 'What the participant did there.', complexity: { field: 1, multiplier: 2 }, resolve: ({ roles }) => sortRoles(roles) }),
}))

/** Rows read of one meeting, at the most. */
const PARTICIPANTS = 1000
/** Whom no list numbers stands behind those whom one does. */
const NO_ORDER = 99_999

/** Participants of one meeting: one row each, with all their roles, the leading role first, then in the order of the list. */
export async function participants({ rows }: GraphContext, id: string, role: string | null): Promise<Omit<ParticipantRow, 'node'>[]> {
  const edges = await rows.load<RoleRecord & { id: string } & Record<string, unknown>>('read-participants', { key: id }, { limit: PARTICIPANTS })
  const byId = new Map<string, RoleRecord[]>()
  for (const edge of edges) byId.set(edge.id, [...(byId.get(edge.id) ?? []), edge])
  return [...byId]
    .filter(([, had]) => role === null || had.some((one) => one.role === role))
    .map(([id, had]) => {
      const rank = Math.min(...had.map(({ role }) => roles.indexOf(role)))
      const order = Math.min(...had.map(({ order }) => order ?? NO_ORDER))
      return { id, roles: had, sort: `${rank}${String(order).padStart(5, '0')}` }
    })
    .sort((a, b) => (`${a.sort}|${a.id}` < `${b.sort}|${b.id}` ? -1 : 1))
}
