import type { GraphWriter } from '../store/graph-store.ts'
import { applyContributions } from './apply.ts'
import type { Curation } from './judgements.ts'
import { isChanged, planDocuments, planSources, type BatchOutcome, type DocumentChange, type Reader, type SourceChange } from './plan.ts'
import { resolveBlocks } from './resolve-blocks.ts'
import { documentNode, sourceId, sourceNode, type StoredSource } from './stored.ts'

export type { BatchOutcome, Reader, SourceChange } from './plan.ts'

const nobody: Curation = { added: [], revoked: [] }

export interface BatchOptions {
  readonly curation?: Curation
  /** Nothing derived from the documents is in the store, as when it is rebuilt. */
  readonly derivedIsGone?: boolean
  /** The facts in the store are those that the rules at hand would find. */
  readonly rulesAreKept?: boolean
}

/**
 * Writes one batch of changed addresses and judgements: sources, documents, facts, and what follows from them. Only the blocks
 * that the changed documents' names fall into, or that judgements join, are resolved anew; every document with a mention that
 * changed its entity gives its part of the graph anew. The graph afterwards is the one that the remaining sources and
 * judgements alone would have given.
 */
export async function writeBatch(writer: GraphWriter, changes: readonly SourceChange[], read: Reader, { curation = nobody, derivedIsGone = false, rulesAreKept = false }: BatchOptions = {}): Promise<BatchOutcome> {
  const outcome: BatchOutcome = { added: 0, changed: 0, unchanged: 0, retracted: 0, diagnosticsByCode: {} }
  const latest = new Map(changes.map((change) => [sourceId(change.source.uri), change]))
  const sources = await planSources(writer, latest)
  const planned = await planDocuments(writer, latest, sources, read, outcome, rulesAreKept)
  const documents = derivedIsGone ? planned.map(({ id, after }) => ({ id, before: undefined, after })) : planned
  await writer.deleteNodes('Source', sources.gone)
  const changed = documents.filter(isChanged)
  const carried = new Map([...latest.values()].map(({ source, document, facts }) => [source.uri, document?.id ?? facts?.documentId ?? null]))
  const resolution = await resolveBlocks(writer, changed, carried, curation)
  await writeDocuments(writer, changed, sources.written)
  await applyContributions(writer, changed, resolution)
  await writer.deleteNodes('Document', changed.filter((document) => !document.after).map(({ id }) => id))
  return outcome
}

async function writeDocuments(writer: GraphWriter, changed: readonly DocumentChange[], sources: readonly StoredSource[]): Promise<void> {
  const nodes = changed.flatMap(({ after }) => (after ? [documentNode({ id: after.id, ...(after.document && { text: after.document.text, mediaType: after.document.mediaType }) }, after.facts)] : []))
  await writer.writeNodes('Document', nodes)
  await writer.linkNodes('Document', nodes)
  const sourceNodes = sources.map(sourceNode)
  await writer.writeNodes('Source', sourceNodes)
  await writer.linkNodes('Source', sourceNodes)
}
