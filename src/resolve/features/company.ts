import { nameShare } from '../../lexicon/name-share.ts'
import type { Profile } from '../profile.ts'
import type { Feature } from './feature.ts'
import { seats } from './seats.ts'

/** Rare names among those they met with, as names: who sits with the same people is likelier the same. */
export const company: Feature = {
  name: 'company',
  compare(left, right) {
    const [few, many] = left.company.size <= right.company.size ? [left.company, right.company] : [right.company, left.company]
    const shared = [...few].filter((name) => many.has(name) && nameShare(name) < COMMON).sort()
    if (shared.length === 0) return null
    const alone = left.posts.length === 0 || right.posts.length === 0
    return { score: (alone ? Math.min(MOST_ALONE, EACH_ALONE * shared.length) : Math.min(MOST, EACH * (shared.length - 1))) - (alone && !seated(left, right) ? NOTHING_ELSE : 0), ...(shared.length >= 2 && { links: true as const }), reason: () => `Both met with ${shared.slice(0, 5).join('、')}${shared.length > 5 ? ' and others' : ''}.`, about: { left: ['company'], right: ['company'] } }
  },
}

/** Whether `seats` says more of a mention without an office. */
const seated = (left: Profile, right: Profile): boolean => seats.compare(left, right) !== null
/** Nothing but the company says whose mention it is. */
const NOTHING_ELSE = 1.9
const COMMON = 2e-5
const EACH = 0.3
const MOST = 0.9
/** A mention without an office is told by its company more than one that has one. */
const EACH_ALONE = 0.4
const MOST_ALONE = 2.4
