import { publishedFrom } from './published-from.ts'
import type { Rule } from '../rule.ts'

/** The page's headline and date of publication, from its own blocks where its source does not tell them. */
export const pageHeading: Rule = {
  name: 'genre/page-heading',
  apply({ facts, clean, text }) {
    const title = clean.blocks.find(({ kind }) => kind === 'title')
    if (title) facts.title = text.slice(title.span.start, title.span.end)
    facts.published ??= publishedFrom(clean, text)
  },
}
