import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/pipeline.ts'
import type { CypherExecutor } from '../../src/store/store.ts'
import { client, openScene, scene } from '../graphql/fixture.ts'

let store: GraphStore
let api: ReturnType<typeof client>
beforeAll(async () => {
  store = await openScene(scene())
  api = client(store.executor)
})
afterAll(() => store.close())

const ask = '{"query":"{ counts { documents } }"}'
const get = (path: string, headers: Record<string, string> = {}) => api.server.fetch(`http://localhost${path}`, { headers })

describe('requests that no honest client sends', () => {
  test.each([
    ['another host name (DNS rebinding)', { host: 'evil.example' }, 421],
    ['a host name that begins like ours', { host: 'localhost.evil.example' }, 421],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another port of this machine', { origin: 'http://localhost:3000', host: 'localhost:4000' }, 403],
    ['an origin that hides', { origin: 'null' }, 403],
    ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a browser that says same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['application/graphql', { 'content-type': 'application/graphql' }, 415],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['too long a body', { 'content-length': '10000000' }, 413],
  ])('%s', async (_, headers, status) => {
    const response = await api.post(ask, headers as unknown as Record<string, string>)
    expect(response.status).toBe(status)
    expect(await response.text()).not.toContain('"documents"')
  })
  test('no length', async () => {
    const stream = new Blob([ask]).stream()
    const response = await api.server.fetch('http://localhost/graphql', { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': 'application/json' } } as RequestInit)
    expect(response.status).toBe(411)
  })
  test('a query that another site’s link carries', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    expect((await get('/graphql?query=%7Bcounts%7Bdocuments%7D%7D', link)).status).toBe(403)
    expect((await get('/', link)).status).toBe(200)
  })
  test('other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) expect((await api.server.fetch('http://localhost/graphql', { method })).status).toBe(405)
  })
  test('a batch of queries', async () => {
    expect((await api.post(`[${ask},${ask}]`)).status).toBe(400)
  })
  test('honest ones are answered', async () => {
    const same = await api.post(ask, { host: 'localhost:4000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' })
    expect(await same.json()).toEqual({ data: { counts: { documents: 4 } } })
    expect(same.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('queries that ask for too much', () => {
  const list = (n: number, inner: string): string => `meetings(first: ${n}) { edges { node { ${inner} } } }`
  test.each([
    ['too many things', `{ ${list(100, 'participants(first: 100) { edges { node { ... on Official { appearances(first: 100) { edges { cursor } } } } } }')} }`],
    ['too deep', `{ meetings { edges { node ${'{ participants { edges { node { ... on Official { appearances { edges { node '.repeat(4)} { name } ${'} } } } } } } }'.repeat(4)} } }`],
    ['101 aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['500 times the same field', `{ ${'__typename '.repeat(500)} }`],
    ['many directives', `{ __typename ${'@aa '.repeat(40)} }`],
    ['very long', `{ ${'counts { documents } '.repeat(1500)} }`],
  ])('%s', async (_, query) => {
    const { body } = await api.raw(query)
    expect(body.data ?? null).toBeNull()
    expect(body.errors![0]!.message.length).toBeLessThan(300)
  })
  test('a number in a variable counts too', async () => {
    const { body } = await api.raw('query ($n: Int!) { meetings(first: $n) { edges { node { participants(first: $n) { edges { cursor } } } } } }', { n: 1_000_000_000 })
    expect(body.errors![0]!.extensions!.code).toBe('TOO_COMPLEX')
  })
})

describe('errors', () => {
  test('do not suggest names of the schema', async () => {
    const { body } = await api.raw('{ meeting2 { nam } }')
    expect(body.errors!.map(({ message }) => message).join()).not.toMatch(/Did you mean/)
  })
  test('of bad usage keep their message and code', async () => {
    const { body } = await api.raw('{ meetings(from: "yesterday") { edges { cursor } } }')
    expect(body.errors![0]).toMatchObject({ message: expect.stringContaining('“from”'), extensions: { code: 'BAD_USAGE' } })
  })
  test('of the inside are masked, and told to the server', async () => {
    const told: unknown[] = []
    const broken: CypherExecutor = { ...store.executor, execute: () => Promise.reject(new Error('secret path /srv/x')) }
    const { body } = await client(broken, { onError: (error) => told.push(error) }).raw('{ counts { documents } }')
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(body.errors![0]!.extensions!.code).toBe('INTERNAL')
    expect(told).toHaveLength(1)
  })
  test('broken JSON is answered without echo', async () => {
    const response = await api.post('{"query": oops<script>')
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('script')
  })
})

test('a query that takes too long ends with 504, and asks the store no further', async () => {
  let calls = 0
  const never: CypherExecutor = { ...store.executor, execute: () => (calls++, new Promise(() => {})) }
  const { status, body } = await client(never, { timeout: 20 }).raw('{ counts { documents } }')
  expect(status).toBe(504)
  expect(body.errors![0]!.extensions!.code).toBe('TIMEOUT')
  expect(calls).toBe(1)
})

describe('with a token', () => {
  const token = 'a-token-of-the-test-0123'
  test('nothing but health and the playground’s empty page answers without it', async () => {
    const guarded = client(store.executor, { token })
    expect((await guarded.post(ask)).status).toBe(401)
    expect((await guarded.post(ask, { authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await guarded.server.fetch('http://localhost/')).status).toBe(401)
    expect((await guarded.server.fetch('http://localhost/graphql?query=%7Bcounts%7Bdocuments%7D%7D', { headers: { accept: 'text/html' } })).status).toBe(401)
    expect((await guarded.server.fetch('http://localhost/health')).status).toBe(200)
    expect((await guarded.server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } })).status).toBe(200)
    expect(await (await guarded.post(ask, { authorization: `Bearer ${token}` })).json()).toEqual({ data: { counts: { documents: 4 } } })
  })
})
