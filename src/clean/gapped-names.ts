import { nameScore } from '../lexicon/name-score.ts'
import { compoundSurnames, opensWithSurname } from '../lexicon/surnames.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { gap, namesEnd } from './wide-blanks.ts'

/** A single blank inside a name and a wider one behind it or before it: most lines have none. */
const uneven = /[\u3400-\u9fff][ \u00a0][\u3400-\u9fff]{1,2}(?:[ \u00a0\u3000]{2,}|（|\(|$)/
const spaced = /[\u3400-\u9fff][ \u00a0][\u3400-\u9fff]/
const wide = /[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/g
/** 委员（按姓氏笔画为序）：, what a line says of the names behind it. */
const label = /^(?:任命|免去|[^：:\n]{0,40}[：:])\s*/
const bracket = /[（(][^（）()]{1,10}[）)]$/
const HARDLY = -8

/**
 * Names that wide gaps part, some with a single blank inside: 王 明  刘建军  方 少华  孙 浩（女）. Where every part that the
 * wider gaps leave is a name, the single blanks inside go.
 */
export function closeGappedNames(line: MappedText): MappedText {
  if (!spaced.test(line.text)) return line
  const text = line.text.slice(0, namesEnd(line.text))
  if (!uneven.test(text)) return line
  const from = label.exec(text)?.[0].length ?? 0
  const edits: Edit[] = []
  let parts = 0
  let at = from + /^\s*/.exec(text.slice(from))![0].length
  for (const part of text.slice(at).trimEnd().split(wide)) {
    const start = text.indexOf(part, at)
    at = start + part.length
    const words = part.replace(bracket, '').trimEnd()
    if (!isOneName(words.split(gap))) return line
    for (const { index, 0: blanks } of words.matchAll(gap)) edits.push({ start: start + index, end: start + index + blanks.length, text: '' })
    parts++
  }
  return parts > 1 && edits.length > 0 ? line.apply(edits) : line
}

/** 王明, 王 明, 方 少华, 王 秉 义, 欧阳 春: one name, however its characters are set apart. */
function isOneName(pieces: readonly string[]): boolean {
  const name = pieces.join('')
  if (!/^[\u3400-\u9fff]{2,4}$/.test(name) || !opensWithSurname(name)) return false
  const whole = pieces.length === 1 || pieces[0]!.length === 1 || (pieces.length === 2 && compoundSurnames.has(pieces[0]!))
  return whole && (name.length < 4 || compoundSurnames.has(name.slice(0, 2))) && (name.length === 4 || nameScore(name) > HARDLY)
}
