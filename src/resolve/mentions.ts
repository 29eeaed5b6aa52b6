import { foldName } from '../language/fold.ts'
import type { Facts, Office } from '../model/facts.ts'
import type { Mention } from '../model/graph.ts'
import { levelOf, lineOf } from './divisions.ts'
import { mentionId } from './ids.ts'
import { meetingTitle } from './meeting-title.ts'
import { foldPersonName } from './person-name.ts'
import { isLeading, isTelling, postOf } from './posts.ts'
import { rankOf } from './rank.ts'
import { feature, type PostTrait } from './traits.ts'

/** Sorts behind every date: what is undated comes last. */
const UNDATED = '9999'
/** Of a long list of participants the first tell enough. */
const MOST_COMPANY = 24
const ENOUGH_COMPANY = 2

/** The mentions of a document that are resolved across documents: its officials and meetings, with what comparisons read. */
export function mentionsOf(facts: Facts): Mention[] {
  const published = facts.published ?? UNDATED
  const numbered = new Map<string, number>()
  const idOf = (kind: Mention['kind'], name: string): { id: string; nth: number } => {
    const key = `${kind} ${foldName(name)}`
    const nth = numbered.get(key) ?? 0
    numbered.set(key, nth + 1)
    return { id: mentionId(kind, facts.documentId, name, nth), nth }
  }
  const officials = facts.people.map((person): Mention => ({
    ...idOf('official', person.name), kind: 'official', documentId: facts.documentId, key: person.key, name: person.name,
    block: `official:${foldPersonName(person.name)}`, published, features: officialFeatures(facts, person),
  }))
  const meetings = facts.meetings.map((meeting): Mention => {
    const settled = meeting.place !== null && meeting.date !== null && meeting.date.length === 10
    return {
      ...idOf('meeting', meeting.name), kind: 'meeting', documentId: facts.documentId, key: meeting.key, name: meeting.name,
      block: settled ? `meeting:${meeting.place}:${meeting.date!.slice(0, 4)}` : `meeting:${facts.documentId}`, published,
      features: settled ? meetingFeatures(facts, meeting) : [],
    }
  })
  return [...officials, ...meetings]
}

function officialFeatures(facts: Facts, person: Facts['people'][number]): string[] {
  const features = new Set<string>()
  for (const office of person.offices) {
    const post = postTrait(office, facts)
    if (post === null) continue
    if (isTelling(office.post)) features.add(feature.post(post))
    else if (levelOf(post.division) !== 'unknown') features.add(feature.leads(post.division))
  }
  for (const { person: key, action, date, ...office } of facts.appointments) {
    if (key !== person.key || !isTelling(office.post)) continue
    const status = action === 'nominated' ? 'nominated' : action === 'removed' || action === 'resigned' ? 'former' : 'held'
    const post = postTrait({ ...office, status }, facts)
    if (post === null) continue
    features.add(feature.act(post.key, action, date))
    if (![...features].some((line) => line.startsWith(`post ${post.key} `))) features.add(feature.post(post))
  }
  for (const line of person.career ?? []) {
    const post = postTrait({ ...line, post: line.title, status: 'former', rule: '', evidence: [] }, facts)
    if (post !== null && isTelling(line.title)) features.add(feature.career(post.key, line.from, line.to))
  }
  if (person.birth !== undefined) features.add(feature.identity('birth', person.birth))
  if (person.gender !== undefined) features.add(feature.identity('gender', person.gender))
  if (person.nativePlace !== undefined) features.add(feature.identity('native', person.nativePlace))
  if (person.ethnicity !== undefined) features.add(feature.identity('ethnicity', person.ethnicity))
  const acted = facts.edges.filter((edge) => edge.from === person.key && edge.type !== 'DISCUSSED')
  const attended = new Set(acted.map((edge) => edge.to))
  for (const meeting of facts.meetings) {
    if (meeting.place !== null && attended.has(meeting.key)) features.add(feature.at(meeting.place, acted.some((edge) => edge.to === meeting.key && edge.type === 'PRESIDED')))
  }
  const company = companyOf(facts, attended, person.key)
  if (company.length < ENOUGH_COMPANY) company.push(...neighboursOf(facts, person.key, MOST_COMPANY - company.length).filter((name) => !company.includes(name)))
  if (company.length > 0) features.add(feature.company(company.sort()))
  const seen = facts.published ?? facts.meetings.map((meeting) => meeting.date).filter((date) => date !== null).sort()[0]
  if (seen !== undefined) features.add(feature.seen(seen))
  return [...features].sort()
}

/** Names, never entities, of who took part in those meetings: what two documents may share without knowing of each other. */
function companyOf(facts: Facts, meetings: ReadonlySet<string>, except?: string): string[] {
  const names = new Map(facts.people.map((person) => [person.key, foldPersonName(person.name)]))
  const keys = new Set(facts.edges.filter((edge) => edge.type !== 'DISCUSSED' && meetings.has(edge.to) && edge.from !== except).map((edge) => edge.from))
  return [...new Set([...keys].flatMap((key) => names.get(key) ?? []))].slice(0, MOST_COMPANY).sort()
}

/** Names that stand next to it on the page, where no meeting says with whom it was. */
function neighboursOf(facts: Facts, key: string, most: number): string[] {
  const at = facts.people.findIndex((person) => person.key === key)
  const from = Math.max(0, at - Math.ceil(most / 2))
  return [...new Set(facts.people.slice(from, from + most + 1).filter((person) => person.key !== key).map((person) => foldPersonName(person.name)))]
}

/** Roles that are one post in a division however they are worded; others go by their wording. */
const byRole = (role: string): boolean => isLeading(role) && role !== 'party-department-head'

function postTrait(office: Office, facts: Facts): PostTrait | null {
  const { divisionId, role } = postOf(office, facts.documentId, facts.place?.code ?? null)
  const division = divisionId ?? (office.of !== null && !/(?:[省市区县州旗盟镇乡村路]|街道|社区)$/.test(office.of) ? `named:${foldName(office.of)}` : null)
  if (division === null || division === 'named:') return null
  return { key: `${lineOf(division)}/${byRole(role) ? role : foldName(office.post)}`, division, role, rank: rankOf(division, role), status: office.status }
}

/** The key by which two mentions share a post, for finding an office's evidence again. */
export const postKeyOf = (office: Office, facts: Facts): string | null => postTrait(office, facts)?.key ?? null

function meetingFeatures(facts: Facts, meeting: Facts['meetings'][number]): string[] {
  const company = companyOf(facts, new Set([meeting.key]))
  return [`day ${meeting.date}`, `title ${meetingTitle(meeting.name, meeting.date!)}`, ...(company.length > 0 ? [feature.company(company)] : [])]
}
