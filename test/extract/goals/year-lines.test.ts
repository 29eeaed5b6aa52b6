import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const read = (title: string, text: string): string[] => {
  const { goals, results } = factsOf(`${title}\n2023年1月10日 来源：青河县人民政府网\n${text}`)
  const worded = (mark: string) => (one: (typeof goals)[number]): string => `${mark} ${one.value}${one.unit} ${one.year}`
  return [...results.map(worded('done')), ...goals.map(worded('planned'))]
}

/** 2023年工作重点：, on a line of its own or before its first item. */
describe('lines that name a year', () => {
  it.each([
    ['青河县水利局工作汇报', '2022年完成的主要工作：\n新建水库2座。\n2023年重点工作安排：\n新建水库1座。\n治理河道20公里。', ['done 2座 2022', 'planned 1座 2023', 'planned 20公里 2023']],
    ['青河县交通运输局工作汇报', '2022年工作亮点：新改建农村公路30公里。\n2023年工作思路：\n新改建农村公路45公里。\n2023年目标任务：\n改造危桥6座。', ['done 30公里 2022', 'planned 45公里 2023', 'planned 6座 2023']],
    ['青河县住建局2022年工作总结和2023年工作重点', '一、2022年工作情况\n新建公园3个。\n2023年工作重点：\n新建口袋公园5个。', ['done 3个 2022', 'planned 5个 2023']],
    ['青河县2022年工作总结', '2022年工作亮点：新改建农村公路30公里。\n2023年重点项目：\n新建学校2所。', ['done 30公里 2022', 'planned 2所 2023']],
  ])('%s: %s', (title, text, figures) => {
    expect(read(title, text)).toEqual(figures)
  })

  it.each([
    ['青河县2022年工作总结', '2022年工作亮点：新改建农村公路30公里。\n2022年重点工作：新建公园2个。'],
    ['青河县2022年工作总结', '2022年主要任务完成情况：\n新建公园2个。'],
  ])('of the year that is summed up: %s: %s', (title, text) => {
    expect(read(title, text).filter((figure) => !figure.startsWith('done'))).toEqual([])
  })
})
