#!/usr/bin/env node
import module from 'node:module'
import { buildIfStale } from '../scripts/build-if-stale.mjs'
import { setEngine } from './engine.js'

// Node 22 keeps compiled code between runs; on 20 this is nothing.
module.enableCompileCache?.()
buildIfStale()
setEngine()
const { main } = await import('../dist/cli/main.js')
await main(process.argv.slice(2))
