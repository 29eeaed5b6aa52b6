import type { CypherExecutor } from './store.ts'
import type { Neo4jAccess } from './adapters/neo4j.ts'

/**
 * Opens the store of an address: `embedded:PATH`, `memory:`, `neo4j://…`, `bolt://…`. Only that engine's library is loaded.
 * Throws `STORE_LOCKED`, `STORE_INCOMPATIBLE`, `STORE_UNREACHABLE`, `STORE_CREDENTIALS`.
 */
export async function openStore(address: string, access: Neo4jAccess = {}): Promise<CypherExecutor> {
  if (/^(neo4j|bolt)/.test(address)) return (await import('./adapters/neo4j.ts')).openNeo4j(address, access)
  const { openEmbedded } = await import('./adapters/embedded.ts')
  return openEmbedded(address === 'memory:' ? undefined : address.replace(/^embedded:/, ''))
}
