import { alternatives } from '../../language/alternatives.ts'
import { gapBetween, YEAR } from '../days.ts'
import { lineOf, relationOf } from '../divisions.ts'
import { isLeading } from '../posts.ts'
import type { Profile, Stretch } from '../profile.ts'
import type { Feature, Finding } from './feature.ts'
import { placeName } from './place-name.ts'

/**
 * How likely it is that who holds the one post is whom the other post belongs to. The likelihood of the likeliest pair of
 * posts; jurisdictions are those of the offices. Moves between places that nothing explains count for little: they suffice
 * for a rare name, never for a common one.
 */
export const posts: Feature = {
  name: 'posts',
  compare(left, right) {
    const busy = otherwiseBusy(left, right)
    let found: Step & { a: Stretch; b: Stretch } | undefined
    for (const a of left.posts) {
      for (const b of right.posts) {
        const step = stepBetween(a, b, busy)
        if (!found || step.score > found.score) found = { ...step, a, b }
      }
    }
    if (!found) return null
    const best = found
    return { score: best.score, reason: () => `${describe(best.a)} and ${describe(best.b)}: ${best.words}.`, ...(best.score > IMPLAUSIBLE && { links: true as const }), ...(best.explains && { explains: best.explains }), about: { left: [`post ${best.a.key}`], right: [`post ${best.b.key}`] } }
  },
}

const IMPLAUSIBLE = -5
const LONG = 12

const describe = ({ division, key, span }: Stretch): string => `${placeName(division)} ${key.slice(key.indexOf('/') + 1)}${span ? ` (${dates(span)})` : ''}`
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 7)
const dates = ({ first, last }: { first: number; last: number }): string => (iso(first) === iso(last) ? iso(first) : `${iso(first)} to ${iso(last)}`)

interface Step {
  readonly score: number
  readonly explains?: Finding['explains']
  readonly words: string
}

function stepBetween(a: Stretch, b: Stretch, busy: boolean): Step {
  const gap = a.span && b.span ? gapBetween(a.span, b.span) / YEAR : null
  if (a.key === b.key) return gap !== null && gap > LONG ? { score: -2, words: 'the same post, years apart' } : { score: -0.3, explains: 'whole', words: 'the same post' }
  const relation = relationOf(a.division, b.division)
  const base = near(a, b, relation, gap, busy)
  return { ...base, score: Math.max(-7, base.score + ladder(a, b) + wait(gap)) }
}

/** By place alone, and by how offices of one place go together. */
function near(a: Stretch, b: Stretch, relation: ReturnType<typeof relationOf>, gap: number | null, busy: boolean): Step {
  const together = gap === 0
  if (relation === 'same') {
    if (a.division === '100000') return ofTheState(a, b)
    if (together && exclusive(a.role, b.role)) return { score: -4, words: 'two full offices of one place at one time' }
    if (together && !busy && goTogether(a, b)) return { score: -0.5, explains: 'whole', words: 'offices of one place that one person holds together' }
    if (!together && headsNext(a, b)) return { score: -0.4, explains: 'whole', words: 'the head of a government who becomes its secretary' }
    if (successive(a, b)) return { score: -1.3, explains: 'half', words: 'the usual next office in the same place' }
    return { score: isLeading(a.role) && isLeading(b.role) ? -2.2 : -2.6, explains: 'half', words: 'offices of the same place' }
  }
  if (relation === 'parent') return together && sitsAbove(a, b) ? { score: -0.8, explains: 'whole', words: 'a seat above that goes with heading a place below' } : { score: together ? -3.5 : -2.6, words: 'offices of a place and of the one above it' }
  if (relation === 'sibling') return { score: -3, words: 'offices of neighbouring places under one government' }
  if (relation === 'province') return { score: acrossPrefectures(a, b), words: 'offices in one province' }
  if (relation === 'unknown') return { score: -7, words: 'offices of places that the documents do not settle' }
  if (a.division === '100000' || b.division === '100000') return { score: Math.min(a.rank, b.rank) >= 4 ? -2.9 : -6, words: 'an office of the state and one of a place' }
  return { score: Math.min(a.rank, b.rank) >= 5 ? -3.5 : -6, words: 'offices far apart' }
}

/** A prefecture moves its own people below it; to another one go those who rise to its leadership, and some heads of counties. */
const acrossPrefectures = (a: Stretch, b: Stretch): number => (Math.min(a.rank, b.rank) >= 3 ? -3.5 : Math.max(a.rank, b.rank) >= 3 || Math.min(a.rank, b.rank) >= 2 ? -4.5 : -5.7)

/** Posts of the state that a handful of people hold at a time. */
export const isHighest = ({ division, key }: Pick<Stretch, 'division' | 'key'>): boolean => division === '100000' && highest.test(key)
const highest = new RegExp(alternatives`
  \/(?:${alternatives`
    party-secretary|(?:deputy-)?(?:government-head|congress-chair|cppcc-chair)|discipline-head|court-president
    chief-procurator
  `})$
  政治局|总书记|书记处|军委|国家副?主席|国务委员|国务院副?总理|国务院秘书长|委员长|全国人大常委会秘书长
  全国政协副?主席|全国政协秘书长|主席团常务主席|中央.*(?:主任|书记)$|最高人民|部长$
`)

function ofTheState(a: Stretch, b: Stretch): Step {
  const high = [a, b].filter(isHighest).length
  if (high === 2) return { score: -0.3, explains: 'whole', words: 'two of the highest offices of the state, whose holders are few' }
  if (high === 1) return { score: -0.8, explains: 'whole', words: 'one of the highest offices of the state and another of its offices' }
  return { score: -1.8, explains: 'half', words: 'two offices of the state' }
}

const heads = new Set(['party-secretary', 'government-head', 'congress-chair', 'cppcc-chair', 'court-president', 'chief-procurator'])
/** Both head something of one place: nobody does both at a time, but for a secretary who chairs the congress. */
const exclusive = (a: string, b: string): boolean => a !== b && heads.has(a) && heads.has(b) && !([a, b].includes('party-secretary') && [a, b].includes('congress-chair'))

/** Hats that one head wears: a leader's party office and the office of government that comes with it. */
const hats: Readonly<Record<string, readonly string[]>> = {
  'party-secretary': ['congress-chair', 'standing-committee-member'],
  'deputy-party-secretary': ['government-head', 'standing-committee-member', 'party-department-head'],
  'standing-committee-member': ['government-head', 'executive-deputy-government-head', 'deputy-government-head', 'party-department-head', 'discipline-head'],
}
const goTogether = (a: Stretch, b: Stretch): boolean => (hats[a.role]?.includes(b.role) ?? false) || (hats[b.role]?.includes(a.role) ?? false)

const fullTime = new Set(['party-secretary', 'government-head', 'executive-deputy-government-head', 'deputy-government-head', 'party-department-head', 'discipline-head', 'department-head', 'court-president', 'chief-procurator'])
/** 副区长 and 常务副区长 are worded one for the other. */
const loose = (a: string, b: string): boolean => a.endsWith('deputy-government-head') && b.endsWith('deputy-government-head')

/** Each has a full-time office of one place at a time: a seat in its leadership that both could hold says nothing then. */
function otherwiseBusy(left: Profile, right: Profile): boolean {
  return left.posts.some((a) => fullTime.has(a.role) && a.span !== null && right.posts.some((b) =>
    fullTime.has(b.role) && b.span !== null && a.key !== b.key && !loose(a.role, b.role) && gapBetween(a.span!, b.span) === 0 && relationOf(a.division, b.division) === 'same'))
}

/** One seat passing to who held the other: who takes it over is the head of government oftener than anybody else. */
function headsNext(a: Stretch, b: Stretch): boolean {
  if (!a.span || !b.span) return false
  const [earlier, later] = a.span.first <= b.span.first ? [a, b] : [b, a]
  return earlier.role === 'government-head' && later.role === 'party-secretary'
}

const next: Readonly<Record<string, readonly string[]>> = {
  'deputy-party-secretary': ['government-head', 'party-secretary', 'cppcc-chair', 'congress-chair'],
  'executive-deputy-government-head': ['government-head', 'deputy-party-secretary', 'congress-chair', 'cppcc-chair'],
  'deputy-government-head': ['executive-deputy-government-head', 'standing-committee-member'],
  'standing-committee-member': ['executive-deputy-government-head', 'deputy-party-secretary', 'government-head'],
  'party-department-head': ['deputy-party-secretary', 'executive-deputy-government-head'],
}
function successive(a: Stretch, b: Stretch): boolean {
  if (!a.span || !b.span) return false
  const [earlier, later] = a.span.first <= b.span.first ? [a, b] : [b, a]
  return next[earlier.role]?.includes(later.role) ?? false
}

/** 市委常委、区委书记: who sits in a city's leadership and heads one of its districts. */
const sitsAbove = (a: Stretch, b: Stretch): boolean => {
  const [upper, lower] = a.rank >= b.rank ? [a, b] : [b, a]
  return /^(standing-committee-member|deputy-party-secretary)$/.test(upper.role) && lower.role === 'party-secretary'
}

/** Careers climb a step at a time: what goes down, or up too fast, is somebody else's. */
function ladder(a: Stretch, b: Stretch): number {
  if (!a.span || !b.span || a.division === '100000' || b.division === '100000') return 0
  const [earlier, later] = a.span.first <= b.span.first ? [a, b] : [b, a]
  const climb = later.rank - earlier.rank
  const years = Math.max(0, later.span!.first - earlier.span!.first) / YEAR
  if (climb < -3) return -3
  if (climb < -1 || (climb < 0 && lineOf(a.division) !== lineOf(b.division))) return -1
  return climb > 1 && years < 2 * (climb - 1) ? -2 : 0
}

const wait = (gap: number | null): number => (gap === null ? -0.5 : gap > 25 ? -3 : gap > LONG ? -3 : gap > 6 ? -2.2 : gap > 3 ? -1.2 : 0)
