import { gapBetween, YEAR } from '../days.ts'
import { relationOf } from '../divisions.ts'
import { isLeading } from '../posts.ts'
import type { Profile, Seat, Stretch } from '../profile.ts'
import { isHighest } from './posts.ts'
import { placeName } from './place-name.ts'
import type { Feature, Finding } from './feature.ts'

/**
 * A mention without an office of its own (区领导张三; 张三主持会议) beside somebody who held one there at that time: among a
 * place's leaders, or at its meetings, a name is nearly always that of the one known leader.
 */
export const seats: Feature = {
  name: 'seats',
  compare(left, right): Finding | null {
    if (left.posts.length > 0 === right.posts.length > 0) return null
    const swapped = left.posts.length > 0
    const [bare, known] = swapped ? [right, left] : [left, right]
    let best: { score: number; division: string; seat: Seat; post: Stretch } | undefined
    for (const [division, seat] of bare.seats) {
      for (const post of known.posts) {
        const score = likelihood(seat, division, post, bare)
        if (score !== null && (!best || score > best.score)) best = { score, division, seat, post }
      }
    }
    if (!best) return null
    const { score, division, seat, post } = best
    const sides = [['name'], [`post ${post.key}`]] as const
    return {
      score, links: true, explains: 'whole', reason: () => `${words[seat]} ${placeName(division)}, where the other held ${post.key.slice(post.key.indexOf('/') + 1)} at that time.`,
      about: { left: swapped ? sides[1] : sides[0], right: swapped ? sides[0] : sides[1] },
    }
  },
}

const words: Readonly<Record<Seat, string>> = { leads: 'Named among the leaders of', presided: 'Presided at a meeting of', there: 'Took part in a meeting of', page: 'Named without an office on a page about', host: 'Held talks with the head of a foreign state or government for' }
const base: Readonly<Record<Seat, number>> = { leads: -0.3, presided: -0.3, there: -1.1, page: -1.2, host: -0.3 }
const NEAR = 1.2 * YEAR

function likelihood(seat: Seat, division: string, post: Stretch, bare: Profile): number | null {
  const gap = post.span && bare.span ? gapBetween(post.span, bare.span) : null
  if (gap !== null && gap > NEAR) return null
  if ((seat === 'page' || seat === 'host') && !isHighest(post)) return null
  const relation = relationOf(division, post.division)
  if (relation !== 'same' && !(relation === 'parent' && seat !== 'leads')) return null
  return base[seat] - (relation === 'parent' ? 1.5 : 0) - (gap === null ? 0.5 : 0) - (isLeading(post.role) || post.rank >= 5 ? 0 : 1)
}
