import type { CleanText } from '../model/clean-text.ts'
import type { Document } from '../model/document.ts'
import { cleanSpan, originalSpan } from '../model/span.ts'

export function clean(document: Document): CleanText {
  const blocks = [...document.text.matchAll(/\S.*\S|\S/g)].map((line) => ({ kind: 'body' as const, span: cleanSpan(line.index, line.index + line[0].length) }))
  return { documentId: document.id, text: document.text, blocks, map: { toOriginal: ({ start, end }) => originalSpan(start, end) }, removed: [], diagnostics: [] }
}
