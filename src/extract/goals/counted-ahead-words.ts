import { alternatives } from '../../language/alternatives.ts'
import { actionVerbs, plainVerbs, selfCounted, weakHeads, workNouns } from '../../lexicon/quantity-words.ts'
import { nounsOfVerbs, noVerbBefore } from './counted-words.ts'

export const leadingVerb = new RegExp(alternatives`^${nounsOfVerbs}(?:${alternatives`
  ${actionVerbs}|(?:${workNouns})(?![筑设造植育投安])
`})(?!(?!(?<=培育|培植|引进|新增|惠及|扶持|招引|走访|服务|关停)企业[^，。；]{0,2}$)(?:${weakHeads}))${noVerbBefore}(?:了|好|起|出(?![栏口租让])|成|、|和(?![美谐])|并)*`)
/** 管理区计划建设棚圈84处: behind a word of time such a noun is a verb. */
export const plannedWork = new RegExp(`(?<=今年|明年|计划|拟|将|年内|正在|[村户]共)(?:${workNouns})(?![筑设造植育投安])(?!${weakHeads})(?=[\\u3400-\\u9fff]{2})`)
/** 2024年，青河建设森林乡村159个. */
export const placedWork = new RegExp(`(?<=^[\\u3400-\\u9fff]{2,4})(?:${workNouns})(?![筑设造植育投安])(?!${weakHeads})(?=[\\u3400-\\u9fff]{2})`)
export const plain = new RegExp(`^(?:${plainVerbs})`)
export const weakStart = new RegExp(`^(?:${weakHeads})`)
export const rateOfWork = /^(?:处置|处理|利用|清运|转运|回用|治理|达标|合格|管理|转化)率$/
/** 危化品运输车辆监管覆盖率, 物资储备点过期率: of nouns that begin with such a verb. */
export const nounOfRate = /^(?:运输|储备|转移|补充|采购|销售|接待|培训|收购|救助|补贴|养护|管护|整改|检测|监测|办结)[\u3400-\u9fff]{1,12}率$/
export const worked = /[\u3400-\u9fff]{2}(?:改造|新建|建设|参保)$/
export const keepsEnd = new RegExp(alternatives`
  (?:执法|专题|代表|监督|专项|安全|安全生产|环保|消防)(?:检查|视察|调研|询问|评议)$
  (?:职业|就业|创业|技能|再就业|劳动力|业务)培训$|义务植树$|(?:本科|[本专][一二]|一本|二本|重点|高考|以上)上线$
  (?:${alternatives`
    资产|产业|工业|民间|外商|基础设施|房地产|技改|招商|直接|项目|年度|计划|总|完成|对外|产业类|交通|水利|工业|民间
  `})投资$
  (?:经费|研发|资金|财政|民生|亩均|户均|人均|总|工业|技改|农业|林业|水利|科技|教育|省级?|中央)投入$
  (?:发放|兑现|落实|拨付|下达|支付)[\u3400-\u9fff]{2,8}(?:补贴|补助)$|(?:招商|引资|经济)收入$|经济增长$
  (?:应税|开票|主营)销售$|扶贫搬迁$|完成(?:签约|腾空)$|(?:租赁|住房|生活|高龄|养老|就业|稳岗)补[贴助]$
  (?:住房|社会|医疗|生活|要素)保障$|安全(?:教育)?培训$|(?:提升|机制|经费)(?:补助|奖补)$
  (?:经济|社会|合作|党|基层|群团|行业)组织$|(?:开展|组织|举办)[\u3400-\u9fff]{2,12}(?:培训|体检|筛查|演练)$
`)
export const joinedWork = /(?:保护|治理|管护|抚育|养护|防治|维修)[与和及](?:修复|治理|改造|提升|整治|绿化)$/
export const forestry = /(?:季|人工|飞播|荒山|荒坡|“四边”|四旁|义务|工程|项目|通道|迹地|绿化|国土|重点|规模|成片|村庄|廊道|农村|乡村)造林$|(?:农村|城区|部门|道路|庭院|村庄|水系)绿化$/
export const byWork = /^([\u3400-\u9fff“”]{4,}(?:工程|项目|行动))(?:累计|共|已|全年|当年)+$/
export const selfWords = new RegExp(`(?:${selfCounted})$`)
