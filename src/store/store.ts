/** The port that both engines implement: thin. All that can be said without a dialect stands in `graph-store.ts`. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = { readonly [name: string]: Value }
export type Row = Record<string, unknown>

/** What a statement changed, under one name on both engines. 0 in all fields: nothing was written. */
export interface Counters {
  readonly nodesCreated: number
  readonly nodesDeleted: number
  readonly relationshipsCreated: number
  readonly relationshipsDeleted: number
  readonly propertiesSet: number
}

export interface Result<R extends Row = Row> {
  /** Plain JavaScript: integers as numbers where safe, nodes and relationships as their properties. */
  readonly rows: R[]
  readonly counters: Counters
}

export interface CypherRunner {
  execute<R extends Row = Row>(query: string, parameters?: Parameters): Promise<Result<R>>
}

/** A full-text hit: best first, equal scores by id. */
export interface TextHit {
  readonly label: string
  readonly id: string
  readonly score: number
}

/** A Cypher engine. Adapters: `adapters/neo4j.ts`, `adapters/embedded.ts`. */
export interface CypherExecutor extends CypherRunner {
  readonly engine: 'neo4j' | 'embedded'
  /** Where it is, for messages; never with credentials. */
  readonly address: string
  /** Runs `work` in one write transaction: all of it is committed, or none. One at a time per process; retried on conflict. */
  transaction<T>(work: (transaction: CypherRunner) => Promise<T>): Promise<T>
  /** Creates the full-text indexes where they lack (label → properties). */
  ensureTextIndexes(indexes: Readonly<Record<string, string>>): Promise<void>
  /** Full text over one label's index. Callers filter with CONTAINS: both engines answer with an OR of bigrams. */
  searchText(label: string, property: string, query: string, limit: number): Promise<TextHit[]>
  /** Makes everything committed durable (embedded: WAL checkpoint; Neo4j: nothing to do). */
  checkpoint(): Promise<void>
  close(): Promise<void>
}
