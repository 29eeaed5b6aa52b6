import type { Gazetteer, PlaceHit } from '../../gazetteer/gazetteer.ts'
import { matchesOf } from '../../language/scanner.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { arrivalAt, comesToUs, goesToLearn, isElsewhere } from './journeys.ts'

/** What tells of a journey, a visit or a call at all. */
const journeyed = /考察|会见|会晤|接见|招商|拜访|取经|对接|代表团|来访|推介|访问|参观|视察|代表[^，。；]{0,6}[来莅]/
/** 市委书记甲, 市长乙: whose seat it is is told by the place before it, or it is of the page's own. */
const seat = /(省|市|区|县|旗|州|盟)(委书记|(?:代)?长|人大常委会主任|政协主席)(?:、[^，。；、：\s]{2,20}?(?:书记|主任|主席|[市县区]长|常委))?([\u3400-\u9fff]{2})/g
/** 向昆山学习, 学习昆山先进经验: a model for the page's own. */
const model = /^(?:[市县区])?(?:的)?(?:先进|成功|典型|好)?(?:经验|做法|精神|模式)/
const learns = /(?:学习|借鉴|对标|学)(?:了)?$/
/** 来我市考察, 来考察, 莅桐考察: where the visitors of the page come to; a town is no such place. */
const toUs = /^(?:我[省市县区州旗]|[\u3400-\u9fff]?(?:开展|进行)?(?:异地|跨区|跨选区|集中)?(?:考察|调研|访问|参观|交流|学习|洽谈|对接|视察))/
/** 欢迎到桐城投资兴业 */
const invites = /^[^，。；\n]{0,6}(?:投资兴业|投资创业|投资发展|投资置业|做客|参观考察|考察投资)/

/** Whose people come to the page's own place, or receive its own elsewhere. */
export class Guests {
  /** Divisions themselves, by code, and the provinces that they lie in. */
  readonly #codes = new Set<string>()
  /** Divisions of groups that come: with all above them. */
  readonly #groups: readonly string[]
  readonly #gazetteer: Gazetteer

  constructor(text: string, hits: readonly PlaceHit[], gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
    const single = hits.filter(({ divisions }) => divisions.length === 1)
    this.#groups = single.filter((hit) => comesToUs(text, hit.end)).map(({ divisions }) => divisions[0]!.code)
    if (!journeyed.test(text)) return
    const rivals = rivalSeats(text, single)
    for (const given of single) {
      const { code } = given.divisions[0]!
      // 赴浙江慈溪市考察: what stands before the inner name stands before the outer.
      const outer = hits.find(({ end }) => end === given.start) ?? given
      const line = text.lastIndexOf('\n', outer.start) + 1
      const closed = text.indexOf('\n', given.end)
      const words = text.slice(line, closed < 0 ? undefined : closed)
      const hit = { ...given, start: outer.start - line, end: given.end - line }
      const arrives = arrivalAt(words, hit.end)
      const comes = arrives > 0 && (toUs.test(words.slice(arrives)) || hits.some(({ start, divisions }) => start === line + arrives && !divisions.some((division) => gazetteer.isWithin(division.code, code))))
      if (!comes && !rivals.has(code) && !isElsewhere(words, hit) && !(goesToLearn(words, hit) && !isLedByOthers(words, hit.start, hits.map((other) => ({ ...other, start: other.start - line, end: other.end - line })), code)) && !(learns.test(words.slice(Math.max(0, hit.start - 3), hit.start)) && model.test(words.slice(hit.end, hit.end + 8)))) continue
      this.#codes.add(code)
      for (const above of gazetteer.ancestors(code)) if (above.level === 'province') this.#codes.add(above.code)
    }
    for (const hit of single) if (invites.test(text.slice(hit.end, hit.end + 12))) this.#codes.delete(hit.divisions[0]!.code)
  }

  has({ divisions }: Pick<PlaceHit, 'divisions'>): boolean {
    return divisions.length > 0 && divisions.every(({ code }) => this.#codes.has(code) || this.#groups.some((one) => this.#gazetteer.isWithin(one, code)))
  }
}

/** 邹平市市长率党政考察团到潢川县: whoever is told with his place comes, for all that the page says. */
const isLedByOthers = (words: string, at: number, hits: readonly PlaceHit[], code: string): boolean => {
  const from = words.lastIndexOf('。', at) + 1
  return hits.some(({ start, end, divisions }) => start >= from && end < at && divisions.every((division) => division.code !== code) && /^(?:[市县区旗州]?委|政府|人大|政协|副?[省市县区旗州]?长|领导)/.test(words.slice(end, end + 4)))
}

/** 市委书记甲 beside 昆山市委书记乙: of two who hold one seat, the one whose place need not be told is the page's own. */
function rivalSeats(text: string, hits: readonly PlaceHit[]): ReadonlySet<string> {
  const own = new Map<string, Set<string>>()
  const placed: { readonly code: string; readonly seat: string; readonly name: string }[] = []
  for (const match of matchesOf(seat, text)) {
    const [, level, head, name] = match as unknown as [string, string, string, string]
    // 市委书记到某县考察 names nobody.
    if (!surnames.has(name[0]!)) continue
    const at = match.index
    // 昆山市委书记 and 普陀区区委书记.
    const of = hits.find(({ end, name: place }) => (end === at + 1 || end === at) && place.endsWith(level))
    const title = level + head.replace(/^代/, '')
    if (of) placed.push({ code: of.divisions[0]!.code, seat: title, name })
    else if (!/[\u3400-\u9fff]/.test(text[at - 1] ?? '') || /[由和与在率随以及时]/.test(text[at - 1]!)) own.set(title, (own.get(title) ?? new Set()).add(name))
  }
  return new Set(placed.filter(({ seat: title, name }) => own.has(title) && !own.get(title)!.has(name) && !placed.some((other) => other.seat === title && own.get(title)!.has(other.name))).map(({ code }) => code))
}
