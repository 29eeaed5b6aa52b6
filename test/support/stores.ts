import { inject } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { CypherExecutor } from '../../src/store/store.ts'

export interface TestStore {
  readonly name: string
  /** Why it cannot be tested here. */
  readonly skip: string | undefined
  /** An empty store. Neo4j Community has one database: it is wiped, and test files run one after another. */
  open(): Promise<CypherExecutor>
}

const server = inject('neo4j')

export const stores: readonly TestStore[] = [
  { name: 'embedded', skip: undefined, open: () => openStore('memory:') },
  {
    name: 'neo4j',
    skip: 'reason' in server ? server.reason : undefined,
    async open() {
      if ('reason' in server) throw new Error(server.reason)
      const store = await openStore(server.uri, server)
      for (let left = 1; left > 0; ) {
        const { rows } = await store.execute<{ left: number }>('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS left')
        left = rows[0]?.left ?? 0
      }
      return store
    },
  },
]
