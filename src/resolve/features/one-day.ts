import { relationOf } from '../divisions.ts'
import type { Profile, Stretch } from '../profile.ts'
import type { Feature, Finding } from './feature.ts'

/** Full offices in places far from each other, held on one day or by turns: two people. */
export const oneDay: Feature = {
  name: 'one-day',
  compare(left, right): Finding | null {
    const clash = clashBetween(left, right)
    if (!clash) return null
    const [a, b, day] = clash
    return { score: -9, forbids: true, reason: () => `Full offices in ${a.division} and ${b.division} at one time (${new Date(day * 86_400_000).toISOString().slice(0, 10)}).`, about: { left: [`post ${a.key}`], right: [`post ${b.key}`] } }
  },
}

/** Whoever is away from a post for longer may have come back to it. */
const AWAY = 400
/** Pages name somebody by the post that he has just left, or by the one that is yet to come, for so many days. */
export const HANDOVER = 31

export function clashBetween(left: Pick<Profile, 'posts'>, right: Pick<Profile, 'posts'>): readonly [Stretch, Stretch, number] | null {
  for (const a of left.posts) {
    for (const b of right.posts) {
      if (a.days.length === 0 || b.days.length === 0 || !apart(a, b)) continue
      const day = interleaved(a.days, b.days) ?? interleaved(b.days, a.days)
      if (day !== null) return [a, b, day]
    }
  }
  return null
}

const apart = (a: Stretch, b: Stretch): boolean => {
  const relation = relationOf(a.division, b.division)
  return relation === 'sibling' || relation === 'province' || (relation === 'far' && a.division !== '100000' && b.division !== '100000')
}

/** A day of `b` that is one of `a`'s, or lies between two days of `a` too near each other for going and coming back. */
function interleaved(a: readonly number[], b: readonly number[]): number | null {
  let i = 0
  for (const day of b) {
    while (i < a.length && a[i]! <= day) i++
    const before = i > 0 ? a[i - 1]! : undefined
    if (before === day) return day
    if (before !== undefined && i < a.length && a[i]! - before <= AWAY && day - before > HANDOVER && a[i]! - day > HANDOVER) return day
  }
  return null
}
