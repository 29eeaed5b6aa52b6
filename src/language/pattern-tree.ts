/** A pattern's source taken apart, as far as it must be to tell what its matches hold. */
export type PatternTree =
  /** One character of a set of UTF-16 units; null where that may be nearly any. */
  | { readonly kind: 'units'; readonly units: ReadonlySet<number> | null }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'repeated'; readonly part: PatternTree; readonly mayLack: boolean; readonly mayRecur: boolean }
  /** Matches no character: ^, $, \b and what must or must not stand around. */
  | { readonly kind: 'nothing' }

/** Larger classes count as any character. */
const MANY = 400

const QUANTIFIERS: ReadonlySet<string> = new Set('*+?{')
const NOTHING: PatternTree = { kind: 'nothing' }
const ANY: PatternTree = { kind: 'units', units: null }

/** undefined where the flags change what its characters mean. */
export function treeOf({ source, flags }: RegExp): PatternTree | undefined {
  return /[iuv]/.test(flags) ? undefined : new Reader(source).alternatives()
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Up to the closing bracket or the end. */
  alternatives(): PatternTree {
    const parts = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      parts.push(this.#sequence())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts }
  }

  #sequence(): PatternTree {
    const parts: PatternTree[] = []
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') parts.push(this.#quantified())
    return { kind: 'sequence', parts }
  }

  #quantified(): PatternTree {
    const part = this.#atom()
    if (!QUANTIFIERS.has(this.#source[this.#at]!)) return part
    const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16))
    if (!quantifier) return part
    this.#at += quantifier[0].length
    const least = quantifier[1] === undefined ? Number(quantifier[2]) : quantifier[1] === '+' ? 1 : 0
    const mayRecur = !(quantifier[1] === '?' || (quantifier[3] === '' && least === 1) || quantifier[4] === '1')
    return { kind: 'repeated', part, mayLack: least === 0, mayRecur }
  }

  #atom(): PatternTree {
    const c = this.#source[this.#at]!
    if (c === '(') return this.#group()
    this.#at++
    if (c === '^' || c === '$') return NOTHING
    if (c === '.') return ANY
    if (c === '[') return this.#class()
    const units = c === '\\' ? this.#escape() : [c.charCodeAt(0)]
    return units === null ? ANY : units.length === 0 ? NOTHING : { kind: 'units', units: new Set(units) }
  }

  #group(): PatternTree {
    const [opening] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.#source.slice(this.#at))!
    this.#at += opening.length
    const part = this.alternatives()
    this.#at++
    return /[=!]$/.test(opening) ? NOTHING : part
  }

  #class(): PatternTree {
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
    return large || units.size > MANY ? ANY : { kind: 'units', units }
  }

  #member = (c: string): readonly number[] | null => (c === '\\' ? this.#escape() : [c.charCodeAt(0)])

  /** The characters that an escape stands for; none for \b, null for what may be any. */
  #escape(): readonly number[] | null {
    const c = this.#source[this.#at++]!
    if (c === 'd') return [...'0123456789'].map((digit) => digit.charCodeAt(0))
    if (c === 's') return [9, 10, 11, 12, 13, 32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff, ...Array.from({ length: 11 }, (_, i) => 0x2000 + i)]
    if (c === 'b' || c === 'B') return []
    if (c === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1
    if (c === 'u' || c === 'x') {
      const digits = this.#source.slice(this.#at, (this.#at += c === 'u' ? 4 : 2))
      return [Number.parseInt(digits, 16)]
    }
    const control = { n: 10, t: 9, r: 13, f: 12, v: 11 }[c]
    if (control !== undefined) return [control]
    return /\w/.test(c) ? null : [c.charCodeAt(0)]
  }
}
