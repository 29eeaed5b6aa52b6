import { attestedEdges, entityLabels, structuralEdges } from '../model/graph.ts'
import type { GraphStore } from '../store/graph-store.ts'

const edges = [
  ...attestedEdges,
  ...structuralEdges.map(([from, type, to]) => [from, type, to] as const),
  ['District', 'SUCCEEDED_BY', 'District'] as const,
  ...entityLabels.map((label) => [label, 'MENTIONED_IN', 'Document'] as const),
]

/**
 * The whole graph as sorted lines of JSON, one a node or edge: equal graphs give equal text on every store. What only guards
 * writes (`hash`) and the engine's own bookkeeping stay out; there are no times of ingestion.
 * `skip`: labels left out, with the edges that start there.
 */
export async function* canonicalExport(store: GraphStore, skip: ReadonlySet<string> = new Set()): AsyncGenerator<string> {
  for (const label of [...entityLabels, 'Document', 'Source', 'Mention', 'Judgement', 'Doubt'] as const) {
    if (skip.has(label)) continue
    const { rows } = await store.run<{ node: Record<string, unknown> }>('export-nodes', {}, { LABEL: label })
    const lines = rows.map(({ node: { hash: _, ...properties } }) => `${label} ${stable(properties)}`)
    yield* lines.sort(byCode)
  }
  for (const [from, type, to] of edges) {
    if (skip.has(from)) continue
    const { rows } = await store.run<{ from: string; to: string; edge: Record<string, unknown> }>('export-edges', {}, { FROM: from, TYPE: type, TO: to })
    const lines = rows.map((row) => `${from} ${row.from} ${type} ${to} ${row.to} ${stable(row.edge)}`)
    yield* lines.sort(byCode)
  }
}

/** By UTF-16 code unit, never by locale. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const stable = (properties: Record<string, unknown>): string => JSON.stringify(Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null).sort(([a], [b]) => byCode(a, b))))
