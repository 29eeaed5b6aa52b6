import type { Profile } from '../profile.ts'
import type { Feature, Finding } from './feature.ts'

/** One post given up and another taken up within weeks: what a transfer looks like in two notices. */
export const seam: Feature = {
  name: 'seam',
  compare: (left, right) => joined(left, right, false) ?? joined(right, left, true),
}

const WEEKS = 60

function joined(before: Profile, after: Profile, swapped: boolean): Finding | null {
  for (const left of before.acts) {
    if (!left.ends || left.day === null) continue
    for (const taken of after.acts) {
      if (!taken.begins || taken.day === null || taken.key === left.key || Math.abs(taken.day - left.day) > WEEKS) continue
      const days = Math.abs(taken.day - left.day)
      const sides = [[`act ${left.key}`], [`act ${taken.key}`]] as const
      return { score: 1.5, explains: 'whole', reason: () => `One post was given up and the other taken up within ${days} days.`, about: { left: swapped ? sides[1] : sides[0], right: swapped ? sides[0] : sides[1] } }
    }
  }
  return null
}
