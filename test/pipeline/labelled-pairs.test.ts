import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mentionLines } from '../../src/export/mentions.ts'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'
import { page } from '../../src/load/page.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { ingest, openGraph, type GraphStore } from '../../src/pipeline.ts'
import { foldPersonName } from '../../src/resolve/person-name.ts'
import { openStore } from '../../src/store/open-store.ts'
import { collect } from '../support/collect.ts'

interface LabelledPage {
  readonly page: string
  /** The same text at another address. */
  readonly reprintOf?: string
  /** In the order of the page; `who` is null where no reader could tell. */
  readonly people: readonly { name: string; title: string; who: string | null }[]
  readonly meetings: readonly { name: string; which: string }[]
}
interface Named {
  readonly page: string
  readonly name: string
  readonly label: string
  /** Entities that the export gives it: none where extraction misses it, several where it takes it for several. */
  readonly entities: readonly string[]
}
interface Line {
  readonly document: string
  readonly kind: string
  readonly name: string
  readonly entity: string
}

const fixtures = new URL('../fixtures/linking/', import.meta.url)
const labelled = JSON.parse(readFileSync(new URL('truth.json', fixtures), 'utf8')) as LabelledPage[]
const first = labelled.filter(({ reprintOf }) => reprintOf === undefined)
/** 王伟-a and 王伟-b are rivals, as are 防汛会议-a and 防汛会议-b. */
const groupOf = (label: string): string => label.slice(0, label.lastIndexOf('-'))

describe('labelled pairs', () => {
  let store: GraphStore
  let lines: Line[]
  beforeAll(async () => {
    store = await openGraph(await openStore('memory:'), loadGazetteer())
    await ingest(store, (async function* (): AsyncGenerator<SourceDocument> {
      for (const { page: uri } of labelled) yield page({ uri, encoding: 'utf-8' }, 'text/plain', readFileSync(new URL(`pages/${uri}`, fixtures), 'utf8'))
    })())
    lines = (await collect(mentionLines(store))).map((line) => JSON.parse(line) as Line)
  }, 120_000)
  afterAll(() => store.close())

  const entities = (document: string, kind: string, isNamed: (name: string) => boolean): string[] => lines.filter((line) => line.document === document && line.kind === kind && isNamed(line.name)).map(({ entity }) => entity)

  /** Two bearers on one page are told apart by their order; one mention for both stands for both. */
  const officials = (pages: readonly LabelledPage[]): Named[] =>
    pages.flatMap(({ page: document, people }) =>
      people.flatMap(({ name, who }) => {
        if (who === null) return []
        const found = entities(document, 'official', (other) => foldPersonName(other) === foldPersonName(name))
        const bearers = people.filter((person) => person.name === name)
        const nth = bearers.findIndex((person) => person.who === who)
        return [{ page: document, name, label: who, entities: bearers.length === 1 || found.length < bearers.length ? found : found.slice(nth, nth + 1) }]
      }))
  const meetings = (pages: readonly LabelledPage[]): Named[] =>
    pages.flatMap(({ page: document, meetings: all }) =>
      all.map(({ name, which }) => ({ page: document, name, label: which, entities: entities(document, 'meeting', (other) => other.endsWith(name) || name.endsWith(other)) })))

  const pairsOf = (named: readonly Named[]): [Named, Named][] => named.flatMap((left, i) => named.slice(i + 1).filter((right) => groupOf(right.label) === groupOf(left.label)).map((right): [Named, Named] => [left, right]))
  const shown = ([left, right]: [Named, Named]): string => `${[left, right].map(({ label, page: document, entities: found }) => `${label} ${document}${found.length === 0 ? ' (not extracted)' : ''}`).join(' | ')}`
  const shareOne = ([left, right]: [Named, Named]): boolean => left.entities.some((entity) => right.entities.includes(entity))
  const areOne = ([left, right]: [Named, Named]): boolean => new Set([...left.entities, ...right.entities]).size === 1 && shareOne([left, right])

  test.each<[string, typeof officials, { same: number; different: number }]>([
    ['officials', officials, { same: 300, different: 300 }],
    ['meetings', meetings, { same: 15, different: 50 }],
  ])('%s: no two that differ are one, and nearly all that are one are linked', (_, named, least) => {
    const pairs = pairsOf(named(first))
    const same = pairs.filter(([left, right]) => left.label === right.label)
    const different = pairs.filter(([left, right]) => left.label !== right.label)
    expect(same.length).toBeGreaterThanOrEqual(least.same)
    expect(different.length).toBeGreaterThanOrEqual(least.different)
    const missed = same.filter((pair) => !areOne(pair))
    expect.soft(different.filter(shareOne).map(shown)).toEqual([])
    expect.soft(1 - missed.length / same.length, missed.map(shown).join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test.each(labelled.filter(({ reprintOf }) => reprintOf !== undefined).map(({ page: reprint, reprintOf }) => [reprint, reprintOf!]))('%s gives the entities of the page that it reprints', (reprint, original) => {
    const of = (document: string): string[] => lines.filter((line) => line.document === document).map(({ kind, name, entity }) => `${kind} ${name} ${entity}`)
    expect(of(reprint)).not.toEqual([])
    expect(of(reprint)).toEqual(of(original))
  })
})
