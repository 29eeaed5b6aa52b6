import { scanner } from '../../language/scanner.ts'
import type { Division, Gazetteer } from '../../gazetteer/gazetteer.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { DraftPlace, ExtractionContext, Rule } from '../rule.ts'
import { hasLevel, ownLevel, type OwnLevel } from './own-level.ts'
import { placeHits, type WeighedHit } from './place-hits.ts'
import { publisherHits } from './publisher-hits.ts'
import { countyOfTowns, townVotes, type TownVote } from './town-votes.ts'

const national = scanner(/国务院|中共中央|全国人大|全国政协|国家副?主席|中央政治局|中央军委|总书记|(?<=^|[，。、；：“\s从据由])(?:外交|财政|商务|教育|科技|工业和信息化|公安|民政|司法|人力资源社会保障|自然资源|生态环境|住房城乡建设|交通运输|水利|农业农村|文化和旅游|应急管理|国防)部(?=[^门队署长]|$)|国家(?:发展改革委|卫生健康委|统计局|税务总局|能源局|邮政局|医保局)|[，。]全国/g)
/** A development zone says 全区 of itself, and lies in a city. */
const zone = /(?:开发|高新|经开|保税|示范|新)区(?:（[^）]*）)?(?:党工委|党委|管委会|召开|举行)|区党工委/

/** A page without a word of its own place is not about one that it names in passing. */
const FAINT = 1
/** A page speaks of its own level so much more than of any other. */
const SPEAKS_OFTEN = 2
/** Who comes, and where one's own go, are named often on the page of another. */
const VISITOR = 0.6

interface Candidate {
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
  /** Named elsewhere than in the name of the medium, in dateline or masthead. */
  reported: boolean
  evidence: CleanSpan[]
}

/**
 * The division whose affairs the page reports. Names in title, lead and dateline and before institutions (东营区委,
 * 济源市政府) weigh most; 全区, 我市, 县长 tell its level; towns tell their county; a name that several divisions bear is
 * settled by the names of its parents and its towns, else the place is named without a code. A page that speaks of its own
 * district without naming it has none.
 */
export const documentPlace: Rule = {
  name: 'places/document-place',
  apply(context) {
    context.facts.place = settle(context)
  },
}

function settle(context: ExtractionContext): DraftPlace | null {
  const { text, gazetteer, clean } = context
  const level = ownLevel(clean)
  const towns = gazetteer.scanTowns(text)
  const votes = townVotes(context, towns)
  const own = level !== undefined && level.strength >= 3 && !(level.word === '区' && zone.test(text)) ? level.word : undefined
  const hits = [...placeHits(context, towns), ...publisherHits(context)]
  let raw = score(hits, votes, gazetteer)
  // 巴州新闻网 on a page that speaks of 我区: the district of that stem, not the prefecture.
  if (own !== undefined && ![...raw.values()].some(({ division }) => hasLevel(division.name, own))) raw = score(hits.map((hit) => ofLevel(hit, own)), votes, gazetteer)
  addCountyOfTowns(raw, votes, context)
  const ranked = [...raw.values()].filter(({ home }) => home).filter(({ division, titled, visiting }) => own === undefined || (!(visiting && !hasLevel(division.name, own)) && (titled || !outranks(division, own)))).map((candidate) => ({ ...candidate, score: candidate.score * fitting(candidate.division, level) * (candidate.visiting ? VISITOR : 1) }))
  ranked.sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1))
  const nation = [...national(text)]
  const isNational = nation.length > 0 && (level?.strength ?? 0) < 2 && (ranked.length === 0 || (level === undefined && !(ranked[0]!.titled && ranked[0]!.spoken) && nation.length * 3 > ranked[0]!.score))
  if (isNational) return { name: '中国', code: '100000', evidence: [cleanSpan(nation[0]!.index, nation[0]!.index + nation[0]![0].length)] }

  const wide = wider([...raw.values()], gazetteer)
  const first = wide ?? ranked.find(({ score }) => level !== undefined || score >= FAINT)
  const best = first && (reportedBelow(first, ranked, gazetteer) ?? (own !== undefined && level ? aboveOf(first, level, ranked, gazetteer) : undefined) ?? first)
  if (!best || isScattered([...raw.values()], level === undefined ? 4 : 5)) return null
  if (!wide && own && /^[区县旗]$/.test(own) && !ranked.some(({ division }) => hasLevel(division.name, own))) return null
  const rival = wide ? undefined : ranked.find(({ division }) => division.code !== best.division.code && division.name === best.division.name)
  return { name: best.division.name, code: rival && rival.score > best.score * 0.995 ? null : best.division.code, evidence: best.evidence.slice(0, 3) }
}

/** A stem that only one division of that level bears means it. */
function ofLevel(hit: WeighedHit, word: string): WeighedHit {
  const fitting = hit.stem ? hit.divisions.filter(({ name }) => hasLevel(name, word)) : []
  return fitting.length === 1 ? { ...hit, divisions: fitting } : hit
}

/** 来源：甲日报 over a page that names 乙市 of 甲 in its headline, and 甲 nowhere: the city's paper reports on 乙. */
function reportedBelow({ division, reported }: Candidate, ranked: readonly Candidate[], gazetteer: Gazetteer): Candidate | undefined {
  return reported ? undefined : ranked.find((candidate) => candidate.titled && candidate.told > 0 && candidate.division.code !== division.code && gazetteer.isWithin(candidate.division.code, division.code))
}

/**
 * 副市长赴某县巡河, 全州现场会在某县召开, of a page that speaks of no county as its own: the city, prefecture or province that
 * the county is in, named elsewhere or nowhere.
 */
function aboveOf({ division, titled, spoken, evidence, ...rest }: Candidate, { word, strength, other }: OwnLevel, ranked: readonly Candidate[], gazetteer: Gazetteer): Candidate | undefined {
  if (hasLevel(division.name, word) || strength < SPEAKS_OFTEN * other || (word === '市' && (other > 0 || (titled && spoken)))) return undefined
  const named = ranked.find((candidate) => hasLevel(candidate.division.name, word))
  if (named) return gazetteer.isWithin(division.code, named.division.code) && word !== '市' ? named : undefined
  const above = gazetteer.ancestors(division.code).find(({ name, level }) => level !== 'national' && hasLevel(name, word))
  return above && { ...rest, titled, spoken, evidence, division: above }
}

/** A page that speaks of its own 县 is not the province's or the city's, which it names. */
const outranks = ({ level, name }: Division, word: string): boolean =>
  /^[区县旗]$/.test(word) ? level === 'province' || level === 'prefecture' : /^[市州盟]$/.test(word) && level === 'province' && !name.endsWith('市')

/** What the page says of its own level counts the more, the more often it says so. */
function fitting({ name }: Division, level: OwnLevel | undefined): number {
  if (level === undefined) return 1
  const sure = level.strength >= 3
  return hasLevel(name, level.word) ? (sure ? 3 : 1.5) : sure ? 0.6 : 0.85
}

/**
 * A page about several divisions alike (a province's new county heads, a digest) is about what they are all in, where that is
 * named; where they lie in many provinces it is about none.
 */
function wider(candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate | undefined {
  const most = Math.max(...candidates.map(({ score }) => score))
  const families = groupBy(candidates.filter(({ division }) => division.level === 'county' || division.level === 'prefecture'), ({ division }) => division.parent!)
  for (const [parent, family] of families) {
    const first = Math.max(...family.map(({ score }) => score))
    const alike = family.filter(({ score }) => score > first / 4)
    const sum = alike.reduce((total, { score }) => total + score, 0)
    const above = [parent, ...gazetteer.ancestors(parent).map(({ code }) => code)]
    const named = above.map((code) => candidates.find(({ division }) => division.code === code)).find((candidate) => candidate !== undefined)
    if (named && alike.length >= (named.titled ? 3 : 4) && first <= sum * 0.45 && sum >= most) return named
  }
  return undefined
}

/** Told of many provinces and of none above all: a digest, a comparison. */
function isScattered(candidates: readonly Candidate[], many: number): boolean {
  const provinces = groupBy(candidates, ({ division }) => division.code.slice(0, 2))
  const sums = [...provinces.values()].map((family) => family.reduce((total, { score }) => total + score, 0))
  return sums.length >= many && Math.max(...sums) < 0.4 * sums.reduce((total, sum) => total + sum, 0)
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
function score(hits: readonly WeighedHit[], votes: ReadonlyMap<string, TownVote>, gazetteer: Gazetteer): Map<string, Candidate> {
  const named = new Map<string, number>()
  for (const { divisions, weight } of hits) {
    const meant = highest(divisions)
    if (meant) named.set(meant.code, (named.get(meant.code) ?? 0) + weight)
  }
  const candidates = new Map<string, Candidate>()
  for (const hit of hits) {
    const meant = hit.stem ? highest(hit.divisions) : undefined
    const pool = meant ? [meant] : hit.divisions
    for (const division of pool) {
      // 中国国际…博览会: the country's name in other names; national pages are told by their bodies.
      if (division.level === 'national') continue
      let candidate = candidates.get(division.code)
      if (!candidate) {
        const kin = pool.length === 1 ? 0 : gazetteer.ancestors(division.code).reduce((sum, above) => sum + (above.code === '100000' ? 0 : (named.get(above.code) ?? 0)), 0)
        candidate = { division, score: Math.min(6, kin) + Math.min(5, votes.get(division.code)?.towns ?? 0), told: 0, titled: false, visiting: false, home: false, spoken: false, reported: false, evidence: [] }
        candidates.set(division.code, candidate)
      }
      candidate.titled ||= hit.kind === 'title'
      candidate.visiting ||= hit.visiting
      candidate.home ||= !hit.away
      candidate.spoken ||= hit.spoken
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

function addCountyOfTowns(candidates: Map<string, Candidate>, votes: ReadonlyMap<string, TownVote>, { gazetteer, text }: ExtractionContext): void {
  const code = countyOfTowns(votes, (county) => text.includes(stemOf(gazetteer.byCode(county)!.name)) || gazetteer.ancestors(county).some((above) => candidates.has(above.code)))
  const division = code === undefined ? undefined : gazetteer.byCode(code)
  if (!division || candidates.has(division.code)) return
  const { towns, evidence } = votes.get(division.code)!
  candidates.set(division.code, { division, score: towns, told: 0, titled: false, visiting: false, home: true, spoken: false, reported: true, evidence })
}

const stemOf = (name: string): string => (name.length > 2 ? name.slice(0, -1) : name)

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
