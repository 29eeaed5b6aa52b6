import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { CypherExecutor } from '../store/store.ts'
import type { Curator } from './curator.ts'
import { createContext, type GraphContext } from './context.ts'
import { maskError } from './mask-error.ts'
import { schema } from './schema.ts'
import { useLimits } from './use-limits.ts'
import { opensPlayground, usePages } from './use-pages.ts'
import { useRequestGuard } from './use-request-guard.ts'
import { useTimeout } from './use-timeout.ts'
import { useToken } from './use-token.ts'

export interface GraphServerOptions {
  readonly store: CypherExecutor
  /** Without it the server only reads. */
  readonly curator?: Curator | undefined
  readonly allowedHosts: readonly string[]
  readonly token?: string | undefined
  /** Longest time that a query may take, in milliseconds. */
  readonly timeout?: number | undefined
  /** Gets the errors that clients do not see. */
  readonly onError?: ((error: unknown) => void) | undefined
}

const GRAPHQL = '/graphql'
const defaults = { timeout: 20_000, maxBody: 100_000 }

type UserContext = GraphContext & { readonly abort: AbortController }

/** The whole HTTP side, without a port: `fetch` answers requests in the process, a node:http server takes it as its listener. */
export function createGraphServer({ store, curator, allowedHosts, token, timeout = defaults.timeout, onError }: GraphServerOptions): YogaServerInstance<object, UserContext> {
  return createYoga<object, UserContext>({
    schema,
    graphqlEndpoint: GRAPHQL,
    landingPage: false,
    healthCheckEndpoint: '/live',
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: false,
    logging: false,
    context: ({ request }) => {
      const abort = new AbortController()
      request.signal?.addEventListener('abort', () => abort.abort(), { once: true })
      return { ...createContext(store, abort.signal, curator), abort }
    },
    maskedErrors: {
      isDev: false,
      maskError: (error) => {
        const masked = maskError(error)
        if ((masked as { extensions?: { code?: unknown } }).extensions?.code === 'INTERNAL') onError?.(error)
        return masked
      },
    },
    graphiql: false,
    plugins: [
      useRequestGuard({ allowedHosts, maxBody: defaults.maxBody }),
      ...(token === undefined ? [] : [useToken(token, isOpen)]),
      usePages({ store, graphql: GRAPHQL }),
      useLimits(),
      useTimeout(timeout),
    ],
  })
}

/** What needs no token: health, and the playground's own page, which holds no data. */
const isOpen = (request: Request, url: URL): boolean => url.pathname === '/health' || (url.pathname === GRAPHQL && opensPlayground(request, url))
