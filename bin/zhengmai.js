#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'
import { buildIfStale } from '../scripts/build-if-stale.mjs'

// Node 22 keeps compiled code between runs; on 20 this is nothing.
module.enableCompileCache?.()
buildIfStale()
// The rules are much code that each page runs a little of: the engine took longer to optimise it, and to take that back, than
// running it takes, so it is to wait six times as long. Nearly every pattern runs again, so each is compiled for good at once.
v8.setFlagsFromString('--interrupt-budget=400000')
v8.setFlagsFromString('--no-regexp-tier-up')
const { main } = await import('../dist/cli/main.js')
await main(process.argv.slice(2))
