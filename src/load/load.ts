import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { MediaType, Source, SourceDocument } from '../model/document.ts'
import { defaultColumns, isoDay, type Columns } from './columns.ts'
import { decode } from './decode.ts'
import type { FoundFile } from './find-files.ts'
import { page, refused } from './page.ts'
import { csvRows, jsonLines, type TableRow } from './table-rows.ts'

export interface LoadOptions {
  /** Name of the collection that all sources of this run belong to. */
  readonly collection?: string
  readonly columns?: Columns
  /** Told after each file how many bytes of input are done. */
  readonly onBytes?: (bytes: number) => void
}

/** A file larger than this is refused: a JavaScript string cannot hold it. */
const MAX_BYTES = 450 * 1024 * 1024

/** Reads files as they come from `findFiles`: pages one by one, tables row by row. Problems become diagnostics. */
export async function* load(files: readonly FoundFile[], options: LoadOptions = {}): AsyncGenerator<SourceDocument> {
  for (const file of files) {
    const source: Source = { uri: file.uri, encoding: 'utf-8', ...(options.collection && { collection: options.collection }) }
    if (file.problem !== undefined) yield refused(source, { code: 'unreadable-file', message: `It cannot be read: ${file.problem}` })
    else if (file.bytes > MAX_BYTES) yield refused(source, { code: 'too-long', message: `The file has ${file.bytes} bytes, more than ${MAX_BYTES}. Split it.` })
    else {
      try {
        yield* loadBytes(await readFile(file.path), source, extname(file.path).toLowerCase(), options)
      } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error
        yield refused(source, { code: 'unreadable-file', message: `It cannot be read: ${error.message}` })
      }
    }
    options.onBytes?.(file.bytes)
  }
}

/** One file's or stream's content. `ending` (`.html`, `.csv`, …) says what it is; '' lets the content decide. */
export async function* loadBytes(bytes: Uint8Array, source: Source, ending: string, options: LoadOptions = {}): AsyncGenerator<SourceDocument> {
  const { text, encoding } = decode(bytes)
  const decoded = { ...source, encoding }
  if (ending === '.jsonl' || ending === '.ndjson') yield* pagesOfTable(jsonLines(text), decoded, options.columns)
  else if (ending === '.csv') yield* pagesOfTable(csvRows(text), decoded, options.columns)
  else yield page(decoded, mediaTypeOf(ending, text), text)
}

function mediaTypeOf(ending: string, text: string): MediaType {
  if (ending === '.html' || ending === '.htm') return 'text/html'
  if (ending === '.md' || ending === '.markdown') return 'text/markdown'
  return ending === '' && /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 1000)) ? 'text/html' : 'text/plain'
}

async function* pagesOfTable(rows: Iterable<TableRow> | AsyncIterable<TableRow>, table: Source, columns: Columns = defaultColumns): AsyncGenerator<SourceDocument> {
  for await (const entry of rows) {
    const rowUri = `${table.uri}#${entry.row}`
    if ('problem' in entry) {
      yield refused({ ...table, uri: rowUri }, entry.problem)
      continue
    }
    const cell = (name: keyof Columns): string | undefined => {
      const value = entry.cells[columns[name]]
      return typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined
    }
    const [published, title, publisher, html] = [cell('published'), cell('title'), cell('publisher'), cell('html')]
    const day = published === undefined ? undefined : isoDay(published)
    const source: Source = {
      ...table,
      uri: cell('url') ?? rowUri,
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(day !== undefined && { published: day }),
    }
    const diagnostics: Diagnostic[] = published !== undefined && day === undefined ? [{ code: 'unclear-date', message: `“${published}” in column “${columns.published}” is no date; it is left out.` }] : []
    const text = html ?? cell('text')
    if (text === undefined) {
      yield refused(source, { code: 'empty-text', message: `The row has neither “${columns.text}” nor “${columns.html}”. Name the columns by --map if they are called otherwise.` }, diagnostics)
    } else yield page(source, html === undefined ? 'text/plain' : 'text/html', text, diagnostics)
  }
}
