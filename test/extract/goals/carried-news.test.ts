import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const told = (list: Facts['goals']): string[] => list.map(({ object, value, unit, year }) => `${object} ${value}${unit} ${year}`)
const page = (text: string): Facts => factsOf(`青河县政府网\n2022-03-09 来源：青河融媒\n${text}`)

describe('goals/quantities: news whose tense nothing in the sentence says', () => {
  it('reads a list of good works as planned from the line that announces it', () => {
    const facts = page('3月8日，县长李明作政府工作报告。\n2022年，青河县为民办好8件实事：\n一是实施便民出行工程，打通巷道9条，新增泊位400个。\n二是实施书香校园项目，新增学位1200个。')
    expect(told(facts.goals)).toEqual(expect.arrayContaining(['巷道 9条 2022', '泊位 400个 2022', '学位 1200个 2022']))
  })
  it.each([
    ['3月8日，县妇联主席王芳带队到北塔乡慰问留守儿童，发放书包80个、助学金2.4万元。', ['书包 80个 2022', '助学金 24000元 2022']],
    ['3月8日，县团委到阿山村看望老人，送去棉衣150件。', ['棉衣 150件 2022']],
    ['本月全镇共摸排安全隐患36处，整改31处。', ['安全隐患 36处 2022', '安全隐患 31处 2022']],
  ])('reads what was given and found: %s', (text, results) => {
    const facts = page(text)
    expect(told(facts.results)).toEqual(results)
    expect(told(facts.goals)).toEqual([])
  })
  it('does not carry the demand of one dated item into the next', () => {
    const facts = page('▲3月5日，西街街道召开创卫工作会。会议要求，4月10日前清理杂物300处。\n▲3月6日，街道工会到敬老院走访，送去被褥60套。')
    expect(told(facts.goals)).toEqual(['杂物 300处 2022'])
    expect(told(facts.results)).toEqual(['被褥 60套 2022'])
  })
  it.each(['王强送上棉衣和800元慰问金，并叮嘱村干部要常来看看。', '会议要求，与河西村、柳园村等5个重点村签订责任书。', '会议强调，排查要全面，做到不漏一处、不漏一户。'])('reads no goal: %s', (text) => {
    expect(told(page(text).goals)).toEqual([])
  })
  it('reads a level with its growth as reached, though no word says so', () => {
    expect(told(page('消费稳步回升。社会消费品零售总额46.3亿元，增长5.9%。\n财政收支平稳。一般公共预算收入7.8亿元，下降3.3%。').results)).toEqual(['社会消费品零售总额 4630000000元 2022', '社会消费品零售总额 5.9% 2022', '一般公共预算收入 780000000元 2022', '一般公共预算收入 3.3% 2022'])
  })
  it.each(['会议要求，社会消费品零售总额46.3亿元，增长5.9%。', '今年力争一般公共预算收入7.8亿元，增长3.3%。'])('keeps them planned: %s', (text) => {
    expect(told(page(text).results)).toEqual([])
  })
  it('takes from a page of progress what the year plans', () => {
    const facts = factsOf('2022年1—9月青河县重点项目进展情况\n发布时间：2022-10-14\n今年安排全县重点建设项目86项，项目总投资960亿元。1—9月累计完成投资86.8亿元，占年度投资计划的77.5%。\n本年度计划新开工项目36项，目前实际已开工31项。')
    expect(told(facts.goals)).toEqual(['重点建设项目 86项 2022', '重点建设项目总投资 96000000000元 2022', '新开工项目 36项 2022'])
    expect(told(facts.results)).toEqual(['重点建设项目投资 8680000000元 2022', '新开工项目 31项 2022'])
  })
  it('takes the year of a chronicle from the line over its months', () => {
    const facts = factsOf('青河年鉴（2007）·大事记\n2006年\n3月\n16日 全县水果产业现场会在沙尔镇召开。会议要求，到2010年全县果园面积发展到6万亩。\n5月\n12日 青河至沙尔公路建成通车，完成投资1.3亿元。')
    expect(facts.goals.map(({ object, deadline }) => [object, deadline])).toEqual([['果园面积', '2010']])
    expect(facts.results.map(({ value, year }) => [value, year])).toEqual([[130000000, 2006]])
  })
  it('counts nobody whom a notice is about', () => {
    expect(told(factsOf('青河县领导干部任职前公示\n2022-03-09\n经县委研究，现将王安平等6名同志的有关情况公示如下，欢迎广大干部群众监督。').goals)).toEqual([])
  })
  it('keeps a planned gift planned', () => {
    expect(told(page('县总工会将慰问困难职工，发放慰问金30万元。').results)).toEqual([])
  })
  it('gives what a work will bring to the work, and to no year', () => {
    const facts = page('2022年，全县开工项目12个，总投资9亿元。\n双方签订了总投资1.8亿元的枸杞深加工项目协议，项目建成后年可加工鲜果2万吨，新增就业岗位150个。')
    const found = facts.goals.filter(({ unit, object }) => unit === '吨' || object.endsWith('岗位'))
    expect(told(found)).toEqual(['鲜果 20000吨 null', '就业岗位 150个 null'])
    expect(found.map(({ programme }) => facts.programmes.find(({ key }) => key === programme)?.name)).toEqual(['枸杞深加工项目', '枸杞深加工项目'])
  })
})

describe('goals/quantities: papers on the table, and money agreed on or spent', () => {
  it('takes the paper on the table for no launch', () => {
    const { goals } = page('讨论《关于加快奶业发展的实施意见》时，李明强调，今年新建牧场6座。')
    expect(goals.map(({ programme }) => programme)).toEqual([null])
  })
  it('plans what is agreed on', () => {
    const facts = page('双方签订了总投资1.8亿元的枸杞深加工项目协议。')
    expect([told(facts.goals), told(facts.results)]).toEqual([['枸杞深加工项目总投资 180000000元 null'], []])
  })
  it('tells what was spent in all on what', () => {
    expect(told(page('2021年8件实事已全部完成，总投入3.4亿元。').results)).toEqual(['实事总投入 340000000元 2021'])
  })
  it('tells what a quarter began as done', () => {
    const facts = page('今年一季度全县已集中开工重大项目18个，总投资21亿元。')
    expect([told(facts.goals), facts.results.map(({ value }) => value)]).toEqual([[], [18, 2100000000]])
  })
  it('takes a month that opens a sentence for over', () => {
    const facts = page('据悉，今年全县计划实施亿元以上项目95个。1月份，全县新签约项目12个。')
    expect([told(facts.goals), told(facts.results)]).toEqual([['亿元以上项目 95个 2022'], ['新签约项目 12个 2022']])
  })
  it('takes what was before for done, in a plan too', () => {
    const facts = factsOf('2022年青河县民生实事项目清单\n1.新建公厕12座。\n2.新建公园3个。\n此前，县政府办面向社会征集实事建议126条。')
    expect([told(facts.goals), told(facts.results)]).toEqual([['公厕 12座 2022', '公园 3个 2022'], ['实事建议 126条 2022']])
  })
  it('extends a base once more', () => {
    expect(told(page('李明要求，明年蔬菜基地再扩500亩。').goals)).toEqual(['蔬菜基地 500亩 2023'])
  })
})
