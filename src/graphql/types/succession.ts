import { builder } from '../builder.ts'
import { dateRange, districtIds } from '../arguments.ts'
import { pageArgs, pageComplexity } from '../connection.ts'
import { evidenceField } from '../evidence.ts'
import { neighbouringTenure } from '../neighbouring-tenures.ts'
import { ascendingPage, type Page } from '../pages.ts'
import type { GraphContext } from '../context.ts'
import type { MeetingRecord, PostRecord, TenureRecord } from '../records.ts'
import { Meeting, Post, Tenure } from './refs.ts'

interface Change {
  readonly type: 'OPENED' | 'CLOSED'
  readonly tenure: string
  readonly evidence: unknown
}
interface SuccessionRow {
  readonly sort: string
  readonly id: string
  readonly node: null
  readonly meeting: MeetingRecord
  readonly post: PostRecord
  readonly changes: readonly Change[]
}

const tenuresOf = async ({ nodes }: GraphContext, { changes }: SuccessionRow, type: Change['type']): Promise<TenureRecord[]> => {
  const ids = [...new Set(changes.filter((change) => change.type === type).map(({ tenure }) => tenure))].sort()
  return (await nodes.Tenure.loadMany(ids)).filter((tenure): tenure is TenureRecord => tenure !== null && !(tenure instanceof Error))
}

/** Who left, by the meeting's own removals; where it states none, by the dates known. */
async function outgoing(context: GraphContext, row: SuccessionRow): Promise<{ tenures: TenureRecord[]; inferred: boolean }> {
  const closed = await tenuresOf(context, row, 'CLOSED')
  if (closed.length > 0) return { tenures: closed, inferred: false }
  // Who is confirmed in a post held in acting capacity replaces nobody: that tenure began before.
  const opened = (await tenuresOf(context, row, 'OPENED')).filter(({ start }) => start === row.meeting.date)
  const before = await Promise.all(opened.map((tenure) => neighbouringTenure(context, tenure, 'before')))
  const found = before.filter((tenure) => tenure !== null)
  return { tenures: found, inferred: found.length > 0 }
}

const Succession = builder.objectRef<SuccessionRow>('Succession').implement({
  description: 'What one meeting changed in one post: who left it, and who came.',
  fields: (t) => ({
    meeting: t.field({ type: Meeting, description: 'The session that decided it.', resolve: ({ meeting }) => meeting }),
    post: t.field({ type: Post, description: 'The post.', resolve: ({ post }) => post }),
    outgoing: t.field({ type: [Tenure], description: 'The tenures that the meeting closed; where it closed none, the one before the tenure that it opened (see “outgoingInferred”).', resolve: async (row, _, context) => (await outgoing(context, row)).tenures }),
    outgoingInferred: t.boolean({ description: 'Whether “outgoing” was computed from the dates known, since the meeting itself states no removal.', resolve: async (row, _, context) => (await outgoing(context, row)).inferred }),
    incoming: t.field({ type: [Tenure], description: 'The tenures that the meeting opened.', resolve: (row, _, context) => tenuresOf(context, row, 'OPENED') }),
    evidence: evidenceField(t, ({ changes }) => changes.map(({ evidence }) => evidence)),
  }),
})

const SuccessionEdge = builder.objectRef<SuccessionRow & { readonly cursor: string }>('SuccessionEdge').implement({
  description: 'One item of a list of changes in posts.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Pass it as “after” to go on behind this item.' }),
    node: t.field({ type: Succession, description: 'The item itself.', resolve: (edge) => edge }),
  }),
})

const SuccessionConnection = builder.objectRef<Page<SuccessionRow>>('SuccessionConnection').implement({
  description: 'A page of changes in posts, in order of time.',
  fields: (t) => ({
    edges: t.field({ type: [SuccessionEdge], description: 'The items, in order.', complexity: { field: 0, multiplier: 1 }, resolve: ({ edges }) => edges }),
    pageInfo: t.field({ type: builder.pageInfoRef(), description: 'Whether more follows, and where.', complexity: { field: 0, multiplier: 1 }, resolve: ({ pageInfo }) => pageInfo }),
  }),
})

builder.queryField('successions', (t) =>
  t.field({
    type: SuccessionConnection,
    description: 'Who replaced whom at which session, in order of time.',
    args: {
      ...pageArgs(t.arg),
      district: t.arg.string({ required: true, description: 'In posts of this division and of its organisations: its code, or its name.' }),
      within: t.arg.boolean({ description: 'Also in those of the divisions below it.' }),
      from: t.arg.string({ description: 'Not before this date.' }),
      to: t.arg.string({ description: 'Not after this date.' }),
      post: t.arg.string({ description: 'Only in this post: its id, or its name (区长).' }),
    },
    complexity: pageComplexity,
    resolve: async (_, args, context) => {
      const districts = await districtIds(context, args.district, args.within ?? false)
      return ascendingPage(args, (ask) => context.read<SuccessionRow & Record<string, unknown>>('read-successions', { districts, ...dateRange(args), post: args.post ?? null, ...ask }))
    },
  }),
)
