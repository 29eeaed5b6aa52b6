/** Half-open stretches of text, counted in UTF-16 code units. The brands keep the two coordinate systems apart. */
export interface Span {
  readonly start: number
  readonly end: number
}

declare const original: unique symbol
declare const clean: unique symbol

/** A span of a document's decoded text exactly as it stands (markup and all): what evidence is made of. */
export type OriginalSpan = Span & { readonly [original]: true }
/** A span of the cleaned text that the rules read. Only an offset map turns it into an `OriginalSpan`. */
export type CleanSpan = Span & { readonly [clean]: true }

export const originalSpan = (start: number, end: number): OriginalSpan => ({ start, end }) as OriginalSpan
export const cleanSpan = (start: number, end: number): CleanSpan => ({ start, end }) as CleanSpan
