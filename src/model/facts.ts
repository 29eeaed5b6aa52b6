import { z } from 'zod'
import { FACTS_VERSION } from './facts-version.ts'

/*
 * The facts of one document: a public format. `extract` prints it, `ingest --facts` reads it, and
 * `schema/facts.schema.json` is printed from these definitions. All strings are simplified Chinese; evidence is not.
 */

const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).describe('ISO date as far as known: YYYY, YYYY-MM or YYYY-MM-DD')
const code = z.string().regex(/^\d{6}(\d{3})?$/).describe('GB/T 2260 code of six digits, nine for towns; 中国 is 100000')

export const Evidence = z.object({
  start: z.int().nonnegative().describe('UTF-16 code units in the decoded file, markup and all'),
  end: z.int().positive().describe('exclusive'),
  text: z.string().describe('the slice start..end of the original, unaltered'),
})
const evidence = z.array(Evidence).min(1)

/** What every item has: the rule that found it, and which of its fields were taken from elsewhere on the page. */
const found = {
  rule: z.string().describe('path of the rule that found the item, e.g. officials/office-before-name'),
  implied: z.array(z.string()).optional().describe('fields the text does not state where the item stands'),
  evidence,
  evidenceOf: z.record(z.string(), evidence).optional().describe('where a date, place or owner was settled elsewhere'),
}

const Division = z.object({ name: z.string(), code: code.nullable() })

const OfficeStatus = z.enum(['held', 'acting', 'nominated', 'former'])
export const Office = z.object({
  title: z.string().describe('as worded, without the place: 代区长'),
  post: z.string().describe('without the words of status: 区长'),
  status: OfficeStatus,
  of: z.string().nullable().describe('division (or town) that the office belongs to'),
  ofCode: code.nullable(),
  ...found,
})

export const CareerLine = z.object({ title: z.string(), of: z.string().nullable(), ofCode: code.nullable(), from: isoDate.nullable(), to: isoDate.nullable(), evidence })

export const Person = z.object({
  key: z.string(),
  name: z.string(),
  offices: z.array(Office),
  birth: isoDate.optional(),
  gender: z.enum(['男', '女']).optional(),
  ethnicity: z.string().optional(),
  nativePlace: z.string().optional(),
  education: z.string().optional(),
  career: z.array(CareerLine).optional(),
  ...found,
})

export const Meeting = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.string().describe('the head word: 推进会, 座谈会, 调研, …'),
  date: isoDate.nullable(),
  dateEnd: isoDate.nullable(),
  place: code.nullable().describe('code of the division that held it'),
  venue: z.object({ name: z.string(), code: code.nullable() }).nullable(),
  ...found,
})

export const Participation = z.enum(['PRESIDED', 'SPOKE_AT', 'ATTENDED'])
export const Edge = z.object({
  from: z.string().describe('key of a person (participation) or of a meeting (DISCUSSED)'),
  type: z.enum([...Participation.options, 'DISCUSSED']),
  to: z.string().describe('key of a meeting (participation) or of a programme (DISCUSSED)'),
  order: z.int().positive().optional().describe("position in the page's list of participants"),
  onBehalfOf: z.string().optional().describe('key of the person who deputed the participant'),
  ...found,
})

export const Organisation = z.object({
  key: z.string(),
  name: z.string(),
  of: z.string().nullable(),
  ofCode: code.nullable(),
  type: Participation,
  to: z.string().describe('key of a meeting'),
  ...found,
})

export const Programme = z.object({
  key: z.string(),
  name: z.string().describe('the fullest form that the text has'),
  aliases: z.array(z.string()),
  owner: Division.nullable(),
  targets: z.array(code),
  ...found,
})

const Comparator = z.enum(['=', '>=', '<=', '~', 'range'])
const Modality = z.enum(['planned', 'ensure', 'strive', 'estimate'])
export const Quantity = z.object({
  key: z.string(),
  action: z.string(),
  object: z.string().describe('the thing counted, short'),
  value: z.number().describe('万 and 亿 multiplied out, money in 元'),
  valueTo: z.number().nullable().optional().describe('upper end where comparator is range'),
  unit: z.string(),
  comparator: Comparator,
  modality: Modality,
  year: z.int().nullable().describe('the year whose plan (or result) it is'),
  deadline: isoDate.nullable(),
  baseline: z.number().nullable(),
  partOf: z.string().nullable().describe('key of the goal of which it is a 其中 part'),
  programme: z.string().nullable().describe('key of a programme'),
  place: code.nullable(),
  ...found,
})

export const Appointment = z.object({
  person: z.string().describe('key of a person'),
  action: z.enum(['appointed', 'elected', 'nominated', 'removed', 'resigned']),
  title: z.string(),
  post: z.string(),
  of: z.string().nullable(),
  ofCode: code.nullable(),
  meeting: z.string().nullable().describe('key of a meeting'),
  date: isoDate.nullable(),
  ...found,
})

export const Speech = z.object({ person: z.string(), meeting: z.string(), ...found })

const DiagnosticFact = z.object({ code: z.string(), message: z.string(), start: z.int().optional(), end: z.int().optional() })

export const Genre = z.enum(['meeting-news', 'visit-news', 'work-report', 'appointment-notice', 'speech', 'plan', 'other', 'fiction', 'template'])

export const Facts = z.object({
  facts: z.literal(FACTS_VERSION),
  documentId: z.string(),
  source: z.string().describe('address of the document'),
  encoding: z.string().describe('WHATWG label by which the offsets count'),
  genre: Genre,
  title: z.string().nullable(),
  published: isoDate.nullable(),
  place: z.object({ name: z.string(), code: code.nullable(), evidence }).nullable(),
  people: z.array(Person),
  meetings: z.array(Meeting),
  edges: z.array(Edge),
  organisations: z.array(Organisation),
  programmes: z.array(Programme),
  goals: z.array(Quantity),
  results: z.array(Quantity),
  appointments: z.array(Appointment),
  speeches: z.array(Speech),
  diagnostics: z.array(DiagnosticFact),
})

/** The lists of a document's facts, each item with evidence. */
export const evidencedLists = ['people', 'meetings', 'edges', 'organisations', 'programmes', 'goals', 'results', 'appointments', 'speeches'] as const satisfies (keyof Facts)[]

export type Evidence = z.infer<typeof Evidence>
export type OfficeStatus = z.infer<typeof OfficeStatus>
export type Office = z.infer<typeof Office>
export type CareerLine = z.infer<typeof CareerLine>
export type Person = z.infer<typeof Person>
export type Meeting = z.infer<typeof Meeting>
export type Participation = z.infer<typeof Participation>
export type Edge = z.infer<typeof Edge>
export type Organisation = z.infer<typeof Organisation>
export type Programme = z.infer<typeof Programme>
export type Quantity = z.infer<typeof Quantity>
export type Appointment = z.infer<typeof Appointment>
export type Speech = z.infer<typeof Speech>
export type Genre = z.infer<typeof Genre>
export type Facts = z.infer<typeof Facts>
