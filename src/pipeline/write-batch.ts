import type { Document, Source } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import { entityLabels, type Attestation, type Contribution, type EdgeAttestation, type EdgeKind, type EntityLabel, type Mention, type Properties } from '../model/graph.ts'
import { contributionOf } from '../resolve/contribution.ts'
import { foldAttestations, type Said } from '../resolve/fold.ts'
import { link } from '../resolve/link.ts'
import { mentionsOf } from '../resolve/mentions.ts'
import { edgeKinds, type GraphWriter } from '../store/graph-store.ts'
import { documentFrom, documentNode, leadingSource, mentionFrom, mentionNode, sourceFrom, sourceId, sourceNode, type StoredDocument, type StoredMention, type StoredSource } from './stored.ts'

/** One address and what it carries now: a document, facts alone, or nothing (`document` and `facts` null: taken out). */
export interface SourceChange {
  readonly source: Source
  readonly document: Document | null
  readonly facts: Facts | null
}

export interface BatchOutcome {
  added: number
  changed: number
  unchanged: number
  retracted: number
  diagnosticsByCode: Record<string, number>
}

export type Reader = (document: Document, source: Source) => Facts

/**
 * Writes one batch of changed addresses: sources, documents, facts, and what follows from them. Only the blocks that the
 * changed documents' names fall into are resolved anew; every document with a mention that changed its entity gives its
 * part of the graph anew. The graph afterwards is the one that the remaining sources alone would have given.
 */
export async function writeBatch(writer: GraphWriter, changes: readonly SourceChange[], read: Reader): Promise<BatchOutcome> {
  const outcome: BatchOutcome = { added: 0, changed: 0, unchanged: 0, retracted: 0, diagnosticsByCode: {} }
  const latest = new Map(changes.map((change) => [sourceId(change.source.uri), change]))
  const sources = await planSources(writer, latest)
  const documents = await planDocuments(writer, latest, sources, read, outcome)
  await writer.deleteNodes('Source', sources.gone)
  const changed = [...documents.values()].filter(({ before, after }) => JSON.stringify(before?.facts) !== JSON.stringify(after?.facts) || (before === undefined) !== (after === undefined) || (before?.document === null && after?.document !== null))
  const mentions = await resolve(writer, changed)
  await applyDocuments(writer, changed, sources.written)
  await applyContributions(writer, changed, mentions)
  return outcome
}

interface SourcePlan {
  /** Sources as they will be, where they are new or different. */
  readonly written: StoredSource[]
  readonly gone: string[]
  /** Documents that any change of sources concerns, with all sources that they will have. */
  readonly carried: Map<string, StoredSource[]>
}

async function planSources(writer: GraphWriter, latest: ReadonlyMap<string, SourceChange>): Promise<SourcePlan> {
  const before = new Map((await writer.run('read-sources', 'ids', [...latest.keys()])).map((row) => [String(row['id']), sourceFrom(row)]))
  const written: StoredSource[] = []
  const gone: string[] = []
  const touched = new Set<string>()
  const after = new Map<string, StoredSource>()
  for (const [id, change] of latest) {
    const old = before.get(id)
    if (old) touched.add(old.documentId)
    const documentId = change.document?.id ?? change.facts?.documentId
    if (documentId === undefined) {
      if (old) gone.push(id)
      continue
    }
    touched.add(documentId)
    const source = { ...change.source, id, documentId }
    after.set(id, source)
    written.push(source)
  }
  const carried = new Map<string, StoredSource[]>([...touched].map((id) => [id, []]))
  for (const row of await writer.run('read-stored-sources', 'ids', [...touched])) {
    const source = sourceFrom(row)
    if (!latest.has(source.id)) carried.get(source.documentId)!.push(source)
  }
  for (const source of after.values()) carried.get(source.documentId)!.push(source)
  return { written, gone, carried }
}

interface DocumentChange {
  readonly id: string
  readonly before: StoredDocument | undefined
  readonly after: StoredDocument | undefined
}

async function planDocuments(writer: GraphWriter, latest: ReadonlyMap<string, SourceChange>, { carried }: SourcePlan, read: Reader, outcome: BatchOutcome): Promise<Map<string, DocumentChange>> {
  const before = new Map((await writer.run('read-documents', 'ids', [...carried.keys()])).map((row) => [String(row['id']), documentFrom(row)]))
  const given = new Map<string, SourceChange>()
  for (const change of latest.values()) {
    const id = change.document?.id ?? change.facts?.documentId
    if (id !== undefined && !(given.get(id)?.document)) given.set(id, change)
  }
  const planned = new Map<string, DocumentChange>()
  for (const [id, sources] of carried) {
    const old = before.get(id)
    let after: StoredDocument | undefined
    if (sources.length > 0) {
      const document = given.get(id)?.document ?? old?.document ?? null
      const facts = document ? read(document, leadingSource(sources)) : (given.get(id)?.facts ?? old?.facts)
      if (facts) after = { id, document, facts }
    }
    planned.set(id, { id, before: old, after })
    if (!after) outcome.retracted += old ? 1 : 0
    else {
      outcome[!old ? 'added' : JSON.stringify(old.facts) === JSON.stringify(after.facts) ? 'unchanged' : 'changed']++
      for (const { code } of after.facts.diagnostics) outcome.diagnosticsByCode[code] = (outcome.diagnosticsByCode[code] ?? 0) + 1
    }
  }
  return planned
}

interface Resolution {
  /** Documents whose part of the graph changes though their facts do not, as stored. */
  readonly moved: readonly StoredDocument[]
  readonly before: ReadonlyMap<string, Map<string, string>>
  readonly after: ReadonlyMap<string, Map<string, string>>
}

/** Resolves the blocks of all changed mentions; writes mentions; returns who is who before and after, by document and key. */
async function resolve(writer: GraphWriter, changed: readonly DocumentChange[]): Promise<Resolution> {
  const ids = changed.map(({ id }) => id)
  const own = (await writer.run('read-mentions-of-documents', 'ids', ids)).map(mentionFrom)
  const fresh = changed.flatMap(({ after }) => (after ? mentionsOf(after.facts) : []))
  const blocks = [...new Set([...own, ...fresh].map((mention) => mention.block))]
  const inBlocks = (await writer.run('read-mentions-of-blocks', 'blocks', blocks)).map(mentionFrom)
  const changedIds = new Set(ids)
  const stored = new Map<string, StoredMention>([...own, ...inBlocks].map((mention) => [mention.id, mention]))
  const remaining = [...stored.values()].filter((mention) => !changedIds.has(mention.documentId))

  const byBlock = new Map<string, Mention[]>()
  for (const { entityId: _, ...mention } of remaining as StoredMention[]) group(byBlock, mention.block, mention)
  for (const mention of fresh) group(byBlock, mention.block, mention)
  const entities = new Map<string, string>()
  for (const mentions of byBlock.values()) for (const [mention, entity] of link(mentions)) entities.set(mention, entity)

  const movedIds = new Set(remaining.filter((mention) => entities.get(mention.id) !== mention.entityId).map((mention) => mention.documentId))
  const movedMentions = (await writer.run('read-mentions-of-documents', 'ids', [...movedIds])).map(mentionFrom)
  const moved = (await writer.run('read-documents', 'ids', [...movedIds])).map(documentFrom)

  const before = new Map<string, Map<string, string>>()
  const after = new Map<string, Map<string, string>>()
  for (const mention of [...own, ...movedMentions]) keyed(before, mention).set(mention.key, mention.entityId)
  for (const mention of [...fresh, ...movedMentions]) keyed(after, mention).set(mention.key, entities.get(mention.id) ?? (mention as StoredMention).entityId)

  const freshIds = new Set(fresh.map((mention) => mention.id))
  await writer.deleteNodes('Mention', own.filter((mention) => !freshIds.has(mention.id)).map((mention) => mention.id))
  await writer.writeNodes('Mention', [...fresh, ...remaining.filter((mention) => entities.get(mention.id) !== mention.entityId)].map((mention) => {
    const { entityId: _, ...plain } = mention as StoredMention
    return mentionNode(plain, entities.get(mention.id)!)
  }))
  return { moved, before, after }
}

function group<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const list = groups.get(key)
  if (list) list.push(item)
  else groups.set(key, [item])
}

function keyed(maps: Map<string, Map<string, string>>, { documentId }: Mention): Map<string, string> {
  let map = maps.get(documentId)
  if (!map) maps.set(documentId, (map = new Map()))
  return map
}

async function applyDocuments(writer: GraphWriter, changed: readonly DocumentChange[], sources: readonly StoredSource[]): Promise<void> {
  const nodes = changed.flatMap(({ after }) => (after ? [documentNode({ id: after.id, ...(after.document && { text: after.document.text, mediaType: after.document.mediaType }) }, after.facts)] : []))
  await writer.writeNodes('Document', nodes)
  await writer.linkNodes('Document', nodes)
  const sourceNodes = sources.map(sourceNode)
  await writer.writeNodes('Source', sourceNodes)
  await writer.linkNodes('Source', sourceNodes)
}

const nothing: Contribution = { nodes: new Map(), edges: new Map() }

async function applyContributions(writer: GraphWriter, changed: readonly DocumentChange[], { moved, before, after }: Resolution): Promise<void> {
  const contribution = (facts: Facts | undefined, entities: ReadonlyMap<string, string> | undefined): Contribution => (facts ? contributionOf(facts, (key) => entities!.get(key)!) : nothing)
  const parts: Part[] = [
    ...changed.map((document) => ({
      id: document.id, published: document.after?.facts.published ?? null, redated: document.before?.facts.published !== document.after?.facts.published,
      old: contribution(document.before?.facts, before.get(document.id)), now: contribution(document.after?.facts, after.get(document.id)),
    })),
    ...moved.map(({ id, facts }) => ({ id, published: facts.published, redated: false, old: contribution(facts, before.get(id)), now: contribution(facts, after.get(id)) })),
  ]
  await applyNodes(writer, parts)
  for (const kind of edgeKinds) await applyEdges(writer, kind, parts)
  await writer.deleteNodes('Document', changed.filter((document) => !document.after).map(({ id }) => id))
}

interface Part {
  readonly id: string
  readonly published: string | null
  /** Its date changed: what is folded by date may come out otherwise though the document says the same. */
  readonly redated: boolean
  readonly old: Contribution
  readonly now: Contribution
}

/** Entities are folded from all that documents say of them, written, attested; those that no document mentions go. */
async function applyNodes(writer: GraphWriter, parts: readonly Part[]): Promise<void> {
  const written = new Map<EntityLabel, Properties[]>()
  for (const label of entityLabels) {
    const added: (Said & { id: string })[] = []
    const removed: { id: string; documentId: string }[] = []
    const concerned = new Set<string>()
    for (const { id: documentId, published, redated, old, now } of parts) {
      for (const node of now.nodes.values()) {
        if (node.label !== label) continue
        const known = old.nodes.get(node.id)
        if (!known || !sameAttestation(known, node)) added.push({ id: node.id, documentId, published, says: node.says, evidence: node.evidence })
        if (!known || redated || !sameAttestation(known, node)) concerned.add(node.id)
      }
      for (const node of old.nodes.values()) {
        if (node.label !== label || now.nodes.has(node.id)) continue
        removed.push({ id: node.id, documentId })
        concerned.add(node.id)
      }
    }
    if (concerned.size === 0) continue
    await writer.run('delete-attestations', 'rows', removed, { LABEL: label })
    const said = new Map<string, Said[]>()
    const anew = new Set(added.map(({ id, documentId }) => `${id} ${documentId}`))
    for (const row of await writer.attestations(label, [...concerned])) {
      if (!anew.has(`${row.id} ${row.documentId}`)) group(said, row.id, { ...row, says: JSON.parse(row.attestation) as Record<string, unknown> })
    }
    for (const one of added) group(said, one.id, one)
    const nodes = [...concerned].filter((id) => said.has(id) && !isShipped(label, id)).map((id) => foldAttestations(label, id, said.get(id)!))
    await writer.writeNodes(label, nodes)
    await writer.run('write-attestations', 'rows', added.map(({ id, documentId, says, evidence }) => ({ id, documentId, attestation: JSON.stringify(says), evidence })), { LABEL: label })
    await writer.deleteNodes(label, [...concerned].filter((id) => !said.has(id) && !isShipped(label, id)))
    written.set(label, nodes)
  }
  for (const [label, nodes] of written) await writer.linkNodes(label, nodes)
}

/** Divisions down to counties are always there; towns, with longer ids, live as other entities do. */
const isShipped = (label: EntityLabel, id: string): boolean => label === 'District' && id.length === 6
const sameAttestation = (a: Attestation, b: Attestation): boolean => JSON.stringify([a.says, a.evidence]) === JSON.stringify([b.says, b.evidence])

/** Takes out of each edge what changed documents attested, and puts in what they attest now. An edge without evidence goes. */
async function applyEdges(writer: GraphWriter, kind: EdgeKind, parts: readonly Part[]): Promise<void> {
  const concerned = new Map<string, { from: string; to: string; now: EdgeAttestation[] }>()
  const documents = new Set<string>()
  for (const { id, old, now } of parts) {
    documents.add(id)
    for (const [key, edge] of [...old.edges, ...now.edges]) if (edge.kind === kind && JSON.stringify(old.edges.get(key)) !== JSON.stringify(now.edges.get(key))) concerned.set(key, { from: edge.from, to: edge.to, now: [] })
  }
  if (concerned.size === 0) return
  for (const { now } of parts) for (const [key, edge] of now.edges) concerned.get(key)?.now.push(edge)
  const rows = [...concerned.values()].map(({ from, to }) => ({ from, to }))
  const stored = new Map((await writer.readEdges(kind, rows)).map((edge) => [`${kind} ${edge.from} ${edge.to}`, edge]))
  const stays = (ref: string): boolean => !documents.has(ref.slice(0, ref.indexOf(':')))
  const gone: { from: string; to: string }[] = []
  const written = []
  for (const [key, { from, to, now }] of concerned) {
    const old = stored.get(key)
    const evidence = [...(old?.evidence ?? []).filter(stays), ...now.flatMap((edge) => edge.evidence)].sort()
    if (evidence.length === 0) {
      if (old) gone.push({ from, to })
      continue
    }
    const orders = [...(old?.orders ?? []).filter(stays), ...now.flatMap(orderOf)].sort()
    written.push({ from, to, evidence, orders, properties: edgeProperties(evidence, orders) })
  }
  await writer.deleteEdges(kind, gone)
  await writer.writeEdges(kind, written)
}

/** `documentId:order:deputing official`: kept a document, so that taking one out leaves the others' order. */
const orderOf = (edge: EdgeAttestation): string[] => (edge.order === undefined ? [] : [`${edge.evidence[0]!.slice(0, edge.evidence[0]!.indexOf(':'))}:${edge.order}:${edge.onBehalfOf ?? ''}`])

function edgeProperties(evidence: readonly string[], orders: readonly string[]): Properties {
  const parsed = orders.map((order) => order.split(':'))
  const onBehalfOf = parsed.map((part) => part[2]!).find((official) => official !== '')
  return { evidence, orders, ...(parsed.length > 0 && { order: Math.min(...parsed.map((part) => Number(part[1]))) }), ...(onBehalfOf !== undefined && { onBehalfOf }) }
}
