import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/extract/meetings/meeting-wording.ts'

describe('the kind of a meeting', () => {
  it.each([
    ['县委常委（扩大）会', '常委会'],
    ['县委常委扩大会议', '常委扩大会议'],
    ['县委十六届第43次常委会议', '常委会议'],
    ['十三届县委第32次常委会会议', '常委会会议'],
    ['市六届人大常委会第十九次会议', '常委会会议'],
    ['县十七届人大三次会议', '代表大会'],
    ['全区城市建设推进会', '推进会'],
    ['市政府第12次常务会议', '常务会议'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind)
  })
})
