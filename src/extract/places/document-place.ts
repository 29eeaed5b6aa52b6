import type { BlockKind } from '../../model/clean-text.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Division, Gazetteer, PlaceHit } from '../../gazetteer/gazetteer.ts'
import type { ExtractionContext, Rule } from '../rule.ts'

const weights: Readonly<Record<BlockKind, number>> = { title: 6, masthead: 3, dateline: 2.5, heading: 1.5, body: 1, caption: 1, row: 0.3 }
/** Behind a place's name: its own party committee, government, congress or head speak for the page's place. */
const institution = /^(?:委(?!员)|政府|人民政府|人大|政协|纪委|监委|委员会|召开|区长|市长|县长|举行|长(?![\u3400-\u9fff]?[江河]))/
/** 全区, 我市, 区委, 县长: how the page speaks of its own place. */
const selfReference = /(?:全|我|本)(省|市|区|县|旗|州|盟)(?!级|直|内外)|(?<![\u3400-\u9fff])(省|市|区|县|旗|州|盟)(?:委(?!员)|政府|人大|政协|领导|直)|(?<=[，。、：；\s]|^|代|副|任)(省|市|区|县|旗|州|盟)长/g
const national = /(?:国务院|中共中央|全国人大|全国政协|国家主席|中央政治局|外交部|中央军委|总书记)/g

interface Candidate {
  readonly division: Division
  score: number
  evidence: CleanSpan[]
}

/**
 * The division whose affairs the page reports. Names in title, masthead and dateline and before institutions
 * (东营区委, 济源市政府) weigh most; 全区, 我市, 县长 tell its level; a name that several divisions bear is settled by
 * the names of its parents, else the place is named without a code.
 */
export const documentPlace: Rule = {
  name: 'places/document-place',
  apply(context) {
    const { text, gazetteer, facts } = context
    const hits = weighHits(context)
    const level = dominantLevel(text)
    const ranked = [...score(hits, gazetteer).values()].map((candidate) => {
      const fits = level !== undefined && candidate.division.name.endsWith(level) && !(level === '区' && candidate.division.name.endsWith('自治区'))
      return { ...candidate, score: candidate.score * (fits ? 3 : level === undefined ? 1 : 0.6) }
    })
    ranked.sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1))
    const [first, second] = ranked
    const best = first && (wider(first, ranked, gazetteer) ?? first)
    const nation = [...text.matchAll(national)]
    if (nation.length > 0 && (!best || (level === undefined && nation.length * 3 > best.score))) {
      const first = nation[0]!
      facts.place = { name: '中国', code: '100000', evidence: [cleanSpan(first.index, first.index + first[0].length)] }
    } else if (best) {
      const rival = best === first && second !== undefined && second.division.name === best.division.name && second.score > best.score * 0.995
      facts.place = { name: best.division.name, code: rival ? null : best.division.code, evidence: best.evidence.slice(0, 3) }
    }
  },
}

/** 召开县委…: no 开县. 代县长, 拟任县委…: no 代县, no 任县. 浦阳江: no 阳江. A stem before 江, 路 and the like names a river or a road. */
const partOfAnotherWord = (text: string, { start, end, stem, name }: PlaceHit): boolean =>
  (name.startsWith('开') && /[召展公]/.test(text[start - 1] ?? '')) || (name === '代县' && text[end] === '长') || (name === '任县' && /[拟现兼担曾新出升调原]/.test(text[start - 1] ?? '')) || (stem && /^[江河湖路街桥山]/.test(text.slice(end))) || (stem && /[\u3400-\u9fff][江河湖山海]$/.test(text.slice(Math.max(0, start - 1), end)))

/** A page about several divisions alike (a province's new county heads) is about what they are all in, where it is named. */
function wider(first: Candidate, ranked: readonly Candidate[], gazetteer: Gazetteer): Candidate | undefined {
  const rivals = ranked.filter((other) => other.score > first.score / 4 && other.division.parent === first.division.parent)
  return rivals.length >= 4 ? ranked.find((other) => other.division.level === 'province' && rivals.every((rival) => gazetteer.isWithin(rival.division.code, other.division.code))) : undefined
}

interface WeighedHit extends PlaceHit {
  readonly weight: number
}

function weighHits({ clean, text, gazetteer }: ExtractionContext): WeighedHit[] {
  return clean.blocks.flatMap(({ kind, span }) => {
    const block = text.slice(span.start, span.end)
    return gazetteer.scan(block).filter((hit) => !partOfAnotherWord(block, hit)).map((hit): WeighedHit => {
      const spoken = institution.test(block.slice(hit.end, hit.end + 5))
      const weight = weights[kind] * (hit.stem ? (/[省市区县旗州盟]$/.test(hit.name) ? 1 : 0.4) : 1) * (spoken ? 3 : 1)
      return { ...hit, start: hit.start + span.start, end: hit.end + span.start, weight }
    })
  })
}

/** The level's word that the page uses of itself most: 区 for 全区, 区委, 区长. */
function dominantLevel(text: string): string | undefined {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(selfReference)) {
    const own = match[1]
    const word = own ?? match[2] ?? match[3]!
    counts.set(word, (counts.get(word) ?? 0) + (own ? 2 : 1))
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
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

/** Each division's own hits; shared names are split among those who bear them, to the advantage of those whose parents are named. */
function score(hits: readonly WeighedHit[], gazetteer: Gazetteer): Map<string, Candidate> {
  const named = new Map<string, number>()
  for (const { divisions, weight } of hits) {
    const meant = highest(divisions)
    if (meant) named.set(meant.code, (named.get(meant.code) ?? 0) + weight)
  }
  const candidates = new Map<string, Candidate>()
  for (const hit of hits) {
    const living = hit.divisions.filter((division) => division.to === null)
    const meant = hit.stem ? highest(living) : undefined
    const pool = meant ? [meant] : living.length > 0 ? living : hit.divisions
    for (const division of pool) {
      // 中国国际…博览会: the country's name in other names; national pages are told by their bodies.
      if (division.level === 'national') continue
      const kin = gazetteer.ancestors(division.code).reduce((sum, above) => sum + (above.code === '100000' ? 0 : (named.get(above.code) ?? 0)), 0)
      const candidate = candidates.get(division.code) ?? { division, score: pool.length > 1 ? Math.min(6, kin) : 0, evidence: [] }
      candidate.score += hit.weight
      candidate.evidence.push(cleanSpan(hit.start, hit.end))
      candidates.set(division.code, candidate)
    }
  }
  return candidates
}
