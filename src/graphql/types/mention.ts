import { builder } from '../builder.ts'
import { defineConnection } from '../connection.ts'
import type { DocumentRecord } from '../records.ts'
import { DocumentType } from './refs.ts'

export interface MentionRecord {
  readonly id: string
  readonly name: string
  readonly documentId: string
  readonly nth: number
}

const Mention = builder.objectRef<MentionRecord>('Mention').implement({
  description: 'One official or meeting as one document names it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id: “node” answers with the entity that holds it now.' }),
    name: t.exposeString('name', { description: 'The name as that document has it.' }),
    document: t.field({ type: DocumentType, description: 'The document.', resolve: async ({ documentId }, _, { nodes }) => (await nodes.Document.load(documentId)) as DocumentRecord }),
  }),
})

export const MentionConnection = defineConnection<MentionRecord>('Mention', Mention, 'the mentions that an entity holds, by day of publication')
