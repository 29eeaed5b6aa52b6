import { scanner } from '../language/scanner.ts'
import type { Edit, MappedText } from './mapped-text.ts'

/**
 * 會議??h長甲: a site that folded the mark ？ byte by byte in GBK (A3BF) broke what held these bytes across two characters, 。縣
 * (A1A3 BF68): a byte without its pair, the folded mark, and the letter that 68 is.
 */
const folded = scanner(/(?<=[\u3400-\u9fff”）)])\?\?h(?=[\u3400-\u9fff])/g)

/** Puts 。縣 back where it was folded; a question mark of one's own has no letter behind it. */
export function restoreFoldedStops(line: MappedText): MappedText {
  if (!line.text.includes('??h')) return line
  return line.apply(folded(line.text).map(({ index, 0: seen }): Edit => ({ start: index, end: index + seen.length, text: '。縣' })))
}
