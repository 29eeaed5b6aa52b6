// `npm start`: builds where needed, fills an empty store with the samples, serves. Flags are those of `zhengmai serve`.
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build-if-stale.mjs'

buildIfStale()
const { main } = await import('../dist/cli/main.js')
const samples = relative(process.cwd(), join(dirname(fileURLToPath(import.meta.url)), '../samples')) || '.'
await main(['serve', '--ingest-if-empty', samples, ...process.argv.slice(2)])
