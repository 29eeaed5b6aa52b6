import type { ArgBuilder, FieldMap, ObjectRef } from '@pothos/core'
import { builder } from './builder.ts'
import { LARGEST_PAGE, type Edge, type Page, type PageArguments, type PageRow } from './pages.ts'

export type Types = (typeof builder)['$inferSchemaTypes']
type EdgeFields<R> = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Edge<R>>) => FieldMap

/**
 * The connection and edge types of a list: `<name>Connection`, `<name>Edge`. `fields` are what an edge says beyond its
 * node. Pages go forward only; sizes count in a query's complexity.
 */
export function defineConnection<N, R extends PageRow<N> = PageRow<N>>(name: string, node: ObjectRef<Types, N, N>, description: string, fields?: EdgeFields<R>): ObjectRef<Types, Page<R>> {
  const edge = builder.objectRef<Edge<R>>(`${name}Edge`).implement({
    description: `One item of ${description}.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Pass it as “after” to go on behind this item.', resolve: (edge) => edge.cursor }),
      node: t.field({ type: node, description: 'The item itself.', resolve: (edge) => edge.node as never }),
      ...fields?.(t),
    }),
  })
  return builder.objectRef<Page<R>>(`${name}Connection`).implement({
    description: `A page of ${description}.`,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The items, in order.', complexity: { field: 0, multiplier: 1 }, resolve: (page) => page.edges as never }),
      pageInfo: t.field({ type: builder.pageInfoRef(), description: 'Whether more follows, and where.', complexity: { field: 0, multiplier: 1 }, resolve: (page) => page.pageInfo }),
    }),
  })
}

/** The arguments of every list. */
export const pageArgs = (t: ArgBuilder<Types>, size = 20) => ({
  first: t.int({ required: true, defaultValue: size, description: `How many, 1 to ${LARGEST_PAGE}.` }),
  after: t.string({ description: 'The “endCursor” of the page before.' }),
})

export const pageComplexity = ({ first }: PageArguments) => ({ field: 1, multiplier: Math.max(1, first) })
