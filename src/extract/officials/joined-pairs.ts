import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { alternatives } from '../../language/alternatives.ts'
import { nameScore, wordAt } from '../../lexicon/name-score.ts'
import { nameAt } from './name-at.ts'
import { endsPlace, holdsCommon, isTown, notInNames } from './name-parts.ts'
import type { NamedRow } from './named-rows.ts'
import { findOffices, type OfficeUnit } from './office-units.ts'

/** A name that an office may follow or close at once, and how much it looks like one. */
interface NameEnd {
  readonly name: string
  readonly end: number
  readonly score: number
}

/** Pairs of name and offices, as many as stand side by side from a place; `score` is that of the names. */
export interface Pairs {
  readonly rows: readonly NamedRow[]
  readonly end: number
  readonly score: number
}

/** What a name scores at least where an office stands against it. */
const NAME = 1.5
/** What a name that straddles a word loses: 李文水|务局长. */
const STRADDLED = -3
const LONGEST_OFFICE = 40
const gap = /(?:（[^（）]{1,8}）)?(?: {1,4}|[，、：\n])?/y
const between = /[；，]?[ \n]{0,4}/y
const joint = /^(?:[、，/]|兼|及)/
/** What opens an office by itself: a level, a body that every division has, a head with its rank. */
const opening = new RegExp(alternatives`^(?:${alternatives`
  中共|中国|[省市区县州旗盟镇乡地](?!长[\u3400-\u9fff]{2,3}[长任记])|党[组委工]|自治|政府|人大|政协|纪委|监委
  组织部|宣传部|统战部|政法委|公安|司法|法院|检察院|人武|总工会|街道|副|常务|常委|主任|主席|书记|秘书长|局长
`})`)

/** Reads one list whose names and offices stand against each other: 甲县委书记乙县长, or 县委书记甲县长乙. */
export class JoinedPairs {
  readonly #text: string
  readonly #gazetteer: Gazetteer
  readonly #offices = new Map<number, readonly OfficeUnit[]>()
  readonly #rows = new Map<number, Pairs>()

  constructor(text: string, gazetteer: Gazetteer) {
    this.#text = text
    this.#gazetteer = gazetteer
  }

  /** Names, each with its offices behind it: the likeliest parting of the text from `at`. */
  namesFirst(at: number): Pairs {
    const known = this.#rows.get(at)
    if (known) return known
    let best: Pairs = { rows: [], end: at, score: 0 }
    this.#rows.set(at, best)
    for (const { name, end, score } of this.#namesAt(at)) {
      const units = this.officesAt(behind(gap, this.#text, end))
      if (units.length === 0) continue
      const last = units.at(-1)!.end
      const next = behind(between, this.#text, last)
      const rest = this.namesFirst(next)
      const total = score + rest.score
      if (best.rows.length === 0 || total > best.score) best = { rows: [{ name: { name, end, score }, start: at, units }, ...rest.rows], end: rest.rows.length > 0 ? rest.end : last, score: total }
    }
    this.#rows.set(at, best)
    return best
  }

  /** The offices side by side that begin at `at` itself; none where what stands there may be a name and an office. */
  officesAt(at: number): readonly OfficeUnit[] {
    const known = this.#offices.get(at)
    if (known) return known
    const words = this.#text.slice(at, at + LONGEST_OFFICE)
    const unit = findOffices(words)[0]
    let units: OfficeUnit[] = []
    if (unit && unit.start === 0 && !unit.label && (opening.test(words) || this.#opensWithPlace(words) || !this.#namesAt(at).some(({ end }) => this.officesAt(end).length > 0))) {
      const own = { ...unit, start: at, end: at + unit.end }
      units = [own]
      const mark = joint.exec(this.#text.slice(own.end, own.end + 2))?.[0]
      if (mark !== undefined) units.push(...this.officesAt(own.end + mark.length))
    }
    this.#offices.set(at, units)
    return units
  }

  /** The likeliest name at `at`; `closed` where an office or the text's end must stand behind it. */
  nameAt(at: number, closed = false): NameEnd | undefined {
    return this.#namesAt(at)
      .filter(({ end }) => !closed || end >= this.#text.length || this.officesAt(this.#text[end] === '\n' ? end + 1 : end).length > 0)
      .toSorted((a, b) => b.score - a.score)[0]
  }

  #opensWithPlace(words: string): boolean {
    return this.#gazetteer.scan(words.slice(0, 8))[0]?.start === 0
  }

  /** 倪家营镇党委书记, 王武镇党委书记: what a town is called is nobody there. */
  #isTown(at: number, end: number): boolean {
    const level = /^(?:镇|乡|街道|苏木)(?!长)/.exec(this.#text.slice(end, end + 3))?.[0]
    return level !== undefined && ((end < at + 4 && isTown(this.#text, end)) || this.#gazetteer.townsNamed(this.#text.slice(at, end) + level).length > 0)
  }

  #namesAt(at: number): NameEnd[] {
    const text = this.#text
    if ([at + 2, at + 3, at + 4].some((end) => this.#isTown(at, end))) return []
    const whole = nameAt(text, at, { strong: true })
    if (whole?.name.includes('·')) return [whole]
    // 高阳县委书记: a place, whose first characters look like a name.
    const place = this.#gazetteer.scan(text.slice(at, at + 8))[0]
    const ends: NameEnd[] = []
    for (let end = at + 2; end <= at + 4 && end <= text.length; end++) {
      if (notInNames(text, end - 1) || !/[\u3400-\u9fff]/.test(text[end - 1]!)) break
      if (endsPlace(text, end - 1) || holdsCommon(text, at, end) || (place?.start === 0 && at + place.end > end)) continue
      const score = nameScore(text, at, end) + (wordAt(text, end - 1) && !/^[市县区省]/.test(text[end] ?? '') ? STRADDLED : 0)
      if (score > NAME) ends.push({ name: text.slice(at, end), end, score })
    }
    if (whole && !ends.some(({ end }) => end === whole.end)) ends.push(whole)
    return ends
  }
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
