import { loadGazetteer } from '../gazetteer/shipped.ts'
import type { SourceDocument } from '../model/document.ts'
import { readFactsOf } from './read-facts.ts'

/**
 * The facts of pages, each as one line of JSON with what loading noted about it; null where there is no text. Runs in this
 * thread or, as the default export of this file, in a worker: lines cross between threads at the price of a copy.
 */
export default function factsLines(pages: readonly SourceDocument[]): (string | null)[] {
  const read = pages.flatMap(({ document, source }) => (document === null ? [] : { document, source }))
  const facts = readFactsOf(read, loadGazetteer())[Symbol.iterator]()
  return pages.map(({ document, diagnostics }) => {
    if (document === null) return null
    const own = facts.next().value!
    return JSON.stringify({ ...own, diagnostics: [...diagnostics, ...own.diagnostics] })
  })
}
