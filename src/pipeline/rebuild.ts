import { ZhengmaiError } from '../errors.ts'
import type { Facts } from '../model/facts.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { Checkpoints } from '../store/checkpoints.ts'
import { withLease } from '../store/lease.ts'
import { judgements } from './curate.ts'
import type { Reader, SourceChange } from './plan.ts'
import { checkRules } from './reprocess.ts'
import { documentFrom, sourceFrom } from './stored.ts'
import { writeBatch } from './write-batch.ts'

export interface RebuildOptions {
  /** ISO date: only sources published by then. A coarse date of publication counts with its last day; undated sources stay out. */
  readonly until?: string | undefined
  readonly batchSize?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (done: { readonly documents: number; readonly of: number }) => void
}

export interface RebuildSummary {
  documents: number
  sources: number
  /** Sources that were left out: published later, or undated. */
  later: number
  undated: number
  complete: boolean
}

const AT_ONCE = 200

/**
 * Builds the graph of a store's sources anew in an empty one: of all of them, or of those published until a day, which gives
 * exactly the graph that would have stood then. All present judgements go along; one on a page left out waits, and does nothing.
 * Throws `BAD_USAGE` where the other store is not empty.
 */
export async function rebuild(from: GraphStore, into: GraphStore, read: Reader, { until, batchSize = AT_ONCE, signal, onProgress }: RebuildOptions = {}): Promise<RebuildSummary> {
  if ((await into.count('Source')) > 0) throw new ZhengmaiError('BAD_USAGE', `The store “${into.executor.address}” holds documents already. Rebuild into an empty one.`)
  const summary: RebuildSummary = { documents: 0, sources: 0, later: 0, undated: 0, complete: false }
  const of = await from.count('Document')
  await withLease(into, async () => {
    await checkRules(into)
    const added = (await judgements(from)).map(({ leftMention: _, rightMention: __, ...judgement }) => judgement)
    await into.transaction((writer) => writeBatch(writer, [], read, { curation: { added, revoked: [] } }))
    const checkpoints = new Checkpoints(into.executor)
    for (let after = ''; ; ) {
      if (signal?.aborted) return
      const { rows } = await from.run<{ id: string }>('read-document-ids', { after, limit: batchSize })
      if (rows.length === 0) {
        await checkpoints.now()
        summary.complete = true
        return
      }
      const ids = rows.map(({ id }) => id)
      after = ids.at(-1)!
      const changes = await changesOf(from, ids, until, summary)
      await into.transaction((writer) => writeBatch(writer, changes, read))
      await checkpoints.ifDue()
      summary.documents += new Set(changes.map((change) => change.document?.id ?? change.facts?.documentId)).size
      summary.sources += changes.length
      onProgress?.({ documents: summary.documents, of })
    }
  })
  return summary
}

async function changesOf(from: GraphStore, ids: string[], until: string | undefined, summary: RebuildSummary): Promise<SourceChange[]> {
  const documents = new Map((await from.run('read-documents', { ids })).rows.map((row) => [String(row['id']), documentFrom(row)]))
  const sources = (await from.run('read-stored-sources', { ids })).rows.map(sourceFrom)
  return sources.flatMap(({ id: _, documentId, ...source }): SourceChange[] => {
    const { document, facts } = documents.get(documentId)!
    const published = source.published ?? facts.published
    if (until !== undefined && (published === null || lastDayOf(published) > until)) {
      summary[published === null ? 'undated' : 'later']++
      return []
    }
    return [{ source, document, facts: document === null ? factsAt(facts, source.uri) : null }]
  })
}

const factsAt = (facts: Facts, source: string): Facts => ({ ...facts, source })

/** 2020 and 2020-02 as the last day that they may mean. */
const lastDayOf = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)
