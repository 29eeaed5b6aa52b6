import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { hashOf } from '../language/hash.ts'
import type { Properties } from '../model/graph.ts'
import { GraphStore } from '../store/graph-store.ts'
import type { CypherExecutor } from '../store/store.ts'

/** Opens the graph in a store: schema, text indexes, and the shipped divisions with their chain up to 中国, written once. */
export async function openGraph(executor: CypherExecutor, gazetteer: Gazetteer): Promise<GraphStore> {
  const store = await GraphStore.open(executor)
  const divisions = gazetteer.all()
  const tables = hashOf(16, JSON.stringify(divisions))
  const { rows } = await store.run<{ tables: string }>('read-store-state')
  if (rows[0]?.tables !== tables) {
    await store.transaction(async (writer) => {
      const nodes = divisions.map((division): Properties => {
        const above = gazetteer.ancestors(division.code).filter((one) => one.level !== 'national').map((one) => one.name).reverse().join('')
        return {
          id: division.code, code: division.code, name: division.name, fullName: above + division.name, level: division.level, source: 'GB/T 2260', sort: `${division.code}|${division.code}`,
          ...(division.parent !== null && { parentId: division.parent }), ...(division.from !== null && { validFrom: division.from }), ...(division.to !== null && { validTo: division.to }),
        }
      })
      await writer.writeNodes('District', nodes)
      await writer.linkNodes('District', nodes)
      const successors = divisions.filter((division) => division.successor !== undefined).map(({ code, successor }) => ({ from: code, to: successor! }))
      await writer.run('link-from', 'rows', successors, { FROM: 'District', TYPE: 'SUCCEEDED_BY', TO: 'District' })
      await writer.single('write-store-state', { tables })
    })
    await executor.checkpoint()
  }
  return store
}
