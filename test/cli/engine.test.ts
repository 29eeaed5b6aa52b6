import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Patterns that ran once are byte code still; what the engine is told then must let them run on. */
const program = (url: string): string => `
import { setEngine } from '${url}'
const patterns = Array.from({ length: 200 }, (_, i) => new RegExp('(?:市|县' + i + ')+长'))
for (const pattern of patterns) pattern.test('县长')
setEngine()
let found = 0
for (let round = 0; round < 3; round++) for (const pattern of patterns) for (const text of ['副市长', 'aa'.repeat(40)]) if (pattern.exec(text)) found++
process.stdout.write(String(found))
`

it('patterns that ran before the engine is told how to run go on after it', () => {
  const source = program(new URL('../../bin/engine.js', import.meta.url).href)
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8' })).toBe('600')
})
