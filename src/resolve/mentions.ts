import { foldName } from '../language/fold.ts'
import { isStateOrAbove, stateOfPlaceAbroad, usualStateName } from '../lexicon/states.ts'
import type { Facts, Office } from '../model/facts.ts'
import type { Mention } from '../model/graph.ts'
import { Company } from './company.ts'
import { levelOf, lineOf } from './divisions.ts'
import { mentionId } from './ids.ts'
import { meetingTitle } from './meeting-title.ts'
import { foldPersonName } from './person-name.ts'
import { isLeading, isTelling, postOf } from './posts.ts'
import { rankOf } from './rank.ts'
import { feature, type PostTrait } from './traits.ts'

/** Sorts behind every date: what is undated comes last. */
const UNDATED = '9999'

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
  const company = new Company(facts)
  const officials = facts.people.map((person): Mention => ({
    ...idOf('official', person.name), kind: 'official', documentId: facts.documentId, key: person.key, name: person.name,
    block: `official:${foldPersonName(person.name)}`, published, features: officialFeatures(facts, person, company),
  }))
  const meetings = facts.meetings.map((meeting): Mention => {
    const settled = meeting.place !== null && meeting.date !== null && meeting.date.length === 10
    return {
      ...idOf('meeting', meeting.name), kind: 'meeting', documentId: facts.documentId, key: meeting.key, name: meeting.name,
      block: settled ? `meeting:${meeting.place}:${meeting.date!.slice(0, 4)}` : `meeting:${facts.documentId}`, published,
      features: settled ? meetingFeatures(meeting, company) : [],
    }
  })
  return [...officials, ...meetings]
}

function officialFeatures(facts: Facts, person: Facts['people'][number], company: Company): string[] {
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
  if (rulesTwoStates(features)) features.clear()
  for (const line of person.career ?? []) {
    const post = postTrait({ ...line, post: line.title, status: 'former', rule: '', evidence: [] }, facts)
    if (post !== null && isTelling(line.title)) features.add(feature.career(post.key, line.from, line.to))
  }
  if (person.birth !== undefined) features.add(feature.identity('birth', person.birth))
  if (person.gender !== undefined) features.add(feature.identity('gender', person.gender))
  if (person.nativePlace !== undefined) features.add(feature.identity('native', person.nativePlace))
  if (person.ethnicity !== undefined) features.add(feature.identity('ethnicity', person.ethnicity))
  for (const [division, presided] of company.seatsOf(person.key)) features.add(feature.at(division, presided))
  // Of an official's own page nothing is concluded, but that the highest offices of the state are unique.
  const host = hostOf(facts.title)
  if ((facts.place?.code === '100000' || host !== null) && person.offices.length === 0) features.add(person.name === host ? feature.host : feature.state)
  const names = company.of(person.key)
  if (names.length > 0) features.add(feature.company(names))
  const seen = seenOn(facts)
  if (seen !== null) features.add(feature.seen(seen))
  return [...features].sort()
}

/** The day on which a document sees who holds what: its publication, else its first meeting. */
export const seenOn = ({ published, meetings }: Facts): string | null => published ?? meetings.map(({ date }) => date).filter((date) => date !== null).sort()[0] ?? null

/**
 * 某某同邻国总理举行会谈, 某某出席邻国总统举行的欢迎仪式: leaders of places may meet (会见) such guests, but talks are held, and
 * guards of honour reviewed, by leaders of the state.
 */
const hostOf = (title: string | null): string | null => (title === null ? null : (talks.exec(title)?.[1] ?? null))
const talks = /^([\u4e00-\u9fff]{2,4}?)(?:同|与|和|出席).{2,20}(?:总统|总理|首相|国王)(?:举行)?(?:的?欢迎仪式|.{0,2}会谈)$/

/** Roles that are one post in a division however they are worded; others go by their wording. */
const byRole = (role: string): boolean => isLeading(role) && role !== 'party-department-head'

/** Ministers by their short titles, and where kings appoint them. */
const ministers: Readonly<Record<string, string>> = { 外长: '外交部长', 外交大臣: '外交部长', 防长: '国防部长', 国防大臣: '国防部长', 财长: '财政部长', 财政大臣: '财政部长' }

/** 县委组织部部长, 市委组织部部长 and 组织部长 of one line of divisions are one post. */
const plainPost = (post: string): string => foldName(ministers[post] ?? post).replace(/^(?:中共)?(?:[省市区县旗州盟镇乡]|自治区)(?:委(?![书副常员]))?(?=.{3})/, '').replace(/([部局厅处])\1长$/, '$1长')

/** 甲国国王 and 乙国王储 of one given name in one message: the page's two bearers taken for one, whose offices join nobody. */
function rulesTwoStates(features: Iterable<string>): boolean {
  const states = new Set([...features].flatMap((line) => ruler.exec(line)?.[1] ?? []))
  return states.size > 1
}
const ruler = /^post named:([^ /]+)\/(?:总统|国王|王储|首相|总理|埃米尔) /

/** What has no code goes by its name, where it is no division of China that the page does not settle. */
const namedDivision = (name: string): string | null =>
  isStateOrAbove(name) || !/(?:[省市区县州旗盟镇乡村路]|街道|社区)$/.test(name) ? `named:${foldName(usualStateName(name))}` : null

function postTrait(office: Office, facts: Facts): PostTrait | null {
  const { divisionId, role } = postOf(office, facts.documentId, facts.place?.code ?? null)
  const abroad = office.of === null ? undefined : stateOfPlaceAbroad(office.of)
  const division = divisionId ?? (office.of === null ? null : namedDivision(abroad ?? office.of))
  if (division === null || division === 'named:') return null
  // 莫斯科市长 and 莫斯科市市长 are posts of one state.
  const post = abroad === undefined ? plainPost(office.post) : `${office.of!.replace(/市$/, '')}${office.post}`
  return { key: `${lineOf(division)}/${byRole(role) && !division.startsWith('named:') ? role : post}`, division, role, rank: rankOf(division, role), status: office.status }
}

/** The key by which two mentions share a post, for finding an office's evidence again. */
export const postKeyOf = (office: Office, facts: Facts): string | null => postTrait(office, facts)?.key ?? null

function meetingFeatures(meeting: Facts['meetings'][number], company: Company): string[] {
  const names = company.at(meeting.key)
  return [`day ${meeting.date}`, `title ${meetingTitle(meeting.name, meeting.date!)}`, ...(names.length > 0 ? [feature.company(names)] : [])]
}
