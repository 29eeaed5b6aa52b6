import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../src/gazetteer/shipped.ts'
import { documentId } from '../../../src/model/document.ts'
import { readFactsOf } from '../../../src/pipeline/read-facts.ts'

/**
 * Pages composed of a name and a frame: every form that a council gives a programme's name, in every way that a report has
 * to speak of one, and beside them what is worded alike and names none. What was read must be the name, whole, and discussed
 * at the meeting that the page tells of.
 */
const head = '青河县召开重点工作调度会\n2022-03-09 来源：青河融媒\n3月8日，青河县召开重点工作调度会，县委书记李明主持会议并讲话，副县长王强参加。\n'

/** Each text with the names read from it; a name with a mark where it was not discussed at the page's meeting. */
function read(texts: readonly string[]): string[][] {
  const pages = texts.map((text) => (text.startsWith('青河县召开') ? text : head + text))
  return readFactsOf(pages.map((text) => ({ document: { id: documentId('text/plain', text), text, mediaType: 'text/plain' as const }, source: { uri: 'page', encoding: 'utf-8' } })), loadGazetteer())
    .map(({ programmes, edges }) => programmes.map(({ key, name }) => (edges.some(({ type, to }) => type === 'DISCUSSED' && to === key) ? name : `${name} (not discussed)`)))
}

/** The pages that were read otherwise than composed. */
function differing(pages: readonly (readonly [text: string, ...names: string[]])[]): unknown[] {
  const found = read(pages.map(([text]) => text))
  return pages.flatMap(([text, ...names], i) => (JSON.stringify(found[i]) === JSON.stringify(names) ? [] : [{ text, names, found: found[i] }]))
}

/** Names that are read wherever they stand. */
const names = [
  '“清水润城”行动', '“青河优品”品牌', '国土绿化提升行动', '营商环境优化攻坚战', '秋冬季大气污染防治百日攻坚', '城市更新三年行动计划', '集体经济倍增计划', '水系连通工程', '强园兴企三年行动', '乡村公路提质工程',
  '产业强县战略', '“八大行动”', '四大攻坚战', '“1355”工作思路', '环境卫生百日综合整治活动', '“全民洗城”活动', '“厕所革命”', '禁毒人民战争', '“双提双创”', '城市道路精细化治理行动', '产业集群“头雁”企业培育行动', '“清河鱼、白莲子”双核带动计划', '国企改革深化提升行动',
  // What a motto is put in quotation marks for, without a head behind it.
  '“项目提速年”', '“千企升级计划”', '“双百”攻坚', '“护河”百日攻坚', '“小园区提升”', '“打擂争先”', '“春茶提质增效战”',
]
const frames: readonly ((name: string) => string)[] = [
  (name) => `会议决定，全面启动${name}。`,
  (name) => `李明强调，要深入实施${name}，推动各项工作上台阶。`,
  (name) => `李明强调，要持续开展${name}。`,
  (name) => `会议指出，去年以来，${name}取得阶段性成效。`,
  (name) => `李明指出，${name}是县委、县政府作出的重大部署。`,
  (name) => `会议听取了${name}进展情况汇报。`,
  (name) => `会上，王强就${name}作了安排部署。`,
  (name) => `王强通报了${name}开展情况。`,
  (name) => `自${name}开展以来，全县上下积极行动。`,
  (name) => `青河县召开${name}推进会\n2022-03-09 来源：青河融媒\n3月8日，青河县召开${name}推进会，县委书记李明讲话。`,
]

describe('programmes/named-programmes: composed pages', () => {
  it('reads a name in whatever way a report speaks of it', () => {
    expect(differing(names.flatMap((name) => frames.map((frame): [string, string] => [frame(name), name])))).toEqual([])
  })

  const built = ['高桥新区建设', '青河国际陆港建设', '临江流域粮油园区建设', '青河量子城建设', '苏北临空经济协作带建设', '美丽青河建设']
  const building = ['加快', '扎实推进', '全力推进', '要抓好']
  it('reads an area that is being built by its own name', () => {
    expect(differing(built.flatMap((name) => building.map((verb): [string, string] => [`李明强调，${verb}${name}，力争早见成效。`, name])))).toEqual([])
  })

  it('reads a work of one town, or of several', () => {
    expect(differing([
      ['会议指出，要实施青石镇集镇供水工程。', '青石镇集镇供水工程'],
      ['会议指出，要实施青石镇、白水镇集镇供水工程。', '青石镇、白水镇集镇供水工程'],
      ['会议指出，要加强青江流域综合治理。', '青江流域综合治理'],
      ['会议研究了青塔片区旧城改造、重点信访案件化解等议题。', '青塔片区旧城改造'],
    ])).toEqual([])
  })

  it('reads names listed under one head, whole or one by one', () => {
    expect(differing([
      ['李明强调，要大力实施工业强县、生态立县、旅游兴县三大战略。', '工业强县、生态立县、旅游兴县三大战略'],
      ['李明强调，要开展“净空”“净水”“净土”三大行动。', '“净空”“净水”“净土”三大行动'],
      ['李明强调，要实施强链、补链、延链三大行动。', '强链、补链、延链三大行动'],
      ['李明强调，要打赢蓝天、碧水、净土三大保卫战。', '蓝天、碧水、净土三大保卫战'],
      ['李明强调，要实施十大工程、八大行动，推进五大提升计划。', '十大工程', '八大行动', '五大提升计划'],
      ['李明强调，要推进教育强县、质量强县、交通强县建设。', '教育强县', '质量强县', '交通强县'],
      ['李明强调，要深入开展作风建设年、项目攻坚年、环境优化年活动。', '作风建设年', '项目攻坚年', '环境优化年'],
      ['李明强调，要推进县域医共体改革试点、农村宅基地制度改革试点。', '县域医共体改革试点', '农村宅基地制度改革试点'],
      ['李明强调，要持续擦亮“青河义警”品牌，叫响“青心办”政务服务品牌。', '“青河义警”品牌', '“青心办”政务服务品牌'],
      ['李明强调，要实施绿色矿山创建三年攻坚，启动“清河润城”专项整治。', '绿色矿山创建三年攻坚', '“清河润城”专项整治'],
      ['李明强调，要抓好主体培育突破年、项目推进攻坚年“两个年”活动。', '主体培育突破年', '项目推进攻坚年', '“两个年”活动'],
    ])).toEqual([])
  })

  it('reads names in whatever company they stand', () => {
    expect(differing([
      ['今年以来，全县依照“争先百强、跨越转型”的战略部署抓落实。', '“争先百强、跨越转型”的战略部署'],
      ['李明强调，要咬住“小城培育”不松口。', '“小城培育”'],
      ['会议确定了2013年重点建设项目计划。', '2013年重点建设项目计划'],
      ['会议宣读了《关于开展“学先进铸忠诚，树形象我先行”环境卫生专项整治行动的通知》，启动“学先进铸忠诚，树形象我先行”环境卫生专项整治行动。', '“学先进铸忠诚，树形象我先行”环境卫生专项整治行动'],
      ['李明强调，要开展“迎七一”仲夏“清洁家园”专项行动。', '仲夏“清洁家园”专项行动'],
      ['李明强调，要在全县开展“清洁农家”、“清洁村庄”和“清洁集镇”创建工作。', '“清洁农家”、“清洁村庄”和“清洁集镇”创建工作'],
      ['随后，李明先后深入到航天新能源产业园、青光通信产业园、青江路提升改造项目现场。', '航天新能源产业园', '青光通信产业园', '青江路提升改造项目'],
    ])).toEqual([])
  })

  it('reads works that are looked at one by one, and not those who build them', () => {
    expect(differing([
      ['随后，李明先后察看了青江机械厂、中恒设备有限公司和七里桥城中村改造项目。', '七里桥城中村改造项目'],
      ['随后，李明来到镜园社区、云谷（青河）大数据中心项目现场、桂山社区等地查看。', '云谷（青河）大数据中心项目'],
    ])).toEqual([])
  })

  /** Worded like names, and none: how things are done, kinds of things, fields of policy among others, parts that people play. */
  const others = [
    // kinds and fields
    '加快城市新区建设。', '推进产业园区建设。', '推进地下综合管廊建设。', '加快绿化带建设。', '抓好控辍保学、农村危房改造等工作。', '已完成棚户区改造3200户。', '改造雨污分流管网76公里。', '年内新增跨省通办事项60项。', '产品远销粤港澳大湾区等地。', '支持易地搬迁安置区公办幼儿园扩建。',
    '围绕水网建设、农村供水、淤地坝除险加固等方面作了交流。', '抓好骨干水网工程、河湖管护等工作。', '投入资金62亿元，完成矿区生态修复117平方公里。', '努力建成精品工程、廉洁工程。', '王强到青河米业公司考察稻米加工项目。', '实地考察新能源开发和产业项目建设情况。',
    // how things are done
    '坚持“一月一调度”。', '实行“一季度一观摩、一月一点评”。', '按照“全员招商、全力强工”的工作要求抓落实。', '坚持“开工一批、储备一批、争取一批”的思路。', '持续发挥“领导包保、部门联动”机制作用。', '完善“日会商”制度。',
    // parts that people play, honours, kinds
    '各乡镇党委书记要当好“一线总指挥”。', '李明获评“全省优秀县委书记”。', '该镇荣获“全国文明村镇”。', '建成“一路多方”联勤警务室40个。', '坚决清除“两面人”。', '全力打响“文旅+”促消费活动品牌影响。',
    '强化“一老一小”服务。', '形成“大安全”格局。', '推行“积分制”，实行“网格化”管理，用好“红黑榜”。', '对完不成任务的单位实行“黄牌警告”。', '要下好“先手棋”，打好“组合拳”。',
    // what the country pursues, as the lie of the place or in a paper that is read
    '随着“一带一路”建设的推进，青河迎来客商。', '青河地处长江经济带腹地。', '会议传达学习了《中共中央关于制定国民经济和社会发展第十四个五年规划的建议》。',
    // other words
    '戚家广场竣工，150座枸杞烘干棚建成。', '先后建成粮食烘干仓储基地。', '推广“支部带党员、党员带群众”模式。', '悬挂条幅、入户发放倡议书。', '审议《关于加强社情民意信息工作的意见》。', '11月2日，青河县召开秋冬季大气污染防治工作调度会，王强参加。',
    '培育苹果产业带头人500名。', '抓好机井管护、取水许可专项整治等事项。', '已有满足群众就近就业需求、改善群众出行条件3个项目全面完成任务。',
    '各类监督有机贯通。', '全县40个项目密集开工。', '要求企业撤回诉讼计划。', '部队开展搜救行动。', '培养战略科学家。',
  ]
  it('reads none from what is worded alike', () => {
    expect(differing(others.map((text) => [text]))).toEqual([])
  })
})
