import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const page = (text: string, county = '青河县'): string => `${county}要闻\n2021-03-06 来源：${county}人民政府网\n${text}`

/** 会同, 应, 随, and a surname before 县长: no counties. */
describe('words that look like a county before its bodies', () => {
  it.each([
    ['3月5日，县政协主席李庆丰会同县委常委、副县长张大海到平安镇调研。', ['李庆丰 县政协主席@青河县', '张大海 县委常委@青河县', '张大海 副县长@青河县']],
    ['3月5日，县审计局召开座谈会。局长王建国会同县委巡察办主任刘明主持会议。', ['刘明 县委巡察办主任@青河县']],
    ['3月5日，县教育局局长张大海会同县市场监管局副局长刘明检查校园食品安全。', ['张大海 县教育局局长@青河县', '刘明 县市场监管局副局长@青河县']],
  ])('%s', (text, offices) => {
    const facts = factsOf(page(text))
    expect(facts.place?.name).toBe('青河县')
    expect(officesOf(facts)).toEqual(expect.arrayContaining(offices))
    expect(officesOf(facts).filter((office) => office.includes('会同'))).toEqual([])
  })

  it('joins bodies', () => {
    const facts = factsOf(page('3月5日，全县教育工作会议召开。县教育局会同县财政局、县人社局作发言。'))
    expect(facts.organisations.map(({ name }) => name)).toEqual(['县教育局', '县财政局', '县人社局'])
  })

  it.each([
    '我县召开推进会\n3月5日，县委书记王建国主持召开项目推进会。邱县长汇报了情况，赵县长作了发言。',
    '我县召开推进会\n3月5日，县委书记王建国主持召开项目推进会。应县委、县政府邀请，专家张大海出席会议。',
    '全县教育工作会议召开\n3月5日，全县教育工作会议召开。县教育局会同县财政局作发言。',
  ])('no place in: %s', (text) => {
    expect(factsOf(text).place).toBeNull()
  })

  it.each([
    ['会同县', '3月5日，会同县召开教育工作会议。会同县委书记王建国主持会议，会同县教育局会同县财政局作了汇报。', '会同县'],
    ['应县', '3月5日，应县召开教育工作会议。应县县委书记王建国主持会议。', '应县'],
    ['赵县', '3月5日，赵县召开教育工作会议。赵县县长王建国主持会议。', '赵县'],
  ])('the county itself: %s', (county, text, place) => {
    const facts = factsOf(page(text, county))
    expect(facts.place?.name).toBe(place)
    expect(facts.people.flatMap(({ offices }) => offices.map(({ of }) => of))).toContain(place)
  })
})
