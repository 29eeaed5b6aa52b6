import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startNeo4j, whyNot } from '../../scripts/neo4j/launcher.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j to test against; undefined where there is none, and `reason` says why. */
    neo4j: { uri: string; user: string; password: string } | { reason: string }
  }
}

/**
 * One Neo4j for all test files: that of NEO4J_TEST_URI (its data are wiped), else one started here as `npm run neo4j` does,
 * on a free port with its data in a temporary folder. With REQUIRE_NEO4J=1 the tests fail where there is none.
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | void> {
  const { NEO4J_TEST_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = 'zhengmai-tests', REQUIRE_NEO4J: required } = process.env
  if (uri) return project.provide('neo4j', { uri, user, password })
  const reason = whyNot()
  if (reason) {
    if (required) throw new Error(`REQUIRE_NEO4J is set, but ${reason}`)
    process.stdout.write(`The Neo4j half of the tests is skipped: ${reason}\n`)
    return project.provide('neo4j', { reason })
  }
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-neo4j-'))
  const server = await startNeo4j({ folder, jars: 'data/neo4j/lib', port: await freePort(), password, say: (line: string) => process.stdout.write(`${line}\n`) })
  project.provide('neo4j', { uri: server.uri, user, password })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}
