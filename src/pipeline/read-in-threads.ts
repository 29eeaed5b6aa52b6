import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { SourceDocument } from '../model/document.ts'
import factsLines from './facts-worker.ts'
import { BATCH } from './read-facts.ts'

/** Batches that a thread has before it unless told, so that none waits for the reader of the files. */
const AHEAD = 2

export interface PageFacts {
  readonly page: SourceDocument
  /** The facts as one line of JSON, without its line break; null where the page has no text. */
  readonly line: string | null
}

interface ReadingOptions {
  readonly threads?: number
  /** True where this thread has other work: a single thread, too, is then one besides it. */
  readonly aside?: boolean
  /** How many pages may be under way: more where the caller is busy between taking them. */
  readonly ahead?: number
}

/**
 * Reads the facts of pages in `threads` threads (all cores unless told) and yields them in the order of the pages, so that
 * the output does not depend on the number of threads. What fits into one batch is read in this thread: a worker's start
 * would cost more.
 */
export async function* readInThreads(pages: AsyncIterable<SourceDocument>, { threads = availableParallelism(), aside = false, ahead = threads * AHEAD * BATCH }: ReadingOptions = {}): AsyncGenerator<PageFacts> {
  const batches = inBatches(pages, BATCH)
  const first = await batches.next()
  if (first.done) return
  const second = (aside || threads > 1) && first.value.length === BATCH ? await batches.next() : undefined
  if (second === undefined || second.done) {
    yield* together(first.value, factsLines(first.value))
    if (second === undefined) for await (const batch of batches) yield* together(batch, factsLines(batch))
    return
  }
  const pool = new Piscina<SourceDocument[], (string | null)[]>({ filename: new URL(`facts-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url).href, minThreads: threads, maxThreads: threads })
  try {
    const underWay: { batch: SourceDocument[]; lines: Promise<(string | null)[]> }[] = []
    const give = (batch: SourceDocument[]): void => {
      const lines = pool.run(batch)
      // Awaited in the order of the pages: until then a failure must not count as unheard.
      lines.catch(() => undefined)
      underWay.push({ batch, lines })
    }
    give(first.value)
    give(second.value)
    for (let more = true; more || underWay.length > 0; ) {
      while (more && underWay.length * BATCH < ahead) {
        const next = await batches.next()
        if (next.done) more = false
        else give(next.value)
      }
      const oldest = underWay.shift()
      if (oldest) yield* together(oldest.batch, await oldest.lines)
    }
  } finally {
    await pool.destroy()
  }
}

function* together(pages: readonly SourceDocument[], lines: readonly (string | null)[]): Generator<PageFacts> {
  for (const [i, page] of pages.entries()) yield { page, line: lines[i]! }
}

/** Items in groups of `size`, the last one smaller. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[], undefined> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
