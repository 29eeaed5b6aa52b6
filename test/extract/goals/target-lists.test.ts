import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const told = (text: string): string[] => {
  const { goals, results } = factsOf(text)
  return [...goals.map(({ object, value, unit, baseline }) => `${object} ${value}${unit}${baseline === null || baseline === undefined ? '' : ` < ${baseline}`}`), ...results.map(({ object, value, unit }) => `+ ${object} ${value}${unit}`)]
}
const plan = (text: string): string => `青河县2023年度工作目标任务\n2023-03-02 来源：青河县政府办\n${text}`

describe('goals: lists of targets', () => {
  it('plans what a page of targets lists, with numbers within numbers', () => {
    const facts = factsOf('青河经济开发区2011年度竞争激励机制目标\n2011-03-10\n现将各项目标任务报告如下：\n一、经济运行目标\n（1）地区生产总值比上年增长16%。\n2.1项目引资目标\n（1）2011年续建项目7个，总投资2.4亿元；谋划项目5个。')
    expect(facts.goals.map(({ object, value }) => `${object} ${value}`)).toEqual(['地区生产总值 16', '续建项目 7', '续建项目总投资 240000000', '项目 5'])
    expect([facts.results, facts.programmes]).toEqual([[], []])
  })
  it.each([
    ['固定资产投资：增长7%（依据全市8.5%的目标设置，高于全省8%平均水平）。', ['固定资产投资 7%']],
    ['引进5亿元以上重大项目。', []],
    ['引进5亿元以上重大项目9个。', ['5亿元以上重大项目 9个']],
    ['分解下达32项考核指标。', []],
    ['引进创新创业团队45家，争取资金900万元。', ['创新创业团队 45家', '资金 9000000元']],
    ['将城镇、农村低保标准从每人每月574元、271元分别提高到每人每月609元、300元。', ['城镇低保标准 609元 < 574', '农村低保标准 300元 < 271']],
    ['完成老楼加装电梯200部。', ['老楼电梯 200部']],
    ['建设超高清显示产业集群，消除集体经济薄弱村100个。', ['集体经济薄弱村 100个']],
    ['新建中心幼儿园2所。', ['中心幼儿园 2所']],
  ])('%s', (text, expected) => {
    expect(told(plan(text))).toEqual(expected)
  })
  it('reads rows below a kind that is merged over them: what was promised, what came of it', () => {
    const table = '青河市2020年十件民生实事落实进展情况\n发布时间：2020-07-15\n大类\t序号\t工作任务\t分管领导\t落实进展情况\n一、教育\t1\t新增学位4500个。\t陈群\t已新增学位2310个。\n2\t改造危桥18座。\t赵国\t已改造危桥11座。'
    expect(told(table)).toEqual(['学位 4500个', '危桥 18座', '+ 学位 2310个', '+ 危桥 11座'])
    expect(factsOf(table).results.map(({ year }) => year)).toEqual([2020, 2020])
  })
  it('gives what parts of a list cost to the parts, in the year of the page', () => {
    const { goals, results } = factsOf('2021年青河县重点工程项目进展情况\n2022-01-21 来源：青河县发改局\n2021年，全县重点工程共30项。其中：\n省级6项，概算投资140亿元，当年计划投资19亿元。1—12月份完成投资28亿元。')
    expect(goals.map(({ object, value, year }) => `${object} ${value} ${year}`)).toEqual(['省级概算投资 14000000000 null', '省级计划投资 1900000000 2021'])
    expect(results.map(({ object, value }) => `${object} ${value}`)).toContain('省级投资 2800000000')
  })
  it('looks back where the title tells of targets reached', () => {
    expect(told('青河县居民消费价格上涨2% 实现年度物价目标\n2023-01-12 来源：青河融媒\n统计数据显示，2022年，全县居民消费价格上涨2%。')).toEqual(['+ 居民消费价格 2%'])
  })
  it('reads a column of units of any kind, and growth beside a level that is left out', () => {
    const table = '青河县2023年主要经济指标预期目标\n2023-02-10\n指标名称\t单位\t2022年完成\t增速（%）\t2023年目标\t增速（%）\n新建幼儿园\t所\t3\t—\t4\t—\n固定资产投资\t亿元\t162\t8.1\t—\t10\n外贸进出口\t亿元\t20\t5\t21\t5'
    const { goals, results, programmes } = factsOf(table)
    expect(goals.map(({ object, value, unit, year }) => `${object} ${value}${unit} ${year}`)).toEqual(['新建幼儿园 4所 2023', '固定资产投资 10% 2023', '外贸进出口 2100000000元 2023', '外贸进出口 5% 2023'])
    expect(results.map(({ year }) => year)).toEqual([2022, 2022, 2022, 2022, 2022])
    expect(programmes).toEqual([])
  })
  it.each([
    ['开展补贴性职业技能培训5000人次。', ['补贴性职业技能培训 5000人次']],
    ['完成路基工程20公里。', ['路基工程 20公里']],
  ])('%s', (text, expected) => {
    expect(told(plan(text))).toEqual(expected)
    expect(factsOf(plan(text)).programmes).toEqual([])
  })
  it('names no work for what a column of works measures', () => {
    expect(factsOf('青河县2022年重点民生实事项目完成情况\n2022-12-30 来源：青河县政府办\n序号\t项目名称\t单位\t年度任务\t完成数\n1\t新增城镇就业人数\t人\t4000\t4236\n2\t沙河大桥加固工程\t座\t1\t1').programmes.map(({ name }) => name)).toEqual(['沙河大桥加固工程'])
  })
  it('takes no share of the plan for a figure', () => {
    expect(told('青河县三季度民生实事完成情况\n2023-10-15 来源：青河县政府办\n截至三季度末，已完成投资11.5亿元，完成年度总投资的88.8%。')).toEqual(['+ 投资 1150000000元'])
  })
  it('names no task of a list a work', () => {
    expect(factsOf('青河县政府工作报告重点工作责任分解\n2023-02-02\n1.坚定不移支持企业发展。力争减轻企业负担2亿元。\n责任单位：县经信局').programmes).toEqual([])
  })
  it('decides more firmly than what it is for', () => {
    expect(factsOf(plan('为确保完成任务，经研究，决定对县水厂新增投资2亿元。')).goals.map(({ modality }) => modality)).toEqual(['planned'])
  })
})

describe('goals: lists of progress', () => {
  const progress = (text: string): string => `青河县2025年1—4月重点项目进展情况\n2025-05-16 来源：青河县发改局\n${text}`
  it.each([
    ['57个新续建重点项目全年计划完成投资98亿元，1—4月累计完成投资21亿元。', ['新续建重点项目投资 9800000000元', '+ 新续建重点项目投资 2100000000元']],
    ['欠进度的有17个，超进度的有10个。', []],
    ['扩建日处理污水2万吨污水处理厂1座。', ['+ 污水处理厂 1座']],
    ['对种粮农民一次性发放200万元补贴。', ['+ 补贴 2000000元']],
  ])('%s', (text, expected) => {
    expect(told(progress(text))).toEqual(expected)
  })
  it('counts the works of an item and names none', () => {
    expect(factsOf(progress('（1）15个重点新建项目，全年计划完成投资17亿元。170个新开项目已开工145个。')).programmes).toEqual([])
  })
  it('takes the rows that head parts of a table for no progress', () => {
    const table = '青河县2023年重点项目投资计划表\n序号\t项目名称\t建设内容\t总投资（万元）\t形象进度\n一\t续建项目（2个）\n1\t青河县第三中学新校区\t新增学位2400个\t21000\t完成基础工程\n2\t环城公路改建工程\t改建公路32公里\t48000\t建成通车'
    const { goals, results } = factsOf(table)
    expect(results).toEqual([])
    expect(goals.map(({ object, value, year }) => `${object} ${value} ${year}`)).toContain('环城公路改建工程总投资 480000000 2023')
  })
  it('tells last year’s list from this year’s by the heads over them', () => {
    const { goals, results } = factsOf('今年排定的重大工程项目\n2026-02-10 来源：青河融媒\n■ 科技产业类安排正式项目62项，重点围绕全县重大战略，促进三大先导产业更好更快发展\n■ 生态文明类安排正式项目13项，重点是增强城市防御能力，提升城乡生态环境\n去年重大工程成绩单\n■ 全年完成投资25亿元，同比增长5.3%，历史性跨越20亿元大关')
    expect(goals.map(({ object, value }) => `${object} ${value}`)).toEqual(['正式项目 62', '正式项目 13'])
    expect(results.map(({ object, value, year }) => `${object} ${value} ${year}`)).toEqual(['投资 2500000000 2025', '投资 5.3 2025', '投资 2000000000 2025'])
  })
})

describe('goals: what was pledged beside what came of it', () => {
  const progress = (text: string): string => `关于《政府工作报告》2021年重点工作上半年完成情况的通报\n2021-08-10 来源：青河县政府督查室\n${text}`
  it('is planned in items below headings', () => {
    expect(told(progress('一、主要指标任务完成情况\n（一）其他指标任务完成情况\n1.引进投资项目不少于3个。上半年，引进投资项目2个。\n2.培育示范企业30家。\n3.新建5G基站1500个。上半年，新建5G基站860个。'))).toEqual(['投资项目 3个', '示范企业 30家', '5G基站 1500个', '+ 投资项目 2个', '+ 5G基站 860个'])
  })
  it('is planned where the report is said to have pledged it', () => {
    const { goals, results } = factsOf('青河县2019年《政府工作报告》量化指标任务落实情况\n2020-05-20 来源：青河融媒\n报告提出，2019年城镇新增就业1100人以上。落实结果显示，去年全县城镇新增就业1352人。')
    expect(goals.map(({ object, value, year }) => `${object} ${value} ${year}`)).toEqual(['城镇就业 1100 2019'])
    expect(results.map(({ value, year }) => `${value} ${year}`)).toEqual(['1352 2019'])
  })
  const news = (text: string): string => `青河县重点项目建设全面铺开\n2019-02-20 来源：青河融媒\n2月14日，全县11个重点项目已相继开工建设。\n${text}`
  it.each([
    ['青河县今年确定建设110个重点项目。', ['重点项目 110个', '+ 重点项目 11个']],
    ['今年全县共计划实施项目74项。', ['项目 74项', '+ 重点项目 11个']],
    ['1至6月完成固定资产投资6.8亿元，占年度计划15.3亿元的44.8%；县属完成投资4.5亿元。', ['+ 重点项目 11个', '+ 固定资产投资 680000000元', '+ 县属投资 450000000元']],
    ['民生实事项目执行进度在100%及以上的22件、60%--100%的16件。', ['+ 重点项目 11个']],
  ])('%s', (text, expected) => {
    expect(told(news(text))).toEqual(expected)
  })
})
