import type { Evidence } from '../model/facts.ts'
import type { Attestation, EdgeAttestation, EdgeKind, EntityLabel, EvidenceRef } from '../model/graph.ts'

/** What one document attests of entities and edges, one entry each however often it says so. */
export class Attestations {
  readonly nodes = new Map<string, Attestation>()
  readonly edges = new Map<string, EdgeAttestation>()
  readonly #documentId: string

  constructor(documentId: string) {
    this.#documentId = documentId
  }

  #refs(evidence: readonly Evidence[]): EvidenceRef[] {
    return evidence.map(({ start, end }) => `${this.#documentId}:${start}-${end}`)
  }

  attest(label: EntityLabel, id: string, evidence: readonly Evidence[], says: Record<string, unknown>): void {
    const refs = this.#refs(evidence)
    const known = this.nodes.get(id)
    this.nodes.set(id, { label, id, evidence: union(known?.evidence ?? [], refs), says: known ? merge(known.says, says) : says })
  }

  edge(kind: EdgeKind, from: string, to: string, evidence: readonly Evidence[], order?: number, onBehalfOf?: string): void {
    const key = `${kind} ${from} ${to}`
    const known = this.edges.get(key)
    const smallest = known?.order === undefined ? order : order === undefined ? known.order : Math.min(order, known.order)
    this.edges.set(key, {
      kind, from, to, evidence: union(known?.evidence ?? [], this.#refs(evidence)),
      ...(smallest !== undefined && { order: smallest }), ...(onBehalfOf !== undefined && { onBehalfOf }),
    })
  }
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort()

/** One document may speak of an entity twice: what it says first stands, lists are joined. */
function merge(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const known = merged[key]
    if (Array.isArray(known) && Array.isArray(value)) merged[key] = [...known, ...value]
    else if (known === null || known === undefined) merged[key] = value
  }
  return merged
}

