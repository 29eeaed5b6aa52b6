import type { TownHit } from '../../gazetteer/gazetteer.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'

export interface TownVote {
  /** Different towns named on the page that lie in the county. */
  towns: number
  evidence: CleanSpan[]
}

/** More towns than these are a list of everybody's: no page of one county needs more to be known. */
const ENOUGH = 40

/** Counties by the towns and streets that the page names: each town speaks for every county that has one of its name. */
export function townVotes({ facts }: ExtractionContext, towns: readonly TownHit[]): Map<string, TownVote> {
  const votes = new Map<string, TownVote>()
  const year = facts.published === null ? null : Number(facts.published.slice(0, 4))
  const seen = new Set<string>()
  for (const { start, end, name, divisions } of towns) {
    if (seen.has(name) || seen.size >= ENOUGH) continue
    seen.add(name)
    const then = divisions.filter(({ from, to }) => year === null || ((from ?? 0) <= year + 1 && (to ?? 9999) + 3 >= year))
    for (const parent of new Set(then.map((town) => town.parent!))) {
      const vote = votes.get(parent) ?? { towns: 0, evidence: [] }
      vote.towns++
      vote.evidence.push(cleanSpan(start, end))
      votes.set(parent, vote)
    }
  }
  return votes
}

/**
 * The county that nobody names but whose towns are named: three and more of them, or fewer where its
 * stem or what lies above it is named, and clearly more than in any other county.
 */
export function countyOfTowns(votes: ReadonlyMap<string, TownVote>, isTold: (county: string) => boolean): string | undefined {
  const ranked = [...votes].map(([county, { towns }]) => ({ county, score: towns + (isTold(county) ? 2 : 0) })).sort((a, b) => b.score - a.score || (a.county < b.county ? -1 : 1))
  const [first, second] = ranked
  return first && first.score >= 3 && first.score >= (second?.score ?? 0) + 2 ? first.county : undefined
}
