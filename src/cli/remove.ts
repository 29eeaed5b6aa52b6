import { Command } from 'commander'
import { remove } from '../pipeline.ts'
import { count, leaseOf, note, storeSettings, withSettings, withWait, write, type SettingFlags, type WaitFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface RemoveFlags extends SettingFlags, WaitFlags {
  readonly json?: true
}

export const removeCommand = withSettings(
  withWait(new Command('remove')
    .description('take documents out by their addresses: the graph is then as if they had never been put in')
    .argument('<addresses...>', 'addresses as they were ingested (url, or path)')
    .option('--json', 'print the outcome as JSON')),
  storeSettings,
).action(async (addresses: string[], flags: RemoveFlags) => {
  const store = await openGraphOf(configOf(flags))
  try {
    const { removed, unknown, retracted } = await remove(store, addresses, leaseOf(flags))
    if (flags.json) await write(`${JSON.stringify({ removed, unknown, retracted }, null, 2)}\n`)
    else await write(`${count(removed)} addresses removed; ${count(retracted)} documents that no other address carries went with them.\n`)
    for (const address of unknown) note(`No document was ingested from “${address}”.`)
    if (unknown.length > 0) process.exitCode = 1
  } finally {
    await store.close()
  }
})
