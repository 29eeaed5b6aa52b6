import { matchesOf } from '../language/scanner.ts'
import type { MediaType } from '../model/document.ts'
import type { Line, LineHint } from './line.ts'
import { plainCharacters } from './characters.ts'
import { markBarredTables } from './barred-tables.ts'
import { markBlankTables } from './blank-tables.ts'
import { joinFigureCells } from './figure-cells.ts'
import { joinWhere } from './join-lines.ts'
import { actGoesOn } from './listed-acts.ts'
import { MappedText } from './mapped-text.ts'
import { closeSetApart, halveDoubled, isPageNumber } from './spacing.ts'
import { markPeopleTables } from './people-tables.ts'
import { joinWrapped } from './wrapped-lines.ts'

/** Pictures that close a line (…稳步提升。📈) say nothing. */
const pictures = /(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]|\ufe0f)+$/g

/** Lays plain text or Markdown out in lines. Where a page breaks its running text in mid-sentence as a rule, its lines are joined again. */
export function textLines(source: string, mediaType: MediaType): Line[] {
  const lines: Line[] = []
  for (const match of matchesOf(/[^\r\n\u2028\u2029]+/g, source)) {
    let mapped = plainCharacters(MappedText.of(match[0], match.index), 'kept').trim()
    mapped = halveDoubled(closeSetApart(mapped)).replace(pictures, () => '')
    if (mapped.text.startsWith('?')) mapped = mapped.replace(/^\?+ ?(?=\S)/g, () => '')
    let hint: LineHint = 'none'
    if (mediaType === 'text/markdown') [mapped, hint] = markdown(mapped)
    if (mapped.text !== '') lines.push({ mapped, hint })
  }
  // Numbers of printed pages part sentences: they go behind the text, where they are cut.
  return [...joinActs(joinSessions(joinWrapped(markPeopleTables(joinFigureCells(markBlankTables(markBarredTables(lines.filter(({ mapped }) => !isPageNumber(mapped.text))))))))), ...lines.filter(({ mapped }) => isPageNumber(mapped.text))]
}

/** Headings, emphasis, links and tables: the marks go, the words stay. */
function markdown(line: MappedText): [MappedText, LineHint] {
  const hint: LineHint = /^#\s/.test(line.text) ? 'title' : /^#{2,6}\s/.test(line.text) ? 'heading' : /^\|.*\|$/.test(line.text) ? 'row' : 'none'
  if (/^[|\s:-]+$/.test(line.text)) return [line.slice(0, 0), hint]
  const plain = line
    .replace(/^#{1,6}\s+|^>\s*|^[*+-]\s+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}|!\[[^\]]*\]\([^)]*\)/g, () => '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, ([, words]) => words!)
  return [hint === 'row' ? plain.replace(/^\|\s*|\s*\|$/g, () => '').replace(/\s*\|\s*/g, () => '\t') : plain, hint]
}

/** Items of a list of appointments that the width of the page has broken. */
const joinActs = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line, next) => actGoesOn(last.mapped.text, line.mapped.text, next?.mapped.text ?? ''))

/** ——2021年2月2日在某市第十五届 / 人民代表大会第七次会议上: a session that the width of a title has broken. */
const joinSessions = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line) => last.mapped.text.length < 40 && /第[一二三四五六七八九十]+[届屆]$/.test(last.mapped.text) && /^(?:人民代表大[会會]|委[员員][会會]|常[务務]委[员員][会會]|代表大[会會])/.test(line.mapped.text))
