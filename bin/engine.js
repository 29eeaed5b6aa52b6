import v8 from 'node:v8'

/**
 * Tells the engine how this program runs, before its rules are loaded. They are much code that each page runs a little of: the
 * engine took longer to optimise it, and to take that back, than running it takes, so it is to wait six times as long. Nearly
 * every pattern runs again, so each is compiled for good at once. Engines later than Node 24's may not know these flags, and
 * complain of what they do not know.
 */
export function setEngine() {
  if (Number.parseInt(process.versions.v8, 10) > 13) return
  v8.setFlagsFromString('--interrupt-budget=400000')
  v8.setFlagsFromString('--no-regexp-tier-up')
}
