import type { Facts } from '../model/facts.ts'
import { foldPersonName } from './person-name.ts'

/** Of a long list of participants the first tell enough. */
const MOST_NAMES = 24
/** With fewer at the same meetings, those who stand near on the page count too. */
const ENOUGH_NAMES = 2

/** Who took part with whom, as names and never as entities: what two documents may share without knowing of each other. */
export class Company {
  readonly #facts: Facts
  readonly #names: ReadonlyMap<string, string>
  readonly #meetings = new Map<string, Set<string>>()
  readonly #parts = new Map<string, { meeting: string; presided: boolean }[]>()

  constructor(facts: Facts) {
    this.#facts = facts
    this.#names = new Map(facts.people.map((person) => [person.key, foldPersonName(person.name)]))
    for (const { from, type, to } of facts.edges) {
      if (type === 'DISCUSSED') continue
      this.#meetings.set(to, (this.#meetings.get(to) ?? new Set()).add(from))
      this.#parts.set(from, [...(this.#parts.get(from) ?? []), { meeting: to, presided: type === 'PRESIDED' }])
    }
  }

  at(meeting: string): string[] {
    return this.#named(this.#meetings.get(meeting) ?? []).slice(0, MOST_NAMES).sort()
  }

  /** Names at the same meetings; where no meeting says, those that stand next to it on the page. */
  of(person: string): string[] {
    const others = new Set((this.#parts.get(person) ?? []).flatMap(({ meeting }) => [...this.#meetings.get(meeting)!]))
    others.delete(person)
    const names = this.#named(others).slice(0, MOST_NAMES)
    if (names.length < ENOUGH_NAMES) {
      const at = this.#facts.people.findIndex(({ key }) => key === person)
      const near = this.#facts.people.slice(Math.max(0, at - MOST_NAMES / 2), at + MOST_NAMES / 2).map(({ key }) => key)
      names.push(...this.#named(near.filter((key) => key !== person)).filter((name) => !names.includes(name)))
    }
    return names.sort()
  }

  /** Divisions that held the meetings in which somebody took part, and whether he presided at one. */
  seatsOf(person: string): Map<string, boolean> {
    const seats = new Map<string, boolean>()
    for (const { meeting, presided } of this.#parts.get(person) ?? []) {
      const place = this.#facts.meetings.find(({ key }) => key === meeting)?.place
      if (place) seats.set(place, presided || seats.get(place) === true)
    }
    return seats
  }

  #named(keys: Iterable<string>): string[] {
    return [...new Set([...keys].flatMap((key) => this.#names.get(key) ?? []))]
  }
}
