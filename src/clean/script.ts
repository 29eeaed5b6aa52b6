import { Converter } from 'opencc-js/t2cn'
import type { Edit, MappedText } from './mapped-text.ts'

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
const simplified = new Map<string, string>()
/** Characters of simplified texts that a table for traditional ones would change: 著名, 乾隆, 瞭望. */
const alsoSimplified = new Set('么著乾瞭夥藉徵於麽裏後里余只面表台云干系谷松')

/** One character by itself, so that no phrase table can reword (智慧城市 stays 智慧城市). */
function simplify(character: string): string {
  const known = simplified.get(character)
  if (known !== undefined) return known
  const result = converters.map((convert) => convert(character)).find((converted) => converted !== character) ?? character
  simplified.set(character, result)
  return result
}

/** True where the text is written in traditional characters: then its ambiguous ones are traditional too. */
export function isTraditional(text: string): boolean {
  let han = 0
  let changed = 0
  for (const character of text.slice(0, 4000)) {
    if (character < '\u3400') continue
    han++
    if (!alsoSimplified.has(character) && simplify(character) !== character) changed++
  }
  return changed > 5 && changed > han / 50
}

/** Traditional to simplified, character by character; one code point stays one. */
export function toSimplified(line: MappedText, traditional: boolean): MappedText {
  const edits: Edit[] = []
  let at = 0
  for (const character of line.text) {
    const end = at + character.length
    if (character >= '\u3400' && character !== '么' && (traditional || !alsoSimplified.has(character))) {
      const text = simplify(character)
      if (text !== character) edits.push({ start: at, end, text })
    }
    at = end
  }
  return line.apply(edits)
}
