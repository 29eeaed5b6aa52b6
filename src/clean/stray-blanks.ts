import { matchesOf } from '../language/scanner.ts'
import { wordScore } from '../lexicon/word-score.ts'
import type { MappedText } from './mapped-text.ts'
import { hanCount } from './traits.ts'

/** A blank within Chinese text: both sides go on. */
const within = /(?<=[\u3400-\u9fff]{2}) (?=[\u3400-\u9fff]{2})|(?<=[\u3400-\u9fff]{4}) (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff]{4})/g
/** Running text is so long, and has blanks only here and there: more of them part names or cells. */
const PROSE = 40
const SPARSE = 12
/** So many characters on either side tell whether a word stands across a blank, and by how much it must read better so. */
const WINDOW = 4
const ACROSS = 3
/** One such word may be chance. */
const LEAST = 2

/**
 * 县委副书 记甲主持会 议: blanks that a copy put into running text, where its lines broke or at random. Where words of a page
 * stand across some of them, none of them parts anything: all go that stand within its running text.
 */
export function closeStrayBlanks(lines: readonly MappedText[]): MappedText[] {
  const blanks = lines.map((line) => (isProse(line.text) ? matchesOf(within, line.text).map(({ index }) => index) : []))
  if (blanks.every((found) => found.length === 0)) return [...lines]
  let across = 0
  for (const [i, found] of blanks.entries()) for (const at of found) if (across < LEAST && isAcross(lines[i]!.text, at)) across++
  if (across < LEAST) return [...lines]
  return lines.map((line, i) => line.apply(blanks[i]!.filter((at) => !opensText(line.text, at)).map((at) => ({ start: at, end: at + 1, text: '' }))))
}

function isProse(text: string): boolean {
  if (!text.includes(' ') || !/[，。]/.test(text)) return false
  const han = hanCount(text)
  return han >= PROSE && (text.match(/ /g)?.length ?? 0) * SPARSE <= han
}

/** True where a word that the blank breaks reads better than what stands on its two sides. */
function isAcross(text: string, at: number): boolean {
  const left = /[\u3400-\u9fff]*$/.exec(text.slice(at - WINDOW, at))![0]
  const right = /^[\u3400-\u9fff]*/.exec(text.slice(at + 1, at + 1 + WINDOW))![0]
  return wordScore(left + right) - wordScore(left) - wordScore(right) > ACROSS
}

/** 5月6日 县委召开…, 一、总体情况 今年…, 记者 甲: what opens a line stands apart from its text. */
const opensText = (text: string, at: number): boolean => at < 30 && !/[，。；]/.test(text.slice(0, at))
