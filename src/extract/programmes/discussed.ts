import { meetingAt } from '../meetings/passages.ts'
import type { Rule } from '../rule.ts'

const name = 'programmes/discussed'

/** A programme is discussed at the meeting in whose passage it stands. */
export const discussed: Rule = {
  name,
  apply(context) {
    const { facts, clean, sentences } = context
    for (const programme of facts.programmes) {
      for (const span of programme.evidence) {
        const sentence = sentences.find((s) => s.span.start <= span.start && span.start < s.span.end)
        if (!sentence || clean.blocks[sentence.block]!.kind === 'title') continue
        const meeting = meetingAt(context, sentence)
        if (meeting === undefined) continue
        const known = facts.edges.find((edge) => edge.type === 'DISCUSSED' && edge.from === meeting && edge.to === programme.key)
        if (known) known.evidence.push(span)
        else facts.edges.push({ from: meeting, type: 'DISCUSSED', to: programme.key, rule: name, evidence: [span] })
      }
    }
  },
}
