import type { TownHit } from '../../gazetteer/gazetteer.ts'
import { townStem } from '../../gazetteer/towns.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { belowMastheads } from '../below-mastheads.ts'
import type { ExtractionContext } from '../rule.ts'

export interface TownVote {
  /** What different towns named on the page say for the county: one each, more where no other county has one of the name. */
  towns: number
  evidence: CleanSpan[]
}

/** More towns than these are a list of everybody's: no page of one county needs more to be known. */
const ENOUGH = 40

/** A town that stands so near the beginning of the page's own text, in UTF-16 units, is what the page is about. */
const HEADLINE = 60

const ownBody = /(?:镇|乡|街道|苏木)(?:党?委(?!员会)|党工委|人大|政府|人民政府|办事处|领导)|[我全](?:镇|乡|街道|苏木)/
const acting = /(?:召开|举行|开展|组织)/y

const ourTown = /我(?:镇|乡|街道)/

/** 枫林镇召开镇党委扩大会议: a town's own news names its county nowhere. */
function actsItself(text: string, name: string): boolean {
  const first = text.indexOf(name)
  acting.lastIndex = first + name.length
  const acts = first >= 0 && acting.test(text)
  if (text.indexOf(name, first + 1) < 0) {
    // 西演镇召开人民代表大会，镇人大代表出席: named but once. 【安海新闻】我镇召开动员会 … 安海镇广播电视站: called by its stem.
    return (acts && ownBody.test(text)) || (ourTown.test(text) && text.split(townStem(name)).length > 3)
  }
  if (ownBody.test(text)) return true
  for (let at = first; at >= 0; at = text.indexOf(name, at + 1)) {
    acting.lastIndex = at + name.length
    if (acting.test(text)) return true
  }
  return false
}

/** Counties by the towns and streets that the page names: each town speaks for every county that has one of its name. */
export function townVotes({ facts, clean, text }: ExtractionContext, towns: readonly TownHit[]): Map<string, TownVote> {
  const votes = new Map<string, TownVote>()
  const year = facts.published === null ? null : Number(facts.published.slice(0, 4))
  const headlines = belowMastheads(clean) + HEADLINE
  const seen = new Set<string>()
  for (const { start, end, name, divisions } of towns) {
    if (seen.has(name) || seen.size >= ENOUGH) continue
    seen.add(name)
    const then = divisions.filter(({ from, to }) => year === null || ((from ?? 0) <= year + 1 && (to ?? 9999) + 3 >= year))
    // Names of two characters and an ending often were, or are, other towns' too: 西合营镇 tells more than 新桥镇.
    // 新镇, 乌镇: two characters are as soon part of other words.
    const isVague = name.length < 3 || new Set(divisions.map((town) => town.parent)).size > 1
    const says = isVague ? 1 : (name.length > 3 && !name.endsWith('街道') ? 3 : 2) + (Math.min(start, text.indexOf(townStem(name))) < headlines && actsItself(text, name) ? 1 : 0)
    for (const parent of new Set(then.map((town) => town.parent!))) {
      const vote = votes.get(parent) ?? { towns: 0, evidence: [] }
      vote.towns += says
      vote.evidence.push(cleanSpan(start, end))
      votes.set(parent, vote)
    }
  }
  return votes
}

/**
 * The county that nobody names but whose towns are named: three and more of them, or fewer where the names are rare or its
 * stem or what lies above it is named, and clearly more than in any other county.
 */
export function countyOfTowns(votes: ReadonlyMap<string, TownVote>, isTold: (county: string) => boolean): string | undefined {
  const ranked = [...votes].map(([county, { towns }]) => ({ county, score: towns + (isTold(county) ? 2 : 0) })).sort((a, b) => b.score - a.score || (a.county < b.county ? -1 : 1))
  const [first, second] = ranked
  return first && first.score >= 3 && first.score >= (second?.score ?? 0) + 2 ? first.county : undefined
}
