// Starts a real Neo4j Community server on loopback from its Maven Central jars, without a container engine.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'].map((module) => `--add-opens=${module}=ALL-UNNAMED`)

/** What the user can act on; printed without a stack trace. */
export class LaunchError extends Error {}

/** Why no server can be started here, or undefined where one can. */
export function whyNot() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (java.error) return 'there is no java. Install Java 17 or 21 (Debian: openjdk-17-jre-headless).'
  const version = Number(/version "(\d+)/.exec(java.stderr + java.stdout)?.[1])
  if (version !== 17 && version !== 21) return `java is version ${version}, and Neo4j 5 needs 17 or 21.`
  if (spawnSync('mvn', ['-v']).error) return 'there is no mvn, which fetches the server. Install Maven (Debian: maven).'
  return undefined
}

/** Fetches the server's jars into `folder` (213 files, 123 MB) where they lack; a fetch that broke off starts again. */
function fetchJars(folder, say = () => {}) {
  const stamp = join(folder, '.complete')
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Fetching Neo4j from Maven Central (123 MB, once)…')
  mkdirSync(folder, { recursive: true })
  const { status, error, stdout } = spawnSync('mvn', ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'], { encoding: 'utf8' })
  if (error || status !== 0) throw new LaunchError(`Neo4j could not be fetched: ${error?.message ?? stdout.split('\n').find((line) => line.includes('ERROR')) ?? 'mvn failed'}`)
  writeFileSync(`${stamp}.part`, wanted)
  renameSync(`${stamp}.part`, stamp)
}

/**
 * Starts a server on `folder` and resolves when it answers. `exited` resolves with its exit status; `stop` shuts it down.
 * Throws LaunchError where the folder is in use, the port taken, the password too short, or the server ends early.
 */
export async function startNeo4j({ folder, jars = join(folder, 'lib'), port, password, say = () => {} }) {
  const reason = whyNot()
  if (reason) throw new LaunchError(`Neo4j cannot be started: ${reason}`)
  if (password.length < 8) throw new LaunchError('The password must have at least 8 characters.')
  const home = resolve(folder)
  mkdirSync(home, { recursive: true })
  const unlock = lock(home)
  try {
    if (await answers(port)) throw new LaunchError(`Port ${port} is in use. Choose another with --port, or stop what listens there.`)
    // Maven takes a relative folder from its own project's, not from here.
    const library = resolve(jars)
    fetchJars(library, say)
    for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) mkdirSync(join(home, name), { recursive: true })
    writeFileSync(join(home, 'conf/neo4j.conf'), `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
db.shutdown_transaction_end_timeout=1s
internal.server.bolt.thread_pool_shutdown_wait_time=500ms
`)
    const classpath = join(library, '*')
    const paths = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    if (!existsSync(join(home, 'data/databases'))) {
      const { status, stderr } = spawnSync('java', ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], { encoding: 'utf8', env: { ...process.env, ...paths } })
      if (status !== 0) throw new LaunchError(`The initial password could not be set: ${stderr.trim()}`)
    }
    say('Starting Neo4j…')
    const log = join(home, 'logs/console.log')
    const output = openSync(log, 'w')
    const server = spawn('java', ['-Xms256m', '-Xmx1g', '-XX:+UseG1GC', ...opens, '-Dlog4j2.disable.jmx=true', '-cp', classpath, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], { stdio: ['ignore', output, output], env: { ...process.env, ...paths } })
    closeSync(output)
    let ended = false
    const exited = new Promise((done) => server.on('exit', (code) => {
      ended = true
      unlock()
      done(code ?? 0)
    }))
    const deadline = Date.now() + 240_000
    while (!(await answers(port))) {
      if (ended) throw new LaunchError(`Neo4j ended while starting. Its log is ${log}.`)
      if (Date.now() > deadline) {
        server.kill('SIGKILL')
        throw new LaunchError(`Neo4j did not answer within four minutes. Its log is ${log}.`)
      }
      await new Promise((next) => setTimeout(next, 100))
    }
    const stop = async () => {
      if (!ended) server.kill('SIGTERM')
      const slow = setTimeout(() => server.kill('SIGKILL'), 20_000)
      await exited
      clearTimeout(slow)
    }
    return { uri: `bolt://127.0.0.1:${port}`, exited, stop }
  } catch (error) {
    unlock()
    throw error
  }
}

/** One server a folder: a file with the process's id, taken atomically; one left by a process that is gone is taken over. */
function lock(home) {
  const file = join(home, 'launcher.pid')
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST' || attempt > 0) throw error
      const holder = Number(readFileSync(file, 'utf8'))
      if (isAlive(holder)) throw new LaunchError(`The folder “${home}” is in use by another Neo4j (process ${holder}). Stop it, or choose another with --data.`)
      rmSync(file, { force: true })
    }
  }
  let held = true
  return () => {
    if (held) rmSync(file, { force: true })
    held = false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })
}
