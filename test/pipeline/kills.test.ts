import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { drawFrom } from '../support/careers/draw.ts'

const bin = fileURLToPath(new URL('../../bin/zhengmai.js', import.meta.url))
const texts = fileURLToPath(new URL('../fixtures/labelled/texts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhengmai-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** How often an ingestion is killed: KILLS=200 for the long run. */
const kills = Number(process.env['KILLS'] ?? 5)
/** In hundredths of what a whole ingestion takes here, so that kills fall everywhere: before the store opens, within batches, behind the last. */
const [FIRST_KILL, LATEST_KILL] = [10, 110]

const env = (store: string): NodeJS.ProcessEnv => ({ ...process.env, ZHENGMAI_STORE: `embedded:${join(folder, store)}` })
const run = async (store: string, ...args: string[]): Promise<string> => (await promisify(execFile)(process.execPath, [bin, ...args], { env: env(store), maxBuffer: 256 * 1024 * 1024 })).stdout
const ingest = ['ingest', texts, '--base', texts, '--batch-size', '2', '--quiet']

test('an ingestion that is killed anywhere, any number of times, ends in the graph of one that is not', { timeout: 60_000 + kills * 20_000 }, async () => {
  await run('whole', ...ingest)
  const whole = await run('whole', 'export', '--format', 'canonical')
  // The first run may have built the program.
  const start = performance.now()
  await run('timed', ...ingest)
  const duration = performance.now() - start
  const draw = drawFrom(7)
  let killed = 0
  for (let i = 0; i < kills; i++) {
    const child = spawn(process.execPath, [bin, ...ingest], { env: env(i % 10 === 0 ? `killed-${i}` : `killed-${i - (i % 10)}`), stdio: 'ignore' })
    const ended = once(child, 'exit')
    await Promise.race([pause((duration * draw.int(FIRST_KILL, LATEST_KILL)) / 100, undefined, { ref: false }), ended])
    if (child.kill('SIGKILL')) killed++
    await ended
    // Every tenth, and the last, goes on to the end.
    if (i % 10 !== 9 && i !== kills - 1) continue
    const store = `killed-${i - (i % 10)}`
    await run(store, ...ingest)
    expect(await run(store, 'export', '--format', 'canonical')).toBe(whole)
  }
  expect(killed).toBeGreaterThan(0)
})
