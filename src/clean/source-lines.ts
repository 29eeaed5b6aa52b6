import { matchesOf } from '../language/scanner.ts'
import { cleanSpan } from '../model/span.ts'
import type { Line } from './line.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { hanCount } from './traits.ts'

/** Where the source of a page goes on in its next line, between two characters of Chinese text. */
const chinese = '[\\u3400-\\u9fff，。、：；（）“”《》·—…]'
/** Figures and the marks that many sites fold to ASCII: a break beside Chinese text is within it. */
const mark = '[\\d%+,:;()!?]'
const blanks = '[ \\t\\r]*\\n[ \\t\\r\\n]*'
const sourceBreak = new RegExp(`(?<=${chinese})${blanks}(?=${chinese}|${mark})|(?<=${mark})${blanks}(?=${chinese})`, 'g')
/** Fewer Chinese characters than this in a line of the source, or fewer of any kind where they are glossed, are an entry of a list, not a paragraph that its width has broken. */
const LEAST_HAN = 12
const LEAST = 24

/**
 * Word processors and editors break the source of a paragraph at the width of their window: …县委副书记、县 / 长甲主持会议.
 * A browser shows such a break as a blank, within Chinese text a reader takes it for none. Entries of a list that only
 * the source parts (甲 教育局局长 / 乙 财政局局长) stay apart.
 */
export function joinWrappedSource(run: MappedText): MappedText {
  if (!run.text.includes('\n')) return run
  const edits: Edit[] = []
  let from = 0
  for (const { index, 0: gap } of matchesOf(sourceBreak, run.text)) {
    const line = run.text.slice(Math.max(from, run.text.lastIndexOf('\n', index - 1) + 1), index).trim()
    from = index + gap.length
    if ((hanCount(line) >= LEAST_HAN || line.length >= LEAST) && (!/\s/.test(line) || /[，。,]/.test(line))) edits.push({ start: index, end: from, text: '' })
  }
  return run.apply(edits)
}

/** Lines in the order of the source: text between two rows stands behind the whole table until here. */
export function inSourceOrder(lines: readonly Line[]): Line[] {
  const placed = lines.map((line) => ({ line, start: line.mapped.map.toOriginal(cleanSpan(0, line.mapped.text.length)).start }))
  if (placed.every(({ start }, i) => i === 0 || placed[i - 1]!.start <= start)) return [...lines]
  return placed.sort((a, b) => a.start - b.start).map(({ line }) => line)
}
