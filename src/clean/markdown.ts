import type { LineHint } from './line.ts'
import type { MappedText } from './mapped-text.ts'

/** What only Markdown writes: a link or a picture, a heading's marks, words between two pairs of stars, lines one after the other that are quoted. A pair between two commas stands for a name that the page withholds (甲、**、乙). */
const signs = /\]\((?:https?:|\/|\.|#|javascript|\))|^#{1,6} [^\n]{0,80}[\u3400-\u9fff]|\*\*[\u3400-\u9fff“《（(【\d][^*\n]{0,80}\*\*|(?:^> ?[^\n]*\n\s*){2,}> ?\S/m

/** True of a text that is Markdown though nothing says so: readers of web pages save theirs as plain text. */
export const looksMarkdown = (text: string): boolean => (text.includes('](') || text.includes('**') || text.includes('# ') || text.includes('\n> ')) && signs.test(text)

/** A line that is nothing but links, as menus and lists of other pages are; a bullet may stand before them. */
const onlyLinks = /^(?:[*+-]\s+|\d{1,2}\.\s+)?(?:\[[^\]]*\]\([^)]*\)[\s|>·»]*)+$/
const emphasis = /^#{1,6}\s+|^>\s*|^[*+-]\s+|!\[[^\]]*\]\([^)]*\)|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g

/** What a link has around its words. */
const address = /\[(?=[^\]]*\]\([^)]*\))|(?<=\[[^\]]*)\]\([^)]*\)/g

/** Headings, emphasis, links and tables: the marks go, the words stay. */
export function markdownLine(line: MappedText): [MappedText, LineHint] {
  const { text } = line
  const hint: LineHint = /^#\s/.test(text) ? 'title' : /^#{2,6}\s/.test(text) ? 'heading' : /^\|.*\|$/.test(text) ? 'row' : text.includes('](') && onlyLinks.test(text) ? 'link' : 'none'
  if (/^[|\s:-]+$/.test(text)) return [line.slice(0, 0), hint]
  const plain = line.replace(emphasis, () => '').replace(address, () => '')
  return [hint === 'row' ? plain.replace(/^\|\s*|\s*\|$/g, () => '').replace(/\s*\|\s*/g, () => '\t') : plain, hint]
}
