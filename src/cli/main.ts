import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { ZhengmaiError } from '../errors.ts'

const exitStatuses = `
Exit status: 0 done; 1 could not be done; 2 wrongly called; 3 (ingest --strict) some documents could not be read; 130 interrupted.
Settings come from flags, then the environment, then zhengmai.config.json.`

/** Only the command called is loaded: it keeps the start quick. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./extract.ts')).extractCommand,
  ingest: async () => (await import('./ingest.ts')).ingestCommand,
  remove: async () => (await import('./remove.ts')).removeCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  judge: async () => (await import('./judge.ts')).judgeCommand,
  judgements: async () => (await import('./judgements.ts')).judgementsCommand,
  revoke: async () => (await import('./revoke.ts')).revokeCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  rebuild: async () => (await import('./rebuild.ts')).rebuildCommand,
  reprocess: async () => (await import('./reprocess.ts')).reprocessCommand,
  export: async () => (await import('./export.ts')).exportCommand,
}

/** Runs the command line and sets the process's exit status. Errors that the user can act on are one line each. */
export async function main(args: readonly string[]): Promise<void> {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  const program = new Command('zhengmai')
    .description('Chinese local-government documents in, a knowledge graph of officials, places, meetings and programmes out.')
    .version(version)
    .addHelpText('after', exitStatuses)
    .showHelpAfterError('(--help shows what there is)')
  const called = args.find((arg) => arg in commands)
  for (const [name, command] of Object.entries(commands)) {
    if (called === undefined || called === name) program.addCommand(await command())
  }
  for (const command of [program, ...program.commands]) command.exitOverride()
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = report(error)
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ZhengmaiError) {
    process.stderr.write(`zhengmai: ${error.message}\n`)
    return error.code === 'BAD_USAGE' || error.code === 'BAD_CONFIG' ? 2 : error.code === 'INTERRUPTED' ? 130 : 1
  }
  process.stderr.write(`zhengmai: this should not have happened; please report it with what follows.\n${error instanceof Error ? error.stack : String(error)}\n`)
  return 1
}
