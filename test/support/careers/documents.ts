import type { Division, Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import { hashOf } from '../../../src/language/hash.ts'
import { FACTS_VERSION } from '../../../src/model/facts-version.ts'
import type { Appointment, Edge, Evidence, Facts, Office, Person } from '../../../src/model/facts.ts'
import { divisionIn, yearOf, type Career, type Stint } from './careers.ts'
import type { Draw } from './draw.ts'
import { drawSpelling, drawTypo } from './names.ts'
import { endingOf } from './posts.ts'

/** One document's facts, and for each of its people (by key) whose career it is; a misspelt name is nobody's. */
export interface ToldDocument {
  readonly facts: Facts
  readonly uris: readonly string[]
  readonly bearers: ReadonlyMap<string, { readonly career: number; readonly stint: number } | null>
}

const evidence: Evidence[] = [{ start: 0, end: 1, text: '某' }]
const rule = 'test/careers'
/** Months between the meetings of one division that pages tell of. */
const SITTING = 6

const isoDay = (month: number, day: number): string => `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const isoMonth = (month: number): string => isoDay(month, 1).slice(0, 7)

function officeOf(stint: Stint, month: number, gazetteer: Gazetteer, status: Office['status'] = 'held'): Office {
  const division = divisionIn(stint.division, yearOf(month), gazetteer)
  const post = stint.kind.title(endingOf(division))
  return { title: status === 'acting' ? `代${post}` : post, post, status, of: division.name, ofCode: division.code, rule, evidence }
}

/** 代县长 for the first months of whoever comes in to head a government. */
const statusAt = (stint: Stint, month: number): Office['status'] => (stint.kind.acting && month < stint.from + 3 ? 'acting' : 'held')

class Page {
  readonly people: Person[] = []
  readonly appointments: Appointment[] = []
  readonly edges: Edge[] = []
  readonly bearers = new Map<string, { career: number; stint: number } | null>()
  private readonly day: string
  private readonly division: Division
  private readonly genre: Facts['genre']

  constructor(day: string, division: Division, genre: Facts['genre']) {
    this.day = day
    this.division = division
    this.genre = genre
  }

  name(career: Career, stint: number, name: string, offices: Office[], details: Partial<Person> = {}): string {
    const key = `p${this.people.length + 1}`
    this.people.push({ key, name, offices, ...details, rule, evidence })
    this.bearers.set(key, name.replace(' ', '').slice(-1) === career.name.slice(-1) ? { career: career.id, stint } : null)
    return key
  }

  facts(id: string, meeting?: string): Facts {
    return {
      facts: FACTS_VERSION, documentId: hashOf(32, id), source: `https://news.example/${id}`, encoding: 'utf-8', genre: this.genre, title: null, published: this.day,
      place: { name: this.division.name, code: this.division.code, evidence }, people: this.people,
      meetings: meeting === undefined ? [] : [{ key: 'm1', name: meeting, kind: '推进会', date: this.day, dateEnd: null, place: this.division.code, venue: null, rule, evidence }],
      edges: this.edges, organisations: [], programmes: [], goals: [], results: [], appointments: this.appointments, speeches: [], diagnostics: [],
    }
  }
}

/** All pages that tell of the careers: meetings, notices before appointment, elections, removals and biographies. */
export function* tell(draw: Draw, gazetteer: Gazetteer, careers: readonly Career[]): Generator<ToldDocument> {
  const sittings = new Map<string, { career: Career; stint: number }[]>()
  let number = 0
  const finish = (page: Page, meeting?: string): ToldDocument => {
    const facts = page.facts(`page-${++number}`, meeting)
    // One in twenty is reprinted elsewhere: another source of the same document.
    return { facts, uris: draw.chance(0.05) ? [facts.source, `https://reprint.example/${number}`] : [facts.source], bearers: page.bearers }
  }
  for (const career of careers) {
    for (const [i, stint] of career.stints.entries()) {
      for (let month = Math.ceil(stint.from / SITTING) * SITTING; month < stint.to; month += SITTING * draw.int(1, 3)) {
        const division = divisionIn(stint.division, yearOf(month), gazetteer)
        const key = `${division.code} ${month}`
        sittings.set(key, [...(sittings.get(key) ?? []), { career, stint: i }])
      }
      for (const page of transition(draw, gazetteer, career, i)) yield finish(page)
    }
  }
  for (const [key, present] of sittings) {
    const [code, worded] = key.split(' ') as [string, string]
    const month = Number(worded)
    const page = new Page(isoDay(month, draw.int(1, 28)), gazetteer.byCode(code)!, 'meeting-news')
    for (const { career, stint } of present) {
      const worn = draw.chance(0.01) ? drawTypo(career.name, draw) : drawSpelling(career.name, draw)
      const from = page.name(career, stint, worn, [officeOf(career.stints[stint]!, month, gazetteer, statusAt(career.stints[stint]!, month))])
      page.edges.push({ from, type: 'ATTENDED', to: 'm1', rule, evidence })
    }
    yield finish(page, `${draw.pick(['城建', '乡村振兴', '安全生产', '招商引资'])}工作推进会`)
  }
}

/** The pages that tell how somebody came into a post. */
function* transition(draw: Draw, gazetteer: Gazetteer, career: Career, i: number): Generator<Page> {
  const [before, stint] = [career.stints[i - 1], career.stints[i]!]
  const division = divisionIn(stint.division, yearOf(stint.from), gazetteer)
  const details = stint.birthTold ? { birth: career.birth, gender: career.gender } : {}
  const next = officeOf(stint, stint.from, gazetteer, statusAt(stint, stint.from))
  const appoint = (page: Page, person: string, action: Appointment['action'], office: Office, month: number): void =>
    void page.appointments.push({ person, action, title: office.title, post: office.post, of: office.of, ofCode: office.ofCode, meeting: null, date: isoDay(month, 10), rule, evidence })
  if (stint.explained === 'entry') {
    if (!stint.birthTold) return
    const page = new Page(isoDay(stint.from, 10), division, 'appointment-notice')
    appoint(page, page.name(career, i, career.name, [next], details), 'appointed', next, stint.from)
    yield page
  }
  if (before && stint.explained === 'notice') {
    const page = new Page(isoDay(stint.from, 2), division, 'appointment-notice')
    const old = officeOf(before, before.to - 1, gazetteer)
    const nominated = { ...next, status: 'nominated' as const }
    const person = page.name(career, i, career.name, [old, nominated], details)
    appoint(page, person, 'nominated', nominated, stint.from)
    yield page
    if (draw.chance(0.5)) {
      const removal = new Page(isoDay(before.to, 1), gazetteer.byCode(old.ofCode!)!, 'appointment-notice')
      appoint(removal, removal.name(career, i - 1, career.name, [{ ...old, status: 'former' }]), 'removed', old, before.to)
      yield removal
    }
  }
  if (before && stint.explained === 'biography') {
    const page = new Page(isoDay(stint.from + 1, 15), division, 'other')
    const lines = career.stints.slice(0, i + 1).map((one, j) => {
      const { title, of, ofCode } = officeOf(one, one.from, gazetteer)
      return { title, of, ofCode, from: isoMonth(one.from), to: j === i ? null : isoMonth(one.to), evidence }
    })
    page.name(career, i, career.name, [officeOf(stint, stint.from + 1, gazetteer, statusAt(stint, stint.from + 1))], { birth: career.birth, gender: career.gender, career: lines })
    yield page
  }
}
