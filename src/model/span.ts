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

/** The shortest span that holds all of `spans`. Throws RangeError when there are none. */
export function cover<S extends Span>(first: S, ...rest: S[]): S {
  let { start, end } = first
  for (const span of rest) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return { start, end } as S
}
