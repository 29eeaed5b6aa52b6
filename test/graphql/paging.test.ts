import { afterEach, expect, test } from 'vitest'
import type { GraphStore } from '../../src/pipeline.ts'
import { ingestFacts } from '../../src/pipeline.ts'
import type { CypherExecutor } from '../../src/store/store.ts'
import { MeetingsDocument, MeetingsNestedDocument } from './generated/graphql.ts'
import { client, each, facts, manyMeetings, openScene } from './fixture.ts'

let store: GraphStore
afterEach(() => store.close())

/** All pages of a list, with `between` run after each. */
async function walk(filter: object, first: number, between?: (page: number) => Promise<unknown>): Promise<string[]> {
  const api = client(store.executor)
  const dates: string[] = []
  let after: string | null = null
  for (let page = 0; page < 100; page++) {
    const { meetings }: Awaited<ReturnType<typeof api.ask<{ meetings: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }, object>>> = await api.ask(MeetingsDocument as never, { first, after, ...filter })
    dates.push(...meetings.edges.map(({ node }) => node.name))
    if (!meetings.pageInfo.hasNextPage) return dates
    after = meetings.pageInfo.endCursor
    await between?.(page)
  }
  throw new Error('The pages have no end.')
}

test.each([[1], [2], [7], [45], [100]])('pages of %i hold every meeting once, newest first, whatever the start of the list is', async (first) => {
  store = await openScene([...manyMeetings(45), facts('undated.txt', '2020-05-05', 'meeting-news', { meetings: [{ key: 'm1', name: '没有日期的会议', kind: '会议', date: null, dateEnd: null, place: '370502', venue: null, rule: 'test', evidence: [{ start: 0, end: 2, text: '会议' }] }, { key: 'm2', name: '只有年份的会议', kind: '会议', date: '2018', dateEnd: null, place: '370502', venue: null, rule: 'test', evidence: [{ start: 3, end: 5, text: '会议' }] }] })])
  const expected = Array.from({ length: 45 }, (_, i) => `全区第${44 - i}次调度会`)
  const all = await walk({}, first)
  expect(all.slice(0, 45)).toEqual(expected)
  expect(all.slice(45).sort()).toEqual(['只有年份的会议', '没有日期的会议'].sort())
  const inDistrict = await walk({ district: '370502' }, first)
  expect(inDistrict.toSorted()).toEqual(all.toSorted())
})

test('what is inserted while paging neither repeats nor hides anything', async () => {
  store = await openScene(manyMeetings(20, 10))
  const before = await walk({}, 100)
  const seen = await walk({}, 3, async (page) => ingestFacts(store, each([...manyMeetings(1, 30 + page), ...manyMeetings(1, 9 - page)].slice(0, page < 9 ? 2 : 1))))
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.filter((name) => before.includes(name))).toEqual(before)
})

test('a cursor of another kind is refused, with a message that says what to do', async () => {
  store = await openScene([])
  const { body } = await client(store.executor).raw('{ meetings(after: "nonsense") { edges { cursor } } }')
  expect(body.errors![0]).toMatchObject({ message: expect.stringContaining('endCursor'), extensions: { code: 'BAD_USAGE' } })
})

test('a nested page asks the store as often for 40 as for 2', async () => {
  store = await openScene(manyMeetings(45))
  const queries: string[] = []
  const counting: CypherExecutor = { ...store.executor, execute: (query, parameters) => (queries.push(query), store.executor.execute(query, parameters)) }
  const count = async (first: number): Promise<number> => {
    queries.length = 0
    const { meetings } = await client(counting).ask(MeetingsNestedDocument, { first })
    expect(meetings.edges).toHaveLength(first)
    expect(meetings.edges[0]!.node.participants.edges).toHaveLength(2)
    // The windows of months are the list's own: the further back, the more of them.
    return queries.filter((query) => !query.includes('$months')).length
  }
  const few = await count(2)
  expect(await count(40)).toBe(few)
  expect(few).toBeLessThan(25)
})
