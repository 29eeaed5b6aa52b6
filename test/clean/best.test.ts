import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Best } from '../../src/clean/damage/best.ts'

const kept = (scores: readonly number[], limit: number): [number, number][] => {
  const best = new Best<[number, number]>(limit)
  scores.forEach((score, i) => {
    if (best.admits(score)) best.add(score, [score, i])
  })
  return best.items()
}

describe('the best of what is offered', () => {
  it('is what sorting everything would put first, the earlier of equals before the later', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 200 }), fc.integer({ min: 1, max: 12 }), (scores, limit) => {
        const all = scores.map((score, i): [number, number] => [score, i]).sort(([a], [b]) => b - a)
        expect(kept(scores, limit)).toEqual(all.slice(0, limit))
      }),
    )
  })

  it('asks for nothing that cannot be among them', () => {
    const best = new Best<string>(1)
    for (let i = 0; i < 4; i++) best.add(i, `${i}`)
    expect([best.admits(2), best.admits(3), best.admits(4)]).toEqual([false, false, true])
  })
})
