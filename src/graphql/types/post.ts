import { builder } from '../builder.ts'
import { districtIds } from '../arguments.ts'
import { pageArgs, pageComplexity } from '../connection.ts'
import { asOfArgs, tenuresAsOf } from '../known-by.ts'
import { pageBelow, pageOfAll } from '../lists.ts'
import type { PageRow } from '../pages.ts'
import { typeOfId, type PostRecord } from '../records.ts'
import { PostConnection, TenureConnection } from './connections.ts'
import { District, Organisation, Post } from './refs.ts'

builder.node(Post, {
  description: 'A post of a division or organisation, whoever holds it: 区长 of 东营区.',
  id: { resolve: ({ id }) => id },
  isTypeOf: (value) => typeOfId((value as PostRecord).id) === 'Post',
  loadMany: (ids, { nodes }) => nodes.Post.loadMany(ids) as Promise<PostRecord[]>,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The post without words of status: 区长, not 代区长.' }),
    role: t.exposeString('role', { nullable: true, description: 'party-secretary, government-head, deputy-head, congress-chair, …' }),
    level: t.exposeString('level', { nullable: true, description: 'national, province, prefecture, county or township.' }),
    seats: t.exposeString('seats', { nullable: true, description: 'one, or many: may several people hold it at once?' }),
    district: t.field({ type: District, nullable: true, description: 'The division that the post, or its organisation, belongs to.', resolve: ({ divisionId }, _, { nodes }) => (divisionId == null ? null : nodes.District.load(divisionId)) }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that the post belongs to, where it is not one of the division itself.',
      resolve: async ({ id }, _, { rows, nodes }) => {
        const [organisation] = await rows.load<{ id: string }>('read-organisations-of-posts', { key: id })
        return organisation === undefined ? null : nodes.Organisation.load(organisation.id)
      },
    }),
    holders: t.field({
      type: TenureConnection,
      description: 'Who held the post, in order of time.',
      args: { ...pageArgs(t.arg), ...asOfArgs(t.arg) },
      complexity: pageComplexity,
      resolve: ({ id }, args, context) => tenuresAsOf(context, args, (on) => pageBelow(context, 'read-tenures-of-posts', { key: id, posts: [id] }, args, { on })),
    }),
  }),
})

builder.queryFields((t) => ({
  post: t.field({
    type: Post,
    nullable: true,
    description: 'The post of this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of a post.' }) },
    resolve: (_, { id }, { nodes }) => nodes.Post.load(id),
  }),
  posts: t.field({
    type: PostConnection,
    description: 'Posts.',
    args: {
      ...pageArgs(t.arg),
      district: t.arg.string({ description: 'Of this division and of its organisations: its code, or its name.' }),
      within: t.arg.boolean({ description: 'With “district”: also of the divisions below it.' }),
      name: t.arg.string({ description: 'Exactly this name (区长).' }),
      role: t.arg.string({ description: 'With this role (government-head).' }),
    },
    complexity: pageComplexity,
    resolve: async (_, { district, within, name, role, ...page }, context) => {
      const filter = { name: name ?? null, role: role ?? null }
      if (district != null) return pageBelow<PageRow<PostRecord>>(context, 'read-posts-of-districts', { key: 'districts', districts: await districtIds(context, district, within ?? false) }, page, filter)
      if (name != null) return pageBelow<PageRow<PostRecord>>(context, 'read-posts-by-name', { key: name }, page)
      return pageOfAll<PageRow<PostRecord>>(context, 'read-posts', page, { role: role ?? null })
    },
  }),
}))
