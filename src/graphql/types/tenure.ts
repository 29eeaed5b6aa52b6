import { builder } from '../builder.ts'
import { day, districtIds, postsNamed } from '../arguments.ts'
import { pageArgs, pageComplexity } from '../connection.ts'
import type { GraphContext } from '../context.ts'
import { entityEvidenceField, evidenceField } from '../evidence.ts'
import { newestBelow, pageBelow, pageOfAll } from '../lists.ts'
import { neighbouringTenure } from '../neighbouring-tenures.ts'
import { asOfArgs, tenuresAsOf } from '../known-by.ts'
import type { Page, PageArguments, PageRow } from '../pages.ts'
import { typeOfId, type DocumentRecord, type MeetingRecord, type OfficialRecord, type PostRecord, type TenureRecord } from '../records.ts'
import { tenureBasis, TenureBasisEnum } from '../tenure-basis.ts'
import { DocumentConnection, TenureConnection, type EvidencedRow } from './connections.ts'
import { Meeting, Official, Post, Tenure } from './refs.ts'

interface SessionRow extends PageRow<MeetingRecord> {
  readonly type: 'OPENED' | 'CLOSED'
  readonly evidence: unknown
}

/** A meeting that opened or closed a tenure, with what says so. */
const TenureSession = builder.objectRef<SessionRow>('TenureSession').implement({
  description: 'A meeting that opened or closed a tenure: by appointment or election, by removal or resignation.',
  fields: (t) => ({
    meeting: t.field({ type: Meeting, description: 'The meeting.', resolve: ({ node }) => node }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

const sessions = async ({ rows }: GraphContext, id: string, type: SessionRow['type']): Promise<SessionRow[]> =>
  (await rows.load<SessionRow & Record<string, unknown>>('read-meetings-of-tenures', { key: id })).filter((row) => row.type === type)

builder.node(Tenure, {
  description: 'One stretch of one official in one post. Stated bounds come from appointments and removals; seen ones from dated sightings. A bound that nobody states is unknown, not open.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as TenureRecord).id) === 'Tenure',
  loadMany: (ids, { nodes }) => nodes.Tenure.loadMany(ids) as Promise<TenureRecord[]>,
  fields: (t) => ({
    official: t.field({ type: Official, description: 'Who held the post.', resolve: async ({ officialId }, _, { nodes }) => (await nodes.Official.load(officialId)) as OfficialRecord }),
    post: t.field({ type: Post, description: 'The post.', resolve: async ({ postId }, _, { nodes }) => (await nodes.Post.load(postId)) as PostRecord }),
    title: t.exposeString('title', { nullable: true, description: 'The title as it was first worded (代区长).' }),
    status: t.exposeString('status', { nullable: true, description: 'held, acting, nominated or former.' }),
    start: t.exposeString('start', { nullable: true, description: 'Date of the appointment or election, where stated.' }),
    end: t.exposeString('end', { nullable: true, description: 'Date of the removal or resignation, where stated.' }),
    actingSince: t.exposeString('actingSince', { nullable: true, description: 'First day known of holding it as acting (代), where it began so.' }),
    fullSince: t.exposeString('fullSince', { nullable: true, description: 'Where it began as acting: first day known of holding it in full.' }),
    inferredEnd: t.field({
      type: 'String',
      nullable: true,
      description: 'Where no end is stated: the first day known of the next holder of a post of one seat. Computed on reading; no document says it.',
      resolve: async (tenure, _, context) => {
        const next = tenure.end == null ? await neighbouringTenure(context, tenure, 'after') : null
        return next?.start ?? next?.firstSeen ?? null
      },
    }),
    firstSeen: t.exposeString('firstSeen', { nullable: true, description: 'First dated sighting in the post.' }),
    lastSeen: t.exposeString('lastSeen', { nullable: true, description: 'Last dated sighting in the post.' }),
    basis: t.field({
      type: TenureBasisEnum,
      description: 'How far the post is known to have been held on that day.',
      args: { on: t.arg.string({ required: true, description: 'The day: YYYY-MM-DD.' }) },
      resolve: (tenure, { on }, context) => tenureBasis(context, tenure, day(on, 'on')!),
    }),
    openedBy: t.field({ type: [TenureSession], description: 'The meetings that opened it.', resolve: ({ id }, _, context) => sessions(context, id, 'OPENED') }),
    closedBy: t.field({ type: [TenureSession], description: 'The meetings that closed it.', resolve: ({ id }, _, context) => sessions(context, id, 'CLOSED') }),
    predecessor: t.field({ type: Tenure, nullable: true, description: 'The tenure before, of somebody else. Computed on reading, in posts of one seat, from the dates known.', resolve: (tenure, _, context) => neighbouringTenure(context, tenure, 'before') }),
    successor: t.field({ type: Tenure, nullable: true, description: 'The tenure after, of somebody else. Computed on reading, in posts of one seat, from the dates known.', resolve: (tenure, _, context) => neighbouringTenure(context, tenure, 'after') }),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents that attest it, newest first.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => newestBelow<EvidencedRow<DocumentRecord>>(context, 'read-documents-of-tenures', { key: id }, args),
    }),
    evidence: entityEvidenceField(t, 'read-documents-of-tenures'),
  }),
})

interface TenureArguments extends PageArguments {
  readonly official?: string | number | null | undefined
  readonly district?: string | null | undefined
  readonly within?: boolean | null | undefined
  readonly post?: string | null | undefined
}

async function tenuresOf(context: GraphContext, args: TenureArguments, on: string | null): Promise<Page<EvidencedRow<TenureRecord>>> {
  const districts = args.district == null ? null : await districtIds(context, args.district, args.within ?? false)
  const postId = args.post != null && typeOfId(args.post) === 'Post' ? args.post : null
  if (args.official != null) {
    const posts = args.post == null && districts === null ? null : postId === null ? await postsNamed(context, args.post ?? null, districts) : [postId]
    return pageBelow<EvidencedRow<TenureRecord>>(context, 'read-tenures-of-officials', { key: String(args.official) }, args, { posts, on })
  }
  if (postId !== null) return pageBelow<EvidencedRow<TenureRecord>>(context, 'read-tenures-of-posts', { key: postId, posts: [postId] }, args, { on })
  if (districts !== null) return pageBelow<EvidencedRow<TenureRecord>>(context, 'read-tenures-of-districts', { key: 'districts', districts }, args, { postName: args.post ?? null, on })
  if (args.post != null) return pageBelow<EvidencedRow<TenureRecord>>(context, 'read-tenures-of-posts', { key: args.post, posts: await postsNamed(context, args.post, null) }, args, { on })
  return pageOfAll<EvidencedRow<TenureRecord>>(context, 'read-tenures', args, { on })
}

builder.queryFields((t) => ({
  tenure: t.field({
    type: Tenure,
    nullable: true,
    description: 'The tenure of this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of a tenure.' }) },
    resolve: (_, { id }, { nodes }) => nodes.Tenure.load(id),
  }),
  tenures: t.field({
    type: TenureConnection,
    description: 'Who held what, in order of time. With “on”: who held it that day, as stated or as seen; “basis” of a tenure says which.',
    args: {
      ...pageArgs(t.arg),
      official: t.arg.id({ description: 'Of this official.' }),
      district: t.arg.string({ description: 'In posts of this division and of its organisations: its code, or its name.' }),
      within: t.arg.boolean({ description: 'With “district”: also of the divisions below it.' }),
      post: t.arg.string({ description: 'In this post: its id, or with “district” its name (区长).' }),
      ...asOfArgs(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_, args, context) => tenuresAsOf(context, args, (on) => tenuresOf(context, args, on)),
  }),
}))
