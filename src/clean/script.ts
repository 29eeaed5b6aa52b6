import { Converter } from 'opencc-js/t2cn'
import type { Edit, MappedText } from './mapped-text.ts'

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
/** Simplified form of each unit of the basic plane, once asked for: 0 not yet, 1 not one unit (see `rare`). */
const simple = new Uint16Array(0x10000)
const UNKNOWN = 0
const RARE = 1
/** The same for characters beyond the basic plane, and those whose simplified form lies there (暐 → 𬀩). */
const rare = new Map<string, string>()
/** Characters of simplified texts that a table for traditional ones would change: 著名, 乾隆, 瞭望; and of names: 清濛, 毕昇. */
const alsoSimplified = new Set([...'么著乾瞭夥藉徵於麽裏後里余只面表台云干系谷松濛昇甯邨崑崙澂'].map((character) => character.charCodeAt(0)))
const ME = '么'.charCodeAt(0)
const FIRST_HAN = 0x3400

/** One character by itself, so that no phrase table can reword (智慧城市 stays 智慧城市). */
const convert = (character: string): string => converters.map((one) => one(character)).find((converted) => converted !== character) ?? character

function simpleUnit(unit: number): number {
  const known = simple[unit]!
  if (known !== UNKNOWN) return known
  const character = String.fromCharCode(unit)
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
  const converted = isSurrogate ? character : convert(character)
  if (!isSurrogate && converted.length > 1) rare.set(character, converted)
  return (simple[unit] = isSurrogate || converted.length > 1 ? RARE : converted.charCodeAt(0))
}

function simpleRare(character: string): string {
  let known = rare.get(character)
  if (known === undefined) rare.set(character, (known = convert(character)))
  return known
}

/** True where the text is written in traditional characters: then its ambiguous ones are traditional too. */
export function isTraditional(texts: Iterable<string>): boolean {
  let han = 0
  let changed = 0
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < FIRST_HAN) continue
      if (++han > 4000) return changed > 5 && changed > han / 50
      if (simpleUnit(unit) !== unit && simple[unit] !== RARE && !alsoSimplified.has(unit)) changed++
    }
  }
  return changed > 5 && changed > han / 50
}

/** Traditional to simplified, character by character; one code point stays one. */
export function toSimplified(line: MappedText, traditional: boolean): MappedText {
  const { text } = line
  let written = ''
  let at = 0
  const edits: Edit[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < FIRST_HAN) continue
    const simpler = simpleUnit(unit)
    if (simpler === unit || unit === ME || (!traditional && alsoSimplified.has(unit))) continue
    if (simpler !== RARE) {
      written += text.slice(at, i) + String.fromCharCode(simpler)
      at = i + 1
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(i)!)
    const replacement = rareForm(character)
    if (replacement.length === character.length && replacement !== character) {
      written += text.slice(at, i) + replacement
      at = i + character.length
    } else if (replacement !== character) edits.push({ start: i, end: i + character.length, text: replacement })
    i += character.length - 1
  }
  const respelt = at === 0 ? line : line.respell(written + text.slice(at))
  return respelt.apply(edits)
}

const rareForm = (character: string): string => (character.length === 1 ? (rare.get(character) ?? character) : simpleRare(character))
/** The simplified form of one character, all ambiguities taken for traditional. */
export function simplify(character: string): string {
  if (character.length > 1) return simpleRare(character)
  const unit = simpleUnit(character.charCodeAt(0))
  return unit === RARE ? (rare.get(character) ?? character) : String.fromCharCode(unit)
}

