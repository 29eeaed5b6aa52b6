import { describe, expect, it } from 'vitest'
import { factsOf, rolesOf } from '../../support/facts-of.ts'

const page = (sentence: string): string => `永丰县人民代表大会举行全体会议\n1月29日，永丰县十七届人大一次会议第三次全体会议举行。\n${sentence}`

describe('officials/groups-of-names', () => {
  it.each([
    '刘建民、易文军，李炳林，赵力群、陈兴国等在主席台就座。',
    '刘建民、易文军，李炳林，赵力群、陈兴国出席会议。',
  ])('reads groups that commas part: %s', (sentence) => {
    expect(rolesOf(factsOf(page(sentence)))).toEqual(['刘建民 ATTENDED', '易文军 ATTENDED', '李炳林 ATTENDED', '赵力群 ATTENDED', '陈兴国 ATTENDED'].sort())
  })

  it.each(['各乡镇、街道，县直单位，企业代表等在主席台就座。', '高山、流水，蓝天、白云等景区代表出席会议。', '县财政局、教育局，水利局、农业局出席会议。'])('finds nobody in %s', (sentence) => {
    expect(factsOf(page(sentence)).people).toEqual([])
  })
})
