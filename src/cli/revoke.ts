import { Command } from 'commander'
import { revokeJudgement } from '../pipeline/curate.ts'
import { leaseOf, storeSettings, withSettings, withWait, write, type SettingFlags, type WaitFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

export const revokeCommand = withSettings(
  withWait(new Command('revoke').description('take a judgement back: the graph is then as if it had never been made').argument('<id>', 'id of the judgement, as “judgements” lists it')),
  storeSettings,
).action(async (id: string, flags: SettingFlags & WaitFlags) => {
  const store = await openGraphOf(configOf(flags))
  try {
    const { verdict, left, right } = await revokeJudgement(store, id, leaseOf(flags))
    await write(`Revoked: ${left.name} and ${right.name} are ${verdict}.\n`)
  } finally {
    await store.close()
  }
})
