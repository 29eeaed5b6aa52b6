import { EventEmitter, once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GraphStore } from '../../src/store/graph-store.ts'
import { withLease } from '../../src/store/lease.ts'
import { stores } from '../support/stores.ts'

for (const { name, skip, open } of stores) {
  describe.skipIf(skip !== undefined)(`the writer's lease on ${name}`, () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await GraphStore.open(await open())
    })
    afterAll(() => store.close())

    test('a second writer is told who has the store, and what to do', async () => {
      await withLease(store, async () => {
        await expect(withLease(store, async () => 'written')).rejects.toMatchObject({ code: 'STORE_BUSY', message: expect.stringMatching(/process \d+ on .*--wait/) })
      })
    })

    test('a second writer that waits comes next', async () => {
      const order: string[] = []
      const signals = new EventEmitter()
      const [begun, ended] = [once(signals, 'begun'), once(signals, 'ended')]
      const first = withLease(store, async () => {
        signals.emit('begun')
        await ended
        order.push('first')
      })
      await begun
      const second = withLease(store, async () => void order.push('second'), { waitMs: 20_000, onWait: () => signals.emit('ended') })
      await Promise.all([first, second])
      expect(order).toEqual(['first', 'second'])
    })

    test('it is given back when the work ends, and when it fails', async () => {
      await expect(withLease(store, () => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
      await expect(withLease(store, async () => 'written')).resolves.toBe('written')
    })

    test('one that ran out belongs to nobody', async () => {
      await store.run('take-lease', { holder: 'killed', label: 'a killed one', now: 0, until: 1, takeOver: true })
      await expect(withLease(store, async () => 'written')).resolves.toBe('written')
    })

    test('one of a process that is gone holds nobody up where only one process can open the store', async () => {
      await store.run('take-lease', { holder: 'killed', label: 'a killed one', now: 0, until: 9_999_999_999_999, takeOver: true })
      const outcome = await withLease(store, async () => 'written').catch((error: { code: string }) => error.code)
      expect(outcome).toBe(name === 'embedded' ? 'written' : 'STORE_BUSY')
      await store.run('release-lease', { holder: 'killed' })
    })
  })
}
