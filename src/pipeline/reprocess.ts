import { ZhengmaiError } from '../errors.ts'
import { entityLabels } from '../model/graph.ts'
import { Checkpoints } from '../store/checkpoints.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { Reader, SourceChange } from './plan.ts'
import { rulesVersion, type RulesVersion } from './rules-version.ts'
import { documentFrom, sourceFrom, type StoredSource } from './stored.ts'
import { writeBatch } from './write-batch.ts'

export interface ReprocessOptions {
  readonly batchSize?: number
  /** Once aborted, the batch under way is committed and nothing after it; running again goes on from there. */
  readonly signal?: AbortSignal
  readonly onProgress?: (done: { readonly documents: number; readonly of: number }) => void
  /** The rules to bring the store to; those at hand unless a test says otherwise. */
  readonly version?: RulesVersion
}

export interface ReprocessSummary {
  documents: number
  /** Whose facts came out otherwise. */
  changed: number
  /** False where it was broken off. */
  complete: boolean
}

interface State {
  readonly facts: string | null
  readonly graph: string | null
  /** What a reprocessing that is under way has done: "how, towards which rules, behind which document". */
  readonly reprocess: string | null
}

/** Whether the store was made by the rules at hand. A store without documents takes them on. */
export async function checkRules(store: GraphStore, version: RulesVersion = rulesVersion()): Promise<'current' | 'stale' | 'unfinished'> {
  const state = await readState(store)
  if (unfinished(state)) return 'unfinished'
  if (state.facts === version.facts && state.graph === version.graph) return 'current'
  if ((await store.count('Document')) > 0) return 'stale'
  await store.transaction((writer) => writer.single('write-rules-state', { ...version, reprocess: DONE }))
  return 'current'
}

/** While entities are taken down and built anew, nothing else may be written: it would be built on half a graph. */
export function refuseUnfinished(check: 'current' | 'stale' | 'unfinished'): void {
  if (check === 'unfinished') throw new ZhengmaiError('REPROCESS_UNFINISHED', 'A reprocessing of this store was broken off. Run “zhengmai reprocess”: it goes on where it stopped.')
}

const DONE = '-'
const LABELS = [...entityLabels, 'Mention', 'Doubt'] as const
const AT_ONCE = 200
const DELETED_AT_ONCE = 5000

/**
 * Reads all stored documents anew by the rules at hand. Where only what yields facts has changed, the graph follows document by
 * document; where what makes a graph of facts has changed, all that is derived is taken down first and built anew. Either way
 * it goes on where it was broken off, and ends in the graph that an empty store would have come to.
 */
export async function reprocess(store: GraphStore, read: Reader, { batchSize = AT_ONCE, signal, onProgress, version = rulesVersion() }: ReprocessOptions = {}): Promise<ReprocessSummary> {
  const state = await readState(store)
  const target = `${version.facts}${version.graph}`
  let [how, towards, after = ''] = (state.reprocess ?? DONE).split(' ')
  if (towards !== target) [how, after] = [how === 'wipe' || how === 'build' || state.graph !== version.graph ? 'wipe' : 'read', '']
  const mark = (step: string, at: string): { facts: string; graph: string; reprocess: string } => ({ facts: state.facts ?? '', graph: state.graph ?? '', reprocess: `${step} ${target} ${at}` })
  if (how === 'wipe') {
    await store.transaction((writer) => writer.single('write-rules-state', mark('wipe', '')))
    await wipe(store)
    await store.transaction((writer) => writer.single('write-rules-state', mark('build', '')))
    how = 'build'
  }
  const summary: ReprocessSummary = { documents: 0, changed: 0, complete: false }
  const of = await store.count('Document')
  const checkpoints = new Checkpoints(store.executor)
  for (;;) {
    if (signal?.aborted) return summary
    const { rows } = await store.run<{ id: string }>('read-document-ids', { after, limit: batchSize })
    if (rows.length === 0) break
    const ids = rows.map(({ id }) => id)
    after = ids.at(-1)!
    const { result } = await store.transaction(async (writer) => {
      const documents = new Map((await writer.run('read-documents', 'ids', ids)).map((row) => [String(row['id']), documentFrom(row)]))
      const changes = (await writer.run('read-stored-sources', 'ids', ids)).map(sourceFrom).map((source): SourceChange => {
        const { document, facts } = documents.get(source.documentId)!
        return { source: plain(source), document, facts: document ? null : facts }
      })
      const outcome = await writeBatch(writer, changes, read, { derivedIsGone: how === 'build' })
      await writer.single('write-rules-state', mark(how!, after))
      return outcome
    })
    summary.documents += ids.length
    summary.changed += result.changed
    await checkpoints.ifDue()
    onProgress?.({ documents: summary.documents, of })
  }
  await store.transaction((writer) => writer.single('write-rules-state', { ...version, reprocess: DONE }))
  await store.executor.checkpoint()
  return { ...summary, complete: true }
}

const plain = ({ id: _, documentId: __, ...source }: StoredSource): Omit<StoredSource, 'id' | 'documentId'> => source

/** Takes down all that is derived: entities but the shipped divisions, mentions, doubts. Documents, sources, judgements stay. */
async function wipe(store: GraphStore): Promise<void> {
  for (const label of LABELS) {
    for (let left = true; left; ) {
      const { result } = await store.transaction((writer) => writer.single<{ deleted: number }>('delete-derived', { limit: DELETED_AT_ONCE }, { LABEL: label }))
      left = (result[0]?.deleted ?? 0) === DELETED_AT_ONCE
    }
  }
}

async function readState(store: GraphStore): Promise<State> {
  const { rows } = await store.run<{ facts: string | null; graph: string | null; reprocess: string | null }>('read-rules-state')
  return rows[0] ?? { facts: null, graph: null, reprocess: null }
}

const unfinished = ({ reprocess: step }: State): boolean => step !== null && (step.startsWith('wipe') || step.startsWith('build'))
