import { ZhengmaiError } from '../errors.ts'
import type { Explanation } from '../model/explanation.ts'
import type { Judgement, Verdict } from '../model/judgement.ts'

/** What curators do, given to the server as functions: it reads the store through its port and never writes itself. */
export interface Curator {
  judge(input: { left: string; right: string; verdict: Verdict; by: string; reason: string; at: string }): Promise<Judgement>
  revokeJudgement(id: string): Promise<Judgement>
  judgements(): Promise<readonly AttachedJudgement[]>
  explain(left: string, right: string): Promise<Explanation>
}

/** A judgement with the mentions that its ends stand for now; null where there is none. */
export interface AttachedJudgement extends Judgement {
  readonly leftMention: string | null
  readonly rightMention: string | null
}

const refuse = (): never => {
  throw new ZhengmaiError('BAD_USAGE', 'This server only reads: it was started without curation.')
}

export const readOnly: Curator = { judge: async () => refuse(), revokeJudgement: async () => refuse(), judgements: async () => [], explain: async () => refuse() }
