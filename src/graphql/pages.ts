import { ZhengmaiError } from '../errors.ts'
import { decodeCursor, encodeCursor, type Position } from './cursors.ts'

export interface PageArguments {
  readonly first: number
  readonly after?: string | null | undefined
}
/** What every query of a page answers, besides `node` and what else its edges carry. */
export interface PageRow<N> {
  readonly sort: string
  readonly id: string
  readonly node: N
}
export type Edge<R> = R & { readonly cursor: string }
export interface Page<R> {
  readonly edges: readonly Edge<R>[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
}

export const LARGEST_PAGE = 100
/** Sorts after every key of the graph: where a descending list starts. */
const TOP = '~'

export interface Ask {
  readonly after: string
  readonly afterId: string
  /** One more than the page holds: it tells whether more follows. */
  readonly limit: number
}

/** Reads one page of a list in ascending order of (sort, id). Throws `BAD_USAGE` for a size or cursor that cannot be. */
export const ascendingPage = <R extends PageRow<unknown>>(given: PageArguments, read: (ask: Ask) => Promise<R[]>): Promise<Page<R>> => page(given, { sort: '', id: '' }, read)

/** Reads one page of a list in descending order of sort, which ends in the id. Throws as `ascendingPage`. */
export const descendingPage = <R extends PageRow<unknown>>(given: PageArguments, read: (ask: Ask) => Promise<R[]>): Promise<Page<R>> => page(given, { sort: TOP, id: '' }, read)

async function page<R extends Position>(given: PageArguments, start: Position, read: (ask: Ask) => Promise<R[]>): Promise<Page<R>> {
  const { sort, id } = given.after ? decodeCursor(given.after) : start
  return toPage(await read({ after: sort, afterId: id, limit: pageSize(given) + 1 }), given)
}

/** Cuts rows that were read with `limit` = page size + 1 to a page. */
export function toPage<R extends Position>(rows: readonly R[], given: PageArguments): Page<R> {
  const edges = rows.slice(0, pageSize(given)).map((row) => ({ ...row, cursor: encodeCursor(row) }))
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > edges.length, hasPreviousPage: Boolean(given.after), startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  }
}

/** A page of a list that is at hand as a whole, in its order. */
export function pageOf<R extends Position>(rows: readonly R[], given: PageArguments, follows: (row: R, after: Position) => boolean): Page<R> {
  const after = given.after ? decodeCursor(given.after) : undefined
  const rest = after === undefined ? rows : rows.filter((row) => follows(row, after))
  return toPage(rest.slice(0, pageSize(given) + 1), given)
}

function pageSize({ first }: PageArguments): number {
  if (first < 1 || first > LARGEST_PAGE) throw new ZhengmaiError('BAD_USAGE', `The argument “first” must lie between 1 and ${LARGEST_PAGE}.`)
  return first
}

