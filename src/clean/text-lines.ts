import type { MediaType } from '../model/document.ts'
import type { Line, LineHint } from './line.ts'
import { plainCharacters } from './characters.ts'
import { joinBroken } from './broken-lines.ts'
import { markdownLine, looksMarkdown } from './markdown.ts'
import { closeSetApart, halveDoubled, isPageNumber } from './spacing.ts'
import { linesOf } from './stray-markup.ts'
import { layTables, trimmedCells } from './tables/lay-tables.ts'
import { readersOfText } from './tables/readers.ts'

/** Pictures that close a line (…稳步提升。📈) say nothing. */
const pictures = /(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]|\ufe0f)+$/g

/** 副市????? ?????????长甲: what a page hides from its readers between the characters of its text, unreadable in a copy. */
const strewn = /\?{4,}(?:\s*\?{3,})*\s?(?=[\u3400-\u9fff\d，,。；;])/g

/** The bars of a cell that held all of the text: | 昨日，市长甲主持…。 | */
const loneBar = /^\|(?=[^|]*\|?$)|\|$(?<=^\|?[^|]*\|)/g

/** Lays plain text or Markdown out in lines. Where a page breaks its running text in mid-sentence as a rule, its lines are joined again. */
export function textLines(source: string, mediaType: MediaType): Line[] {
  const lines: Line[] = []
  const isMarkdown = mediaType === 'text/markdown' || looksMarkdown(source)
  for (const line of linesOf(source)) {
    let mapped = trimmedCells(plainCharacters(line.text.includes('\t') ? line : line.trim(), 'kept'))
    mapped = halveDoubled(closeSetApart(mapped)).replace(pictures, () => '')
    if (mapped.text.includes('???')) mapped = mapped.replace(strewn, () => '')
    if (mapped.text.startsWith('?')) mapped = mapped.replace(/^\?+ ?(?=\S)/g, () => '')
    let hint: LineHint = 'none'
    if (/^\||\|$/.test(mapped.text)) mapped = mapped.replace(loneBar, () => '').trim()
    if (isMarkdown) [mapped, hint] = markdownLine(mapped)
    if (mapped.text.trim() !== '') lines.push({ mapped, hint })
  }
  // Numbers of printed pages part sentences: they go behind the text, where they are cut.
  const [text, numbers] = [lines.filter(({ mapped }) => !isPageNumber(mapped.text)), lines.filter(({ mapped }) => isPageNumber(mapped.text))]
  return [...joinBroken(layTables(text, readersOfText)), ...numbers]
}
