import { loadGazetteer } from './gazetteer/shipped.ts'
import type { Document, Source, SourceDocument } from './model/document.ts'
import type { Facts } from './model/facts.ts'
import { rebuild as rebuildAll, type RebuildOptions, type RebuildSummary } from './pipeline/rebuild.ts'
import { readAhead, type PageRead } from './pipeline/read-ahead.ts'
import { checkRules, refuseUnfinished, reprocess as reprocessAll, type ReprocessOptions, type ReprocessSummary } from './pipeline/reprocess.ts'
import { sourceId } from './pipeline/stored.ts'
import { writeBatch, type SourceChange } from './pipeline/write-batch.ts'
import { Checkpoints } from './store/checkpoints.ts'
import type { GraphStore } from './store/graph-store.ts'
import { withLease, type LeaseOptions } from './store/lease.ts'

export { explain, judge, judgements, revokeJudgement } from './pipeline/curate.ts'
export { openGraph } from './pipeline/open-graph.ts'
export { readInThreads } from './pipeline/read-in-threads.ts'
export { summary } from './pipeline/summary.ts'
export type { GraphStore } from './store/graph-store.ts'

/** Documents that are committed together unless the caller says otherwise: one transaction's cost is shared by many. */
const BATCH = 200

export interface IngestOptions extends LeaseOptions {
  readonly batchSize?: number
  /** Threads that read pages, with the one that writes: 1 unless told. */
  readonly threads?: number
  /** Once aborted, the batch under way is committed and nothing after it. */
  readonly signal?: AbortSignal
  readonly onProgress?: (done: { readonly documents: number }) => void
}

export interface IngestSummary {
  documents: number
  added: number
  changed: number
  unchanged: number
  retracted: number
  /** Addresses of which no text could be had. */
  failed: number
  /** Nodes, relationships and properties that the store counted as written: 0 where nothing was new. */
  written: number
  /** Whether the store holds documents that other rules have read: `reprocess` reads them anew. */
  stale: boolean
  diagnosticsByCode: Record<string, number>
}

/** Pages into the graph, a batch a transaction: killed anywhere, what is committed is sound, and running again goes on. */
export async function ingest(store: GraphStore, pages: AsyncIterable<SourceDocument>, options: IngestOptions = {}): Promise<IngestSummary> {
  const { threads = 1, batchSize = BATCH } = options
  const read = (rulesAreKept: boolean): AsyncIterable<PageRead> => readAhead(store, pages, { threads, batchSize, rulesAreKept })
  return write(store, read, { ...options, batchSize }, ({ page: { source, document, diagnostics }, facts }) => (document ? { change: { source, document, facts }, diagnostics } : { diagnostics }))
}

/** Facts that `extract` printed into the graph. Their documents have no text here: evidence shows the words in the facts. */
export async function ingestFacts(store: GraphStore, facts: AsyncIterable<Facts>, options: IngestOptions = {}): Promise<IngestSummary> {
  return write(store, () => facts, options, (one) => ({ change: { source: { uri: one.source, encoding: one.encoding }, document: null, facts: one }, diagnostics: [] }))
}

/** Takes addresses out. A document that no other address carries goes with all that only it attests. */
export async function remove(store: GraphStore, uris: readonly string[], lease: LeaseOptions = {}): Promise<{ removed: number; unknown: string[]; retracted: number }> {
  const known = new Set((await store.run('read-sources', { ids: uris.map(sourceId) })).rows.map((row) => String(row['uri'])))
  const present = [...new Set(uris)].filter((uri) => known.has(uri))
  const changes = present.map((uri): SourceChange => ({ source: { uri, encoding: 'utf-8' }, document: null, facts: null }))
  refuseUnfinished(await checkRules(store))
  const { result } = await withLease(store, () => store.transaction((writer) => writeBatch(writer, changes, reader)), lease)
  await store.executor.checkpoint()
  return { removed: present.length, unknown: uris.filter((uri) => !known.has(uri)), retracted: result.retracted }
}

/** Builds the graph of a store's sources anew in an empty one, of those published until a day where one is given. */
export const rebuild = (from: GraphStore, into: GraphStore, options: RebuildOptions = {}): Promise<RebuildSummary> => rebuildAll(from, into, reader, options)

/** Reads all stored documents anew by the rules at hand; broken off, it goes on where it stopped. */
export const reprocess = (store: GraphStore, options: ReprocessOptions & LeaseOptions = {}): Promise<ReprocessSummary> => withLease(store, () => reprocessAll(store, reader, options), options)

/** Loads the rules with the first page that is read in this thread. */
const reader = async (document: Document, source: Source): Promise<Facts> => (await import('./pipeline/read-facts.ts')).readFacts(document, source, loadGazetteer())

type Taken = { readonly change?: SourceChange; readonly diagnostics: readonly { readonly code: string }[] }

/** `itemsOf` is told whether the store's facts are those that the rules at hand would find. */
const write = <T>(store: GraphStore, itemsOf: (rulesAreKept: boolean) => AsyncIterable<T>, options: IngestOptions, take: (item: T) => Taken): Promise<IngestSummary> =>
  withLease(store, () => writeAll(store, itemsOf, options, take), options)

async function writeAll<T>(store: GraphStore, itemsOf: (rulesAreKept: boolean) => AsyncIterable<T>, { batchSize = BATCH, signal, onProgress }: IngestOptions, take: (item: T) => Taken): Promise<IngestSummary> {
  const rules = await checkRules(store)
  refuseUnfinished(rules)
  const rulesAreKept = rules === 'current'
  const total: IngestSummary = { documents: 0, added: 0, changed: 0, unchanged: 0, retracted: 0, failed: 0, written: 0, stale: !rulesAreKept, diagnosticsByCode: {} }
  const note = (code: string, n = 1): void => void (total.diagnosticsByCode[code] = (total.diagnosticsByCode[code] ?? 0) + n)
  const checkpoints = new Checkpoints(store.executor)
  let batch: SourceChange[] = []
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    const { result, counters } = await store.transaction((writer) => writeBatch(writer, batch, reader, { rulesAreKept }))
    for (const key of ['added', 'changed', 'unchanged', 'retracted'] as const) total[key] += result[key]
    for (const n of Object.values(counters)) total.written += n
    for (const [code, n] of Object.entries(result.diagnosticsByCode)) note(code, n)
    batch = []
    await checkpoints.ifDue()
    onProgress?.({ documents: total.documents })
  }
  for await (const item of itemsOf(rulesAreKept)) {
    const { change, diagnostics } = take(item)
    for (const { code } of diagnostics) note(code)
    total.documents++
    if (change) batch.push(change)
    else total.failed++
    if (batch.length >= batchSize) await flush()
    if (signal?.aborted) break
  }
  await flush()
  await checkpoints.now()
  return total
}
