import { Command } from 'commander'
import { reprocess } from '../pipeline.ts'
import { count, interruption, note, storeSettings, withSettings, write, type SettingFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface ReprocessFlags extends SettingFlags {
  readonly quiet?: true
  readonly json?: true
}

export const reprocessCommand = withSettings(
  new Command('reprocess')
    .description('read all stored documents anew, after a change of the rules; broken off, it goes on where it stopped')
    .option('--quiet', 'no progress')
    .option('--json', 'print the outcome as JSON'),
  storeSettings,
).action(async (flags: ReprocessFlags) => {
  const signal = interruption()
  const store = await openGraphOf(configOf(flags))
  try {
    const onProgress = ({ documents, of }: { documents: number; of: number }): void => note(`${count(documents)} of ${count(of)} documents`)
    const { documents, changed, complete } = await reprocess(store, { signal, ...(!flags.quiet && { onProgress }) })
    if (flags.json) await write(`${JSON.stringify({ documents, changed, complete }, null, 2)}\n`)
    else await write(`${count(documents)} documents read anew; the facts of ${count(changed)} came out otherwise.${complete ? '' : ' Broken off: run it again to go on.'}\n`)
    if (!complete) process.exitCode = 130
  } finally {
    await store.close()
  }
})
