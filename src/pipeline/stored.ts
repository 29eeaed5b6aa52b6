import { hashOf } from '../language/hash.ts'
import type { Document, MediaType, Source } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Identity } from '../resolve/contribution.ts'
import type { Mention, MentionKind, Properties, Property } from '../model/graph.ts'

/** A source as the store holds it: with the document that it carries. */
export interface StoredSource extends Source {
  readonly id: string
  readonly documentId: string
}

export const sourceId = (uri: string): string => `source-${hashOf(20, uri)}`

/** True where two sources say the same of what they carry. */
export const sameSource = (a: Source, b: Source): boolean => sourceFields.every((field) => a[field] === b[field])
const sourceFields = ['uri', 'encoding', 'collection', 'publisher', 'title', 'published'] as const

type Nullable = Readonly<Record<string, unknown>>
const known = (values: Nullable): Properties => Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Property] => entry[1] !== null && entry[1] !== undefined))

export const sourceNode = ({ id, uri, encoding, collection, publisher, title, published, documentId }: StoredSource): Properties =>
  known({ id, uri, encoding, collection, publisher, title, published, documentId })

export function sourceFrom(row: Nullable): StoredSource {
  return known(row) as unknown as StoredSource
}

/** A document's node. `text` lacks where only its facts were loaded: then evidence shows the words kept in the facts. */
export function documentNode(document: { readonly id: string; readonly text?: string; readonly mediaType?: MediaType }, facts: Facts): Properties {
  return known({
    id: document.id, text: document.text, mediaType: document.mediaType, genre: facts.genre, title: facts.title, published: facts.published,
    month: facts.published?.slice(0, 7) ?? '0000', placeId: facts.place?.code, facts: JSON.stringify(facts), sort: `${facts.published ?? '0000'}|${document.id}`,
  })
}

export const mentionNode = (mention: Mention, { entityId, returns }: Identity): Properties => ({ ...mention, features: [...mention.features], entityId, ...(returns.length > 0 && { returns: [...returns] }) })

export interface StoredMention extends Mention, Identity {}

export function mentionFrom(row: Nullable): StoredMention {
  return { ...(row as unknown as StoredMention), kind: row['kind'] as MentionKind, features: (row['features'] as string[] | null) ?? [], returns: (row['returns'] as string[] | null) ?? [] }
}

export interface StoredDocument {
  readonly id: string
  readonly document: Document | null
  readonly facts: Facts
}

export function documentFrom(row: Nullable): StoredDocument {
  const { id, text, mediaType, facts } = row as { id: string; text: string | null; mediaType: MediaType | null; facts: string }
  return { id, document: text === null || mediaType === null ? null : { id, text, mediaType }, facts: JSON.parse(facts) as Facts }
}

/** The source that speaks for a document: the earliest dated, undated ones last, then by address. */
export function leadingSource(sources: readonly StoredSource[]): StoredSource {
  return [...sources].sort((a, b) => (`${a.published ?? '9999'} ${a.uri}` < `${b.published ?? '9999'} ${b.uri}` ? -1 : 1))[0]!
}
