import { parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultTabs } from '../../src/graphql/playground.ts'
import { schema } from '../../src/graphql/schema.ts'
import type { GraphStore } from '../../src/pipeline.ts'
import { startServer } from '../../src/server.ts'
import { client, openScene, scene } from '../graphql/fixture.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openScene(scene())
})
afterAll(() => store.close())

test('serves the pages, GraphQL and the offline playground, and stops', async () => {
  const server = await startServer({ store, port: 0 })
  try {
    const health = (await (await fetch(`${server.url}/health`)).json()) as { status: string; engine: string; counts: { documents: number } }
    expect(health).toMatchObject({ status: 'ok', engine: 'embedded', counts: { documents: 4, officials: 3 } })
    const home = await (await fetch(server.url)).text()
    expect(home).toContain('href="/graphql"')
    const playground = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text()
    expect(playground).toContain('Who replaced whom')
    expect(playground).not.toMatch(/<(script|link)[^>]+(src|href)="(https?:)?\/\//)
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ counts { meetings } }"}' })
    expect(await answer.json()).toEqual({ data: { counts: { meetings: 3 } } })
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404)
  } finally {
    await server.close()
  }
  await expect(fetch(server.url)).rejects.toThrow('fetch failed')
})

test('a port in use is a clear error', async () => {
  const first = await startServer({ store, port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(startServer({ store, port })).rejects.toMatchObject({ code: 'PORT_IN_USE', message: expect.stringContaining(String(port)) })
  await first.close()
})

test.each(['0.0.0.0', '192.0.2.1', '::', 'example.org', '127.0.0.1.example.org'])('listening on %s without a token is refused', async (host) => {
  await expect(startServer({ store, port: 0, host })).rejects.toMatchObject({ code: 'TOKEN_REQUIRED' })
})

test.each(defaultTabs.map((tab) => [tab.query.split('\n')[0]!, tab]))('the ready-made question “%s” is valid and within the limits', async (_, { query }) => {
  expect(validate(schema, parse(query))).toEqual([])
  const { body } = await client(store.executor).raw(query)
  expect(body.errors).toBeUndefined()
})
