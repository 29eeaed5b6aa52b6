import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PairSet } from '../../src/language/pair-set.ts'
import { WordList } from '../../src/language/word-list.ts'

const words = fc.array(fc.string({ unit: fc.constantFrom(...'召开会议主持'), minLength: 1, maxLength: 4 }))
const text = fc.string({ unit: fc.constantFrom(...'召开会议主持的'), maxLength: 12 })

describe('WordList', () => {
  it('finds the longest word at a place', () => {
    fc.assert(
      fc.property(words, text, fc.nat(12), (list, searched, at) => {
        const fitting = list.filter((word) => searched.startsWith(word, at)).sort((a, b) => b.length - a.length)
        expect(new WordList(list).longestAt(searched, at)).toBe(fitting[0])
      }),
    )
  })

  it.each([
    [4, '主持召开'],
    [3, '主持'],
    [1, undefined],
  ])('stops at %i', (end, expected) => expect(new WordList(['主持', '主持召开']).longestAt('主持召开会议', 0, end)).toBe(expected))
})

describe('PairSet', () => {
  it('holds the pairs that it was given and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(0xffff), fc.nat(0xffff))), fc.tuple(fc.nat(0xffff), fc.nat(0xffff)), (pairs, other) => {
        const set = new PairSet(pairs)
        for (const pair of pairs) expect(set.at(String.fromCharCode(...pair), 0)).toBe(true)
        expect(set.at(String.fromCharCode(...other), 0)).toBe(pairs.some(([first, second]) => first === other[0] && second === other[1]))
      }),
    )
  })

  it.each([-1, 1, 2])('has none at %i, beyond the text', (at) => expect(new PairSet([[0x4f1a, 0x8bae]]).at('会议', at)).toBe(false))
})
