import type { Parameters, Value } from '../store/store.ts'
import type { GraphContext } from './context.ts'
import { ascendingPage, descendingPage, type Page, type PageArguments, type PageRow } from './pages.ts'

type ParentRow = { readonly key: string } & { readonly [name: string]: Value }

/** One page of a query that answers for many parents at once, in ascending order. `row` names this parent in the query's `rows`. */
export const pageBelow = <R extends PageRow<unknown>>({ rows }: GraphContext, query: string, row: ParentRow, given: PageArguments, parameters: Parameters = {}): Promise<Page<R>> =>
  ascendingPage(given, (ask) => rows.load<R & Record<string, unknown>>(query, row, { ...parameters, ...ask }))

/** The same in descending order: newest first. */
export const newestBelow = <R extends PageRow<unknown>>({ rows }: GraphContext, query: string, row: ParentRow, given: PageArguments, parameters: Parameters = {}): Promise<Page<R>> =>
  descendingPage(given, ({ after, limit }) => rows.load<R & Record<string, unknown>>(query, row, { ...parameters, after, limit }))

/** One page of what bears a name and belongs to divisions, from the most selective end: the divisions, else the name, else all. */
export function pageOfNamed<R extends PageRow<unknown>>(context: GraphContext, listed: 'officials' | 'organisations' | 'programmes', { name, districts }: { readonly name: string | null; readonly districts: readonly string[] | null }, given: PageArguments, ofDistricts: Parameters = {}): Promise<Page<R>> {
  if (districts !== null) return pageBelow(context, `read-${listed}-of-districts`, { key: 'districts', districts }, given, { ...ofDistricts, name })
  if (name !== null) return pageBelow(context, `read-${listed}-by-name`, { key: name }, given)
  return pageOfAll(context, `read-${listed}`, given)
}

/** One page over a whole label, in ascending order. */
export const pageOfAll = <R extends PageRow<unknown>>({ read }: GraphContext, query: string, given: PageArguments, parameters: Parameters = {}): Promise<Page<R>> =>
  ascendingPage(given, (ask) => read<R & Record<string, unknown>>(query, { ...parameters, ...ask }))
