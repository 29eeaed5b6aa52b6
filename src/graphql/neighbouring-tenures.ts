import type { GraphContext } from './context.ts'
import { tenureKnownBy } from './known-by.ts'
import type { TenureRecord } from './records.ts'

const HOLDERS = 500
const UNDATED = '0000'

/** Who held the post before or after: computed on reading, in posts of one seat only, among tenures whose time is known. */
export async function neighbouringTenure(context: GraphContext, tenure: TenureRecord, direction: 'before' | 'after'): Promise<TenureRecord | null> {
  const post = await context.nodes.Post.load(tenure.postId)
  if (post?.seats !== 'one' || tenure.sort.startsWith(UNDATED)) return null
  const rows = await context.rows.load<{ node: TenureRecord }>('read-tenures-of-posts', { key: post.id, posts: [post.id] }, { on: null, after: '', afterId: '', limit: HOLDERS })
  const { knownBy } = tenure
  const holders = knownBy === undefined ? rows.map(({ node }) => node) : (await Promise.all(rows.map(({ node }) => tenureKnownBy(context, node.id, knownBy)))).filter((node) => node !== null)
  const others = holders.filter(({ officialId, sort }) => officialId !== tenure.officialId && !sort.startsWith(UNDATED))
  if (direction === 'before') return others.findLast(({ sort }) => sort < tenure.sort) ?? null
  return others.find(({ sort }) => sort > tenure.sort) ?? null
}
