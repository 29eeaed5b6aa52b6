import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInputs } from '../../src/cli/inputs.ts'
import { defaultTabs } from '../../src/graphql/playground.ts'
import { ingest, type GraphStore } from '../../src/pipeline.ts'
import { client, openScene } from '../graphql/fixture.ts'

/** Whether an answer holds anything: some list in it that is not empty. */
const holdsSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && typeof value === 'object' && Object.values(value).some(holdsSomething)

describe.skipIf(!existsSync('samples/news.jsonl'))('on the samples', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openScene([])
    await ingest(store, (await openInputs(['samples'], {})).pages(() => {}))
  })
  afterAll(() => store.close())

  test.each(defaultTabs.map((tab) => [tab.query.split('\n')[0]!, tab]))('the ready-made question “%s” shows something', async (_, { query }) => {
    const { body } = await client(store.executor).raw(query)
    expect(body.errors).toBeUndefined()
    expect(holdsSomething(body.data)).toBe(true)
  })
})
