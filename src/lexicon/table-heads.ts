import { alternatives } from '../language/alternatives.ts'

/** What the heads of tables of people are called: 姓名, 现任单位及职务; not what a cell says (拟任县妇联主席). */
const post = alternatives`(?:${alternatives`
  现任?|当前|此前|调整[前后]|原任?|拟任?|拟提拔?|拟推荐|拟转任|新任|任命|免去|任职|免职|拟免|所任|提名|任免
`})?(?:工作)?(?:单位)?(?:及|和|、)?(?:领导)?(?:职\s?务|职位|岗位|单位|职级|人选)(?:（[^（）]{1,8}）)?`
const detail = alternatives`
  序\s?号|编\s?号|性\s?别|民\s?族|出生(?:年月|日期|时间)?(?:（岁）)?|年\s?龄|籍\s?贯|原籍|出生地|调整时间
  任职时间|学\s?历(?:学位)?|学\s?位|文化程度|(?:全日制|在职)(?:教育|学历)|政治面貌|党派|入党(?:时间|年月)
  参加工作(?:时间|年月)|(?:毕业)?院校(?:及专业)?|专业|备\s?注|照\s?片|公示对象|分工|职务职级
`
export const tableHead = new RegExp(`^(?:姓\\s?名|名字|${detail}|${post}|现任|拟任|任职|免职|任命|免去|拟?任免(?:意见|情况|事项|决定)?)$`)
export const nameHead = /^(?:姓\s?名|名字)$/
/** 包保领导, 县级河长: what holds names where one of their posts stands behind it. */
export const personHead = new RegExp(alternatives`
  ^(?:[省市区县州旗镇乡村]级?|街道级?|乡镇级?|镇街级?)?(?:副?总)?(?:[河湖林路田链街塘]|河湖)长$
  ^(?:${alternatives`
    包[保联挂抓村镇片]|责任|联系|挂[点钩联包]|分管|牵头|帮扶|驻[村点]|联[点包系]|蹲点|督导
  `})(?:[省市县区州旗镇乡]级?)?(?:领导|责任人|干部|人员?)$
  ^(?:负责|联系|召集|当选)人$|^[省市县区州旗镇乡]级?(?:领导|责任人)$
`)
/** What such people are over: 河流名称, 项目名称, 责任单位. */
export const thingHead = /^[\u3400-\u9fff]{0,6}(?:名称|单位|部门|河[段流湖]|湖泊|项目|企业|[镇乡村])$/
/** Any of these heads, as the source of a pattern: what a line begins with whose heads nothing parts. */
export const headWords = `姓\\s?名|${detail}|${post}|(?:项目|河流|河湖|企业|单位|部门)名称|责任(?:单位|部门|河段|人)|包[保联挂抓]领导|[省市县区乡镇村]级河长|河长`
