import { Command } from 'commander'
import { judgements } from '../pipeline/curate.ts'
import { storeSettings, withSettings, write, type SettingFlags } from './common.ts'
import { configOf } from './config-of.ts'
import { openGraphOf } from './open-graph.ts'

interface ListFlags extends SettingFlags {
  readonly json?: true
}

export const judgementsCommand = withSettings(
  new Command('judgements').description('list what curators have said, and which of it has lost its mentions').option('--json', 'print JSON Lines'),
  storeSettings,
).action(async (flags: ListFlags) => {
  const store = await openGraphOf(configOf(flags))
  try {
    for (const judgement of await judgements(store)) {
      const { id, verdict, left, right, by, reason, at, leftMention, rightMention } = judgement
      const lost = [...(leftMention === null ? [left] : []), ...(rightMention === null ? [right] : [])].map(({ uri, name }) => `${name} in ${uri}`)
      await write(flags.json ? `${JSON.stringify(judgement)}\n` : `${id}  ${at.slice(0, 10)}  ${left.name} (${left.uri}) and ${right.name} (${right.uri}): ${verdict}, says ${by}: ${reason}${lost.length > 0 ? `\n  dangling: there is no ${lost.join(', no ')}` : ''}\n`)
    }
  } finally {
    await store.close()
  }
})
