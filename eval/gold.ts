import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { ZhengmaiError } from '../src/errors.ts'
import { Genre, Participation } from '../src/model/facts.ts'

/**
 * The labels of one document: its facts as a careful reader takes them, without evidence. Beside a main value a label may
 * list others that are as right (`titleAccept`, `dateAccept`, …), and an item may be `optional`.
 */
const optional = { optional: z.boolean().optional() }
const key = { key: z.string().optional() }
const accept = z.array(z.string().nullable()).optional()
const name = z.string()
const code = z.string().nullable()

const Office = z.object({ title: name, titleAccept: accept, of: name.nullish(), ofAccept: accept, ofCode: code.optional(), status: z.string().optional(), ...optional })
const Person = z.object({
  ...key, name, offices: z.array(Office).optional(), birth: z.string().nullish(), gender: z.string().nullish(), ethnicity: z.string().nullish(),
  nativePlace: z.string().nullish(), ...optional,
})
const Meeting = z.object({
  ...key, name, aliases: z.array(name).optional(), date: z.string().nullish(), dateAccept: accept,
  venue: z.object({ name: name.optional(), code: code.optional() }).nullish(), ...optional,
})
const Edge = z.object({ from: z.string(), type: Participation, to: z.string(), ...optional })
const Organisation = z.object({ name, type: Participation, to: z.string(), ...optional })
const Programme = z.object({
  ...key, name, aliases: z.array(name).optional(), owner: z.object({ name: name.optional(), code }).nullish(), ownerAccept: accept,
  targets: z.array(z.string()).optional(), ...optional,
})
const Quantity = z.object({
  ...key, action: z.string().nullish(), object: z.string(), value: z.number(), unit: z.string(), comparator: z.string().optional(), modality: z.string().optional(),
  year: z.number().nullish(), yearAccept: z.array(z.number().nullable()).optional(), deadline: z.string().nullish(), deadlineAccept: accept,
  baseline: z.number().nullish(), programme: z.string().nullish(), programmeAccept: accept, partOf: z.string().nullish(), ...optional,
}).loose()
const Appointment = z.object({ person: z.string(), action: z.string(), actionAccept: accept, title: name, titleAccept: accept, ...optional }).loose()

const Gold = z.object({
  genre: Genre.optional(),
  /** True where the fields beyond persons, offices, meetings, edges, organisations, programmes and goals are labelled too. */
  further: z.boolean().optional(),
  place: z.object({ name, code }).nullable(),
  placeAccept: z.array(code).optional(),
  people: z.array(Person),
  meetings: z.array(Meeting),
  edges: z.array(Edge),
  organisations: z.array(Organisation).default([]),
  programmes: z.array(Programme),
  goals: z.array(Quantity),
  results: z.array(Quantity).default([]),
  discussed: z.array(z.object({ meeting: z.string(), programme: z.string(), ...optional })).default([]),
  appointments: z.array(Appointment).default([]),
  /** Labelled in our own fixtures only. */
  speeches: z.array(z.object({ person: z.string(), meeting: z.string(), ...optional })).optional(),
})
export type Gold = z.infer<typeof Gold>
export type GoldOffice = z.infer<typeof Office>
export type GoldQuantity = z.infer<typeof Quantity>

/** The labels of a folder, by document. Throws `NO_INPUT` where there are none, `BAD_USAGE` where a file holds something else. */
export function readGold(folder: string): Map<string, Gold> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json')).sort()
  if (files.length === 0) throw new ZhengmaiError('NO_INPUT', `There are no labels (.json) in “${folder}”.`)
  return new Map(files.map((file) => {
    const parsed = Gold.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    if (!parsed.success) throw new ZhengmaiError('BAD_USAGE', `${join(folder, file)} does not hold labels: ${z.prettifyError(parsed.error)}`)
    return [documentName(file), parsed.data]
  }))
}

/** d028 for texts/d028.html and gold/d028.json. */
export const documentName = (path: string): string => basename(path).replace(/\.[^.]+$/, '')

/** The number in a document's name: 28 of d028, 4 of 20230103-04, 2 of 002_07f6. */
const numberOf = (document: string): number => Number(/^(?:.*-)?[a-z]*(\d+)/i.exec(document)?.[1] ?? 1)

/** A third is set aside: who writes rules sees neither these documents nor their misses, only their figures. */
export const isBlind = (document: string): boolean => numberOf(document) % 3 === 0
