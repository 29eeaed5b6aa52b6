import { z } from 'zod'
import { code, found, isoDate } from './evidence.ts'

const Division = z.object({ name: z.string(), code: code.nullable() })

export const Programme = z.object({
  key: z.string(),
  name: z.string().describe('the fullest form that the text has'),
  aliases: z.array(z.string()),
  owner: Division.nullable(),
  targets: z.array(code),
  ...found,
})
export type Programme = z.infer<typeof Programme>

const Comparator = z.enum(['=', '>=', '<=', '~', 'range'])
const Modality = z.enum(['planned', 'ensure', 'strive', 'estimate'])
/** A goal or a result. */
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
export type Quantity = z.infer<typeof Quantity>
