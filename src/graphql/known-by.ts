import { joinTallies, propertiesOf, tallyOf } from '../store/fold.ts'
import type { GraphContext } from './context.ts'
import { parseEvidence } from './evidence.ts'
import type { Page } from './pages.ts'
import type { TenureRecord } from './records.ts'
import { boundsBasis } from './tenure-basis.ts'
import type { AppearanceRow } from './types/appearance.ts'
import type { EvidencedRow } from './types/connections.ts'

/**
 * What was known by a day: only what documents published by then say counts. Who is who stays as it is known today; the exact
 * earlier graph, links and all, is what `zhengmai rebuild --until` makes. A page may come out shorter, never longer.
 */
export async function tenuresKnownBy(context: GraphContext, page: Page<EvidencedRow<TenureRecord>>, by: string, on: string | null): Promise<Page<EvidencedRow<TenureRecord>>> {
  const edges = await Promise.all(page.edges.map(async (edge) => {
    const node = await tenureKnownBy(context, edge.id, by)
    return node && (on === null || boundsBasis(node, on) !== 'NONE') ? [{ ...edge, node }] : []
  }))
  return { ...page, edges: edges.flat() }
}

/** One tenure as documents published by a day tell of it; null where none does. */
export async function tenureKnownBy({ rows }: GraphContext, id: string, by: string): Promise<TenureRecord | null> {
  const said = await rows.load<{ documentId: string; published: string; attestation: string }>('read-attestations-of-tenures', { key: id }, { by })
  if (said.length === 0) return null
  const tally = joinTallies('Tenure', said.map(({ attestation, ...document }) => tallyOf('Tenure', { ...document, says: JSON.parse(attestation) as Record<string, unknown> })))
  return { ...(propertiesOf('Tenure', id, tally) as unknown as TenureRecord), knownBy: by }
}

/** Of meetings that somebody took part in, those and the roles that documents published by a day tell of. */
export async function appearancesKnownBy({ nodes }: GraphContext, page: Page<AppearanceRow>, by: string): Promise<Page<AppearanceRow>> {
  const isKnown = async (ref: string): Promise<boolean> => {
    const document = await nodes.Document.load(ref.slice(0, ref.lastIndexOf(':')))
    return document?.published != null && document.published <= by
  }
  const edges = await Promise.all(page.edges.map(async (edge) => {
    const roles = await Promise.all(edge.roles.map(async (role) => {
      const refs = parseEvidence(role.evidence).map(({ documentId, start, end }) => `${documentId}:${start}-${end}`)
      const known = await Promise.all(refs.map(isKnown))
      return { ...role, evidence: refs.filter((_, i) => known[i]) }
    }))
    const told = roles.filter(({ evidence }) => evidence.length > 0)
    return told.length > 0 ? [{ ...edge, roles: told }] : []
  }))
  return { ...page, edges: edges.flat() }
}
