import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalExport } from '../../src/export/canonical.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { page } from '../../src/load/page.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { ingest, openGraph, type GraphStore } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open-store.ts'
import { collect } from '../support/collect.ts'

const text = (day: number, name: string): string => `东营区召开城建推进会\n2021-03-0${day} 来源：东营区\n3月${day}日，东营区召开城建工作推进会。东营区副区长${name}主持会议。`
const names = ['王某安', '李清河', '周长林', '赵一鸣', '钱小山']
/** Some addresses with one text, one address told twice. */
const pages = [...Array.from({ length: 80 }, (_, i) => [`${i}.txt`, text(1 + (i % 7), names[i % 5]!)] as const), ['3.txt', text(8, '孙大江')] as const, ['3.txt', text(9, '孙大江')] as const]

async function* given(): AsyncGenerator<SourceDocument> {
  for (const [uri, content] of pages) yield page({ uri, encoding: 'utf-8' }, 'text/plain', content)
}

let store: GraphStore
beforeAll(async () => {
  store = await openGraph(await openStore('memory:'), loadGazetteer())
})
afterAll(() => store.close())
const exported = async (store: GraphStore): Promise<string> => (await collect(canonicalExport(store, new Set(['District'])))).join('\n')

test('what is known already is neither read nor written', async () => {
  await ingest(store, given())
  const before = await exported(store)
  async function* last(): AsyncGenerator<SourceDocument> {
    for (const [uri, content] of new Map(pages)) yield page({ uri, encoding: 'utf-8' }, 'text/plain', content)
  }
  const again = await ingest(store, last(), { batchSize: 50 })
  expect([again.documents, again.added, again.changed, again.written]).toEqual([80, 0, 0, 0])
  expect(await exported(store)).toBe(before)
})
