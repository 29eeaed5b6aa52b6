import { expect, it } from 'vitest'
import { factsOf } from '../support/facts-of.ts'

/** A report told in lines of its own: wrapped text is joined, facts are not. */
const page = [
  '安源区政府工作报告精华', '2021-03-06 来源：安源发布', '安源区九届人大二次会议开幕，区长李清河作政府工作报告', '2020年工作回顾', '生产总值增长5.8%', '居民收入增长5.2%',
  '重大项目30个、完成投资65亿元', '沪昆高速安源段通车，城区覆盖面扩大', '单项冠军企业达到26家', '建设重点实验室4家、创新中心8家', '获批设立安源学院，高校总数达到7所',
  '2021年主要目标', '生产总值增长6%以上', '固定资产投资增长4%', '新增就业1.2万人以上', '打造6个产业集群，力争集群规模突破100亿元', '建成零碳园区2个',
].join('\n')

it('reads each line of a list of figures by itself', () => {
  const facts = factsOf(page)
  expect(facts.results.map(({ object, value }) => `${object} ${value}`)).toEqual(expect.arrayContaining(['单项冠军企业 26', '实验室 4', '创新中心 8', '高校总数 7']))
  expect(facts.goals.map(({ object, value }) => `${object} ${value}`)).toEqual(expect.arrayContaining(['生产总值 6', '固定资产投资 4', '产业集群 6', '零碳园区 2']))
})
