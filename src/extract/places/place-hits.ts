import type { Division, Gazetteer, PlaceHit, TownHit } from '../../gazetteer/gazetteer.ts'
import { townStem } from '../../gazetteer/towns.ts'
import { alternatives } from '../../language/alternatives.ts'
import type { BlockKind } from '../../model/clean-text.ts'
import type { ExtractionContext } from '../rule.ts'
import { Guests } from './guests.ts'
import { isAway, isGoneTo, isInPassing, isOuting, isPassedOn, isToured, journey, OTHERS, toldIn, visits, type Told } from './journeys.ts'
import { isPartOfAnotherWord, medium, overlapsCity } from './other-words.ts'
import { careerLine } from './own-level.ts'
import { isVenue } from './branch-venue.ts'
import { beginsWithinPerson, isOnePerson, peopleNamedSo } from './within-people.ts'

const weights: Readonly<Record<BlockKind, number>> = { title: 6, masthead: 2, dateline: 2, heading: 1.5, body: 1, caption: 1, row: 0.3 }
/** The first paragraph says where: its names count twice. */
const LEAD = 2
/** Behind a place's name: its own party committee, government, congress or head speak for the page's place. */
const institution = new RegExp(alternatives`^(?:${alternatives`
  委(?!员|托|派|屈|常委、)|(?:人民)?政府|人大|人民代表大会|政协|纪委|监委|委员会
  第?[一二三四五六七八九十]{1,3}届|召开|举行|(?:副|代)?[省市区县州旗盟]长|长(?![\u3400-\u9fff]?[江河])
  (?:(?:高级|中级)?人民)?法院|[高中]院|(?:人民)?检察院
`})`)
/** 江苏森联集团, 福建某某科技有限公司: where a company is from. */
const ofCompany = /^[\u3400-\u9fff]{1,8}?(?:集团|公司|股份|商会)/
/** 广州市某某文化科技股份有限公司 */
const ofFullCompany = /^[\u3400-\u9fff]{2,16}?(?:有限责任公司|有限公司)/
/** 上海市属国有企业: whose a company is. */
const ownedBy = /^属(?:[\u3400-\u9fff]{0,4}(?:国企|企业|集团|公司))/
const notOfCompany = /[在召到举的与和、省市区县旗州]/
const MEDIUM = 6
const CAREER = 0.2

/** A name of a division as it counts for the page's place. */
export interface WeighedHit extends PlaceHit {
  readonly weight: number
  readonly kind: BlockKind
  /** Of those who come to the page's own place. */
  readonly visiting: boolean
  /** Of visitors, or where one's own go to learn: nobody's page is theirs for this alone. */
  readonly away: boolean
  /** Its own committee, government or congress stands behind it. */
  readonly spoken: boolean
  /** Of a headline, as where somebody goes to look about. */
  readonly toured: boolean
}

/** All names of divisions on the page with what they weigh, those apart that only name one of its `towns`. Offsets are of the cleaned text. */
export function placeHits({ clean, text, gazetteer, facts }: ExtractionContext, towns: readonly TownHit[]): WeighedHit[] {
  const townStems = new Set(towns.map(({ name }) => townStem(name)))
  // 太平乡: no 平乡.
  const inTown = ({ start, end, stem }: PlaceHit): boolean => stem && towns.some((town) => town.start < start && start < town.end && end >= town.end)
  const all = inFull(gazetteer.scan(text)).filter((hit) => !beginsWithinPerson(text, hit) && !isOnePerson(text, hit) && !inTown(hit))
  const people = peopleNamedSo(text, all)
  const guests = new Guests(text, all, gazetteer)
  const outing = isOuting(text)
  let next = 0
  const lead = clean.blocks.findIndex(({ kind, span }) => kind === 'body' && span.end - span.start >= 20)
  return clean.blocks.flatMap(({ kind: given, span, text: block }, index) => {
    // A sentence in the headline's place is the text's first.
    const kind = given === 'title' && block.endsWith('。') ? 'body' : given
    const share = kind === 'body' && careerLine.test(block) ? CAREER : index === lead ? LEAD : 1
    // No name goes on in the next block.
    const hits: PlaceHit[] = []
    for (; next < all.length && all[next]!.start < span.end; next++) hits.push({ ...all[next]!, start: all[next]!.start - span.start, end: all[next]!.end - span.start })
    if (hits.length === 0) return []
    const told = toldIn(block)
    const spoken = hits.filter((hit, i) => !people.some((name) => name.startsWith(hit.name) && block.startsWith(name, hit.start)) && speaksOfPlace(block, hit, hits[i - 1]?.end === hit.start, told, gazetteer) && !(hit.stem && townStems.has(hit.name)))
    return ownHits(spoken, block, facts.published, gazetteer).map((own, i, chain): WeighedHit => {
      // 赴浙江慈溪市考察: what stands before the inner name stands before the outer.
      const hit = chain[i - 1]?.end === own.start ? { ...own, start: chain[i - 1]!.start } : own
      const behind = block.slice(hit.end, hit.end + 6)
      const bare = hit.stem && !/[省市区县旗州盟]$/.test(hit.name)
      const spoken = institution.test(behind) && !(bare && behind.startsWith('长')) && !isPassedOn(block, hit)
      const firm = (bare || ofFullCompany.test(block.slice(hit.end, hit.end + 24))) && isOfCompany(block, hit.end, hits)
      const guest = guests.has(own)
      const usual = weights[kind] * (share === LEAD && hit.start >= 80 ? 1 : share) * hit.share * (bare && !spoken ? 0.4 : 1) * (spoken ? 3 : 1) * (firm || ownedBy.test(behind) ? OTHERS : 1) * journey(block, hit, told)
      // 甲省推介会在乙市举行: where it met is not whose it is.
      const venue = kind === 'title' && chain.some((outer) => outer.end < own.start && outer.divisions.some((above) => own.divisions.every(({ code }) => code !== above.code && gazetteer.isWithin(code, above.code)))) && isVenue(block, own)
      // 某市人大常委会主任…, at the head of a paragraph: no paper.
      const ofMedium = (medium.test(behind) || (kind === 'dateline' && block.startsWith('今日', hit.start - 2))) && (kind === 'dateline' || kind === 'masthead' || (hit.start < 20 && !/^(?:人大|政协)/.test(behind)))
      return { start: own.start + span.start, end: own.end + span.start, name: own.name, stem: own.stem, divisions: own.divisions, kind: ofMedium ? 'dateline' : venue ? 'body' : kind, weight: ofMedium && kind !== 'title' ? MEDIUM : venue ? OTHERS : usual, spoken, visiting: !ofMedium && (guest || visits(block, hit, told)), away: !ofMedium && (guest || (kind !== 'title' && (firm || ownedBy.test(behind) || isAway(block, hit, told) || (outing && isGoneTo(block, hit.start))))), toured: kind === 'title' && isToured(block, own) }
    })
  })
}

/** A stem (东昌, of 东昌区) on a page that names a longer name in full (东昌府区) and not its own: short for what is named in full. */
function inFull(hits: readonly PlaceHit[]): PlaceHit[] {
  const full = hits.filter(({ stem }) => !stem)
  return hits.map((hit) => {
    if (!hit.stem || hit.name.length > 2 || full.some(({ name }) => hit.divisions.some((division) => division.name === name))) return hit
    const longer = full.find(({ name }) => name.length > hit.name.length + 1 && name.startsWith(hit.name))
    return longer ? { ...hit, divisions: longer.divisions } : hit
  })
}

/** A stem that a company's name begins with, and no other place. */
function isOfCompany(block: string, end: number, hits: readonly PlaceHit[]): boolean {
  const words = ofCompany.exec(block.slice(end, end + 12))?.[0]
  return words !== undefined && !notOfCompany.test(words) && !hits.some(({ start }) => start === end)
}

/** Divisions of that name in the year of the page, where it is dated and any fits. */
export function validThen(divisions: readonly Division[], published: string | null): readonly Division[] {
  if (divisions.length === 1) return divisions
  const year = published === null ? Number.NaN : Number(published.slice(0, 4))
  const then = Number.isNaN(year) ? [] : divisions.filter(({ from, to }) => (from ?? 0) <= year && (to ?? 9999) + 1 >= year)
  const living = divisions.filter((division) => division.to === null)
  const pool = then.length > 0 ? then : living.length > 0 ? living : divisions
  // A name that one division bears now and another bore once (朝阳区, renamed) is the present one's.
  const present = pool.filter((division) => division.to === null)
  return outermost(present.length > 0 ? present : pool)
}

/** 嘉峪关市 of 嘉峪关市: a city without counties, under the code of its only part too. */
const outermost = (divisions: readonly Division[]): readonly Division[] => divisions.filter(({ parent, name }) => !divisions.some((other) => other.code === parent && other.name === name))

/** Whether the name means the division, and the page has to do with it. `inner`: it goes on a chain (江苏南京). */
const speaksOfPlace = (block: string, hit: PlaceHit, inner: boolean, told: Told, gazetteer: Gazetteer): boolean =>
  !isPartOfAnotherWord(block, hit, inner) && !nativePlace.test(block.slice(Math.max(0, hit.start - 16), hit.start)) && !(hit.stem && overlapsCity(block, hit, gazetteer)) && !isInPassing(block, hit, told)

/** 籍贯：山东平度, 出生地 | 山东平度: where somebody is from. */
const nativePlace = /(?:籍\s?贯|出生地)[：:\s]*(?:\n\s*)?[\u3400-\u9fff]{0,8}$/

interface OwnHit extends Omit<PlaceHit, 'divisions'> {
  divisions: readonly Division[]
  /** How much of a full hit it is: the outer names of a chain (山东省聊城市东昌府区) only say where the last one lies. */
  share: number
}

/** 安徽 > 滁州市 > 今日天长: a site's path leads from the outer to the inner. */
const innerOfPath = /^\s*[>»›→]\s*(?:今日)?$/

/** Chains count for their last name; lists of four and more side by side (a site's navigation) count little each. */
function ownHits(hits: readonly PlaceHit[], block: string, published: string | null, gazetteer: Gazetteer): OwnHit[] {
  const own = hits.map(({ start, end, name, stem, divisions }): OwnHit => ({ start, end, name, stem, divisions: validThen(divisions, published), share: 1 }))
  for (let i = own.length - 2; i >= 0; i--) {
    const [outer, inner] = [own[i]!, own[i + 1]!]
    if (inner.start !== outer.end && !innerOfPath.test(block.slice(outer.end, inner.start))) continue
    const within = inner.divisions.filter((division) => outer.divisions.some((above) => above.code !== division.code && gazetteer.isWithin(division.code, above.code)))
    if (within.length === 0) continue
    inner.divisions = within
    outer.divisions = outer.divisions.filter((above) => within.some((division) => gazetteer.isWithin(division.code, above.code)))
    outer.share = 0.3
  }
  for (let from = 0; from < own.length; ) {
    let to = from + 1
    while (to < own.length && /^[\s|｜/、·,，>]{1,4}$/.test(block.slice(own[to - 1]!.end, own[to]!.start))) to++
    if (to - from >= 4) for (let i = from; i < to; i++) own[i]!.share = 0.1
    from = to
  }
  return own
}
