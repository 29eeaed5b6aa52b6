import { ZhengmaiError } from '../../errors.ts'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import type { Records } from '../records.ts'
import { typeOfId } from '../records.ts'
import { textIndexes } from '../text-indexes.ts'
import { District, DocumentType, Meeting, Official, Organisation, Programme } from './refs.ts'

type Found = keyof typeof textIndexes
const kinds = Object.keys(textIndexes) as Found[]

const SearchKind = builder.enumType('SearchKind', {
  description: 'What can be searched for.',
  values: {
    OFFICIAL: { value: 'Official', description: 'Officials, by name.' },
    MEETING: { value: 'Meeting', description: 'Meetings, by name.' },
    PROGRAMME: { value: 'Programme', description: 'Programmes, by name.' },
    ORGANISATION: { value: 'Organisation', description: 'Organisations, by name.' },
    DISTRICT: { value: 'District', description: 'Divisions, by name.' },
    DOCUMENT: { value: 'Document', description: 'Documents, by title.' },
  } as const,
})

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search may find.',
  types: [Official, Meeting, Programme, Organisation, District, DocumentType],
  resolveType: (value) => typeOfId((value as { id: string }).id) as Found,
})

interface Hit {
  readonly kind: Found
  readonly id: string
  readonly node: Records[Found]
  readonly exact: boolean
  readonly score: number
}

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'One thing found.',
  fields: (t) => ({
    node: t.field({ type: SearchResult, description: 'What was found.', resolve: ({ node }) => node as never }),
    exact: t.exposeBoolean('exact', { description: 'Whether its whole name is what was searched for.' }),
    score: t.exposeFloat('score', { description: 'The text index’s score: higher is better, comparable within one kind only.' }),
  }),
})

/** Both engines answer with an OR of bigrams: more is read than asked for, and only what holds the words is kept. */
const CANDIDATES = 500

async function find({ store, nodes }: GraphContext, kind: Found, words: string): Promise<Hit[]> {
  const hits = await store.searchText(kind, textIndexes[kind], words, CANDIDATES)
  const found = await Promise.all(hits.map(async ({ id, score }) => ({ id, score, node: await nodes[kind].load(id) })))
  return found.flatMap(({ id, score, node }) => (node !== null && nameOf(node).includes(words) ? [{ kind, id, node, score, exact: nameOf(node) === words }] : []))
}

const nameOf = (node: Records[Found]): string => ('name' in node ? node.name : (node.title ?? ''))

const byWorth = (a: Hit, b: Hit): number => Number(b.exact) - Number(a.exact) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.score - a.score || (a.id < b.id ? -1 : 1)

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description: 'What contains these characters in its name, or title: exact names first, then kind by kind, the best first.',
    args: {
      text: t.arg.string({ required: true, description: 'At least two characters, simplified as names are.' }),
      kinds: t.arg({ type: [SearchKind], description: 'Only these kinds.' }),
      first: t.arg.int({ required: true, defaultValue: 20, description: 'How many, 1 to 100.' }),
    },
    complexity: ({ first }) => ({ field: 20, multiplier: Math.max(1, Math.min(first, 100)) }),
    resolve: async (_, args, context) => {
      const words = args.text.trim()
      if ([...words].length < 2) throw new ZhengmaiError('BAD_USAGE', 'Search for at least two characters.')
      const wanted = (args.kinds as Found[] | null | undefined) ?? kinds
      const hits = await Promise.all(wanted.map((kind) => find(context, kind, words)))
      return hits.flat().sort(byWorth).slice(0, Math.max(1, Math.min(args.first, 100)))
    },
  }),
)
