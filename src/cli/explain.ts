import { Command } from 'commander'
import type { EvidenceRef } from '../model/graph.ts'
import { explain } from '../pipeline/curate.ts'
import { documentFrom } from '../pipeline/stored.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { storeSettings, withSettings, write, type SettingFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface ExplainFlags extends SettingFlags {
  readonly json?: true
}

export const explainCommand = withSettings(
  new Command('explain')
    .description('say why two officials, or two meetings, are one or are not')
    .argument('<left>', 'id of an official or meeting, or of a mention that it holds')
    .argument('<right>', 'id of the other')
    .option('--json', 'print the explanation as JSON'),
  storeSettings,
).action(async (left: string, right: string, flags: ExplainFlags) => {
  const store = await openGraphOf(configOf(flags))
  try {
    const explanation = await explain(store, left, right)
    if (flags.json) return await write(`${JSON.stringify(explanation, null, 2)}\n`)
    await write(`${explanation.left}\n${explanation.right}\n${explanation.linked ? 'One' : 'Two'} (${explanation.verdict}, ${explanation.score}): ${explanation.because}\n`)
    for (const { feature, score, reason, left: ours, right: theirs } of explanation.findings) {
      await write(`\n${score > 0 ? '+' : ''}${score}  ${feature}: ${reason}\n`)
      for (const sentence of await slices(store, [...ours.slice(0, 2), ...theirs.slice(0, 2)])) await write(`    ${sentence}\n`)
    }
  } finally {
    await store.close()
  }
})

/** What the documents say there, with their ids. */
async function slices(store: GraphStore, refs: readonly EvidenceRef[]): Promise<string[]> {
  const parsed = refs.map((ref) => /^(.*):(\d+)-(\d+)$/.exec(ref)!)
  const documents = new Map((await store.run('read-documents', { ids: [...new Set(parsed.map((part) => part[1]!))] })).rows.map((row) => documentFrom(row)).map((one) => [one.id, one]))
  return parsed.flatMap(([, id, start, end]) => {
    const text = documents.get(id!)?.document?.text
    return text === undefined ? [] : [`“${text.slice(Number(start), Number(end)).replaceAll(/\s+/g, ' ')}” (${id}:${start}-${end})`]
  })
}
