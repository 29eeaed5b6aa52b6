/** What a pattern's matches can begin with. */
export interface Openings {
  /** First characters of matches with the characters that may follow; null where anything may. */
  readonly pairs: ReadonlyMap<number, ReadonlySet<number> | null>
}

/** Larger classes count as any character. */
const MANY = 400

/** The beginnings of what a part of a pattern matches, cut after two characters. */
interface Starts {
  /** It matches without a character. */
  empty: boolean
  /** Anything may stand first. */
  any: boolean
  /** Matches of one character. */
  ones: Set<number>
  /** First characters of longer ones, with their second ones; null: any. */
  twos: Map<number, Set<number> | null>
}

const nothing = (): Starts => ({ empty: false, any: false, ones: new Set(), twos: new Map() })
const empty = (): Starts => ({ ...nothing(), empty: true })

function addTwos(to: Starts, first: number, seconds: Iterable<number> | null): void {
  const known = to.twos.get(first)
  if (known === null) return
  if (seconds === null) to.twos.set(first, null)
  else if (known) for (const second of seconds) known.add(second)
  else to.twos.set(first, new Set(seconds))
}

function either(a: Starts, b: Starts): Starts {
  const both: Starts = { empty: a.empty || b.empty, any: a.any || b.any, ones: new Set([...a.ones, ...b.ones]), twos: new Map() }
  for (const { twos } of [a, b]) for (const [first, seconds] of twos) addTwos(both, first, seconds)
  return both
}

function then(a: Starts, b: Starts): Starts {
  const both = nothing()
  both.empty = a.empty && b.empty
  both.any = a.any || (a.empty && b.any)
  for (const [first, seconds] of a.twos) addTwos(both, first, seconds)
  const next = b.any ? null : new Set([...b.ones, ...b.twos.keys()])
  for (const first of a.ones) {
    if (next === null || next.size > 0) addTwos(both, first, next)
    if (b.empty) both.ones.add(first)
  }
  if (a.empty) {
    for (const first of b.ones) both.ones.add(first)
    for (const [first, seconds] of b.twos) addTwos(both, first, seconds)
  }
  return both
}

/**
 * Reads a pattern's source and tells what its matches can begin with, so that a text is searched for those beginnings alone.
 * Never too little: what is too involved to tell counts as any character. undefined where a match can begin with anything or
 * be empty.
 */
export function openingsOf({ source, flags }: RegExp): Openings | undefined {
  if (/[iuv]/.test(flags)) return undefined
  const { empty: mayBeEmpty, any, ones, twos } = new Reader(source).alternatives()
  if (mayBeEmpty || any) return undefined
  return { pairs: new Map([...twos, ...Array.from(ones, (first): [number, null] => [first, null])]) }
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Up to the closing bracket or the end. */
  alternatives(): Starts {
    let all = this.#sequence()
    while (this.#source[this.#at] === '|') {
      this.#at++
      all = either(all, this.#sequence())
    }
    return all
  }

  #sequence(): Starts {
    let starts = empty()
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) starts = then(starts, this.#quantified())
    return starts
  }

  #quantified(): Starts {
    const one = this.#atom()
    const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16))
    if (!quantifier) return one
    this.#at += quantifier[0].length
    const least = quantifier[1] === undefined ? Number(quantifier[2]) : quantifier[1] === '+' ? 1 : 0
    const single = quantifier[1] === '?' || (quantifier[3] === '' && least === 1) || quantifier[4] === '1'
    const repeated = single ? one : then(one, either(empty(), one))
    return least === 0 ? either(empty(), repeated) : repeated
  }

  #atom(): Starts {
    const c = this.#source[this.#at]!
    if (c === '(') return this.#group()
    this.#at++
    if (c === '^' || c === '$') return empty()
    if (c === '.') return { ...nothing(), any: true }
    if (c === '[') return this.#class()
    const units = c === '\\' ? this.#escape() : [c.charCodeAt(0)]
    return units === null ? { ...nothing(), any: true } : units.length === 0 ? empty() : { ...nothing(), ones: new Set(units) }
  }

  /** What stands around a match is no part of it. */
  #group(): Starts {
    const [opening] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.#source.slice(this.#at))!
    this.#at += opening.length
    const inner = this.alternatives()
    this.#at++
    return /[=!]/.test(opening) ? empty() : inner
  }

  #class(): Starts {
    const negated = this.#source[this.#at] === '^'
    if (negated) this.#at++
    const units = new Set<number>()
    let large = negated
    let from: number | undefined
    while (this.#source[this.#at] !== ']') {
      const c = this.#source[this.#at++]!
      if (c === '-' && from !== undefined && this.#source[this.#at] !== ']') {
        const to = this.#member(this.#source[this.#at++]!)
        if (to?.length !== 1 || to[0]! - from > MANY) large = true
        else for (let unit = from; unit <= to[0]!; unit++) units.add(unit)
        from = undefined
        continue
      }
      const member = this.#member(c)
      if (member === null) large = true
      else for (const unit of member) units.add(unit)
      from = member?.length === 1 ? member[0] : undefined
    }
    this.#at++
    return large || units.size > MANY ? { ...nothing(), any: true } : { ...nothing(), ones: units }
  }

  #member = (c: string): readonly number[] | null => (c === '\\' ? this.#escape() : [c.charCodeAt(0)])

  /** The characters that an escape stands for; none for \b, null for what may be any. */
  #escape(): readonly number[] | null {
    const c = this.#source[this.#at++]!
    if (c === 'd') return [...'0123456789'].map((digit) => digit.charCodeAt(0))
    if (c === 's') return [9, 10, 11, 12, 13, 32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff, ...Array.from({ length: 11 }, (_, i) => 0x2000 + i)]
    if (c === 'b' || c === 'B') return []
    if (c === 'u' || c === 'x') {
      const digits = this.#source.slice(this.#at, (this.#at += c === 'u' ? 4 : 2))
      return [Number.parseInt(digits, 16)]
    }
    const control = { n: 10, t: 9, r: 13, f: 12, v: 11 }[c]
    if (control !== undefined) return [control]
    return /\w/.test(c) ? null : [c.charCodeAt(0)]
  }
}
