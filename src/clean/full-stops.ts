import { matchesOf } from '../language/scanner.ts'
import { looksTranscribed } from '../lexicon/transcription.ts'

/** A dot behind Chinese text that ends a sentence there: what follows is Chinese text again, the line's end or its markup; never 3.5, v2.0, 1.总则, gov.cn. */
const dot = /[.．](?<=[\u3400-\u9fff”’"」』）)》%％][.．])(?=[ \u00a0\u3000]*(?:$|[\r\n<"”’」』）)]|&nbsp;)|[ \u00a0\u3000]*[\u3400-\u9fff“‘（(《「]|[ \u00a0\u3000]*(?:19|20)?\d{1,2}[年月日])/gm
/** A sentence has so many characters and more before its stop; fewer are an item's mark (甲.), a word of a menu. */
const SENTENCE = 4
const LEAST_STOPS = 2
/** A page may have a full stop or two of its site's, in its footer. */
const SHARE = 8

/**
 * The text with those dots made 。 that end its sentences: 会议强调,要抓好落实.县委书记甲主持会议. Some sites fold every mark to
 * ASCII. Only on a page that has no full stop of its own, by the whole page; every offset stays.
 */
export function fullStops(text: string): string {
  const dots = matchesOf(dot, text).filter(({ index }) => endsSentence(text, index))
  if (dots.length < LEAST_STOPS || countOf(text, '。') * SHARE > dots.length) return text
  let written = ''
  let at = 0
  for (const { index } of dots) {
    written += `${text.slice(at, index)}。`
    at = index + 1
  }
  return written + text.slice(at)
}

const isHan = (character: string): boolean => /[\u3400-\u9fff]/.test(character)

/** True where enough of a sentence stands before the dot, and the dot is none of a transcribed name (阿不都.热合曼). */
function endsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const sentence = /[^。．\r\n<>]*$/.exec(before)![0].replace(/^.*(?<=[\u3400-\u9fff）)”])\.(?=[\u3400-\u9fff“])/, '')
  if ([...sentence].filter(isHan).length < SENTENCE) return false
  const [left, right] = [/[\u3400-\u9fff]{2,4}$/.exec(before)?.[0], /^[\u3400-\u9fff]{2,4}/.exec(text.slice(at + 1, at + 5))?.[0]]
  return !(left && right && looksTranscribed(left.slice(-2)) && looksTranscribed(right.slice(0, 2)))
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}
