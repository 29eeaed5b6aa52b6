import { matchesOf } from '../language/scanner.ts'
import { isNamed } from './wide-names.ts'

/** 甲?市委书记, 乙?副市长、公安局局长: a name, the mark, and offices to the line's end or a blank. */
const row = /(?<=^|[\s>：:])([\u3400-\u9fff]{2,3})[?？\ufffd](?=(?:[\u3400-\u9fff]{1,16}[、,，]){0,4}[\u3400-\u9fff]{0,16}(?:[书書][记記]|[长長]|主任|主席|常委|委[员員]|[专專][员員])(?:[\s<]|$))/gm
/** One such row may be a question (王明?市长). */
const ROWS = 2

/**
 * The text with those question marks made blanks that stand where an encoding lost the wide blanks between the cells of a
 * list; every offset stays.
 */
export function lostBlanks(text: string): string {
  if (!/[\u3400-\u9fff][?？\ufffd][\u3400-\u9fff]/.test(text)) return text
  const rows = matchesOf(row, text).filter((match) => isNamed(match[1]!))
  if (rows.length < ROWS) return text
  let mended = text
  for (const { index, 1: name } of rows) mended = `${mended.slice(0, index + name!.length)}\u3000${mended.slice(index + name!.length + 1)}`
  return mended
}
