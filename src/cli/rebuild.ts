import { Command, InvalidArgumentError } from 'commander'
import { rebuild } from '../pipeline.ts'
import { count, interruption, note, storeSettings, withSettings, write, type SettingFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface RebuildFlags extends SettingFlags {
  readonly until?: string
  readonly into: string
  readonly quiet?: true
  readonly json?: true
}

function isoDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('It must be a day: YYYY-MM-DD.')
  return value
}

export const rebuildCommand = withSettings(
  new Command('rebuild')
    .description('build the graph anew in another, empty store: of all present sources, or of those published until a day')
    .requiredOption('--into <store>', 'the empty store: embedded:PATH, or neo4j://… with the same user and password')
    .option('--until <date>', 'only sources published by that day; undated ones stay out', isoDay)
    .option('--quiet', 'no progress')
    .option('--json', 'print the outcome as JSON'),
  storeSettings,
).action(async ({ into: address, until, quiet, json, ...flags }: RebuildFlags) => {
  const signal = interruption()
  const from = await openGraphOf(configOf(flags))
  try {
    const into = await openGraphOf(configOf({ ...flags, store: address }))
    try {
      const onProgress = ({ documents, of }: { documents: number; of: number }): void => note(`${count(documents)} of ${count(of)} documents`)
      const summary = await rebuild(from, into, { until, signal, ...(!quiet && { onProgress }) })
      if (json) await write(`${JSON.stringify(summary, null, 2)}\n`)
      else await write(`${count(summary.documents)} documents from ${count(summary.sources)} addresses stand in ${address}${until === undefined ? '' : `; ${count(summary.later)} addresses are of later days, ${count(summary.undated)} undated`}.${summary.complete ? '' : ' Broken off: it is not whole. Delete it and run again.'}\n`)
      if (!summary.complete) process.exitCode = 130
    } finally {
      await into.close()
    }
  } finally {
    await from.close()
  }
})
