import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const told = (list: Facts['goals']): string[] => list.map(({ object, value, unit }) => `${object} ${value}${unit}`)
const review = (text: string): Facts => factsOf(`青河县政府工作报告\n2024-01-12 来源：青河县政府办\n一、2023年工作回顾\n${text}`)
const news = (text: string): Facts => factsOf(`青河县经济社会发展\n2024-01-12 来源：青河日报\n${text}`)

describe('figures of reports by bodies and bureaus', () => {
  it.each([
    // What a congress's standing committee did.
    ['一年来，听取审议专项工作报告18项，作出决议决定9项，任免国家机关工作人员37人次，开展执法检查4次。', ['专项工作报告 18项', '决议决定 9项', '国家机关工作人员 37人次', '执法检查 4次']],
    ['围绕城市建设提出提案56件，占31.5%。', ['提案 56件', '提案 31.5%']],
    // Growth beside shares of a plan, a rank, another year.
    ['税收收入完成3600万元，为年预算的41.2%，同比降低8.4%。', ['税收收入 36000000元', '税收收入 8.4%']],
    ['完成财政总收入15200万元，总量位居全市第2位，同比增长16.5%。', ['财政总收入 152000000元', '财政总收入 16.5%']],
    ['财政总收入4.6亿元，比上年增收5200万元，增长12.7%。', ['财政总收入 460000000元', '财政总收入 52000000元', '财政总收入 12.7%']],
    ['城镇新增就业4060人，与去年同期相比增长11.3%。', ['城镇就业 4060人', '城镇就业 11.3%']],
    ['税收占一般预算收入比重71.4%。', ['税收占一般预算收入比重 71.4%']],
    ['城乡居民收入达到23100元和7600元、分别增长8.2%和9.6%。', ['城镇居民收入 23100元', '农村居民收入 7600元', '城镇居民收入 8.2%', '农村居民收入 9.6%']],
    ['金融机构存、贷款余额分别增长7.5%、10.4%。', ['金融机构存款余额 7.5%', '金融机构贷款余额 10.4%']],
    // What is left of a name.
    ['改造0.4千伏线路120公里，完成职业培训2160人次、义务植树36万株。', ['0.4千伏线路 120公里', '职业培训 2160人次', '义务植树 360000株']],
    ['培育15个特色鲜明、带动力强的主导产业。', ['主导产业 15个']],
    ['新增城镇就业人员3.62万，帮助1.4万城镇失业人员再就业。', ['城镇就业人员 36200人', '城镇失业人员再就业 14000人']],
  ])('of %s', (text, expected) => {
    expect(told(review(text).results)).toEqual(expected)
  })

  it.each([
    ['参保人数达到21.3万人，实现全年目标数的94.2%。', ['参保人数 213000人']],
    ['新造林10460亩，为年度任务640亩的16.3倍。', ['新造林 10460亩']],
  ])('does not count shares of a target: %s', (text, expected) => {
    expect(told(review(text).results)).toEqual(expected)
  })

  it.each([
    ['去年，全市净增就业4.1万人，城镇登记失业率控制在3.6%。', ['就业 41000人', '城镇登记失业率 3.6%']],
    ['这一年，我们聚焦农业。硬化村道16.4公里，打造美丽庭院2600座。', ['村道 16.4公里', '美丽庭院 2600座']],
  ])('of what was, in news: %s', (text, expected) => {
    expect([told(news(text).results), news(text).goals]).toEqual([expected, []])
  })

  it.each([
    ['力争实现有条件农村居民进城落户5万人。', ['有条件农村居民进城 50000人']],
    ['确保居民参保率始终保持在97%以上和待遇按时发放。', ['居民参保率 97%']],
  ])('plans, in news: %s', (text, expected) => {
    expect([told(news(text).goals), news(text).results]).toEqual([expected, []])
  })
})

describe('years and papers announced', () => {
  it('gives goals the year of the aims announced in the paragraph before', () => {
    const { goals } = news('报告提出，2024年，青河县主要预期目标是：坚持稳中求进，各项指标高于全市平均水平。\n力争固定资产投资增长11%，规上工业产值增长9%。')
    expect(goals.map(({ object, value, year }) => [object, value, year])).toEqual([['固定资产投资', 11, 2024], ['规上工业产值', 9, 2024]])
  })

  it('leaves horizons and spans of years without that year', () => {
    expect(news('《青河流域规划（2021-2024年）》提出了发展目标。\n到2030年，森林覆盖率达到42%。').goals.map(({ year, deadline }) => [year, deadline])).toEqual([[null, '2030']])
  })

  it('reads the list of good works that a paragraph of its own gives', () => {
    const { goals } = factsOf('2月9日，记者从青河县第十七届人民代表大会第四次会议上了解到，2024年，县里将集中力量办好八件民生实事。\n这八件民生实事分别是：建设农村公路260公里；改造危旧房1800户。\n2024-02-10')
    expect(goals.map(({ object, value, year }) => [object, value, year])).toEqual([['农村公路', 260, 2024], ['危旧房', 1800, 2024]])
  })

  it('takes what news of a paper lists for planned', () => {
    const { goals, results } = news('日前，青河县印发《乡村振兴五年行动方案》提出，深入推进乡村振兴。\n全县粮食面积稳定在36万亩左右，建设现代农业园区12个。')
    expect([told(goals), results]).toEqual([['粮食面积 360000亩', '现代农业园区 12个'], []])
  })

  it('tells once what two paragraphs say alike', () => {
    const { goals } = news('今年我县将实现农村劳动力转移就业5.6万人。\n要积极实施就业优先战略，努力实现农村劳动力转移就业5.6万人。')
    expect(goals.map(({ object, value, evidence }) => [object, value, evidence.length])).toEqual([['农村劳动力就业', 56000, 2]])
  })

  it('keeps small counts of two places apart', () => {
    expect(news('今年，东梁村要新建文化广场1个，投入运营。\n今年，西梁村要新建文化广场1个，投入运营。').goals).toHaveLength(2)
  })
})
