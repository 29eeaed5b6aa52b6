import type { Document, Source } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { GraphWriter } from '../store/graph-store.ts'
import { documentFrom, leadingSource, sameSource, sourceFrom, type StoredDocument, type StoredSource } from './stored.ts'

/** One address and what it carries now: a document, facts alone, or nothing (`document` and `facts` null: taken out). */
export interface SourceChange {
  readonly source: Source
  readonly document: Document | null
  /** Beside a document: its facts as this source gives them, where they have been read before. */
  readonly facts: Facts | null
}

export interface BatchOutcome {
  added: number
  changed: number
  unchanged: number
  retracted: number
  diagnosticsByCode: Record<string, number>
}

export type Reader = (document: Document, source: Source) => Facts | Promise<Facts>

export interface SourcePlan {
  /** Sources as they will be, where they are new or different. */
  readonly written: StoredSource[]
  readonly gone: string[]
  /** Documents that any change of sources concerns, with all sources that they will have. */
  readonly carried: Map<string, StoredSource[]>
  /** The source that has spoken for each of them until now. */
  readonly led: Map<string, StoredSource>
}

export async function planSources(writer: GraphWriter, latest: ReadonlyMap<string, SourceChange>): Promise<SourcePlan> {
  const before = new Map((await writer.run('read-sources', 'ids', [...latest.keys()])).map((row) => [String(row['id']), sourceFrom(row)]))
  const written: StoredSource[] = []
  const gone: string[] = []
  const touched = new Set<string>()
  for (const [id, change] of latest) {
    const old = before.get(id)
    if (old) touched.add(old.documentId)
    const documentId = change.document?.id ?? change.facts?.documentId
    if (documentId === undefined) {
      if (old) gone.push(id)
      continue
    }
    touched.add(documentId)
    written.push({ ...change.source, id, documentId })
  }
  const carried = new Map<string, StoredSource[]>([...touched].map((id) => [id, []]))
  const carriedBefore = new Map<string, StoredSource[]>()
  for (const row of await writer.run('read-stored-sources', 'ids', [...touched])) {
    const source = sourceFrom(row)
    carriedBefore.set(source.documentId, [...(carriedBefore.get(source.documentId) ?? []), source])
    if (!latest.has(source.id)) carried.get(source.documentId)!.push(source)
  }
  for (const source of written) carried.get(source.documentId)!.push(source)
  return { written, gone, carried, led: new Map([...carriedBefore].map(([id, sources]) => [id, leadingSource(sources)])) }
}

export interface DocumentChange {
  readonly id: string
  readonly before: StoredDocument | undefined
  readonly after: StoredDocument | undefined
}

/**
 * What becomes of the documents that a batch concerns; with it, in `outcome`, how many are new, changed, gone. `rulesAreKept`:
 * the facts in the store are those that the rules at hand would find, so what has not changed is not read.
 */
export async function planDocuments(writer: GraphWriter, latest: ReadonlyMap<string, SourceChange>, { carried, led }: SourcePlan, read: Reader, outcome: BatchOutcome, rulesAreKept: boolean): Promise<DocumentChange[]> {
  const before = new Map((await writer.run('read-documents', 'ids', [...carried.keys()])).map((row) => [String(row['id']), documentFrom(row)]))
  const given = new Map<string, SourceChange>()
  for (const change of latest.values()) {
    const id = change.document?.id ?? change.facts?.documentId
    if (id !== undefined && !(given.get(id)?.document)) given.set(id, change)
  }
  const factsOf = (document: Document, source: StoredSource, old: StoredDocument | undefined): Facts | Promise<Facts> => {
    const before = led.get(document.id)
    if (rulesAreKept && old?.document && before && sameSource(before, source)) return old.facts
    const change = latest.get(source.id)
    return (change?.document && change.facts) || read(document, source)
  }
  const changes: DocumentChange[] = []
  for (const [id, sources] of carried) {
    const old = before.get(id)
    let after: StoredDocument | undefined
    if (sources.length > 0) {
      const document = given.get(id)?.document ?? old?.document ?? null
      const facts = document ? await factsOf(document, leadingSource(sources), old) : (given.get(id)?.facts ?? old?.facts)
      if (facts) after = { id, document, facts }
    }
    if (!after) outcome.retracted += old ? 1 : 0
    else {
      outcome[!old ? 'added' : sameFacts(old.facts, after.facts) ? 'unchanged' : 'changed']++
      for (const { code } of after.facts.diagnostics) outcome.diagnosticsByCode[code] = (outcome.diagnosticsByCode[code] ?? 0) + 1
    }
    changes.push({ id, before: old, after })
  }
  return changes
}

export const isChanged = ({ before, after }: DocumentChange): boolean =>
  (before === undefined) !== (after === undefined) || (before?.document === null && after?.document !== null) || !sameFacts(before?.facts, after?.facts)

const sameFacts = (a: Facts | undefined, b: Facts | undefined): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
