import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingsOf } from '../../src/language/openings.ts'
import { treeOf } from '../../src/language/pattern-tree.ts'
import { placesBehind } from '../../src/language/places-behind.ts'
import { closing, finder, holder, matchesOf, oneOf, scanner, tester } from '../../src/language/scanner.ts'

const patterns = [
  /会议|大会|座谈会(?!上)/g,
  /(?<!不)(?:召开|举行)了?/g,
  /(?:第)?[一二三\d]{1,2}(?:次|届)/g,
  /(?:副|代)*(?:书记|[市县]长)(?:（常务）)?/g,
  /(?=[会在])(?<where>会上|在[^，]{1,4}?会)/g,
  /a{2,3}|b+c?|\d-\u4f1a|\t/g,
  /[a-c\]]x?|\(会\)/g,
  /(?:在|会)*上/g,
  /[^会]会|\s在/g,
  /会?/g,
  /会\b|$/g,
]
const texts = fc.string({ unit: fc.constantFrom(...'会议大座谈上召开举行不了第一二3次届副代书记市县长（常务）在，ab cx]()\t-'), maxLength: 40 })

describe('scanner', () => {
  it('finds what matchAll finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), texts, (pattern, text) => {
        expect(scanner(pattern)(text).map((match) => [match.index, ...match])).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]))
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps named groups', () => {
    expect(scanner(/(?<verb>召开|举行)/g)('昨天召开')[0]!.groups!['verb']).toBe('召开')
  })
})

describe('finder and holder', () => {
  it('find what exec and test find', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), texts, (pattern, text) => {
        const once = new RegExp(pattern.source)
        const match = once.exec(text)
        expect(finder(once)(text)).toEqual(match)
        expect(holder(once)(text)).toBe(match !== null)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('matchesOf', () => {
  it.each([0, 3])('finds what matchAll finds from %i', (from) => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), texts, (pattern, text) => {
        pattern.lastIndex = from
        const expected = Array.from(text.matchAll(pattern), (match) => [match.index, ...match])
        expect(matchesOf(pattern, text, from).map((match) => [match.index, ...match])).toEqual(expected)
        pattern.lastIndex = 0
      }),
    )
  })
})

describe('tester', () => {
  it('agrees with a sticky pattern everywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), texts, fc.nat(40), (pattern, text, at) => {
        const sticky = new RegExp(pattern.source, 'y')
        sticky.lastIndex = at
        expect(tester(pattern)(text, at)).toBe(sticky.test(text))
      }),
    )
  })
})

describe('closing', () => {
  const closings = [/(?:会议|大会)$/, /(?<!不)召开了?$/, /(?:副|代)+[市县]?长?$/, /(?:会|(?=在)在上)(?:（[^）]*）)?[，、]?$/]
  it('agrees with the pattern on every stretch', () => {
    fc.assert(
      fc.property(fc.constantFrom(...closings), texts, fc.nat(40), fc.nat(40), (pattern, text, a, b) => {
        const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), text.length)]
        expect(closing(pattern).test(text, from, to)).toBe(pattern.test(text.slice(from, to)))
        expect(closing(pattern).exec(text, from, to)).toEqual(pattern.exec(text.slice(from, to)))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([/会?$/, /会.$/, /会[^，]$/, /会/, /会\$/])('refuses %s, of whose end it can say nothing', (pattern) => expect(() => closing(pattern)).toThrow(RangeError))
})

describe('placesBehind', () => {
  const pattern = /(?<=不召)(?=[\u3400-\u9fff])/
  const everywhere = /(?<=^|[，在])|(?<=不召)(?=[\u3400-\u9fff])/g
  it('finds the places that matchAll finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(placesBehind('，在', '召', pattern)(text)).toEqual(Array.from(text.matchAll(everywhere), ({ index }) => index))
      }),
    )
  })
})

describe('oneOf', () => {
  it.each([
    ['会上', 0, true],
    ['会上', 1, false],
    ['会上', 2, false],
    ['会上', -1, false],
  ])('%s at %i: %s', (text, at, expected) => expect(oneOf('会议')(text, at)).toBe(expected))
})

describe('openingsOf', () => {
  const told = (pattern: RegExp): Record<string, string | null> | undefined => {
    const pairs = openingsOf(treeOf(pattern)!)?.pairs
    return pairs && Object.fromEntries(Array.from(pairs, ([first, seconds]) => [String.fromCharCode(first), seconds && [...seconds].map((unit) => String.fromCharCode(unit)).sort().join('')]))
  }
  it.each([
    [/召开|召集/, { 召: ['开', '集'].sort().join('') }],
    [/(?<!将)召开了?/, { 召: '开' }],
    [/[市县]长/, { 市: '长', 县: '长' }],
    [/会(?:议|场)?上/, { 会: ['议', '场', '上'].sort().join('') }],
    [/会议?/, { 会: null }],
    [/会./, { 会: null }],
  ] as const)('%s', (pattern, expected) => expect(told(pattern)).toEqual(expected))

  it.each([/.会/, /[^，]会/, /会?/, /[\u3400-\u9fff]会/, /(?=会)/, /会|$/])('tells nothing of %s', (pattern) => expect(openingsOf(treeOf(pattern)!)).toBeUndefined())
})
