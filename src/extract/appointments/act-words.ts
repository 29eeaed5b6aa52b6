import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import type { Appointment } from '../../model/facts.ts'

export type Action = Appointment['action']

/** Verbs that stand before the name (任命甲为…), alone or at the head of a list. Nouns made of them (任命书) are none. */
const leadVerbs: readonly (readonly [string, Action])[] = [
  ['任 ?命(?!前|后|书|名单|人员|事项|案|大会|的|干部|仪式)', 'appointed'],
  ['聘任(?!制)|聘请(?=[\\u3400-\\u9fff、（）]{2,40}?(?:等[^，。；]{0,8})?为)|任用(?=[\\u3400-\\u9fff·]{2,6}(?:同志)?为)', 'appointed'],
  ['免 ?去|免除|罢免|解聘(?!制)|免(?=其(?!他))', 'removed'],
  // 任甲为…, 免乙县林业局局长职务: the verb alone; which of them is a surname, `lone-verbs.ts` tells.
  ['(?<![\\u3400-\\u9fff])任(?=[\\u3400-\\u9fff·]{2,9}?(?:同志)?(?:（[^（）]{1,10}）)?为(?!了))', 'appointed'],
  ['(?<![\\u3400-\\u9fff])免(?![去除职费税于疫责试检考其])(?=[\\u3400-\\u9fff·、（）]{2,60}?职务)', 'removed'],
  ['撤销', 'removed'],
  ['接受', 'resigned'],
  ['批准辞去', 'resigned'],
  ['批准(?=[\\u3400-\\u9fff]{2,4}(?:同志)?为)', 'appointed'],
  ['提名(?!为|人选|候选)|推荐(?=[\\u3400-\\u9fff]{2,4}(?:同志)?(?:为|任|担任))', 'nominated'],
  ['增补|递补|提拔(?=[\\u3400-\\u9fff]{2,4}(?:同志)?(?:为|任))', 'appointed'],
  // 关于甲为县人民法院代理院长的决定
  ['关于(?=[\\u3400-\\u9fff]{2,4}(?:同志|副[省市区县州旗]长|副院长|副检察长)?为[^，。；]{4,40}的(?:决定|决议|议案))', 'appointed'],
  ['(?:补?选举|补选)结果(?:的(?:报告|决定|决议|请示))?(?=[：:])', 'elected'],
  ['增选|补选|选举(?!中|权|人|办法|结果|工作|法|产生的|委员会)|推[选举定](?!办法|权)|选出', 'elected'],
  ['决定(?!任命|任用|聘请|递补|提拔|增补|聘任|免去|接受|召开|事项|的|任免)|(?<!表决)通过|同意(?!接受|提名|推荐|任命|聘任|免去|任用)|(?<!会议|大会|仪式|活动|谈会)由', 'appointed'],
]
export const leadsIn = scanner(new RegExp(`(?:${leadVerbs.map(([pattern]) => `(${pattern})`).join('|')})(?:产生|出)?了?(?:下列|以下)?(?:同志)?(?:[：: ]+(?:[（(]?[一1][）)、.．]|[①⑴⒈])?\\s*)?`, 'g'))

/** The act that a match of `leadsIn` opens. */
export const leadAction = (match: RegExpMatchArray): Action => leadVerbs[match.slice(1).findIndex((group) => group !== undefined)]![1]

/** A line that opens a list: 任命：, 二、免去, 决定免去以下同志职务：. */
const listHeading = new RegExp(alternatives`(?:^|[：:、，。；\s）])[^：:。；]{0,40}?(?:${alternatives`
  (任命|聘任|任职|免去|免职|撤销|接受|补选|选举|选出|当选)[^：:。；，]{0,12}[：:]
  (任命|聘任|任职|免去|免职|接受|补选|选举)(?:[^：:。；，]{0,6}名单|(?:下列|以下|如下)[^：:。；，]{0,10})?[，,]?
`})$`)

/** The same where a line is nothing else: 【任 命】, 二、任职人员, 免：. */
const plainHeading =
  new RegExp(alternatives`^(?:${alternatives`
    [一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.、．]
  `})?(?:${alternatives`
    会议|常委会|大会|现|另|并|同时|一并|提请|表决|研究|决定|批准|同意|通过|新|，
  `})*(${alternatives`
    任命|聘任|任用|任职|任(?=$|[：:])|免去|免职|免(?=$|[：:])|解聘|撤销|撤职|接受辞职|辞职|辞去|不再担任|补选|选举
  `})(?:了|的|有|下列|以下|如下|同志|人员|职务|名单|情况|事项|通知|干部)*[：:，]?$`)
/** 以下同志职务自然免除：, 下列人员原任职务随机构撤销自行免除: the verb behind. */
const endsPosts = /(?:下列|以下|如下)[^，。；：]{0,10}的?(?:原任?|所任)?职务[^，。；：]{0,12}(?:免除|免去|终止)[：:。]?$/
const postEnds = /[\u3400-\u9fff]的[^，。；：]{4,40}职务[^，。；：]{0,6}免[去除]$/
/** One of these stands in every such line. */
const tellsOfActs = /[任免聘撤接选辞终]/
const decoration = /[\s【】〔〕[\]■●◆▲★·]/g

/** The act of the list that a line opens; undefined where it opens none. */
export function listAction(line: string): Action | undefined {
  if (!tellsOfActs.test(line)) return undefined
  // 姓名 | 任职 | 免职: a table's heads.
  if (/^(?:序号\t)?姓名\t/.test(line)) return undefined
  if (line.length < 60 && endsPosts.test(line)) return 'removed'
  // 甲的县林业局局长职务予以免去: an act itself.
  if (postEnds.test(line)) return undefined
  const plain = line.length < 24 ? plainHeading.exec(line.replace(decoration, ''))?.[1] : undefined
  if (plain !== undefined) return /^免|解聘|撤|不再/.test(plain) ? 'removed' : /辞/.test(plain) ? 'resigned' : /选/.test(plain) ? 'elected' : 'appointed'
  const opened = (line.length < 60 || /[：:]$/.test(line)) && /[任免聘撤销接补选]/.test(line) ? listHeading.exec(line)?.slice(1).find((word) => word !== undefined) : undefined
  if (opened === undefined || /任免|公告|公示|名单（|会议$|拟任/.test(line.slice(line.lastIndexOf('。') + 1))) return undefined
  if (opened.startsWith('免') || opened === '撤销') return 'removed'
  if (opened === '接受') return 'resigned'
  return /选/.test(opened) ? 'elected' : 'appointed'
}

/** Between the name and what is said of it, read from the name: 同志, (女), 因工作变动, 三位同志, 全票, 分别, 同时. */
const aside =
  '(?:副?(?:[省市区县州旗]长|主任|院长|检察长|局长)(?=代理|为))?\\s*(?:（[^（）]{1,12}）)?(?:，[男女](?:，[\\u3400-\\u9fff]{1,5}族)?，)?(?:等?(?:\\d+|[一二两三四五六七八九十]+)?(?:位|名|人)?(?:同志|(?:[省市区县州旗镇乡]?人大)?代表(?=为))?)(?:（[^（）]{1,24}）)?(?:因[^，；。]{1,24}?)?，?(?:提出的)?(?:请求)?(?:全票|高票|成功|分别|同时|继续)?(?:以[^，；。]{1,12}?(?:票|赞成))?(?:的?高票|全票)?'
/** What stands between the names behind a verb, or in a line of a list, and the offices. */
export const predicate = new RegExp(
  alternatives`${aside}(${alternatives`
    提名为|被提名为|被?免去|被撤销|请辞|请求辞去|辞去|不再担任|不再兼任|不再任|当选为?
    被?(?:选举|补选|任命|推选)为|兼任|担任|接任|出任|代理|拟任|挂职(?:担任|任)?|挂任|\s*任(?!期|命|前|务|免|职)
    ：任|\s*为|\s*的
  `})[：:]?`,
  'y',
)

/** The act that a predicate tells, under the verb or list heading before the name. */
export function actionOf(lead: Action | undefined, word: string | undefined): Action | undefined {
  if (word === undefined) return lead === 'elected' || lead === 'nominated' ? undefined : lead
  const own = word === '为' ? undefined : toldBy(word)
  if (own !== undefined && own !== 'appointed') return own
  if (lead === 'removed') return 'removed'
  if (lead === 'resigned') return word === '的' ? 'resigned' : undefined
  if (word === '的') return undefined
  return lead ?? (word === '为' ? undefined : 'appointed')
}

/** What a predicate tells by itself. */
export function toldBy(word: string): Action | undefined {
  if (/辞/.test(word)) return 'resigned'
  if (/不再|免|撤销|卸任/.test(word)) return 'removed'
  if (/拟|提名|推荐|^为/.test(word)) return 'nominated'
  if (/选/.test(word)) return 'elected'
  return /任|代理|履新|挂职/.test(word) ? 'appointed' : undefined
}

/**
 * Predicates of sentences that name the person first: 甲任…, 乙、丙两位同志当选…, 丁不再担任…. Present and past posts
 * (现任, 曾任) tell of no act, nor do words that hold 任 (责任, 任务).
 */
export const predicatesOf = scanner(new RegExp(
  alternatives`
    [被获]?提名(?:其|他|她)?(?:为|作为|担任)
    被?推荐(?:其|他|她)?(?:为|作为)(?=[^，。；]{2,36}(?:人选|候选人)(?:[，；。、（]|$))
    拟(?:提名|推荐|定|作)?为(?=[^，。；]{2,36}(?:人选|候选人)(?:[，；。、（]|$))
    拟(?:提拔)?进入(?=[^，。；]{0,16}班子)|拟(?:提拔|推荐|交流|转|改|升|聘|提)?(?:任|担任|提名)(?:为)?
    拟(?:提拔|晋升|提任|重用|进一步使用|交流|聘)为
    被?(?:决定)?(?:免去|免除|撤销|罢免)(?:了?其|他|她)?(?:的|所任|原任)?|请辞|辞任
    (?<![请告推致贺言修不])辞(?!去)(?=(?:[\u3400-\u9fff]{2,14})(?:职务|一职))
    (?:请求|申请|提出|自愿)?辞去(?:其|他|她)?(?:所任)?(?:的)?|不再(?:继续)?(?:担任|兼任|任)|卸任
    被?(?:任命|推选|选举|补选|推举|增选|聘任)(?:其|他|她)?为|当选为?
    (?:继续|同时)?(?:${alternatives`
      担任|兼任|挂任|接任|出任|挂职(?=[^，。；]{2,24}(?:长|主任|书记|主席|负责人)(?:[（，。；]|$))|获任|改任|转任
      调任|升任|就任|继任|提任|履新|上任(?![后前]|以来|以后|第|伊始|仪式|当|不|就|时)
    `})(?!何|的)
    接替|代理|(?:(?<= )|(?<=[，；])(?=免[^，。；]{2,40}职务))免(?![职费税疫除去于责其])
    (?<![主责担现曾历拟兼挂连时原留委出改转调就接继赴离聘辞提上])(?<!第[一二三四五六七八九十\d])任(?![期命前务免职由意何人教用性课])
    为(?=[^，；。]{2,36}(?:人选|候选人)(?:[，；。、（]|$))
  `,
  'g',
))

/** Words between the last mark and a predicate whose subject is the person named before. */
export const adverbs = new RegExp(alternatives`^(?:${alternatives`
  已经?|将|另|并|同意|于?(?:今年|去年|当年|同年)?\d{1,2}月(?:\d{1,2}日)?|同时|一并|决定|会议|再次|后|随后|又|也
  还|则|现|不久前?|近日|日前|此后|先|经[^，。]{0,16}|其中|，|其|他|她|同志|正式|依法|今天|[今昨]日|当天
`})*$`)
