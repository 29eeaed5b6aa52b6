/**
 * What each stage costs, as shares of one run over the samples: npx tsx bench/stages.ts [FILES OR FOLDERS…].
 * Shares compare between machines; documents a second do not.
 */
import { clean } from '../src/clean/clean.ts'
import { extract } from '../src/extract/extract.ts'
import { rules } from '../src/extract/rules.ts'
import { loadGazetteer } from '../src/gazetteer/shipped.ts'
import { findFiles } from '../src/load/find-files.ts'
import { load } from '../src/load/load.ts'
import { ingest, openGraph } from '../src/pipeline.ts'
import { openStore } from '../src/store/open-store.ts'
import type { SourceDocument } from '../src/model/document.ts'

const paths = process.argv.slice(2)
const files = await findFiles(paths.length > 0 ? paths : ['samples'])
const gazetteer = loadGazetteer()
const pages: SourceDocument[] = []
for await (const page of load(files)) if (page.document) pages.push(page)
const rounds = Math.max(1, Math.ceil(2000 / pages.length))

const timed = (work: () => void): number => {
  work()
  const start = performance.now()
  for (let round = 0; round < rounds; round++) work()
  return performance.now() - start
}
const cleaned = pages.map(({ document }) => clean(document!))
const cleaning = timed(() => pages.forEach(({ document }) => clean(document!)))
const extracting = timed(() => pages.forEach(({ document, source }, i) => extract({ document: document!, clean: cleaned[i]!, source, gazetteer }, rules)))

async function* numbered(): AsyncGenerator<SourceDocument> {
  for (let round = 0; round < rounds; round++) for (const page of pages) yield { ...page, source: { ...page.source, uri: `${round}/${page.source.uri}` }, document: { ...page.document!, id: `${round}-${page.document!.id}` } }
}
const store = await openGraph(await openStore('memory:'), gazetteer)
const start = performance.now()
await ingest(store, numbered())
const ingesting = performance.now() - start
await store.close()

const documents = pages.length * rounds
const share = (ms: number): string => `${((100 * ms) / ingesting).toFixed(0).padStart(3)}% of ingestion, ${Math.round((documents / ms) * 1000)} documents a second here`
process.stdout.write(`${documents} documents (${pages.length}, ${rounds} times)\nclean    ${share(cleaning)}\nextract  ${share(extracting)}\ningest   ${share(ingesting)} (memory store; everything together)\n`)
