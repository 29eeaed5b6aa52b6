import v8 from 'node:v8'

/**
 * Tells the engine how this program runs, before its rules are loaded. They are much code that each page runs a little of: the
 * engine took longer to optimise it, and to take that back, than running it takes, so it is to wait six times as long, and to
 * copy little of what a function calls into it: long functions were compiled with all their callees, each of them again. Nearly
 * every pattern runs again, so each is compiled for good at its first use. (Not by `--no-regexp-tier-up`: the engine then runs
 * as machine code what is still byte code of patterns that ran before, also in other threads, and the process dies.) Engines
 * later than Node 24's may not know these flags, and complain of what they do not know.
 */
export function setEngine() {
  if (Number.parseInt(process.versions.v8, 10) > 13) return
  v8.setFlagsFromString('--interrupt-budget=400000')
  v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  v8.setFlagsFromString('--regexp-tier-up-ticks=0')
}
