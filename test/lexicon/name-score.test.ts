import { describe, expect, it } from 'vitest'
import { nameAt } from '../../src/extract/officials/name-at.ts'
import { nameScore } from '../../src/lexicon/name-score.ts'

describe('lexicon/name-score', () => {
  it.each(['李建国', '欧阳雪', '王芳', '马晓霞', '司徒玉华'])('believes %s', (name) => {
    expect(nameScore([...name])).toBeGreaterThan(0)
  })

  it.each(['主持', '方便', '和平'])('doubts %s', (word) => {
    expect(nameScore([...word])).toBeLessThan(2)
  })

  it('knows no name without a surname', () => {
    expect(nameScore([...'的确'])).toBe(-Infinity)
    expect(nameScore([...'李'])).toBe(-Infinity)
  })
})

describe('officials/name-at, behind an office', () => {
  it.each([
    ['王芳出席会议', '王芳'],
    ['修文传达了文件', '修文'],
    ['欧阳秋虹、李明', '欧阳秋虹'],
    ['任江河主持会议', '任江河'],
    ['阿迪力江·阿布都热合曼出席', '阿迪力江·阿布都热合曼'],
    ['马黑拉则、布约小兵', '马黑拉则'],
    ['次仁卓玛、索朗', '次仁卓玛'],
    ['敖日格勒参加会议', '敖日格勒'],
    ['张良才和李明', '张良才'],
    ['杨帆委托', '杨帆'],
    ['李伟同志', '李伟'],
  ])('finds the name in %s', (text, name) => {
    expect(nameAt(text, 0, { strong: true })?.name).toBe(name)
  })

  it.each(['应邀出席会议', '通报有关情况', '任命书', '由高明主持', '王书记指出', '全体成员', '任组长'])('finds none in %s', (text) => {
    expect(nameAt(text, 0, { strong: true })).toBeUndefined()
  })
})
