import { ZhengmaiError } from '../errors.ts'

/** Where a page ends: the sort key of its last item, and its id. Never an offset, so that what comes or goes meanwhile neither repeats nor hides anything. */
export interface Position {
  readonly sort: string
  readonly id: string
}

/** Opaque to clients: base64url of (sort key, id). */
export const encodeCursor = ({ sort, id }: Position): string => Buffer.from(JSON.stringify([sort, id])).toString('base64url')

/** Throws `BAD_USAGE` for what is no cursor of ours. */
export function decodeCursor(cursor: string): Position {
  try {
    const [sort, id, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof sort === 'string' && typeof id === 'string' && rest.length === 0) return { sort, id }
  } catch {
    // Falls through: whatever cannot be read is refused alike.
  }
  throw new ZhengmaiError('BAD_USAGE', 'The argument “after” is no cursor of this API. Pass the “endCursor” of the page before.')
}
