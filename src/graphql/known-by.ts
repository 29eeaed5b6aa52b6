import type { ArgBuilder } from '@pothos/core'
import { joinTallies, propertiesOf, tallyOf } from '../store/fold.ts'
import type { Types } from './connection.ts'
import type { GraphContext } from './context.ts'
import { parseEvidence } from './evidence.ts'
import { day, knownByHelp } from './arguments.ts'
import type { Page, PageRow } from './pages.ts'
import type { TenureRecord } from './records.ts'
import { boundsBasis } from './tenure-basis.ts'
import type { AppearanceRow } from './types/appearance.ts'
import type { EvidencedRow } from './types/connections.ts'

type TenurePage = Page<EvidencedRow<TenureRecord>>

/** The arguments of lists of tenures that ask for a day. */
export const asOfArgs = (t: ArgBuilder<Types>) => ({
  on: t.string({ description: 'Held on that day: YYYY-MM-DD, as stated or as seen; “basis” of a tenure says which.' }),
  knownBy: t.string({ description: knownByHelp }),
})

/** A list of tenures held on a day, as known by a day; `read` reads those that are held on the day that it is given. */
export async function tenuresAsOf(context: GraphContext, given: { readonly on?: string | null | undefined; readonly knownBy?: string | null | undefined }, read: (on: string | null) => Promise<TenurePage>): Promise<TenurePage> {
  const [on, by] = [day(given.on, 'on'), day(given.knownBy, 'knownBy')]
  // What was known by then bounds a tenure otherwise than what is known today: the day is looked up behind it.
  return by === null ? read(on) : tenuresKnownBy(context, await read(null), by, on)
}

/**
 * What was known by a day: only what documents published by then say counts. Who is who stays as it is known today; the exact
 * earlier graph, links and all, is what `zhengmai rebuild --until` makes. A page may come out shorter, never longer.
 */
async function tenuresKnownBy(context: GraphContext, page: TenurePage, by: string, on: string | null): Promise<TenurePage> {
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

type Listed = 'officials' | 'meetings' | 'programmes' | 'organisations' | 'goals' | 'results'

/** Of a list of entities those that documents published by a day tell of; all where no day is given. */
export async function toldBy<R extends PageRow<unknown>>({ rows }: GraphContext, listed: Listed, given: string | null | undefined, page: Promise<Page<R>>): Promise<Page<R>> {
  const by = day(given, 'knownBy')
  if (by === null) return page
  const { edges, pageInfo } = await page
  const told = await Promise.all(edges.map(async ({ id }) => {
    const [newest] = await rows.load<{ node: { published: string | null } }>(`read-documents-of-${listed}`, { key: id }, { after: `${by}~`, limit: 1 })
    return newest?.node.published != null
  }))
  return { pageInfo, edges: edges.filter((_, i) => told[i]) }
}
