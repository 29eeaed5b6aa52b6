import { Command } from 'commander'
import { reviewQueue } from '../pipeline/curate.ts'
import { storeSettings, wholeNumber, withSettings, write, type SettingFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface ReviewFlags extends SettingFlags {
  readonly first: number
  readonly json?: true
}

export const reviewCommand = withSettings(
  new Command('review')
    .description('list pairs that may be one, the most valuable first: those that a judgement would settle most by')
    .option('--first <number>', 'how many', wholeNumber(1), 20)
    .option('--json', 'print JSON Lines'),
  storeSettings,
).action(async (flags: ReviewFlags) => {
  const store = await openGraphOf(configOf(flags))
  try {
    for (const { left, right, name, score, value } of await reviewQueue(store, flags.first)) await write(flags.json ? `${JSON.stringify({ left, right, name, score, value })}\n` : `${name}  ${left}  ${right}  score ${score}, value ${value}\n`)
  } finally {
    await store.close()
  }
})
