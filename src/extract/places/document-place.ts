import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import type { Division, Gazetteer } from '../../gazetteer/gazetteer.ts'
import { cleanSpan } from '../../model/span.ts'
import type { DraftPlace, ExtractionContext, Rule } from '../rule.ts'
import { hasBranchVenue } from './branch-venue.ts'
import { addCountyOfTowns, type PlaceCandidate, weighed } from './place-candidates.ts'
import { cityOfBoth, cityOfParts, isScattered, wider } from './many-divisions.ts'
import { hasLevel, ownLevel, type OwnLevel } from './own-level.ts'
import { placeHits, type WeighedHit } from './place-hits.ts'
import { publisherHits } from './publisher-hits.ts'
import { townVotes } from './town-votes.ts'

const national = scanner(new RegExp(alternatives`
  国务院|中共中央|全国人大|全国政协|国家副?主席|中央政治局|中央军委|总书记
  (?<=^|[，。、；：“\s从据由])(?:${alternatives`
    外交|财政|商务|教育|科技|工业和信息化|公安|民政|司法|人力资源社会保障|自然资源|生态环境|住房城乡建设|交通运输
    水利|农业农村|文化和旅游|应急管理|国防
  `})部(?=[^门队署长]|$)
  国家(?:${alternatives`
    民委|林草局|文物局|乡村振兴局|体育总局|广电总局|市场监管总局|发展改革委|卫生健康委|统计局|税务总局|能源局
    邮政局|医保局
  `})
  [，。]全国
`, 'g'))
/** A development zone says 全区 of itself, and lies in a city: its level is no district's. officials/page-scope.ts asks whose 区党工委 the page's offices are of, which is another question (区管委会 tells it, 党委 of a zone does not). */
const zone = /(?:开发|高新|经开|保税|示范|新)区(?:（[^）]*）)?(?:党工委|党委|管委会|召开|举行)|区党工委/

/** A page of a zone or a town that names no division is none of the nation's, whatever it studies. */
const local = /(?:党工委书记|管委会(?:副?主任|办公)|镇党委(?:副?书记|召开)|[开高经保新]发?区(?:召开|举行|在[^，。；]{2,16}(?:召开|举行)))/
/** A page without a word of its own place is not about one that it names in passing. */
const FAINT = 1
/** A page speaks of its own level so much more than of any other. */
const SPEAKS_OFTEN = 2
/** Who comes, and where one's own go, are named often on the page of another. */
const VISITOR = 0.6

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
  const said = ownLevel(clean)
  const towns = gazetteer.scanTowns(text)
  const votes = townVotes(context, towns)
  const hits = [...placeHits(context, towns), ...publisherHits(context)]
  let raw = weighed(hits, votes, gazetteer)
  const level = said?.word === '区' && isRegions([...raw.values()]) ? { ...said, word: '自治区' } : said
  const own = level !== undefined && level.strength >= 3 && !(level.word === '区' && zone.test(text)) ? level.word : undefined
  // 巴州新闻网 on a page that speaks of 我区: the district of that stem, not the prefecture.
  if (own !== undefined && ![...raw.values()].some(({ division }) => hasLevel(division.name, own))) raw = weighed(hits.map((hit) => ofLevel(hit, own)), votes, gazetteer)
  addCountyOfTowns(raw, votes, context)
  const ranked = [...raw.values()].filter(({ home }) => home).filter(({ division, titled, visiting }) => own === undefined || (!(visiting && !hasLevel(division.name, own)) && (titled || !outranks(division, own)))).map((candidate) => ({ ...candidate, score: candidate.score * fitting(candidate.division, level) * (candidate.visiting ? VISITOR : 1) }))
  ranked.sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1))
  const nation = [...national(text)]
  const isNational = nation.length > 0 && !local.test(text) && (level?.strength ?? 0) < 2 && (ranked.length === 0 || (level === undefined && !(ranked[0]!.titled && ranked[0]!.spoken) && nation.length * 3 > ranked[0]!.score))
  if (isNational) return { name: '中国', code: '100000', evidence: [cleanSpan(nation[0]!.index, nation[0]!.index + nation[0]![0].length)] }

  const wide = wider([...raw.values()], gazetteer)
  const first = wide ?? ranked.find(({ division }) => isOwnBureaus(context, division)) ?? ranked.find(({ score }) => level !== undefined || score >= FAINT)
  const best = first && (reportedBelow(first, own, ranked, gazetteer) ?? (own !== undefined && level && !hasBranchVenue(context, first.division.name) && !isOwnBureaus(context, first.division) && !isOwnReport(context, first) ? aboveOf(first, level, ranked, gazetteer) : undefined) ?? (own === '市' ? (cityOfBoth(first, ranked) ?? cityOfParts(first, ranked, gazetteer)) : undefined) ?? first)
  if (!best || isScattered([...raw.values()], level === undefined ? 4 : 5)) return null
  if (!wide && own && /^[区县旗]$/.test(own) && !ranked.some(({ division }) => hasLevel(division.name, own))) return null
  const rival = wide ? undefined : ranked.find(({ division }) => division.code !== best.division.code && division.name === best.division.name)
  return { name: best.division.name, code: rival && rival.score > best.score * 0.995 ? null : best.division.code, evidence: best.evidence.slice(0, 3) }
}

/** 宁夏以全民治沙带动增绿 over a page that says 全区 and names no district: the region's. */
const isRegions = (candidates: readonly PlaceCandidate[]): boolean =>
  candidates.some(({ division, titled }) => titled && division.name.endsWith('自治区')) && !candidates.some(({ division }) => hasLevel(division.name, '区'))

/** 甲县水务局铆足干劲开好局: headed by its own bureau, however much the page tells of the province's meeting. */
const isOwnBureaus = ({ clean }: ExtractionContext, { name, level }: Division): boolean =>
  level === 'county' && clean.blocks.some(({ kind, text }) => kind === 'title' && text.startsWith(name) && /^[\u3400-\u9fff]{2,10}?(?:局|委员会|办公室|中心|法院|检察院)(?!长)/.test(text.slice(name.length)))

/** 2021年某县人民政府工作报告, 在某县第十八届人民代表大会第一次会议上: the county's, however often its report speaks of 全州. */
const isOwnReport = ({ text }: ExtractionContext, { evidence, titled }: PlaceCandidate): boolean => titled && evidence.some(({ end }) => ownReport.test(text.slice(end, end + 40)))
const ownReport = /^(?:(?:人民)?政府工作报告|第[一二三四五六七八九十]+届人民代表大会[^，。\n]{0,12}会议上)/

/** A stem that only one division of that level bears means it. */
function ofLevel(hit: WeighedHit, word: string): WeighedHit {
  const fitting = hit.stem ? hit.divisions.filter(({ name }) => hasLevel(name, word)) : []
  return fitting.length === 1 ? { ...hit, divisions: fitting } : hit
}

/**
 * 来源：甲日报 over a page that names 乙市 of 甲 in its headline, and 甲 nowhere: the city's paper reports on 乙; not where the page
 * speaks of its own 州, as 甲 is one, and 乙县 is only where its leaders went.
 */
function reportedBelow({ division, reported }: PlaceCandidate, own: string | undefined, ranked: readonly PlaceCandidate[], gazetteer: Gazetteer): PlaceCandidate | undefined {
  const isItsOwn = own !== undefined && hasLevel(division.name, own)
  return reported ? undefined : ranked.find((candidate) => candidate.titled && candidate.told > 0 && candidate.division.code !== division.code && !(isItsOwn && !hasLevel(candidate.division.name, own)) && gazetteer.isWithin(candidate.division.code, division.code))
}

/**
 * 副市长赴某县巡河, 全州现场会在某县召开, of a page that speaks of no county as its own: the city, prefecture or province that
 * the county is in, named elsewhere or nowhere. A headline that has somebody tour the county (甲在某县调研时强调) leaves it some words of
 * its own.
 */
function aboveOf({ division, titled, spoken, toured, evidence, ...rest }: PlaceCandidate, { word, strength, other }: OwnLevel, ranked: readonly PlaceCandidate[], gazetteer: Gazetteer): PlaceCandidate | undefined {
  if (hasLevel(division.name, word) || strength < (toured ? 1 + other : SPEAKS_OFTEN * other) || (word === '市' && (other > 0 || (titled && spoken)))) return undefined
  const named = ranked.find((candidate) => hasLevel(candidate.division.name, word))
  if (named) return gazetteer.isWithin(division.code, named.division.code) && word !== '市' ? named : undefined
  const above = gazetteer.ancestors(division.code).find(({ name, level }) => level !== 'national' && hasLevel(name, word))
  return above && { ...rest, titled, spoken, toured, evidence, division: above }
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
