import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-config-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (content: string): string => {
  const path = join(folder, `${content.length}.json`)
  writeFileSync(path, content)
  return path
}

describe('readConfig', () => {
  it('takes flag before environment before file before default', () => {
    const path = file('{"port": 1, "store": "memory:", "host": "::1"}')
    expect(readConfig({ port: '3' }, { PORT: '2', ZHENGMAI_STORE: 'embedded:x' }, path)).toMatchObject({ port: 3, store: 'embedded:x', host: '::1', neo4jUser: 'neo4j' })
  })

  it('takes an empty environment variable for none', () => {
    expect(readConfig({}, { PORT: '' }).port).toBe(4000)
  })

  it.each([
    ['a port that is no number', { port: 'x' }, {}, undefined, '--port: “x”'],
    ['a store of no kind', {}, { ZHENGMAI_STORE: 'mysql://x' }, undefined, 'ZHENGMAI_STORE: “mysql://x” must be embedded:PATH'],
    ['a token too short to be one', { token: 'short' }, {}, undefined, '--token: “…” must have'],
    ['a config file that is not there', {}, {}, join(folder, 'none.json'), 'no config file'],
    ['a config file that is no JSON', {}, {}, file('{'), 'cannot be read'],
    ['a setting that we do not have', {}, {}, file('{"prot": 1}'), '“prot”'],
  ])('refuses %s, saying where it came from', (_, flags, environment, path, message) => {
    expect(() => readConfig(flags, environment, path)).toThrowError(expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining(message) }))
  })

  it('never shows a secret in a message', () => {
    expect(() => readConfig({ token: 'hush' }, {})).not.toThrowError(/hush/)
  })
})
