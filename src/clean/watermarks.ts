import { matchesOf } from '../language/scanner.ts'
import type { MappedText } from './mapped-text.ts'

/** A capital, a small letter and a digit in one short word: codes that mean something (Nm3, Km2, PM2.5) have no such mixture, or are measures. */
const mark = /(?<![\d万亿A-Za-z.])(?!Nm3|[KNGM]m[23]|Pm2)(?=[A-Za-z\d]{0,4}[A-Z])(?=[A-Za-z\d]{0,4}[a-z])(?=[A-Za-z\d]{0,4}\d)[A-Za-z][A-Za-z\d]{2,4}(?![A-Za-z\d.])/g
/** So often one stands within the text of a page that bears it as a mark. */
const LEAST = 3

/** 市委C6m书记甲主持会议，C6m…: a word that a site strews over its text against copying goes wherever it stands. */
export function dropWatermarks(lines: readonly MappedText[]): MappedText[] {
  const counts = new Map<string, number>()
  for (const { text } of lines) if (/[a-z]/.test(text) && /\d/.test(text)) for (const [word] of matchesOf(mark, text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  if (![...counts.values()].some((count) => count >= LEAST)) return [...lines]
  return lines.map((line) => line.replace(mark, ([word]) => ((counts.get(word) ?? 0) >= LEAST ? '' : word)))
}
