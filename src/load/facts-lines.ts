import type { Diagnostic } from '../model/diagnostic.ts'
import { Facts } from '../model/facts.ts'
import { jsonLines } from './table-rows.ts'

/** A document's facts as `extract` printed them, or what was wrong with the line. */
export type FactsLine = { readonly facts: Facts } | { readonly line: number; readonly problem: Diagnostic }

/** Reads facts back from JSON Lines; a line that is not of the format is reported and passed over. */
export function* readFactsLines(text: string): Generator<FactsLine> {
  for (const entry of jsonLines(text)) {
    if ('problem' in entry) {
      yield { line: entry.row, problem: entry.problem }
      continue
    }
    const result = Facts.safeParse(entry.cells)
    if (result.success) yield { facts: result.data }
    else {
      const { path, message } = result.error.issues[0]!
      yield { line: entry.row, problem: { code: 'broken-facts', message: `It is not of the facts format: ${path.join('.') || 'the object'}: ${message}.` } }
    }
  }
}
