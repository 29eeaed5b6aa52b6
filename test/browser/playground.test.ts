import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInputs } from '../../src/cli/inputs.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { ingest, openGraph, type GraphStore } from '../../src/pipeline.ts'
import { startServer } from '../../src/server.ts'
import { openStore } from '../../src/store/open-store.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const there = existsSync(executablePath)
if (!there && process.env['REQUIRE_BROWSER']) throw new Error(`REQUIRE_BROWSER is set, but there is no browser at ${executablePath}.`)
if (!there) process.stdout.write(`The browser test is skipped: there is no browser at ${executablePath}.\n`)

describe.skipIf(!there)('in a real browser', () => {
  let browser: Browser
  let store: GraphStore
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    store = await openGraph(await openStore('memory:'), loadGazetteer())
    await ingest(store, (await openInputs(['samples'], {})).pages(() => {}))
    server = await startServer({ store, port: 0 })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
  })

  it('opens the playground without anything from elsewhere, and answers a ready-made question', async () => {
    const page = await browser.newPage()
    const foreign: string[] = []
    page.on('request', (request) => void (request.url().startsWith(server.url) || /^(?:data|blob):/.test(request.url()) || foreign.push(request.url())))
    await page.goto(`${server.url}/graphql`)
    const run = page.locator('button.graphiql-execute-button')
    await run.waitFor({ timeout: 30_000 })
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && response.request().method() === 'POST' && (response.request().postData() ?? '').includes('Presided'))
    await run.click()
    const body = await (await answered).text()
    expect(body).toContain('谌贻琴')
    await page.locator('.result-window', { hasText: '谌贻琴' }).waitFor({ timeout: 15_000 })
    expect(foreign).toEqual([])
  })

  it('shows on the front page what is here, and leads to the playground', async () => {
    const page = await browser.newPage()
    await page.goto(server.url)
    expect(await page.title()).toMatch(/Zhengmai/)
    await page.locator('a[href="/graphql"]').first().click()
    await page.waitForURL(`${server.url}/graphql`)
  })
})
