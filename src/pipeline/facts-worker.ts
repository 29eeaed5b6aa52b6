import { loadGazetteer } from '../gazetteer/shipped.ts'
import type { SourceDocument } from '../model/document.ts'
import { readFacts } from './read-facts.ts'

/**
 * The facts of pages, each as one line of JSON with what loading noted about it; null where there is no text. Runs in this
 * thread or, as the default export of this file, in a worker: lines cross between threads at the price of a copy.
 */
export default function factsLines(pages: readonly SourceDocument[]): (string | null)[] {
  const gazetteer = loadGazetteer()
  return pages.map(({ document, source, diagnostics }) => {
    if (document === null) return null
    const facts = readFacts(document, source, gazetteer)
    return JSON.stringify({ ...facts, diagnostics: [...diagnostics, ...facts.diagnostics] })
  })
}
