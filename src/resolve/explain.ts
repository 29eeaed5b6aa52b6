import type { Explanation } from '../model/explanation.ts'
import type { Mention } from '../model/graph.ts'
import type { Link } from '../model/judgement.ts'
import { compare, DOUBT, LINK, type Comparison } from './compare.ts'
import { foldPersonName } from './person-name.ts'
import { profileOf, type Profile } from './profile.ts'
import { profilesOf } from './profiles.ts'
import { officialTraits } from './traits.ts'

export interface PairExplained {
  readonly verdict: Explanation['verdict']
  readonly because: string
  readonly comparison: Comparison
  /** Mentions on either side, for evidence. */
  readonly left: readonly Mention[]
  readonly right: readonly Mention[]
}

/** The most pairs of profiles that are tried for the one that says most. */
const PAIRS = 4000

/**
 * Why two officials are one or two. `mentions` are all of the blocks concerned, `entityOf` who holds them; each side is a mention,
 * and where the two belong to different people the profiles compared are those of theirs that have most to do with each other.
 */
export function explainOfficials(left: Mention, right: Mention, mentions: readonly Mention[], links: readonly Link[], entityOf: (mention: Mention) => string): PairExplained {
  const { profiles, vague } = profilesOf(mentions.map((mention) => officialTraits(mention, foldPersonName(mention.name))), links)
  const all = [...profiles, ...vague]
  const holding = (mention: Mention): Profile => all.find(({ members }) => members.some((member) => member.mention.id === mention.id))!
  const linked = entityOf(left) === entityOf(right)
  const [one, other] = [holding(left), holding(right)]
  if (one === other) {
    const single = (mention: Mention): Profile => profileOf(one.members.filter((member) => member.mention.id === mention.id))
    return said('ONE_POST', 'They share a post, or posts that other mentions of it join.', compare(single(left), single(right)), single(left), single(right))
  }
  const ofPerson = (mention: Mention): Profile[] => all.filter(({ members }) => entityOf(members[0]!.mention) === entityOf(mention))
  const pairs = linked ? [[one, other] as const] : ofPerson(left).flatMap((a) => ofPerson(right).map((b) => [a, b] as const)).slice(0, PAIRS)
  const compared = pairs.map(([a, b]) => ({ a, b, comparison: compare(a, b) }))
  const { a, b, comparison } = compared.reduce((best, pair) => (worth(pair.comparison) > worth(best.comparison) ? pair : best))
  const forbidden = compared.find((pair) => pair.comparison.forbidden)
  if (linked) return comparison.linked && comparison.score >= LINK ? said('LINKED', `All this is ${times(comparison.score)} likelier of one person than of two.`, comparison, a, b) : said('THROUGH_OTHERS', 'Other mentions of the same person join these two.', comparison, a, b)
  if (forbidden && !comparison.forbidden && comparison.score < LINK) return said('FORBIDDEN', 'Something rules out that they are one person.', forbidden.comparison, forbidden.a, forbidden.b)
  if (comparison.forbidden) return said('FORBIDDEN', 'Something rules out that they are one person.', comparison, a, b)
  if (comparison.linked && comparison.score >= DOUBT) return said('DOUBTFUL', !comparison.explained ? 'They could be one person, but no notice, biography or birth explains it, and the name is not rare enough.' : comparison.score >= LINK ? 'They could be one person, but so could others who cannot be the same.' : `This is ${times(comparison.score)} likelier of one person than of two: too little to link them.`, comparison, a, b)
  return said('UNLIKELY', 'Nothing but the name speaks for one person, or too little.', comparison, a, b)
}

const worth = ({ forbidden, score }: Comparison): number => (forbidden ? -100 : score)
const times = (score: number): string => `about ${Math.round(10 ** Math.min(score, 9)).toLocaleString('en-US')} times`
const said = (verdict: Explanation['verdict'], because: string, comparison: Comparison, left: Profile, right: Profile): PairExplained => ({
  verdict, because, comparison, left: left.members.map(({ mention }) => mention), right: right.members.map(({ mention }) => mention),
})
