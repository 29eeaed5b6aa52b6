import type { Plugin } from 'graphql-yoga'
import type { CypherExecutor } from '../store/store.ts'
import { createContext } from './context.ts'
import { landingPage } from './landing-page.ts'
import { countAll } from './types/counts.ts'

/** `/`: what is here. `/health`: for machines. */
export function usePages(store: CypherExecutor, started: number = Date.now()): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      const { pathname } = url
      if (pathname !== '/' && pathname !== '/health') return
      try {
        const counts = await countAll(createContext(store))
        if (pathname === '/health') endResponse(fetchAPI.Response.json({ status: 'ok', engine: store.engine, uptime: Math.round((Date.now() - started) / 1000), counts }))
        else endResponse(new fetchAPI.Response(landingPage(counts, store.engine), { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'", 'x-content-type-options': 'nosniff' } }))
      } catch {
        endResponse(fetchAPI.Response.json({ status: 'unavailable', engine: store.engine }, { status: 503 }))
      }
    },
  }
}
