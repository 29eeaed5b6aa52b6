import type { Facts, Office, Quantity } from '../src/model/facts.ts'
import type { Gold, GoldOffice, GoldQuantity } from './gold.ts'
import { alike, bareTitle, fold, stem } from './likeness.ts'
import type { Optional, Pairs } from './pairing.ts'
import { scoreFurther } from './score-further.ts'
import type { Tally } from './tally.ts'

/** How the labels of one document were paired with what was found in it. */
export interface Paired {
  readonly people: Pairs
  readonly offices: Pairs
  readonly meetings: Pairs
  readonly programmes: Pairs
  readonly goals: Pairs
}

export type HeldOffice<T> = T & { readonly person: string; readonly optional?: boolean | undefined }

interface Place {
  readonly name: string
  readonly code: string | null
}

const LIKE_MEETING = 0.6
const LIKE_ORGANISATION = 0.8
const LIKE_PROGRAMME = 0.72
const LIKE_QUANTITY = 0.65

/** The main value of a field and the others that are as right. */
export const accepted = <T>(main: T, others: readonly T[] | undefined): readonly T[] => [main, ...(others ?? [])]

export function officesOf<T extends object>(people: readonly { readonly name: string; readonly optional?: boolean | undefined; readonly offices?: readonly (T & { optional?: boolean | undefined })[] | undefined }[]): HeldOffice<T>[] {
  return people.flatMap((person) => (person.offices ?? []).map((office) => ({ ...office, person: person.name, optional: person.optional || office.optional })))
}

/** Same value, same unit, and like objects: 120000 平方米 of 江岸违章猪舍. */
const quantityLikeness = (gold: GoldQuantity, found: Quantity): number =>
  gold.value === found.value && fold(gold.unit) === fold(found.unit) ? 0.5 + alike(gold.object, found.object) / 2 : 0

const programmeLikeness = (a: { name: string; aliases?: readonly string[] | undefined }, b: { name: string; aliases?: readonly string[] | undefined }): number =>
  Math.max(...[a.name, ...(a.aliases ?? [])].flatMap((left) => [b.name, ...(b.aliases ?? [])].map((right) => alike(left, right))))

/** Keys of labelled items → their index; keys of found items → the index of the label they were paired with, else `?key`. */
export function joined(gold: readonly { key?: string | undefined }[], found: readonly { key: string }[], pairs: Pairs): { gold: Map<string, string>; found: Map<string, string> } {
  const back = new Map([...pairs].map(([i, j]) => [j, i]))
  return {
    gold: new Map(gold.map((item, i) => [item.key ?? '', String(i)])),
    found: new Map(found.map((item, j) => [item.key, String(back.get(j) ?? `?${item.key}`)])),
  }
}

/** Counts one document's facts against its labels. */
export function scoreDocument(tally: Tally, document: string, gold: Gold, found: Facts): void {
  const codes = new Set([gold.place?.code ?? null, ...(gold.placeAccept ?? [])])
  const settled: readonly (Place & Optional)[] = gold.place ? [gold.place] : []
  tally.count(document, 'place', settled, found.place ? [found.place] : [],
    (a, b) => Number(a.code || b.code ? codes.has(b.code) : stem(a.name) === stem(b.name)), 1, (place) => `${place.name} ${place.code}`)

  const people = tally.count(document, 'person', gold.people, found.people, (a, b) => Number(fold(a.name) === fold(b.name)), 1, (person) => person.name)
  const offices = tally.count(document, 'office', officesOf<GoldOffice>(gold.people), officesOf<Office>(found.people), sameOffice, 1, (office) => `${office.person}: ${office.title} @ ${office.of}`)
  const meetings = tally.count(document, 'meeting', gold.meetings, found.meetings,
    (a, b) => Math.max(...accepted(a.name, a.aliases).map((name) => alike(bareTitle(name), bareTitle(b.name)))), LIKE_MEETING, (meeting) => meeting.name)
  for (const [i, j] of meetings) {
    const label = gold.meetings[i]!
    const date = found.meetings[j]!.date
    const right = (label.dateAccept ?? [label.date ?? null]).includes(date)
    if (right) tally.right('meeting.date')
    else tally.field(document, 'meeting.date', label.name, label.date ?? null, date, null, false)
  }

  const meetingAt = joined(gold.meetings, found.meetings, meetings)
  const who = { gold: new Map(gold.people.map((person) => [person.key ?? '', fold(person.name)])), found: new Map(found.people.map((person) => [person.key, fold(person.name)])) }
  const at = <T extends { from: string; type: string; to: string }>(side: 'gold' | 'found', edges: readonly T[]) =>
    edges.map((edge) => ({ ...edge, who: who[side].get(edge.from), at: meetingAt[side].get(edge.to) }))
  tally.count(document, 'edge', at('gold', gold.edges), at('found', found.edges.filter((edge) => edge.type !== 'DISCUSSED')),
    (a, b) => Number(a.who === b.who && a.type === b.type && a.at === b.at), 1, (edge) => `${edge.who} ${edge.type} ${edge.at}`)
  const bodies = <T extends { to: string }>(side: 'gold' | 'found', list: readonly T[]) => list.map((body) => ({ ...body, at: meetingAt[side].get(body.to) }))
  tally.count(document, 'organisation', bodies('gold', gold.organisations), bodies('found', found.organisations),
    (a, b) => Number(a.type === b.type && a.at === b.at && alike(a.name, b.name) >= LIKE_ORGANISATION), 1, (body) => `${body.name} ${body.type}`)

  const programmes = tally.count(document, 'programme', gold.programmes, found.programmes, programmeLikeness, LIKE_PROGRAMME, (programme) => programme.name)
  const goals = tally.count(document, 'goal', gold.goals, found.goals, quantityLikeness, LIKE_QUANTITY, showQuantity)
  if (gold.further) {
    tally.count(document, 'result', gold.results, found.results, quantityLikeness, LIKE_QUANTITY, showQuantity)
    scoreFurther(tally, document, gold, found, { people, offices, meetings, programmes, goals })
  }
}

const showQuantity = (item: GoldQuantity | Quantity): string => `${item.action ?? ''} ${item.object} ${item.value}${item.unit}`

function sameOffice(a: HeldOffice<GoldOffice>, b: HeldOffice<Office>): number {
  const title = accepted(a.title, a.titleAccept as string[] | undefined).some((one) => bareTitle(one) === bareTitle(b.title))
  const division = accepted(a.of ?? null, a.ofAccept).some((one) => stem(one) === stem(b.of)) || (a.ofCode != null && a.ofCode === b.ofCode)
  return Number(fold(a.person) === fold(b.person) && title && division)
}
