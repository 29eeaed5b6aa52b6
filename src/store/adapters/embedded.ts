import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { ZhengmaiError } from '../../errors.ts'
import { Mutex } from '../mutex.ts'
import type { Counters, CypherExecutor, CypherRunner, Parameters, Result, Row, TextHit } from '../store.ts'
import { checkParameters } from '../values.ts'

const CONFLICT_RETRIES = 5

/**
 * Opens the embedded engine on a file (created with its folder where it lacks), or in memory where `path` is undefined.
 * Throws `STORE_LOCKED` where another process has the file, `STORE_INCOMPATIBLE` where it is no store of ours.
 */
export function openEmbedded(path: string | undefined): CypherExecutor {
  const db = openFile(path)
  const mutex = new Mutex()
  let closed = false

  const runner = (execute: (query: string, parameters: Parameters) => Promise<QueryResult>): CypherRunner => ({
    async execute<R extends Row>(query: string, parameters: Parameters = {}): Promise<Result<R>> {
      checkParameters(parameters)
      const result = await execute(query, parameters)
      return { rows: result.toArray().map(plainRow) as R[], counters: countersOf(result) }
    },
  })

  return {
    engine: 'embedded',
    address: path === undefined ? 'memory:' : `embedded:${path}`,
    ...runner((query, parameters) => again((turn) => (turn === 0 ? db.executeCypher(query, parameters) : mutex.run(() => db.executeCypher(query, parameters))))),

    // Two transactions at once could leave one edge twice, so they take turns. A statement alone waits for its turn only where it met another.
    transaction: (work) =>
      mutex.run(() =>
        again(async () => {
          const transaction = db.beginTransaction()
          try {
            const result = await work(runner((query, parameters) => transaction.executeCypher(query, parameters)))
            transaction.commit()
            return result
          } catch (error) {
            // Without this the engine would go on, and commit what came before the error.
            if (transaction.isActive) transaction.rollback()
            throw error
          }
        }),
      ),

    async ensureTextIndexes(indexes) {
      for (const [label, property] of Object.entries(indexes)) {
        try {
          await db.createTextIndex(label, property, { tokenizer: 'cjk_bigram' })
        } catch (error) {
          if (!/exist/i.test((error as Error).message)) throw error
        }
      }
    },

    async searchText(label, property, query, limit) {
      if (query.trim() === '') return []
      const found = await db.textSearch(label, property, query, limit)
      const hits = found.map(([id, score]): TextHit => ({ label, id: String(db.getNode(id!)?.get('id')), score: score! }))
      return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    },

    async checkpoint() {
      if (path !== undefined) db.walCheckpoint()
    },

    async close() {
      if (closed) return
      closed = true
      await mutex.run(async () => db.close())
    },
  }
}

function openFile(path: string | undefined): GrafeoDB {
  if (path === undefined) return grafeo.GrafeoDB.create()
  const file = resolve(path)
  try {
    mkdirSync(dirname(file), { recursive: true })
    return grafeo.GrafeoDB.create(file)
  } catch (error) {
    const { message } = error as Error
    if (/lock/i.test(message)) {
      throw new ZhengmaiError('STORE_LOCKED', `The store “${path}” is in use by another process (perhaps a running “zhengmai serve”). Stop that one, or choose another with --store.`, { cause: error })
    }
    throw new ZhengmaiError('STORE_INCOMPATIBLE', `The store “${path}” cannot be opened: ${message}`, { cause: error })
  }
}

/** Does `work` once more where it met another's write, which has then been committed: of those who meet, one always comes through. */
async function again<T>(work: (turn: number) => Promise<T>): Promise<T> {
  for (let turn = 0; ; turn++) {
    try {
      return await work(turn)
    } catch (error) {
      if (turn >= CONFLICT_RETRIES || !isConflict(error)) throw error
    }
  }
}

const isConflict = (error: unknown): boolean => String((error as { gqlStatus?: unknown }).gqlStatus ?? '').startsWith('40')

function countersOf(result: QueryResult): Counters {
  const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, propertiesSet } = result.counters
  return { nodesCreated, nodesDeleted, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted, propertiesSet }
}

/** The engine's own fields of nodes and edges (`_id`, `_labels`, …) stay behind: rows are alike on both engines. */
function plainRow(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))
}

function plain(value: unknown): unknown {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('_')).map(([key, item]) => [key, plain(item)]))
  }
  return value
}
