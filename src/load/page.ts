import type { Diagnostic } from '../model/diagnostic.ts'
import { documentId, type MediaType, type Source, type SourceDocument } from '../model/document.ts'

/** A page of more characters than this is no page; the longest work reports have about 40,000. */
const MAX_CHARACTERS = 5_000_000

/** One text with its source as the pipeline takes it; a text that is none (empty, binary, too long) with the reason. */
export function page(source: Source, mediaType: MediaType, text: string, diagnostics: readonly Diagnostic[] = []): SourceDocument {
  const problem = unreadable(text)
  if (problem) return refused(source, problem, diagnostics)
  return { source, document: { id: documentId(mediaType, text), text, mediaType }, diagnostics }
}

export function refused(source: Source, problem: Diagnostic, diagnostics: readonly Diagnostic[] = []): SourceDocument {
  return { source, document: null, diagnostics: [...diagnostics, problem] }
}

function unreadable(text: string): Diagnostic | undefined {
  if (text.trim() === '') return { code: 'empty-text', message: 'There is no text in it.' }
  if (text.length > MAX_CHARACTERS) {
    return { code: 'too-long', message: `It has ${text.length} characters, more than the ${MAX_CHARACTERS} that one page may have. If it holds several pages, split it.` }
  }
  const head = text.slice(0, 20_000)
  if (head.startsWith('%PDF-')) return { code: 'binary-content', message: 'It is a PDF, whatever its name says. Extract its text first, for example with pdftotext.' }
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const strange = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  if (head.includes('\0') || strange > head.length / 50) {
    return { code: 'binary-content', message: 'It is no text: it holds bytes that no encoding of Chinese text explains.' }
  }
  return undefined
}
