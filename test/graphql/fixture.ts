import { createHash } from 'node:crypto'
import type { Facts } from '../../src/model/facts.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { ingestFacts, openGraph, type GraphStore } from '../../src/pipeline.ts'
import { createGraphServer, type GraphServerOptions } from '../../src/graphql/yoga.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

/** Facts of small documents, worded by us: who met when, an appointment session, a work report with goals. */
let at = 0
const evidence = (text: string) => [{ start: (at += 10), end: at + text.length, text }]
const of = { of: '东营区', ofCode: '370502' }
const office = (title: string, post: string, status: 'held' | 'acting' | 'former' = 'held') => ({ title, post, status, ...of, rule: 'test', evidence: evidence(title) })
const person = (key: string, name: string, ...offices: ReturnType<typeof office>[]) => ({ key, name, offices, rule: 'test', evidence: evidence(name) })
const meeting = (key: string, name: string, kind: string, date: string | null) => ({ key, name, kind, date, dateEnd: null, place: '370502', venue: null, rule: 'test', evidence: evidence(name) })
const edge = (from: string, type: 'PRESIDED' | 'SPOKE_AT' | 'ATTENDED' | 'DISCUSSED', to: string, order?: number) => ({ from, type, to, ...(order !== undefined && { order }), rule: 'test', evidence: evidence(`${from}${type}`) })
const quantity = (key: string, object: string, value: number, unit: string, year: number, more: Partial<Facts['goals'][number]> = {}): Facts['goals'][number] => ({
  key, action: '新建', object, value, unit, comparator: '=', modality: 'planned', year, deadline: null, baseline: null, partOf: null, programme: null, place: '370502', rule: 'test', evidence: evidence(object), ...more,
})

export const facts = (source: string, published: string, genre: Facts['genre'], more: Partial<Facts>): Facts => ({
  facts: 1, documentId: createHash('sha256').update(source).digest('hex').slice(0, 32), source, encoding: 'utf-8', genre, title: `${source}的标题`, published,
  place: { name: '东营区', code: '370502', evidence: evidence('东营区') },
  people: [], meetings: [], edges: [], organisations: [], programmes: [], goals: [], results: [], appointments: [], speeches: [], diagnostics: [], ...more,
})

export const scene = (): Facts[] => [
  facts('a.txt', '2021-03-06', 'meeting-news', {
    people: [person('p1', '王安平', office('区委书记', '区委书记')), person('p2', '李清河', office('区长', '区长'))],
    meetings: [meeting('m1', '全区“东优西拓”战略推进会', '推进会', '2021-03-05')],
    edges: [edge('p2', 'PRESIDED', 'm1', 2), edge('p1', 'SPOKE_AT', 'm1', 1), edge('m1', 'DISCUSSED', 'g1')],
    speeches: [{ person: 'p1', meeting: 'm1', rule: 'test', evidence: evidence('王安平强调，要抓紧。') }],
    organisations: [{ key: 'o1', name: '区住建局', ...of, type: 'SPOKE_AT', to: 'm1', rule: 'test', evidence: evidence('区住建局') }],
    programmes: [{ key: 'g1', name: '“东优西拓”战略', aliases: [], owner: { name: '东营区', code: '370502' }, targets: ['370502'], rule: 'test', evidence: evidence('“东优西拓”战略') }],
  }),
  facts('b.txt', '2022-01-12', 'appointment-notice', {
    people: [person('p1', '李清河', office('区长', '区长', 'former')), person('p2', '周长林', office('代区长', '区长', 'acting'))],
    meetings: [meeting('m1', '东营区人大常委会第三十次会议', '会议', '2022-01-10')],
    appointments: [
      { person: 'p1', action: 'resigned', title: '区长', post: '区长', ...of, meeting: 'm1', date: '2022-01-10', rule: 'test', evidence: evidence('接受李清河辞去区长职务') },
      { person: 'p2', action: 'appointed', title: '代区长', post: '区长', ...of, meeting: 'm1', date: '2022-01-10', rule: 'test', evidence: evidence('决定周长林为代区长') },
    ],
  }),
  facts('c.txt', '2022-06-02', 'meeting-news', {
    people: [person('p1', '王安平', office('区委书记', '区委书记')), person('p2', '周长林', office('区长', '区长'))],
    meetings: [meeting('m1', '全区防汛工作会议', '会议', '2022-06-01')],
    edges: [edge('p2', 'PRESIDED', 'm1', 1), edge('p1', 'ATTENDED', 'm1', 2)],
    diagnostics: [{ code: 'not-understood', message: '一句没有读懂。' }],
  }),
  facts('d.txt', '2022-02-01', 'work-report', {
    programmes: [{ key: 'g1', name: '“东优西拓”战略', aliases: [], owner: { name: '东营区', code: '370502' }, targets: [], rule: 'test', evidence: evidence('“东优西拓”战略') }],
    goals: [quantity('t1', '安置房', 6000, '套', 2022, { programme: 'g1' }), quantity('t2', '公租房', 500, '套', 2022, { partOf: 't1' }), quantity('t3', '道路', 12.5, '公里', 2022)],
    results: [quantity('r1', '学校', 3, '所', 2021)],
  }),
]

/** `n` meetings on days of their own, two officials each. */
export const manyMeetings = (n: number, first = 0): Facts[] =>
  Array.from({ length: n }, (_, nth) => {
    const i = first + nth
    const date = new Date(Date.UTC(2018, 0, 1 + i * 9)).toISOString().slice(0, 10)
    return facts(`many-${i}.txt`, date, 'meeting-news', {
      people: [person('p1', `张${'东南西北'[i % 4]}${'山水'[(i >> 2) % 2]}`, office('副区长', '副区长')), person('p2', `陈${'春夏秋冬'[i % 4]}`, office('区委副书记', '区委副书记'))],
      meetings: [meeting('m1', `全区第${i}次调度会`, '调度会', date)],
      edges: [edge('p1', 'PRESIDED', 'm1', 1), edge('p2', 'ATTENDED', 'm1', 2), edge('m1', 'DISCUSSED', 'g1')],
      programmes: [{ key: 'g1', name: `“${i % 3}号”工程`, aliases: [], owner: { name: '东营区', code: '370502' }, targets: [], rule: 'test', evidence: evidence('工程') }],
    })
  })

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

export async function openScene(given: readonly Facts[]): Promise<GraphStore> {
  const store = await openGraph(await openStore('memory:'), loadGazetteer())
  await ingestFacts(store, each(given))
  return store
}

/** Speaks to the server in this process, as an honest client would. */
export function client(store: GraphServerOptions['store'], options: Partial<GraphServerOptions> = {}) {
  const server = createGraphServer({ store, allowedHosts: ['localhost'], ...options })
  const post = async (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    server.fetch('http://localhost/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers } })
  return {
    server,
    post,
    async raw(query: string, variables: object = {}, headers: Record<string, string> = {}) {
      const response = await post(JSON.stringify({ query, variables }), headers)
      return { status: response.status, body: (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string; extensions?: { code?: string } }[] } }
    },
    async ask<R, V extends object>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
      const { body } = await this.raw(document.toString(), variables)
      if (body.errors) throw new Error(JSON.stringify(body.errors))
      return body.data as R
    },
  }
}
