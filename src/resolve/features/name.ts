import { nameShare } from '../../lexicon/name-share.ts'
import type { Feature } from './feature.ts'

const RAREST = 1e-6
/** Borne by so few that a county's leadership (some 150 people) will not hold two of them. */
const RARE = 1e-5

let last = { name: '', share: 1 }
/** All profiles of a block share their name. */
function shareOf(name: string): number {
  if (last.name !== name) last = { name, share: nameShare(name) }
  return last.share
}

const bearers = (share: number): string => (share < 1e-5 ? (share * 1e6).toFixed(1) : String(Math.round(share * 1e6)))

/**
 * How much a shared name says: much where few bear it. The estimate comes from shipped tables. Below one in a million nothing
 * is believed: characters do not tell which families are large.
 */
export const name: Feature = {
  name: 'name',
  compare(left, right) {
    const about = { left: ['name'], right: ['name'] }
    if (left.name !== right.name) return { score: 0, reason: () => `The names differ: ${left.name}, ${right.name}.`, about }
    const share = Math.max(RAREST, shareOf(left.name))
    return { score: -Math.log10(share), ...(share <= RARE && { explains: share <= RAREST ? 'whole' as const : 'half' as const }), reason: () => `Both are named ${left.name}, as about ${bearers(share)} in a million people are.`, about }
  },
}
