import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import { canonicalExport } from '../export/canonical.ts'
import { mentionLines } from '../export/mentions.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { storeSettings, withSettings, type SettingFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

const formats: Readonly<Record<string, (store: GraphStore) => AsyncIterable<string>>> = { canonical: canonicalExport, mentions: mentionLines }

interface ExportFlags extends SettingFlags {
  readonly format: string
  readonly out?: string
}

export const exportCommand = withSettings(
  new Command('export')
    .description('print what the graph holds')
    .addOption(new Option('--format <format>', 'canonical: the whole graph as sorted, stable text, equal for equal graphs on every store; mentions: JSON Lines, who each document names and which entity holds it').choices(Object.keys(formats)).default('canonical'))
    .option('--out <file>', 'write to a file instead of standard output'),
  storeSettings,
).action(async (flags: ExportFlags) => {
  const store = await openGraphOf(configOf(flags))
  async function* lines(): AsyncGenerator<string> {
    for await (const line of formats[flags.format]!(store)) yield `${line}\n`
  }
  try {
    await pipeline(Readable.from(lines()), flags.out === undefined ? process.stdout : createWriteStream(flags.out), { end: flags.out !== undefined })
  } finally {
    await store.close()
  }
})
