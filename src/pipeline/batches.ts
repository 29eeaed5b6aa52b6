/** Pages that are read together: what a rule runs stays near the processor from one to the next, and a batch crosses cheaply to another thread. */
export const BATCH = 32

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
