import DataLoader from 'dataloader'
import type { Parameters, Row } from '../store/store.ts'
import type { Records, TypeName } from './records.ts'

export type Read = <R extends Row>(name: string, parameters?: Parameters) => Promise<R[]>
export type NodeLoaders = { readonly [T in TypeName]: DataLoader<string, Records[T] | null> }

const BATCH = 1000
const queries: Readonly<Record<TypeName, string>> = {
  Official: 'read-officials-by-id',
  Tenure: 'read-tenures-by-id',
  Post: 'read-posts-by-id',
  Organisation: 'read-organisations-by-id',
  Meeting: 'read-meetings-by-id',
  Programme: 'read-programmes-by-id',
  Goal: 'read-goals-by-id',
  Result: 'read-results-by-id',
  District: 'read-districts-by-id',
  Document: 'read-documents-by-id',
  Source: 'read-sources-by-id',
}

/** Nodes by id, one query for all that one tick asks for. An id that a merge has retired leads to the entity that holds the mention now. */
export function nodeLoaders(read: Read): NodeLoaders {
  const loader = <T extends TypeName>(type: T): DataLoader<string, Records[T] | null> =>
    new DataLoader(
      async (ids) => {
        const found = await byId<Records[T]>(read, queries[type], ids)
        const missing = ids.filter((id) => !found.has(id))
        if (missing.length > 0 && holdsMentions.has(type)) {
          for (const [id, record] of await byMention<Records[T]>(read, queries[type], missing)) found.set(id, record)
        }
        return ids.map((id) => found.get(id) ?? null)
      },
      { maxBatchSize: BATCH },
    )
  return Object.fromEntries((Object.keys(queries) as TypeName[]).map((type) => [type, loader(type)])) as unknown as NodeLoaders
}

const holdsMentions = new Set<TypeName>(['Official', 'Meeting', 'Programme', 'Organisation'])

async function byId<R>(read: Read, name: string, ids: readonly string[]): Promise<Map<string, R>> {
  const rows = await read<{ id: string; node: R }>(name, { ids })
  return new Map(rows.map(({ id, node }) => [id, node]))
}

async function byMention<R>(read: Read, name: string, ids: readonly string[]): Promise<[string, R][]> {
  const mentions = await read<{ id: string; entity: string | null }>('read-mentions-by-id', { ids })
  const held = mentions.filter((row): row is { id: string; entity: string } => row.entity !== null)
  if (held.length === 0) return []
  const entities = await byId<R>(read, name, [...new Set(held.map(({ entity }) => entity))])
  return held.flatMap(({ id, entity }) => (entities.has(entity) ? [[id, entities.get(entity)!] as [string, R]] : []))
}
