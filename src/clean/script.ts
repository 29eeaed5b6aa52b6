import { matchesOf } from '../language/scanner.ts'
import { simplified } from './data/simplified.ts'
import type { Edit, MappedText } from './mapped-text.ts'

/** Simplified form of each unit of the basic plane; RARE where it is not one unit (see `rare`). */
const simple = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
const RARE = 1
/** The same for characters beyond the basic plane, and those whose simplified form lies there (暐 → 𬀩). */
const rare = new Map<string, string>()
simple.fill(RARE, 0xd800, 0xe000)
const pairs = [...simplified]
for (let i = 0; i < pairs.length; i += 2) {
  const [character, form] = [pairs[i]!, pairs[i + 1]!]
  const isRare = character.length > 1 || form.length > 1
  if (isRare) rare.set(character, form)
  if (character.length === 1) simple[character.charCodeAt(0)] = isRare ? RARE : form.charCodeAt(0)
}
/** Characters of simplified texts that a table for traditional ones would change: 著名, 乾隆, 瞭望; and of names: 清濛, 毕昇. */
const alsoSimplified = new Set([...'么著乾瞭夥藉徵於麽裏後里余只面表台云干系谷松濛昇甯邨崑崙澂'].map((character) => character.charCodeAt(0)))
/** The same with forms of older fonts, which a table for traditional texts lacks: what a text is read with. */
const inText = Uint16Array.from(simple)
for (const [old, usual] of ['擧举', '硏研', '愼慎', '槪概', '郞郎', '靑青', '淸清', '逹达', '凖准', '濶阔', '欝郁', '妳你', '牠它', '岀出', '姪侄', '貭质', '敎教', '吿告', '値值', '巿市', '囯国']) inText[old!.charCodeAt(0)] = usual!.charCodeAt(0)
const ME = '么'.charCodeAt(0)
const FIRST_HAN = 0x3400

/** True where the text is written in traditional characters: then its ambiguous ones are traditional too. */
export function isTraditional(texts: Iterable<string>): boolean {
  let han = 0
  let changed = 0
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < FIRST_HAN) continue
      if (++han > 4000) return changed > 5 && changed > han / 50
      const form = simple[unit]!
      if (form !== unit && form !== RARE && !alsoSimplified.has(unit)) changed++
    }
  }
  return changed > 5 && changed > han / 50
}

/** 乾縣, 康乾街道, 王乾坤: the character of names, unless it is the 干 of 乾淨, 餅乾. 著名, 顯著: no 着. */
const staysInTraditional = /(?<![餅饼若曬晒烘風风豆肉笋筍葡萄])乾(?![淨净凈燥旱果枯涸杯洗脆糧粮草擾扰涉警預预群事勁劲練练電电部])|著(?=[名作述稱称書书錄录])|(?<=[顯显卓專专名編编原土巨論论譯译遺遗昭])著/g
/** 瞭解, 明瞭, 藉助, 憑藉: the other two of these are words of simplified texts (瞭望, 慰藉). */
const alwaysSimple = /瞭(?=[解然])|(?<=明)瞭|藉(?=[助此口以機机由])|(?<=[憑凭])藉/g
const simpleWords: Readonly<Record<string, string>> = { 瞭: '了', 藉: '借' }

/** Traditional to simplified, character by character; one code point stays one. */
export function toSimplified(line: MappedText, traditional: boolean): MappedText {
  const text = /[瞭藉]/.test(line.text) ? line.text.replace(alwaysSimple, (character) => simpleWords[character]!) : line.text
  const stays = traditional && /[乾著]/.test(text) ? new Set(matchesOf(staysInTraditional, text).map(({ index }) => index)) : undefined
  let written = ''
  let at = 0
  const edits: Edit[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < FIRST_HAN) continue
    const simpler = inText[unit]!
    if (simpler === unit || unit === ME || (!traditional && alsoSimplified.has(unit)) || stays?.has(i)) continue
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
  const respelt = line.respell(written + text.slice(at))
  return respelt.apply(edits)
}

const rareForm = (character: string): string => rare.get(character) ?? character

/** The simplified form of one character, all ambiguities taken for traditional. */
export function simplify(character: string): string {
  const unit = simple[character.charCodeAt(0)]
  return unit === RARE ? rareForm(character) : String.fromCharCode(unit!)
}
