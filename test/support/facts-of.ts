import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { documentId, type MediaType } from '../../src/model/document.ts'
import type { Evidence, Facts } from '../../src/model/facts.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'

/** The facts of a page, as `extract` would print them. */
export function factsOf(text: string, { published, mediaType = 'text/plain' }: { published?: string; mediaType?: MediaType } = {}): Facts {
  return readFacts({ id: documentId(mediaType, text), text, mediaType }, { uri: 'page', encoding: 'utf-8', ...(published && { published }) }, loadGazetteer())
}

/** 区长 甲@东营区, in the order of the page. */
export const officesOf = (facts: Facts): string[] => facts.people.flatMap((person) => person.offices.map((office) => `${person.name} ${office.title}@${office.of ?? '?'}${office.status === 'held' ? '' : ` ${office.status}`}`))

/** 甲 appointed 县教育局局长, in the order of the facts. */
export function appointmentsOf(facts: Facts): string[] {
  const name = new Map(facts.people.map((person) => [person.key, person.name]))
  return facts.appointments.map((appointment) => `${name.get(appointment.person)} ${appointment.action} ${appointment.title}`)
}

/** 甲 PRESIDED, each once, without the ATTENDED that follows from it. */
export function rolesOf(facts: Facts): string[] {
  const name = new Map(facts.people.map((person) => [person.key, person.name]))
  const acted = new Set(facts.edges.filter((edge) => edge.type === 'PRESIDED' || edge.type === 'SPOKE_AT').map((edge) => edge.from))
  return facts.edges.filter((edge) => edge.type !== 'DISCUSSED' && !(edge.type === 'ATTENDED' && acted.has(edge.from))).map((edge) => `${name.get(edge.from)} ${edge.type}`).sort()
}

/** All evidence of a document's facts. */
export function evidenceOf(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => (key === 'evidence' ? (item as Evidence[]) : evidenceOf(item)))
}
