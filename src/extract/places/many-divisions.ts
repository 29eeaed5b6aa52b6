import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { hasLevel } from './own-level.ts'
import type { PlaceCandidate } from './place-candidates.ts'

/**
 * A page about several divisions alike (a province's new county heads, a digest) is about what they are all in, where that is
 * named; where they lie in many provinces it is about none.
 */
export function wider(candidates: readonly PlaceCandidate[], gazetteer: Gazetteer): PlaceCandidate | undefined {
  const most = Math.max(...candidates.map(({ score }) => score))
  const parts = candidates.filter(({ division }) => division.level === 'county' || division.level === 'prefecture')
  // 湖南调整多地县委书记, over counties of three cities and more: the province's that the headline names.
  const headlined = new Set(candidates.filter(({ titled }) => titled).map(({ division }) => division.code))
  const provinces = [...groupBy(parts, ({ division }) => `${division.code.slice(0, 2)}0000`)].filter(([province, family]) => headlined.has(province) && new Set(family.map(({ division }) => division.parent)).size > 2)
  for (const [parent, family] of [...groupBy(parts, ({ division }) => division.parent!), ...provinces]) {
    const first = Math.max(...family.map(({ score }) => score))
    const alike = family.filter(({ score }) => score > first / 4)
    const sum = alike.reduce((total, { score }) => total + score, 0)
    const above = [parent, ...gazetteer.ancestors(parent).map(({ code }) => code)]
    const named = above.map((code) => candidates.find(({ division }) => division.code === code)).find((candidate) => candidate !== undefined)
    if (named && alike.length >= (named.titled ? 3 : 4) && first <= sum * 0.45 && sum >= most) return named
  }
  return undefined
}

/**
 * 袁州区政府 beside 丰城市政府, of a page that says 我市 and names 宜春 too, none in its headline: the prefecture-level city's,
 * since a city of a county's rank has no district beside it.
 */
export function cityOfBoth(best: PlaceCandidate, ranked: readonly PlaceCandidate[]): PlaceCandidate | undefined {
  const { division, titled, spoken } = best
  if (titled || !spoken || division.level !== 'county' || !division.name.endsWith('市')) return undefined
  if (!ranked.some((other) => other.spoken && !other.visiting && other.division.parent === division.parent && /(?<!自治)区$/.test(other.division.name))) return undefined
  return ranked.find((other) => other.division.code === division.parent)
}

/** 迁西县、滦州市、曹妃甸区、乐亭县作了汇报，玉田县作表态发言: a name in a list counts a tenth of one by itself. */
const FEW = 12

/**
 * 袁州、奉新、万载等县（区）分局 of a page that says 全市: the city that its parts are in, where none of them is named as acting
 * and the city nowhere.
 */
export function cityOfParts(best: PlaceCandidate, ranked: readonly PlaceCandidate[], gazetteer: Gazetteer): PlaceCandidate | undefined {
  const { division, titled, spoken, told } = best
  if (titled || spoken || division.level !== 'county') return undefined
  const alike = ranked.filter((other) => other.division.parent === division.parent && other.told * FEW > told)
  if (alike.length < 3 || alike.some((other) => other.titled || other.spoken)) return undefined
  const city = division.parent === null ? undefined : gazetteer.byCode(division.parent)
  return city && hasLevel(city.name, '市') ? { ...best, division: city, evidence: alike.flatMap(({ evidence }) => evidence.slice(0, 1)) } : undefined
}

/** Told of many provinces and of none above all: a digest, a comparison. */
export function isScattered(candidates: readonly PlaceCandidate[], many: number): boolean {
  const provinces = groupBy(candidates, ({ division }) => division.code.slice(0, 2))
  const sums = [...provinces.values()].map((family) => family.reduce((total, { score }) => total + score, 0))
  return sums.length >= many && Math.max(...sums) < 0.4 * sums.reduce((total, sum) => total + sum, 0)
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
