import { z } from 'zod'
import { code, evidence, isoDate } from './evidence.ts'
import { Edge, Meeting, Organisation, Speech } from './facts-meetings.ts'
import { Appointment, Person } from './facts-people.ts'
import { Programme, Quantity } from './facts-plans.ts'
import { FACTS_VERSION } from './facts-version.ts'

export { Evidence } from './evidence.ts'
export * from './facts-meetings.ts'
export * from './facts-people.ts'
export * from './facts-plans.ts'

/*
 * The facts of one document: a public format. `extract` prints it, `ingest --facts` reads it, and
 * `schema/facts.schema.json` is printed from these definitions. All strings are simplified Chinese; evidence is not.
 */

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

export type Genre = z.infer<typeof Genre>
export type Facts = z.infer<typeof Facts>
