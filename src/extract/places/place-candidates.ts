import type { Division, Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type CleanSpan, cleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'
import type { WeighedHit } from './place-hits.ts'
import { countyOfTowns, type TownVote } from './town-votes.ts'

/** A division that a page names, and what speaks for its being the one that the page is about. */
export interface PlaceCandidate {
  readonly division: Division
  score: number
  /** What the running text says of it. */
  told: number
  titled: boolean
  /** Named as who comes to the page's own place, which is another then. */
  visiting: boolean
  /** Named otherwise than as whence visitors come, or where one's own go to learn. */
  home: boolean
  /** Its own bodies act on the page. */
  spoken: boolean
  /** The headline has somebody tour it. */
  toured: boolean
  /** Named elsewhere than in the name of the medium, in dateline or masthead. */
  reported: boolean
  evidence: CleanSpan[]
}

/** A bare 西安 or 海南 means the city or province before a county's district of that stem. */
function highest(divisions: readonly Division[]): Division | undefined {
  if (divisions.length <= 1) return divisions[0]
  for (const level of ['province', 'prefecture'] as const) {
    const there = divisions.filter((division) => division.level === level)
    if (there.length > 0) return there.length === 1 ? there[0] : undefined
  }
  return undefined
}

/** Each division's own hits; shared names go to all who bear them, to the advantage of those whose parents or towns are named. */
export function weighed(hits: readonly WeighedHit[], votes: ReadonlyMap<string, TownVote>, gazetteer: Gazetteer): Map<string, PlaceCandidate> {
  const named = new Map<string, number>()
  for (const { divisions, weight } of hits) {
    const meant = highest(divisions)
    if (meant) named.set(meant.code, (named.get(meant.code) ?? 0) + weight)
  }
  const candidates = new Map<string, PlaceCandidate>()
  for (const hit of hits) {
    const meant = hit.stem ? highest(hit.divisions) : undefined
    const pool = meant ? [meant] : hit.divisions
    for (const division of pool) {
      // 中国国际…博览会: the country's name in other names; national pages are told by their bodies.
      if (division.level === 'national') continue
      let candidate = candidates.get(division.code)
      if (!candidate) {
        const kin = pool.length === 1 ? 0 : gazetteer.ancestors(division.code).reduce((sum, above) => sum + (above.code === '100000' ? 0 : (named.get(above.code) ?? 0)), 0)
        candidate = { division, score: Math.min(6, kin) + Math.min(5, votes.get(division.code)?.towns ?? 0), told: 0, titled: false, visiting: false, home: false, spoken: false, toured: false, reported: false, evidence: [] }
        candidates.set(division.code, candidate)
      }
      candidate.titled ||= hit.kind === 'title'
      candidate.visiting ||= hit.visiting
      candidate.home ||= !hit.away
      candidate.spoken ||= hit.spoken
      candidate.toured ||= hit.toured
      candidate.reported ||= hit.kind !== 'dateline' && hit.kind !== 'masthead'
      if (repeats(hit)) candidate.told += hit.weight
      else candidate.score += hit.weight
      candidate.evidence.push(cleanSpan(hit.start, hit.end))
    }
  }
  for (const candidate of candidates.values()) candidate.score += candidate.told ** 0.7
  return candidates
}

/** What the running text says again and again counts less each time: a page on the city's meetings is still the county's. */
const repeats = ({ kind }: WeighedHit): boolean => kind !== 'title' && kind !== 'masthead' && kind !== 'dateline'

/** A county that only its towns name. */
export function addCountyOfTowns(candidates: Map<string, PlaceCandidate>, votes: ReadonlyMap<string, TownVote>, { gazetteer, text }: ExtractionContext): void {
  const code = countyOfTowns(votes, (county) => text.includes(stemOf(gazetteer.byCode(county)!.name)) || gazetteer.ancestors(county).some((above) => candidates.has(above.code)))
  const division = code === undefined ? undefined : gazetteer.byCode(code)
  if (!division || candidates.has(division.code)) return
  const { towns, evidence } = votes.get(division.code)!
  candidates.set(division.code, { division, score: towns, told: 0, titled: false, visiting: false, home: true, spoken: false, toured: false, reported: true, evidence })
}

const stemOf = (name: string): string => (name.length > 2 ? name.slice(0, -1) : name)
