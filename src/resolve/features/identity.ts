import { loadGazetteer } from '../../gazetteer/shipped.ts'
import type { Profile } from '../profile.ts'
import type { IdentityField } from '../traits.ts'
import type { Feature, Finding } from './feature.ts'

/** What a document states of the person: equal values speak for one person, unequal ones rule it out. */
function stated(field: IdentityField, what: string, agree: (a: string, b: string) => boolean, weigh: (value: string) => number, explains: (value: string, left: Profile, right: Profile) => Finding['explains'] = () => undefined): Feature {
  return {
    name: field,
    compare(left, right): Finding | null {
      const [a, b] = [left.identity[field], right.identity[field]]
      if (a.length === 0 || b.length === 0) return null
      const about = { left: [field], right: [field] }
      const against = a.flatMap((one) => b.filter((other) => !agree(one, other)).map((other) => [one, other] as const))[0]
      if (against) return { score: -9, forbids: true, reason: () => `${what} differ: ${against[0]}, ${against[1]}.`, about }
      const value = a.reduce((longest, one) => (one.length > longest.length ? one : longest))
      const other = b.reduce((longest, one) => (one.length > longest.length ? one : longest))
      const shorter = value.length <= other.length ? value : other
      const score = weigh(shorter)
      const explained = explains(shorter, left, right)
      return { score, ...(explained && { explains: explained }), reason: () => `${what} agree: ${shorter}.`, ...(score >= 1 && { links: true as const }), about }
    },
  }
}

const within = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/**
 * Officials of one time are born within some 25 years of each other: 300 months, 9,000 days.
 * 1972-03 agrees with 1972, not with 1972-04. A day of birth tells who is who; a month, which hundreds of officials share,
 * does beside a native place, and beside a rather rare name or one place of office.
 */
export const birth = stated('birth', 'The dates of birth', within, (value) => (value.length >= 10 ? 3.8 : value.length === 7 ? 2.4 : 1.3), (value, left, right) => {
  if (value.length >= 10) return 'whole'
  if (value.length < 7) return undefined
  return (nativePlace.compare(left, right)?.score ?? 0) > 1 ? 'whole' : 'half'
})
/** Little is told by what the name tells already (丽华), or the place (a 彝族 official of a 彝族 county). */
export const gender = stated('gender', 'The genders', (a, b) => a === b, (value) => (value === '女' ? 0.3 : 0))
export const ethnicity = stated('ethnicity', 'The ethnicities', (a, b) => bare(a) === bare(b), (value) => (bare(value) === '汉' ? 0.05 : 0.4))
export const nativePlace = stated('native', 'The native places', samePlace, (value) => (divisionsOf(value).some((code) => !code.endsWith('00')) ? 1.7 : 0.7))

const bare = (ethnicity: string): string => ethnicity.replace(/族$/, '')

const known = new Map<string, readonly string[]>()

/** Codes that a native place may denote: those of its last place name that lie within the names before it. */
function divisionsOf(place: string): readonly string[] {
  let codes = known.get(place)
  if (codes === undefined) {
    const gazetteer = loadGazetteer()
    codes = []
    for (const hit of gazetteer.scan(place)) {
      const inside = hit.divisions.map(({ code }) => code).filter((code) => codes!.length === 0 || codes!.some((above) => gazetteer.isWithin(code, above)))
      if (inside.length > 0) codes = inside
    }
    if (known.size > 10_000) known.clear()
    known.set(place, codes)
  }
  return codes
}

/** 山东烟台, 烟台 and 山东烟台莱山 agree; where the tables know neither, equal words do. */
function samePlace(a: string, b: string): boolean {
  if (a === b || within(a, b)) return true
  const [left, right] = [divisionsOf(a), divisionsOf(b)]
  if (left.length === 0 || right.length === 0) return true
  const gazetteer = loadGazetteer()
  const canonical = (code: string): string => gazetteer.byCode(code)?.successor ?? code
  return left.some((one) => right.some((other) => gazetteer.isWithin(one, other) || gazetteer.isWithin(other, one) || canonical(one) === canonical(other)))
}
