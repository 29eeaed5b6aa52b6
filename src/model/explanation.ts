import type { EvidenceRef } from './graph.ts'
import type { Judgement } from './judgement.ts'

/** What one feature finds between two entities, with what the documents say on either side. */
export interface ExplainedFinding {
  readonly feature: string
  /** Common logarithm: 1 is ten times likelier of one than of two, -1 the reverse. */
  readonly score: number
  readonly reason: string
  readonly left: readonly EvidenceRef[]
  readonly right: readonly EvidenceRef[]
}

/** Why two mentions, or the entities that hold them, are one or are not. */
export interface Explanation {
  /** Ids of the entities that hold the two now. */
  readonly left: string
  readonly right: string
  readonly linked: boolean
  readonly verdict: 'JUDGED_SAME' | 'JUDGED_DIFFERENT' | 'ONE_POST' | 'LINKED' | 'THROUGH_OTHERS' | 'DOUBTFUL' | 'FORBIDDEN' | 'UNLIKELY'
  /** The verdict in words. */
  readonly because: string
  readonly score: number
  readonly findings: readonly ExplainedFinding[]
  readonly judgements: readonly Judgement[]
}
