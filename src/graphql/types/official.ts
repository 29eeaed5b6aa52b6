import { builder } from '../builder.ts'
import { dateRange, day, districtIds, knownByHelp, postsNamed, programmeIds, toldByHelp } from '../arguments.ts'
import type { GraphContext } from '../context.ts'
import { defineConnection, pageArgs, pageComplexity } from '../connection.ts'
import { entityEvidenceField } from '../evidence.ts'
import { appearancesKnownBy, asOfArgs, tenuresAsOf, toldBy } from '../known-by.ts'
import { newestBelow, pageBelow, pageOfNamed } from '../lists.ts'
import { toPage, type Page, type PageArguments, type PageRow } from '../pages.ts'
import { decodeCursor } from '../cursors.ts'
import { typeOfId, type DocumentRecord, type MeetingRecord, type OfficialRecord } from '../records.ts'
import { AppearanceConnection, type AppearanceRow } from './appearance.ts'
import { DocumentConnection, OfficialConnection, TenureConnection, type EvidencedRow } from './connections.ts'
import { MentionConnection, type MentionRecord } from './mention.ts'
import { Meeting, Official } from './refs.ts'

interface CoAttendance extends PageRow<OfficialRecord> {
  readonly meetings: readonly string[]
  readonly shared: number
}

const CoAttendeeConnection = defineConnection<OfficialRecord, CoAttendance>('CoAttendee', Official, 'the officials who took part in the same meetings, most meetings first', (t) => ({
  count: t.int({ description: 'In how many meetings both took part.', resolve: ({ shared }) => shared }),
  meetings: t.field({
    type: [Meeting],
    description: 'The meetings in which both took part, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 10, description: 'How many, 1 to 100.' }) },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.max(1, Math.min(first, 100)) }),
    resolve: async ({ meetings }, { first }, { nodes }) => (await nodes.Meeting.loadMany(meetings.slice(0, Math.max(1, Math.min(first, 100))))) as MeetingRecord[],
  }),
}))

/** Sorts after every number of meetings. */
const MANY = 1_000_000_000

builder.node(Official, {
  description: 'An official, followed over all documents. Two people of one name are two officials, unless the documents show that they are one.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as OfficialRecord).id) === 'Official',
  loadMany: (ids, { nodes }) => nodes.Official.loadMany(ids) as Promise<OfficialRecord[]>,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name in simplified characters.' }),
    aliases: t.stringList({ description: 'Other spellings in the documents.', resolve: ({ aliases }) => aliases ?? [] }),
    birth: t.exposeString('birth', { nullable: true, description: 'Date of birth, as far as a document states it.' }),
    gender: t.exposeString('gender', { nullable: true, description: '男 or 女, where a document states it.' }),
    ethnicity: t.exposeString('ethnicity', { nullable: true, description: '民族, where a document states it.' }),
    nativePlace: t.exposeString('nativePlace', { nullable: true, description: '籍贯, where a document states it.' }),
    firstSeen: t.exposeString('firstSeen', { nullable: true, description: 'Date of the first dated sighting.' }),
    lastSeen: t.exposeString('lastSeen', { nullable: true, description: 'Date of the last dated sighting.' }),
    tenures: t.field({
      type: TenureConnection,
      description: 'The posts that the official held, in order of time.',
      args: { ...pageArgs(t.arg), ...asOfArgs(t.arg) },
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => tenuresAsOf(context, args, (on) => pageBelow(context, 'read-tenures-of-officials', { key: id }, args, { posts: null, on })),
    }),
    appearances: t.field({
      type: AppearanceConnection,
      description: 'The meetings in which the official took part, newest first.',
      args: {
        ...pageArgs(t.arg),
        from: t.arg.string({ description: 'Not before this date.' }),
        to: t.arg.string({ description: 'Not after this date.' }),
        kind: t.arg.string({ description: 'Only meetings of this kind (推进会).' }),
        district: t.arg.string({ description: 'Only meetings held by or in this division: its code, or its name.' }),
        programme: t.arg.string({ description: 'Only meetings that discussed this programme: its id, or its name.' }),
        knownBy: t.arg.string({ description: knownByHelp }),
      },
      complexity: pageComplexity,
      resolve: async ({ id }, args, context) => {
        const by = day(args.knownBy, 'knownBy')
        const page = await newestBelow<AppearanceRow>(context, 'read-meetings-of-officials', { key: id }, args, {
          ...dateRange(args),
          kind: args.kind ?? null,
          districts: args.district == null ? null : await districtIds(context, args.district),
          programmes: args.programme == null ? null : await programmeIds(context, args.programme),
        })
        return by === null ? page : appearancesKnownBy(context, page, by)
      },
    }),
    coAttendees: t.field({
      type: CoAttendeeConnection,
      description: 'Who took part in the same meetings. The order follows the counts: where they change between two pages, so does the order.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: async ({ id }, args, { rows }): Promise<Page<CoAttendance>> => {
        const after = args.after ? decodeCursor(args.after) : undefined
        const found = await rows.load<Omit<CoAttendance, 'sort'> & Record<string, unknown>>('read-co-attendees', { key: id }, { below: after ? Number(after.sort) || 0 : MANY, afterId: after?.id ?? '', limit: args.first + 1 })
        return toPage(found.map((row) => ({ ...row, sort: String(row.shared) })), args)
      },
    }),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents that name the official, newest first.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => newestBelow<EvidencedRow<DocumentRecord>>(context, 'read-documents-of-officials', { key: id }, args),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Its mentions, one a document and bearer of the name, by day of publication: what “judge” and “explain” take.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<PageRow<MentionRecord>>(context, 'read-mentions-of-entities', { key: id }, args),
    }),
    evidence: entityEvidenceField(t, 'read-documents-of-officials'),
  }),
})

builder.queryFields((t) => ({
  official: t.field({
    type: Official,
    nullable: true,
    description: 'The official of this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of an official.' }) },
    resolve: (_, { id }, { nodes }) => nodes.Official.load(id),
  }),
  officials: t.field({
    type: OfficialConnection,
    description: 'Officials, by pinyin.',
    args: {
      ...pageArgs(t.arg),
      name: t.arg.string({ description: 'Exactly this name; parts of names: “search”.' }),
      district: t.arg.string({ description: 'Who held a post of this division or of its organisations: its code, or its name.' }),
      within: t.arg.boolean({ description: 'With “district”: also of the divisions below it.' }),
      post: t.arg.string({ description: 'Who held this post: its id; with “district” also its name (区长).' }),
      knownBy: t.arg.string({ description: toldByHelp }),
    },
    complexity: pageComplexity,
    resolve: (_, { knownBy, ...args }, context) => toldBy(context, 'officials', knownBy, officialsOf(context, args)),
  }),
}))

interface OfficialFilter extends PageArguments {
  readonly name?: string | null | undefined
  readonly district?: string | null | undefined
  readonly within?: boolean | null | undefined
  readonly post?: string | null | undefined
}

async function officialsOf(context: GraphContext, args: OfficialFilter): Promise<Page<PageRow<OfficialRecord>>> {
  const name = args.name ?? null
  const districts = args.district == null ? null : await districtIds(context, args.district, args.within ?? false)
  if (args.post != null) {
    const posts = typeOfId(args.post) === 'Post' ? [args.post] : await postsNamed(context, args.post, districts)
    return pageBelow(context, 'read-officials-of-posts', { key: 'posts', posts }, args, { name })
  }
  return pageOfNamed(context, 'officials', { name, districts }, args)
}
