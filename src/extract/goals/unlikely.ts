import { alternatives } from '../../language/alternatives.ts'
import type { Amount } from './build-amount.ts'
import type { Tense } from './said-by.ts'

const bodies = new RegExp(alternatives`^(?:${alternatives`
  乡镇（街道）|镇（街道）|乡镇|镇街|街镇|镇|村|县区|县|区|市州|市|街道|部门
  (?:牵头|责任|成员|参会|有关|相关|帮扶|包保)?单位|省份|国家|地区|社区
  [\u3400-\u9fff]{0,4}(?:督[导查察]组|检查组|工作组|专班|项目部)
`})(?![级域内]|[\u3400-\u9fff]{0,6}(?:(?<!国家)站|室|院|中心|所|厂|库|学校|小学|幼儿园|广场|公路|道路))`)

/** Numbers that tell no plan though they count something: subsidies of a rule, terms, shares of a target, settings of the scene. */
export function unlikely(text: string, amount: Amount, action: string, object: string, isReport: boolean, kind: Tense): boolean {
  const before = text.slice(Math.max(0, amount.start - 12), amount.start)
  const behind = text.slice(amount.end, amount.end + 10)
  if (/^(?:天|小时|分钟|个月|个工作日)$/.test(amount.unit) && !/天数|时限|时间|频次|天气|良天|压缩|缩短|减至|降至/.test(before + object + action)) return true
  // 用了4天时间, 离年底还有4个月时间: how long it took and what is left.
  if (/^(?:天|小时|分钟|个月)$/.test(amount.unit) && /(?:用了|仅用|只用|历时|还有|还剩|不到|剩下|集中|利用)$/.test(before)) return true
  if (/^(?:次|位|期|级)$/.test(amount.unit) && !/举办|开展|走访|培训|组织|力争|冲刺|床位|泊位|检查|接受|提供|保有量|引进|培养|培育|选派/.test(before + object + action)) return true
  if (kind === 'goal' && amount.unit.endsWith('元') && /给予|奖励(?!资金)|补助(?!资金)|罚款|处以|每人每|按照?每|标准为/.test(before.replace(/^.*[，；。]/, '')) && !/(?:提高|增加|达到|新增|累计|发放)/.test(before)) return true
  // 11月10日前播种进度达到95%: field work is to be so far, where a plan's progress is a share.
  const fieldWork = kind === 'goal' && /(?:播种|栽插|栽植|收获|收割|整地|造林)进度$/.test(object) && /达到?$/.test(before)
  if (amount.unit === '%' && !fieldWork && ((/(?:任务|预算)$|进度|工程量$/.test(object) || (/^(?:投资|任务)?完成率$/.test(object) && (kind === 'result' || !/力争|确保|要求/.test(text.slice(0, amount.start))))) || /(?:占|为|完成|实现|达到?)[^，。；]*(?:目标|计划|任务|规划|进度|(?<!公共|一般)预算)(?!收入|支出)[^，。；\d]{0,8}$/.test(text.slice(Math.max(0, amount.start - 20), amount.start)))) return true
  // 按翻耕80元/亩的标准补助: what a rule gives.
  if (amount.unit.startsWith('元/') && (/^的?标准(?:给予|补助|补贴|发放|奖)/.test(behind) || /按[^，。；、\d]{0,8}$/.test(text.slice(Math.max(0, amount.start - 12), amount.start)))) return true
  // 在西街等8村实施治理工程, 完成张川等15个乡镇，51个村的沼气池建设: where.
  if (before.endsWith('等') && /^[个]?[村镇乡]/.test(text.slice(amount.end - amount.unit.length)) && (/在[^，。；]{2,30}等$/.test(text.slice(0, amount.start)) || /^(?:乡镇)?，\d+个?村的/.test(text.slice(amount.end)))) return true
  // 拟任县委书记的3人：…; 16人的调整: who is appointed, not what is planned.
  if (/^[人名位]$/.test(amount.unit) && /拟(?:任|提|推)|任前公示|公示对象/.test(text) && /任|公示|提拔|调整|干部|人选/.test(object + before + behind)) return true
  // 任命1名庭长、7名审判员: whom a session appoints.
  if (/^[人名位]$/.test(amount.unit) && /(?:任命|免去|任免|补选|选举|选出|增补|当选)[^。；]*$/.test(text.slice(Math.max(0, amount.start - 60), amount.start)) && !/国家机关(?:工作)?人员/.test(before + text.slice(amount.start, amount.end + 10))) return true
  // 现将王安平等6名同志的情况公示如下: whom a notice is about.
  if (/^[人名位]$/.test(amount.unit) && /^(?:同志|拟|干部|人选)/.test(behind) && /现[将对把][^，。；]*$/.test(text.slice(0, amount.start))) return true
  // 距离县城28公里的村子, 千万公里外: how far that is. 超额完成10亿亩建设目标: the aim itself.
  if (/^(?:公里|千米|米|海里)$/.test(amount.unit) && (/距离?[^，。；\d]{1,10}$/.test(text.slice(0, amount.start)) || /^(?:以|之)?外/.test(behind))) return true
  if (kind === 'result' && /完成/.test(action) && object.endsWith('目标') && text.slice(amount.end).startsWith(object)) return true
  // “一小时经济圈”, “人人1千克”活动: a name.
  if (/“[^“”，。；]{0,8}$/.test(before) && /^[^“”，。；]{0,8}”/.test(text.slice(amount.end)) && /^(?:小时|分钟|公里|千克|克|米|度|平方米)$/.test(amount.unit)) return true
  // 200公里之内60多种土特产: how far that is. 来自16个国家的展品: where they come from.
  if ((/[米里]$/.test(amount.unit) && text.slice(amount.start, amount.end).endsWith('之内') && !/控制|缩短|压缩|保持/.test(before)) || (/来自(?:全[国球省市])?$/.test(before) && /^(?:国家|地区|省|市|县)/.test(behind))) return true
  // 与竹园村、石桥村等4个重点村签订了责任书: with whom. 不漏一户: none at all.
  if (/^[个家名位]$/.test(amount.unit) && /^[^，。；\d]{0,12}签(?:订|署)/.test(text.slice(amount.end)) && /[与同和跟][^，。；]*$/.test(text.slice(0, amount.start))) return true
  // 对未完成年度投资80%的单位取消资格: whom a rule is for.
  if (/(?:对|凡)(?:未|没有)[^，。；]*$/.test(text.slice(Math.max(0, amount.start - 24), amount.start)) && text[amount.end] === '的') return true
  // （依据全省8.5%的目标设置）, 高于全市8%平均水平: what it is derived from or compared with.
  if (/（(?:依据|根据|按照|参照)[^（）]*$/.test(text.slice(0, amount.start)) || /^的?平均(?:水平|增速|数)/.test(behind)) return true
  // 32项考核指标: how long the list is.
  if (/^[个项]$/.test(amount.unit) && /^[\u3400-\u9fff]{0,8}指标/.test(text.slice(amount.end)) && !/新增|用地/.test(before)) return true
  // 完成年度总投资的88%.
  if (amount.unit === '%' && /(?:占|完成)(?:了)?(?:年度|全年|当年|年)(?:计划)?(?:总)?投资额?的(?:约|近)?$/.test(text.slice(0, amount.start))) return true
  // 执行进度在100%以上的22件, 60%—100%的16件: how many tasks have come so far.
  if (/进度在?\d/.test(object) || !/[\u3400-\u9fffA-Za-z]/.test(object)) return true
  // □顿Y of a damaged 计划投资: nobody can tell what is counted.
  if (object.includes('□') && object.replace(/[^\u3400-\u9fff]/g, '').length < 3) return true
  if (/不(?:漏|落|少|丢|留|放过|遗漏|落下|漏掉)$/.test(before)) return true
  // 对红星乡等119个先进单位进行了表彰: whom a meeting commends.
  if (/^[个家名位]$/.test(amount.unit) && /^[^，。；]*进行了?(?:表彰|表扬|奖励|通报)/.test(text.slice(amount.end)) && /对[^，。；]*$/.test(text.slice(0, amount.start))) return true
  // 全县11个乡镇改厕动工9353座: where.
  if (/^个$/.test(amount.unit) && /^(?:乡镇|镇街|镇|村|县区|县|街道|社区)[^，。；\d]{2,16}(?:开工|动工|完成|实现|完工|累计|共)\d/.test(text.slice(amount.end)) && /(?:全[省市县区州镇乡]|[涉及等])$/.test(before)) return true
  // （即路宽为7米）: what a word means.
  if (amount.unit === '米' && /（即?[\u3400-\u9fff]{0,3}[宽高深厚长]度?[为约]?$/.test(text.slice(0, amount.start))) return true
  // 连续在岗施工人数3575人: who is at work there. 列席会议人员46人: who sat in.
  if (/(?:施工|在岗|参建|参会|到场|(?:列席|出席|与会)(?:会议|大会)?)人[数员]$/.test(object)) return true
  // 100余人现场参加签约仪式.
  if (/^[人名位]$/.test(amount.unit) && /^(?:现场)?(?:参加|出席|列席|观摩|见证|到场)/.test(behind)) return true
  // 占年度任务（1026台）55.75%.
  if (/(?:目标|任务|计划|指标)[^，。；（）]{0,6}（$/.test(before) || (amount.unit === '%' && /(?:目标|任务|计划|指标)[^，。；（）]{0,6}（[^（）]*）的?$/.test(text.slice(0, amount.start)))) return true
  if (amount.unit === '百分点' && /进度/.test(object + before)) return true
  if (/(?:在|向|从|分)(?:了)?$/.test(before) && /^[个家所]$/.test(amount.unit)) return true
  // 7万吨锌基合金项目, 750千伏通道工程: how large one thing is.
  if (/^(?:吨|千伏|千瓦|兆瓦|吉瓦|[GMk]Wh?|只|头|羽)$/.test(amount.unit) && /^[^，。；、]{0,16}(?:光伏|风电|储能|项目|基地|工程|生产线|电站|通道|机组|装置|码头|泊位)/.test(text.slice(amount.end)) && !/^\d/.test(text.slice(amount.end)) && !(/(?:新增|新建|建成|并网)(?:约|近|超过?)?$/.test(before) && /^(?:集中式|分布式|陆上|海上)?(?:光伏|风电|储能)(?:发电)?(?:装机)?(?:容量|规模)?(?=[，。；、]|$)/.test(text.slice(amount.end)))) return true
  // 日处理污水2万吨污水处理厂1座.
  if (/^(?:吨|立方米)$/.test(amount.unit) && /[日年](?:处理|加工|产)[\u3400-\u9fff]{0,6}$/.test(before) && /^(?!的)[^，。；、\d]{2,16}\d+[座个处家条]/.test(text.slice(amount.end))) return true
  if (/(?:年产|日产|年处理|日处理|年加工)$/.test(before) && /^[^，。；、\d]{2,16}(?:\d+[个条座套家处项]|生产线)/.test(text.slice(amount.end))) return true
  // 72个项目中，48个已开工: those among which others are counted.
  if (/^[个家座处条项户所村部枚类]$/.test(amount.unit) && /^[^，。；、\d]{2,16}(?<![高初集其])中(?:，?(?:已|有)?\d|，已|，有|，其中|，[^，。；\d]{2,10}\d+[个座条项家所])/.test(text.slice(amount.end))) return true
  // 168个重点项目完成投资106亿元, 实事20个项目，已完成7项: what the next figure is of.
  if (/^[个项]$/.test(amount.unit) && /^[^，。；\d]{0,12}(?:项目|工程)(?:(?:已|累计|共|预计|全年|年度|当年|计划)*(?:完成|实现)(?:投资|征地|征迁|征拆|拆迁|产值|销售)|，已(?:完成|完工|开工|竣工|建成)\d+[个项])/.test(text.slice(amount.end))) return true
  // 二、基础设施（12个）: how many items a heading stands over.
  if (/^[个项件类条]$/.test(amount.unit) && /^[（(]?[一二三四五六七八九十]{1,3}(?:[)）]|[、.．])[^，。；：]*（共?$/.test(text.slice(0, amount.start)) && /^）$/.test(text.slice(amount.end))) return true
  // 97个新建项目已开工88个, 263场送戏进万村已送230场: those among which others are counted.
  if (kind === 'result' && isWholeOf(text, amount)) return true
  // 15个幸福院已完成8个（53%）, 供水工程正在施工中（75%）: how much of it.
  if (amount.unit === '%' && text[amount.end] === '）' && /(?:\d[个条场件处所座户家项名人台套栋口]|施工中|推进中|[已未](?:完成|完工|开工))（(?:约|占)?$/.test(before)) return true
  // 这3项预计11月底前全部完成: those named before.
  if (/(?:^|[，。；、）])(?:这|上述|以上|该)$/.test(before)) return true
  // 是历史上第6个突破百亿公斤的年份: what it is the sixth of.
  if (/^的(?:年份|年|地级?市|城市|县|省份|区)(?=[，。；]|$)/.test(text.slice(amount.end)) && /第[一二三四五六七八九十\d]+个[^，。；\d]{0,8}$/.test(text.slice(0, amount.start))) return true
  // 332项（打包项目拆分后共407项）: counted another way.
  if (/拆分后共?(?:计|有)?$/.test(before)) return true
  // 1722套已100%开工: all of what was counted.
  if (amount.unit === '%' && /已(?:经)?$/.test(before) && /^(?:开工|完工|竣工|投用|完成)/.test(behind)) return true
  // 节能65%标准执行率: which standard. 拿出120%的干劲: a manner of speaking.
  if (amount.unit === '%' && /^(?:标准|的(?:标准|干劲|努力|热情|状态|精力|决心))/.test(behind)) return true
  // 在确保下降20%和削减15%的基础上: what is built on.
  if (/^[^，。；]*的基础上/.test(text.slice(amount.end)) && /在[^，。；]*$/.test(text.slice(0, amount.start))) return true
  // 做好6个方面工作: how many points.
  if (/^[个大]$/.test(amount.unit) && /^(?:方面|层面|维度|环节|重点方面|关键环节)/.test(behind)) return true
  // 7批近6000名干部: in how many turns.
  if (amount.unit === '批' && /^[近约]\d/.test(behind)) return true
  // 回答了代表提出的十五条意见和建议: what others have asked for.
  if (kind === 'goal' && amount.unit === '条' && /^(?:具体|合理化)?(?:意见|建议)/.test(behind)) return true
  // 未达到序时进度11项，为新建安置区5个、…: what was not reached; how many tasks a notice goes through.
  if (/序时进度|督[查办]通报|^超任务$|^考核指标|^[欠超达未]+(?:序时)?进度/.test(object) || /未(?:达到?|完成)[^；。]*(?:，|：)(?:分别)?为/.test(text.slice(0, amount.start))) return true
  if (amount.unit === '%' && !fieldWork && /(?:年度|计划|进度)$/.test(object)) return true
  // 富民公司4万锭纺纱扩建、万吨铸造等10个项目: what a list names is named by its size.
  if (/^[^，。；\d]{2,}、[^，。；]*等\d+个[^，。；]{0,8}项目/.test(text.slice(amount.end)) && !/\d[个家项]$/.test(text.slice(0, amount.end))) return true
  // 引进50万头生猪、饮料厂等项目.
  if (/^[^，。；\d]{1,14}、[^，。；]*等(?:一批)?(?:重[点大])?(?:产业)?项目/.test(text.slice(amount.end)) && !/^[个家]$/.test(amount.unit)) return true
  // 百万吨千亿级产业集群.
  if (/^[百千]亿级/.test(behind) && !/^[个条家大]$/.test(amount.unit)) return true
  // 涉及新能源等6个领域.
  if (/^[个大]$/.test(amount.unit) && behind.startsWith('领域') && /涉及|涵盖|包括/.test(text.slice(0, amount.start))) return true
  // 90户企业实现产值53亿元: whose value it is.
  if (/^[户家]$/.test(amount.unit) && /^[^，。；\d]{0,8}企业(?:累计|共|预计)?(?:实现|完成)[^，。；\d]{0,8}(?:产值|营收|收入|增加值|税收|利润|投资|产量)/.test(text.slice(amount.end))) return true
  // 还有11座水库带病运行: what is wrong, not what is planned.
  if (kind === 'goal' && /(?:还|尚|仍|只)有$/.test(before)) return true
  if (/[仍尚还]有$/.test(before) && /^[^，。；]{0,12}(?:未|没有|尚未|不)/.test(text.slice(amount.end))) return true
  if (/(?:牵头|责任|成员|配合)单位$/.test(object)) return true
  // 考察了产业园、智慧农业基地等6个项目现场: where a tour went.
  if (/^[个处]$/.test(amount.unit) && /^[^，。；\d]{0,8}(?:现场|点位)(?:[，。；、]|$)/.test(text.slice(amount.end))) return true
  // 据全省5‰人口变动抽样调查: how large the sample is.
  if (/[%‰]/.test(amount.unit) && /^(?:人口变动|人口|的)?(?:情况)?抽样/.test(text.slice(amount.end))) return true
  // 包括A、B等6个项目, 15件实事确定: how long a list is.
  if ((/(?:包括|包含|涵盖)[^，。；]*(?:等|、[^，。；、]+)$/.test(text.slice(0, amount.start)) && /^[个项件大类]$/.test(amount.unit)) || (/^[件项大类]$/.test(amount.unit) && /^[^，。；]{0,40}实事/.test(text.slice(amount.end)))) return true
  // 明确了4项重点工作, 实施A、B、C 7项行动.
  if (/^[个项大]$/.test(amount.unit) && (/^(?:重点|主要|具体|专项)?(?:工作|任务)(?![站室])/.test(behind) || (/、[^，。；、]{2,20}$/.test(text.slice(0, amount.start)) && /^(?:重点|专项)?(?:行动|工程|改革)/.test(behind)))) return true
  // 收入、投资等5项主要经济指标.
  if (before.endsWith('等') && /^[项个]$/.test(amount.unit) && /^(?:主要)?(?:经济)?指标/.test(behind)) return true
  // 完成全年任务152亿元的40.1%, 占年度400亿元计划的34.3%.
  if (/^(?:年度|全年)?(?:计划|任务|目标|预算)(?:投资|总额)?的(?:约|近)?\d[\d.]*%/.test(text.slice(amount.end)) || /^的(?:约|近)? ?\d[\d.]* ?(?:%|倍)/.test(behind) || (/^[%倍]$/.test(amount.unit) && /(?:任务|计划|目标|预算数?)[^，。；]{0,4}\d[^，。；]{0,8}[元亩个户里株人座套件台吨]的(?:约|近)?$/.test(text.slice(Math.max(0, amount.start - 24), amount.start)))) return true
  // 分别完成全年任务的101%和89%.
  if (amount.unit === '%' && /(?:目标|任务|计划)[^，。；\d]{0,4}的(?:[\d.]+%[、和])+$/.test(text.slice(0, amount.start))) return true
  // 竣工3.6万户，新开工1.9万户，分别完成102.4%、100.6%: shares of what was to be done.
  if (amount.unit === '%' && /[，、](?:分别|均|各)?完成(?:[\d.]+%[、和])?$/.test(before)) return true
  // 严格执行六个百分之百: the name of a rule.
  if (amount.unit === '%' && /[一二两三四五六七八九十\d]个“?$/.test(before)) return true
  // 列入20个重点县之一.
  if (/^[^，。；、]{0,16}之一/.test(text.slice(amount.end))) return true
  // 人均生产总值约合1.9万美元: told before in other money. 安排十方面共30项: no thing is named.
  if (/(?:约合|折合)(?:约|人民币)*$/.test(before) || /[一二三四五六七八九十]$/.test(object)) return true
  if (behind.startsWith('的基础上') || /^(?:第\d|每$|各$)/.test(object)) return true
  if (/(?:情况|进展|中|问题)$/.test(object) && action === '') return true
  // 增长10.3%（全省平均水平9.9%）.
  if (/(?:全国|全省|全市|全区)(?:平均)?(?:水平|增速)?(?:为|是|增长)?$/.test(before) && /^[^，。；]{0,4}）/.test(behind)) return true
  // 在全省91个县中排名第一: what it is compared with.
  if (/全[省市国区州县盟]$/.test(before) && /^[^，。；\d]{0,12}(?:中|排|居|位|第|领先)/.test(text.slice(amount.end))) return true
  // Bodies and places as a subject are a setting: 沿线6个乡镇要备足…
  if (/^[个家名位]$/.test(amount.unit)) {
    const body = bodies.exec(text.slice(amount.end))?.[0]
    if (body !== undefined && (/^(?:要|将|应|须|的|都要|均要|依次|先后|分别作)/.test(text.slice(amount.end + body.length)) || (!isReport && action === ''))) return true
  }
  return !isReport && action === '' && /^[个家座位名人条处]$/.test(amount.unit) && /的|全[省市县区]|位于/.test(object)
}

/** 引进5亿元以上重大项目: which projects, where no number says how many. */
const sized = /^的?[^，。；\d]{0,8}(?:项目|企业)(?![资投])/
const wholeOf = new RegExp(alternatives`^([个项条场件处所座户家名人台套栋口公里亩])[^，。；、\d]{2,16}?(?:${alternatives`
  (?:已经?|累计)|(?=开工|完工|竣工|复工|动工|投产|投用)
`})(?:${alternatives`
  完成|开工|复工|动工|完工|竣工|建成|投产|投用|实施|启动|送|举办|改造|整治|办结|拆除|交付|安装
`})(?:了)?\d[\d.]*万?\1`)
/** 126条黑臭水体治理已完成120条: the first of two figures of one unit, told of the same work. */
const isWholeOf = (text: string, { start, end, unit }: Amount): boolean => wholeOf.test(text.slice(end - unit.length, end + 40)) && !/(?:已|完成|新增|累计)$/.test(text.slice(Math.max(0, start - 4), start))

const shareOf = /^的[^\d]{2,16}(?:达到|实现|建成|完成|创建|建立|开展|配备|用于|纳入|普及|创成)/

/** 80岁以上老人, 10亿元以上企业3家: no figure where another follows in its clause; 组建30人以上的应急队 is one. */
export function isThreshold(text: string, amount: Amount): boolean {
  if (!amount.threshold) return false
  const behind = /^[^，；。、]*/.exec(text.slice(amount.end))![0]
  if (/\d/.test(behind)) return true
  // 参保率保持在98%以上和待遇足额发放: a level that is held.
  if (/(?:保持|稳定|维持)在?$/.test(text.slice(0, amount.start)) && !behind.startsWith('的')) return false
  // 开工率不低于60%的目标任务: the aim itself.
  if (/^的(?:年度|全年|总体|预期)?(?:目标|任务|指标|要求)/.test(behind)) return false
  if (amount.unit === '元' && sized.test(behind) && !/(?:投入|安排|投资|总额)[约近超达过]*$/.test(text.slice(0, amount.start))) return true
  // 30%以上的行政村达到标准: a share is what is to be reached.
  if (amount.unit === '%' && shareOf.test(behind)) return false
  // 建成100个以上精品村，500个以上示范村: a list goes on with its figures.
  if (/^[个家所座处条项块片台]$/.test(amount.unit) && /\d[个家所座处条项块片台](?:以上)?[^，、；。\d]{2,16}[，、]$/.test(text.slice(0, amount.start))) return false
  return !/(?:组建|形成|孵化|遴选|开发|创建|开展|引导|帮助|扶持|吸引|组织|发展|再请|引进|新增|培训|建成|新建|完成|招聘|培育|打造|投入|安排|带动|提供|吸纳|安置|拆除|改造|实施|谋划|推进|签约|开工|储备|争取|培养|举办|认定|招引|推广|盘活)(?:了)?(?:约|近|超过|超|达|不少于|不低于|至少)?$/.test(text.slice(0, amount.start))
}

/** 3个5000亩示范片: how large each is. */
export const isMeasureOf = (text: string, amount: Amount): boolean => /[\d两三四五六七八九十][个家处座条部台]$/.test(text.slice(0, amount.start)) && /亩|公里|吨|元|千瓦|平方米|^米$|立方米/.test(amount.unit) && /^[\u3400-\u9fff]{2}/.test(text.slice(amount.end))

/** 4座110千伏变电站: which kind it is. */
export const isGrade = (text: string, amount: Amount): boolean => amount.unit === '千伏' && /^[\u3400-\u9fff]{2}/.test(text.slice(amount.end))
