import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalExport } from '../../src/export/canonical.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { page } from '../../src/load/page.ts'
import { explain, ingest, judge, judgements, openGraph, remove, revokeJudgement, summary, type GraphStore } from '../../src/pipeline.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import type { CypherExecutor, Parameters, Row } from '../../src/store/store.ts'
import { collect } from '../support/collect.ts'
import { stores } from '../support/stores.ts'

/** A small world: few names, posts and places, so that documents meet in the same officials, meetings and programmes. */
const names = ['王安平', '李清河', '周长林', '赵一鸣']
const posts = ['区委书记', '区委副书记、区长', '副区长', '区人大常委会主任']
const places = [['东营区', '东营市'], ['安源区', '萍乡市']] as const
const programmes = ['“东优西拓”战略', '“清水润城”三年行动']

const text = fc
  .record({ place: fc.constantFrom(...places), day: fc.integer({ min: 1, max: 3 }), chair: fc.constantFrom(...names), chairPost: fc.constantFrom(...posts), guest: fc.constantFrom(...names), programme: fc.constantFrom(...programmes), homes: fc.integer({ min: 1, max: 2 }), session: fc.boolean() })
  .map(({ place: [district, city], day, chair, chairPost, guest, programme, homes, session }) =>
    session
      ? `${district}人大常委会任免名单\n2022-01-1${day} 来源：${city}\n1月1${day}日，${district}第五届人大常委会第${day}次会议召开，会议决定任命${chair}为${district}副区长，免去${guest}的${district}副区长职务。`
      : `${district}召开城建推进会\n2021-03-0${day} 来源：${city}\n3月0${day}日，${district}召开城建工作推进会。${chairPost.replace(/^/, '')}${chair}主持会议，副区长${guest}出席会议。会议要求实施${programme}，年内建成安置房${homes}000套。`)

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), address: fc.integer({ min: 0, max: 5 }), text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), address: fc.integer({ min: 0, max: 5 }) }) },
)
const stepWithCurator = fc.oneof(
  { weight: 5, arbitrary: step },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('judge' as const), verdict: fc.constantFrom('same' as const, 'different' as const), left: fc.nat(40), right: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const), nth: fc.nat(5) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function* pages(items: readonly { address: number; text: string }[]): AsyncGenerator<SourceDocument> {
  for (const { address, text: content } of items) yield page({ uri: `${address}.txt`, encoding: 'utf-8' }, 'text/plain', content)
}

/** Without the shipped divisions, which are always the same. */
const exported = async (store: GraphStore): Promise<string> => (await collect(canonicalExport(store, new Set(['District'])))).join('\n')

/** What the store's own counters say was written while `work` ran. */
async function writesDuring(store: GraphStore, work: (store: GraphStore) => Promise<unknown>): Promise<number> {
  let writes = 0
  const counting: CypherExecutor = {
    ...store.executor,
    transaction: (job) =>
      store.executor.transaction((transaction) =>
        job({
          execute: async <R extends Row>(query: string, parameters?: Parameters) => {
            const result = await transaction.execute<R>(query, parameters)
            for (const n of Object.values(result.counters)) writes += n
            return result
          },
        })),
  }
  await work(await openGraph(counting, loadGazetteer()))
  return writes
}

/** Ids of mentions of one kind, in a stable order: what a curator may point at. */
async function mentionIds(store: GraphStore): Promise<string[]> {
  const { rows } = await store.executor.execute<{ id: string }>('MATCH (m:Mention) RETURN m.id AS id')
  return rows.map(({ id }) => id).filter((id) => id.startsWith('official-')).sort()
}

async function clear(store: GraphStore): Promise<void> {
  for (const { id } of await judgements(store)) await revokeJudgement(store, id)
  await remove(store, [0, 1, 2, 3, 4, 5].map((address) => `${address}.txt`))
}

for (const { name, skip, open } of stores) {
  describe.skipIf(skip)(`the graph as a function of its sources: ${name}`, () => {
    let store: GraphStore
    let empty: string
    const runs = Number(process.env[name === 'embedded' ? 'PURITY_RUNS' : 'PURITY_RUNS_NEO4J']) || (name === 'embedded' ? 40 : 6)
    /** Long before this something hangs. */
    const patience = runs * 120_000
    beforeAll(async () => {
      store = await openGraph(await open(), loadGazetteer())
      empty = await exported(store)
    })
    afterAll(() => store?.close())

    it('comes out the same however the same sources came in', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), async (steps: Step[], batchSize, backwards) => {
          await clear(store)
          expect(await exported(store)).toBe(empty)
          const last = new Map<number, string>()
          for (const one of steps) {
            if (one.kind === 'remove') {
              await remove(store, [`${one.address}.txt`])
              last.delete(one.address)
            } else {
              await ingest(store, pages([one]), {})
              last.set(one.address, one.text)
            }
          }
          const lived = await exported(store)
          await clear(store)
          const items = [...last].map(([address, content]) => ({ address, text: content }))
          await ingest(store, pages([...(backwards ? items.reverse() : items), ...items]), { batchSize })
          expect(await exported(store)).toBe(lived)
        }),
        { numRuns: runs, seed: 20260101 },
      )
    }, patience)

    it('comes out the same whenever the same judgements were made, and as before once they are revoked', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(stepWithCurator, { minLength: 3, maxLength: 10 }), fc.integer({ min: 1, max: 4 }), async (steps, batchSize) => {
          await clear(store)
          const last = new Map<number, string>()
          let clock = 0
          for (const one of steps) {
            if (one.kind === 'put') {
              await ingest(store, pages([one]), {})
              last.set(one.address, one.text)
            } else if (one.kind === 'remove') {
              await remove(store, [`${one.address}.txt`])
              last.delete(one.address)
            } else if (one.kind === 'revoke') {
              const all = await judgements(store)
              if (all.length > 0) await revokeJudgement(store, all[one.nth % all.length]!.id)
            } else {
              const ids = await mentionIds(store)
              const [left, right] = [ids[one.left % ids.length], ids[one.right % ids.length]]
              if (left === undefined || right === undefined || left === right) continue
              await judge(store, { left, right, verdict: one.verdict, by: 'curator', reason: 'so it is', at: `2024-01-01T00:00:${String(clock++).padStart(2, '0')}Z` })
              await explain(store, left, right)
            }
          }
          const lived = await exported(store)
          const made = await judgements(store)
          await remove(store, [0, 1, 2, 3, 4, 5].map((address) => `${address}.txt`))
          // Without documents they all dangle, and come back with them.
          expect((await judgements(store)).every(({ leftMention, rightMention }) => leftMention === null && rightMention === null)).toBe(true)
          await ingest(store, pages([...last].map(([address, content]) => ({ address, text: content }))), { batchSize })
          expect(await exported(store)).toBe(lived)
          for (const { id } of made) await revokeJudgement(store, id)
          const unjudged = await exported(store)
          await clear(store)
          await ingest(store, pages([...last].map(([address, content]) => ({ address, text: content }))), { batchSize })
          expect(await exported(store)).toBe(unjudged)
        }),
        { numRuns: runs, seed: 20260102 },
      )
    }, patience)

    it('is left alone by what it holds already', async () => {
      await clear(store)
      const items = fc.sample(text, { numRuns: 5, seed: 7 }).map((content, address) => ({ address, text: content }))
      await ingest(store, pages(items), {})
      const before = await exported(store)
      const again = await ingest(store, pages(items), {})
      expect(again).toMatchObject({ added: 0, changed: 0, unchanged: new Set(items.map((item) => item.text)).size })
      expect(await exported(store)).toBe(before)
    })

    it('costs no write to give again what it holds', async () => {
      await clear(store)
      const items = fc.sample(text, { numRuns: 6, seed: 8 }).map((content, address) => ({ address, text: content }))
      const written = (): Promise<number> => writesDuring(store, (counted) => ingest(counted, pages(items), {}))
      expect(await written()).toBeGreaterThan(0)
      expect(await written()).toBe(0)
    })

    it('counts a reprint as a second source of one document', async () => {
      await clear(store)
      const [content] = fc.sample(text, { numRuns: 1, seed: 3 })
      await ingest(store, pages([{ address: 0, text: content! }, { address: 1, text: content! }]), {})
      expect(await summary(store)).toMatchObject({ documents: 1, sources: 2 })
      await remove(store, ['0.txt'])
      expect(await summary(store)).toMatchObject({ documents: 1, sources: 1 })
    })
  })
}

describe('both stores', () => {
  it.skipIf(stores.some((one) => one.skip))('give the same canonical export', async () => {
    const texts = fc.sample(text, { numRuns: 12, seed: 11 })
    const exports: string[] = []
    for (const { open } of stores) {
      const store = await openGraph(await open(), loadGazetteer())
      await ingest(store, pages(texts.map((content, address) => ({ address, text: content }))), { batchSize: 5 })
      exports.push((await collect(canonicalExport(store))).join('\n'))
      await store.close()
    }
    expect(exports[0]!.length).toBeGreaterThan(10_000)
    expect(exports[1]).toBe(exports[0])
  })
})
