import type { Plugin } from 'graphql-yoga'

export interface GuardOptions {
  /** Host names (without port) by which this server may be addressed. */
  readonly allowedHosts: readonly string[]
  /** Largest body of a request, in bytes. */
  readonly maxBody: number
}

/**
 * Refuses what no honest client of this server sends, before anything is read: foreign `Host` names (DNS rebinding), requests
 * that other sites' pages make, bodies that are no JSON (which a form of another site could post), too long or of unknown length.
 */
export function useRequestGuard({ allowedHosts, maxBody }: GuardOptions): Plugin {
  const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()))
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const refuse = (status: number, code: string, message: string): void => endResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status }))
      const host = request.headers.get('host') ?? new URL(request.url).host
      if (!hosts.has(hostName(host))) return refuse(421, 'FOREIGN_HOST', 'This server does not answer under that host name.')
      if (isCrossSite(request, host)) return refuse(403, 'CROSS_SITE', 'Requests from other sites are not answered.')
      if (request.method === 'POST') return checkBody(request, maxBody, refuse)
      if (!['GET', 'HEAD'].includes(request.method)) return refuse(405, 'BAD_METHOD', 'Use GET or POST.')
    },
  }
}

/** `[::1]:4000` → `[::1]`, `Localhost:4000` → `localhost`. */
const hostName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

function isCrossSite(request: Request, host: string): boolean {
  const origin = request.headers.get('origin')
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host.toLowerCase())) return true
  const site = request.headers.get('sec-fetch-site')
  if (site === null || site === 'same-origin' || site === 'none') return false
  // A link from elsewhere may open a page of ours, but may not run a query.
  const opensPage = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate' && request.headers.get('sec-fetch-dest') === 'document'
  return !opensPage || new URL(request.url).searchParams.has('query')
}

function checkBody(request: Request, maxBody: number, refuse: (status: number, code: string, message: string) => void): void {
  const type = request.headers.get('content-type')?.split(';')[0]!.trim().toLowerCase()
  if (type !== 'application/json') return refuse(415, 'NOT_JSON', 'Send the query as JSON: Content-Type: application/json.')
  const length = request.headers.get('content-length')
  if (length === null || !/^\d+$/.test(length)) return refuse(411, 'NO_LENGTH', 'Send a Content-Length.')
  if (Number(length) > maxBody) refuse(413, 'TOO_LONG', `A request may have ${maxBody} bytes at most.`)
}
