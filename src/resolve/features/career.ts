import { YEAR } from '../days.ts'
import type { Profile } from '../profile.ts'
import type { Feature, Finding } from './feature.ts'

/** A biography on one side that lists a post in which the other side was seen, at that time: it explains any move. */
export const career: Feature = {
  name: 'career',
  compare: (left, right) => told(left, right, false) ?? told(right, left, true),
}

const LEEWAY = YEAR / 2

function told(teller: Profile, other: Profile, swapped: boolean): Finding | null {
  for (const line of teller.careers) {
    const post = other.posts.find(({ key }) => key === line.key)
    if (!post) continue
    const fits = post.span === null || ((line.from === null || post.span.last >= line.from - LEEWAY) && (line.to === null || post.span.first <= line.to + LEEWAY))
    if (!fits) continue
    const [tells, seen] = [[`career ${line.key}`], [`post ${line.key}`]]
    return { score: line.from === null && line.to === null ? -0.6 : -0.1, links: true, explains: 'whole', reason: () => `A biography lists ${line.key.slice(line.key.indexOf('/') + 1)}, where the other was seen at that time.`, about: swapped ? { left: seen, right: tells } : { left: tells, right: seen } }
  }
  return null
}
