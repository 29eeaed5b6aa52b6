import { builder } from '../builder.ts'
import { typeOfId, type DocumentRecord, type SourceRecord } from '../records.ts'
import { DocumentType, Source } from './refs.ts'

builder.node(Source, {
  description: 'An address at which a document was found.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as SourceRecord).id) === 'Source',
  loadMany: (ids, { nodes }) => nodes.Source.loadMany(ids) as Promise<SourceRecord[]>,
  fields: (t) => ({
    uri: t.exposeString('uri', { description: 'The address: a URL, or a path.' }),
    collection: t.exposeString('collection', { nullable: true, description: 'The collection that it was read in with.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title at that address.' }),
    published: t.exposeString('published', { nullable: true, description: 'Date of publication that the source itself states.' }),
    encoding: t.exposeString('encoding', { nullable: true, description: 'Encoding that the bytes were decoded by (a WHATWG label).' }),
    document: t.field({ type: DocumentType, description: 'The text found there.', resolve: async ({ documentId }, _, { nodes }) => (await nodes.Document.load(documentId)) as DocumentRecord }),
  }),
})
