import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const told = (text: string): string[] => {
  const { goals, results } = factsOf(text)
  return [...goals.map(({ object, value, unit }) => `${object} ${value}${unit}`), ...results.map(({ object, value, unit }) => `+ ${object} ${value}${unit}`)]
}

describe('goals: pages that set what came of it beside what was promised', () => {
  it('reads a report on progress by its fields, whose title ends with 通报', () => {
    const head = '关于2024年青河县民生实事进展情况的通报\n各镇（街道），县直各部门：\n现将2024年1—8月进展情况通报如下：\n'
    expect(told(`${head}一、养老服务项目。目标任务：新建敬老院3所，改造公厕28座。进展情况：建成敬老院2所，改造公厕19座。\n二、停车便民项目。计划新增停车位900个。截至8月底，已建成停车位610个。\n三、技能提升项目。计划培训4000人次，目前已培训3150人次。`).sort()).toEqual(
      ['敬老院 3所', '公厕 28座', '+ 敬老院 2所', '+ 公厕 19座', '停车位 900个', '+ 停车位 610个', '培训 4000人次', '+ 培训 3150人次'].sort(),
    )
  })
  it('plans what an item was to begin beside what has begun', () => {
    const head = '关于2024年青河县重点工作进展情况的通报\n现将2024年1—8月进展情况通报如下：\n'
    expect(told(`${head}一、项目建设。计划引进专业人才45名。截至8月底，已引进32名。\n二、招商引资。计划引进企业16家。截至8月底，已引进企业11家。`).filter((one) => !one.startsWith('+'))).toEqual(['专业人才 45名', '企业 16家'])
  })
  it('leaves what is planned to a meeting whose title names the figures that it heard of', () => {
    expect(told('县委常委会召开会议 听取上半年经济运行情况汇报\n2024-07-25 来源：青河融媒\n7月24日，县委书记李明主持召开县委常委会会议。会议指出，上半年地区生产总值增长6.1%。\n会议强调，年内铺设管网120公里。')).toEqual(['管网 120公里', '+ 地区生产总值 6.1%'])
  })
  it('reads a report on a budget in two halves by its title', () => {
    expect(told('2021年度财政预算执行情况和2022年预算草案的报告（摘要）\n一、2021年预算执行情况\n全县一般公共预算收入完成8.3亿元。\n二、2022年预算草案\n全县一般公共预算收入安排8.9亿元，其中税收收入5.6亿元。')).toEqual(['全县一般公共预算收入 890000000元', '税收收入 560000000元', '+ 一般公共预算收入 830000000元'].map((line) => line.replace('全县', '')))
  })
  it('does not plan what was begun because its cost stands behind it', () => {
    expect(told('一季度招商引资开门红\n2024-04-12 来源：青河融媒\n一季度，全县新签约项目78个；新开工项目42个，总投资118亿元。')).toContain('+ 新开工项目 42个')
  })
})
