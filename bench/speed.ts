/**
 * How fast documents are read, as ratios within one run: npm run bench [-- FILES OR FOLDERS…] (default: samples/).
 * 1. clean + extract on one thread, in the batches in which the product reads, against `tag` of @node-rs/jieba, a part-of-speech tagger in Rust, over the same texts.
 * 2. the same work on two threads against one.
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

setEngine()
const ROUNDS = 5
const DOCUMENTS = 2000
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

/** The time of the second half of four passes: new workers first compile what they run, as this thread has done before. */
async function inThreads(threads: number): Promise<number> {
  let start = 0
  let read = 0
  for await (const { line } of readInThreads(repeated(4), { threads })) if (line !== null && ++read === 2 * pages.length) start = performance.now()
  return performance.now() - start
}

say(`${pages.length} documents (${read.length} different), ${(characters / 1e6).toFixed(1)} million characters`)
tag()
facts()
const times = { tag: [] as number[], facts: [] as number[], one: [] as number[], two: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  times.tag.push(timed(tag))
  times.facts.push(timed(facts))
}
say(`clean + extract against jieba's tag, one thread: ${(median(times.tag) / median(times.facts)).toFixed(2)} × as fast (${Math.round((pages.length / median(times.facts)) * 1000)} documents a second here)`)
for (let round = 0; round < 3; round++) {
  times.one.push(await inThreads(1))
  times.two.push(await inThreads(2))
}
say(`two threads against one: ${(median(times.one) / median(times.two)).toFixed(2)} × as fast`)
