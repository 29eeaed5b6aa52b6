import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { GraphStore } from '../../src/store/graph-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { CypherExecutor } from '../../src/store/store.ts'
import { stores } from '../support/stores.ts'

for (const { name, skip, open } of stores) {
  describe.skipIf(skip)(`the contract of a store: ${name}`, () => {
    let store: CypherExecutor
    beforeAll(async () => void (store = await open()))
    afterAll(() => store?.close())

    it.each([
      ['a whole number', 3],
      ['a fraction', 2.5],
      ['a large whole number', 9_007_199_254_740_991],
      ['a string beyond the basic plane', '孟昭𬕂'],
      ['a list', ['甲', '乙']],
      ['a map with numbers', { value: 6000, rate: 4.5, list: [1, 2] }],
      ['a truth value', false],
      ['nothing', null],
    ])('gives back %s as it was given', async (_, value) => {
      expect((await store.execute('RETURN $value AS value', { value })).rows).toEqual([{ value }])
    })

    it('divides whole numbers as whole numbers', async () => {
      expect((await store.execute('RETURN $seven / 2 AS half', { seven: 7 })).rows).toEqual([{ half: 3 }])
    })

    it.each([
      ['undefined', undefined],
      ['a date object', new Date(0)],
      ['a null in a list', ['甲', null]],
      ['no finite number', Number.NaN],
    ])('refuses %s, which only one engine would', async (_, value) => {
      await expect(store.execute('RETURN $value AS value', { value: value as never })).rejects.toThrow(TypeError)
    })

    it('counts what a statement wrote, and nothing where it wrote nothing', async () => {
      const rows = [{ id: 'a', hash: '1' }, { id: 'b', hash: '2' }]
      const text = 'UNWIND $rows AS row MERGE (n:Probe {id: row.id}) WITH n, row WHERE n.hash IS NULL OR n.hash <> row.hash SET n = row'
      expect((await store.execute(text, { rows })).counters).toMatchObject({ nodesCreated: 2 })
      expect(Object.values((await store.execute(text, { rows })).counters)).toEqual([0, 0, 0, 0, 0])
    })

    it('commits all of a transaction, or nothing', async () => {
      const failing = store.transaction(async (transaction) => {
        await transaction.execute('CREATE (n:Probe {id: $id})', { id: 'half' })
        throw new Error('broken off')
      })
      await expect(failing).rejects.toThrow('broken off')
      expect((await store.execute('MATCH (n:Probe {id: $id}) RETURN n.id AS id', { id: 'half' })).rows).toEqual([])
    })

    it('lets no update get lost between writers that read first', async () => {
      await store.execute('CREATE (n:Counter {id: $id, value: 0})', { id: 'c' })
      const add = (): Promise<void> =>
        store.transaction(async (transaction) => {
          const { rows } = await transaction.execute<{ value: number }>('MATCH (n:Counter {id: $id}) RETURN n.value AS value', { id: 'c' })
          await transaction.execute('MATCH (n:Counter {id: $id}) SET n.value = $value', { id: 'c', value: rows[0]!.value + 1 })
        })
      await Promise.all(Array.from({ length: 20 }, add))
      expect((await store.execute('MATCH (n:Counter {id: $id}) RETURN n.value AS value', { id: 'c' })).rows).toEqual([{ value: 20 }])
    })

    it('lets single statements that write the same node come through together', async () => {
      await store.execute('CREATE (n:Counter {id: $id, value: 0})', { id: 'd' })
      const add = (): Promise<unknown> => store.execute('MATCH (n:Counter {id: $id}) SET n.value = n.value + 1', { id: 'd' })
      await Promise.all(Array.from({ length: 20 }, add))
      expect((await store.execute('MATCH (n:Counter {id: $id}) RETURN n.value AS value', { id: 'd' })).rows).toEqual([{ value: 20 }])
    })

    it('puts its schema in place, again without a word, and finds text by pairs of characters', async () => {
      const graph = await GraphStore.open(store)
      await GraphStore.open(store)
      await graph.transaction((writer) => writer.writeNodes('Programme', [{ id: 'programme-1', name: '百城建设提质工程', sort: 'a|programme-1' }, { id: 'programme-2', name: '碧水行动', sort: 'b|programme-2' }]))
      expect((await store.searchText('Programme', 'name', '提质工程', 5)).map((hit) => hit.id)).toEqual(['programme-1'])
      for (const odd of ['', '  ', 'a:b AND (c', '"', '/.*/', '~']) await store.searchText('Programme', 'name', odd, 5)
    })
  })
}

describe('the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-store-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says so where another process has its file, and keeps what was committed when that one is killed', async () => {
    const path = join(folder, 'deep/graph')
    const holder = fork(new URL('hold-store.ts', import.meta.url), [path], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    await once(holder, 'message')
    await expect(openStore(`embedded:${path}`)).rejects.toMatchObject({ code: 'STORE_LOCKED' })
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const store = await openStore(`embedded:${path}`)
    expect((await store.execute('MATCH (n:Probe) RETURN count(n) AS count')).rows).toEqual([{ count: 100 }])
    await store.close()
    await store.close()
  })
})

describe('a Neo4j server', () => {
  const server = inject('neo4j')

  it.skipIf('reason' in server)('says so where user and password are not accepted, without telling the password', async () => {
    if ('reason' in server) return
    const refused = openStore(server.uri, { user: 'neo4j', password: 'not-the-password' })
    await expect(refused).rejects.toMatchObject({ code: 'STORE_CREDENTIALS' })
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('not-the-password') })
  })

  it('says so where none answers', async () => {
    await expect(openStore('bolt://127.0.0.1:9', { password: 'x' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })
})
