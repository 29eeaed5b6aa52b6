import DataLoader from 'dataloader'
import { ZhengmaiError } from '../errors.ts'
import { query } from '../store/queries.ts'
import type { CypherExecutor, Parameters, Row } from '../store/store.ts'
import { readOnly, type Curator } from './curator.ts'
import { documentTexts, type DocumentText } from './document-texts.ts'
import { nodeLoaders, type NodeLoaders } from './node-loaders.ts'
import { RowLoader } from './row-loader.ts'

/** What resolvers read through: one a request, so that nothing is read twice in it and nothing outlives it. */
export interface GraphContext {
  readonly store: CypherExecutor
  /** Runs `cypher/<name>.cypher`. */
  read<R extends Row>(name: string, parameters?: Parameters): Promise<R[]>
  readonly nodes: NodeLoaders
  readonly rows: RowLoader
  readonly texts: DataLoader<string, DocumentText | null>
  readonly curator: Curator
}

/** `signal`: once aborted (timeout, client gone), no further query is sent to the store. */
export function createContext(store: CypherExecutor, signal?: AbortSignal, curator: Curator = readOnly): GraphContext {
  const read = async <R extends Row>(name: string, parameters: Parameters = {}): Promise<R[]> => {
    if (signal?.aborted) throw new ZhengmaiError('INTERRUPTED', 'The request was ended before it was answered.')
    return (await store.execute<R>(query(name), parameters)).rows
  }
  return { store, read, nodes: nodeLoaders(read), rows: new RowLoader(read), texts: documentTexts(read), curator }
}
