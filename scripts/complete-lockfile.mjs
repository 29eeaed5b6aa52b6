// `npm run lock`: writes package-lock.json for all platforms. Where a registry lacks the embedded engine's builds for other
// platforms, npm leaves them out of the lockfile, and `npm ci` then refuses it; this puts their entries back.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const build = /-(darwin|linux|win32)-(x64|arm64)(?:-(gnu|musl|msvc))?$/.exec(name)
    if (!name.startsWith('@grafeo-db/js-') || !build || lock.packages[`node_modules/${name}`]) continue
    const libc = { gnu: ['glibc'], musl: ['musl'] }[build[3]]
    lock.packages[`node_modules/${name}`] = { version, cpu: [build[2]], ...(libc && { libc }), license: 'Apache-2.0', optional: true, os: [build[1]] }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
