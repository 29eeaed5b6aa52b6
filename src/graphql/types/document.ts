import type { ObjectRef } from '@pothos/core'
import { builder } from '../builder.ts'
import { dateRange, districtIds } from '../arguments.ts'
import { pageArgs, pageComplexity, type Types } from '../connection.ts'
import { evidenceField } from '../evidence.ts'
import { newestBelow } from '../lists.ts'
import { readByMonth, type MonthRow } from '../month-windows.ts'
import { ascendingPage, descendingPage, type Page } from '../pages.ts'
import { typeOfId, type DistrictRecord, type DocumentRecord, type Records, type SourceRecord } from '../records.ts'
import { textIndexes } from '../text-indexes.ts'
import { DocumentConnection, GoalConnection, MeetingConnection, OfficialConnection, OrganisationConnection, ProgrammeConnection, ResultConnection, type EvidencedRow } from './connections.ts'
import { District, DocumentType, Source } from './refs.ts'

interface DiagnosticRecord {
  readonly code: string
  readonly message: string
  readonly start?: number | undefined
  readonly end?: number | undefined
}
const Diagnostic = builder.objectRef<DiagnosticRecord>('Diagnostic').implement({
  description: 'What went wrong with a document, or was not understood in it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, for machines: damaged-text, no-meeting-read, …' }),
    message: t.exposeString('message', { description: 'What happened, and what can be done.' }),
    start: t.exposeInt('start', { nullable: true, description: 'Where, in UTF-16 code units of the text; null where it has no place.' }),
    end: t.exposeInt('end', { nullable: true, description: 'Where it ends.' }),
  }),
})

interface PlaceRow {
  readonly id: string
  readonly evidence: unknown
}
const DocumentPlace = builder.objectRef<PlaceRow>('DocumentPlace').implement({
  description: 'The division whose affairs a document reports.',
  fields: (t) => ({
    district: t.field({ type: District, description: 'The division.', resolve: async ({ id }, _, { nodes }) => (await nodes.District.load(id)) as DistrictRecord }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

type Mentioned = 'Official' | 'Organisation' | 'Meeting' | 'Programme' | 'Goal' | 'Result'

/** What a document names of one type, with where it does. */
const mentioned = <T extends Mentioned>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, DocumentRecord>, type: T, connection: ObjectRef<Types, Page<EvidencedRow<Records[T]>>>, description: string) =>
  t.field({
    type: connection,
    description,
    args: pageArgs(t.arg),
    complexity: pageComplexity,
    resolve: async ({ id }, args, { rows, nodes }) => {
      const { edges, pageInfo } = await ascendingPage(args, async ({ afterId, limit }) => {
        const found = await rows.load<{ id: string; evidence: string[] }>('read-entities-of-documents', { key: id }, { prefix: `${type.toLowerCase()}-`, afterId, limit })
        return found.map((row) => ({ ...row, sort: '', node: null }))
      })
      const loaded = await nodes[type].loadMany(edges.map((edge) => edge.id))
      return { pageInfo, edges: edges.map((edge, nth) => ({ ...edge, node: loaded[nth] })) } as never
    },
  })

builder.node(DocumentType, {
  description: 'One decoded text. Reprints are further sources of one document.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as DocumentRecord).id) === 'Document',
  loadMany: (ids, { nodes }) => nodes.Document.loadMany(ids) as Promise<DocumentRecord[]>,
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Headline.' }),
    genre: t.exposeString('genre', { nullable: true, description: 'meeting-news, visit-news, work-report, appointment-notice, speech, plan, other, fiction or template.' }),
    published: t.exposeString('published', { nullable: true, description: 'Date of publication, the earliest of its sources.' }),
    mediaType: t.exposeString('mediaType', { nullable: true, description: 'text/plain, text/html or text/markdown.' }),
    text: t.string({
      nullable: true,
      description: 'The original text, unaltered, markup and all; null where the store has the facts alone.',
      complexity: { field: 10 },
      resolve: async ({ id }, _, { texts }) => (await texts.load(id))?.text ?? null,
    }),
    sources: t.field({
      type: [Source],
      description: 'Where it was found, by address.',
      resolve: async ({ id }, _, { rows }) => (await rows.load<{ node: SourceRecord }>('read-addresses-of-documents', { key: id })).map(({ node }) => node),
    }),
    place: t.field({ type: DocumentPlace, nullable: true, description: 'The division whose affairs it reports; null where it does not settle it.', resolve: async ({ id }, _, { rows }) => (await rows.load<PlaceRow & Record<string, unknown>>('read-places-of-documents', { key: id }))[0] ?? null }),
    officials: mentioned(t, 'Official', OfficialConnection, 'The officials that it names.'),
    organisations: mentioned(t, 'Organisation', OrganisationConnection, 'The organisations that it names as taking part in meetings.'),
    meetings: mentioned(t, 'Meeting', MeetingConnection, 'The meetings that it reports.'),
    programmes: mentioned(t, 'Programme', ProgrammeConnection, 'The programmes that it names.'),
    goals: mentioned(t, 'Goal', GoalConnection, 'The goals that it sets.'),
    results: mentioned(t, 'Result', ResultConnection, 'The results that it reports.'),
    diagnostics: t.field({ type: [Diagnostic], description: 'What went wrong, or was not understood.', resolve: async ({ id }, _, { texts }) => (await texts.load(id))?.facts?.diagnostics ?? [] }),
  }),
})

/** The text index answers with an OR of bigrams: many are read, those that hold the words are kept. */
const CANDIDATES = 2000

builder.queryFields((t) => ({
  document: t.field({
    type: DocumentType,
    nullable: true,
    description: 'The document of this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of a document.' }) },
    resolve: (_, { id }, { nodes }) => nodes.Document.load(id),
  }),
  documents: t.field({
    type: DocumentConnection,
    description: 'Documents, newest first.',
    args: {
      ...pageArgs(t.arg),
      genre: t.arg.string({ description: 'Of this genre.' }),
      district: t.arg.string({ description: 'About this division: its code, or its name.' }),
      within: t.arg.boolean({ description: 'With “district”: also about the divisions below it.' }),
      from: t.arg.string({ description: 'Published not before this date.' }),
      to: t.arg.string({ description: 'Published not after this date.' }),
      title: t.arg.string({ description: 'Whose title contains exactly these characters, at least two.' }),
    },
    complexity: pageComplexity,
    resolve: async (_, args, context): Promise<Page<EvidencedRow<DocumentRecord>>> => {
      const range = dateRange(args)
      const conditions = { ...range, genre: args.genre ?? null }
      const districts = args.district == null ? null : await districtIds(context, args.district, args.within ?? false)
      const { title } = args
      if (title != null) {
        const hits = await context.store.searchText('Document', textIndexes.Document, title, CANDIDATES)
        const ids = hits.map(({ id }) => id)
        return descendingPage(args, ({ after, limit }) => context.read<EvidencedRow<DocumentRecord> & Record<string, unknown>>('read-documents-titled', { ids, title, districts, ...conditions, after, limit }))
      }
      if (districts !== null) return newestBelow<EvidencedRow<DocumentRecord>>(context, 'read-documents-of-districts', { key: 'districts', districts }, args, conditions)
      return descendingPage(args, (ask) => readByMonth(ask, range, (months) => context.read<EvidencedRow<DocumentRecord> & MonthRow & Record<string, unknown>>('read-documents-by-month', { ...conditions, ...months })))
    },
  }),
}))
