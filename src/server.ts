import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ZhengmaiError } from './errors.ts'
import type { Curator } from './graphql/curator.ts'
import { createGraphServer } from './graphql/yoga.ts'
import type { GraphStore } from './store/graph-store.ts'

export interface ServerOptions {
  readonly store: GraphStore
  /** 0: any free one. */
  readonly port: number
  readonly host?: string
  /** Required beyond loopback: clients send it as `Authorization: Bearer …`. */
  readonly token?: string
  /** Further names under which the server may be addressed, where it stands behind a proxy or a name. */
  readonly allowedHosts?: readonly string[]
  /** Longest time that a query may take, in milliseconds. */
  readonly timeout?: number
}

export interface RunningServer {
  readonly url: string
  /** Takes no more requests, lets those under way end for a moment, then returns. The store stays open. */
  close(): Promise<void>
}

const loopback = ['localhost', '127.0.0.1', '[::1]']
const GRACE = 2000

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/** Serves GraphQL, its playground and the pages. Throws `TOKEN_REQUIRED` beyond loopback without a token, `PORT_IN_USE`, `BAD_CONFIG` for a host that cannot be listened on. */
export async function startServer({ store, port, host = '127.0.0.1', token, allowedHosts = [], timeout }: ServerOptions): Promise<RunningServer> {
  if (!isLoopback(host) && token === undefined) {
    throw new ZhengmaiError('TOKEN_REQUIRED', `Listening on ${host} lets other machines in, so a token is required: set ZHENGMAI_TOKEN (16 characters or more), or listen on 127.0.0.1.`)
  }
  const listener = createGraphServer({
    store: store.executor,
    curator: curatorOf(store),
    allowedHosts: [...loopback, host.includes(':') ? `[${host}]` : host, ...allowedHosts],
    token,
    timeout,
    onError: (error) => process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  })
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 }, listener as Parameters<typeof createServer>[1] & object)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, host, port)
  }
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), GRACE)
      await closed
      clearTimeout(timer)
    },
  }
}

/** How long, in milliseconds, a curator's word waits for a run that is writing: less than a query may take. */
const PATIENCE = 5_000

/** Curation comes with the stages of linking, which a server that nobody curates by need not load. */
function curatorOf(store: GraphStore): Curator {
  const curate = (): Promise<typeof import('./pipeline/curate.ts')> => import('./pipeline/curate.ts')
  return {
    judge: async (input) => (await curate()).judge(store, input, { waitMs: PATIENCE }),
    revokeJudgement: async (id) => (await curate()).revokeJudgement(store, id, { waitMs: PATIENCE }),
    judgements: async () => (await curate()).judgements(store),
    explain: async (left, right) => (await curate()).explain(store, left, right),
  }
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new ZhengmaiError('PORT_IN_USE', `Port ${port} on ${host} is in use (perhaps by another “zhengmai serve”). Stop that one, or choose another with --port.`, { cause: error })
  return new ZhengmaiError('BAD_CONFIG', `Cannot listen on ${host}, port ${port}: ${error.message}`, { cause: error })
}
