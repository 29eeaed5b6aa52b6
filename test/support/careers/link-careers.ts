import { loadGazetteer } from '../../../src/gazetteer/shipped.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { ingestFacts, openGraph } from '../../../src/pipeline.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { drawCareers } from './careers.ts'
import { tell } from './documents.ts'
import { drawFrom } from './draw.ts'
import { scoreLinking, type LinkingScore } from './score-linking.ts'

/** Draws a world of officials, puts what its pages tell into an empty graph, and counts what linking made of it. */
export async function linkCareers(seed: number, officials: number): Promise<LinkingScore & { readonly documents: number; readonly milliseconds: number }> {
  const gazetteer = loadGazetteer()
  const draw = drawFrom(seed)
  const careers = drawCareers(draw, gazetteer, officials)
  const told = [...tell(draw, gazetteer, careers)]
  async function* sources(): AsyncGenerator<Facts> {
    for (const { facts, uris } of told) for (const source of uris) yield { ...facts, source }
  }
  const store = await openGraph(await openStore('memory:'), gazetteer)
  const start = performance.now()
  await ingestFacts(store, sources())
  const milliseconds = performance.now() - start
  const { rows } = await store.executor.execute<{ documentId: string; key: string; entityId: string }>("MATCH (m:Mention {kind: 'official'}) RETURN m.documentId AS documentId, m.key AS key, m.entityId AS entityId")
  const entities = new Map(rows.map(({ documentId, key, entityId }) => [`${documentId} ${key}`, entityId]))
  await store.close()
  return { ...scoreLinking(careers, told, (documentId, person) => entities.get(`${documentId} ${person}`)), documents: told.length, milliseconds }
}
