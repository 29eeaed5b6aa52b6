import type { Facts, Office } from '../src/model/facts.ts'
import type { Gold, GoldOffice } from './gold.ts'
import { alike, bareTitle, fold } from './likeness.ts'
import { accepted, joined, officesOf, type Paired } from './score-document.ts'
import type { Tally } from './tally.ts'

/** What a field has where it goes without saying. */
const quantityDefaults = { comparator: '=', modality: 'planned', year: null, deadline: null, baseline: null } as const
const personDefaults = { birth: null, gender: null, ethnicity: null, nativePlace: null } as const
const LIKE_PROGRAMME = 0.72

/** Status of offices, details of people and goals, owners, what was discussed, appointments; and where labelled, speeches, venues, parts, targets. */
export function scoreFurther(tally: Tally, document: string, gold: Gold, found: Facts, paired: Paired): void {
  scoreDetails(tally, document, gold, found, paired)
  const meetingAt = joined(gold.meetings, found.meetings, paired.meetings)
  const programmeAt = joined(gold.programmes, found.programmes, paired.programmes)
  const who = { gold: new Map(gold.people.map((person) => [person.key ?? '', fold(person.name)])), found: new Map(found.people.map((person) => [person.key, fold(person.name)])) }

  const discussed = gold.discussed.map((item) => {
    const [at, about] = [meetingAt.gold.get(item.meeting), programmeAt.gold.get(item.programme)]
    return { at, about, optional: item.optional || gold.meetings[Number(at)]?.optional || gold.programmes[Number(about)]?.optional }
  })
  const told = found.edges.filter((edge) => edge.type === 'DISCUSSED').map((edge) => ({ at: meetingAt.found.get(edge.from), about: programmeAt.found.get(edge.to) }))
  tally.count(document, 'discussed', discussed, told, (a, b) => Number(a.at === b.at && a.about === b.about), 1, (item) => `${item.at} ${item.about}`)

  const named = <T extends { person: string }>(side: 'gold' | 'found', list: readonly T[]) => list.map((item) => ({ ...item, who: who[side].get(item.person) ?? fold(item.person) }))
  tally.count(document, 'appointment', named('gold', gold.appointments), named('found', found.appointments),
    (a, b) => Number(a.who === b.who && accepted(a.action, a.actionAccept as string[] | undefined).includes(b.action)
      && accepted(a.title, a.titleAccept as string[] | undefined).some((title) => [bareTitle(b.title), bareTitle(b.post)].includes(bareTitle(title)))), 1,
    (item) => `${item.who} ${item.action} ${item.title}`)

  if (gold.speeches) {
    const spoken = <T extends { person: string; meeting: string }>(side: 'gold' | 'found', list: readonly T[]) => {
      const all = named(side, list).map((item) => ({ ...item, at: meetingAt[side].get(item.meeting) }))
      return all.filter((item, i) => all.findIndex((other) => other.who === item.who && other.at === item.at) === i)
    }
    tally.count(document, 'speech', spoken('gold', gold.speeches), spoken('found', found.speeches), (a, b) => Number(a.who === b.who && a.at === b.at), 1, (item) => `${item.who} at ${item.at}`)
  }
}

function scoreDetails(tally: Tally, document: string, gold: Gold, found: Facts, { people, offices, meetings, programmes, goals }: Paired): void {
  const held = { gold: officesOf<GoldOffice>(gold.people), found: officesOf<Office>(found.people) }
  for (const [i, j] of offices) {
    if (!held.gold[i]!.optional) tally.field(document, 'office.status', `${held.gold[i]!.person} ${held.gold[i]!.title}`, held.gold[i]!.status ?? 'held', held.found[j]!.status, 'held')
  }
  for (const [i, j] of people) {
    if (gold.people[i]!.optional) continue
    for (const [field, usual] of Object.entries(personDefaults) as [keyof typeof personDefaults, null][]) {
      tally.field(document, 'person.detail', `${gold.people[i]!.name} ${field}`, gold.people[i]![field] ?? usual, found.people[j]![field] ?? usual, usual)
    }
  }
  const nameOf = { gold: new Map(gold.programmes.map((one) => [one.key ?? '', one.name])), found: new Map(found.programmes.map((one) => [one.key, one.name])) }
  for (const [i, j] of goals) {
    const [label, goal] = [gold.goals[i]!, found.goals[j]!]
    if (label.optional) continue
    const what = `${label.object} ${label.value}`
    for (const [field, usual] of Object.entries(quantityDefaults) as [keyof typeof quantityDefaults, unknown][]) {
      const [a, b] = [label[field] ?? usual, goal[field] ?? usual]
      const others = (label[`${field}Accept`] ?? []) as unknown[]
      tally.field(document, 'goal.detail', `${what} ${field}`, a, b, usual, String(a) === String(b) || others.includes(b))
    }
    const under = { gold: label.programme == null ? null : (nameOf.gold.get(label.programme) ?? label.programme), found: goal.programme === null ? null : (nameOf.found.get(goal.programme) ?? null) }
    tally.field(document, 'goal.detail', `${what} programme`, under.gold, under.found, null, alike(under.gold, under.found) >= LIKE_PROGRAMME || [...(label.programmeAccept ?? [])].some((name) => (name === null ? under.found === null : alike(nameOf.gold.get(name) ?? name, under.found) >= LIKE_PROGRAMME)))
    if (label.partOf !== undefined) {
      const back = new Map([...goals].map(([g, f]) => [found.goals[f]!.key, gold.goals[g]!.key]))
      tally.field(document, 'part', what, label.partOf, goal.partOf === null ? null : (back.get(goal.partOf) ?? goal.partOf), null)
    }
  }
  for (const [i, j] of programmes) {
    const { owner, ownerAccept, optional, name, targets } = gold.programmes[i]!
    const code = found.programmes[j]!.owner?.code ?? null
    if (owner && !optional) tally.field(document, 'programme.owner', name, owner.code, code, null, owner.code === code || (ownerAccept ?? []).includes(code))
    if (targets) for (const target of new Set([...targets, ...found.programmes[j]!.targets])) {
      tally.field(document, 'target', `${name} → ${target}`, targets.includes(target) ? target : null, found.programmes[j]!.targets.includes(target) ? target : null, null)
    }
  }
  for (const [i, j] of meetings) {
    const { venue, name } = gold.meetings[i]!
    if (venue !== undefined) tally.field(document, 'meeting.venue', name, venue?.code ?? null, found.meetings[j]!.venue?.code ?? null, null)
  }
}
