import { alternatives } from '../../language/alternatives.ts'
import { matchesOf } from '../../language/scanner.ts'
import { holdVerbs } from '../../lexicon/meeting-heads.ts'

export const dateWords = alternatives`
  [一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日
  (?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?\d{1,2}(?:[—–～~-]{1,2}\d{1,2}(?=日))?(?:日|(?<=月\d{1,2})(?=[上下]午|晚))(?:(?:至|到|[—～~-])(?:\d{1,2}月)?\d{1,2}日)?
  昨天|昨日|今天|今日|前天|此间|日前|近日|当天|[同是]日|昨|会前|随后|当晚
`
export const dayParts = '(?:（星期[一二三四五六日]）)?(?:清晨|一早|上午|下午|晚上|晚|夜|中午)?(?:\\d{1,2}(?:[时点](?:\\d{1,2}分)?|[:：]\\d{2}))?'
const leadIn = new RegExp(
  alternatives`^(?:${alternatives`
    [—―-]+|《[^》]*》已?(?:经|由|在)(?=.{4,}次(?:全体)?会议)
    [^，。；《》]{0,36}(?:报告|计划|规划|方案)已?(?:经|由)(?=[^，。；]{2,}次(?:全体)?会议)
    [\u3400-\u9fff]{2,10}宣布(?=.{4,}次(?:全体)?会议)|[^，。；“]{0,16}日[讯电](?:（[^）]*）)?\s*
    据[^，。]{0,12}报道，?|\[[^\]]{1,6}\]|【[^】]{1,16}】|（[^）]{0,8}日）
    （[^）]{2,14}(?:中心|日报|晚报|新闻网|电视台|讯)）|[▍●■◆★▲◎○•·►→【\s]+
    [^，。；“”《》、]{0,26}(?:召开|举行|举办|开幕|闭幕)的(?=.*(?:会|会议|仪式|论坛|活动|学习|班)$)
    [^。；]{0,40}——“(?=[^”]*$)|（(?=(?:19|20)\d{2}年)|(?:${dateWords})${dayParts}(?:，)?
    节后[^，]{0,12}，|为期[^，]{1,6}的|备受[^，]{0,6}的|以“[^”]*”为主题的
    由[^，。；]{2,40}(?:[主举]办|承办|主持|召集|发起|牵头|承建|投建|投资|实施|建设|组织|参加|出席)的
    [^，。；“]{2,30}(?:主|承|协|联合举)办的|今年(?=第[一二三四五六七八九十\d]+次)|[\u3400-\u9fff]{2,12}收[听看]
    (?!(?:深入|认真)?(?:学习|贯彻|传达|宣传|宣讲))[\u3400-\u9fff·]{2,14}(?:主席|书记|[省市区县州]长|主任|总理)在
    收看|收听|受邀|应邀|(?:会见|会谈)[并和](?=在)
    (?:调研|视察|检查|督导|考察|走访|慰问|观摩)(?:活动)?(?:或|和|并|及|、)(?=出席|参加)|出席|参加|列席|主持|走出
    走进|来到|随着|经(?=[\u3400-\u9fff]{2,20}第?[一二三四五六七八九十]+届)|在[^，。]{2,12}声中|在|据悉|本次|此次
    一次|一场|这场|首次|作出的|这次|另一场|多场|一系列
    (?:十分)?(?:重要|隆重|盛大|庄严|热烈|简短|简短而庄严)的?(?=[^，]*(?:会|仪式))|的(?!士)|了(?!解)
  `})+`,
)
const convened = new RegExp(`^.*(?:${holdVerbs}|开展|出席|参加|参与|列席|收[听看]|观看)(?:了)?(?!人)`)
/** A session that is numbered but not named: 第八次主任会议, 第三届第二次全体（扩大）会议, 党组会议. */
const bareSession = new RegExp(alternatives`^(?:第?[一二三四五六七八九十百\d]+届)?(?:\d{4}年)?(?:第?[一二三四五六七八九十百\d]+次)?(?:（扩大）)?(?:${alternatives`
  全体|预备|联席|人民代表|党员代表|会员代表|会员|职工代表|团员代表|妇女代表|代表|执委|执委会|集中|研讨|常务|党组
  专题|扩大|主任|主席|主席团|委员长|常委会|常委|理论学习中心组|中心组|集体|学习|续|（扩大）
`})*(?:(?<=主席团)第[一二三四五六七八九十\d]+次)?(?:${alternatives`
  会议(?:（续会）)?|全体会|大会(?:第[一二三四五六七八九十]+次会议)?|会|学习|研讨
`})$`)
const convener = new RegExp(alternatives`([\u3400-\u9fff（）\d]{1,40}?(?:${alternatives`
  委|政府|党组|党委|党工委|管委会|人大常委会|人大|安委会|委员会|常委会|政治局|国务院|书记处|政协|领导小组|主席团
  代表团|代表大会|次会议|中心组|[省市区县州]法院|检察院|工商联|协会|商会
  (?<=[省市区县州旗][\u3400-\u9fff]{1,10})局|工会|妇联|镇|乡|街道
`}))(?:于)?(?:${alternatives`
  (?:\d{1,2}月)?\d{1,2}日[上下]?午?|[昨今][天日][上下]?午?
`})?(?:在[^，。]{1,20}?)?(?:${alternatives`
  主持|临时|紧急|继续|随即|随后|接着|紧接着|立即|当即|同时
`})*(?:召开|举行|开展|进行|组织)(?:了)?$`)
/** A ceremony that only says what it is: its name begins with the work whose ceremony it is (某某项目举行开工仪式). */
const bareCeremony = /^(?:集中)?(?:开工|动工|签约|揭牌|启动|奠基|开业|竣工|通车|授牌|颁奖|投产|启用|开馆|交付|捐赠|上线|封顶|揭幕|开营|开班|结业)*(?:仪式|典礼|活动)$/
const celebrated = new RegExp(alternatives`([^，。；：]{2,50}?(?:${alternatives`
  项目|工程|中心|基地|公路|高速|铁路|大桥|活动|公司|学校|学院|医院|园区|产业园|委员会|协会|平台|大赛|培训班|集团
  工作|行动|公园|景区|电站|仪式|研究院
`}))(?:于)?(?:在[^，。]{2,20}?)?(?:隆重|正式|顺利)?(?:举行|举办)(?:了)?$`)

/** How many characters before a meeting's name say when or that it was attended: marks, dates, 出席, 一场…的会——“. */
export const leadLength = (worded: string): number => {
  const lead = leadIn.exec(worded)?.[0].length ?? 0
  return lead + (/^“(?=[^”]*$)/.test(worded.slice(lead)) ? 1 : 0)
}

/** The same before a name that opens its clause, and a subject that only convenes (区委召开…). */
export function subjectLength(clause: string): number {
  const lead = leadLength(clause)
  return lead + (convened.exec(clause.slice(lead))?.[0].length ?? 0)
}

/** 清水河大桥工程正式开工。…出席开工仪式: the work whose beginning or end the paragraph has told of. */
const begun = new RegExp(alternatives`(?:^|[，。；：日\s])([^，。；：\s]{2,40}?(?:项目|工程|基地|公路|高速|铁路|大桥|产业园|园区|公园|景区|电站|水库))(?:${alternatives`
  于[^，。；]{2,12}|正式|全面|顺利|全线|建成|破土|如期
`})*(开工|动工|奠基|竣工|通车|投产|启用|开馆|封顶|揭牌)(?=[，。；])`, 'g')

/** The name as worded; a body that convenes it completes a bare 全体会 or 第三次会议, a work that `paragraph` tells of before it a bare 开工仪式. */
export function nameOf(worded: string, before: string, paragraph = ''): string {
  const bare = worded.replace(/^(?:了|的|[本此这]次|这场|[这该]个?(?=[\u3400-\u9fff]{2}会)|一次|一场)/, '')
  const subject = bareSession.test(bare) ? convener.exec(before)?.[1]!.replace(/^.*?日(?:[上下]午)?(?=[\u3400-\u9fff]{3})/, '') : bareCeremony.test(bare) ? celebrated.exec(before)?.[1] : undefined
  if (subject === undefined && bareCeremony.test(bare)) return (matchesOf(begun, paragraph).findLast((match) => bare.startsWith(match[2]!))?.[1] ?? '') + bare
  if (subject !== undefined && bareCeremony.test(bare)) return subject.slice(leadLength(subject)) + bare
  return subject === undefined || (subject.endsWith('次会议') && !isSitting(subject, bare)) ? bare : subject + bare
}

/** 市五届人大三次会议举行第二次全体会议: a sitting of a congress's session; what a standing committee's session sits is the session. */
const isSitting = (session: string, bare: string): boolean => (bare === '预备会议' || /^(?:主席团)?第[一二三四五六七八九十\d]+次/.test(bare)) && !/常委会|常务委员会/.test(session)

/** The head word: what follows the last modifier that says what it is about. */
export function kindOf(meeting: string): string {
  const plain = meeting.replace(/（扩大）|”$/g, '').replace(/(?<=[会议])（[^（）]{1,8}）$/, '')
  if (/人大常委会第.*次会议|人民代表大会常务委员会第.*次会议|常委会(?:第.*次)?会议$/.test(plain)) return '常委会会议'
  const standing = /常委(?:扩大)?会(?:议)?$/.exec(plain)
  if (standing) return standing[0]
  if (/代表大会(?:第[^会]*次会议)?$|人大[一二三四五六七八九十]+次会议$|代表大会第[^会]*次会议(?!.*(?:党员|主席团)[\u3400-\u9fff第]*会议$)/.test(plain)) return plain.endsWith('全体会议') ? '全体会议' : '代表大会'
  const course = /(?:[培轮集]训|培训示范|示范|研修|进修|研讨|读书|学习)班$|主题党日(?=活动$)|主题党日$/.exec(plain)
  if (course) return course[0]
  const match = /(?:委员长|主席|党组|党委|发布|推进|座谈|动员|工作|现场|调度|协调|联席|全体|常务|干部|专题|电视电话|视频|主任|现场推进|部署|启动|签约|领导干部|协商|总结|点评|研讨|交流|表彰|汇报|对接|反馈|通报|分析|报告|宣讲|述职|评议|论证|评审|听证|恳谈|茶话|宣布|安排|推介|培训|警示教育|民主生活|组织生活|揭牌|开工|奠基|授牌|捐赠|颁奖|开班)?(?:会议|大会|会|仪式|论坛|峰会|开幕式|闭幕式)$/.exec(plain)
  return match?.[0] ?? plain.slice(-2)
}
