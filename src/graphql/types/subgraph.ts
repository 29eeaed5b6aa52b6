import { ZhengmaiError } from '../../errors.ts'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { evidenceField } from '../evidence.ts'
import { typeOfGivenId, typeOfId, type TypeName } from '../records.ts'
import { textIndexes } from '../text-indexes.ts'

interface DrawnEdge {
  readonly source: string
  readonly type: string
  readonly target: string
  readonly evidence: unknown
}
interface Drawing {
  readonly nodes: readonly { readonly id: string; readonly distance: number }[]
  readonly edges: readonly DrawnEdge[]
  readonly complete: boolean
}

const typesWithEdges: ReadonlySet<TypeName> = new Set(['Official', 'Tenure', 'Post', 'Organisation', 'Meeting', 'Programme', 'Goal', 'Result', 'District'])
const limits = { nodes: 500, depth: 2, centers: 50 }
const HITS_A_KIND = 5

const GraphNode = builder.objectRef<Drawing['nodes'][number]>('GraphNode').implement({
  description: 'A node to draw.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    type: t.string({ description: 'Its type: Official, Meeting, …', resolve: ({ id }) => typeOfId(id) ?? 'Unknown' }),
    distance: t.exposeInt('distance', { description: 'How many edges it lies from the nearest centre.' }),
    label: t.string({ description: 'What to write on it.', resolve: async ({ id }, _, context) => labelOf(await load(context, id)) }),
    date: t.string({ nullable: true, description: 'Its date, for a time line: of a meeting its day, of a tenure its first one.', resolve: async ({ id }, _, context) => dateOf(await load(context, id)) }),
    node: t.field({ type: builder.nodeInterfaceRef(), nullable: true, description: 'The node itself.', resolve: ({ id }, _, context) => load(context, id) }),
  }),
})

const GraphEdge = builder.objectRef<DrawnEdge>('GraphEdge').implement({
  description: 'An edge to draw.',
  fields: (t) => ({
    id: t.id({ description: 'Unique in the graph: source, type and target.', resolve: ({ source, type, target }) => `${source}/${type}/${target}` }),
    type: t.exposeString('type', { description: 'PRESIDED, HELD, IN, OF, DISCUSSED, …' }),
    source: t.exposeID('source', { description: 'Id of the node where it starts.' }),
    target: t.exposeID('target', { description: 'Id of the node where it ends.' }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

const Subgraph = builder.objectRef<Drawing>('Subgraph').implement({
  description: 'Nodes and edges for drawing.',
  fields: (t) => ({
    nodes: t.field({ type: [GraphNode], description: 'The nodes, nearest first.', complexity: { field: 1, multiplier: 50 }, resolve: ({ nodes }) => nodes }),
    edges: t.field({ type: [GraphEdge], description: 'All edges between these nodes.', complexity: { field: 1, multiplier: 100 }, resolve: ({ edges }) => edges }),
    complete: t.exposeBoolean('complete', { description: 'False where the limit cut nodes off.' }),
  }),
})

type Loaded = { readonly id: string; readonly [property: string]: unknown }
const load = async ({ nodes }: GraphContext, id: string): Promise<Loaded | null> => {
  const type = typeOfId(id)
  return type === undefined ? null : ((await nodes[type].load(id)) as Loaded | null)
}
const labelOf = (node: Loaded | null): string => String(node?.['name'] ?? node?.['title'] ?? ([node?.['action'], node?.['object'], node?.['value'], node?.['unit']].filter((part) => part != null).join(' ') || node?.id || ''))
const dateOf = (node: Loaded | null): string | null => (node?.['date'] ?? node?.['start'] ?? node?.['firstSeen'] ?? node?.['published'] ?? null) as string | null

const groupByType = (ids: readonly string[]): Map<TypeName, string[]> => {
  const groups = new Map<TypeName, string[]>()
  for (const id of ids) {
    const type = typeOfGivenId(id)
    groups.set(type, [...(groups.get(type) ?? []), id])
  }
  return groups
}
const fileName = (type: TypeName): string => `${type.toLowerCase()}s`

async function neighbours({ read }: GraphContext, ids: readonly string[], limit: number): Promise<string[]> {
  const groups = [...groupByType(ids)].filter(([type]) => typesWithEdges.has(type))
  const rows = await Promise.all(groups.map(([type, of]) => read<{ neighbour: string }>(`read-neighbours-of-${fileName(type)}`, { ids: of, limit })))
  return rows.flat().map(({ neighbour }) => neighbour).filter((id) => typeOfId(id) !== undefined)
}

async function edgesAmong({ read }: GraphContext, ids: readonly string[]): Promise<DrawnEdge[]> {
  const groups = [...groupByType(ids)].filter(([type]) => typesWithEdges.has(type))
  const rows = await Promise.all(groups.map(([type, of]) => read<DrawnEdge & Record<string, unknown>>(`read-edges-of-${fileName(type)}`, { ids: of, targets: ids })))
  return rows.flat()
}

/** Breadth first from the centres; of one distance by id, so that the same question always draws the same. */
async function draw(context: GraphContext, centers: readonly string[], depth: number, limit: number): Promise<Drawing> {
  const found = new Map<string, number>()
  for (const id of centers) if ((await load(context, id)) !== null) found.set(id, 0)
  let frontier = [...found.keys()]
  let complete = true
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const fresh = [...new Set(await neighbours(context, frontier, limit))].filter((id) => !found.has(id)).sort()
    frontier = fresh.slice(0, Math.max(0, limit - found.size))
    complete &&= frontier.length === fresh.length
    for (const id of frontier) found.set(id, distance)
  }
  return { nodes: [...found].map(([id, distance]) => ({ id, distance })), edges: await edgesAmong(context, [...found.keys()]), complete }
}

async function centersOf({ store, nodes }: GraphContext, words: string): Promise<string[]> {
  const kinds = ['Official', 'Programme', 'Meeting', 'District'] as const
  const hits = await Promise.all(
    kinds.map(async (kind) => {
      const found = await store.searchText(kind, textIndexes[kind], words, 100)
      const loaded = await Promise.all(found.map(({ id }) => nodes[kind].load(id)))
      return loaded.filter((node) => node?.name.includes(words)).slice(0, HITS_A_KIND).map((node) => node!.id)
    }),
  )
  return hits.flat()
}

builder.queryField('subgraph', (t) =>
  t.field({
    type: Subgraph,
    description: 'What lies around some nodes, or around what a search finds: for drawing. Documents and sources are not drawn.',
    args: {
      centers: t.arg.idList({ description: `Ids to start from, at most ${limits.centers}.` }),
      query: t.arg.string({ description: 'Or: part of the name of an official, programme, meeting or division to start from.' }),
      depth: t.arg.int({ required: true, defaultValue: 1, description: 'How many edges far: 1 or 2.' }),
      limit: t.arg.int({ required: true, defaultValue: 100, description: `How many nodes at most, up to ${limits.nodes}.` }),
    },
    complexity: { field: 50, multiplier: 1 },
    resolve: async (_, { centers, query, depth, limit }, context) => {
      if (depth < 1 || depth > limits.depth) throw new ZhengmaiError('BAD_USAGE', 'The argument “depth” must be 1 or 2.')
      if (limit < 1 || limit > limits.nodes) throw new ZhengmaiError('BAD_USAGE', `The argument “limit” must lie between 1 and ${limits.nodes}.`)
      const start = centers ?? (query == null ? [] : await centersOf(context, query.trim()))
      if (centers == null && query == null) throw new ZhengmaiError('BAD_USAGE', 'Say where to start: “centers” or “query”.')
      if (start.length > limits.centers) throw new ZhengmaiError('BAD_USAGE', `At most ${limits.centers} centers.`)
      return draw(context, start, depth, limit)
    },
  }),
)
