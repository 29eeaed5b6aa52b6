import { builder } from '../builder.ts'
import { districtIds, toldByHelp } from '../arguments.ts'
import { pageArgs, pageComplexity } from '../connection.ts'
import type { GraphContext } from '../context.ts'
import { entityEvidenceField, evidenceField } from '../evidence.ts'
import { toldBy } from '../known-by.ts'
import { newestBelow, pageOfNamed } from '../lists.ts'
import { meetingPage } from '../meeting-lists.ts'
import type { PageRow } from '../pages.ts'
import { typeOfId, type DistrictRecord, type DocumentRecord, type ProgrammeRecord } from '../records.ts'
import { DocumentConnection, MeetingConnection, ProgrammeConnection, type EvidencedRow } from './connections.ts'
import { quantityList } from './quantity.ts'
import { District, Programme } from './refs.ts'

interface DistrictOfProgramme {
  readonly type: 'OWNED_BY' | 'TARGETS'
  readonly id: string
  readonly evidence: unknown
}

const ProgrammeDistrict = builder.objectRef<DistrictOfProgramme>('ProgrammeDistrict').implement({
  description: 'A division that owns a programme, or in which it is carried out.',
  fields: (t) => ({
    district: t.field({ type: District, description: 'The division.', resolve: async ({ id }, _, { nodes }) => (await nodes.District.load(id)) as DistrictRecord }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

const divisions = async ({ rows }: GraphContext, id: string, type: DistrictOfProgramme['type']): Promise<DistrictOfProgramme[]> =>
  (await rows.load<DistrictOfProgramme & Record<string, unknown>>('read-districts-of-programmes', { key: id })).filter((row) => row.type === type)

const SAME_NAME = 100

builder.node(Programme, {
  description: 'A programme, strategy, campaign or plan of one owner. Equal names under other owners are other programmes: see “sameName”.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as ProgrammeRecord).id) === 'Programme',
  loadMany: (ids, { nodes }) => nodes.Programme.loadMany(ids) as Promise<ProgrammeRecord[]>,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The fullest form of its name.' }),
    aliases: t.stringList({ description: 'Other forms of its name.', resolve: ({ aliases }) => aliases ?? [] }),
    owner: t.field({ type: ProgrammeDistrict, nullable: true, description: 'The division whose programme it is.', resolve: async ({ id }, _, context) => (await divisions(context, id, 'OWNED_BY'))[0] ?? null }),
    targets: t.field({ type: [ProgrammeDistrict], description: 'The divisions in which it is carried out.', resolve: ({ id }, _, context) => divisions(context, id, 'TARGETS') }),
    meetings: t.field({
      type: MeetingConnection,
      description: 'The meetings that discussed it, newest first.',
      args: {
        ...pageArgs(t.arg),
        district: t.arg.string({ description: 'Held by or in this division: its code, or its name.' }),
        within: t.arg.boolean({ description: 'With “district”: also by or in the divisions below it.' }),
        from: t.arg.string({ description: 'Not before this date.' }),
        to: t.arg.string({ description: 'Not after this date.' }),
      },
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => meetingPage(context, { ...args, programme: id }),
    }),
    goals: quantityList(t, 'Goal', 'The goals set under it.', ({ id }) => ({ query: 'read-goals-of-programmes', row: { key: id, programmes: [id] } })),
    results: quantityList(t, 'Result', 'The results achieved under it.', ({ id }) => ({ query: 'read-results-of-programmes', row: { key: id, programmes: [id] } })),
    sameName: t.field({
      type: [Programme],
      description: 'Programmes of other owners that have the same name.',
      resolve: async ({ id, name }, _, { rows }) =>
        (await rows.load<{ node: ProgrammeRecord }>('read-programmes-by-name', { key: name }, { after: '', afterId: '', limit: SAME_NAME })).map(({ node }) => node).filter((other) => other.id !== id),
    }),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents that name it, newest first.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => newestBelow<EvidencedRow<DocumentRecord>>(context, 'read-documents-of-programmes', { key: id }, args),
    }),
    evidence: entityEvidenceField(t, 'read-documents-of-programmes'),
  }),
})

builder.queryFields((t) => ({
  programme: t.field({
    type: Programme,
    nullable: true,
    description: 'The programme of this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of a programme.' }) },
    resolve: (_, { id }, { nodes }) => nodes.Programme.load(id),
  }),
  programmes: t.field({
    type: ProgrammeConnection,
    description: 'Programmes.',
    args: {
      ...pageArgs(t.arg),
      name: t.arg.string({ description: 'Exactly this name; parts of names: “search”.' }),
      owner: t.arg.string({ description: 'Owned by this division: its code, or its name.' }),
      within: t.arg.boolean({ description: 'With “owner”: also by the divisions below it.' }),
      knownBy: t.arg.string({ description: toldByHelp }),
    },
    complexity: pageComplexity,
    resolve: async (_, { name, owner, within, knownBy, ...page }, context) => {
      const districts = owner == null ? null : await districtIds(context, owner, within ?? false)
      return toldBy(context, 'programmes', knownBy, pageOfNamed<PageRow<ProgrammeRecord>>(context, 'programmes', { name: name ?? null, districts }, page, { types: ['OWNED_BY'] }))
    },
  }),
}))
