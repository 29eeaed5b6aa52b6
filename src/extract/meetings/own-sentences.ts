import { holder } from '../../language/scanner.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'

/** What opens other pages' headlines behind the text, also within a line where a crawl has lost the line breaks. */
const namesOtherPages = holder(/上一篇|下一篇|相关(?:文章|文档|新闻|阅读|报道)|推荐阅读|延伸阅读|大家还在看|猜你喜欢|热点推荐|新闻推荐|热门跟贴/)
const told = new Set(['title', 'heading', 'body', 'row'])

/** So much text stands before what is behind it: a page's own, not the links over it. */
const TOLD = 80

/** Where other pages' headlines and beginnings follow the page's own text; the text's length where none do. */
export const ownEnd = oncePerDocument(({ clean, text }: Pick<ExtractionContext, 'clean' | 'text'>): number => {
  let length = 0
  for (const { kind, span } of clean.blocks) {
    if (kind === 'title' || kind === 'masthead' || kind === 'dateline') continue
    const line = text.slice(span.start, span.end)
    if (length >= TOLD && line.length < 16 && namesOtherPages(line)) return span.start
    length += line.length
  }
  return text.length
})

/** The sentences that tell the page's own affairs: no masthead, dateline or caption, and nothing behind a list of other pages. */
export const ownSentences = oncePerDocument(({ sentences, clean }: ExtractionContext): readonly Sentence[] => {
  const own = sentences.filter(({ block }) => told.has(clean.blocks[block]!.kind))
  const end = own.findIndex(({ text, block }, i) => i > 0 && clean.blocks[block]!.kind !== 'title' && namesOtherPages(text))
  return end < 0 ? own : own.slice(0, end)
})
