import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { query } from '../../src/store/queries.ts'
import type { CypherExecutor } from '../../src/store/store.ts'
import { client, manyMeetings, openScene, scene } from './fixture.ts'
import { readOperations } from './read-operations.ts'

test('every read answers, and is asked by some query', async () => {
  const store = await openScene([...scene(), ...manyMeetings(12)])
  try {
    const asked = new Set<string>()
    const listening: CypherExecutor = { ...store.executor, execute: (query, parameters) => (asked.add(query), store.executor.execute(query, parameters)) }
    const api = client(listening)
    for (const operation of await readOperations(api)) expect({ operation, errors: (await api.raw(operation)).body.errors }).toEqual({ operation, errors: undefined })
    const sources = readdirSync('src/graphql', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(`src/graphql/${name}`, 'utf8')).join('\n')
    const ours = readdirSync('cypher').map((name) => name.replace('.cypher', '')).filter((name) => sources.includes(`'${name}'`))
    expect(ours.filter((name) => !asked.has(query(name)))).toEqual(['read-sources-by-id'])
  } finally {
    await store.close()
  }
})
