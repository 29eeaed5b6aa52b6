import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const told = (list: Facts['goals']): string[] => list.map(({ object, value, unit }) => `${object} ${value}${unit}`)
const plan = (text: string): Facts => factsOf(`青河县政府工作报告\n2024-01-12 来源：青河县政府办\n二、2024年工作安排\n${text}`)
const review = (text: string): Facts => factsOf(`青河县政府工作报告\n2024-01-12 来源：青河县政府办\n一、2023年工作回顾\n${text}`)
const news = (text: string): Facts => factsOf(`青河县经济社会发展\n2024-03-12 来源：青河日报\n${text}`)
const summary = (text: string): Facts => factsOf(`青河县教育局2023年工作总结\n2023-12-12\n${text}`)

describe('what is planned', () => {
  it.each([
    ['施工工地严格执行六个百分之百，洒水道路16公里。', ['洒水道路 16公里']],
    ['新增孵化载体26个，新增国家级孵化载体12家。', ['孵化载体 26个', '国家级孵化载体 12家']],
    ['谋划实施26个以上强链补链项目。', ['强链补链项目 26个']],
    ['高中和高等教育毛入学率分别达到75%和27%。', ['高中教育毛入学率 75%', '高等教育毛入学率 27%']],
    ['研究与开发经费占生产总值比重达到1.6%。', ['研究与开发经费占生产总值比重 1.6%']],
  ])('in a plan: %s', (text, expected) => {
    expect([told(plan(text).goals), plan(text).results]).toEqual([expected, []])
  })

  it.each([
    ['力争2024年完成城南棚户区改造1360户。', ['城南棚户区 1360户'], [2024]],
    ['主要预期目标是：生产总值增长11%；出口总额增长10%，实际利用外资增长13%。', ['生产总值 11%', '出口总额 10%', '实际利用外资 13%'], [null, null, null]],
    ['主要目标是：财政总收入达到13亿元，5年累计完成固定资产投资160亿元。', ['财政总收入 1300000000元', '固定资产投资 16000000000元'], [null, null]],
  ])('in news: %s', (text, expected, years) => {
    const { goals, results } = news(text)
    expect([told(goals), goals.map(({ year }) => year), results]).toEqual([expected, years, []])
  })

  it('counts no year from which a figure starts as when it is due or was reached', () => {
    const { goals, results } = news('到2027年，高新技术企业在2022年的基础上增加90家。')
    expect([goals.map(({ value, deadline }) => [value, deadline]), results]).toEqual([[[90, '2027']], []])
  })

  it('takes 到年底 for a deadline', () => {
    expect(plan('力争到年底纳税过亿元企业达到4家。').goals.map(({ year, deadline }) => [year, deadline])).toEqual([[2024, '2024']])
  })

  it('leaves to a summary what it still promises, and to its headings what was done', () => {
    const { goals, results } = summary('一、突出重点工作，办好教育实事\n组织教师培训150名，58所学校的网络建设也将于今年年底前完成。\n二、加快项目建设\n新建校舍1600平方米。')
    expect([told(goals), told(results)]).toEqual([['学校的网络建设 58所'], ['教师培训 150名', '校舍 1600平方米']])
  })

  it('reads no 计划 of a name as a plan', () => {
    expect(told(summary('一、项目建设\n薄弱学校改造计划建设项目开工建设14所。').goals)).toEqual([])
  })
})

describe('lists and shares', () => {
  it('puts the items of lines below 分别是 under the programme that they list', () => {
    const { goals, programmes } = factsOf('青河县将办好民生实事\n2024-03-12\n《报告》指出，县政府将重点抓好6件民生实事。分别是：（1）新建公厕120座。\n（2）建成便民市场15处。')
    expect(goals.map(({ object, programme }) => [object, programmes.find(({ key }) => key === programme)?.name])).toEqual([['公厕', '6件民生实事'], ['便民市场', '6件民生实事']])
  })

  it('leaves an item with a programme of its own to its line', () => {
    const { goals } = factsOf('青河县重点工作的通知\n2024-03-12\n5、农村危房改造工程：年度任务2600户。\n6、沼气池建设：年度任务1200座。')
    expect(goals.at(-1)?.programme).toBeNull()
  })

  it.each([
    ['全市引进省外资金21.4亿元，完成年度目标任务58亿元的36.9%，同比增长8.2%。', ['省外资金 2140000000元', '省外资金 8.2%']],
    ['到位资金71.5亿元，完成市政府考核目标61亿元的117%，同比增长42%。', ['到位资金 7150000000元', '到位资金 42%']],
    ['建设内容包括4条干渠总长21.6公里、2条支渠总长3.8公里。', ['干渠 4条', '干渠总长 21.6公里', '支渠 2条', '支渠总长 3.8公里']],
  ])('in a review: %s', (text, expected) => {
    expect(told(review(text).results)).toEqual(expected)
  })

  it('plans what 任务是 tells', () => {
    const { goals, results } = factsOf('在全区招商工作推进会上的讲话\n2024-03-12\n同志们：\n今年全市的招商任务是签约项目200亿元，利用外资1亿美元。')
    expect([goals.map(({ value }) => value), results]).toEqual([[20000000000, 100000000], []])
  })
})

describe('works and what they are to yield', () => {
  it('gives each line its own size and its own kind, and what all of them yield to none', () => {
    const { goals } = news('建材项目拟建设年产60万立方米板材生产线2条，年产20万吨的氧化钙生产线4条，年产10万吨的砂浆生产线3条，全部建成投产后预计年产值12亿元。')
    expect(told(goals)).toEqual(['板材生产线 2条', '氧化钙生产线 4条', '砂浆生产线 3条', '年产值 1200000000元'])
  })

  it('plans what a work is to cost and to make though part of it stands', () => {
    const { goals, results } = news('酒精项目已启动，投资总额8000万元，预计年产值2.5亿元。')
    expect([told(goals), results]).toEqual([['投资总额 80000000元', '年产值 250000000元'], []])
  })
})

describe('pages in two halves', () => {
  it('looks back up to the heading that turns it over, though none does', () => {
    const { goals, results } = factsOf('清河社区2023年工作总结暨2024年工作计划\n2023-12-12\n一是抓党建。共组织集中研讨135次，组织安全生产检查9次。')
    expect([goals, told(results).at(-1)]).toEqual([[], '安全生产检查 9次'])
  })

  it('counts no ceremonies of a year as the page’s own', () => {
    expect(factsOf('清河街道工作总结\n2023-12-12\n今年街道共举行项目集中签约仪式3次，完成签约项目14个。').meetings).toEqual([])
  })
})

describe('what was', () => {
  it.each([
    ['第一产业实现增加值28.6亿元，增长2.4%；第二产业实现增加值42.1亿元，增长12.3%。', ['第一产业增加值 2860000000元', '第一产业增加值 2.4%', '第二产业增加值 4210000000元', '第二产业增加值 12.3%']],
    ['固定资产投资140 亿元，增长0. 5%；完成一般公共预算收入 18. 06 亿元。', ['固定资产投资 14000000000元', '固定资产投资 0.5%', '一般公共预算收入 1806000000元']],
    ['普通高考本一上线560人，比去年增加90人，安装程控电话3860部。', ['普通高考本一上线 560人', '普通高考本一上线 90人', '程控电话 3860部']],
    ['有能人输出团体26个，人均收入在6000元以上。', ['能人输出团体 26个', '人均收入 6000元']],
    ['农村危房改造竣工3.6万户，新开工1.9万户，分别完成102.4%、100.6%。', ['农村危房 36000户', '农村危房 19000户']],
    ['投资460万元的39个运动场改造项目已完成30个，投资800万元的27所农村学校浴室建设已完成23所。', ['运动场改造项目投资 4600000元', '运动场改造项目 30个', '农村学校浴室建设投资 8000000元', '农村学校浴室建设 23所']],
    ['改造棚户区住房177万套，近50万棚户区居民搬进新楼。', ['棚户区住房 1770000套', '棚户区居民 500000人']],
  ])('in a review: %s', (text, expected) => {
    expect(told(review(text).results)).toEqual(expected)
  })
})
