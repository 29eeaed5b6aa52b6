import type { CleanText } from '../model/clean-text.ts'

/** Where a page's own text begins, in the cleaned text: what counts from the top of a page counts from here, whatever its site puts over it. */
export const belowMastheads = ({ blocks }: CleanText): number => blocks.find(({ kind }) => kind !== 'masthead')?.span.start ?? 0
