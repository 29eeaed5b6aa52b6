import { Worker } from 'node:worker_threads'

/** Arithmetic alone: no memory to speak of, nothing that threads share but the processor. */
const code = `
const { parentPort } = require('node:worker_threads')
const count = (steps) => { let x = 1; for (let i = 0; i < steps; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0; return x }
count(1e7)
parentPort.on('message', (steps) => parentPort.postMessage(count(steps)))
parentPort.postMessage(0)
`
const STEPS = 4e8

/** How much faster two threads are than one where they share nothing: what the machine has left for a second one now. */
export async function freeThreads(): Promise<number> {
  const workers = [0, 1].map(() => new Worker(code, { eval: true }))
  const answer = (worker: Worker): Promise<unknown> => new Promise((resolve, reject) => void worker.once('message', resolve).once('error', reject))
  await Promise.all(workers.map(answer))
  const shared = async (by: readonly Worker[]): Promise<number> => {
    const start = performance.now()
    const answers = by.map(answer)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads of one process have no origin
    for (const worker of by) worker.postMessage(STEPS / by.length)
    await Promise.all(answers)
    return performance.now() - start
  }
  const one = await shared(workers.slice(0, 1))
  const two = await shared(workers)
  await Promise.all(workers.map((worker) => worker.terminate()))
  return one / two
}
