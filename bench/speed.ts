/**
 * How fast documents are read, as ratios within one run: npm run bench [-- FILES OR FOLDERS…] (default: samples/).
 * 1. clean + extract on one thread, in the batches in which the product reads, against `tag` of @node-rs/jieba, a part-of-speech tagger in Rust, over the same texts.
 * 2. the same work in two threads against one, both besides this one and both after as many pages a thread: new threads first compile
 *    what they run. Beside it what a loop that shares nothing gains by a second thread in the same minutes, which is all that the machine
 *    has to give, and the processor time, which tells what two threads cost each other even where others use the machine too.
 * Rounds alternate, so that a machine's moods meet both sides alike; the medians are compared.
 */
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { setEngine } from '../bin/engine.js'
import { loadGazetteer } from '../src/gazetteer/shipped.ts'
import { findFiles } from '../src/load/find-files.ts'
import { load } from '../src/load/load.ts'
import type { SourceDocument } from '../src/model/document.ts'
import { readInThreads } from '../src/pipeline.ts'
import { BATCH } from '../src/pipeline/batches.ts'
import { readFactsOf } from '../src/pipeline/read-facts.ts'
import { freeThreads } from './free-threads.ts'

setEngine()
const ROUNDS = 5
const DOCUMENTS = 2000
/** Pages under way for each thread. */
const AHEAD = 2 * BATCH
const paths = process.argv.slice(2)
const read: SourceDocument[] = []
for await (const page of load(await findFiles(paths.length > 0 ? paths : ['samples']))) if (page.document) read.push(page)
const pages = Array.from({ length: Math.max(DOCUMENTS, read.length) }, (_, i) => read[i % read.length]!)
const characters = pages.reduce((sum, { document }) => sum + document!.text.length, 0)

const jieba = Jieba.withDict(dict)
const gazetteer = loadGazetteer()
const tag = (): void => pages.forEach(({ document }) => void jieba.tag(document!.text))
const batches = Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, i) => pages.slice(i * BATCH, (i + 1) * BATCH).map(({ document, source }) => ({ document: document!, source })))
const facts = (): void => batches.forEach((batch) => void readFactsOf(batch, gazetteer))

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const say = (line: string): void => void process.stdout.write(`${line}\n`)

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

async function* repeated(times: number): AsyncGenerator<SourceDocument> {
  for (let i = 0; i < times; i++) yield* pages
}

/** Two passes, behind one for each thread: the time that they take, and the processor time. */
async function inThreads(threads: number): Promise<{ time: number; processor: number }> {
  let start = 0
  let used = process.cpuUsage()
  let read = 0
  for await (const { line } of readInThreads(repeated(threads + 2), { threads, aside: true, ahead: threads * AHEAD })) {
    if (line === null || ++read !== threads * pages.length) continue
    start = performance.now()
    used = process.cpuUsage()
  }
  const { user, system } = process.cpuUsage(used)
  return { time: performance.now() - start, processor: user + system }
}

say(`${pages.length} documents (${read.length} different), ${(characters / 1e6).toFixed(1)} million characters`)
tag()
facts()
const times = { tag: [] as number[], facts: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  times.tag.push(timed(tag))
  times.facts.push(timed(facts))
}
say(`clean + extract against jieba's tag, one thread: ${(median(times.tag) / median(times.facts)).toFixed(2)} × as fast (${Math.round((pages.length / median(times.facts)) * 1000)} documents a second here)`)
const ratios = { time: [] as number[], processor: [] as number[], free: [] as number[] }
for (let round = 0; round < 3; round++) {
  const one = await inThreads(1)
  ratios.free.push(await freeThreads())
  const two = await inThreads(2)
  ratios.free.push(await freeThreads())
  ratios.time.push(one.time / two.time)
  ratios.processor.push(two.processor / one.processor)
}
say(`two threads against one: ${median(ratios.time).toFixed(2)} × as fast, for ${median(ratios.processor).toFixed(2)} × the processor time (a loop that shares nothing: ${median(ratios.free).toFixed(2)} × as fast on this machine now)`)
