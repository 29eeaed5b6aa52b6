import type { Link } from '../model/judgement.ts'
import { clashBetween, HANDOVER } from './features/one-day.ts'
import { birth, ethnicity, gender, nativePlace } from './features/identity.ts'
import { profileOf, type Profile } from './profile.ts'
import { identityFields, type OfficialTraits } from './traits.ts'
import { UnionFind } from './union-find.ts'

/**
 * One profile of mentions that share posts, or several where something tells them apart: stated births and the like, a
 * judgement, one document with two bearers of the name, or full offices far apart at one time.
 */
export function divide(members: readonly OfficialTraits[], links: readonly Link[]): Profile[] {
  const whole = profileOf(members)
  const ids = new Set(members.map(({ mention }) => mention.id))
  const apart = links.filter(({ verdict, left, right }) => verdict === 'different' && ids.has(left) && ids.has(right))
  if (apart.length > 0 || whole.documents.size < members.length || contradicts(whole)) {
    const bearers = bearersOf(members, apart, links)
    if (bearers.length > 1) return assign(members, bearers)
  }
  const bridges = bridgesOf(whole)
  if (bridges.size === 0) return [whole]
  const kept = members.filter((member) => !bridges.has(member))
  const sets = new UnionFind(kept.length)
  const holder = new Map<string, number>()
  kept.forEach(({ posts }, i) => {
    for (const { key } of posts) {
      const other = holder.get(key)
      if (other === undefined) holder.set(key, i)
      else sets.join(other, i)
    }
  })
  return [...sets.sets().map((set) => profileOf(set.map((i) => kept[i]!))), ...[...bridges].map((member) => profileOf([member], true))]
}

const stated = [birth, gender, nativePlace, ethnicity]
const contradicts = (profile: Profile): boolean => stated.some((feature) => feature.compare(profile, profile)?.forbids === true)

/** Groups of mentions that are told apart from one another, each at least one; a single group where nothing is. */
function bearersOf(members: readonly OfficialTraits[], apart: readonly Link[], links: readonly Link[]): OfficialTraits[][] {
  const judged = new Set(apart.flatMap(({ left, right }) => [left, right]))
  const documents = new Map<string, number>()
  for (const { mention } of members) documents.set(mention.documentId, (documents.get(mention.documentId) ?? 0) + 1)
  const marked = members.filter(({ mention, identity }) => judged.has(mention.id) || documents.get(mention.documentId)! > 1 || identityFields.some((field) => identity[field] !== null))
  const separate = (a: readonly OfficialTraits[], b: readonly OfficialTraits[]): boolean => {
    const [left, right] = [profileOf(a), profileOf(b)]
    if (stated.some((feature) => feature.compare(left, right)?.forbids)) return true
    if ([...left.documents].some((id) => right.documents.has(id))) return true
    const [inLeft, inRight] = [new Set(a.map(({ mention }) => mention.id)), new Set(b.map(({ mention }) => mention.id))]
    return apart.some((link) => (inLeft.has(link.left) && inRight.has(link.right)) || (inLeft.has(link.right) && inRight.has(link.left)))
  }
  const same = links.filter(({ verdict }) => verdict === 'same')
  const bearers: OfficialTraits[][] = []
  // Those that say most of the person come first: what says less joins whom it fits.
  const weight = ({ identity, mention }: OfficialTraits): number => (judged.has(mention.id) ? 100 : 0) + (identity.birth?.length ?? 0) * 4 + (identity.native?.length ?? 0) + (identity.gender ? 1 : 0)
  for (const member of [...marked].sort((a, b) => weight(b) - weight(a) || (a.mention.id < b.mention.id ? -1 : 1))) {
    const fitting = bearers.filter((bearer) => !separate([member], bearer))
    const wished = fitting.find((bearer) => bearer.some((other) => same.some(({ left, right }) => (left === member.mention.id && right === other.mention.id) || (right === member.mention.id && left === other.mention.id))))
    const bearer = wished ?? (fitting.length === 1 ? fitting[0] : fitting.find((one) => sharesIdentity(one, member)))
    if (bearer) bearer.push(member)
    else if (fitting.length === 0) bearers.push([member])
  }
  return bearers
}

const sharesIdentity = (bearer: readonly OfficialTraits[], member: OfficialTraits): boolean => member.identity.birth !== null && bearer.some(({ identity }) => identity.birth !== null && (identity.birth.startsWith(member.identity.birth!) || member.identity.birth!.startsWith(identity.birth)))

interface Sighting {
  readonly day: number
  readonly bearer: number
  readonly begins: boolean
  readonly ends: boolean
}

/** Gives each further mention to the bearer whom its time in the post shows it to be; what lies between two stands alone. */
function assign(members: readonly OfficialTraits[], bearers: readonly OfficialTraits[][]): Profile[] {
  const groups = bearers.map((bearer) => [...bearer])
  const taken = new Set(bearers.flat())
  const sightings = new Map<string, Sighting[]>()
  bearers.forEach((bearer, n) => {
    for (const member of bearer) {
      for (const { key } of member.posts) {
        const act = member.acts.find((one) => one.key === key)
        const day = act?.day ?? member.day
        if (day !== null) sightings.set(key, [...(sightings.get(key) ?? []), { day, bearer: n, begins: act?.begins ?? false, ends: act?.ends ?? false }])
      }
    }
  })
  for (const list of sightings.values()) list.sort((a, b) => a.day - b.day || a.bearer - b.bearer)
  const lone: OfficialTraits[] = []
  for (const member of members) {
    if (taken.has(member)) continue
    const owners = new Set(member.posts.map(({ key }) => ownerAt(sightings.get(key) ?? [], member.day, isSingle(key))))
    owners.delete(undefined)
    const [owner] = owners
    if (owner !== undefined && owners.size === 1) groups[owner]!.push(member)
    else lone.push(member)
  }
  return [...groups.map((group) => profileOf(group)), ...lone.map((member) => profileOf([member], true))]
}

/** One seat: whoever comes in ends the time of who was there. */
const isSingle = (key: string): boolean => !/副|\/deputy-|standing-committee-member|委员$/.test(key) && /(?:head|secretary|chair|president|procurator|[局厅部处长]长|主任|书记)$/.test(key)

function ownerAt(sightings: readonly Sighting[], day: number | null, single: boolean): number | undefined {
  if (sightings.length > 0 && sightings.every(({ bearer }) => bearer === sightings[0]!.bearer)) return sightings[0]!.bearer
  if (day === null) return undefined
  if (!single) {
    // In posts of many seats two namesakes may sit at a time: only who had gone, or had not come, is out of the question.
    const possible = new Set(sightings.map(({ bearer }) => bearer))
    for (const bearer of possible) {
      const own = sightings.filter((one) => one.bearer === bearer)
      const [first, last] = [own[0]!, own.at(-1)!]
      if ((last.ends && last.day < day) || (first.begins && first.day - day > HANDOVER)) possible.delete(bearer)
    }
    return possible.size === 1 ? [...possible][0] : undefined
  }
  const before = sightings.findLast((one) => one.day <= day)
  const after = sightings.find((one) => one.day > day)
  // News of an appointment comes some days late.
  if (after?.begins && after.day - day <= HANDOVER && after.bearer !== before?.bearer) return undefined
  const [left, right] = [before && !before.ends ? before.bearer : undefined, after && !after.begins ? after.bearer : undefined]
  if (left !== undefined && right !== undefined) return left === right ? left : undefined
  return left ?? right
}

/**
 * Mentions that have offices in places far from each other which others show to be held at one time: a page has mixed two
 * people. Where most mentions have both offices, one person has them both.
 */
function bridgesOf(whole: Profile): Set<OfficialTraits> {
  const bridges = new Set<OfficialTraits>()
  const has = ({ posts }: OfficialTraits, key: string): boolean => posts.some((post) => post.key === key)
  for (const a of whole.posts) {
    for (const b of whole.posts) {
      if (a.key >= b.key || !clashBetween({ posts: [a] }, { posts: [b] })) continue
      const both = whole.members.filter((member) => has(member, a.key) && has(member, b.key))
      const [only, other] = [whole.members.filter((member) => has(member, a.key) && !both.includes(member)), whole.members.filter((member) => has(member, b.key) && !both.includes(member))]
      if (only.length === 0 || other.length === 0 || both.length >= Math.min(only.length, other.length) + both.length / 2) continue
      const [left, right] = [profileOf(only).posts.filter(({ key }) => key === a.key), profileOf(other).posts.filter(({ key }) => key === b.key)]
      if (clashBetween({ posts: left }, { posts: right })) for (const member of both) bridges.add(member)
    }
  }
  return bridges
}
