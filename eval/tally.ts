import { pair, type Optional, type Pairs } from './pairing.ts'

export const scoredClasses = [
  'place', 'person', 'office', 'meeting', 'meeting.date', 'edge', 'organisation', 'programme', 'goal',
  'office.status', 'person.detail', 'goal.detail', 'result', 'programme.owner', 'discussed', 'appointment',
  'meeting.venue', 'speech', 'part', 'target',
] as const
export type ScoredClass = (typeof scoredClasses)[number]

export interface Rates {
  /** Found and labelled; found only; labelled only. Optional items count in none. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Miss {
  readonly document: string
  readonly class: ScoredClass
  readonly kind: 'missed' | 'wrong'
  readonly what: string
}

/** Counts what was right, wrong and missed, a class at a time, over all documents. */
export class Tally {
  readonly misses: Miss[] = []
  readonly #counts = new Map<ScoredClass, { right: number; wrong: number; missed: number }>()

  #of(cls: ScoredClass): { right: number; wrong: number; missed: number } {
    const known = this.#counts.get(cls)
    if (known) return known
    const fresh = { right: 0, wrong: 0, missed: 0 }
    this.#counts.set(cls, fresh)
    return fresh
  }

  right(cls: ScoredClass, n = 1): void {
    this.#of(cls).right += n
  }

  miss(document: string, cls: ScoredClass, kind: Miss['kind'], what: string): void {
    this.#of(cls)[kind]++
    this.misses.push({ document, class: cls, kind, what })
  }

  /** Pairs the items of one class in one document and counts them. */
  count<G extends Optional, F>(document: string, cls: ScoredClass, gold: readonly G[], found: readonly F[], likeness: (gold: G, found: F) => number, least: number, show: (item: G | F) => string): Pairs {
    const pairs = pair(gold, found, likeness, least)
    const taken = new Set(pairs.values())
    this.right(cls, [...pairs.keys()].filter((i) => !gold[i]!.optional).length)
    gold.forEach((item, i) => {
      if (!pairs.has(i) && !item.optional) this.miss(document, cls, 'missed', show(item))
    })
    found.forEach((item, j) => {
      if (!taken.has(j)) this.miss(document, cls, 'wrong', show(item))
    })
    return pairs
  }

  /**
   * One field of a paired item: right where equal, and not counted where both have the usual value, or where the label takes
   * a value and none alike. A wrong value is both wrong and missed.
   */
  field(document: string, cls: ScoredClass, what: string, gold: unknown, found: unknown, usual: unknown, same: boolean = String(gold) === String(found)): void {
    if (gold === usual && found === usual) return
    if (gold !== null && found !== null && same) return this.right(cls)
    if (same) return
    if (gold !== usual) this.miss(document, cls, 'missed', `${what}: ${String(gold)}`)
    if (found !== usual) this.miss(document, cls, 'wrong', `${what}: ${String(found)}`)
  }

  rates(): Partial<Record<ScoredClass, Rates>> {
    return Object.fromEntries(scoredClasses.flatMap((cls) => {
      const counts = this.#counts.get(cls)
      if (!counts || counts.right + counts.wrong + counts.missed === 0) return []
      const precision = counts.right + counts.wrong > 0 ? counts.right / (counts.right + counts.wrong) : 1
      const recall = counts.right + counts.missed > 0 ? counts.right / (counts.right + counts.missed) : 1
      return [[cls, { ...counts, precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }]]
    }))
  }
}
