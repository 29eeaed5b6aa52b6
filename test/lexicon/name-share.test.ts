import { expect, test } from 'vitest'
import { nameShare } from '../../src/lexicon/name-share.ts'

test.each([
  ['张伟', 1e-4, 1e-3],
  ['王建国', 1e-5, 1e-3],
  ['欧阳秋虹', 0, 1e-6],
  ['逯云澜', 0, 1e-6],
  ['穆罕默德', 1e-4, 1e-3],
  ['扎哈罗娃', 0, 1e-6],
])('%s is borne by a share of people between %f and %f', (name, least, most) => {
  expect(nameShare(name)).toBeGreaterThanOrEqual(least)
  expect(nameShare(name)).toBeLessThanOrEqual(most)
})
