import { createHash, timingSafeEqual } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

/** Hashed first, so that neither content nor length of the token shows in the time that comparing takes. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Answers only to `Authorization: Bearer <token>`. `open` are the paths that need none: health, and the playground's page
 * itself (which holds no data; its user enters the header there).
 */
export function useToken(token: string, open: (request: Request, url: URL) => boolean): Plugin {
  const expected = digest(token)
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (open(request, url as URL)) return
      const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
      if (timingSafeEqual(digest(given), expected)) return
      const body = { errors: [{ message: 'This server wants a token: Authorization: Bearer …', extensions: { code: 'TOKEN_REQUIRED' } }] }
      endResponse(fetchAPI.Response.json(body, { status: 401, headers: { 'www-authenticate': 'Bearer' } }))
    },
  }
}
