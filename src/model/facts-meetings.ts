import { z } from 'zod'
import { code, found, isoDate } from './evidence.ts'

/** A gathering that the page reports as held. */
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
export type Meeting = z.infer<typeof Meeting>

export const Participation = z.enum(['PRESIDED', 'SPOKE_AT', 'ATTENDED'])
export type Participation = z.infer<typeof Participation>

/** Who took part in a meeting, and what it discussed. */
export const Edge = z.object({
  from: z.string().describe('key of a person (participation) or of a meeting (DISCUSSED)'),
  type: z.enum([...Participation.options, 'DISCUSSED']),
  to: z.string().describe('key of a meeting (participation) or of a programme (DISCUSSED)'),
  order: z.int().positive().optional().describe("position in the page's list of participants"),
  onBehalfOf: z.string().optional().describe('key of the person who deputed the participant'),
  ...found,
})
export type Edge = z.infer<typeof Edge>

export const Organisation = z.object({
  key: z.string(),
  name: z.string(),
  of: z.string().nullable(),
  ofCode: code.nullable(),
  type: Participation,
  to: z.string().describe('key of a meeting'),
  ...found,
})
export type Organisation = z.infer<typeof Organisation>

export const Speech = z.object({ person: z.string(), meeting: z.string(), ...found })
export type Speech = z.infer<typeof Speech>
