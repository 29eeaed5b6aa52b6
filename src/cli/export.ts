import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import { canonicalExport } from '../export/canonical.ts'
import { configOf, storeSettings, withSettings, type SettingFlags } from './common.ts'
import { openGraphOf } from './open-graph.ts'

interface ExportFlags extends SettingFlags {
  readonly format: 'canonical'
  readonly out?: string
}

export const exportCommand = withSettings(
  new Command('export')
    .description('print the whole graph')
    .addOption(new Option('--format <format>', 'canonical: sorted, stable text, equal for equal graphs on every store').choices(['canonical']).default('canonical'))
    .option('--out <file>', 'write to a file instead of standard output'),
  storeSettings,
).action(async (flags: ExportFlags) => {
  const store = await openGraphOf(configOf(flags))
  async function* lines(): AsyncGenerator<string> {
    for await (const line of canonicalExport(store)) yield `${line}\n`
  }
  try {
    await pipeline(Readable.from(lines()), flags.out === undefined ? process.stdout : createWriteStream(flags.out), { end: flags.out !== undefined })
  } finally {
    await store.close()
  }
})
