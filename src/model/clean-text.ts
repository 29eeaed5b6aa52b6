import type { CleanSpan, OriginalSpan } from './span.ts'

/**
 * What a stretch of the cleaned page is. Boilerplate is not here: it has been cut out, and `removed` says where.
 * Blocks do not overlap, stand in order, and hold no line break at their ends.
 * - `masthead`: site or paper name, breadcrumb, that names the place or publisher (context only: never a participant)
 * - `title`: headline; `dateline`: publication date, publisher, byline (context only)
 * - `heading`: a short line inside the body that introduces what follows (also "X指出" on a line of its own)
 * - `body`: a paragraph; `caption`: a picture's caption; `row`: a table row or a list row (cells joined by one tab)
 */
export type BlockKind = 'masthead' | 'title' | 'dateline' | 'heading' | 'body' | 'caption' | 'row'

export interface Block {
  readonly kind: BlockKind
  readonly span: CleanSpan
  /** What the span holds of the cleaned text. */
  readonly text: string
  /** What stands in it, as language/traces.ts tells it. */
  readonly traces: Uint32Array
}

/** The way back from cleaned to original text. Exact: see test/clean/offset-map.test.ts. */
export interface OffsetMap {
  /** The shortest original span that yielded the cleaned span, glosses and markup inside it included. */
  toOriginal(span: CleanSpan): OriginalSpan
}

/** A cleaned text: boilerplate, glosses and markup gone, simplified by character; blocks joined by "\n". */
export interface CleanText {
  readonly documentId: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: OffsetMap
  /** Stretches of the original that were cut as boilerplate, with the reason: shown by `extract --trace`. */
  readonly removed: readonly { readonly span: OriginalSpan; readonly step: string; readonly reason: string }[]
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly start?: number; readonly end?: number }[]
  /** Publication date that the page's own meta data state (`<meta>`, `<time>`), ISO; undefined where none. */
  readonly published?: string
}
