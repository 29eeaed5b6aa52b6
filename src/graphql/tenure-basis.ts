import { builder } from './builder.ts'
import type { TenureRecord } from './records.ts'

export const TenureBasisEnum = builder.enumType('TenureBasis', {
  description: 'How far a post is known to have been held on a day.',
  values: {
    STATED: { description: 'The day lies between a stated start and a stated end.' },
    SEEN: { description: 'The day lies between two known dates of which at least one is only a sighting.' },
  },
})

/** The same reading as the queries' `on`: from start, else first sighting, to end, else last sighting; coarse dates hold all of their days. */
export function tenureBasis({ start, end, firstSeen, lastSeen }: TenureRecord, on: string): 'STATED' | 'SEEN' | null {
  const from = start ?? firstSeen
  const to = end ?? lastSeen
  if (from == null || to == null || from > on || (to < on && !on.startsWith(to))) return null
  return start != null && end != null ? 'STATED' : 'SEEN'
}
