import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'

const labels = ['documents', 'officials', 'tenures', 'posts', 'organisations', 'meetings', 'programmes', 'goals', 'results', 'districts'] as const
export type Counts = Record<(typeof labels)[number], number>

/** How many nodes of each kind there are. */
export async function countAll({ read }: Pick<GraphContext, 'read'>): Promise<Counts> {
  const rows = await read<{ label: string; n: number }>('read-counts')
  const byLabel = new Map(rows.map(({ label, n }) => [label, n]))
  return Object.fromEntries(labels.map((label) => [label, byLabel.get(label) ?? 0])) as Counts
}

const CountsType = builder.objectRef<Counts>('Counts').implement({
  description: 'How much the graph holds.',
  fields: (t) => Object.fromEntries(labels.map((label) => [label, t.exposeInt(label, { description: `Number of ${label}.` })])),
})

builder.queryField('counts', (t) => t.field({ type: CountsType, description: 'How much the graph holds.', resolve: (_, _args, context) => countAll(context) }))
