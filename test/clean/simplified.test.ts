import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import { simplify } from '../../src/clean/script.ts'

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
const ranges = [[0x2e80, 0xd7ff], [0xe000, 0xffff], [0x20000, 0x323af]] as const

describe('simplify', () => {
  it('writes each character as OpenCC does by itself', () => {
    const different: string[] = []
    for (const [first, last] of ranges) for (let point = first; point <= last; point++) {
      const character = String.fromCodePoint(point)
      const simplified = converters.map((convert) => convert(character)).find((form) => form !== character) ?? character
      if (simplify(character) !== simplified) different.push(`${character} ${simplified} ${simplify(character)}`)
    }
    expect(different).toEqual([])
  })

  it.each([['國', '国'], ['暐', '𬀩'], ['𠁞', '𠀾'], ['智', '智'], ['a', 'a'], ['\ud840', '\ud840']])('%s is %s', (character, form) => expect(simplify(character)).toBe(form))
})
