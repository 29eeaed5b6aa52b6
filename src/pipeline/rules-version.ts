import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface RulesVersion {
  /** Of all that decides what facts a document yields. */
  readonly facts: string
  /** Of all that decides what becomes of facts in the graph. */
  readonly graph: string
}

const stages = { facts: ['load', 'clean', 'extract', 'language', 'lexicon', 'gazetteer'], graph: ['resolve', 'model'] } as const

let version: RulesVersion | undefined

/**
 * The version of the rules at hand: a hash of their own code and tables, so that nobody can forget to count it up. Compiled
 * code that lies beside its sources goes by those: a store is the same whether src/ or dist/ filled it.
 */
export function rulesVersion(): RulesVersion {
  version ??= { facts: hashOfFolders(stages.facts), graph: hashOfFolders(stages.graph) }
  return version
}

const own = fileURLToPath(new URL('..', import.meta.url))
const sources = fileURLToPath(new URL('../../src', import.meta.url))
const home = existsSync(`${sources}/resolve`) ? sources : own

function hashOfFolders(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const root = `${home}/${folder}/`
    for (const name of (readdirSync(root, { recursive: true }) as string[]).filter((file) => /(?<!\.d)\.[jt]s$/.test(file)).sort()) hash.update(name.replaceAll('\\', '/').replace(/\.[jt]s$/, '')).update('\0').update(readFileSync(`${root}${name}`))
  }
  return hash.digest('hex').slice(0, 16)
}
