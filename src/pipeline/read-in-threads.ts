import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceDocument } from '../model/document.ts'
import { BATCH, inBatches } from './batches.ts'

/** Batches that a thread has before it unless told, so that none waits for the reader of the files. */
const AHEAD = 2
/** So many batches are read in this thread before others would have started. */
const FEW = 4

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
 * the output does not depend on the number of threads. A few batches are read in this thread: the workers' start would cost
 * more.
 */
export async function* readInThreads(pages: AsyncIterable<SourceDocument>, { threads = availableParallelism(), aside = false, ahead = threads * AHEAD * BATCH }: ReadingOptions = {}): AsyncGenerator<PageFacts> {
  const batches = inBatches(pages, BATCH)
  const first: SourceDocument[][] = []
  let more = aside || threads > 1
  while (more && first.length <= FEW) {
    const next = await batches.next()
    if (next.done) more = false
    else first.push(next.value)
  }
  if (first.length <= FEW) {
    // Loaded only where it runs here: other threads load the rules, which takes a second, each for itself.
    const { default: factsLines } = await import('./facts-worker.ts')
    for (const batch of first) yield* together(batch, factsLines(batch))
    for await (const batch of batches) yield* together(batch, factsLines(batch))
    return
  }
  const { Piscina } = await import('piscina')
  const pool = new Piscina<SourceDocument[], (string | null)[]>({ filename: new URL(`facts-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url).href, minThreads: threads, maxThreads: threads })
  try {
    const underWay: { batch: SourceDocument[]; lines: Promise<(string | null)[]> }[] = []
    const give = (batch: SourceDocument[]): void => {
      const lines = pool.run(batch)
      // Awaited in the order of the pages: until then a failure must not count as unheard.
      lines.catch(() => undefined)
      underWay.push({ batch, lines })
    }
    for (const batch of first) give(batch)
    while (more || underWay.length > 0) {
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
