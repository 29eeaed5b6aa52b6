#!/usr/bin/env node
import { buildIfStale } from '../scripts/build-if-stale.mjs'

buildIfStale()
const { main } = await import('../dist/cli/main.js')
await main(process.argv.slice(2))
