import { matchesOf } from '../language/scanner.ts'
import { units } from '../lexicon/units.ts'
import type { MappedText } from './mapped-text.ts'
import { hanCount } from './traits.ts'

const apart = /(?<=[\u3400-\u9fff，。、：；“”（）]) (?=[\u3400-\u9fff，。、：；“”（）\d])|(?<=\d) (?=[\u3400-\u9fff])/g
/** Copies out of PDF files may set every character by itself: 区 委 书 记. The blanks go where they part most of a line. */
export function closeSetApart(line: MappedText): MappedText {
  if (!line.text.includes(' ')) return line
  const gaps = line.text.match(apart)?.length ?? 0
  return gaps >= 8 && gaps > 0.6 * hanCount(line.text) ? line.replace(apart, () => '') : line
}

const measure = `(?:[余多]?[百千]?[万亿]*[余多]?(?:${units})|[余多]?[百千]?[万亿]+|[余多]|年|月(?:份|底|末)?|日)`
/** A measure that the writer kept apart from its number; the number of a row is followed by other words. */
const measureApart = new RegExp(`(?<=\\d) (?=${measure})`, 'g')
const numberApart = new RegExp(`(?<=[\\u3400-\\u9fff，。、：；（“”]) (?=\\d[\\d.,]*(?:[—–~-]\\d[\\d.]*)? ?${measure})`, 'g')
/** 增长 8. 5%, 完成 18. 08 亿元: behind the point of a number within a sentence. */
const decimalApart = new RegExp(`(?<=[\\u3400-\\u9fff，、（] ?\\d{1,7}\\.) (?=\\d{1,4} ?${measure})`, 'g')
/** 增长 8% 以上: what a bound says of the number before it. */
const boundApart = /(?<=\d ?[\u3400-\u9fff%％‰]{1,3}) (?=(?:及|或)?(?:以上|以下|以内|左右|之间|上下)(?![\u3400-\u9fff]{2}))/g
/** 第 十四个五年规划: where a line broke in the original. */
const ordinalApart = /(?<=[\u3400-\u9fff《]第) (?=[一二三四五六七八九十百]{1,4}[个届次条章批期])/g
const row = /^\d{1,3} \D[^，。；]*$/
/** 土地流转 3.4 万亩, 到 2025 年: some writers set every number between blanks. A headline's blank (遭枪击 5人死亡) stays. */
export function closeSpacedNumbers(spaced: MappedText): MappedText {
  const ordered = spaced.text.includes('第 ') ? spaced.replace(ordinalApart, () => '') : spaced
  const whole = /\d\. \d/.test(ordered.text) ? ordered.replace(decimalApart, () => '') : ordered
  const line = / [及或]?[以左之上]/.test(whole.text) ? whole.replace(boundApart, () => '') : whole
  if (!/\d [^ ]/.test(line.text) || row.test(line.text) || line.text.search(measureApart) < 0) return line
  return line.replace(numberApart, () => '').replace(measureApart, () => '')
}

const twice = /(?:([\u3400-\u9fff，。、])\1){8,}/g
/** Bold print in such copies comes twice: 区区委委书书记记. A word that is meant twice never runs on so. */
export function halveDoubled(line: MappedText): MappedText {
  let halved = line
  for (const run of matchesOf(twice, line.text).toReversed()) {
    const edits = Array.from({ length: run[0].length / 2 }, (_, i) => ({ start: run.index + 2 * i + 1, end: run.index + 2 * i + 2, text: '' }))
    halved = halved.apply(edits)
  }
  return halved
}

const numbered = /^(?:[-—–－·•\s]+\d{1,3}[-—–－·•\s]+|第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?)$/
/** - 3 -, 第 3 页 共 10 页: the number of a printed page, within the text of two. */
export const isPageNumber = (text: string): boolean => numbered.test(text)
