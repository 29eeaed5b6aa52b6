import type { Evidence, Facts } from '../model/facts.ts'
import type { EvidenceRef } from '../model/graph.ts'
import { postKeyOf } from './mentions.ts'

/** Where a document says what a finding rests on: `about` as features word it (`post KEY`, `birth`, `company`, …), of one mention. */
export function evidenceAbout(facts: Facts, key: string, about: string): EvidenceRef[] {
  const refs = (items: readonly { readonly evidence: readonly Evidence[] }[]): EvidenceRef[] => items.flatMap(({ evidence }) => evidence.map(({ start, end }) => `${facts.documentId}:${start}-${end}`))
  const meeting = facts.meetings.find((one) => one.key === key)
  if (meeting) return refs([meeting])
  const person = facts.people.find((one) => one.key === key)
  if (!person) return []
  const [kind, post] = about.split(' ')
  const appointments = facts.appointments.filter((one) => one.person === key && postKeyOf({ ...one, status: 'held' }, facts) === post)
  if (kind === 'post') return refs([...person.offices.filter((office) => postKeyOf(office, facts) === post), ...appointments])
  if (kind === 'act') return refs(appointments)
  if (kind === 'career') return refs((person.career ?? []).filter((line) => postKeyOf({ ...line, post: line.title, status: 'former', rule: '' }, facts) === post))
  if (kind === 'company') return refs(facts.edges.filter((edge) => edge.from === key))
  return refs([person])
}
