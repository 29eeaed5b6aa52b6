import type { CypherExecutor } from './store.ts'

/** Checkpoints take no more than one part in so many of the time of long work. */
const SHARE = 10

/**
 * Checkpoints of long work. What is committed is sound without one, and a run that was killed does the lost batches again; but a
 * checkpoint of the embedded engine costs more the larger the store, so it is made when ten times the last one's cost has passed.
 */
export class Checkpoints {
  readonly #executor: CypherExecutor
  #due = 0

  constructor(executor: CypherExecutor) {
    this.#executor = executor
  }

  async ifDue(): Promise<void> {
    if (performance.now() >= this.#due) await this.now()
  }

  async now(): Promise<void> {
    const start = performance.now()
    await this.#executor.checkpoint()
    const end = performance.now()
    this.#due = end + SHARE * (end - start)
  }
}
