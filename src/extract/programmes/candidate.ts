import type { Passage } from '../../language/traces.ts'

/** A stretch of one block that may name a programme, as a finder reads it. Offsets are of the block's words. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** What stands in quotation marks: forms that share it are forms of one programme. */
  readonly core?: string
  /** How sure the finder is, in points; 2 are enough by themselves. The page adds for titles and for what recurs. */
  readonly points: number
}

/** Reads candidates from the words of one block. */
export type Finder = (passage: Passage) => Candidate[]
