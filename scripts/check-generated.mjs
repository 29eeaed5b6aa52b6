// Generates everything anew in a temporary folder and compares: exit status 1 where what is committed is stale.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const fresh = mkdtempSync(join(tmpdir(), 'zhengmai-generated-'))

function run(command, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${command} failed.`)
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Files that differ between two folders, by name. */
const stale = (committed, generated) => readdirSync(generated).filter((name) => read(join(committed, name)) !== read(join(generated, name)))

try {
  run('tsx/dist/cli.mjs', ['scripts/print-schema.ts', '--out', join(fresh, 'schema')])
  run('@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts'], { CODEGEN_OUT: join(fresh, 'operations/') })
  const differing = [
    ...stale(join(root, 'schema'), join(fresh, 'schema')).map((name) => `schema/${name}`),
    ...stale(join(root, 'test/graphql/generated'), join(fresh, 'operations')).map((name) => `test/graphql/generated/${name}`),
  ]
  if (differing.length > 0) {
    process.stderr.write(`Generated files are not up to date: ${differing.join(', ')}. Run “npm run generate” and commit them.\n`)
    process.exitCode = 1
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
