import { usualStateName } from '../../lexicon/states.ts'
import type { CleanSpan } from '../../model/span.ts'
import type { DraftFacts, DraftOffice, DraftPerson } from '../rule.ts'

/** The key of the next person, or of the `nth` next: a rule may have taken somebody back (appointments/other-columns), so the last one's number counts, not how many are left. */
export const nextKey = ({ people }: DraftFacts, nth = 1): string => `p${Number(people.at(-1)?.key.slice(1) ?? 0) + nth}`

/** The person of that name, made where the page has not named it yet. One document, one name: one person. */
export function personNamed(facts: DraftFacts, name: string, rule: string, span: CleanSpan): DraftPerson {
  const known = facts.people.find((person) => person.name === name)
  if (known) {
    if (!known.evidence.some((e) => e.start === span.start)) known.evidence.push(span)
    return known
  }
  const person: DraftPerson = { key: nextKey(facts), name, offices: [], rule, evidence: [span] }
  facts.people.push(person)
  return person
}

/** Notes that the page names a person by himself at a place; what has been noted there already stays. */
export function noteName(facts: DraftFacts, person: DraftPerson, name: CleanSpan, phrase: CleanSpan = name): void {
  if (!facts.names.some((mention) => mention.name.start === name.start)) facts.names.push({ person: person.key, name, phrase, list: (facts.names.at(-1)?.list ?? 0) + 1 })
}

/**
 * Gives a person an office; one that the page has given before only gains evidence, and a stated place wins over none. The
 * fuller wording stays: 区公安局局长 over 公安局局长, 区委组织部部长 over 组织部长.
 */
export function giveOffice(person: DraftPerson, office: DraftOffice): void {
  const at = person.offices.findIndex((known) => samePost(known.post, office.post) && (whose(known) === whose(office) || office.of === null) && (known.status === office.status || office.status === 'held'))
  const known = person.offices[at]
  if (!known) person.offices.push(office)
  else {
    if (!known.evidence.some((e) => e.start === office.evidence[0]!.start)) known.evidence.push(...office.evidence)
    if (known.status === office.status && (office.of !== null || known.of === null) && office.post.length > known.post.length) person.offices[at] = { ...office, evidence: known.evidence }
  }
}

const level = /^(?:[省市区县州旗盟]委?|[镇乡])(?=[\u3400-\u9fff]{4})/
const bare = (post: string): string => post.replace(level, '').replace('人民政府', '政府').replace(/(?:高级|中级)?人民(?=法院|检察院)/, '').replace(/(?<![局部厅])([局部厅])长$/, '$1$1长')

/** Whether two wordings are of one post, one of which may leave out whose the body is or that the government or court is the people's, or say 局 once. */
export function samePost(one: string, other: string): boolean {
  if (one === other) return true
  if (bare(one) !== bare(other)) return false
  const [first, second] = [level.exec(one)?.[0] ?? '', level.exec(other)?.[0] ?? '']
  return first === second || first === '' || second === ''
}

const whose = ({ of, ofCode }: Pick<DraftOffice, 'of' | 'ofCode'>): string | null => ofCode ?? (of === null ? null : usualStateName(of))
