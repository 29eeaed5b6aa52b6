import type { ExtractionContext } from '../rule.ts'

/** The words of a block; none where there is no such block. */
export const blockText = ({ clean, text }: ExtractionContext, block: number): string => (block < clean.blocks.length ? text.slice(clean.blocks[block]!.span.start, clean.blocks[block]!.span.end) : '')
