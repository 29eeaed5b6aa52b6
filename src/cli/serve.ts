import { once } from 'node:events'
import { Command } from 'commander'
import { summary } from '../pipeline/summary.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { count, interruption, storeSettings, withSettings, write, type SettingFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface ServeFlags extends SettingFlags {
  readonly ingestIfEmpty?: string
}

export const serveCommand = withSettings(
  new Command('serve')
    .description('serve the graph over GraphQL, with a playground')
    .option('--ingest-if-empty <path>', 'where the store is empty, ingest this file or folder first'),
  [...storeSettings, 'port', 'host', 'token'],
).action(async (flags: ServeFlags) => {
  const config = configOf(flags)
  const signal = interruption()
  const store = await openGraphOf(config)
  try {
    if (flags.ingestIfEmpty !== undefined && (await summary(store)).documents === 0) await ingestFirst(store, flags.ingestIfEmpty, signal)
    if (signal.aborted) return
    const { startServer } = await import('../server.ts')
    const server = await startServer({ store, port: config.port, host: config.host, ...(config.token !== undefined && { token: config.token }) })
    await write(`${await describeGraph(store)}\nZhengmai listens on ${server.url}  (GraphQL and its playground: ${server.url}/graphql). Ctrl-C ends it.\n`)
    if (!signal.aborted) await once(signal, 'abort')
    await server.close()
  } finally {
    await store.close()
  }
})

async function ingestFirst(store: GraphStore, path: string, signal: AbortSignal): Promise<void> {
  const [{ openInputs }, { describeIngest, ingestPages }, { showProgress }] = await Promise.all([import('./inputs.ts'), import('./ingest.ts'), import('./progress.ts')])
  const inputs = await openInputs([path], {})
  const progress = showProgress(inputs.totalBytes, false)
  try {
    const done = await ingestPages(store, inputs.pages(progress.bytes), { signal, onProgress: progress.documents })
    progress.stop()
    await write(describeIngest(done))
  } finally {
    progress.stop()
  }
}

/** What the graph holds, in one line. */
async function describeGraph(store: GraphStore): Promise<string> {
  const { documents, officials, meetings, programmes, goals } = await summary(store)
  return `The graph holds ${count(documents)} documents, ${count(officials)} officials, ${count(meetings)} meetings, ${count(programmes)} programmes, ${count(goals)} goals.`
}
