import { z } from 'zod'
import { code, evidence, found, isoDate } from './evidence.ts'

const OfficeStatus = z.enum(['held', 'acting', 'nominated', 'former'])
export const Office = z.object({
  title: z.string().describe('as worded, without the place: 代区长'),
  post: z.string().describe('without the words of status: 区长'),
  status: OfficeStatus,
  of: z.string().nullable().describe('division (or town) that the office belongs to'),
  ofCode: code.nullable(),
  ...found,
})
export type OfficeStatus = z.infer<typeof OfficeStatus>
export type Office = z.infer<typeof Office>

export const CareerLine = z.object({ title: z.string(), of: z.string().nullable(), ofCode: code.nullable(), from: isoDate.nullable(), to: isoDate.nullable(), evidence })
export type CareerLine = z.infer<typeof CareerLine>

/** Who the page names as an actor in its own affairs. */
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
export type Person = z.infer<typeof Person>

/** That somebody comes into an office or leaves it. */
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
export type Appointment = z.infer<typeof Appointment>
