import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { cleanSpan } from '../../src/model/span.ts'

const anyText = fc.string({ unit: fc.constantFrom('甲', '乙', '國', '𬕂', 'a', '(', '，', ' ', '\n', '&'), maxLength: 40 })

/** What edits do, told the slow way: each unit of the result with the stretch of the original that it stands for. */
interface Unit {
  readonly text: string
  readonly from: number
  readonly to: number
}
const units = (text: string): Unit[] => Array.from({ length: text.length }, (_, i) => ({ text: text[i]!, from: i, to: i + 1 }))
function applyTo(all: Unit[], start: number, end: number, text: string): Unit[] {
  const replaced = all.slice(start, end)
  const fresh = text.length === replaced.length
    ? replaced.map((unit, i) => ({ ...unit, text: text[i]! }))
    : [...text].join('').split('').map((one) => ({ text: one, from: replaced[0]!.from, to: replaced.at(-1)!.to }))
  return [...all.slice(0, start), ...fresh, ...all.slice(end)]
}

describe('the way back', () => {
  it('is that of the units that each step left or wrote, through any steps', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 }), anyText), { maxLength: 5 }), fc.nat(), fc.nat(), (text, edits, a, b) => {
        let mapped = MappedText.of(text)
        let slow = units(text)
        for (const [at, length, replacement] of edits) {
          if (mapped.text.length === 0) break
          const start = at % mapped.text.length
          const end = Math.min(mapped.text.length, start + length)
          slow = applyTo(slow, start, end, replacement)
          mapped = mapped.apply([{ start, end, text: replacement }])
        }
        expect(mapped.text).toBe(slow.map((unit) => unit.text).join(''))
        if (slow.length === 0) return
        const start = a % slow.length
        const end = start + 1 + (b % (slow.length - start))
        expect(mapped.map.toOriginal(cleanSpan(start, end))).toEqual({ start: slow[start]!.from, end: slow[end - 1]!.to })
      }),
      { numRuns: 1000, seed: 5 },
    )
  })

  it('keeps text that no step touched to the character', () => {
    fc.assert(fc.property(anyText, anyText, (left, right) => {
      const joined = MappedText.join([MappedText.of(left), MappedText.of(right, left.length)], '\n')
      const { start, end } = joined.map.toOriginal(cleanSpan(left.length + 1, joined.text.length))
      expect((left + right).slice(start, end)).toBe(right)
    }))
  })

  it('refuses edits that overlap', () => {
    expect(() => MappedText.of('甲乙丙').apply([{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }])).toThrow(RangeError)
  })
})
