import { createHash } from 'node:crypto'
import type { Appointment, Facts, Meeting, Office, Person } from '../../src/model/facts.ts'

const evidence = [{ start: 0, end: 1, text: '某' }]
const rule = 'test'

export const office = (post: string, of: string, ofCode: string | null, status: Office['status'] = 'held'): Office => ({ title: post, post, status, of, ofCode, rule, evidence })
export const person = (name: string, offices: Office[], more: Partial<Person> = {}): Person => ({ key: `p-${name}`, name, offices, rule, evidence, ...more })
export const meeting = (name: string, place: string | null, date: string | null): Meeting => ({ key: `m-${name}`, name, kind: '会议', date, dateEnd: null, place, venue: null, rule, evidence })
export const act = (name: string, action: Appointment['action'], post: string, of: string, ofCode: string, date: string): Appointment => ({ person: `p-${name}`, action, title: post, post, of, ofCode, meeting: null, date, rule, evidence })

/** One document's facts; all its people take part in all its meetings. */
export function facts(id: string, published: string | null, people: Person[], more: Partial<Facts> = {}): Facts {
  const meetings = more.meetings ?? []
  return {
    facts: 1, documentId: createHash('sha256').update(id).digest('hex').slice(0, 32), source: id, encoding: 'utf-8', genre: 'meeting-news', title: null, published, place: null, people, meetings,
    edges: meetings.flatMap(({ key }) => people.map((one) => ({ from: one.key, type: 'ATTENDED' as const, to: key, rule, evidence }))),
    organisations: [], programmes: [], goals: [], results: [], appointments: [], speeches: [], diagnostics: [], ...more,
  }
}
