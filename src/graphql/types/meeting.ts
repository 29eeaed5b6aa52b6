import { builder } from '../builder.ts'
import { toldByHelp } from '../arguments.ts'
import { pageArgs, pageComplexity } from '../connection.ts'
import type { GraphContext } from '../context.ts'
import { entityEvidenceField, evidenceField } from '../evidence.ts'
import { toldBy } from '../known-by.ts'
import { newestBelow, pageBelow } from '../lists.ts'
import { meetingPage } from '../meeting-lists.ts'
import { pageOf, type Page, type PageRow } from '../pages.ts'
import { typeOfId, type DistrictRecord, type DocumentRecord, type MeetingRecord, type ProgrammeRecord, type TenureRecord } from '../records.ts'
import { RoleEnum } from './appearance.ts'
import { DocumentConnection, MeetingConnection, ProgrammeConnection, type EvidencedRow } from './connections.ts'
import { MentionConnection, type MentionRecord } from './mention.ts'
import { ParticipantConnection, type ParticipantRow, participants } from './participants.ts'
import { District, Meeting, Tenure } from './refs.ts'
import { Speech, speechesOf } from './speech.ts'

interface ChangeRow {
  readonly type: 'OPENED' | 'CLOSED'
  readonly node: TenureRecord
  readonly evidence: unknown
}
const TenureChange = builder.objectRef<ChangeRow>('TenureChange').implement({
  description: 'A tenure that a meeting opened or closed.',
  fields: (t) => ({
    tenure: t.field({ type: Tenure, description: 'The tenure.', resolve: ({ node }) => node }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

interface PlaceRow {
  readonly type: 'HELD_BY' | 'HELD_IN'
  readonly id: string
  readonly evidence: unknown
}
const MeetingPlace = builder.objectRef<PlaceRow>('MeetingPlace').implement({
  description: 'A division that held a meeting, or in which it took place.',
  fields: (t) => ({
    district: t.field({ type: District, description: 'The division.', resolve: async ({ id }, _, { nodes }) => (await nodes.District.load(id)) as DistrictRecord }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

const places = async ({ rows }: GraphContext, id: string, type: PlaceRow['type']): Promise<PlaceRow[]> => (await rows.load<PlaceRow & Record<string, unknown>>('read-places-of-meetings', { key: id })).filter((row) => row.type === type)
const changes = async ({ rows }: GraphContext, id: string, type: ChangeRow['type']): Promise<ChangeRow[]> => (await rows.load<ChangeRow & Record<string, unknown>>('read-tenures-of-meetings', { key: id })).filter((row) => row.type === type)

builder.node(Meeting, {
  description: 'A meeting, session, inspection or visit that documents report.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as MeetingRecord).id) === 'Meeting',
  loadMany: (ids, { nodes }) => nodes.Meeting.loadMany(ids) as Promise<MeetingRecord[]>,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name as worded.' }),
    kind: t.exposeString('kind', { nullable: true, description: 'The head word: 推进会, 座谈会, 调研, …' }),
    date: t.exposeString('date', { nullable: true, description: 'Date, or first day, as far as known: YYYY, YYYY-MM or YYYY-MM-DD.' }),
    dateEnd: t.exposeString('dateEnd', { nullable: true, description: 'Last day, where it lasted longer.' }),
    venue: t.exposeString('venue', { nullable: true, description: 'Where it took place, as worded; for a tour, where it went.' }),
    heldBy: t.field({ type: [MeetingPlace], description: 'The divisions that held it.', resolve: ({ id }, _, context) => places(context, id, 'HELD_BY') }),
    heldIn: t.field({ type: [MeetingPlace], description: 'The divisions in which it took place.', resolve: ({ id }, _, context) => places(context, id, 'HELD_IN') }),
    participants: t.field({
      type: ParticipantConnection,
      description: 'Who took part: those who presided, then those who spoke, then the others, each in the order of the list.',
      args: { ...pageArgs(t.arg), role: t.arg({ type: RoleEnum, description: 'Only those with this role.' }) },
      complexity: pageComplexity,
      resolve: async ({ id }, { role, ...page }, context): Promise<Page<ParticipantRow>> => {
        const all = (await participants(context, id, role ?? null)) as ParticipantRow[]
        const { edges, pageInfo } = pageOf(all, page, (row, after) => `${row.sort}|${row.id}` > `${after.sort}|${after.id}`)
        const found = await Promise.all(edges.map(({ id }) => (typeOfId(id) === 'Official' ? context.nodes.Official.load(id) : context.nodes.Organisation.load(id))))
        return { pageInfo, edges: edges.map((edge, nth) => ({ ...edge, node: found[nth]! })) }
      },
    }),
    programmes: t.field({
      type: ProgrammeConnection,
      description: 'The programmes that it discussed.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<EvidencedRow<ProgrammeRecord>>(context, 'read-programmes-of-meetings', { key: id }, args),
    }),
    speeches: t.field({
      type: [Speech],
      description: 'What was said there, of its newest “first” documents, in the order of each page.',
      args: { first: t.arg.int({ required: true, defaultValue: 5, description: 'Of how many documents, 1 to 20.' }) },
      complexity: ({ first }) => ({ field: 1, multiplier: 4 * Math.max(1, Math.min(first, 20)) }),
      resolve: ({ id }, { first }, context) => speechesOf(context, id, Math.max(1, Math.min(first, 20))),
    }),
    opened: t.field({ type: [TenureChange], description: 'The tenures that it opened, by appointment or election.', resolve: ({ id }, _, context) => changes(context, id, 'OPENED') }),
    closed: t.field({ type: [TenureChange], description: 'The tenures that it closed, by removal or resignation.', resolve: ({ id }, _, context) => changes(context, id, 'CLOSED') }),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents that report it, newest first.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => newestBelow<EvidencedRow<DocumentRecord>>(context, 'read-documents-of-meetings', { key: id }, args),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Its mentions, one a document, by day of publication: what “judge” and “explain” take.',
      args: pageArgs(t.arg),
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => pageBelow<PageRow<MentionRecord>>(context, 'read-mentions-of-entities', { key: id }, args),
    }),
    evidence: entityEvidenceField(t, 'read-documents-of-meetings'),
  }),
})

builder.queryFields((t) => ({
  meeting: t.field({
    type: Meeting,
    nullable: true,
    description: 'The meeting of this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of a meeting.' }) },
    resolve: (_, { id }, { nodes }) => nodes.Meeting.load(id),
  }),
  meetings: t.field({
    type: MeetingConnection,
    description: 'Meetings, newest first.',
    args: {
      ...pageArgs(t.arg),
      district: t.arg.string({ description: 'Held by or in this division: its code, or its name.' }),
      within: t.arg.boolean({ description: 'With “district”: also by or in the divisions below it.' }),
      from: t.arg.string({ description: 'Not before this date: YYYY, YYYY-MM or YYYY-MM-DD.' }),
      to: t.arg.string({ description: 'Not after this date; 2023 holds all of 2023.' }),
      kind: t.arg.string({ description: 'Of this kind (推进会).' }),
      programme: t.arg.string({ description: 'That discussed this programme: its id, or its name.' }),
      official: t.arg.id({ description: 'In which this official took part.' }),
      knownBy: t.arg.string({ description: toldByHelp }),
    },
    complexity: pageComplexity,
    resolve: (_, { knownBy, ...args }, context) => toldBy(context, 'meetings', knownBy, meetingPage(context, args)),
  }),
}))
