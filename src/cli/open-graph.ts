import type { Config } from '../config.ts'
import { loadGazetteer } from '../gazetteer/shipped.ts'
// Not through pipeline.ts: serving a graph needs none of the stages, and loading them would double its start.
import { openGraph } from '../pipeline/open-graph.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { openStore } from '../store/open-store.ts'

/** Opens the store that the settings name, with its schema in place. Throws `STORE_…` errors that say what to do. */
export async function openGraphOf(config: Config): Promise<GraphStore> {
  return openGraph(await openExecutorOf(config), loadGazetteer())
}

const openExecutorOf = (config: Config): ReturnType<typeof openStore> =>
  openStore(config.store, {
    user: config.neo4jUser,
    ...(config.neo4jPassword !== undefined && { password: config.neo4jPassword }),
    ...(config.neo4jDatabase !== undefined && { database: config.neo4jDatabase }),
  })
