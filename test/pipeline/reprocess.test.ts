import { expect, test } from 'vitest'
import { canonicalExport } from '../../src/export/canonical.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { page } from '../../src/load/page.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { ingest, judge, openGraph, reprocess, type GraphStore } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open-store.ts'
import { collect } from '../support/collect.ts'

const texts = ['东营区召开城建推进会\n2021-03-02 来源：东营\n3月2日，东营区召开城建工作推进会。区长李清河主持会议，副区长王安平出席会议。', '东营区召开防汛会议\n2021-05-02 来源：东营\n5月2日，东营区召开防汛工作会议。区委书记周长林主持会议，区长李清河出席会议。', '安源区召开调度会\n2022-05-02 来源：萍乡\n5月2日，安源区召开重点项目调度会。安源区委书记李清河主持会议。']

async function filled(): Promise<GraphStore> {
  const store = await openGraph(await openStore('memory:'), loadGazetteer())
  async function* pages(): AsyncGenerator<SourceDocument> {
    for (const [i, text] of texts.entries()) yield page({ uri: `${i}.txt`, encoding: 'utf-8' }, 'text/plain', text)
  }
  await ingest(store, pages())
  return store
}

async function* none(): AsyncGenerator<SourceDocument> {}

const exported = async (store: GraphStore): Promise<string> => (await collect(canonicalExport(store))).join('\n')

test.each([
  ['where only the reading of documents has changed', { facts: 'new', graph: undefined }],
  ['where the graph is built otherwise', { facts: 'new', graph: 'new' }],
])('reading all documents anew ends in the same graph, %s, and goes on where it was broken off', async (_, { graph }) => {
  const store = await filled()
  try {
    const ids = (await store.executor.execute<{ id: string }>('MATCH (m:Mention {name: $name}) RETURN m.id AS id ORDER BY id', { name: '李清河' })).rows.map(({ id }) => id)
    await judge(store, { left: ids[0]!, right: ids[1]!, verdict: 'different', by: 'curator', reason: 'two people', at: '2024-01-01T00:00:00Z' })
    const before = await exported(store)
    const { rows } = await store.run<{ graph: string }>('read-rules-state')
    const version = { facts: 'new', graph: graph ?? rows[0]!.graph }
    const abort = new AbortController()
    const first = await reprocess(store, { batchSize: 1, version, signal: abort.signal, onProgress: () => abort.abort() })
    expect(first).toMatchObject({ documents: 1, complete: false })
    // While the graph is half built, nobody may build on it.
    const meanwhile = await ingest(store, none()).then(() => 'written', (error: { code: string }) => error.code)
    expect(meanwhile).toBe(graph === undefined ? 'written' : 'REPROCESS_UNFINISHED')
    expect(await reprocess(store, { batchSize: 1, version })).toMatchObject({ documents: 2, changed: 0, complete: true })
    expect(await exported(store)).toBe(before)
  } finally {
    await store.close()
  }
})
