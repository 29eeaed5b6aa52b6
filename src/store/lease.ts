import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { ZhengmaiError } from '../errors.ts'
import type { GraphStore } from './graph-store.ts'
import type { Row } from './store.ts'

/** How long a lease is good for unless it is renewed: a writer that was killed is out of the way after that. */
const LEASE_MS = 30_000
const RENEW_MS = 10_000
const ASK_AGAIN_MS = 250

export interface LeaseOptions {
  /** How long to wait, in milliseconds, for another writer to end. 0 or absent: not at all. */
  readonly waitMs?: number
  /** Told once where there is somebody to wait for. */
  readonly onWait?: (holder: string) => void
}

interface Holding extends Row {
  readonly holder: string
  readonly label: string
}

/** Those of this process that hold a lease now: of an engine that no other process can open, all others are gone. */
const ours = new Set<string>()

/**
 * Runs `work` as the store's only writer. Readers need no lease. Transactions take turns by themselves, so a lease guards no
 * fact; it keeps two long runs from working against each other unawares. Throws `STORE_BUSY` where another writer has it.
 */
export async function withLease<T>(store: GraphStore, work: () => Promise<T>, { waitMs = 0, onWait }: LeaseOptions = {}): Promise<T> {
  const holder = randomUUID()
  const label = `process ${process.pid} on ${hostname()}`
  const deadline = Date.now() + waitMs
  ours.add(holder)
  try {
    for (let told = false; ; ) {
      const present = await take(store, holder, label)
      if (present.holder === holder) break
      if (Date.now() >= deadline) throw new ZhengmaiError('STORE_BUSY', `The store “${store.executor.address}” is being written by ${present.label}. Try again when that has ended, or wait for it with --wait SECONDS.`)
      if (!told) onWait?.(present.label)
      told = true
      await pause(ASK_AGAIN_MS)
    }
    const renewal = setInterval(() => void take(store, holder, label).catch(() => undefined), RENEW_MS)
    renewal.unref()
    try {
      return await work()
    } finally {
      clearInterval(renewal)
      await store.run('release-lease', { holder })
    }
  } finally {
    ours.delete(holder)
  }
}

async function take(store: GraphStore, holder: string, label: string): Promise<Holding> {
  const ask = async (takeOver: boolean): Promise<Holding> => {
    const now = Date.now()
    const { rows } = await store.run<Holding>('take-lease', { holder, label, now, until: now + LEASE_MS, takeOver })
    return rows[0]!
  }
  const present = await ask(false)
  // An embedded store is open in one process only: a lease that nobody here holds is that of a killed one.
  return store.executor.engine === 'embedded' && !ours.has(present.holder) ? ask(true) : present
}
