import type { Facts, Office, Quantity } from '../model/facts.ts'
import type { Contribution } from '../model/graph.ts'
import { Attestations } from './attestations.ts'
import { keyOf, organisationId, programmeId, quantityId, tenureId } from './ids.ts'
import { postKeyOf, seenOn } from './mentions.ts'
import { postOf, type PostRef } from './posts.ts'
import { stintAt, type Returns } from './stints.ts'

/** Who somebody, or what meeting, a document names is; and of an official, when he came into posts again. */
export interface Identity {
  readonly entityId: string
  readonly returns: Returns
}

/**
 * What one document adds to the graph: the entities that it attests with what it says of each, and edges with evidence.
 * `identityOf` tells who the document's people and meetings (by their keys) are. Pure.
 */
export function contributionOf(facts: Facts, identityOf: (key: string) => Identity): Contribution {
  return new Contributor(facts, identityOf).contribute()
}

class Contributor {
  readonly #facts: Facts
  readonly #identityOf: (key: string) => Identity
  readonly #attested: Attestations
  readonly #seen: string | null

  constructor(facts: Facts, identityOf: (key: string) => Identity) {
    this.#facts = facts
    this.#identityOf = identityOf
    this.#attested = new Attestations(facts.documentId)
    this.#seen = seenOn(facts)
  }

  #entityOf(key: string): string {
    return this.#identityOf(key).entityId
  }

  contribute(): Contribution {
    this.#place()
    for (const meeting of this.#facts.meetings) this.#meeting(meeting)
    for (const person of this.#facts.people) this.#person(person)
    for (const appointment of this.#facts.appointments) this.#appointment(appointment)
    for (const organisation of this.#facts.organisations) this.#organisation(organisation)
    const programmes = new Map(this.#facts.programmes.map((programme) => [programme.key, this.#programme(programme)]))
    for (const edge of this.#facts.edges) this.#participation(edge, programmes)
    for (const goal of this.#facts.goals) this.#quantity('Goal', goal, programmes)
    for (const result of this.#facts.results) this.#quantity('Result', result, programmes)
    return { nodes: this.#attested.nodes, edges: this.#attested.edges }
  }

  #place(): void {
    const { place } = this.#facts
    if (place?.code) this.#attested.attest('District', place.code, place.evidence, {})
  }

  #meeting(meeting: Facts['meetings'][number]): void {
    const id = this.#entityOf(meeting.key)
    const { name, kind, date, dateEnd, place, venue } = meeting
    this.#attested.attest('Meeting', id, meeting.evidence, { name, kind, date, dateEnd, placeId: place, venue: venue?.name ?? null, venueId: venue?.code ?? null })
    if (place !== null) this.#attested.edge('Meeting HELD_BY District', id, place, meeting.evidence)
    if (venue?.code) this.#attested.edge('Meeting HELD_IN District', id, venue.code, meeting.evidence)
  }

  #person(person: Facts['people'][number]): void {
    const id = this.#entityOf(person.key)
    const { name, birth = null, gender = null, ethnicity = null, nativePlace = null } = person
    this.#attested.attest('Official', id, person.evidence, { name, birth, gender, ethnicity, nativePlace, seen: this.#seen })
    for (const office of person.offices) {
      const post = this.#post(office)
      const seen = office.status === 'former' || office.status === 'nominated' ? null : this.#seen
      this.#tenure(person.key, post, office, this.#seen, { seen, ...inOffice(office.status, seen) })
    }
  }

  #post(office: Facts['people'][number]['offices'][number]): PostRef {
    const post = postOf(office, this.#facts.documentId, this.#facts.place?.code ?? null)
    if (post.town) this.#attested.attest('District', post.town.id, office.evidence, { name: post.town.name, parentId: post.town.parent })
    this.#attested.attest('Post', post.id, office.evidence, { key: post.key, name: office.post, role: post.role, level: post.level, seats: post.seats, divisionId: post.divisionId })
    return post
  }

  /** One sighting in a post, or act about it, on a day as far as known. */
  #tenure(person: string, post: PostRef, office: Office, day: string | null, says: Record<string, unknown>): string {
    const { entityId: officialId, returns } = this.#identityOf(person)
    const id = tenureId(officialId, post.id, stintAt(returns, postKeyOf(office, this.#facts), day, office.status === 'nominated'))
    this.#attested.attest('Tenure', id, office.evidence, { officialId, postId: post.id, sightings: [{ status: office.status, title: office.title, ...says }] })
    return id
  }

  #appointment(appointment: Facts['appointments'][number]): void {
    const { action, date, meeting, title, evidence } = appointment
    const begins = action === 'appointed' || action === 'elected'
    const ends = action === 'removed' || action === 'resigned'
    const status = ends ? 'former' : begins ? (title.startsWith('代') ? 'acting' : 'held') : 'nominated'
    const office = { ...appointment, status } as const
    const post = this.#post(office)
    const tenure = this.#tenure(appointment.person, post, office, date ?? this.#seen, { seen: null, start: begins ? date : null, end: ends ? date : null, ...inOffice(status, begins ? date : null) })
    if (meeting !== null && begins) this.#attested.edge('Meeting OPENED Tenure', this.#entityOf(meeting), tenure, evidence)
    if (meeting !== null && ends) this.#attested.edge('Meeting CLOSED Tenure', this.#entityOf(meeting), tenure, evidence)
  }

  #organisation(organisation: Facts['organisations'][number]): void {
    const { name, of, ofCode, type, to, evidence } = organisation
    const key = keyOf(ofCode, this.#facts.documentId, name)
    const id = organisationId(key)
    this.#attested.attest('Organisation', id, evidence, { key, name, divisionId: ofCode, of })
    this.#attested.edge(`Organisation ${type} Meeting`, id, this.#entityOf(to), evidence)
  }

  #programme(programme: Facts['programmes'][number]): string {
    const { name, aliases, owner, targets, evidence } = programme
    const key = keyOf(owner?.code ?? null, this.#facts.documentId, name)
    const id = programmeId(key)
    this.#attested.attest('Programme', id, evidence, { key, name, aliases, ownerId: owner?.code ?? null })
    if (owner?.code) this.#attested.edge('Programme OWNED_BY District', id, owner.code, programme.evidenceOf?.['owner'] ?? evidence)
    for (const target of targets) this.#attested.edge('Programme TARGETS District', id, target, evidence)
    return id
  }

  #participation(edge: Facts['edges'][number], programmes: ReadonlyMap<string, string>): void {
    if (edge.type === 'DISCUSSED') {
      const programme = programmes.get(edge.to)
      if (programme) this.#attested.edge('Meeting DISCUSSED Programme', this.#entityOf(edge.from), programme, edge.evidence)
      return
    }
    const onBehalfOf = edge.onBehalfOf === undefined ? undefined : this.#entityOf(edge.onBehalfOf)
    this.#attested.edge(`Official ${edge.type} Meeting`, this.#entityOf(edge.from), this.#entityOf(edge.to), edge.evidence, edge.order, onBehalfOf)
  }

  #quantity(label: 'Goal' | 'Result', quantity: Quantity, programmes: ReadonlyMap<string, string>): void {
    const kind = label === 'Goal' ? 'goal' : 'result'
    const { documentId } = this.#facts
    const id = quantityId(kind, documentId, quantity.key)
    const { key: _, rule: __, implied: ___, evidence, evidenceOf: ____, partOf, programme, place, ...values } = quantity
    this.#attested.attest(label, id, evidence, { ...values, partOf: partOf === null ? null : quantityId(kind, documentId, partOf), documentId, placeId: place })
    const under = programme === null ? undefined : programmes.get(programme)
    if (under) this.#attested.edge(`${label} UNDER Programme`, id, under, evidence)
    if (place !== null) this.#attested.edge(`${label} TARGETS District`, id, place, evidence)
  }
}

/** 代 → full: the first day known of either. */
const inOffice = (status: Office['status'], day: string | null): Record<string, unknown> => (status === 'acting' ? { actingSince: day } : status === 'held' ? { fullSince: day } : {})
