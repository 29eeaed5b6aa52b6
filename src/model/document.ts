import { createHash } from 'node:crypto'
import type { Diagnostic } from './diagnostic.ts'

export type MediaType = 'text/plain' | 'text/html' | 'text/markdown'

/** One decoded text. It is never altered: all evidence are spans of `text`. */
export interface Document {
  /** `documentId(mediaType, text)`: the same text from two addresses is one document. */
  readonly id: string
  readonly text: string
  readonly mediaType: MediaType
}

/** Where a document was found. Several sources may carry one document (reprints). */
export interface Source {
  /** The address: a URL, or a path relative to the working folder (or `--base`), with `/`. A row without a URL: `path#row`. */
  readonly uri: string
  /** WHATWG label of the encoding that the bytes were decoded by. */
  readonly encoding: string
  readonly collection?: string
  readonly publisher?: string
  readonly title?: string
  /** ISO date, as far as the source's own data state it (a column of a table; not taken from the text). */
  readonly published?: string
}

/** What loading yields: a text with its address, or an address of which no text could be had, with the reason. */
export interface SourceDocument {
  readonly source: Source
  /** null where the bytes are no text: `diagnostics` says why. */
  readonly document: Document | null
  readonly diagnostics: readonly Diagnostic[]
}

/** 32 hex digits of SHA-256 over media type and text. */
export function documentId(mediaType: MediaType, text: string): string {
  return createHash('sha256').update(mediaType).update('\0').update(text).digest('hex').slice(0, 32)
}
