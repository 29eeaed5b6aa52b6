import { builder } from '../builder.ts'
import { dateRange, districtIds } from '../arguments.ts'
import { pageArgs, pageComplexity } from '../connection.ts'
import type { GraphContext } from '../context.ts'
import { newestBelow, pageBelow, pageOfAll } from '../lists.ts'
import { meetingPage } from '../meeting-lists.ts'
import type { PageRow } from '../pages.ts'
import { typeOfId, type DistrictRecord, type DocumentRecord, type OfficialRecord, type OrganisationRecord, type PostRecord, type ProgrammeRecord } from '../records.ts'
import { DistrictConnection, DocumentConnection, MeetingConnection, OfficialConnection, OrganisationConnection, PostConnection, ProgrammeConnection, type EvidencedRow } from './connections.ts'
import { quantityList } from './quantity.ts'
import { District } from './refs.ts'

interface Above {
  readonly type: 'PART_OF' | 'SUCCEEDED_BY'
  readonly id: string
}
const above = async ({ rows, nodes }: GraphContext, id: string, type: Above['type']): Promise<DistrictRecord[]> => {
  const found = await rows.load<Above & Record<string, unknown>>('read-districts-above', { key: id })
  return (await nodes.District.loadMany(found.filter((row) => row.type === type).map((row) => row.id))) as DistrictRecord[]
}

const year = (value: string | number | null | undefined): number | null => (value == null ? null : Number(String(value).slice(0, 4)))

builder.node(District, {
  description: 'An administrative division: its id is its GB/T 2260 code. A renamed or upgraded division is another one, joined by “successors”.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as DistrictRecord).id) === 'District',
  loadMany: (ids, { nodes }) => nodes.District.loadMany(ids) as Promise<DistrictRecord[]>,
  fields: (t) => ({
    code: t.exposeString('code', { nullable: true, description: 'GB/T 2260 code, six digits, nine for towns; null where it has none.' }),
    name: t.exposeString('name', { description: 'Name: 东营区.' }),
    fullName: t.exposeString('fullName', { nullable: true, description: 'Name with all above: 山东省东营市东营区.' }),
    level: t.exposeString('level', { nullable: true, description: 'national, province, prefecture, county or township.' }),
    validFrom: t.int({ nullable: true, description: 'First year of its code, as far as the tables tell.', resolve: ({ validFrom }) => year(validFrom) }),
    validTo: t.int({ nullable: true, description: 'Last year of its code; null where it is valid or the tables do not tell.', resolve: ({ validTo }) => year(validTo) }),
    parent: t.field({ type: District, nullable: true, description: 'The division directly above.', resolve: async ({ id }, _, context) => (await above(context, id, 'PART_OF'))[0] ?? null }),
    successors: t.field({ type: [District], description: 'The divisions that took its place.', resolve: ({ id }, _, context) => above(context, id, 'SUCCEEDED_BY') }),
    predecessors: t.field({
      type: [District],
      description: 'The divisions whose place it took.',
      resolve: async ({ id }, _, { rows, nodes }) => (await nodes.District.loadMany((await rows.load<{ id: string }>('read-predecessors-of-districts', { key: id })).map((row) => row.id))) as DistrictRecord[],
    }),
    children: t.field({
      type: DistrictConnection,
      description: 'The divisions directly below.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<PageRow<DistrictRecord>>(context, 'read-children-of-districts', { key: id, districts: [id] }, args),
    }),
    officials: t.field({
      type: OfficialConnection,
      description: 'Who held a post of the division or of its organisations, by pinyin.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<PageRow<OfficialRecord>>(context, 'read-officials-of-districts', { key: id, districts: [id] }, args, { name: null }),
    }),
    posts: t.field({
      type: PostConnection,
      description: 'The posts of the division and of its organisations.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<PageRow<PostRecord>>(context, 'read-posts-of-districts', { key: id, districts: [id] }, args, { name: null, role: null }),
    }),
    organisations: t.field({
      type: OrganisationConnection,
      description: 'The organisations of the division.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<PageRow<OrganisationRecord>>(context, 'read-organisations-of-districts', { key: id, districts: [id] }, args, { name: null }),
    }),
    meetings: t.field({
      type: MeetingConnection,
      description: 'The meetings held by or in the division, newest first.',
      args: {
        ...pageArgs(t.arg),
        within: t.arg.boolean({ description: 'Also those held by or in the divisions below it.' }),
        from: t.arg.string({ description: 'Not before this date.' }),
        to: t.arg.string({ description: 'Not after this date.' }),
        kind: t.arg.string({ description: 'Of this kind (推进会).' }),
      },
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => meetingPage(context, { ...args, district: id }),
    }),
    programmes: t.field({
      type: ProgrammeConnection,
      description: 'The programmes that the division owns, or that are carried out in it.',
      args: { ...pageArgs(t.arg), owned: t.arg.boolean({ description: 'Only those that it owns.' }) },
      complexity: pageComplexity,
      resolve: ({ id }, { owned, ...page }, context) =>
        pageBelow<PageRow<ProgrammeRecord>>(context, 'read-programmes-of-districts', { key: id, districts: [id] }, page, { types: owned ? ['OWNED_BY'] : ['OWNED_BY', 'TARGETS'], name: null }),
    }),
    goals: quantityList(t, 'Goal', 'The goals set for the division.', ({ id }) => ({ query: 'read-goals-of-districts', row: { key: id, districts: [id] }, parameters: { programmes: null } })),
    results: quantityList(t, 'Result', 'The results reported of the division.', ({ id }) => ({ query: 'read-results-of-districts', row: { key: id, districts: [id] }, parameters: { programmes: null } })),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents about the division, newest first.',
      args: { ...pageArgs(t.arg), from: t.arg.string({ description: 'Published not before this date.' }), to: t.arg.string({ description: 'Published not after this date.' }) },
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => newestBelow<EvidencedRow<DocumentRecord>>(context, 'read-documents-of-districts', { key: id, districts: [id] }, args, { ...dateRange(args), genre: null }),
    }),
  }),
})

builder.queryFields((t) => ({
  district: t.field({
    type: District,
    nullable: true,
    description: 'The division of this code.',
    args: { id: t.arg.id({ required: true, description: 'Its code, which is its id.' }) },
    resolve: (_, { id }, { nodes }) => nodes.District.load(id),
  }),
  districts: t.field({
    type: DistrictConnection,
    description: 'Divisions.',
    args: {
      ...pageArgs(t.arg),
      name: t.arg.string({ description: 'Exactly this name: 东营区.' }),
      parent: t.arg.string({ description: 'Directly below this division: its code, or its name.' }),
      level: t.arg.string({ description: 'national, province, prefecture, county or township; not together with the others.' }),
    },
    complexity: pageComplexity,
    resolve: async (_, { name, parent, level, ...page }, context) => {
      if (parent != null) return pageBelow<PageRow<DistrictRecord>>(context, 'read-children-of-districts', { key: 'parent', districts: await districtIds(context, parent) }, page)
      if (name != null) return pageBelow<PageRow<DistrictRecord>>(context, 'read-districts-by-name', { key: name }, page)
      return pageOfAll<PageRow<DistrictRecord>>(context, 'read-districts', page, { level: level ?? null })
    },
  }),
}))
