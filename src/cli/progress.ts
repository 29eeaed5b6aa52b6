import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  bytes(done: number): void
  documents(done: number): void
  stop(): void
}

/** Progress on standard error: a bar on a terminal, a line every five seconds in a pipe; nothing where `quiet`. */
export function showProgress(totalBytes: number, quiet: boolean): Progress {
  if (quiet) return { bytes: () => {}, documents: () => {}, stop: () => {} }
  const bar = new SingleBar(
    { format: '{bar} {percentage}% | {documents} documents | {duration_formatted}', stream: process.stderr, noTTYOutput: true, notTTYSchedule: 5000, hideCursor: true },
    Presets.shades_classic,
  )
  // Two counters drive one bar: bytes move it, documents only label it.
  bar.start(Math.max(totalBytes, 1), 0, { documents: 0 })
  return {
    bytes: (done) => bar.increment(done),
    documents: (documents) => bar.increment(0, { documents }),
    stop: () => bar.stop(),
  }
}
