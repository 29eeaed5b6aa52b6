import { describe, expect, test } from 'vitest'
import { linkCareers } from '../support/careers/link-careers.ts'

describe('a drawn world of careers, with namesakes, transfers, renamed counties, reprints and slips', () => {
  test.each([1, 2])('world %d: nobody is merged with a namesake, and what pages explain is linked', async (seed) => {
    const { wrongMerges, recall } = await linkCareers(seed, 300)
    expect(wrongMerges).toEqual([])
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })
})
