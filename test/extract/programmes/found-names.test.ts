import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const report = (text: string): string => `安源区政府工作报告\n2021-01-10 来源：安源区政府办\n一、2021年主要工作\n${text}`
const formsOf = (text: string): string[][] => factsOf(report(text)).programmes.map(({ name, aliases }) => [name, ...aliases])
const namesOf = (text: string): string[] => formsOf(text).map(([name]) => name!)

describe('programmes/quoted-names', () => {
  it.each([
    ['紧密结合“5+1”个年活动开展。', '“5+1”个年活动'],
    ['推进“植绿、美房暨环境整治”三大攻坚工作。', '“植绿、美房暨环境整治”三大攻坚'],
    ['落实县域转型“4+1”总体方案。', '县域转型“4+1”总体方案'],
    ['结合“安全生产月”“五进”等活动宣传。', '“安全生产月”'],
    ['坚持“工业立区、生态兴区、创新强区”不动摇。', '“工业立区、生态兴区、创新强区”'],
    ['开展背街小巷“微改造”，新增口袋公园6处。', '背街小巷“微改造”'],
    ['实施“十村百户”安居工程，改造危房1100户。', '“十村百户”安居工程'],
    ['举行安源区第八期“四个一批”项目建设仪式。', '“四个一批”项目建设'],
  ])('are read from %s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })
  it.each(['按照“一周一查”和“一周一通报”的要求抓好清理。', '办理情况获评“基本满意”。', '统筹推进“五个振兴”。', '查看“三合一”场所安全隐患整改情况。', '坚决杜绝“形象工程”。', '深入挖掘安源“五大文化”“四种精神”的独特内涵。', '在“三类500强”项目招引上定向发力。', '就《实施方案（讨论稿）》作说明。', '市“三高办”到安源区调研。', '实现项目加速落地、指标加速企稳“四个加速”。', '在推进景区“二次创业”上再发力。', '聚焦“三超一累”、酒驾醉驾等重点难点问题。', '考察组到“11+2”中心城区之一的安源。', '促进投资量“三量齐增”。', '努力实现“防洪保安、优质供水、健康生态”目标。', '按照“四个一”〔5〕要求推进扶贫。', '营造“大扶贫”的环境氛围。', '“萍乡花果”品牌价值突破20亿元。', '推进“十四五”重大工程。', '连续四年被评为“江西省实力十强县”。'])('are not read from %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
  it('end before what is learnt from them', () => {
    expect(namesOf('运用“千万工程”经验加快建设鱼米之乡。')).toEqual(['“千万工程”'])
  })
  it('have their parts joined to the whole', () => {
    expect(formsOf('开展“大学习、大讨论、大调研”活动。推动“大学习”活动走深。')).toEqual([['“大学习、大讨论、大调研”活动', '“大学习”活动']])
  })
})

describe('programmes/recurring-quotations', () => {
  const page = (title: string): string => `安源区要闻\n3月5日，全区${title}召开，听取“打擂争先”工作汇报，区委书记李清河讲话。他指出，“打擂争先”是重要举措，要把“打擂争先”摆上日程。`
  it('are what a meeting presses on', () => {
    expect(factsOf(page('“打擂争先”擂台赛工作调度会')).programmes.map(({ name }) => name)).toEqual(['“打擂争先”'])
  })
  it('are not what a gathering is called', () => {
    expect(factsOf(page('“打擂争先”友好论坛')).programmes).toEqual([])
  })
})

describe('programmes/headed-names', () => {
  it.each([
    ['开展一次农村环境整治提升行动。', '农村环境整治提升行动'],
    ['深刻认识城市管理提升行动的意义。', '城市管理提升行动'],
    ['加快城北、花都、南沙三大汽车产业基地建设。', '城北、花都、南沙三大汽车产业基地'],
    ['打造光电信息、汽车及零部件、生物医药及医疗器械三大世界级产业集群。', '光电信息、汽车及零部件、生物医药及医疗器械三大世界级产业集群'],
    ['安源区2020—2021年秋冬季大气污染治理攻坚行动方案', '安源区2020—2021年秋冬季大气污染治理攻坚行动方案'],
    ['打好科沁、浑善两大沙地歼灭战。', '科沁、浑善两大沙地歼灭战'],
    ['推进沿河路片区有机更新，改造老旧小区23个。', '沿河路片区有机更新'],
    ['推进宁淮城际铁路安源段建设，完成年度投资15亿元。', '宁淮城际铁路安源段'],
    ['加快萍水新城金融商务区建设。', '萍水新城金融商务区'],
    ['推进城西现代物流园区建设。', '城西现代物流园区'],
    ['开展人居环境大整治大提升。', '人居环境大整治大提升'],
    ['开展安全隐患大排查。', '安全隐患大排查'],
    ['持续开展环境突出问题排查整治行动。', '环境突出问题排查整治行动'],
    ['抓好妨碍行洪突出问题排查整治工作。', '妨碍行洪突出问题排查整治'],
    ['李清河来到中创智能电气产业园，走进车间。', '中创智能电气产业园'],
    ['开展示范河湖建设。', '示范河湖建设'],
    ['标志性工程——沙坪河特大桥贯通。', '沙坪河特大桥'],
    ['听取安源区脱贫攻坚决战完胜工作方案的汇报。', '安源区脱贫攻坚决战完胜工作方案'],
    ['票决共和圩镇（平安大道、德和路等）升级改造工程。', '共和圩镇（平安大道、德和路等）升级改造工程'],
    ['票决出新桥村道路延伸工程等10项镇级民生实事项目。', '10项镇级民生实事项目'],
    ['审议《关于制定安源区国民经济和社会发展第十四个五年规划的建议》。', '安源区国民经济和社会发展第十四个五年规划'],
    ['项目分别是和田县抗震安居工程。', '和田县抗震安居工程'],
    ['结合消防安全专项整治三年行动部署要求抓落实。', '消防安全专项整治三年行动'],
    ['重点抓好电动车安全隐患全链条整治。', '电动车安全隐患全链条整治'],
    ['本行业领域城市燃气安全三年行动工作推进有力。', '城市燃气安全三年行动'],
    ['此次共有青山高科产业园等10个项目集中开工。', '青山高科产业园'],
    ['把此作为“我为群众办实事”的内容。', '我为群众办实事'],
  ])('are read from %s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })
  it.each(['实行问题大梳理、难题大排查。', '开展购物、文旅、美食三大领域上百场活动。', '突出重点，打好三场攻坚战。', '国家骨干工程——那里开工。', '建设全国统一大市场。', '违反国土空间规划。', '采取务实行动。', '在一期满产达产的基础上压茬推进二期项目建设。', '谋划一批小流域治理、山洪沟道整治项目。', '参观贫困户养殖项目。', '了解近两年城区市政工程项目建设情况。', '视察了朱村的污水处理项目。'])('are not read from %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('programmes/designation-names', () => {
  it.each([
    ['创建天府旅游名县候选县、江西省现代公共文化服务体系示范县。', ['天府旅游名县候选县', '江西省现代公共文化服务体系示范县']],
    ['加快全省全域旅游示范区创建步伐。', ['全域旅游示范区']],
  ])('are read from %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
  it('are whole in what a meeting is called for', () => {
    expect(factsOf('安源区要闻\n3月5日，安源区召开旅游发展暨省级公共文化示范县创建工作推进会，区长李清河主持。').programmes.map(({ name }) => name)).toEqual(['省级公共文化示范县'])
  })
  it('hold the quotation within them', () => {
    expect(namesOf('确保省级“四好”农村路示范县创建工作通过验收。')).toEqual(['省级“四好”农村路示范县'])
  })
})

describe('programmes/known-names', () => {
  it.each([
    ['开展党的群众路线教育实践活动。', '党的群众路线教育实践活动'],
    ['召开党史学习教育动员大会。', '党史学习教育'],
    ['巩固“两学一做”学习教育成果。', '“两学一做”学习教育'],
    ['老旧小区改造等38件民生实事全部落实。', '38件民生实事'],
  ])('are read from %s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })
  it.each(['结合党史学习教育抓落实。', '党史学习教育领导小组成员参加。', '“修建平安路”等4项民生实事获评。'])('are not read from %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('programmes/listed-works', () => {
  it.each([
    ['实地察看左岸广场、云岭物流中心以及青山停车场等项目工地。', ['左岸广场', '云岭物流中心', '青山停车场']],
    ['先后前往后桥村、海港大道南段、云岭周边道路等项目现场。', ['海港大道南段', '云岭周边道路']],
    ['听取宝山电缆公司、建设路东延等工程建设情况。', ['建设路东延']],
    ['察看岩山镇农贸市场改造、有庆镇农村集中供水工程、东门污水处理厂等项目建设情况。', ['岩山镇农贸市场改造', '有庆镇农村集中供水工程', '东门污水处理厂']],
    ['实施民生实事项目3项，分别为：云岭镇老年大学建设工程、云岭镇农村桥梁改造工程、高坑镇危房改造项目。', ['云岭镇老年大学建设工程', '云岭镇农村桥梁改造工程', '高坑镇危房改造项目']],
    ['十大民生实事项目分别是：低保暖心工程，为431户投保；交通惠民工程，新建停车位200个；“文化青山”提升工程，建成书房1个。', ['十大民生实事项目', '低保暖心工程', '交通惠民工程', '“文化青山”提升工程']],
    ['先后到零碳科技产业园、天地固废热解设备制造、智能机器人制造等项目调研。', ['零碳科技产业园', '天地固废热解设备制造', '智能机器人制造']],
    ['察看青山一期轴承项目建设地块、华瀚渔光互补发电项目等项目。', ['青山一期轴承项目', '华瀚渔光互补发电项目']],
  ])('are read from %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
  it.each(['参加乒乓球、男子双人单桨等项目的比赛。', '来到左岸商业综合体、荣氏饮品以及公交站点等企业和项目工地。'])('are not read from %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('programmes/costed-works', () => {
  it('are told among others', () => {
    expect(namesOf('与某公司签订投资15亿元的高端智能制造装备产业园项目等一批新型产业项目。')).toEqual(['高端智能制造装备产业园项目'])
  })
})

describe('programmes/project-lists', () => {
  const items = (verb: string): string => `一是${verb}就业帮扶工程，新增就业900人。\n二是${verb}健康关爱项目，筛查妇女1200人。\n三是${verb}智慧助老行动，新增床位30张。`
  it.each(['实施', '深入开展', '大力推进'])('hold what each item sets out to do behind %s', (verb) => {
    expect(namesOf(items(verb))).toEqual(['就业帮扶工程', '健康关爱项目', '智慧助老行动'])
  })
  it('need more than one sentence of the kind', () => {
    expect(namesOf('一是实施就业项目，新增就业900人。二是强化管理，健全制度。')).toEqual([])
  })
})

describe('kinds and counts', () => {
  it.each(['实现“九连丰”。', '坚持“一村一策”。', '“签约一批”项目2个。', '培育“法律明白人”600名。', '创建省级示范区1个。', '他提出三点倡议。', '把招商引资作为“一号工程”。', '1.聚力项目建设。年度投资62亿元。', '（一）防洪工程。', '市长王强调研大气污染防治工作。'])('are no programmes: %s', (text) => {
    expect(factsOf(`安源区要闻\n2021-01-10 来源：安源区政府办\n1月9日，安源区召开工作会议。\n${text}`).programmes).toEqual([])
  })
  it.each([['启动“书香安源”全民阅读活动。', '“书香安源”全民阅读活动'], ['要以“三个一批”项目建设活动为抓手。', '“三个一批”项目建设']])('end in the head behind a quotation: %s', (text, name) => {
    expect(factsOf(`安源区要闻\n2021-01-10 来源：安源区政府办\n1月9日，安源区召开工作会议。\n${text}`).programmes.map((one) => one.name)).toEqual([name])
  })
  it('leave an item’s number and a tour’s verbs out of the name', () => {
    const names = (text: string): string[] => factsOf(`安源区要闻\n2021-01-10 来源：安源区政府办\n${text}`).programmes.map(({ name }) => name)
    expect(names('3.白云村饮水提升项目，总投资46万元，建蓄水池3口。')).toEqual(['白云村饮水提升项目'])
    expect(names('1月9日，区人大常委会副主任李明率视察组视察。视察组先后来到区二中扩建工程、城北小学施工现场。')).toEqual(['区二中扩建工程'])
  })
})

describe('names that are no programmes', () => {
  it.each(['当好企业“服务员”。', '争当群众“贴心人”。', '对某某银行安源代表处开业表示祝贺。', '创建完整社区5个。', '打造未来社区3个。'])('in %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('programmes/meeting-themes', () => {
  it.each(['3月5日，区长李清河调研边防部队建设。', '3月5日，安源区招商引资项目签约仪式举行，区长李清河出席。', '3月5日，安源区2021年首轮新基建项目集中开工活动举行，区长李清河出席。'])('are no field of work: %s', (text) => {
    expect(factsOf(`安源区要闻\n${text}`).programmes).toEqual([])
  })
})

describe('programmes/capital-works', () => {
  it.each([
    ['G331边境旅游大通道将于7月底前全线贯通。', ['G331边境旅游大通道']],
    ['萍水大桥今天（12月6日）通车。', ['萍水大桥']],
    ['新版出生证明今天启用。', []],
  ])('end before the day: %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
  it('begin behind what is expected', () => {
    expect(namesOf('预计年内深中通道建成通车。')).toEqual(['深中通道'])
  })
  it('are no places where a ceremony is held', () => {
    expect(namesOf('全市教育项目集中开工安源区分会场开工仪式举行。')).toEqual([])
  })
  it('are no fields of work that somebody speaks of', () => {
    expect(namesOf('会上，李清河还就招商引资、工资保障、安置小区交付使用、信访维稳和换届工作进行了安排部署。')).toEqual([])
  })
})

describe('programmes/counted-works', () => {
  it.each([
    ['对城区六路二桥建设情况进行视察。', ['六路二桥建设']],
    ['实施一江两岸改造工程。', ['一江两岸改造工程']],
    ['走好一条路子。', []],
  ])('are read from %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
})

describe('programmes/visited-works', () => {
  it.each([
    ['在中锐电池智造基地项目、国泰光伏新材料项目，考察团听取介绍。', ['中锐电池智造基地项目', '国泰光伏新材料项目']],
    ['先后来到喜来登过渡性厂房项目、江西美高合金制造有限公司镁、铝合金精密压铸项目、白云绝缘子扩改项目。', ['喜来登过渡性厂房项目', '江西美高合金制造有限公司镁、铝合金精密压铸项目', '白云绝缘子扩改项目']],
    ['先后到颐园、和平路外立面提升、淮河路游园、青石片区棚户区改造等地调研。', ['和平路外立面提升', '青石片区棚户区改造']],
    ['先后到独秀大道二期棚改征迁项目、外环北路西延伸线项目建设现场，一线调度。', ['独秀大道二期棚改征迁项目', '外环北路西延伸线项目']],
    ['查看了绿化美化、风貌改造、环境整治等工作。', []],
    ['实地察看了解店卫生院、小学、幼儿园等工程的选址、东城初中的改建工程进度。', []],
    ['会议听取区中医院医养结合服务能力建设项目进展情况汇报。', ['区中医院医养结合服务能力建设项目']],
    ['实地察看了龙湾三期智能制造基地及配套设施建设工程（二期）。', ['龙湾三期智能制造基地及配套设施建设工程（二期）']],
  ])('are read from %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
})
