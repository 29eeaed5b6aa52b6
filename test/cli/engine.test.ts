import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Patterns that ran once are byte code still; what the engine is told then must let them run on. */
const program = (url: string): string => `
import { setEngine } from '${url}'
const patterns = Array.from({ length: 200 }, (_, i) => new RegExp('a(?:b|c' + i + ')+d'))
for (const pattern of patterns) pattern.test('xacd')
setEngine()
let found = 0
for (let round = 0; round < 3; round++) for (const pattern of patterns) for (const text of ['abd', '副市长abd', 'x'.repeat(80)]) {
  if (pattern.test(text)) found++
  found += text.split(pattern).length - 1
  if (text.replace(pattern, '') !== text) found++
}
process.stdout.write(String(found))
`

it('patterns that ran before the engine is told how to run go on after it', () => {
  const source = program(new URL('../../bin/engine.js', import.meta.url).href)
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8' })).toBe('3600')
})
