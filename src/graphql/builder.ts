import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import { GraphQLError } from 'graphql'
import type { GraphContext } from './context.ts'
import { typeOfGivenId } from './records.ts'

/** What one query may ask for. An `edges { node }` chain costs two levels of depth; a page costs its size times what it selects. */
const limits = { depth: 20, breadth: 600, complexity: 150_000 }

export interface SchemaTypes {
  Context: GraphContext
  DefaultFieldNullability: false
  Scalars: { ID: { Input: string; Output: string } }
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    // Ids of the graph say their type themselves, so they are handed out as they stand.
    encodeGlobalID: (_typename, id) => String(id),
    decodeGlobalID: (id) => ({ typename: typeOfGivenId(id), id }),
    nodeTypeOptions: { description: 'Anything that has an id of its own. Ids stay valid: one whose entity has been merged into another leads to that other.' },
    nodeQueryOptions: { description: 'What has this id; null where nothing has it (any more).' },
    nodesQueryOptions: { description: 'What has these ids, in their order; null for those that nothing has.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list. Pages go forward only.' },
    hasNextPageFieldOptions: { description: 'Whether more follows.' },
    hasPreviousPageFieldOptions: { description: 'Whether the page was asked for with “after”.' },
    startCursorFieldOptions: { description: 'Cursor of the first item.' },
    endCursorFieldOptions: { description: 'Cursor of the last item: pass it as “after” for the next page.' },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: limits,
    complexityError: (kind, { depth, breadth, complexity }) =>
      new GraphQLError(`The query asks for too much (${kind.toLowerCase()}: depth ${depth} of at most ${limits.depth}, breadth ${breadth} of ${limits.breadth}, complexity ${complexity} of ${limits.complexity}). Ask for fewer items a page, or for less of each.`, {
        extensions: { code: 'TOO_COMPLEX', http: { status: 400 } },
      }),
  },
})

builder.queryType({ description: 'What can be asked of the graph.' })
