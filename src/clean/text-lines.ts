import type { MediaType } from '../model/document.ts'
import type { Line, LineHint } from './line.ts'
import { plainCharacters } from './characters.ts'
import { joinBrokenLists } from './broken-lists.ts'
import { joinWhere } from './join-lines.ts'
import { actGoesOn } from './listed-acts.ts'
import { markdownLine, looksMarkdown } from './markdown.ts'
import { closeSetApart, halveDoubled, isPageNumber } from './spacing.ts'
import { linesOf } from './stray-markup.ts'
import { layTables, trimmedCells } from './tables/lay-tables.ts'
import { readersOfText } from './tables/readers.ts'
import { joinWrapped } from './wrapped-lines.ts'

/** Pictures that close a line (…稳步提升。📈) say nothing. */
const pictures = /(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]|\ufe0f)+$/g

/** The bars of a cell that held all of the text: | 昨日，市长甲主持…。 | */
const loneBar = /^\|(?=[^|]*\|?$)|\|$(?<=^\|?[^|]*\|)/g

/** Lays plain text or Markdown out in lines. Where a page breaks its running text in mid-sentence as a rule, its lines are joined again. */
export function textLines(source: string, mediaType: MediaType): Line[] {
  const lines: Line[] = []
  const isMarkdown = mediaType === 'text/markdown' || looksMarkdown(source)
  for (const line of linesOf(source)) {
    let mapped = trimmedCells(plainCharacters(line, 'kept'))
    mapped = halveDoubled(closeSetApart(mapped)).replace(pictures, () => '')
    if (mapped.text.startsWith('?')) mapped = mapped.replace(/^\?+ ?(?=\S)/g, () => '')
    let hint: LineHint = 'none'
    if (/^\||\|$/.test(mapped.text)) mapped = mapped.replace(loneBar, () => '').trim()
    if (isMarkdown) [mapped, hint] = markdownLine(mapped)
    if (mapped.text.trim() !== '') lines.push({ mapped, hint })
  }
  // Numbers of printed pages part sentences: they go behind the text, where they are cut.
  const [text, numbers] = [lines.filter(({ mapped }) => !isPageNumber(mapped.text)), lines.filter(({ mapped }) => isPageNumber(mapped.text))]
  return [...joinActs(joinBylines(joinSessions(joinBrokenLists(joinWrapped(layTables(text, readersOfText)))))), ...numbers]
}

/** Items of a list of appointments that the width of the page has broken. */
const joinActs = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line, next) => actGoesOn(last.mapped.text, line.mapped.text, next?.mapped.text ?? ''))

/** ——2021年2月2日在某市第十五届 / 人民代表大会第七次会议上: a session that the width of a title has broken. */
const joinSessions = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line) => last.mapped.text.length < 44 && sessionParts.some(([above, below]) => above.test(last.mapped.text) && below.test(line.mapped.text)))
const sessionParts: readonly (readonly [RegExp, RegExp])[] = [
  [/第[一二三四五六七八九十]+[届屆](?:人民代表大[会會](?:常[务務]委[員员][会會])?)?$/, /^(?:第[一二三四五六七八九十]+次[会會][议議]|人民代表大[会會]|委[員员][会會]|常[务務]委[員员][会會]|代表大[会會])/],
  [/(?:代表大[会會]|委[員员][会會]|人大)$/, /^第?[一二三四五六七八九十]+次[会會][议議]上[）)]?$/],
]

/** 本报讯（记者 / 甲）10月23日，…: a byline whose name was a link, and stands on a line of its own. */
const joinBylines = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line) => /[（(][\u3400-\u9fff]{0,8}(?:[记記]者|通[讯訊][员員])$/.test(last.mapped.text) && /^[\u3400-\u9fff· 、]{2,24}[）)]/.test(line.mapped.text))
