import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const report = (text: string): string => `安源区政府工作报告\n2021-01-10 来源：安源区政府办\n一、2021年主要工作\n${text}`
const namesOf = (text: string): string[] => factsOf(report(text)).programmes.map((programme) => programme.name)

describe('programmes/named-programmes', () => {
  it.each([
    // campaigns, bounded on the left by verbs, adverbs and counts
    ['全面推进百城建设提质工程。', '百城建设提质工程'],
    ['要持续开展人居环境整治提升三年行动。', '人居环境整治提升三年行动'],
    ['一是抓好生态环境攻坚提升行动。', '生态环境攻坚提升行动'],
    ['实施好医疗卫生强基工程。', '医疗卫生强基工程'],
    ['落实向西开放战略。', '向西开放战略'],
    ['坚决打好蓝天、碧水、净土保卫战。', '蓝天、碧水、净土保卫战'],
    ['对照项目攻坚突破年清单销号。', '项目攻坚突破年'],
    ['全面落实河长制、林长制。', '河长制、林长制'],
    // quotations
    ['深入实施“东优西拓”发展战略。', '“东优西拓”发展战略'],
    ['围绕“1357”总体思路谋划。', '“1357”总体思路'],
    ['扎实开展河湖“清四乱”专项行动。', '河湖“清四乱”专项行动'],
    ['完成“双替代”1.2万户。', '“双替代”'],
    ['打造“四季山水”文旅品牌。', '“四季山水”文旅品牌'],
    ['叫响“宜居之城”“活力之城”品牌。', '“活力之城”品牌'],
    ['开展“平安护航”百日攻坚。', '“平安护航”百日攻坚'],
    ['抓实“菜篮子”工程。', '“菜篮子”工程'],
    ['深入实施工业倍增计划。', '工业倍增计划'],
    ['推进义务教育优质均衡发展县创建。', '义务教育优质均衡发展县'],
    ['来到萍水河治理工程现场和县中医院迁建项目工地。', '县中医院迁建项目'],
    ['12个产业项目中云岭物流园已竣工。', '云岭物流园'],
    // papers
    ['审议《安源区养老服务提升行动方案（2021—2023年）》。', '《安源区养老服务提升行动方案（2021—2023年）》'],
    // designations
    ['争创国家生态园林城市。', '国家生态园林城市'],
    ['以全国文明城市创建为抓手。', '全国文明城市'],
    ['创建省级卫生县城。', '省级卫生县城'],
    ['加快建设工业强区。', '工业强区'],
    // areas, works and buildings
    ['建设赣西智能家电产业基地。', '赣西智能家电产业基地'],
    ['推进萍水河综合治理二期，修砌河堤2公里。', '萍水河综合治理二期'],
    ['加快杨岐至青山高速公路建设。', '杨岐至青山高速公路'],
    ['区人民医院新院区年底前主体封顶。', '区人民医院新院区'],
    ['赣江重工轧机三季度投产。', '赣江重工轧机'],
    ['推进江河煤制气、赣西煤液化等重大项目25个。', '赣西煤液化'],
    ['带去的是滨江湿地修复、公共实训中心、林下茶园三个项目书。', '滨江湿地修复'],
    ['完成棚户区改造3200户。', '棚户区改造'],
    ['推进温泉小镇、青山森林小镇建设。', '青山森林小镇'],
    ['打造九龙潭万亩田园综合体。', '九龙潭万亩田园综合体'],
    ['抓好“四大补短板”工程。', '“四大补短板”工程'],
    ['攻坚“十二大片区”。', '“十二大片区”'],
    ['扎实干好“十件民生实事”。', '“十件民生实事”'],
    ['重点抓好15件大事和民生实事。', '15件大事和民生实事'],
    ['抓好4500亩蓝莓产业园建设。', '蓝莓产业园'],
    ['12个项目，包括智慧冷链园、舒康医药总部等，总投资3亿元。', '舒康医药总部'],
    ['云岭金属复合材料项目，计划总投资10亿元。', '云岭金属复合材料项目'],
    ['实施公交进村、清泉到家2项行动。', '公交进村'],
    ['实施“5+N”千百亿产业集群培育计划。', '“5+N”千百亿产业集群培育计划'],
    ['抓实链长、秘书长“三长制”。', '“三长制”'],
    ['分别是总投资5亿元的年产4.5万吨环保涂料、助剂研发项目，总投资3亿元的电子线路项目。', '年产4.5万吨环保涂料、助剂研发项目'],
    ['签约项目是：云岭景区基础设施及索道建设项目，总投资3亿元。', '云岭景区基础设施及索道建设项目'],
    ['实施小区楼道革命。', '小区楼道革命'],
    ['落实街巷长制、楼长制。', '街巷长制、楼长制'],
    ['推进国土绿化提升工程、构筑生态屏障。', '国土绿化提升工程'],
    ['深化“双全双百”提升工程。', '“双全双百”提升工程'],
    ['聚力“五星”支部创建。', '“五星”支部创建'],
    ['全力争创宜居宜业和美乡村示范区。', '宜居宜业和美乡村示范区'],
    ['创建国家园林县城、国家健康城市、省级文明县城。', '省级文明县城'],
    ['查看了谷家湿地生态修复及水质净化提升项目、陆家堤闸重建项目现场。', '谷家湿地生态修复及水质净化提升项目'],
    ['实施城北饮水安全巩固提升工程。', '城北饮水安全巩固提升工程'],
    ['加快数字安源建设。', '数字安源建设'],
    ['打造更高水平的平安安源。', '平安安源'],
    ['深入学习浙江“千万工程”。', '浙江“千万工程”'],
    ['确保第六幼儿园秋季投入使用。', '第六幼儿园'],
    ['包括停车设施建设、市特殊教育学校改造提升工程等6个项目。', '市特殊教育学校改造提升工程'],
    ['马白镇木都六、七组产业道路等3个项目完工。', '马白镇木都六、七组产业道路'],
  ])('are read from %s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })

  it.each([
    '坚持以习近平新时代中国特色社会主义思想为指导。',
    '牢固树立“四个意识”。',
    '推动高质量发展，改善民生福祉。',
    '贯彻新发展理念。',
    '抓好重点项目建设，完善基础设施。',
    '这是一项重大民生工程。',
    '推进项目41个。',
    '以“时时放心不下”的责任感抓落实。',
    '打通“最后一公里”。',
    '解决“四乱”问题。',
    '全区上下要迅速行动起来。',
    '签订战略合作协议。',
    '培育一批特色产业集群。',
    '引进过亿元项目12个。',
    '12家企业建成投产。',
    '区重点项目建设指挥部工程师到场。',
    '宁赣高速北互通口设了检查点。',
    '书记下达开工令。',
    '完成2019年计划。',
    '公路通车里程2310公里。',
    '毕业于河东工程大学。',
    '做到“五个带头”。',
    '深入实施重点工程。',
    '开展四大行动。',
    '副区长调研重点市政工程项目。',
    '围绕“五大振兴”发力。',
    '治理“超占宅基地”994户。',
    '做到“无规划不设计、无设计不建设”。',
    '落实“三会一课”制度。',
    '健康安源人展示风采。',
    '对街巷进行改造。',
    '完成高速公路、国省干线、内河航道等重点工程建设计划。',
    '按照“六个一”（一个项目、一名领导）的要求推进。',
    '30%的村达到“四美乡村”建设标准。',
    '1—10月份计划新开工。',
    '推动“电池”制造升级。',
    '推动义务植树活动向基地化发展。',
    '修建白云路东侧规划道路。',
    '“十四五”期间持续发力。',
    '按下“启动键”。',
    '呈现“两增”的局面。',
    '用好“日汇报、周督办、月调度”等推进项目建设的办法。',
  ])('are not read from %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })

  it('are read from the name column of a table and from numbered lines with what is to be built', () => {
    const page = '<html><body><h1>安源区2021年重点项目计划</h1><table><tr><th>序号</th><th>项目名称</th><th>总投资（亿元）</th></tr><tr><td>1</td><td>赣西装备制造园（新建）</td><td>12</td></tr><tr><td></td><td>合计</td><td>12</td></tr></table><p>2.南环路升级改造（续建）</p><p>总投资：9亿元</p></body></html>'
    expect(factsOf(page, { mediaType: 'text/html' }).programmes.map((programme) => programme.name)).toEqual(['安源区2021年重点项目计划', '赣西装备制造园（新建）', '南环路升级改造'])
  })

  it('are read from lines that hold nothing but names', () => {
    const list = (title: string): string => `${title}\n2021-06-15\n一、共和镇平岭小学改扩建工程。\n二、共和镇农村道路（来苏、平汉）改造工程。\n三、新连卫生站建设`
    expect(factsOf(list('安源区共和镇2021年民生实事项目')).programmes.map(({ name }) => name)).toEqual(expect.arrayContaining(['共和镇平岭小学改扩建工程', '共和镇农村道路（来苏、平汉）改造工程', '新连卫生站建设']))
    expect(factsOf(list('安源区要闻')).programmes.map(({ name }) => name)).not.toContain('新连卫生站建设')
  })

  it('are read from what a meeting was called for', () => {
    expect(factsOf('安源区要闻\n3月5日，全区袁河流域水环境整治现场会召开，副区长李清河主持。').programmes.map((programme) => programme.name)).toEqual(['袁河流域水环境整治'])
  })

  it('have their forms joined: equal but for trimmings, one within the other, around one quotation', () => {
    const { programmes } = factsOf(report('推进国家园林城市创建。印发创建国家园林城市实施方案。扎实抓好糖料蔗“双高”基地建设，“双高”基地验收4万亩。'))
    expect(programmes.map(({ name, aliases, evidence }) => [name, aliases, evidence.length])).toEqual([
      ['国家园林城市实施方案', ['国家园林城市'], 3],
      ['糖料蔗“双高”基地建设', ['“双高”基地'], 2],
    ])
  })
})

describe('programmes/named-programmes: papers', () => {
  const formsOf = (text: string): string[][] => factsOf(report(text)).programmes.map(({ name, aliases }) => [name, ...aliases])
  it.each([
    ['审议《安源区“两高”项目清理和“千企节能”三年行动方案》，启动“千企节能”三年行动。', [['《安源区“两高”项目清理和“千企节能”三年行动方案》'], ['“千企节能”三年行动']]],
    ['审议《安源区长江经济带问题“举一反三”大排查工作方案》。', [['《安源区长江经济带问题“举一反三”大排查工作方案》', '安源区长江经济带问题“举一反三”大排查']]],
    ['印发《加快油茶产业发展三年行动方案（2023—2025年）》。', [['《加快油茶产业发展三年行动方案（2023—2025年）》', '油茶产业发展三年行动方案']]],
  ])('in %s', (text, expected) => {
    expect(formsOf(text)).toEqual(expected)
  })

  it.each(['深入各自包联项目现场。', '加快城北、花都、南沙三大产业基地建设。', '发行专项债项目。', '解读“理论学习规则”。'])('none in %s', (text) => {
    expect(formsOf(text)).toEqual([])
  })

  it.each([
    ['实施农民培育计划、品牌果业培育计划。', ['农民培育计划', '品牌果业培育计划']],
    ['打造白对虾养殖基地项目。', ['白对虾养殖基地项目']],
    ['打响“黑土粮仓”科技会战。', ['“黑土粮仓”科技会战']],
    ['实施人居环境整治提升五年行动。', ['人居环境整治提升五年行动']],
  ])('are whole in %s', (text, expected) => {
    expect(formsOf(text).map(([first]) => first)).toEqual(expected)
  })

  it('have their words from where time ends', () => {
    expect(formsOf('确保6月底前“百村示范”工程开工。')).toEqual([['“百村示范”工程']])
  })
})

describe('programmes/owner', () => {
  it.each([
    ['落实市委“五区共建”发展战略。', '萍乡市', undefined],
    ['开展“东优西拓”三年行动。', '安源区', ['owner']],
    ['推进国家卫生城市创建。', '安源区', ['owner']],
    ['贯彻国家“双碳”战略。', '中国', undefined],
    ['融入长江经济带。', '中国', undefined],
    ['承接全省招商引智攻坚行动。', '江西省', undefined],
    ['推进蒙山路慢行系统建设。', '安源区', ['owner']],
    ['推进西部陆海新通道建设。', '中国', undefined],
  ])('of what is read from %s is %s', (text, owner, implied) => {
    expect(factsOf(report(text)).programmes[0]).toMatchObject({ owner: { name: owner }, ...(implied && { implied }) })
  })
})

describe('programmes/targets', () => {
  it.each([
    ['开展“东优西拓”三年行动。', ['360302']],
    ['推进湘东区陶瓷小镇提升工程。', ['360313']],
    ['融入长江经济带。', []],
  ])('of what is read from %s are %j', (text, targets) => {
    expect(factsOf(report(text)).programmes[0]?.targets).toEqual(targets)
  })
})

describe('programmes/discussed', () => {
  const pairs = (text: string): string[] => {
    const { edges, meetings, programmes } = factsOf(text)
    return edges.filter((edge) => edge.type === 'DISCUSSED').map((edge) => `${meetings.find((meeting) => meeting.key === edge.from)!.name}: ${programmes.find((programme) => programme.key === edge.to)!.name}`)
  }
  it('is what stands in the passage of the meeting', () => {
    expect(pairs('安源区要闻\n3月5日，全区春耕现场会召开，副区长李清河主持并讲话。他要求，推进强村富民工程。\n■3月8日，全区教育工作会议召开，副区长周长林讲话。他强调，实施名师培育工程。')).toEqual(['全区春耕现场会: 强村富民工程', '全区教育工作会议: 名师培育工程'])
  })
  it('is not what a reporter adds of his own', () => {
    expect(pairs('安源区要闻\n3月5日，全区春耕现场会召开，副区长李清河主持并讲话。他要求，推进强村富民工程。\n据了解，近年来全区实施“三园共建”行动。')).toEqual(['全区春耕现场会: 强村富民工程'])
  })
  it('is all of a report at the session that heard it', () => {
    expect(pairs('安源区政府工作报告\n2021年1月10日在安源区第五届人民代表大会第三次会议上\n安源区人民政府区长 李清河\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n一、2021年主要工作\n实施强村富民工程。')).toEqual([expect.stringMatching(/第三次会议: 强村富民工程$/)])
  })
})
