import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type ResultSummary } from 'neo4j-driver'
import { ZhengmaiError } from '../../errors.ts'
import type { Counters, CypherExecutor, CypherRunner, Parameters, Result, Row, TextHit, Value } from '../store.ts'
import { checkParameters } from '../values.ts'

export interface Neo4jAccess {
  readonly user?: string
  readonly password?: string
  readonly database?: string
}

/**
 * Connects to a Neo4j server over Bolt. Throws `STORE_UNREACHABLE` where none answers, `STORE_CREDENTIALS` where it does
 * not accept user and password; neither message holds the password.
 */
export async function openNeo4j(uri: string, access: Neo4jAccess): Promise<CypherExecutor> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(access.user ?? 'neo4j', access.password ?? ''), {
    userAgent: 'zhengmai',
    connectionTimeout: 10_000,
    notificationFilter: { disabledClassifications: ['UNRECOGNIZED'] },
  })
  const database = access.database === undefined ? {} : { database: access.database }
  try {
    await driver.verifyConnectivity(database)
    const accepted = await driver.verifyAuthentication(database)
    if (!accepted) throw Object.assign(new Error('refused'), { code: 'Neo.ClientError.Security.Unauthorized' })
  } catch (error) {
    await driver.close()
    throw explain(error, uri, access)
  }
  const store = executorOf(driver, uri, database)
  // Without it two first writers would each make a lock node of their own.
  await store.execute('CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE')
  return store
}

function explain(error: unknown, uri: string, access: Neo4jAccess): ZhengmaiError {
  const { code = '', message } = error as { code?: string; message: string }
  if (/Security|Unauthorized|AuthenticationRateLimit/.test(code)) {
    return new ZhengmaiError('STORE_CREDENTIALS', `Neo4j at ${uri} does not accept user “${access.user ?? 'neo4j'}” with this password. Set NEO4J_USER and NEO4J_PASSWORD.`, { cause: error })
  }
  if (/Database/.test(code)) return new ZhengmaiError('STORE_UNREACHABLE', `Neo4j at ${uri} has no database “${access.database}”.`, { cause: error })
  return new ZhengmaiError('STORE_UNREACHABLE', `No Neo4j answers at ${uri}. Start one (“npm run neo4j”), or check the address. (${message.split('\n')[0]})`, { cause: error })
}

function executorOf(driver: Driver, uri: string, database: { database?: string }): CypherExecutor {
  return {
    engine: 'neo4j',
    address: uri,

    async execute<R extends Row>(query: string, parameters: Parameters = {}) {
      const session = driver.session(database)
      try {
        return toResult<R>(await session.run(query, toNative(parameters)))
      } finally {
        await session.close()
      }
    },

    async transaction<T>(work: (transaction: CypherRunner) => Promise<T>): Promise<T> {
      const session = driver.session(database)
      try {
        return await session.executeWrite(async (transaction: ManagedTransaction) => {
          // Neo4j is read-committed: writing to one node first makes transactions that read and then write take turns.
          await transaction.run('MERGE (lock:Lock {id: $id}) SET lock.turn = coalesce(lock.turn, 0) + 1', { id: 'write' })
          return work({
            execute: async <R extends Row>(query: string, parameters: Parameters = {}) => toResult<R>(await transaction.run(query, toNative(parameters))),
          })
        })
      } finally {
        await session.close()
      }
    },

    async ensureTextIndexes(indexes) {
      for (const [label, property] of Object.entries(indexes)) {
        await this.execute(`CREATE FULLTEXT INDEX ${indexName(label, property)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`)
      }
      await this.execute('CALL db.awaitIndexes(300)')
    },

    async searchText(label, property, query, limit) {
      const escaped = escapeLucene(query)
      if (escaped.trim() === '') return []
      const { rows } = await this.execute<{ id: string; score: number }>(
        'CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score RETURN node.id AS id, score ORDER BY score DESC, id',
        { index: indexName(label, property), query: escaped, limit },
      )
      return rows.map(({ id, score }): TextHit => ({ label, id, score }))
    },

    async checkpoint() {},
    close: () => driver.close(),
  }
}

const indexName = (label: string, property: string): string => `text_${label}_${property}`.toLowerCase()

/** Lucene's own marks become blanks, its operators words in lower case: a query is text, never syntax. */
const escapeLucene = (query: string): string => query.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, ' ').replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase())

function toNative(parameters: Parameters): Record<string, unknown> {
  checkParameters(parameters)
  return convert(parameters) as Record<string, unknown>
}

/** Whole numbers travel as integers; the driver would send every JavaScript number as a float. */
function convert(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(convert)
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]))
  return value
}

function toResult<R extends Row>(result: QueryResult): Result<R> {
  return {
    rows: result.records.map((record) => Object.fromEntries(record.keys.map((key) => [key, plain(record.get(key))]))) as R[],
    counters: countersOf(result.summary),
  }
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt()
  if (Array.isArray(value)) return value.map(plain)
  if (neo4j.isNode(value as object) || neo4j.isRelationship(value as object)) return plain((value as { properties: object }).properties)
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  return value
}

function countersOf(summary: ResultSummary): Counters {
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } = summary.counters.updates() as Record<string, number>
  return { nodesCreated: nodesCreated ?? 0, nodesDeleted: nodesDeleted ?? 0, relationshipsCreated: relationshipsCreated ?? 0, relationshipsDeleted: relationshipsDeleted ?? 0, propertiesSet: propertiesSet ?? 0 }
}
