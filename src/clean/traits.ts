/** What stands in a text, as bits: a step whose bit is not set need not look at it. */
export const traits = {
  /** A blank other than a lone " ", or a control character. */
  layout: 1,
  /** Zero-width and formatting characters, variation selectors. */
  invisible: 2,
  /** Compatibility ideographs, radicals, full-width letters and digits, vertical and small forms. */
  variant: 4,
  /** Marks that may be of the other width: `,:;()!?`. */
  mark: 8,
  /** Quotation marks of any form. */
  quote: 16,
  /** Dots that may stand in a name. */
  dot: 32,
  /** A blank. */
  blank: 64,
  han: 128,
} as const

const table = new Uint8Array(0x10000)
const set = (bit: number, ...ranges: readonly (number | readonly [number, number])[]): void => {
  for (const range of ranges) {
    const [first, last] = typeof range === 'number' ? [range, range] : range
    for (let unit = first; unit <= last; unit++) table[unit]! |= bit
  }
}
const each = (bit: number, characters: string): void => set(bit, ...[...characters].map((character) => character.charCodeAt(0)))

set(traits.layout, [0x00, 0x1f], [0x7f, 0xa0], 0x1680, [0x2000, 0x200a], 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xe5e5)
set(traits.invisible, 0xad, 0x180e, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f], 0xfeff, 0xfffc)
// Astral compatibility ideographs (U+2F800) and variation selectors (U+E0100) begin with these surrogates.
set(traits.variant, [0x2e80, 0x2fdf], [0xf900, 0xfaff], [0xfe10, 0xfe6f], [0xff01, 0xffef], 0xd87e)
set(traits.invisible, 0xdb40)
// The full-width marks of running text are the usual form already.
for (const mark of '，：；（）！？～＋－＝＆／') table[mark.charCodeAt(0)] = 0
each(traits.mark, ',:;()!?∶〔')
each(traits.quote, '"“”‘’「」『』｢｣﹁﹂﹃﹄＂〝〞〟')
each(traits.dot, '·•‧・･∙⋅．●․‐ꞏ᛫⸱⸳.?？')
each(traits.blank, ' ')
set(traits.han, [0x3400, 0x9fff], [0xd840, 0xd888])

/** The bits of all that stands in a text; `layout` also for two blanks in a row. */
export function traitsOf(text: string): number {
  let bits = 0
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bits |= table[unit]!
    if (unit === 0x20 && last === 0x20) bits |= traits.layout
    last = unit
  }
  return bits
}

/** How many Chinese characters of the basic plane a text has. */
export function hanCount(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x3400 && unit <= 0x9fff) count++
  }
  return count
}
