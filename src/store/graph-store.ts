import { hashOf } from '../language/hash.ts'
import { attestedEdges, structuralEdges, type EdgeKind, type EntityLabel, type NodeLabel, type Properties } from '../model/graph.ts'
import { query, statements } from './queries.ts'
import type { Counters, CypherExecutor, CypherRunner, Parameters, Result, Row, Value } from './store.ts'

/** Rows of one statement: large enough to be quick, small enough for a server's memory. */
const ROWS_A_STATEMENT = 2000
const TEXT_INDEXES = { Official: 'name', Meeting: 'name', Programme: 'name', Organisation: 'name', District: 'name', Document: 'title' } as const
export type TextIndexed = keyof typeof TEXT_INDEXES

type EdgeRow = { readonly from: string; readonly to: string }

/**
 * The graph in a store, free of any dialect: statements are the files of `cypher/`, with labels and types put in from the
 * closed lists of the model. What a transaction does goes through `GraphWriter`.
 */
export class GraphStore {
  readonly executor: CypherExecutor

  private constructor(executor: CypherExecutor) {
    this.executor = executor
  }

  /** Puts schema and text indexes in place. */
  static async open(executor: CypherExecutor): Promise<GraphStore> {
    for (const statement of statements('schema')) await executor.execute(statement)
    await executor.ensureTextIndexes(TEXT_INDEXES)
    return new GraphStore(executor)
  }

  run<R extends Row = Row>(name: string, parameters: Parameters = {}, tokens: Readonly<Record<string, string>> = {}): Promise<Result<R>> {
    return this.executor.execute<R>(withTokens(query(name), tokens), parameters)
  }

  searchText(label: TextIndexed, text: string, limit: number): ReturnType<CypherExecutor['searchText']> {
    return this.executor.searchText(label, TEXT_INDEXES[label], text, limit)
  }

  async count(label: NodeLabel): Promise<number> {
    const { rows } = await this.run<{ count: number }>('count-nodes', {}, { LABEL: label })
    return rows[0]!.count
  }

  /** All that `work` writes is committed, or nothing. Returns with it what was written. */
  async transaction<T>(work: (writer: GraphWriter) => Promise<T>): Promise<{ result: T; counters: Counters }> {
    return this.executor.transaction(async (runner) => {
      const writer = new GraphWriter(runner)
      const result = await work(writer)
      return { result, counters: writer.counters }
    })
  }

  close(): Promise<void> {
    return this.executor.close()
  }
}

const withTokens = (text: string, tokens: Readonly<Record<string, string>>): string => text.replace(/\b(?:LABEL|FROM|TYPE|TO)\b/g, (token) => tokens[token] ?? token)
const edgeTokens = (kind: string): Record<string, string> => {
  const [from, type, to] = kind.split(' ') as [string, string, string]
  return { FROM: from, TYPE: type, TO: to }
}

/** The embedded engine walks the edges of the node that a statement starts at: a meeting has fewer than who attends it, all others fewer than what they point to. */
const startOf = (kind: EdgeKind): string => (kind.endsWith(' Meeting') ? '-of-targets' : '')

export class GraphWriter {
  readonly #runner: CypherRunner
  readonly #counters = { nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0, propertiesSet: 0 }

  constructor(runner: CypherRunner) {
    this.#runner = runner
  }

  get counters(): Counters {
    return { ...this.#counters }
  }

  /** One statement for each two thousand items of its list parameter. */
  async run<R extends Row = Row>(name: string, list: string, items: readonly Value[], tokens: Readonly<Record<string, string>> = {}): Promise<R[]> {
    const rows: R[] = []
    const text = withTokens(query(name), tokens)
    for (let at = 0; at < items.length; at += ROWS_A_STATEMENT) {
      const result = await this.#runner.execute<R>(text, { [list]: items.slice(at, at + ROWS_A_STATEMENT) })
      for (const key of Object.keys(this.#counters) as (keyof Counters)[]) this.#counters[key] += result.counters[key]
      for (const row of result.rows) rows.push(row)
    }
    return rows
  }

  async single<R extends Row = Row>(name: string, parameters: Parameters = {}, tokens: Readonly<Record<string, string>> = {}): Promise<R[]> {
    const result = await this.#runner.execute<R>(withTokens(query(name), tokens), parameters)
    for (const key of Object.keys(this.#counters) as (keyof Counters)[]) this.#counters[key] += result.counters[key]
    return result.rows
  }

  /** Writes nodes whole (absent properties go) with the edges that are part of their keys. Equal ones are left alone. */
  async writeNodes(label: NodeLabel, nodes: readonly Properties[]): Promise<void> {
    const rows = nodes.map((node) => ({ ...node, hash: hashOf(16, JSON.stringify(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))) }))
    await this.run('write-nodes', 'rows', rows, { LABEL: label })
  }

  /** The edges that nodes of a label imply by a property of theirs. Both ends must be written before. */
  async linkNodes(label: NodeLabel, nodes: readonly Properties[]): Promise<void> {
    for (const [from, type, to, property] of structuralEdges) {
      const own = type === 'HELD' ? to : from
      if (own !== label) continue
      const rows = nodes.filter((node) => node[property] !== undefined).map((node) => (type === 'HELD' ? { from: String(node[property]), to: String(node['id']) } : { from: String(node['id']), to: String(node[property]) }))
      if (rows.length === 0) continue
      const tokens = { FROM: from, TYPE: type, TO: to }
      if (label === 'Source' || label === 'Document') await this.run('unlink', 'rows', rows, tokens)
      await this.run(type === 'HELD' ? 'link-to' : 'link-from', 'rows', rows, tokens)
    }
  }

  deleteNodes(label: NodeLabel, ids: readonly string[]): Promise<unknown> {
    return this.run('delete-nodes', 'ids', ids, { LABEL: label })
  }

  tallies(label: EntityLabel, ids: readonly string[]): Promise<{ id: string; tally: string | null }[]> {
    return this.run('read-tallies', 'ids', ids, { LABEL: label })
  }

  attestations(label: EntityLabel, ids: readonly string[]): Promise<{ id: string; documentId: string; published: string | null; attestation: string; evidence: string[] }[]> {
    return this.run('read-attestations', 'ids', ids, { LABEL: label })
  }

  readEdges(kind: EdgeKind, rows: readonly EdgeRow[]): Promise<{ from: string; to: string; evidence: string[]; orders: string[] }[]> {
    return this.run(`read-edges${startOf(kind)}`, 'rows', rows as readonly Value[], edgeTokens(kind))
  }

  writeEdges(kind: EdgeKind, rows: readonly (EdgeRow & { evidence: readonly string[]; orders: readonly string[]; properties: Properties })[]): Promise<unknown> {
    return this.run(`write-edges${startOf(kind)}`, 'rows', rows as readonly Value[], edgeTokens(kind))
  }

  deleteEdges(kind: EdgeKind, rows: readonly EdgeRow[]): Promise<unknown> {
    return this.run(`delete-edges${startOf(kind)}`, 'rows', rows as readonly Value[], edgeTokens(kind))
  }
}

/** Every statement that the templates can become, for the tests that check them on both engines. */
export const edgeKinds: readonly EdgeKind[] = attestedEdges.map((edge) => edge.join(' ') as EdgeKind)
