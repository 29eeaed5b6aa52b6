import DataLoader from 'dataloader'
import type { Parameters, Row, Value } from '../store/store.ts'
import type { Read } from './node-loaders.ts'

interface Key {
  readonly name: string
  /** `key` tells the rows of one question apart. */
  readonly row: { readonly key: string } & { readonly [name: string]: Value }
  readonly parameters: Parameters
}

/**
 * Rows that belong to a parent: the queries with a parameter `rows: [{key, …}]` that answer `key` in each row.
 * All parents that ask the same thing in one tick share one query; so the number of queries does not grow with a page.
 */
export class RowLoader {
  readonly #loader: DataLoader<Key, Row[], string>

  constructor(read: Read) {
    this.#loader = new DataLoader((keys) => loadAll(read, keys), { cacheKeyFn: (key) => JSON.stringify(key), maxBatchSize: 1000 })
  }

  load<R extends Row>(name: string, row: Key['row'], parameters: Parameters = {}): Promise<R[]> {
    return this.#loader.load({ name, row, parameters }) as Promise<R[]>
  }
}

async function loadAll(read: Read, keys: readonly Key[]): Promise<Row[][]> {
  const groups = new Map<string, Key[]>()
  for (const key of keys) {
    const question = JSON.stringify([key.name, key.parameters])
    const group = groups.get(question)
    if (group) group.push(key)
    else groups.set(question, [key])
  }
  const answers = new Map<Key, Row[]>()
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const rows = await read<Row & { key: string }>(group[0]!.name, { ...group[0]!.parameters, rows: group.map(({ row }) => row) })
      const byKey = new Map<string, Row[]>()
      for (const row of rows) {
        const same = byKey.get(row.key)
        if (same) same.push(row)
        else byKey.set(row.key, [row])
      }
      for (const key of group) answers.set(key, byKey.get(key.row.key) ?? [])
    }),
  )
  return keys.map((key) => answers.get(key) ?? [])
}
