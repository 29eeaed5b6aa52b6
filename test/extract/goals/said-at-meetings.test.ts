import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const news = (text: string, day = '2022-03-09'): Facts => factsOf(`青河县政府网\n${day} 来源：青河融媒\n${text}`)
/** Object, value and unit, then what is known of when, how and under what. */
const told = ({ goals, programmes }: Facts): string[] =>
  goals.map(({ object, comparator, value, unit, year, deadline, modality, programme }) =>
    [`${object} ${comparator === '=' ? '' : comparator}${value}${unit}`, year, deadline, modality === 'planned' ? undefined : modality, programmes.find(({ key }) => key === programme)?.name].filter((part) => part !== null && part !== undefined).join(' '))
const reached = ({ results }: Facts): string[] => results.map(({ object, value, unit, year }) => `${object} ${value}${unit} ${year}`)

describe('goals/quantities: when what was demanded falls due', () => {
  it.each([
    ['between two days', '李明要求，从3月10日到6月20日，集中一百天时间，新签约亿元以上项目20个；全年新建厂房6万平方米。', ['亿元以上项目 20个 2022 2022-06-20', '厂房 60000平方米 2022']],
    ['from a day on', '李明强调，从4月1日起到5月31日，要完成以下任务：改造旱厕300座，硬化巷道12公里。', ['旱厕 300座 2022 2022-05-31', '巷道 12公里 2022 2022-05-31']],
    ['not by the year since which they are there', '会议要求，对2015年以来建成的厕所要逐户核查，8月底前整改旱厕230座。', ['旱厕 230座 2022 2022-08']],
    ['a year that stands with the figure', '会议强调，要确保5个贫困村今年全部退出。', ['贫困村 5个 2022 ensure']],
    ['what follows once it is built: never', '李明要求，饲料生产线项目于今年10月底建成，建成后年产值可达到2亿元。', ['饲料生产线项目年产值 200000000元 饲料生产线项目']],
    ['a time within a sentence holds past its semicolons, with what it is under', '大会号召，全县上下要深入实施“旅游兴县”战略，到2026年，地区生产总值突破90亿元；建成茶园8万亩；旅游收入达到12亿元。', ['地区生产总值 >=9000000000元 2026 “旅游兴县”战略', '茶园 80000亩 2026 “旅游兴县”战略', '旅游收入 1200000000元 2026 “旅游兴县”战略']],
  ])('%s', (_, text, expected) => expect(told(news(`3月8日，青河县召开重点工作推进会，县委书记李明讲话。\n${text}`))).toEqual(expected))

  it.each([
    ['a limit that must not be passed', '李明强调，错评率不能高于2%，漏评率不得大于1%，满意度不能低于90%。', ['错评率 <=2%', '漏评率 <=1%', '满意度 >=90%']],
    ['must, said of something else', '李明要求，县财政今年安排经费500万元，各部门自筹部分必须于9月20日前到位。', ['县财政经费 5000000元 2022']],
    ['must, said of the figure', '李明要求，今年新建泵站6座，年底必须通水。', ['泵站 6座 2022 ensure']],
  ])('%s', (_, text, expected) => expect(told(news(`3月8日，青河县召开重点工作推进会，县委书记李明讲话。\n${text}`))).toEqual(expected))
})

describe('goals/quantities: under what they stand', () => {
  it.each([
    ['not under what is followed', '今年以来，我县按照市委“项目攻坚年”工作部署，谋划重点项目56项，计划总投资40亿元。', ['重点项目 56项 2022', '重点项目计划总投资 4000000000元 2022']],
    ['not under the first of a list of examples', '会议要求，统筹推进北山水源涵养林建设、青河流域生态屏障保护与修复、草原治理等工程，今年完成造林3万亩。', ['造林 30000亩 2022']],
    ['not under what is added', '加上此前开工的云岭产业园项目，我县今年将开工重点项目4个。', ['重点项目 4个 2022']],
    ['under the work that is to cost it', '此次开工的项目包括投资1.4亿元的县域治理指挥中心项目。', ['县域治理指挥中心项目投资 140000000元 县域治理指挥中心项目']],
    ['by what it is built for', '滨河路改造工程总造价1.2亿元。', ['滨河路改造工程总造价 120000000元 滨河路改造工程']],
  ])('%s', (_, text, expected) => expect(told(news(text))).toEqual(expected))
})

describe('goals/quantities: what is counted at meetings', () => {
  it.each([
    ['李明要求，今年打造百亩高产方30个。', ['百亩高产方 30个 2022']],
    ['李明要求，今年洛北产业集聚区固定资产投资突破26亿元。', ['洛北产业集聚区固定资产投资 >=2600000000元 2022 洛北产业集聚区']],
    ['李明要求，三年内要投入2.6亿元，把果园面积由3.8万亩扩大到5万亩。', ['投入 260000000元 2025', '果园面积 50000亩 2025']],
    ['李明要求，今年60万亩的种植任务一亩也不能少。', ['种植任务 600000亩 2022']],
    ['李明要求，五年内财政收入翻一番、达到6亿元。', ['财政收入 600000000元 2027']],
    ['李明要求，今年要完成农村造林4万亩，城区绿化1.2万亩。', ['农村造林 40000亩 2022', '城区绿化 12000亩 2022']],
    ['3月8日，青河县总投资36亿元的20个工业项目集中奠基。', ['工业项目总投资 3600000000元', '工业项目 20个']],
    ['预计今年底全县森林覆盖率提高到35%。', ['森林覆盖率 35% 2022 2022 estimate']],
    ['项目全部投产后，可提供200人以上的就业岗位。', ['就业岗位 >=200人']],
  ])('%s', (text, expected) => expect(told(news(`3月8日，青河县召开重点工作推进会，县委书记李明讲话。\n${text}`))).toEqual(expected))

  it.each([
    ['全县已完成春季造林4万亩、湿地保护与修复2万亩。', ['春季造林 40000亩 2022', '湿地保护与修复 20000亩 2022']],
    ['截至2月底，全县完成新造林面积3万亩，约占落实总量的45%。', ['新造林面积 30000亩 2022', '新造林面积 45% 2022']],
    ['三年来，全县有297户共931名群众实现脱贫。', ['群众 297户 2022', '群众 931名 2022']],
    ['北关片区108户用了4天时间全部签订协议。', []],
    ['目前，离年底还有4个月时间。', []],
    ['截至2月底，累计开工住房7万套、建成6万套，分别完成全年任务的101.3%和89.4%。', ['住房 70000套 2022', '住房 60000套 2022']],
    ['王强在青河县工作六年，推动全县规上工业企业由96家增加到187家。', ['规上工业企业 187家 2022']],
  ])('reads what was done: %s', (text, expected) => {
    expect(reached(news(text)).filter((one) => !one.includes('北关'))).toEqual(expected)
  })
})

describe('goals/quantities: a meeting of December', () => {
  const page = (text: string): Facts => news(`12月28日，中共青河县委六届七次全会召开。县委书记李明作报告。\n${text}`, '2022-12-30')
  it('tells of its own year what was, and of the next what is to be, through the points of a list', () => {
    const facts = page('报告指出，2022年全县预计生产总值完成72亿元，增长6%；18个重大项目竣工投产。\n报告提出，2023年要抓好以下工作：\n——产业。引进亿元以上项目不少于15个。\n——城建。新增绿地8万平方米，新建停车场6处。')
    expect(reached(facts)).toEqual(['生产总值 7200000000元 2022', '生产总值 6% 2022', '重大项目 18个 2022'])
    expect(told(facts)).toEqual(['亿元以上项目 >=15个 2023', '绿地 80000平方米 2023', '停车场 6处 2023'])
  })
  it('that plans no further year still means its own', () => {
    expect(told(page('会议要求，2022年要完成造林3万亩。'))).toEqual(['造林 30000亩 2022'])
  })
})
