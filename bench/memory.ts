/**
 * Whether memory stays flat: npm run bench:memory [-- FILES OR FOLDERS…]. Reads 100,000 documents (those given, again and
 * again, each time with another text) and prints the heap in use after collection, as a ratio to the heap after the first
 * 10,000.
 */
import { loadGazetteer } from '../src/gazetteer/shipped.ts'
import { findFiles } from '../src/load/find-files.ts'
import { load } from '../src/load/load.ts'
import type { SourceDocument } from '../src/model/document.ts'
import { readFacts } from '../src/pipeline/read-facts.ts'

const DOCUMENTS = 100_000
const STEP = 10_000
const collect = globalThis.gc
if (!collect) throw new Error('Run it with --expose-gc (npm run bench:memory does).')
const paths = process.argv.slice(2)
const pages: SourceDocument[] = []
for await (const page of load(await findFiles(paths.length > 0 ? paths : ['samples']))) if (page.document) pages.push(page)

const gazetteer = loadGazetteer()
let first = 0
for (let i = 1; i <= DOCUMENTS; i++) {
  const { document, source } = pages[i % pages.length]!
  readFacts({ ...document!, id: String(i), text: `${document!.text}\n${i}` }, source, gazetteer)
  if (i % STEP !== 0) continue
  collect()
  const { heapUsed } = process.memoryUsage()
  first ||= heapUsed
  process.stdout.write(`${String(i).padStart(7)} documents: heap ${(heapUsed / first).toFixed(3)} × that after ${STEP} (${Math.round(heapUsed / 2 ** 20)} MiB)\n`)
}
