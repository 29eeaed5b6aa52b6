import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const told = (text: string): string[] => {
  const { goals, results } = factsOf(text)
  return [...goals.map(({ object, value, unit, year }) => `${object} ${value}${unit} ${year}`), ...results.map(({ object, value, unit, year }) => `+ ${object} ${value}${unit} ${year}`)]
}

describe('goals/two-halves: summaries that end in what is to be done', () => {
  it('looks back up to the heading that turns over, whatever the headings before it are', () => {
    expect(told('青河县关于2020年度工作情况的报告\n一、聚力项目攻坚，发展提质增效\n实施产业项目45个，完成投资3亿元。\n二、聚力城乡统筹，面貌焕然一新\n硬化农村公路85公里。\n三、2021年工作打算\n新上产业项目30个，改造公厕26座。')).toEqual(
      ['产业项目 30个 2021', '公厕 26座 2021', '+ 产业项目 45个 2020', '+ 产业项目投资 300000000元 2020', '+ 农村公路 85公里 2020'],
    )
  })
  it('knows by its lead what it sums up', () => {
    expect(told('青河县法治建设\n2022年，县司法局扎实工作。现将有关情况报告如下：\n一、主要举措\n（一）清理文件118件。\n二、存在的不足\n人手不足。\n三、下一步工作打算\n建设公共法律服务站20个。')).toEqual(['公共法律服务站 20个 2022', '+ 文件 118件 2022'])
  })
  it('keeps the second half of a year in that year', () => {
    expect(told('柳河镇2023年上半年工作总结\n一、重点工作\n新建大棚12栋。\n二、下一步打算\n新建大棚30栋，谋划项目8个。')).toEqual(['大棚 30栋 2023', '项目 8个 2023', '+ 大棚 12栋 2023'])
  })
  it('reads an answer to a proposal, whose session is none of the page’s own', () => {
    const facts = factsOf('青河县卫健委关于县政协五届三次会议第86号提案的答复\n李秀兰委员：\n您提出的提案收悉，现答复如下：\n一、目前工作情况\n去年，我县投入资金230万元，改造敬老院12所。\n二、下一步打算\n新建养老服务中心15个，培训护理员200名。')
    expect(facts.meetings).toEqual([])
    expect([facts.goals, facts.results].map((list) => list.map(({ object }) => object))).toEqual([['养老服务中心', '护理员'], ['资金', '敬老院']])
  })
  it.each(['青河县2023年造林实施方案\n一、目标任务\n造林2万亩。\n二、工作安排\n栽植苗木30万株。', '青河县召开工作情况汇报会\n3月2日，青河县召开工作情况汇报会。会议要求，新建大棚30栋。\n二、下一步打算\n抓落实。'])('is no reading of %j', (text) => {
    expect(factsOf(text).results).toEqual([])
  })
  it('tells of what is to come behind what was done, in one cell', () => {
    const rows = '2023年一季度重点工作落实情况统计表\n序号\t工作任务\t目前完成情况、存在问题及下一步工作措施\t备注\n1\t改造管网120公里\t已改造管网46公里。下一步，争取9月底前再改造管网60公里\t无'
    expect(told(rows).map((line) => line.replace(/ \S+$/, ''))).toEqual(['管网 120公里', '管网 60公里', '+ 管网 46公里'])
  })
})
