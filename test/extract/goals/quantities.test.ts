import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/model/facts.ts'
import { factsOf } from '../../support/facts-of.ts'

const told = (list: Facts['goals']): string[] => list.map(({ object, comparator, value, valueTo, unit }) => `${object} ${comparator === '=' || comparator === 'range' ? '' : comparator}${value}${valueTo === null || valueTo === undefined ? '' : `-${valueTo}`}${unit}`)
const report = (text: string, part = '二、2024年工作安排'): Facts => factsOf(`青河县政府工作报告\n2024-01-12 来源：青河县政府办\n${part}\n${text}`)
const news = (text: string): Facts => factsOf(`青河县召开农村工作会议\n2024-02-20 来源：青河融媒\n2月19日，青河县农村工作会议召开。县委书记李明出席会议并讲话。\n${text}`)

describe('goals/quantities: what is counted', () => {
  it.each([
    ['建成水厂2座、泵站6座，铺设管网118公里。', ['水厂 2座', '泵站 6座', '管网 118公里']],
    ['完成18个行政村污水治理。', ['行政村污水治理 18个']],
    ['农村户厕新建、改建9000户。', ['农村户厕 9000户']],
    ['培育年产值10亿元以上企业3家。', ['年产值10亿元以上企业 3家']],
    ['实施重点项目52个，总投资486亿元，年度完成投资180亿元。', ['重点项目 52个', '重点项目总投资 48600000000元', '重点项目投资 18000000000元']],
    ['滨河大道二期力争完成投资4.5亿元。', ['滨河大道二期投资 450000000元']],
    ['推进中医院迁建，总投资3.2亿元。', ['中医院迁建总投资 320000000元']],
    ['1200户3860人脱贫。', ['脱贫 1200户', '脱贫 3860人']],
    ['粮食、油料产量分别达到12万吨、8000吨。', ['粮食产量 120000吨', '油料产量 8000吨']],
    ['招录教师400名，培训农民1.2万人次。', ['教师 400名', '农民 12000人次']],
    ['优良天数达到300天。', ['优良天数 300天']],
    ['设立三亿五千万元产业基金，外贸增长一成五。', ['产业基金 350000000元', '外贸 15%']],
    ['建设充电桩300—500个。', ['充电桩 300-500个']],
    ['新增学位近2000个，高标准农田达到42万亩左右。', ['学位 ~2000个', '高标准农田 ~420000亩']],
    ['煤矿智能化改造完成36处。', ['煤矿智能化改造 36处']],
    ['12个重点项目进展顺利。', ['重点项目 12个']],
    ['工业投资突破500亿元大关。', ['工业投资 >=50000000000元']],
    ['出栏羊20万只、猪8万头。', ['羊 200000只', '猪 80000头']],
    ['合作社从甲、乙两个乡镇扩到5个乡镇。', ['合作社乡镇 5个']],
    ['风电装机达到1.2GW，储能年产能12GWh。', ['风电装机 1.2GW', '储能年产能 12GWh']],
    ['安排重点项目91宗，年度投资计划304亿元。', ['重点项目 91宗', '重点项目年度投资 30400000000元']],
    ['腾出能耗8万吨标准煤，扩种油菜3万亩。', ['能耗 80000吨标准煤', '油菜 30000亩']],
    ['规上工业增加值增长8%，城乡居民人均可支配收入分别增长5%、7%。', ['规上工业增加值 8%', '城镇居民人均可支配收入 5%', '农村居民人均可支配收入 7%']],
    ['城北水厂1.5亿元贷款、城南水厂1.1亿元贷款全部到位。', ['城北水厂 150000000元', '城南水厂 110000000元']],
    ['引进总投资21亿元的锂盐生产项目。', ['锂盐生产项目总投资 2100000000元']],
    ['10至500万元项目累计投资0.5亿元。', ['10至500万元项目累计投资 50000000元']],
    ['外贸总值达到136亿元，较“十三五”末的93.2亿元增加43亿元。', ['外贸总值 13600000000元', '外贸总值 4300000000元']],
    ['生猪出栏量、蔬菜产量分别稳定在34万头、54万吨。', ['生猪出栏量 340000头', '蔬菜产量 540000吨']],
    ['各村集体经济组织经营性收入达到10万元。', ['各村集体经济组织经营性收入 100000元']],
    ['投资3000万元建设循环水养殖基地。', ['循环水养殖基地 30000000元']],
    ['PM2.5平均浓度控制在35微克/立方米以内。', ['PM2.5平均浓度 <=35微克/立方米']],
  ])('of %s', (text, expected) => {
    expect(told(report(text).goals)).toEqual(expected)
  })

  it.each([
    '打造一个平台、两个中心、三张名片。', '严格执行24小时值班制度。', '依据〔2024〕57号文件第3条办理。', '开好十四届三次会议。', '对新认定企业给予20万元奖励。', '推进年产10万吨钢构件项目。', '建设100MW光伏电站。', '建成200万只蛋鸡养殖基地。', '任务涉及10个责任单位。', '6个牵头单位依次作表态发言。', '总量在全省91个县中排名第三。', '在14个镇推开试点。',
    '一要抓产业，二要抓民生。', '落实“1168”思路。', '连续3个季度位居前列。', '联系电话：0371-5566888。',
  ])('none in %s', (text) => {
    expect(told(report(text).goals)).toEqual([])
  })
})

describe('goals/quantities: planned or achieved', () => {
  it('goes by the part of a report', () => {
    const facts = factsOf('青河县政府工作报告\n2024-01-12 来源：青河县政府办\n一、2023年工作回顾\n地区生产总值增长6.1%，新建公路82公里。\n二、2024年工作安排\n地区生产总值增长6.5%，新建公路90公里。')
    expect(told(facts.results)).toEqual(['地区生产总值 6.1%', '公路 82公里'])
    expect(told(facts.goals)).toEqual(['地区生产总值 6.5%', '公路 90公里'])
    expect([facts.results[0]!.year, facts.goals[0]!.year]).toEqual([2023, 2024])
  })

  it.each([
    ['李明强调，年底前改造危房420户。', ['危房 420户'], []],
    ['县农业局汇报，全县已播种小麦19万亩，出苗率98%。', [], ['小麦 190000亩', '出苗率 98%']],
    ['去年全县粮食总产12.3万吨；今年要确保12.6万吨。', ['粮食总产 126000吨'], ['粮食总产 123000吨']],
    ['截至1月底，拆除违建41处。李明要求，3月底前再拆除60处。', ['违建 60处'], ['违建 41处']],
    ['今年要力争销售农机2700台，同比增长3%。', ['农机 2700台', '农机 3%'], []],
    ['王强指出，去年全县栽植油茶2万亩。要深入实施“绿满青河”行动，今年新栽油茶3万亩，改造老果园800亩。', ['油茶 30000亩', '老果园 800亩'], ['油茶 20000亩']],
    ['1至5月，续建项目35个，完成投资47.7亿元，完成年度计划投资的24.3%。', [], ['续建项目 35个', '续建项目投资 4770000000元']],
    ['全县计划开工项目43个，实际开工项目41个。', ['开工项目 43个'], ['开工项目 41个']],
    ['李明强调，确保沿河群众1.2万人今晚转移到位。', ['沿河群众 12000人'], []],
    ['全年计划造林3万亩，目前已完成1.2万亩。', ['造林 30000亩'], ['造林 12000亩']],
  ])('by the words of its sentence: %s', (text, goals, results) => {
    const facts = news(text)
    expect(told(facts.goals)).toEqual(goals)
    expect(told(facts.results)).toEqual(results)
  })

  it.each(['全县23名代表参加会议。', '12个镇的负责同志到会。', '事故造成2人受伤。'])('neither: %s', (text) => {
    const facts = news(text)
    expect([...facts.goals, ...facts.results]).toEqual([])
  })
})

describe('goals/quantities: when, how firmly, from what', () => {
  it.each([
    ['确保6月底前建成安置房600套。', { modality: 'ensure', deadline: '2024-06', year: 2024 }],
    ['力争引进企业12家。', { modality: 'strive', deadline: null, year: 2024 }],
    ['到2025年绿化率达到40%。', { deadline: '2025' }],
    ['三季度末完成改厕1200户。', { deadline: '2024-09' }],
    ['剩余5个村、300名群众年底前必须搬迁。', { modality: 'ensure', deadline: '2024' }],
    ['规模企业由668家增加到1041家。', { value: 1041, baseline: 668 }],
    ['新建卫生室35所（10月底前完成）。', { deadline: '2024-10' }],
    ['5月底前造林2万亩，绿化村庄12个。', { deadline: '2024-05' }],
    ['游客突破600万人次。', { comparator: '>=', value: 6_000_000 }],
  ])('%s', (text, expected) => {
    expect(report(text).goals[0]).toMatchObject(expected)
  })

  it('takes what is ensured of a work for due at no day of its own', () => {
    expect(report('4月底前完成造林2万亩，确保苗木成活率达到95%。').goals.map(({ deadline }) => deadline)).toEqual(['2024-04', null])
  })

  it('takes tonight for the day of the meeting', () => {
    expect(news('李明要求，214户群众今晚12点前转移到位。').goals[0]).toMatchObject({ deadline: '2024-02-19', year: 2024 })
  })

  it('gives the goals below a heading to what it launches, its money to a single work', () => {
    const facts = factsOf('青河县政府工作报告\n2024-01-12 来源：青河县政府办\n二、2024年工作安排\n（一）办好“十件民生实事”\n新增托位300个，改造管网45公里。')
    expect(facts.goals.map(({ programme }) => facts.programmes.find(({ key }) => key === programme)?.name)).toEqual(['“十件民生实事”', '“十件民生实事”'])
  })

  it('gives no goal to what a list exemplifies or what figures stand before', () => {
    expect(report('新建果园3万亩，实施节水增粮工程，确保粮食产量60万吨。').goals.map(({ programme }) => programme)).toEqual([null, null])
  })

  it('links a part to the whole of which it is 其中', () => {
    const [whole, part] = report('新建公园12个，其中口袋公园8个。').goals
    expect(part!.partOf).toBe(whole!.key)
  })

  it('says once what headline and sentence both say, with both as evidence', () => {
    const { goals } = factsOf('青河县重点任务\n2024-02-20 来源：青河融媒\n一、2024年目标任务\n今年改造棚户区3200户\n今年计划改造棚户区3200户，新建公园5个。')
    expect(goals.filter(({ value }) => value === 3200)).toHaveLength(1)
  })
})
