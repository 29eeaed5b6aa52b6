import type { Document, Source, SourceDocument } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { inBatches } from './batches.ts'
import { readInThreads } from './read-in-threads.ts'
import { sameSource, sourceFrom, sourceId } from './stored.ts'

export interface PageRead {
  readonly page: SourceDocument
  /** As the page's own source gives them; null where there is no text, or where the store knows the page already. */
  readonly facts: Facts | null
}

interface ReadAheadOptions {
  /** All threads, with the one that writes; 1: pages are read where they are written. */
  readonly threads: number
  /** Pages that are looked up in the store together. */
  readonly batchSize: number
  /** True where the store's facts are those that the rules at hand would find. */
  readonly rulesAreKept: boolean
}

/** Reads pages in other threads while the caller writes, in the order of the pages; what the store knows is not read again. */
export async function* readAhead(store: GraphStore, pages: AsyncIterable<SourceDocument>, { threads, batchSize, rulesAreKept }: ReadAheadOptions): AsyncGenerator<PageRead> {
  const given: SourceDocument[] = []
  async function* unknown(): AsyncGenerator<SourceDocument> {
    for await (const batch of inBatches(pages, batchSize)) {
      const known = rulesAreKept ? await knownOf(store, batch) : undefined
      for (const page of batch) {
        given.push(page)
        yield { source: page.source, document: known?.has(page) ? null : page.document, diagnostics: [] }
      }
    }
  }
  for await (const { line } of readInThreads(unknown(), { threads: Math.max(1, threads - 1), aside: threads > 1, ahead: 2 * batchSize })) yield { page: given.shift()!, facts: line === null ? null : (JSON.parse(line) as Facts) }
}

/** Pages that the store has from the same source, with the same text. */
async function knownOf(store: GraphStore, pages: readonly SourceDocument[]): Promise<Set<SourceDocument>> {
  const { rows } = await store.run('read-sources', { ids: pages.map(({ source }) => sourceId(source.uri)) })
  const stored = new Map(rows.map((row) => sourceFrom(row)).map((source) => [source.uri, source]))
  const isKnown = (source: Source, document: Document | null): boolean => {
    const old = stored.get(source.uri)
    return old !== undefined && old.documentId === document?.id && sameSource(old, source)
  }
  return new Set(pages.filter(({ source, document }) => isKnown(source, document)))
}
