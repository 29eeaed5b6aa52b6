import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalExport } from '../../src/export/canonical.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { page } from '../../src/load/page.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { explain, ingest, judge, judgements, openGraph, remove, revokeJudgement, type GraphStore } from '../../src/pipeline.ts'
import { withLease } from '../../src/store/lease.ts'
import { openStore } from '../../src/store/open-store.ts'
import { collect } from '../support/collect.ts'
import { client } from './fixture.ts'

/** 王伟, a name of many, deputy here and secretary of the neighbouring district later: perhaps one, perhaps two. */
const texts: Readonly<Record<string, string>> = {
  'deputy.txt': '东营区召开城建推进会\n2012-03-02 来源：东营区\n3月2日，东营区召开城建工作推进会。东营区副区长王伟主持会议。',
  'secretary.txt': '东营区召开乡村振兴推进会\n2014-05-02 来源：东营区\n5月2日，东营区召开乡村振兴工作推进会。东营区委书记王伟主持会议，东营区区长李清河出席会议。',
  'away.txt': '安源区召开调度会\n2019-05-02 来源：萍乡\n5月2日，安源区召开重点项目调度会。安源区委书记王伟主持会议。',
}
let store: GraphStore
let api: ReturnType<typeof client>

async function put(...names: string[]): Promise<void> {
  async function* pages(): AsyncGenerator<SourceDocument> {
    for (const name of names) yield page({ uri: name, encoding: 'utf-8' }, 'text/plain', texts[name]!)
  }
  await ingest(store, pages())
}
const exported = async (): Promise<string> => (await collect(canonicalExport(store))).join('\n')

beforeAll(async () => {
  store = await openGraph(await openStore('memory:'), loadGazetteer())
  await put(...Object.keys(texts))
  api = client(store.executor, {
    curator: { judge: (input) => judge(store, input), revokeJudgement: (id) => revokeJudgement(store, id), judgements: () => judgements(store), explain: (left, right) => explain(store, left, right) },
  })
})
afterAll(() => store.close())

async function bearers(): Promise<Record<string, string>> {
  const { body } = await api.raw('{ officials(name: "王伟") { edges { node { id documents { edges { node { sources { uri } } } } } } } }')
  const edges = (body.data as { officials: { edges: { node: { id: string; documents: { edges: { node: { sources: { uri: string }[] } }[] } } }[] } }).officials.edges
  return Object.fromEntries(edges.flatMap(({ node }) => node.documents.edges.map((edge) => [edge.node.sources[0]!.uri, node.id])))
}

test('a pair that may be one is queued, explained with the sentences, joined on a curator’s word, and parted by its revocation', async () => {
  const before = await exported()
  const { body: queue } = await api.raw('{ reviewQueue { edges { node { name left { id } right { id } explanation { verdict linked findings { feature score reason left { sentence } right { sentence } } } } } } }')
  const pairs = (queue.data as { reviewQueue: { edges: { node: { name: string; left: { id: string }; right: { id: string }; explanation: { verdict: string; linked: boolean; findings: { feature: string; left: { sentence: string }[]; right: { sentence: string }[] }[] } } }[] } }).reviewQueue.edges.map(({ node }) => node)
  expect(pairs.map(({ name, explanation }) => [name, explanation.verdict, explanation.linked])).toEqual([['王伟', 'DOUBTFUL', false]])
  const posts = pairs[0]!.explanation.findings.find(({ feature }) => feature === 'posts')!
  expect([...posts.left, ...posts.right].map(({ sentence }) => sentence).sort()).toEqual(['东营区副区长王伟主持会议。', '东营区委书记王伟主持会议，东营区区长李清河出席会议。'])

  const { body: made } = await api.raw(`mutation { judge(left: "${pairs[0]!.left.id}", right: "${pairs[0]!.right.id}", verdict: SAME, by: "编辑", reason: "简历") { id dangling left { uri entity { id } } right { entity { id } } } }`)
  const judgement = (made.data as { judge: { id: string; dangling: boolean; left: { entity: { id: string } }; right: { entity: { id: string } } } }).judge
  expect(judgement.dangling).toBe(false)
  expect(judgement.left.entity.id).toBe(judgement.right.entity.id)
  const joined = await bearers()
  expect(joined['deputy.txt']).toBe(joined['secretary.txt'])
  expect(joined['away.txt']).not.toBe(joined['deputy.txt'])
  // The id that was retired by the merge still leads to who holds its mention now.
  const { body: node } = await api.raw(`{ a: node(id: "${pairs[0]!.left.id}") { id } b: node(id: "${pairs[0]!.right.id}") { id } }`)
  expect((node.data as { a: { id: string }; b: { id: string } }).a).toEqual((node.data as { b: { id: string } }).b)

  await remove(store, ['deputy.txt'])
  expect((await api.raw('{ judgements(dangling: true) { id right { mention } } }')).body.data).toMatchObject({ judgements: [{ id: judgement.id }] })
  await put('deputy.txt')
  expect(await bearers()).toEqual(joined)

  await api.raw(`mutation { revokeJudgement(id: "${judgement.id}") { id } }`)
  expect(await exported()).toBe(before)
})

test('what shares one post is parted by a judgement, and the explanation says so', async () => {
  const same = '东营区召开防汛会议\n2012-06-02 来源：东营区\n6月2日，东营区召开防汛工作会议。东营区副区长王伟主持会议。'
  async function* one(): AsyncGenerator<SourceDocument> {
    yield page({ uri: 'flood.txt', encoding: 'utf-8' }, 'text/plain', same)
  }
  await ingest(store, one())
  const before = await exported()
  const { rows } = await store.executor.execute<{ id: string; entity: string }>('MATCH (m:Mention {name: $name}) WHERE m.published STARTS WITH $year RETURN m.id AS id, m.entityId AS entity', { name: '王伟', year: '2012' })
  expect(new Set(rows.map(({ entity }) => entity)).size).toBe(1)
  expect(await explain(store, rows[0]!.id, rows[1]!.id)).toMatchObject({ linked: true, verdict: 'ONE_POST' })
  const { id } = await judge(store, { left: rows[0]!.id, right: rows[1]!.id, verdict: 'different', by: '编辑', reason: '同名', at: '2024-01-01T00:00:00Z' })
  expect(await explain(store, rows[0]!.id, rows[1]!.id)).toMatchObject({ linked: false, verdict: 'JUDGED_DIFFERENT' })
  await revokeJudgement(store, id)
  expect(await exported()).toBe(before)
})

test.each([
  ['one mention with itself', (id: string) => ({ left: id, right: id, by: 'x', reason: 'y' }), 'BAD_USAGE'],
  ['without a reason', (id: string) => ({ left: id, right: id, by: 'x', reason: ' ' }), 'BAD_USAGE'],
  ['what is not there', (id: string) => ({ left: id, right: 'official-00000000000000000000', by: 'x', reason: 'y' }), 'NOT_FOUND'],
])('a judgement on %s is refused', async (_, input, code) => {
  const id = Object.values(await bearers())[0]!
  await expect(judge(store, { ...input(id), verdict: 'same', at: '2024-01-01T00:00:00Z' })).rejects.toMatchObject({ code })
})

test('a server without curation only reads', async () => {
  const { body } = await client(store.executor).raw('mutation { revokeJudgement(id: "x") { id } }')
  expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USAGE')
})

test('a curator does not write while another run does, and says so', async () => {
  const ids = Object.values(await bearers())
  await withLease(store, async () => {
    await expect(judge(store, { left: ids[0]!, right: ids[1]!, verdict: 'different', by: '编辑', reason: '简历', at: '2024-01-01T00:00:00Z' })).rejects.toMatchObject({ code: 'STORE_BUSY' })
    await expect(revokeJudgement(store, 'judgement-x')).rejects.toMatchObject({ code: 'STORE_BUSY' })
  })
  await expect(revokeJudgement(store, 'judgement-x')).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
