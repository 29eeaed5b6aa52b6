import { readConfig, type Config } from '../config.ts'
import type { SettingFlags } from './common.ts'

/** What flags, environment and config file settle, for commands that open a store. */
export const configOf = (flags: SettingFlags): Config => readConfig(flags, process.env, flags.config)
