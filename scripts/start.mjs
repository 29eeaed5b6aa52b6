// `npm start`: builds where needed, fills an empty store with the samples, serves. Flags are those of `zhengmai serve`.
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import module from 'node:module'
import { buildIfStale } from './build-if-stale.mjs'

// Node 22 keeps compiled code between runs; on 20 this is nothing.
module.enableCompileCache?.()
buildIfStale()
const { main } = await import('../dist/cli/main.js')
const samples = relative(process.cwd(), join(dirname(fileURLToPath(import.meta.url)), '../samples')) || '.'
await main(['serve', '--ingest-if-empty', samples, ...process.argv.slice(2)])
