import { builder } from '../builder.ts'
import { districtIds, programmeIds, toldByHelp } from '../arguments.ts'
import { pageArgs, pageComplexity, type Types } from '../connection.ts'
import type { GraphContext } from '../context.ts'
import { entityEvidenceField, evidenceField } from '../evidence.ts'
import { toldBy } from '../known-by.ts'
import { pageBelow, pageOfAll } from '../lists.ts'
import { typeOfId, type DistrictRecord, type DocumentRecord, type ProgrammeRecord, type QuantityRecord } from '../records.ts'
import type { Page, PageArguments } from '../pages.ts'
import type { Value } from '../../store/store.ts'
import { GoalConnection, ResultConnection, type EvidencedRow } from './connections.ts'
import { District, DocumentType, Goal, Programme, Result } from './refs.ts'

/** Goals and results have one shape; they are never in one list. */
const kinds = {
  Goal: { ref: Goal, connection: GoalConnection, plural: 'goals', description: 'A commitment with a number: what is to be reached, by when, under which programme.' },
  Result: { ref: Result, connection: ResultConnection, plural: 'results', description: 'An achieved figure, as a document reports it.' },
} as const
type Kind = keyof typeof kinds

interface ProgrammeOfQuantity {
  readonly id: string
  readonly evidence: unknown
}
const QuantityProgramme = builder.objectRef<ProgrammeOfQuantity>('QuantityProgramme').implement({
  description: 'The programme under which a goal or result stands.',
  fields: (t) => ({
    programme: t.field({ type: Programme, description: 'The programme.', resolve: async ({ id }, _, { nodes }) => (await nodes.Programme.load(id)) as ProgrammeRecord }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

const programmeOf = async ({ rows }: GraphContext, plural: string, id: string): Promise<ProgrammeOfQuantity | null> =>
  (await rows.load<ProgrammeOfQuantity & Record<string, unknown>>(`read-programmes-of-${plural}`, { key: id }))[0] ?? null

for (const kind of Object.keys(kinds) as Kind[]) {
  const { ref, plural, description } = kinds[kind]
  builder.node(ref, {
    description,
    id: { resolve: ({ id }) => id },
    isTypeOf: (value) => typeOfId((value as QuantityRecord).id) === kind,
    loadMany: (ids, { nodes }) => nodes[kind].loadMany(ids) as Promise<QuantityRecord[]>,
    fields: (t) => ({
      action: t.exposeString('action', { nullable: true, description: 'The verb: 新建, 完成, 交付.' }),
      object: t.exposeString('object', { nullable: true, description: 'The thing counted.' }),
      value: t.exposeFloat('value', { nullable: true, description: 'The number, 万 and 亿 multiplied out, money in 元.' }),
      valueTo: t.exposeFloat('valueTo', { nullable: true, description: 'Upper end, where the comparator is range.' }),
      unit: t.exposeString('unit', { nullable: true, description: 'Its unit: 套, 公里, 元, %, 百分点.' }),
      comparator: t.exposeString('comparator', { nullable: true, description: '=, >=, <=, ~ or range.' }),
      modality: t.exposeString('modality', { nullable: true, description: 'planned, ensure (确保), strive (力争) or estimate (预计).' }),
      year: t.exposeInt('year', { nullable: true, description: 'The year whose plan, or result, it is.' }),
      deadline: t.exposeString('deadline', { nullable: true, description: 'By when.' }),
      baseline: t.exposeFloat('baseline', { nullable: true, description: 'The number that it starts from.' }),
      partOf: t.field({ type: ref, nullable: true, description: 'The one of which it is a part (其中).', resolve: ({ partOf }, _, { nodes }) => (partOf == null ? null : nodes[kind].load(partOf)) }),
      programme: t.field({ type: QuantityProgramme, nullable: true, description: 'The programme under which it stands.', resolve: ({ id }, _, context) => programmeOf(context, plural, id) }),
      district: t.field({ type: District, nullable: true, description: 'The division that it is about.', resolve: ({ placeId }, _, { nodes }) => (placeId == null ? null : (nodes.District.load(placeId) as Promise<DistrictRecord>)) }),
      document: t.field({ type: DocumentType, description: 'The document that states it: goals of two documents are never merged.', resolve: async ({ documentId }, _, { nodes }) => (await nodes.Document.load(documentId)) as DocumentRecord }),
      evidence: entityEvidenceField(t, `read-documents-of-${plural}`),
    }),
  })

  builder.queryFields((t) => ({
    [kind.toLowerCase()]: t.field({
      type: ref,
      nullable: true,
      description: `The ${kind.toLowerCase()} of this id.`,
      args: { id: t.arg.id({ required: true, description: `Id of a ${kind.toLowerCase()}.` }) },
      resolve: (_, { id }, { nodes }) => nodes[kind].load(id),
    }),
    [plural]: t.field({
      type: kinds[kind].connection,
      description: `${kind}s, by year.`,
      args: {
        ...pageArgs(t.arg),
        district: t.arg.string({ description: 'About this division: its code, or its name.' }),
        within: t.arg.boolean({ description: 'With “district”: also about the divisions below it.' }),
        year: t.arg.int({ description: 'Of the plan of this year.' }),
        unit: t.arg.string({ description: 'In this unit.' }),
        programme: t.arg.string({ description: 'Under this programme: its id, or its name.' }),
        knownBy: t.arg.string({ description: toldByHelp }),
      },
      complexity: pageComplexity,
      resolve: (_, { knownBy, ...args }, context) => toldBy(context, plural, knownBy, quantitiesOf(context, plural, args)),
    }),
  }))
}

interface QuantityFilter extends PageArguments {
  readonly district?: string | null | undefined
  readonly within?: boolean | null | undefined
  readonly year?: number | null | undefined
  readonly unit?: string | null | undefined
  readonly programme?: string | null | undefined
}

async function quantitiesOf(context: GraphContext, plural: 'goals' | 'results', { district, within, year, unit, programme, ...page }: QuantityFilter): Promise<Page<EvidencedRow<QuantityRecord>>> {
  const filter = { year: year ?? null, unit: unit ?? null }
  const programmes = programme == null ? null : await programmeIds(context, programme)
  if (district != null) return pageBelow(context, `read-${plural}-of-districts`, { key: 'districts', districts: await districtIds(context, district, within ?? false) }, page, { ...filter, programmes })
  if (programmes !== null) return pageBelow(context, `read-${plural}-of-programmes`, { key: 'programmes', programmes }, page, filter)
  return pageOfAll(context, `read-${plural}`, page, filter)
}

/** A list of goals or results below an object of the graph. */
export const quantityList = <P>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, P>, kind: Kind, description: string, below: (parent: P) => { query: string; row: { key: string; [name: string]: Value }; parameters?: Record<string, Value> }) =>
  t.field({
    type: kinds[kind].connection,
    description,
    args: { ...pageArgs(t.arg), year: t.arg.int({ description: 'Of the plan of this year.' }), unit: t.arg.string({ description: 'In this unit.' }) },
    complexity: pageComplexity,
    resolve: (parent, { year, unit, ...page }, context) => {
      const { query, row, parameters } = below(parent as P)
      return pageBelow<EvidencedRow<QuantityRecord>>(context, query, row, page, { year: year ?? null, unit: unit ?? null, ...parameters }) as never
    },
  })
