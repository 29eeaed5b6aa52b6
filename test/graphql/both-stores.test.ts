import { expect, test } from 'vitest'
import { openInputs } from '../../src/cli/inputs.ts'
import { defaultTabs } from '../../src/graphql/playground.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { ingest, ingestFacts, openGraph } from '../../src/pipeline.ts'
import { stores } from '../support/stores.ts'
import { client, each, manyMeetings, scene } from './fixture.ts'
import { readOperations } from './read-operations.ts'

test.skipIf(stores.some((store) => store.skip))('every read answers the same on both stores, over facts and over the samples', async () => {
  const facts = [...scene(), ...manyMeetings(25)]
  const answers: string[][] = []
  for (const { open } of stores) {
    const store = await openGraph(await open(), loadGazetteer())
    await ingestFacts(store, each(facts))
    await ingest(store, (await openInputs(['samples'], {})).pages(() => {}))
    const api = client(store.executor)
    const mine: string[] = []
    for (const operation of await readOperations(api)) mine.push(`${operation}\n${JSON.stringify((await api.raw(operation)).body)}`)
    for (const { query } of defaultTabs) mine.push(`${query}\n${JSON.stringify((await api.raw(query)).body)}`)
    answers.push(mine)
    await store.close()
  }
  expect(answers[0]!.length).toBeGreaterThan(60)
  expect(answers[1]).toEqual(answers[0])
})
