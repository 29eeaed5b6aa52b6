import type { Feature, Finding } from './features/feature.ts'
import { first, forbidding, rest, REST_AT_MOST } from './features/features.ts'
import { posts } from './features/posts.ts'
import type { Profile } from './profile.ts'

/** From here on two profiles are linked: wrong once in a thousand, as far as the likelihoods of the features are right. */
export const LINK = 3
/** From here on a curator's word is worth asking for. */
export const DOUBT = 1

export interface Comparison {
  /** Common logarithm of how much likelier all this is of one person than of two. */
  readonly score: number
  readonly findings: readonly (Finding & { readonly feature: string })[]
  /** Cannot be one person. */
  readonly forbidden: boolean
  /** Something other than the name speaks for one person. */
  readonly linked: boolean
  /** What speaks for one person is no mere likely move. Nothing else is linked, however high it scores. */
  readonly explained: boolean
}

/** Compares two profiles by all features. */
export function compare(left: Profile, right: Profile): Comparison {
  return weigh([...findingsOf(first, left, right), ...findingsOf(rest, left, right)])
}

/** The same verdict on whether they are to be linked or doubted, but null where it is neither: what a block of many asks. */
export function compareQuickly(left: Profile, right: Profile): Comparison | null {
  const ofPosts = posts.compare(left, right)
  if (ofPosts?.links !== true && onlyPostsTell(left, right)) return null
  const found: Comparison['findings'][number][] = []
  for (const feature of first) {
    const finding = feature === posts ? ofPosts : feature.compare(left, right)
    if (finding?.forbids) return null
    if (finding) found.push({ feature: feature.name, ...finding })
  }
  const soFar = weigh(found)
  const bare = left.posts.length === 0 || right.posts.length === 0
  if ((!soFar.linked && !bare) || soFar.score + REST_AT_MOST < DOUBT) return null
  const whole = weigh([...found, ...findingsOf(rest, left, right)])
  return whole.forbidden || !whole.linked || whole.score < DOUBT ? null : whole
}

/** Two of whom nothing is told but posts: where those do not link them, nothing does. */
const onlyPostsTell = (left: Profile, right: Profile): boolean => !left.isTold && !right.isTold && left.posts.length > 0 && right.posts.length > 0

export const forbids = (left: Profile, right: Profile): boolean => forbidding.some((feature) => feature.compare(left, right)?.forbids === true)

const findingsOf = (features: readonly Feature[], left: Profile, right: Profile): Comparison['findings'][number][] =>
  features.flatMap((feature) => {
    const finding = feature.compare(left, right)
    return finding ? [{ feature: feature.name, ...finding }] : []
  })

/** What nothing explains stays so far below a link. */
const UNEXPLAINED_BELOW = 0.1

/**
 * A biography that explains a move makes moot how likely the move is. Scores of findings that have a common cause add up to
 * more than they should: that is why a score alone, without something that explains, never links.
 */
function weigh(findings: Comparison['findings']): Comparison {
  const told = findings.some(({ feature }) => feature === 'career')
  const counted = findings.filter(({ feature }) => !(told && feature === 'posts'))
  const explained = findings.some(({ explains }) => explains === 'whole') || findings.filter(({ explains }) => explains === 'half').length >= 2
  const sum = counted.reduce((total, { score }) => total + score, 0)
  return {
    findings, explained, score: explained ? sum : Math.min(sum, LINK - UNEXPLAINED_BELOW),
    forbidden: findings.some(({ forbids: final }) => final === true), linked: counted.some(({ links }) => links === true),
  }
}
