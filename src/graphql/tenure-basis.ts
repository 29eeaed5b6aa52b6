import { builder } from './builder.ts'
import type { GraphContext } from './context.ts'
import type { TenureRecord } from './records.ts'

export const TenureBasisEnum = builder.enumType('TenureBasis', {
  description: 'How far a post is known to have been held on a day.',
  values: {
    STATED: { description: 'The day lies between a stated start and a stated end.' },
    SEEN: { description: 'A document of that very day shows its holder in the post.' },
    BETWEEN: { description: 'The day lies between two known dates of which at least one is only a sighting.' },
    NONE: { description: 'No known dates enclose the day.' },
  },
})
export type TenureBasis = 'STATED' | 'SEEN' | 'BETWEEN' | 'NONE'

/** A coarse date holds all of its days: 2012 ends with its last. */
const isPast = (date: string, on: string): boolean => date < on && !on.startsWith(date)

/** By the bounds alone: from start, else first sighting, to end, else last sighting; the same reading as the queries' `on`. */
export function boundsBasis({ start, end, firstSeen, lastSeen }: TenureRecord, on: string): Exclude<TenureBasis, 'SEEN'> {
  const from = start ?? firstSeen
  const to = end ?? lastSeen
  if (from == null || to == null || from > on || isPast(to, on)) return 'NONE'
  return start != null && end != null ? 'STATED' : 'BETWEEN'
}

/** What is stated says most, then what a page of the day shows. */
export async function tenureBasis({ rows }: GraphContext, tenure: TenureRecord, on: string): Promise<TenureBasis> {
  const basis = boundsBasis(tenure, on)
  if (basis === 'STATED') return basis
  const attestations = await rows.load<{ attestation: string }>('read-sightings-of-tenures', { key: tenure.id }, { on })
  const seen = attestations.some(({ attestation }) => (JSON.parse(attestation) as { sightings?: { seen: string | null }[] }).sightings?.some((one) => one.seen === on))
  return seen ? 'SEEN' : basis
}
