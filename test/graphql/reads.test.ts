import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/pipeline.ts'
import { AroundDocument, DistrictOverviewDocument, DocumentDocument, HeldOnDocument, KnownByDocument, MeetingDetailDocument, MeetingsDocument, NodeDocument, OfficialTimelineDocument, SearchDocument, SuccessionsDocument } from './generated/graphql.ts'
import { client, openScene, scene } from './fixture.ts'

let store: GraphStore
let api: ReturnType<typeof client>
beforeAll(async () => {
  store = await openScene(scene())
  api = client(store.executor)
})
afterAll(() => store.close())

const official = async (name: string) => (await api.ask(OfficialTimelineDocument, { name })).officials.edges.map(({ node }) => node)
const meetingNamed = async (name: string) => (await api.ask(MeetingsDocument, { first: 20 })).meetings.edges.find(({ node }) => node.name.includes(name))!.node

describe('an official', () => {
  test('has posts, appearances with roles and evidence, and those who were there too', async () => {
    const [found, ...others] = await official('王安平')
    expect(others).toEqual([])
    expect(found!.tenures.edges.map(({ node }) => [node.title, node.post.name, node.post.district?.name])).toEqual([['区委书记', '区委书记', '东营区']])
    expect(found!.appearances.edges.map(({ node, roles }) => [node.date, roles.map(({ role }) => role)])).toEqual([['2022-06-01', ['ATTENDED']], ['2021-03-05', ['SPOKE_AT']]])
    expect(found!.appearances.edges[1]!.roles[0]!.evidence[0]).toEqual({ text: 'p1SPOKE_AT', sentence: null })
    expect(found!.coAttendees.edges.map(({ node, count }) => [node.name, count]).sort()).toEqual([['周长林', 1], ['李清河', 1]].sort())
  })
  test('was followed in the post', async () => {
    const [before] = await official('李清河')
    expect(before!.tenures.edges.map(({ node }) => [node.post.name, node.end, node.successor?.official.name])).toEqual([['区长', '2022-01-10', '周长林']])
    const [after] = await official('周长林')
    expect(after!.tenures.edges.map(({ node }) => node.predecessor?.official.name)).toEqual(['李清河'])
  })
})

test('a post held on a date', async () => {
  const held = async (on: string) => (await api.ask(HeldOnDocument, { district: '东营区', post: '区长', on })).tenures.edges.map(({ node }) => [node.official.name, node.basis])
  expect(await held('2021-06-01')).toEqual([['李清河', 'BETWEEN']])
  expect(await held('2022-05-01')).toEqual([['周长林', 'BETWEEN']])
  expect(await held('2024-05-01')).toEqual([])
})

test('what was known by a day: later documents count for nothing', async () => {
  const known = async (by: string | null, on: string | null = null) => (await api.ask(KnownByDocument, { district: '东营区', post: '区长', on, by })).tenures.edges.map(({ node }) => node)
  const today = await known(null)
  expect(today.map(({ official, start, end, lastSeen }) => [official.name, start, end, lastSeen])).toEqual([['李清河', null, '2022-01-10', '2021-03-06'], ['周长林', '2022-01-10', null, '2022-06-02']])
  expect(today.map(({ actingSince, fullSince, inferredEnd }) => [actingSince, fullSince, inferredEnd])).toEqual([[null, null, null], ['2022-01-10', '2022-06-02', null]])
  const early = await known('2021-12-31')
  expect(early.map(({ official, end, lastSeen, inferredEnd }) => [official.name, end, lastSeen, inferredEnd])).toEqual([['李清河', null, '2021-03-06', null]])
  const [, acting] = await known('2022-03-01')
  expect([acting!.official.name, acting!.actingSince, acting!.fullSince]).toEqual(['周长林', '2022-01-10', null])
  expect(acting!.official.appearances.edges).toEqual([])
  expect(acting!.official.tenures.edges.map(({ node }) => node.lastSeen)).toEqual(['2022-01-12'])
  expect(await known('2021-12-31', '2021-06-01')).toEqual([])
})

test('lists hold what was known by a day', async () => {
  const list = async (name: string, fields: string, by: string): Promise<string[]> => {
    const { body } = await api.raw(`{ ${name}(first: 50, knownBy: "${by}") { edges { node { ${fields} } } } }`)
    return (body.data as Record<string, { edges: { node: Record<string, string> }[] }>)[name]!.edges.map(({ node }) => String(Object.values(node)[0]))
  }
  for (const [name, fields] of [['officials', 'name'], ['meetings', 'date'], ['programmes', 'name'], ['organisations', 'name'], ['goals', 'object'], ['results', 'object']] as const) {
    const { body } = await api.raw(`{ ${name}(first: 50) { edges { node { id ${fields} documents: evidence { document { published } } } } } }`)
    const all = (body.data as Record<string, { edges: { node: { [field: string]: string } & { documents: { document: { published: string | null } }[] } }[] }>)[name]!.edges.map(({ node }) => node)
    for (const by of ['2000-01-01', '2021-12-31', '2099-12-31']) {
      const expected = all.filter(({ documents }) => documents.some(({ document }) => document.published !== null && document.published <= by))
      expect([name, by, await list(name, fields, by)]).toEqual([name, by, expected.map((node) => String(node[fields]))])
    }
  }
})

test('who replaced whom at which session', async () => {
  const { successions } = await api.ask(SuccessionsDocument, { district: '370502' })
  expect(successions.edges.map(({ node }) => [node.meeting.date, node.post.name, node.outgoing.map((one) => one.official.name), node.outgoingInferred, node.incoming.map((one) => one.official.name)])).toEqual([['2022-01-10', '区长', ['李清河'], false, ['周长林']]])
  expect(successions.edges[0]!.node.evidence.map(({ text }) => text).sort()).toEqual(['决定周长林为代区长', '接受李清河辞去区长职务'])
})

test('a meeting: who took part, in the order of role and list; what it opened and closed', async () => {
  const news = (await api.ask(MeetingDetailDocument, { id: (await meetingNamed('推进会')).id })).meeting!
  expect(news.participants.edges.map(({ node, roles }) => ['name' in node ? node.name : null, roles[0]!.role])).toEqual([['李清河', 'PRESIDED'], ['王安平', 'SPOKE_AT'], ['区住建局', 'SPOKE_AT']])
  expect(news.heldBy.map(({ district }) => district.name)).toEqual(['东营区'])
  expect(news.speeches.map(({ official, text, evidence }) => [official.name, text, evidence[0]!.text])).toEqual([['王安平', '王安平强调，要抓紧。', '王安平强调，要抓紧。']])
  const session = (await api.ask(MeetingDetailDocument, { id: (await meetingNamed('第三十次')).id })).meeting!
  expect(session.opened.map(({ tenure }) => tenure.official.name)).toEqual(['周长林'])
  expect(session.closed.map(({ tenure }) => tenure.official.name)).toEqual(['李清河'])
})

describe('meetings by', () => {
  const names = async (filter: object) => (await api.ask(MeetingsDocument, { first: 20, ...filter })).meetings.edges.map(({ node }) => node.date)
  test.each([
    ['nothing', {}, ['2022-06-01', '2022-01-10', '2021-03-05']],
    ['the division', { district: '370502' }, ['2022-06-01', '2022-01-10', '2021-03-05']],
    ['its name', { district: '东营区' }, ['2022-06-01', '2022-01-10', '2021-03-05']],
    ['the division above, without those below', { district: '370500' }, []],
    ['the division above, with those below', { district: '370500', within: true }, ['2022-06-01', '2022-01-10', '2021-03-05']],
    ['years', { from: '2021', to: '2021' }, ['2021-03-05']],
    ['an upper bound alone', { to: '2022-01' }, ['2022-01-10', '2021-03-05']],
    ['kind', { kind: '推进会' }, ['2021-03-05']],
    ['programme', { programme: '“东优西拓”战略' }, ['2021-03-05']],
    ['programme and another division', { programme: '“东优西拓”战略', district: '370503' }, []],
    ['no such programme', { programme: '没有' }, []],
  ])('%s', async (_, filter, expected) => {
    expect(await names(filter)).toEqual(expected)
  })
  test('official', async () => {
    const [found] = await official('王安平')
    expect(await names({ official: found!.id })).toEqual(['2022-06-01', '2021-03-05'])
    expect(await names({ official: found!.id, programme: '“东优西拓”战略', district: '370502' })).toEqual(['2021-03-05'])
  })
})

test('a division, with all that belongs to it', async () => {
  const found = (await api.ask(DistrictOverviewDocument, { id: '370502' })).district!
  expect([found.code, found.name, found.parent?.name]).toEqual(['370502', '东营区', '东营市'])
  expect(found.officials.edges.map(({ node }) => node.name).sort()).toEqual(['周长林', '李清河', '王安平'].sort())
  expect(found.posts.edges.map(({ node }) => [node.name, node.holders.edges.map((one) => one.node.official.name)]).sort()).toEqual([['区委书记', ['王安平']], ['区长', ['李清河', '周长林']]].sort())
  expect(found.organisations.edges.map(({ node }) => node.name)).toEqual(['区住建局'])
  expect(found.programmes.edges.map(({ node }) => node.name)).toEqual(['“东优西拓”战略'])
  expect(found.goals.edges.map(({ node }) => [node.object, node.value, node.unit, node.partOf?.object, node.programme?.programme.name]).sort()).toEqual(
    [['公租房', 500, '套', '安置房', undefined], ['安置房', 6000, '套', undefined, '“东优西拓”战略'], ['道路', 12.5, '公里', undefined, undefined]].sort(),
  )
  expect(found.results.edges.map(({ node }) => node.object)).toEqual(['学校'])
  expect(found.documents.edges.map(({ node }) => node.genre)).toEqual(['meeting-news', 'work-report', 'appointment-notice', 'meeting-news'])
})

test('a document, what it names, and what was not understood in it', async () => {
  const [{ documents }] = (await official('周长林')) as [Awaited<ReturnType<typeof official>>[number]]
  const { document } = await api.ask(DocumentDocument, { id: documents.edges[0]!.node.id })
  expect(document!.sources).toEqual([{ uri: 'c.txt' }])
  expect(document!.text).toBeNull()
  expect(document!.officials.edges.map(({ node }) => node.name).sort()).toEqual(['周长林', '王安平'].sort())
  expect(document!.diagnostics).toEqual([{ code: 'not-understood', message: '一句没有读懂。' }])
  expect(document!.place!.district.name).toBe('东营区')
})

test('search finds names and titles, exact ones first', async () => {
  const { search } = await api.ask(SearchDocument, { text: '王安平' })
  expect(search.map(({ exact, node }) => [exact, node['__typename']])).toEqual([[true, 'Official']])
  const kinds = (await api.ask(SearchDocument, { text: '推进', kinds: ['MEETING'] })).search
  expect(kinds.map(({ node }) => node['__typename'])).toEqual(['Meeting'])
})

test('what lies around an official, for drawing', async () => {
  const { subgraph } = await api.ask(AroundDocument, { query: '李清河', depth: 2, limit: 100 })
  expect(subgraph.nodes[0]).toMatchObject({ type: 'Official', label: '李清河', distance: 0 })
  const ids = new Set(subgraph.nodes.map(({ id }) => id))
  expect(subgraph.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true)
  expect(subgraph.edges.map(({ type }) => type)).toContain('PRESIDED')
  expect(subgraph.complete).toBe(true)
  const cut = (await api.ask(AroundDocument, { query: '李清河', depth: 2, limit: 3 })).subgraph
  expect([cut.nodes.length, cut.complete]).toEqual([3, false])
})

test('node answers with the type that the id says, and null for what is not there', async () => {
  const [found] = await official('王安平')
  expect((await api.ask(NodeDocument, { id: found!.id })).node).toEqual({ __typename: 'Official', id: found!.id })
  expect((await api.ask(NodeDocument, { id: '370502' })).node?.['__typename']).toBe('District')
  expect((await api.ask(NodeDocument, { id: 'official-00000000000000000000' })).node).toBeNull()
})
