import { userInfo } from 'node:os'
import { Argument, Command } from 'commander'
import type { Verdict } from '../model/judgement.ts'
import { judge } from '../pipeline/curate.ts'
import { leaseOf, storeSettings, withSettings, withWait, write, type SettingFlags, type WaitFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface JudgeFlags extends SettingFlags, WaitFlags {
  readonly reason: string
  readonly by: string
}

export const judgeCommand = withSettings(
  withWait(new Command('judge')
    .description('say that two officials, or two meetings, are one or two; the graph follows at once')
    .addArgument(new Argument('<verdict>', 'same or different').choices(['same', 'different']))
    .argument('<left>', 'id of an official or meeting, or of a mention that it holds')
    .argument('<right>', 'id of the other')
    .requiredOption('--reason <text>', 'why')
    .option('--by <name>', 'who says so', userInfo().username)),
  storeSettings,
).action(async (verdict: Verdict, left: string, right: string, flags: JudgeFlags) => {
  const store = await openGraphOf(configOf(flags))
  try {
    const { id } = await judge(store, { left, right, verdict, by: flags.by, reason: flags.reason, at: new Date().toISOString() }, leaseOf(flags))
    await write(`${id}\n`)
  } finally {
    await store.close()
  }
})
