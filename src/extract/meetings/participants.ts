import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, NameMention } from '../rule.ts'

interface Part {
  readonly type: Participation
  readonly person: string
  readonly meeting: string
  readonly evidence: CleanSpan[]
  readonly at: number
  behalf: string | undefined
}

/** Who took part in what, gathered over the page: one edge each, all its attestations with it. Who presides or speaks attended too. */
export class Participants {
  readonly #context: ExtractionContext
  readonly #rule: string
  readonly #found = new Map<string, Part>()

  constructor(context: ExtractionContext, rule: string) {
    this.#context = context
    this.#rule = rule
  }

  /** `implied`: only where nothing said it of that person in words of its own. */
  add(type: Participation, { person, name }: NameMention, meeting: string, start: number, end: number, behalf?: string, implied = false): void {
    for (const kind of type === 'ATTENDED' ? [type] : [type, 'ATTENDED' as const]) {
      const key = `${person} ${kind} ${meeting}`
      const known = this.#found.get(key)
      if (!known) this.#found.set(key, { type: kind, person, meeting, evidence: [cleanSpan(start, end)], at: name.start, behalf: behalf === person ? undefined : behalf })
      else if (!implied && !known.evidence.some((e) => e.start === start)) known.evidence.push(cleanSpan(start, end))
    }
  }

  /** The edges go out in the order in which the page names the people, numbered a meeting. */
  write(): void {
    const order = new Map<string, Map<string, number>>()
    for (const { type, person, meeting, evidence, behalf } of [...this.#found.values()].sort((a, b) => a.at - b.at)) {
      const places = order.get(meeting) ?? new Map<string, number>()
      order.set(meeting, places)
      if (!places.has(person)) places.set(person, places.size + 1)
      this.#context.facts.edges.push({ from: person, type, to: meeting, order: places.get(person)!, ...(behalf !== undefined && { onBehalfOf: behalf }), rule: this.#rule, evidence })
    }
  }
}
