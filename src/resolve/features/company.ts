import { nameShare } from '../../lexicon/name-share.ts'
import type { Profile } from '../profile.ts'
import type { Feature } from './feature.ts'
import { seats } from './seats.ts'

/**
 * Rare names among those whom a mention without an office met with, as names: who sits with the same people is likelier the
 * same. Between two who have offices it says nothing new: two namesakes of one county meet with the same people.
 */
export const company: Feature = {
  name: 'company',
  compare(left, right) {
    if (left.posts.length > 0 && right.posts.length > 0) return null
    const [few, many] = left.company.size <= right.company.size ? [left.company, right.company] : [right.company, left.company]
    const shared = [...few].filter((name) => many.has(name) && nameShare(name) < COMMON).sort()
    if (shared.length === 0) return null
    return { score: Math.min(MOST, EACH * shared.length) - (seated(left, right) ? 0 : NOTHING_ELSE), ...(shared.length >= 2 && { links: true as const, explains: 'whole' as const }), reason: () => `Both met with ${shared.slice(0, 5).join('、')}${shared.length > 5 ? ' and others' : ''}.`, about: { left: ['company'], right: ['company'] } }
  },
}

/** Whether `seats` says more of a mention without an office. */
const seated = (left: Profile, right: Profile): boolean => seats.compare(left, right) !== null
/** Nothing but the company says whose mention it is. */
const NOTHING_ELSE = 1.9
const COMMON = 2e-5
const EACH = 0.4
const MOST = 2.4
