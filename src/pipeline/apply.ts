import type { Facts } from '../model/facts.ts'
import { entityLabels, type Attestation, type Contribution, type EdgeAttestation, type EdgeKind, type EntityLabel, type Properties } from '../model/graph.ts'
import { contributionOf, type Identity } from '../resolve/contribution.ts'
import { isFolded, joinTallies, propertiesOf, restsOn, tallyOf, type Said, type Tally } from '../store/fold.ts'
import { edgeKinds, type GraphWriter } from '../store/graph-store.ts'
import type { DocumentChange } from './plan.ts'
import type { Resolution } from './resolve-blocks.ts'

const nothing: Contribution = { nodes: new Map(), edges: new Map() }

interface Part {
  readonly id: string
  readonly published: string | null
  /** Its date changed: what is folded by date may come out otherwise though the document says the same. */
  readonly redated: boolean
  readonly old: Contribution
  readonly now: Contribution
}

/** Takes out of the graph what changed and moved documents gave it before, and puts in what they give it now. */
export async function applyContributions(writer: GraphWriter, changed: readonly DocumentChange[], { moved, before, after }: Resolution): Promise<void> {
  const contribution = (facts: Facts | undefined, identities: ReadonlyMap<string, Identity> | undefined): Contribution => (facts ? contributionOf(facts, (key) => identities!.get(key)!) : nothing)
  const parts: Part[] = [
    ...changed.map((document) => ({
      id: document.id, published: document.after?.facts.published ?? null, redated: document.before?.facts.published !== document.after?.facts.published,
      old: contribution(document.before?.facts, before.get(document.id)), now: contribution(document.after?.facts, after.get(document.id)),
    })),
    ...moved.map(({ id, facts }) => ({ id, published: facts.published, redated: false, old: contribution(facts, before.get(id)), now: contribution(facts, after.get(id)) })),
  ]
  await applyNodes(writer, parts)
  for (const kind of edgeKinds) await applyEdges(writer, kind, parts)
}

interface Added extends Said {
  readonly id: string
  readonly evidence: readonly string[]
}

/** Entities are folded from all that documents say of them, written, attested; those that no document mentions go. */
async function applyNodes(writer: GraphWriter, parts: readonly Part[]): Promise<void> {
  const written = new Map<EntityLabel, Properties[]>()
  for (const label of entityLabels) {
    const added: Added[] = []
    const removed: { id: string; documentId: string }[] = []
    const concerned = new Set<string>()
    /** Documents that no longer say of an entity what they said. */
    const withdrawn = new Map<string, string[]>()
    for (const { id: documentId, published, redated, old, now } of parts) {
      for (const node of now.nodes.values()) {
        if (node.label !== label) continue
        const known = old.nodes.get(node.id)
        const same = known !== undefined && sameAttestation(known, node)
        if (same && !redated) continue
        if (!same || redated) added.push({ id: node.id, documentId, published, says: node.says, evidence: node.evidence })
        if (known) group(withdrawn, node.id, documentId)
        concerned.add(node.id)
      }
      for (const node of old.nodes.values()) {
        if (node.label !== label || now.nodes.has(node.id)) continue
        removed.push({ id: node.id, documentId })
        group(withdrawn, node.id, documentId)
        concerned.add(node.id)
      }
    }
    if (concerned.size === 0) continue
    await writer.run('delete-attestations', 'rows', removed, { LABEL: label })
    const tallies = await talliesOf(writer, label, [...concerned].filter((id) => !isShipped(label, id)), added, withdrawn)
    const nodes = [...tallies].map(([id, tally]): Properties => ({ ...propertiesOf(label, id, tally), ...(isFolded(label) && { tally: JSON.stringify(tally) }) }))
    await writer.writeNodes(label, nodes)
    await writer.run('write-attestations', 'rows', added.map(({ id, documentId, says, evidence }) => ({ id, documentId, attestation: JSON.stringify(says), evidence })), { LABEL: label })
    await writer.deleteNodes(label, [...concerned].filter((id) => !tallies.has(id) && !isShipped(label, id)))
    written.set(label, nodes)
  }
  for (const [label, nodes] of written) await writer.linkNodes(label, nodes)
}

/**
 * What the properties of entities rest on after the change; those that nothing attests any more are left out. What was known
 * before is joined with what is new; only where something rested on a document that withdrew it are all others read again.
 */
async function talliesOf(writer: GraphWriter, label: EntityLabel, ids: readonly string[], added: readonly Added[], withdrawn: ReadonlyMap<string, readonly string[]>): Promise<Map<string, Tally>> {
  const known = new Map<string, Tally>()
  if (isFolded(label)) for (const { id, tally } of await writer.tallies(label, ids)) if (tally !== null) known.set(id, JSON.parse(tally) as Tally)
  const shaken = ids.filter((id) => known.has(id) && withdrawn.get(id)?.some((documentId) => restsOn(known.get(id)!, documentId)))
  for (const id of shaken) known.delete(id)
  const anew = new Set(added.map(({ id, documentId }) => `${id} ${documentId}`))
  const sayings = new Map<string, Tally[]>([...known].map(([id, tally]) => [id, [tally]]))
  for (const { id, attestation, ...said } of await writer.attestations(label, shaken)) {
    if (!anew.has(`${id} ${said.documentId}`)) group(sayings, id, tallyOf(label, { ...said, says: JSON.parse(attestation) as Record<string, unknown> }))
  }
  for (const one of added) group(sayings, one.id, tallyOf(label, one))
  return new Map(ids.flatMap((id) => (sayings.has(id) ? [[id, joinTallies(label, sayings.get(id)!)] as const] : [])))
}

function group<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const list = groups.get(key)
  if (list) list.push(item)
  else groups.set(key, [item])
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
