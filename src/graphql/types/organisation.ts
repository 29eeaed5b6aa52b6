import { builder } from '../builder.ts'
import { dateRange, districtIds, toldByHelp } from '../arguments.ts'
import { pageArgs, pageComplexity } from '../connection.ts'
import { entityEvidenceField } from '../evidence.ts'
import { toldBy } from '../known-by.ts'
import { newestBelow, pageBelow, pageOfNamed } from '../lists.ts'
import type { PageRow } from '../pages.ts'
import { typeOfId, type DocumentRecord, type OrganisationRecord, type PostRecord } from '../records.ts'
import { AppearanceConnection, type AppearanceRow } from './appearance.ts'
import { DocumentConnection, OrganisationConnection, PostConnection, type EvidencedRow } from './connections.ts'
import { District, Organisation } from './refs.ts'

builder.node(Organisation, {
  description: 'A body of a division: 市住建局 of one city is another than that of the next.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as OrganisationRecord).id) === 'Organisation',
  loadMany: (ids, { nodes }) => nodes.Organisation.loadMany(ids) as Promise<OrganisationRecord[]>,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name as worded.' }),
    district: t.field({ type: District, nullable: true, description: 'The division it belongs to.', resolve: ({ divisionId }, _, { nodes }) => (divisionId == null || typeOfId(divisionId) !== 'District' ? null : nodes.District.load(divisionId)) }),
    posts: t.field({
      type: PostConnection,
      description: 'Its posts.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<PageRow<PostRecord>>(context, 'read-posts-of-organisations', { key: id, organisations: [id] }, args),
    }),
    appearances: t.field({
      type: AppearanceConnection,
      description: 'The meetings in which it took part, newest first.',
      args: { ...pageArgs(t.arg), from: t.arg.string({ description: 'Not before this date.' }), to: t.arg.string({ description: 'Not after this date.' }) },
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => newestBelow<AppearanceRow>(context, 'read-meetings-of-organisations', { key: id }, args, { ...dateRange(args), kind: null, districts: null, programmes: null }),
    }),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents that name it, newest first.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => newestBelow<EvidencedRow<DocumentRecord>>(context, 'read-documents-of-organisations', { key: id }, args),
    }),
    evidence: entityEvidenceField(t, 'read-documents-of-organisations'),
  }),
})

builder.queryFields((t) => ({
  organisation: t.field({
    type: Organisation,
    nullable: true,
    description: 'The organisation of this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of an organisation.' }) },
    resolve: (_, { id }, { nodes }) => nodes.Organisation.load(id),
  }),
  organisations: t.field({
    type: OrganisationConnection,
    description: 'Organisations.',
    args: {
      ...pageArgs(t.arg),
      district: t.arg.string({ description: 'Of this division: its code, or its name.' }),
      within: t.arg.boolean({ description: 'With “district”: also of the divisions below it.' }),
      name: t.arg.string({ description: 'Exactly this name.' }),
      knownBy: t.arg.string({ description: toldByHelp }),
    },
    complexity: pageComplexity,
    resolve: async (_, { district, within, name, knownBy, ...page }, context) => {
      const districts = district == null ? null : await districtIds(context, district, within ?? false)
      return toldBy(context, 'organisations', knownBy, pageOfNamed<PageRow<OrganisationRecord>>(context, 'organisations', { name: name ?? null, districts }, page))
    },
  }),
}))
