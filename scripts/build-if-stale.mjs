// Compiles src/ to dist/ where dist/ is missing or older than the sources. A run without changes costs a few milliseconds.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'dist/.built')

/** Latest change below a folder, in milliseconds; a folder's own time covers files that went. */
function latestChange(path) {
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, latestChange(join(path, name))), own.mtimeMs)
}

/** Leaves `dist/` up to date, or ends the process with the compiler's messages. */
export function buildIfStale() {
  if (!existsSync(join(root, 'src'))) return
  const sources = Math.max(...['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) => latestChange(join(root, name))))
  if (existsSync(join(root, 'dist/cli/main.js')) && existsSync(stamp) && statSync(stamp).mtimeMs >= sources) return
  process.stderr.write('Building…\n')
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  if (!existsSync(compiler)) {
    process.stderr.write('The compiler is not installed. Run “npm ci” first.\n')
    process.exit(1)
  }
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, '')
}
