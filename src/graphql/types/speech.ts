import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { evidenceField } from '../evidence.ts'
import type { OfficialRecord } from '../records.ts'
import type { RoleRecord } from './appearance.ts'
import { Official } from './refs.ts'

/** One stretch of what somebody said at a meeting. */
export interface SpeechRecord {
  readonly official: string
  readonly text: string
  readonly evidence: readonly string[]
}

export const Speech = builder.objectRef<SpeechRecord>('Speech').implement({
  description: 'A stretch of what an official said or demanded at a meeting, as one document reports it.',
  fields: (t) => ({
    official: t.field({ type: Official, description: 'Who said it.', resolve: async ({ official }, _, { nodes }) => (await nodes.Official.load(official)) as OfficialRecord }),
    text: t.exposeString('text', { description: 'The original words, from who said it to where the page speaks in its own voice again; markup and all.' }),
    evidence: evidenceField(t, ({ evidence }) => evidence),
  }),
})

const PARTICIPANTS = 1000

/**
 * What was said at a meeting, of its newest `first` documents, in the order of each page. Speeches lie in the facts of the
 * documents; the attestation that the graph has for an official's having spoken there tells whose they are.
 */
export async function speechesOf({ rows, texts }: GraphContext, meeting: string, first: number): Promise<SpeechRecord[]> {
  const [documents, roles] = await Promise.all([
    rows.load<{ id: string }>('read-documents-of-meetings', { key: meeting }, { after: '~', limit: first }),
    rows.load<RoleRecord & { id: string } & Record<string, unknown>>('read-participants', { key: meeting }, { limit: PARTICIPANTS }),
  ])
  const speakers = new Map(roles.filter(({ role }) => role === 'SPOKE_AT').flatMap(({ id, evidence }) => (evidence as string[][]).flat().map((span) => [span, id] as const)))
  const found = await Promise.all(
    documents.map(async ({ id }): Promise<SpeechRecord[]> => {
      const facts = (await texts.load(id))?.facts
      if (!facts) return []
      const span = ({ start, end }: { start: number; end: number }): string => `${id}:${start}-${end}`
      const spoke = facts.edges.filter(({ type }) => type === 'SPOKE_AT')
      return facts.speeches.flatMap((speech) => {
        const told = spoke.find(({ from, to }) => from === speech.person && to === speech.meeting)
        const official = told?.evidence.map((one) => speakers.get(span(one))).find((one) => one !== undefined)
        return official === undefined ? [] : [{ official, text: speech.evidence.map(({ text }) => text).join('\n'), evidence: speech.evidence.map(span) }]
      })
    }))
  return found.flat()
}
