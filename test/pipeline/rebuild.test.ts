import { afterEach, describe, expect, test } from 'vitest'
import { canonicalExport } from '../../src/export/canonical.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { page } from '../../src/load/page.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { ingest, openGraph, rebuild, type GraphStore } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open-store.ts'
import { collect } from '../support/collect.ts'

const news = (day: string, deputy: string): string => `东营区召开城建推进会\n${day} 来源：东营市\n东营区召开城建工作推进会。区委书记王安平主持会议，副区长${deputy}出席会议。`
const pages: SourceDocument[] = [
  page({ uri: 'a.txt', encoding: 'utf-8' }, 'text/plain', news('2018-03-05', '李清河')),
  page({ uri: 'b.txt', encoding: 'utf-8' }, 'text/plain', news('2020-06-01', '周长林')),
  page({ uri: 'c.txt', encoding: 'utf-8', published: '2021-02-02' }, 'text/plain', news('2018-03-05', '李清河')),
  page({ uri: 'd.txt', encoding: 'utf-8' }, 'text/plain', '东营区召开城建工作推进会。区委书记王安平主持会议。'),
  page({ uri: 'e.txt', encoding: 'utf-8', published: '2019' }, 'text/plain', '东营区召开河长制工作推进会。副区长李清河主持会议。'),
]

describe('rebuilding a store in another', () => {
  const open: GraphStore[] = []
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close()
  })
  const empty = async (): Promise<GraphStore> => {
    const store = await openGraph(await openStore('memory:'), loadGazetteer())
    open.push(store)
    return store
  }
  const holding = async (uris: readonly string[]): Promise<GraphStore> => {
    const store = await empty()
    await ingest(store, (async function* (): AsyncGenerator<SourceDocument> {
      yield* pages.filter(({ source }) => uris.includes(source.uri))
    })())
    return store
  }
  const exported = async (store: GraphStore): Promise<string> => (await collect(canonicalExport(store))).join('\n')

  test.each<[string | undefined, string[], { later: number; undated: number }]>([
    [undefined, ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'], { later: 0, undated: 0 }],
    ['2018-12-31', ['a.txt'], { later: 3, undated: 1 }],
    ['2019-12-30', ['a.txt'], { later: 3, undated: 1 }],
    ['2019-12-31', ['a.txt', 'e.txt'], { later: 2, undated: 1 }],
    ['2020-06-01', ['a.txt', 'b.txt', 'e.txt'], { later: 1, undated: 1 }],
  ])('until %s it is the graph of %j', async (until, uris, left) => {
    const into = await empty()
    expect(await rebuild(await holding(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']), into, { until })).toMatchObject({ ...left, complete: true })
    expect(await exported(into)).toBe(await exported(await holding(uris)))
  })

  test('a store that holds documents is left alone', async () => {
    const [from, into] = [await holding(['a.txt']), await holding(['b.txt'])]
    const before = await exported(into)
    await expect(rebuild(from, into)).rejects.toMatchObject({ code: 'BAD_USAGE' })
    expect(await exported(into)).toBe(before)
  })
})
