import type { Division, Gazetteer, PlaceHit } from '../../gazetteer/gazetteer.ts'

/** What each level's one-character word means: 市 is a prefecture, or a county-level city on its own pages. */
const wordLevels: Readonly<Record<string, RegExp>> = {
  省: /省$/, 自治区: /自治区$/, 市: /市$/, 区: /区$/, 县: /(?:县|自治县)$/, 旗: /旗$/, 州: /州$/, 盟: /盟$/, 地区: /地区$/,
}

/**
 * The division that 市 (in 市委, 副市长, 全市, 我市) or another level's word means on a page about `place`: the place itself
 * or the nearest division above it whose name has that ending. 县 and 区 stand for each other on pages about the other:
 * 县级领导 of a 区. undefined where no division of the chain fits.
 */
export function divisionFor(word: string, place: Division | undefined, gazetteer: Gazetteer): Division | undefined {
  if (word === '全国' || word === '国家' || word === '中央') return gazetteer.byCode('100000')
  if (!place) return undefined
  const ending = wordLevels[word]
  if (!ending) return undefined
  const chain = [place, ...gazetteer.ancestors(place.code)]
  if (word === '省') return chain.find((division) => division.level === 'province')
  if (word === '区' && place.name.endsWith('自治区')) return place
  return chain.find((division) => ending.test(division.name) && !(word === '区' && /自治区$|地区$/.test(division.name)))
}

/**
 * The one division that a place name means on a page about `place`: the only one there is, else the one related to the
 * page's place, within it, or beside it under the same parent. undefined where the page does not settle it.
 */
export function resolvePlaceName(candidates: readonly Division[], place: Division | undefined, gazetteer: Gazetteer): Division | undefined {
  if (candidates.length <= 1) return candidates[0]
  const living = candidates.filter((division) => division.to === null)
  const pool = living.length > 0 ? living : candidates
  if (pool.length === 1) return pool[0]
  if (!place) return undefined
  const related =
    pool.find((division) => division.code === place.code) ??
    pool.find((division) => gazetteer.isWithin(place.code, division.code)) ??
    only(pool.filter((division) => gazetteer.isWithin(division.code, place.code))) ??
    only(pool.filter((division) => division.parent === place.parent)) ??
    only(pool.filter((division) => division.code.slice(0, 2) === place.code.slice(0, 2)))
  return related
}

/** 湖南省醴陵市…: of names that follow one another from the start, the last. */
export function chainedPlace(hits: readonly PlaceHit[], gazetteer: Gazetteer): PlaceHit | undefined {
  let last: PlaceHit | undefined
  for (const hit of hits) {
    if (hit.start !== (last?.end ?? 0)) break
    // 陕西西安: the one in Shaanxi.
    const within = last ? hit.divisions.filter(({ code }) => last!.divisions.some((above) => gazetteer.isWithin(code, above.code))) : []
    last = within.length > 0 ? { ...hit, divisions: within } : hit
  }
  return last
}

/** The one town of that name in a division; none where the division is not settled or has two. Towns of the past where none is left. */
export function resolveTown(towns: readonly Division[], within: Division | undefined, gazetteer: Gazetteer): Division | undefined {
  if (within === undefined || within.level === 'national') return undefined
  const there = towns.filter((town) => gazetteer.isWithin(town.code, within.code))
  return only(there.filter((town) => town.to === null)) ?? only(there)
}

const only = (divisions: readonly Division[]): Division | undefined => (divisions.length === 1 ? divisions[0] : undefined)
