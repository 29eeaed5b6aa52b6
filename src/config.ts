import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { ZhengmaiError } from './errors.ts'
import { settings, type SettingName } from './settings.ts'

const Config = z.strictObject({
  store: z.string().regex(/^(embedded:.+|memory:|(neo4j|bolt)(\+s|\+ssc)?:\/\/.+)$/, 'must be embedded:PATH, memory:, neo4j://HOST or bolt://HOST').default('embedded:data/graph'),
  port: z.coerce.number('must be a number').int().min(0).max(65535).default(4000),
  host: z.string().min(1).default('127.0.0.1'),
  token: z.string().min(16, 'must have at least 16 characters').optional(),
  neo4jUser: z.string().default('neo4j'),
  neo4jPassword: z.string().optional(),
  neo4jDatabase: z.string().optional(),
})
export type Config = z.infer<typeof Config>

const defaultFile = 'zhengmai.config.json'

/**
 * Settles all settings. `flags` are those given on the command line; `file` a config file named there (else
 * `zhengmai.config.json` in the working folder, where there is one): JSON with the names of `settings`.
 * Throws `BAD_CONFIG` naming the setting, where it came from and what it may be.
 */
export function readConfig(flags: Partial<Record<SettingName, string>>, environment: NodeJS.ProcessEnv, file?: string): Config {
  const fromFile = readConfigFile(file)
  const given: Record<string, unknown> = {}
  const origin: Record<string, string> = {}
  for (const name of Object.keys(settings) as SettingName[]) {
    const { flag, env } = settings[name]
    const sources: [unknown, string][] = [[flags[name], flag.split(' ')[0]!], [environment[env] || undefined, env], [fromFile[name], file ?? defaultFile]]
    const chosen = sources.find(([value]) => value !== undefined)
    if (chosen) [given[name], origin[name]] = chosen
  }
  const result = Config.safeParse(given)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  const name = String(path[0])
  throw new ZhengmaiError('BAD_CONFIG', `${origin[name] ?? name}: “${name.match(/token|password/i) ? '…' : String(given[name])}” ${message.startsWith('must') ? message : `is not valid: ${message}`}.`)
}

function readConfigFile(file?: string): Record<string, unknown> {
  const path = resolve(file ?? defaultFile)
  if (!existsSync(path)) {
    if (file === undefined) return {}
    throw new ZhengmaiError('BAD_CONFIG', `There is no config file at “${file}”.`)
  }
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const unknown = Object.keys(content as object).find((name) => !(name in settings))
    if (unknown !== undefined) throw new Error(`it has “${unknown}”, and may have ${Object.keys(settings).join(', ')}`)
    return content as Record<string, unknown>
  } catch (error) {
    throw new ZhengmaiError('BAD_CONFIG', `The config file “${path}” cannot be read: ${(error as Error).message}.`)
  }
}
