import type { MentionKind } from './graph.ts'

export type Verdict = 'same' | 'different'

/** Where a judged mention stands: found again by its document, else through the address, whatever that carries now. */
export interface MentionAddress {
  readonly uri: string
  readonly documentId: string
  readonly kind: MentionKind
  readonly name: string
  /** Which of the mentions of that name in the document, from 0. */
  readonly nth: number
}

/** A curator's word on two mentions: obeyed by resolution as long as it is not revoked. Data like any other. */
export interface Judgement {
  readonly id: string
  readonly left: MentionAddress
  readonly right: MentionAddress
  readonly verdict: Verdict
  /** Who says so. */
  readonly by: string
  readonly reason: string
  /** When, as the curator's client says: ISO date and time. */
  readonly at: string
}

/** A judgement as resolution reads it: its ends as ids of mentions that there are now. */
export interface Link {
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
}
