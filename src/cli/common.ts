import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { LeaseOptions } from '../store/lease.ts'
import { settings, type SettingName } from '../settings.ts'

/** Adds the flags of those settings, and `--config`, to a command. */
export function withSettings(command: Command, names: readonly SettingName[]): Command {
  for (const name of names) {
    const { flag, env, help } = settings[name]
    command.option(flag, `${help} (or ${env})`)
  }
  return command.option('--config <file>', 'config file: JSON with the names of the settings (default: zhengmai.config.json)')
}

export const storeSettings = ['store', 'neo4jUser', 'neo4jPassword', 'neo4jDatabase'] as const satisfies SettingName[]

export interface SettingFlags extends Partial<Record<SettingName, string>> {
  readonly config?: string
}

export interface WaitFlags {
  readonly wait?: number
}

/** For commands that write: what to do where another process is writing. */
export const withWait = (command: Command): Command => command.option('--wait <seconds>', 'where another process is writing, wait so long for it (default: end with an error)', wholeNumber(0))

export const leaseOf = ({ wait = 0 }: WaitFlags): LeaseOptions => ({ waitMs: wait * 1000, onWait: (holder) => note(`Waiting for ${holder}, which is writing…`) })

/** A whole number of at least `least`, for commander. */
export const wholeNumber = (least: number) => (value: string): number => {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < least) throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`)
  return number
}

/** Writes to standard output and waits where the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((ready) => process.stdout.once('drain', ready))
}

export const note = (line: string): void => void process.stderr.write(`${line}\n`)
export const count = (n: number): string => n.toLocaleString('en-US')

/** Aborts on the first Ctrl-C or SIGTERM, so that work ends at its next sound place; a second one ends the process. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
      note('Stopping at the next sound place; press Ctrl-C again to end at once (what is committed stays sound).')
    })
  }
  return controller.signal
}
