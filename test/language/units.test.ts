import { describe, expect, it } from 'vitest'
import { flat } from '../../src/language/flat.ts'
import { unitAt } from '../../src/language/unit-at.ts'

describe('flat', () => {
  it.each(['', 'a', '县长', '𠮷野家\ud842断了的代理\udfb7', '0\u0000\ufeff', '会议'.repeat(20_000)])('keeps every unit of %#', (text) => {
    expect(flat(text)).toBe(text)
    expect(flat(`标题\n${text}正文`.slice(3, 3 + text.length))).toBe(text)
  })
})

describe('unitAt', () => {
  it('is the unit at a place, and 0 outside the text', () => {
    expect(unitAt('县长', 1)).toBe('长'.charCodeAt(0))
    expect([-1, 2, 9].map((at) => unitAt('县长', at))).toEqual([0, 0, 0])
    expect(unitAt('', 0)).toBe(0)
  })
})
