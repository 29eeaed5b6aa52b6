import type { Plugin } from 'graphql-yoga'
import type { CypherExecutor } from '../store/store.ts'
import { createContext } from './context.ts'
import { landingPage } from './landing-page.ts'
import { defaultTabs } from './playground.ts'
import { countAll } from './types/counts.ts'

export interface PagesOptions {
  readonly store: CypherExecutor
  /** Path of the GraphQL endpoint; opened by a browser, it shows the playground. */
  readonly graphql: string
}

/** `/`: what is here. `/health`: for machines. The endpoint itself, opened by a browser: the playground. */
export function usePages({ store, graphql }: PagesOptions): Plugin {
  const started = Date.now()
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const { pathname } = url
      const page = (html: string, policy: string): void => endResponse(new fetchAPI.Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'x-content-type-options': 'nosniff' } }))
      if (pathname === graphql && opensPlayground(request, url as URL)) return page(await playgroundPage(graphql), "frame-ancestors 'none'")
      if (pathname !== '/' && pathname !== '/health') return
      try {
        const counts = await countAll(createContext(store))
        if (pathname === '/health') endResponse(fetchAPI.Response.json({ status: 'ok', engine: store.engine, uptime: Math.round((Date.now() - started) / 1000), counts }))
        else page(landingPage(counts, store.engine), "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      } catch {
        endResponse(fetchAPI.Response.json({ status: 'unavailable', engine: store.engine }, { status: 503 }))
      }
    },
  }
}

export const opensPlayground = ({ method, headers }: Request, { searchParams }: URL): boolean => method === 'GET' && !searchParams.has('query') && (headers.get('accept') ?? '').includes('text/html')

/** Shipped with us, not fetched from elsewhere; nine megabytes, so it is loaded only when somebody opens it. */
async function playgroundPage(endpoint: string): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  return renderGraphiQL({ title: 'Zhengmai · 政脉', endpoint, defaultTabs, shouldPersistHeaders: false })
}
