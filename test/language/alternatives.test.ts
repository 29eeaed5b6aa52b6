import { describe, expect, it } from 'vitest'
import { alternatives } from '../../src/language/alternatives.ts'

describe('language/alternatives', () => {
  it('joins its lines, each as it is typed', () => {
    expect(alternatives`
      会议|大会
      第\d+次[^，]{2,}会
    `).toBe('会议|大会|第\\d+次[^，]{2,}会')
  })

  it('takes what is put in as pattern text', () => {
    const days = '\\d{1,2}日'
    expect(alternatives`
      召开(?:${alternatives`
        ${days}
        同日
      `})
      举行
    `).toBe('召开(?:\\d{1,2}日|同日)|举行')
  })
})
