import { usualStateName } from '../../lexicon/states.ts'
import type { CleanSpan } from '../../model/span.ts'
import type { DraftFacts, DraftOffice, DraftPerson } from '../rule.ts'

/** The person of that name, made where the page has not named it yet. One document, one name: one person. */
export function personNamed(facts: DraftFacts, name: string, rule: string, span: CleanSpan): DraftPerson {
  const known = facts.people.find((person) => person.name === name)
  if (known) {
    if (!known.evidence.some((e) => e.start === span.start)) known.evidence.push(span)
    return known
  }
  const person: DraftPerson = { key: `p${facts.people.length + 1}`, name, offices: [], rule, evidence: [span] }
  facts.people.push(person)
  return person
}

/** Gives a person an office; one that the page has given before only gains evidence, and a stated place wins over none. */
export function giveOffice(person: DraftPerson, office: DraftOffice): void {
  const same = person.offices.find((known) => known.post === office.post && (whose(known) === whose(office) || office.of === null) && (known.status === office.status || office.status === 'held'))
  if (!same) person.offices.push(office)
  else if (!same.evidence.some((e) => e.start === office.evidence[0]!.start)) same.evidence.push(...office.evidence)
}

const whose = ({ of, ofCode }: Pick<DraftOffice, 'of' | 'ofCode'>): string | null => ofCode ?? (of === null ? null : usualStateName(of))
