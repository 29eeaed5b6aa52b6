import Table from 'cli-table3'
import { scoredClasses, type Miss, type Rates, type ScoredClass } from './tally.ts'

/** What an evaluation of one set of documents comes to. */
export interface Report {
  readonly documents: number
  /** Labelled documents without a text, and so without facts: all their labels count as missed. */
  readonly withoutText: string[]
  /** Fictions and templates of which facts were taken. */
  readonly negativesWithFacts: string[]
  readonly evidence: { readonly spans: number; readonly wrong: number }
  readonly classes: Partial<Record<ScoredClass, Rates>>
}

const figure = (value: number): string => value.toFixed(4)

export function printReport(name: string, { documents, withoutText, negativesWithFacts, evidence, classes }: Report): string {
  const table = new Table({ head: ['class', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'], style: { head: [], border: [], compact: true }, colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'] })
  for (const cls of scoredClasses) {
    const rates = classes[cls]
    if (rates) table.push([cls, figure(rates.precision), figure(rates.recall), figure(rates.f1), rates.right, rates.wrong, rates.missed])
  }
  const lacking = withoutText.length > 0 ? ` Without a text: ${withoutText.join(', ')}.` : ''
  return `${name}: ${documents} documents, ${negativesWithFacts.length} fictions or templates with facts; ${evidence.spans} spans of evidence, ${evidence.wrong} wrong.${lacking}\n${table.toString()}\n`
}

export const printMisses = (misses: readonly Miss[]): string => misses.map((miss) => `${miss.document}\t${miss.class}\t${miss.kind}\t${miss.what}\n`).join('')

/** Classes whose F1 lies below their floor, in words. Floors are F1 by class. */
export function belowFloors({ classes }: Pick<Report, 'classes'>, floors: Partial<Record<ScoredClass, number>>): string[] {
  return (Object.entries(floors) as [ScoredClass, number][]).flatMap(([cls, floor]) => {
    const f1 = classes[cls]?.f1 ?? 0
    return f1 < floor ? [`${cls}: F1 ${figure(f1)} is below its floor of ${figure(floor)}`] : []
  })
}
