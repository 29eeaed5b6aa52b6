import type { ExplainedFinding, Explanation } from '../../model/explanation.ts'
import { builder } from '../builder.ts'
import { pageArgs, pageComplexity, defineConnection } from '../connection.ts'
import { evidenceField } from '../evidence.ts'
import { pageOfAll } from '../lists.ts'
import type { PageRow } from '../pages.ts'
import { entityOf, JudgementType } from './judgement.ts'

const Outcome = builder.enumType('LinkingVerdict', {
  description: 'Why two mentions are one entity, or two.',
  values: {
    JUDGED_SAME: { description: 'A curator said that they are one.' },
    JUDGED_DIFFERENT: { description: 'A curator said that they are two.' },
    ONE_POST: { description: 'One: they share a name and a post.' },
    LINKED: { description: 'One: the findings together make it certain enough.' },
    THROUGH_OTHERS: { description: 'One: further mentions join them.' },
    DOUBTFUL: { description: 'Two, for want of more: worth a curator’s word.' },
    FORBIDDEN: { description: 'Two: something rules out that they are one.' },
    UNLIKELY: { description: 'Two: little or nothing beside the name speaks for one.' },
  } satisfies Record<Explanation['verdict'], unknown>,
})

const Finding = builder.objectRef<ExplainedFinding>('Finding').implement({
  description: 'What one feature finds between two entities.',
  fields: (t) => ({
    feature: t.exposeString('feature', { description: 'Its name: that of the file that computes it.' }),
    score: t.exposeFloat('score', { description: 'Common logarithm of how much likelier this is of one than of two: 1 is ten times, -1 a tenth.' }),
    reason: t.exposeString('reason', { description: 'In words.' }),
    left: evidenceField(t, ({ left }) => left),
    right: evidenceField(t, ({ right }) => right),
  }),
})

const ExplanationType = builder.objectRef<Explanation>('Explanation').implement({
  description: 'Why two officials, or two meetings, are one or are not.',
  fields: (t) => ({
    left: t.field({ type: builder.nodeInterfaceRef(), nullable: true, description: 'Who holds the one mention.', resolve: ({ left }, _, context) => entityOf(context, left) }),
    right: t.field({ type: builder.nodeInterfaceRef(), nullable: true, description: 'Who holds the other.', resolve: ({ right }, _, context) => entityOf(context, right) }),
    linked: t.exposeBoolean('linked', { description: 'Whether they are one in the graph.' }),
    verdict: t.field({ type: Outcome, description: 'Why, in a word.', resolve: ({ verdict }) => verdict }),
    because: t.exposeString('because', { description: 'Why, in a sentence.' }),
    score: t.exposeFloat('score', { description: 'Sum of the findings’ scores: from 3 on two are linked.' }),
    findings: t.field({ type: [Finding], description: 'What the features find.', complexity: { field: 1, multiplier: 10 }, resolve: ({ findings }) => findings }),
    judgements: t.field({ type: [JudgementType], description: 'What curators have said of the two.', resolve: ({ judgements }, _, { curator }) => curator.judgements().then((all) => all.filter(({ id }) => judgements.some((one) => one.id === id))) }),
  }),
})

interface DoubtRow extends PageRow<{ readonly left: string; readonly right: string }> {
  readonly node: { readonly left: string; readonly right: string; readonly name: string; readonly score: number; readonly value: number }
}

const DoubtfulPair = builder.objectRef<DoubtRow['node']>('DoubtfulPair').implement({
  description: 'Two entities that may be one: too likely to pass over, too uncertain to link.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that they share.' }),
    score: t.exposeFloat('score', { description: 'As in an explanation: from 3 on two are linked, where nothing else competes.' }),
    value: t.exposeFloat('value', { description: 'How much a judgement would settle: mentions of the smaller side, weighed by likelihood.' }),
    left: t.field({ type: builder.nodeInterfaceRef(), nullable: true, description: 'One of them.', resolve: ({ left }, _, context) => entityOf(context, left) }),
    right: t.field({ type: builder.nodeInterfaceRef(), nullable: true, description: 'The other.', resolve: ({ right }, _, context) => entityOf(context, right) }),
    explanation: t.field({ type: ExplanationType, description: 'What speaks for and against.', complexity: { field: 20, multiplier: 1 }, resolve: ({ left, right }, _, { curator }) => curator.explain(left, right) }),
  }),
})

const ReviewConnection = defineConnection<DoubtRow['node'], DoubtRow>('Review', DoubtfulPair, 'pairs that are worth a curator’s word, most valuable first')

builder.queryFields((t) => ({
  explain: t.field({
    type: ExplanationType,
    description: 'Why two officials, or two meetings, are one or are not.',
    args: {
      left: t.arg.id({ required: true, description: 'Id of an official or meeting, or of a mention that it holds.' }),
      right: t.arg.id({ required: true, description: 'Id of the other.' }),
    },
    complexity: { field: 20, multiplier: 1 },
    resolve: (_, { left, right }, { curator }) => curator.explain(left, right),
  }),
  reviewQueue: t.field({
    type: ReviewConnection,
    description: 'Pairs that may be one, the most valuable first: those whose judgement settles most.',
    args: pageArgs(t.arg),
    complexity: pageComplexity,
    resolve: (_, args, context) => pageOfAll<DoubtRow>(context, 'read-doubts', args),
  }),
}))
