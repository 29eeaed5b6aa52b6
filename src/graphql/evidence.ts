import { builder } from './builder.ts'
import type { Types } from './connection.ts'
import type { GraphContext } from './context.ts'
import { sentenceAround, sliceOf } from './document-texts.ts'
import type { DocumentRecord, SourceRecord } from './records.ts'
import { DocumentType } from './types/refs.ts'

/** One attestation: `documentId:start-end` of the graph, read apart. */
export interface EvidenceRecord {
  readonly documentId: string
  readonly start: number
  readonly end: number
}

/** Reads what edges carry: lists of `documentId:start-end`, possibly nested where several edges were joined. */
export function parseEvidence(evidence: unknown): EvidenceRecord[] {
  const items = Array.isArray(evidence) ? [...new Set(evidence.flat(2) as string[])].sort() : []
  return items.flatMap((item) => {
    const [, documentId, start, end] = /^(.*):(\d+)-(\d+)$/.exec(item) ?? []
    return documentId === undefined ? [] : [{ documentId, start: Number(start), end: Number(end) }]
  })
}

const sourcesOf = async (documentId: string, context: GraphContext): Promise<SourceRecord[]> =>
  (await context.rows.load<{ node: SourceRecord }>('read-addresses-of-documents', { key: documentId })).map(({ node }) => node)

const Evidence = builder.objectRef<EvidenceRecord>('Evidence').implement({
  description: 'Where a document says it: a span of its original text, to the character.',
  fields: (t) => ({
    document: t.field({ type: DocumentType, description: 'The document that says it.', resolve: async ({ documentId }, _, { nodes }) => (await nodes.Document.load(documentId)) as DocumentRecord }),
    start: t.exposeInt('start', { description: 'First UTF-16 code unit of the span in the original text, markup and all.' }),
    end: t.exposeInt('end', { description: 'UTF-16 code unit behind the span.' }),
    text: t.string({
      nullable: true,
      description: 'The exact slice start..end of the original, unaltered.',
      resolve: async ({ documentId, start, end }, _, { texts }) => {
        const document = await texts.load(documentId)
        return document && sliceOf(document, start, end)
      },
    }),
    sentence: t.string({
      nullable: true,
      description: 'The original sentence around the span; null where the store has no text of the document but its facts alone.',
      resolve: async ({ documentId, start, end }, _, { texts }) => {
        const text = (await texts.load(documentId))?.text ?? null
        return text === null ? null : sentenceAround(text, start, end)
      },
    }),
    uri: t.string({ nullable: true, description: 'Address at which the document was found (the first of them, by alphabet).', resolve: async ({ documentId }, _, context) => (await sourcesOf(documentId, context))[0]?.uri ?? null }),
  }),
})

/** The field `evidence` of an edge or object that carries the graph's own evidence lists. */
export const evidenceField = <P>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, P>, of: (parent: P) => unknown) =>
  t.field({ type: [Evidence], description: 'Where the documents say so.', complexity: { field: 1, multiplier: 2 }, resolve: (parent) => parseEvidence(of(parent as P)) as never })

const mentionsShown = 10

/** The field `evidence` of an entity: its mentions, newest documents first. `query`: the one that reads its documents. */
export const entityEvidenceField = <P extends { readonly id: string }>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, P>, query: string) =>
  t.field({
    type: [Evidence],
    description: `Where documents name it, newest document first; “first” documents at most (all of them: “documents”).`,
    args: { first: t.arg.int({ required: true, defaultValue: mentionsShown, description: 'Of how many documents, 1 to 100.' }) },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.max(1, Math.min(first, 100)) }),
    resolve: async (parent, { first }, { rows }) => {
      const found = await rows.load<{ evidence: string[] }>(query, { key: (parent as P).id }, { after: '~', limit: Math.max(1, Math.min(first, 100)) })
      return found.flatMap(({ evidence }) => parseEvidence(evidence)) as never
    },
  })
