import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsOf } from '../../src/language/needs.ts'
import { treeOf } from '../../src/language/pattern-tree.ts'
import { finder, holder, scanner } from '../../src/language/scanner.ts'
import { tracesOf, type Passage } from '../../src/language/traces.ts'

const patterns = [
  /(?<=^|[，由])([^，]{2,9}?)等?(?:市县|书记)*组成的[^，]{0,4}团/g,
  /(?:^|，)[^，]{0,3}会议?后，/g,
  /[市县](?:长|委书记)|会(?:上|议)?(?!后)/g,
  /^[^，]*(?:组成|会后)$/g,
  /(?:书记|市长)+(?:，县长){1,2}/g,
  /(?:团|(?:长)?会?)书?/g,
  /\d{1,3}[市县]|\s会/g,
  /(.)\1会/g,
  /会议$/gi,
]
const texts = fc.string({ unit: fc.constantFrom(...'由等组成的团会议后上，市县长委书记12 a'), maxLength: 24 })
const passage = (text: string): Passage => ({ text, traces: tracesOf(text) })
const needs = ({ source, flags }: RegExp): string[] | undefined => {
  const own = needsOf(treeOf(new RegExp(source, flags))!)
  return own && [...own.pairs].flatMap(([first, seconds]) => (seconds === null ? [first] : [...seconds].map((second) => [first, second])).map((units) => String.fromCharCode(...[units].flat()))).sort()
}

describe('needsOf', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/[^，]{2,9}(?:组成|成立)的/, ['组成', '成立']],
    [/(?:市长|会)*书记/, ['书记']],
    [/[市县]长|会后/, ['会后', '县长', '市长']],
    [/会议?$/, ['会']],
    [/.*/, undefined],
    [/市长|.会?/, undefined],
    [/^$/, undefined],
  ])('of %s', (pattern, expected) => {
    expect(needs(pattern)).toEqual(expected?.sort())
  })
})

describe('a passage', () => {
  const searches = patterns.map((pattern) => ({ pattern, scan: scanner(pattern), find: finder(pattern), holds: holder(pattern) }))
  it('is searched as its text is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...searches), texts, ({ pattern, scan, find, holds }, text) => {
        const expected = Array.from(text.matchAll(pattern), (match) => [match.index, ...match])
        expect(scan(passage(text)).map((match) => [match.index, ...match])).toEqual(expected)
        expect(find(passage(text))?.index).toBe(expected[0]?.[0])
        expect(holds(passage(text))).toBe(expected.length > 0)
      }),
      { numRuns: 3000 },
    )
  })

  it('says nothing of patterns that were made after it', () => {
    const before = passage('县长主持会议')
    const late = holder(/县长主持|副县长代持/)
    expect(late(before)).toBe(true)
    expect(late(passage('县长主持会议'))).toBe(true)
    expect(late(passage('区长参加会议'))).toBe(false)
  })
})
