import type { CsvError } from 'csv-parse'
import type { Diagnostic } from '../model/diagnostic.ts'

/** One row of a table, or what was wrong with it. `row` counts records from 1, the CSV header not counted. */
export type TableRow =
  | { readonly row: number; readonly cells: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly problem: Diagnostic }

const broken = (message: string): Diagnostic => ({ code: 'broken-row', message })

/** JSON Lines: one object a line; blank lines are passed over. */
export function* jsonLines(text: string): Generator<TableRow> {
  let row = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end).trim()
    start = end + 1
    if (line === '') continue
    row++
    try {
      const cells: unknown = JSON.parse(line)
      if (typeof cells === 'object' && cells !== null && !Array.isArray(cells)) yield { row, cells: cells as Record<string, unknown> }
      else yield { row, problem: broken('The line is JSON, but no object.') }
    } catch (error) {
      yield { row, problem: broken(`The line is no JSON: ${(error as Error).message}`) }
    }
  }
}

/**
 * CSV with a header line. A broken record is passed over; a quotation mark that is never closed would swallow the rest of
 * the file, so reading starts again on the line behind the one where that record began.
 */
export async function* csvRows(text: string): AsyncGenerator<TableRow> {
  const { parse } = await import('csv-parse')
  let header: string[] | undefined
  let row = 0
  const problem = (message: string): TableRow => ({ row: ++row, problem: broken(`The record is broken: ${message}`) })
  for (let offset = 0; offset < text.length; ) {
    const part = text.slice(offset)
    // The parser runs ahead of what is read from it, so a skipped record waits until the records before it have come out.
    const skipped: CsvError[] = []
    let lastLine = 0
    const parser = parse({ bom: true, info: true, skip_records_with_error: true, skip_empty_lines: true, relax_column_count: true, on_skip: (error) => void (error && skipped.push(error)) })
    parser.end(part)
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      while (skipped[0] && lineOf(skipped[0]) < info.lines) yield problem(skipped.shift()!.message)
      lastLine = info.lines
      if (header === undefined) {
        header = record
        continue
      }
      if (record.length !== header.length) yield problem(`it has ${record.length} cells where the header has ${header.length}.`)
      else yield { row: ++row, cells: Object.fromEntries(header.map((name, i) => [name, record[i]])) }
    }
    let next = text.length
    for (const error of skipped) {
      yield problem(error.message)
      if (error.code === 'CSV_QUOTE_NOT_CLOSED') next = offset + startOfLine(part, lastLine + 1)
      else lastLine = lineOf(error)
    }
    offset = next
  }
}

/** The line, from 1, at which the parser gave a record up. */
function lineOf(error: CsvError): number {
  return typeof error['lines'] === 'number' ? error['lines'] : 0
}

/** Offset at which the line with that number (from 0) starts; the text's length where there is none. */
function startOfLine(text: string, line: number): number {
  let at = 0
  for (let i = 0; i < line; i++) {
    const newline = text.indexOf('\n', at)
    if (newline < 0) return text.length
    at = newline + 1
  }
  return at
}
