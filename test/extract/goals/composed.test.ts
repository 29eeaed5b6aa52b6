import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../src/gazetteer/shipped.ts'
import { documentId } from '../../../src/model/document.ts'
import type { Facts, Quantity } from '../../../src/model/facts.ts'
import { readFactsOf } from '../../../src/pipeline/read-facts.ts'

/**
 * Sentences composed of parts whose facts are known by how they were composed: every frame (when, how firmly, done or to be
 * done) with works and figures in turn, every way to say a number with several nouns, before and behind the number.
 */
const head = '青河县召开重点工作推进会\n2022-03-09 来源：青河融媒\n3月8日，青河县召开重点工作推进会，县委书记李明主持会议并讲话，副县长王强参加。\n'

/** Object, value and unit of a figure, as composed. */
type Figure = readonly [object: string, value: number, unit: string]
interface Page {
  readonly text: string
  readonly goals?: readonly string[]
  readonly results?: readonly string[]
}

const said = ({ object, comparator, value, valueTo, unit }: Pick<Quantity, 'object' | 'comparator' | 'value' | 'valueTo' | 'unit'>): string => `${object} ${comparator === '=' || comparator === 'range' ? '' : comparator}${value}${valueTo === null ? '' : `-${valueTo}`}${unit}`
const due = ({ year, deadline, modality }: Pick<Quantity, 'year' | 'deadline' | 'modality'>): string => [year, deadline, modality === 'planned' ? null : modality].filter((part) => part !== null).join(' ')
const figure = ([object, value, unit]: Figure, comparator = ''): string => `${object} ${comparator}${value}${unit}`

/** What the pages were read as, beside what they were composed of, where the two differ. */
function differing(pages: readonly Page[]): unknown[] {
  const facts: Facts[] = readFactsOf(pages.map(({ text }) => ({ document: { id: documentId('text/plain', head + text), text: head + text, mediaType: 'text/plain' as const }, source: { uri: 'page', encoding: 'utf-8' } })), loadGazetteer())
  return pages.flatMap(({ text, goals = [], results = [] }, i) => {
    const read = { text, goals: facts[i]!.goals.map((goal) => `${said(goal)} ${due(goal)}`.trim()), results: facts[i]!.results.map(said) }
    return JSON.stringify(read) === JSON.stringify({ text, goals, results }) ? [] : [read]
  })
}

const works: readonly (readonly [string, Figure])[] = [
  ['改造农村危房1200户', ['农村危房', 1200, '户']],
  ['培育8家龙头企业', ['龙头企业', 8, '家']],
  ['建成高标准农田6.2万亩', ['高标准农田', 62_000, '亩']],
  ['新增停车位2000个', ['停车位', 2000, '个']],
  ['森林覆盖率达到45%', ['森林覆盖率', 45, '%']],
]

/** Frames of what is to be, with year, deadline and modality. */
const ahead: readonly (readonly [string, string?])[] = [
  ['会议要求，'], ['李明强调，要'], ['下一步，全县将'], ['会议强调，各级各部门要提高认识，强化措施，确保今年', '2022 ensure'],
  ['李明强调，今年要', '2022'], ['力争年内', '2022 strive'], ['确保今年', '2022 ensure'], ['今年，全县计划', '2022'], ['今年拟', '2022'], ['今年务必', '2022 ensure'], ['今年准备', '2022'], ['今年有望', '2022 estimate'], ['新的一年，全县将', '2022'], ['预计今年全县', '2022 estimate'], ['今年市里下达我县的任务是：', '2022'],
  ['到2025年，全县', '2025'], ['2025年底前，全县要', '2025'], ['到2025年末，', '2025'], ['“十四五”末，全县将', '2025'], ['到“十四五”末，全县', '2025'], ['力争到2024年，', '2024 strive'], ['到2024年6月底，全县要', '2024-06'], ['“十四五”期间，全县将'], ['三年内，全县将', '2025'], ['今后五年，全县将'], ['明年，全县将', '2023'],
  ['6月底前，全县要', '2022 2022-06'], ['务必在9月底前', '2022 2022-09 ensure'], ['上半年要', '2022 2022-06'], ['本月底前，要', '2022 2022-03'], ['月底前，要', '2022 2022-03'], ['12月31日前，要', '2022 2022-12-31'], ['到年底，全县要', '2022 2022'], ['预计到年底，全县', '2022 2022 estimate'], ['要抢抓当前有利时机，5月底前', '2022 2022-05'],
]
/** Frames of what was. */
const behind = [
  '去年，全县', '2021年，全县', '今年以来，全县已', '截至目前，全县共', '截至2月底，全县', '近年来，全县', '李明指出，近年来，全县', '五年间，全县', '短短三年时间，全县', '历时三年，全县', '这五年，全县', '上一年，全县', '前期，全县', '去冬今春，全县', '“十三五”期间，全县累计', '1-2月份，全县', '据统计，去年全县', '会议指出，去年，全县', '会议通报了2021年工作情况。全县', '王强汇报说，全县已', '前两个月，全县', '上个月，全县', '2019年至2021年，全县', '党的十八大以来，全县',
]

describe('goals/quantities: composed sentences', () => {
  it('tells when and how firmly, whatever is to be done', () => {
    expect(differing(ahead.flatMap(([frame, when]) => works.filter(([work]) => !/准备|拟|计划/.test(frame) || !work.includes('率')).map(([work, counted]) => ({ text: `${frame}${work}。`, goals: [`${figure(counted)} ${when ?? ''}`.trim()] }))))).toEqual([])
  })

  it('tells what was from what is to be', () => {
    expect(differing(behind.flatMap((frame) => works.map(([work, counted]) => ({ text: `${frame}${work}。`, results: [figure(counted)] }))))).toEqual([])
  })

  it('reads how many, however it is worded', () => {
    const numbers: readonly (readonly [string, string])[] = [['300', '300'], ['三百', '300'], ['1.2万', '12000'], ['二十余', '>=20'], ['十余', '>=10'], ['20多', '>=20'], ['1万余', '>=10000'], ['两千', '2000'], ['1,200', '1200'], ['十二', '12'], ['上百', '~100'], ['近百', '~100'], ['近千', '~1000'], ['3-5', '3-5'], ['3至5', '3-5'], ['3到5', '3-5']]
    const nouns = [['改造', '老旧小区', '个'], ['培育', '龙头企业', '家'], ['帮扶', '困难群众', '户']] as const
    expect(differing(numbers.flatMap(([worded, value]) => nouns.flatMap(([verb, object, unit]) => [`${verb}${object}${worded}${unit}`, `${verb}${worded}${unit}${object}`].map((work) => ({ text: `李明要求，今年要${work}。`, goals: [`${object} ${value}${unit} 2022`] })))))).toEqual([])
    const none = ['数十', '几十', '若干', '一批', '一大批', '多', '百']
    expect(differing(none.flatMap((worded) => nouns.map(([verb, object, unit]) => ({ text: `李明要求，今年要${verb}${worded}${unit === '家' || worded.length > 1 ? unit : '户'}${object}。` }))))).toEqual([])
  })

  it('reads how it is bounded', () => {
    const bounds: readonly (readonly [string, string, string])[] = [['', '以上', '>='], ['', '左右', '~'], ['超过', '', '>='], ['不少于', '', '>='], ['不低于', '', '>='], ['至少', '', '>='], ['近', '', '~'], ['约', '', '~'], ['', '余', '>='], ['逾', '', '>='], ['达', '', '']]
    const nouns = [['改造', '农村户厕', '户'], ['培育', '科技型中小企业', '家'], ['开发', '公益性岗位', '个']] as const
    expect(differing(bounds.flatMap(([before, after, sign]) => nouns.map(([verb, object, unit]) => ({ text: `李明要求，今年要${verb}${object}${before}120${after === '余' ? `余${unit}` : unit + after}。`, goals: [`${object} ${sign}120${unit} 2022`] }))))).toEqual([])
    expect(differing([['今年至少要新建幼儿园3所', '幼儿园 >=3所 2022'], ['今年城镇登记失业率要控制在4%以内', '城镇登记失业率 <=4% 2022']].map(([text, goal]) => ({ text: `李明要求，${text}。`, goals: [goal!] })))).toEqual([])
    expect(differing([{ text: '2021年，全县城镇登记失业率控制在4%以内。', results: ['城镇登记失业率 <=4%'] }])).toEqual([])
  })

  it('reads where a figure starts from', () => {
    const starts: readonly (readonly [string, string])[] = [['茶园面积由现有的8万亩扩大到12万亩', '茶园面积 120000亩 2022'], ['村集体经济收入从去年的18万元增加到25万元', '村集体经济收入 250000元 2022'], ['城镇化率从目前的52.3%提高到55%以上', '城镇化率 >=55% 2022'], ['规上企业由96家增加到120家', '规上企业 120家 2022'], ['旅游收入在去年20亿元的基础上翻一番，达到40亿元', '旅游收入 4000000000元 2022']]
    expect(differing([{ text: '到2025年，全县规上企业在2021年96家的基础上增加到150家。', goals: ['规上企业 150家 2025'] }])).toEqual([])
    expect(differing(starts.map(([text, goal]) => ({ text: `李明要求，今年${text}。`, goals: [goal] })))).toEqual([])
  })

  it('reads lists, points and due dates', () => {
    expect(differing([
      { text: '会议确定，今年重点抓好以下工作：新改建农村公路120公里；新建5G基站200个；改造老旧小区12个。', goals: ['农村公路 120公里 2022', '5G基站 200个 2022', '老旧小区 12个 2022'] },
      { text: '李明要求，今年要确保3所学校9月底前建成投用。', goals: ['学校 3所 2022 2022-09 ensure'] },
      { text: '李明要求，今年要种植3万亩中药材、举办24场招聘会。', goals: ['中药材 30000亩 2022', '招聘会 24场 2022'] },
    ])).toEqual([])
  })

  it('reads one verb over a line of works, whatever the verb', () => {
    const line: readonly Figure[] = [['幼儿园', 3, '所'], ['农村公路', 60, '公里'], ['停车位', 2000, '个'], ['口袋公园', 8, '处']]
    const verbs = ['新建', '完成', '新改建', '打造', '提标改造', '规划建设', '布局建设', '统筹建设', '高标准建设', '改造升级', '迁建', '翻建', '谋划实施']
    const set = [(one: Figure) => `${one[0]}${one[1]}${one[2]}`, (one: Figure) => `${one[1]}${one[2]}${one[0]}`]
    expect(differing(verbs.flatMap((verb) => set.flatMap((worded) => ['、', '，', '；'].map((mark) => ({ text: `李明要求，今年要${verb}${line.map(worded).join(mark)}。`, goals: line.map((one) => `${figure(one)} 2022`) })))))).toEqual([])
  })

  it('keeps who does it out of what is counted, and what stands before out of works with a verb of their own', () => {
    expect(differing(['县政府', '我们', '全县', '县交通局', '石桥镇', '青河'].map((who) => ({ text: `今年，${who}将改造危房300户，引进项目20个。`, goals: ['危房 300户 2022', '项目 20个 2022'] })))).toEqual([])
  })

  it('reads grades, totals behind parts, herds held at a level and whom money is spent on', () => {
    expect(differing([
      { text: '去年，全县培育国家级示范社2家、省级12家。', results: ['国家级示范社 2家', '省级示范社 12家'] },
      { text: '去年，全县新增市场主体5200户，其中企业1300户，总量突破3.2万户。', results: ['市场主体 5200户', '企业 1300户', '市场主体总量 >=32000户'] },
      { text: '李明要求，今年要确保生猪存栏稳定在40万头左右。', goals: ['生猪存栏 ~400000头 2022 ensure'] },
      { text: '去年，全县兑现惠企资金1.2亿元，惠及企业2300家。', results: ['惠企资金 120000000元', '企业 2300家'] },
      { text: '去年，全县投入3.2亿元，改造老旧小区28个，加装电梯42部。', results: ['老旧小区 320000000元', '老旧小区 28个', '电梯 42部'] },
      { text: '李明要求，今年要力争培育产值超10亿元企业3家。', goals: ['产值超10亿元企业 3家 2022 strive'] },
      { text: '去年，全县有生产企业300家。', results: ['生产企业 300家'] },
    ])).toEqual([])
  })

  it('reads sectors told together, points and their lists; takes shares of the budget for none', () => {
    expect(differing([
      { text: '去年，全县三次产业增加值分别增长2.7%、3.1%和2.9%，分别拉动经济增长1.2个、0.8个、-0.1个百分点。', results: ['第一产业增加值 2.7%', '第二产业增加值 3.1%', '第三产业增加值 2.9%', '经济增长 1.2百分点', '经济增长 0.8百分点', '经济增长 -0.1百分点'] },
      { text: '去年，全县人口自然增长率为-3.19‰，比上年下降3.18个千分点。', results: ['人口自然增长率 -3.19‰', '人口自然增长率 3.18千分点'] },
      { text: '据去年全县5‰人口变动抽样调查推算，常住人口12.7万人，按常住人口计算人均地区生产总值7.4万元。', results: ['常住人口 127000人', '人均地区生产总值 74000元'] },
      { text: '1-2月，全县完成财政总收入4348万元，占年初预算10065万元的43.2%，其中国有土地使用权出让收入866万元。', results: ['财政总收入 43480000元', '国有土地使用权出让收入 8660000元'] },
      { text: '1-2月，全县完成投资12亿元，年度计划完成率49.8%。', results: ['投资 1200000000元', '年度计划完成率 49.8%'] },
      { text: '去年，全县上报重大战略任务3个，重大改革2项。', results: ['上报重大战略任务 3个', '重大改革 2项'] },
    ])).toEqual([])
  })

  it('reads what is worded around a number as news and plans do', () => {
    expect(differing([
      { text: '李明要求，到2025年，要培育形成20个以上产值（营业收入）超千亿元的重大产业集群。', goals: ['重大产业集群 >=20个 2025'] },
      { text: '李明要求，今年要打造生物医药、食品加工、绿色能源等5个百亿级产业集群。', goals: ['百亿级产业集群 5个 2022'] },
      { text: '今年，全县计划新开工改造城镇老旧小区51个、8400户。', goals: ['城镇老旧小区 51个 2022', '城镇老旧小区 8400户 2022'] },
      { text: '截至目前，全县已完成29个小区的改造任务。', results: ['小区 29个'] },
      { text: '去年，全县解决了1.7万农牧民和4800名师生的安全饮水问题。', results: ['农牧民 17000人', '师生 4800名'] },
      { text: '今年，全县计划完成8个亿的固定资产投资。', goals: ['固定资产投资 800000000元 2022'] },
      { text: '今年，全县规划征地约33亩。', goals: ['征地 ~33亩 2022'] },
      { text: '前两个月，环城路项目总投资12亿元，完成投资5亿元，同比增长12%。', goals: ['环城路项目总投资 1200000000元'], results: ['环城路项目投资 500000000元', '环城路项目投资 12%'] },
      { text: '去年，全县办理提案126件，其中联名提案8件，满意率98%。', results: ['提案 126件', '联名提案 8件', '满意率 98%'] },
      { text: '“十三五”期间，全县水利投入累计达6.6亿元。县水利局制定了“十四五”主要目标。\n——水利投入达到15亿元。', goals: ['水利投入 1500000000元'], results: ['水利投入 660000000元'] },
    ])).toEqual([])
  })

  it('reads times that end with a month, work that goes on this year, and what stands beside a tour or a sum', () => {
    expect(differing([
      { text: '李明要求，到9月底，全县农村公路建设要完成80公里以上。', goals: ['农村公路建设 >=80公里 2022 2022-09'] },
      { text: '全县计划发展油茶5万亩，去年已完成2万亩，今年再发展1.5万亩。', goals: ['油茶 50000亩', '油茶 15000亩 2022'], results: ['油茶 20000亩'] },
      { text: '截至2月底，128个重点项目开工102个。', results: ['重点项目 102个'] },
      { text: '李明要求，今年要新开工项目30个，完成投资80亿元，确保全年投资增长15%以上。', goals: ['新开工项目 30个 2022', '新开工项目投资 8000000000元 2022', '投资 >=15% 2022 ensure'] },
      { text: '与会人员考察了光伏产业园、智慧农业基地等6个项目现场。' },
      { text: '会议决定，今年安排财政资金5000万元用于企业技改补助，下达专项债券2.6亿元支持水厂建设。', goals: ['财政资金 50000000元 2022', '专项债券 260000000元 2022'] },
      { text: '今年，全县将建成标准厂房8万平方米。', goals: ['标准厂房 80000平方米 2022'] },
    ])).toEqual([])
  })

  it('says the same promise once', () => {
    expect(differing([{ text: '李明要求，今年要新建学校8所，改造老旧小区12个。\n王强表示，今年将新建学校8所。', goals: ['学校 8所 2022', '老旧小区 12个 2022'] }, { text: '李明要求，今年要新建学校1所。\n王强表示，石桥镇今年将新建学校1所。', goals: ['学校 1所 2022', '学校 1所 2022'] }])).toEqual([])
  })

  it('takes no duties, grades, manners of speaking or numbers of a meeting', () => {
    const nothing = ['李明强调，要做到“六个100%”。', '李明强调，要坚持100%的标准。', '李明要求，要拿出120%的干劲。', '李明强调，要严格执行24小时值班制度。', '会议要求，投诉要在3个工作日内办结。', '会议要求，举报电话0551-6212345要24小时畅通。', '李明强调，要抓好以下5个方面工作。', '全县各级干部300余人参加会议。', '会上，16个单位作了交流发言。', '李明强调，要实施“万名干部下基层”活动。', '会议传达了国发〔2022〕5号文件精神。', '李明强调，对年产值1亿元以上的企业要重点扶持。', '会议要求，80周岁以上老人要优先接种。', '距离年底还有9个月时间。']
    expect(differing(nothing.map((text) => ({ text })))).toEqual([])
  })
})

describe('goals/quantities: what outlines tell of the years before', () => {
  const outline = (heading: string, opening: string): Facts => {
    const text = `青河县国民经济和社会发展第十四个五年规划纲要\n（2021年2月10日青河县第十七届人民代表大会第五次会议通过）\n${heading}\n${opening}地区生产总值由2015年的160亿元增加到220亿元。建成高速公路86公里。\n第二节 主要目标\n到2025年，新建学校8所。`
    return readFactsOf([{ document: { id: documentId('text/plain', text), text, mediaType: 'text/plain' }, source: { uri: 'page', encoding: 'utf-8' } }], loadGazetteer())[0]!
  }
  it.each([
    ['第一章 发展基础', ''], ['第一节 “十三五”时期发展成就', ''], ['一、“十三五”时期经济社会发展成就', ''], ['（一）“十三五”取得的成绩', ''],
    ['第一章 开局之势', '“十三五”期间，全县上下攻坚克难，综合实力显著增强。'], ['第一节 发展环境', '“十三五”以来，全县上下攻坚克难。'],
  ])('%s', (heading, opening) => {
    const { goals, results } = outline(heading, opening)
    expect([goals.map(said), results.map(said)]).toEqual([['学校 8所'], ['地区生产总值 22000000000元', '高速公路 86公里']])
  })
})

describe('goals/quantities: stages of a plan of years', () => {
  it.each(['2023年任务', '2023年度建设计划', '第一阶段（2023年）目标任务'])('%s is no more over than the last', (heading) => {
    const text = `青河县人居环境整治三年行动计划（2023—2025年）\n为改善全县农村人居环境，经县人民政府研究同意，制定本行动计划，请各乡镇认真组织实施。\n一、工作基础\n近年来，全县建成污水管网86公里。\n二、${heading}\n新建冷库18座，培训农民2100人。\n三、2024年任务\n新建冷库26座。\n四、2025年任务\n新建冷库31座。`
    const { goals, results } = readFactsOf([{ document: { id: documentId('text/plain', text), text, mediaType: 'text/plain' }, source: { uri: 'page', encoding: 'utf-8' } }], loadGazetteer())[0]!
    expect([goals.map(said), results.map(said)]).toEqual([['冷库 18座', '农民 2100人', '冷库 26座', '冷库 31座'], ['污水管网 86公里']])
  })
})
