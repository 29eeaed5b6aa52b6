import { isState, usualStateName } from '../../lexicon/states.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { takeDetail } from '../biographies/personal-details.ts'
import { nextKey } from './people.ts'
import type { DraftOffice, DraftPerson, ExtractionContext, NameMention, Rule } from '../rule.ts'

const name = 'officials/namesakes'
/** 甲任副院长，并由甲代理院长: acts of one sentence are of one bearer. */
const told = 'appointments/acts'
/** How far behind a name its own birth is told: 李军，男，汉族，1969年9月生，…. */
const REACH = 90
const birthAt = /^[（，][^。；]{0,40}?((?:19|20)\d{2})(?:年|\.)(\d{1,2})?/

/**
 * Two bearers of one name on one page: entries with different births (王强（1966年2月生）…；王强（1978年12月生）…), or one
 * sentence that names both, each by an office of his own (组织部部长张伟宣读…，公安局局长张伟通报…), or offices of two states
 * (沙特王储穆罕默德…。阿联酋总统穆罕默德…). Until here one name was one person; offices, appointments and details go to the bearer beside whom they stand.
 */
export const namesakes: Rule = {
  name,
  apply(context) {
    const { facts } = context
    for (const person of [...facts.people]) {
      const mentions = facts.names.filter((mention) => mention.person === person.key && mention.name.end - mention.name.start >= person.name.length)
      if (mentions.length < 2) continue
      const groups = bearersOf(context, person, mentions)
      if (groups.length > 1) split(context, person, groups)
    }
  },
}

interface Bearer {
  readonly birth: string | null
  readonly posts: Set<string>
  readonly mentions: NameMention[]
}

function bearersOf({ text }: ExtractionContext, person: DraftPerson, mentions: readonly NameMention[]): Bearer[] {
  const known = mentions.map((mention, i) => {
    const offices = person.offices.filter((office) => office.rule !== told && office.evidence.some((span) => nearest(mentions, span) === mention))
    return { mention, birth: birthBehind(text, mention.name.end, mentions[i + 1]?.name.start), posts: new Set(offices.map(postOf)), states: new Set(offices.flatMap((office) => stateOf(office) ?? [])) }
  })
  const bearers: Bearer[] = []
  const isApart = (a: (typeof known)[number], b: (typeof known)[number]): boolean =>
    (a.birth !== null && b.birth !== null && !a.birth.startsWith(b.birth) && !b.birth.startsWith(a.birth)) || (a.posts.size > 0 && b.posts.size > 0 && disjoint(a.posts, b.posts) && disjoint(committeesOf(a.posts), committeesOf(b.posts)) && inOneSentence(text, a.mention, b.mention))
    || (a.states.size > 0 && b.states.size > 0 && disjoint(a.states, b.states))
  const seeds = known.filter((one) => known.some((other) => other !== one && isApart(one, other)))
  for (const seed of seeds) {
    const same = bearers.find((bearer) => (bearer.birth !== null && bearer.birth === seed.birth) || (bearer.birth === null || seed.birth === null ? !disjoint(bearer.posts, seed.posts) : false))
    if (same) join(same, seed)
    else bearers.push({ birth: seed.birth, posts: new Set(seed.posts), mentions: [seed.mention] })
  }
  if (bearers.length < 2) return []
  for (const one of known) {
    if (seeds.includes(one)) continue
    const before = bearers.filter((bearer) => bearer.mentions.some((mention) => mention.name.start < one.mention.name.start))
    join(bearers.find((bearer) => !disjoint(bearer.posts, one.posts)) ?? before.at(-1) ?? bearers[0]!, one)
  }
  return bearers
}

const stateOf = ({ of, ofCode }: DraftOffice): string | undefined => (ofCode === null && of !== null && isState(of) ? usualStateName(of) : undefined)
/** 总统 of two states are two posts. */
const postOf = (office: DraftOffice): string => `${stateOf(office) ?? ''}${office.post}`

function join(bearer: Bearer, { mention, posts }: { readonly mention: NameMention; readonly posts: ReadonlySet<string> }): void {
  bearer.mentions.push(mention)
  for (const post of posts) bearer.posts.add(post)
}

/** 甲当选市委书记，常委包括甲、乙: who leads a committee is one of it. */
const committeesOf = (posts: ReadonlySet<string>): ReadonlySet<string> => new Set([...posts].flatMap((post) => /^(.*委)(?:副?书记|常委|委员)$/.exec(post)?.[1] ?? []))
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => ![...a].some((item) => b.has(item))
const inOneSentence = (text: string, a: NameMention, b: NameMention): boolean => !/[。；！？\n]/.test(text.slice(Math.min(a.name.end, b.name.end), Math.max(a.name.start, b.name.start)))

function birthBehind(text: string, at: number, next: number | undefined): string | null {
  const match = birthAt.exec(text.slice(at, Math.min(at + REACH, next ?? text.length)))
  return match ? (match[2] ? `${match[1]}-${match[2].padStart(2, '0')}` : match[1]!) : null
}

/** Which of the mentions an evidence span is about: the last that it covers. */
const nearest = (mentions: readonly NameMention[], span: CleanSpan): NameMention | undefined => mentions.findLast((mention) => span.start <= mention.name.start && mention.name.end <= span.end)

function split({ facts, text }: ExtractionContext, person: DraftPerson, bearers: readonly Bearer[]): void {
  const all = bearers.flatMap((bearer) => bearer.mentions)
  const people = bearers.map((_, i): DraftPerson => (i === 0 ? person : { key: nextKey(facts, i), name: person.name, offices: [], rule: person.rule, evidence: [] }))
  const bearerOf = (spans: readonly CleanSpan[]): DraftPerson => {
    const mention = spans.map((span) => nearest(all, span)).find((one) => one !== undefined)
    return people[Math.max(0, bearers.findIndex((bearer) => mention !== undefined && bearer.mentions.includes(mention)))]!
  }
  const offices = person.offices
  person.offices = []
  for (const office of offices) {
    for (const owner of new Set(office.evidence.map((span) => bearerOf([span])))) owner.offices.push(partOf(office, (span) => bearerOf([span]) === owner, all))
  }
  for (const appointment of facts.appointments) if (appointment.person === person.key) appointment.person = bearerOf(appointment.evidence).key
  people.forEach((one, i) => {
    one.evidence = bearers[i]!.mentions.map((mention) => mention.name).sort((a, b) => a.start - b.start)
    for (const mention of bearers[i]!.mentions) (mention as { person: string }).person = one.key
    tellDetails(text, one, bearers[i]!, all)
  })
  facts.people.push(...people.slice(1))
}

/** The office with the evidence that is about one bearer, from his own name on. */
function partOf(office: DraftOffice, isOwn: (span: CleanSpan) => boolean, mentions: readonly NameMention[]): DraftOffice {
  const evidence = office.evidence.filter(isOwn).map((span) => {
    const covered = mentions.filter((mention) => span.start <= mention.name.start && mention.name.end <= span.end)
    return covered.length > 1 && covered.some((mention) => mention.name.end < span.end) ? cleanSpan(Math.max(...covered.map((mention) => mention.name.start)), span.end) : span
  })
  return { ...office, evidence }
}

function tellDetails(text: string, person: DraftPerson, { mentions, birth }: Bearer, all: readonly NameMention[]): void {
  for (const field of ['birth', 'gender', 'ethnicity', 'nativePlace', 'education'] as const) delete person[field]
  if (birth !== null) person.birth = birth
  for (const { name: at } of mentions) {
    const next = Math.min(at.end + REACH, ...all.map((mention) => mention.name.start).filter((start) => start >= at.end))
    const stretch = /^[（，][^。；）]*/.exec(text.slice(at.end, next))?.[0] ?? ''
    for (const part of stretch.slice(1).split(/[，、]/)) takeDetail(person, part)
  }
}
