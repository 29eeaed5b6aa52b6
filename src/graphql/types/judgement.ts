import { ZhengmaiError } from '../../errors.ts'
import type { MentionAddress, Verdict } from '../../model/judgement.ts'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import type { AttachedJudgement } from '../curator.ts'
import { typeOfId } from '../records.ts'

const VerdictEnum = builder.enumType('Verdict', {
  description: 'What a curator says of two mentions.',
  values: {
    SAME: { value: 'same', description: 'They are one, whatever the documents lack.' },
    DIFFERENT: { value: 'different', description: 'They are two, whatever speaks for one.' },
  } as const,
})

const End = builder.objectRef<MentionAddress & { readonly mention: string | null }>('JudgementEnd').implement({
  description: 'One of the two mentions that a judgement is about. It is found by its document, else through the address, whatever that carries now.',
  fields: (t) => ({
    uri: t.exposeString('uri', { description: 'Address of the document when the judgement was made.' }),
    kind: t.exposeString('kind', { description: 'official or meeting.' }),
    name: t.exposeString('name', { description: 'The name as that document has it.' }),
    mention: t.id({ nullable: true, description: 'Id of the mention that it stands for now; null where there is none (any more).', resolve: ({ mention }) => mention }),
    entity: t.field({ type: builder.nodeInterfaceRef(), nullable: true, description: 'Who, or which meeting, holds that mention now.', resolve: ({ mention }, _, context) => (mention === null ? null : entityOf(context, mention)) }),
  }),
})

/** The entity that holds a mention: node ids of mentions lead there. */
export async function entityOf({ nodes }: GraphContext, id: string): Promise<{ readonly id: string } | null> {
  const type = typeOfId(id)
  return type === 'Official' || type === 'Meeting' ? nodes[type].load(id) : null
}

export const JudgementType = builder.objectRef<AttachedJudgement>('Judgement').implement({
  description: 'A curator’s word on two mentions: obeyed until it is revoked.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id: pass it to “revokeJudgement”.' }),
    verdict: t.field({ type: VerdictEnum, description: 'One or two.', resolve: ({ verdict }) => verdict }),
    by: t.exposeString('by', { description: 'Who says so.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    at: t.exposeString('at', { description: 'When it was made.' }),
    dangling: t.boolean({ description: 'True where an end has no mention now: then it does nothing, and waits for its document.', resolve: ({ leftMention, rightMention }) => leftMention === null || rightMention === null }),
    left: t.field({ type: End, description: 'One mention.', resolve: ({ left, leftMention }) => ({ ...left, mention: leftMention }) }),
    right: t.field({ type: End, description: 'The other.', resolve: ({ right, rightMention }) => ({ ...right, mention: rightMention }) }),
  }),
})

builder.queryField('judgements', (t) =>
  t.field({
    type: [JudgementType],
    description: 'What curators have said, the earliest first.',
    args: { dangling: t.arg.boolean({ description: 'Only those whose mentions are gone (true), or only those in force (false).' }) },
    resolve: async (_, { dangling }, { curator }) => (await curator.judgements()).filter(({ leftMention, rightMention }) => dangling == null || dangling === (leftMention === null || rightMention === null)),
  }),
)

builder.mutationType({ description: 'What curators can say. Nothing else is written over this interface.' })

builder.mutationFields((t) => ({
  judge: t.field({
    type: JudgementType,
    description: 'Says that two officials, or two meetings, are one or two; the graph follows at once. To divide what was merged, name a mention of either side: “mentions” of an official lists them.',
    args: {
      left: t.arg.id({ required: true, description: 'Id of an official or meeting, or of a mention that it holds.' }),
      right: t.arg.id({ required: true, description: 'Id of the other.' }),
      verdict: t.arg({ type: VerdictEnum, required: true, description: 'One or two.' }),
      by: t.arg.string({ required: true, description: 'Who says so.' }),
      reason: t.arg.string({ required: true, description: 'Why.' }),
    },
    resolve: async (_, { left, right, verdict, by, reason }, { curator }) => attached(await curator.judge({ left, right, verdict: verdict as Verdict, by, reason, at: new Date().toISOString() }), await curator.judgements()),
  }),
  revokeJudgement: t.field({
    type: JudgementType,
    description: 'Takes a judgement back: the graph is then as if it had never been made.',
    args: { id: t.arg.id({ required: true, description: 'Id of the judgement.' }) },
    resolve: async (_, { id }, { curator }) => ({ ...(await curator.revokeJudgement(id)), leftMention: null, rightMention: null }),
  }),
}))

function attached({ id }: { readonly id: string }, all: readonly AttachedJudgement[]): AttachedJudgement {
  const found = all.find((one) => one.id === id)
  if (!found) throw new ZhengmaiError('NOT_FOUND', `There is no judgement ${id}.`)
  return found
}
