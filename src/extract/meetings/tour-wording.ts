import { alternatives } from '../../language/alternatives.ts'
import { matchesOf, scanner } from '../../language/scanner.ts'
import { tourVerbs } from '../../lexicon/meeting-heads.ts'

/** What a sentence says of a tour: the verb, what was looked at, where it went. Offsets are of the sentence. */
export interface TourWording {
  readonly at: number
  readonly end: number
  readonly verb: string
  /** What was looked at: 春季农业生产, 困难群众; empty where the sentence names only the place. */
  readonly object: string
  readonly destination: string
}

/** 督查专员, 检查组, 作检查发言, 接受检查: the same words in names of posts and bodies, as nouns, or done by others. 来某市学习先进经验 is a tour. */
const verbs = scanner(new RegExp(
  alternatives`
    (?<!${alternatives`
      (?<!工)作|[做致受迎接听]|此行|[此本这]次|(?<!情况)的|通过[^，。；]{0,6}|市场|纪律|集中整治|配合|加强|强化
    `})(${tourVerbs})(?!${alternatives`
      第[一二三四五六七八九十\d]+[\u3400-\u9fff]{0,4}[组团队]|(?:协调|联络|推进|检查|指导|服务|评估|帮扶|落实)+[组团队]|专员|总队|支队|大队|中队|组(?!织)|室(?![内外])
      局(?!部)|部(?![分署门队])|课题|员(?!工)|处(?![置理])|队(?!伍)|办(?![学案公医理])|科(?![协技普研学创])
      站(?![点台])|团(?![建委])|院(?![校区])|厅|司(?!法)|官|所(?!有)|发言|报告|电(?![力商子网动气站])
      信(?![访用息贷创])|人员|分团|(?:活动)?结束(?:之?后|时)|(?:时的|期间)?(?:系列)?重要(?:讲话|指示|精神)
      重点(?:是|为|内容)|成果|显示|发现|结果|意见|思想|方案|机制|座谈|力度|通报|情况(?:进行|作)?了?通报
      (?:推进|动员|交流|部署|总结|点评|汇报|现场)+会(?!见)|会(?=上|议|的|，|。|；|并|由|召|举|在|$)|思路|的(?!通知)
    `})
    (?<=[\u3400-\u9fff])(学习)(?=[^，。；：]{0,30}(?:经验|做法)(?:$|[，。]))
  `,
  'g',
))
/** What tells of a tour only where its place is told too. */
const onlyBeside = /^(?:指导|调度|督办|查看|察看|踏看|参观|学习|对接|洽谈|评估论证|帮扶|招商(?:引资|推介|洽谈)?|对口支援|协作|合作|交流)$/
const goes = '深入到?|抵达|到达|莅临|来到|赶到|赶赴|前往|奔赴|走进|莅临|率队到|赴|到|来|在'
const manner = '(?:了|先后|分别|分头|实地|专题|现场|集中|联合|随机|全面|深入|亲自|专程|带队|率队|一同|一起|共同|逐一|再次|重点|进一步|还|又|也|分组|一线|以?采?取?“四不两直”(?:的)?(?:方式|形式)?|前往|一行|督促|对|就)*'
const towards = new RegExp(alternatives`(?:${alternatives`
  ^|[，、]|一行|应邀|受邀|同志|队|[组团]|人员|代表|委员|负责人|同志们|成员|职工|党员|干部|客商|企业家|[\d余多]人
  先后|分别|专程|还|又|日|午|领导|一同|等|深入
`})(?:${goes})(?!${alternatives`
  会(?!宁|昌|东|理|同|泽|稽)|场|位|达(?!州|川|日|茂|拉特|孜)|案|岗(?!巴)|访|宾(?!阳|川|县)
  华(?!阴|容|州|县|宁|坪|池|亭|安|龙|为|蓥)|自(?!贡|流井)
`})([^，。；：]{2,80}?)(?=${alternatives`
  $|，|就(?!业)|围绕|针对|对(?![接象外口策应联])|开展|进行|实地|现场|专题|参加|出席|看望|走访|调研|检查|督
`})`, 'g')
const about = new RegExp(`(?:就(?!业)|围绕|针对|对(?![接象外口策应联]))([^，。；：]{2,80}?)(?:等)?(?:进展|推进|落实|开展)?(?:情况)?，?(?:(?:(?<![遇感得达看听想提收受谈做])到|赴|(?<!以)来|(?<!存)在|前往)[^，。；：]{2,16})?(?:开展|进行|作)?${manner}$`)
const activity = new RegExp(`(?:开展|进行|参加)(?:了)?([^，。；：“]{2,20}?)${manner}$`)

/** Where a sentence has the verb of a tour. */
export const tourVerbsIn = (text: string): { at: number; verb: string }[] => verbs(text).map((match) => ({ at: match.index, verb: match[1] ?? match[2]! }))

/** What is passed on the way says less of a tour than its subject or the region it went to. */
const sights = /(?:公司|集团|企业|厂|镇|乡|村|社区|街道|学校|中学|小学|院|大学|园|中心|局|站|馆|基地|展区|家庭|家中|现场|室|广场|景区|市场|商贸城|[物车食]城)$/
/** 甲产业园、乙广场、丙商贸城等: most of what a list names is passed on the way. */
const areSights = (object: string): boolean => {
  const items = object.replace(/等(?:地|处|点|单位|企业|项目|场所)?$/, '').split(/[、和及]/)
  return items.filter((item) => sights.test(item)).length * 3 >= items.length * 2
}

/** 深入基层调研 says not even where. */
const anywhere = /^(?:部分)?(?:基层|一线|企业|农村|现场|镇村|乡村|乡镇|镇街|园区|学校|社区|项目|重点|相关|有关)(?:一线|现场|企业|项目|单位|部门)*$/

/** How well a wording names the tour: by its verb first, then by what was looked at. */
export const quality = ({ verb: word, object, destination }: TourWording): number => (/现场办公|帮扶|招商|对口支援|协作|合作|交流|调研|视察|巡视|督导|督查|考察|检查|观摩|巡[河林查]|暗访|[夜抽]查/.test(word) ? 4 : onlyBeside.test(word) ? 0 : 2) + (object === '' || sights.test(object) || areSights(object) ? 0 : 1) - (object === '' && anywhere.test(destination) ? 1 : 0)

/** 在乙、丙陪同下 stands between who goes and where. */
export const withoutCompanions = (text: string): string => text.replace(/在[^，。]{2,60}(?:陪同|引导|带领)下，?/, '')

/** 到驻地看望检查组: who is on a tour of their own. */
const whoCame = /^(?:了)?(?:国家|上级|[省市县区])?(?:检查|督查|督导|调研|考察|巡视|巡察|验收|指导)[组团]/

/** What two divisions do together: the visit is called by it. */
const jointWork = /^(?:协作|合作|交流)$/
const setOut = /(?:开展|推进)([^，。；]{0,16})$/
const throughLooking = /通过(?:实地|现场|走访|座谈|[、和])*(调研|考察|走访|观摩|参观)/

/** 来萍考察, 赴京调研: a city by one character. */
const shortPlace = /[来赴莅]([\u3400-\u9fff])$/

/** What the verb at `at` says together with what stands between it and its subject, which ends at `from`. */
export function wordTour(text: string, from: number, { at, verb: word }: { at: number; verb: string }): TourWording | undefined {
  const before = withoutCompanions(text.slice(from, at))
  const after = /^[^，。；：！？]{0,40}/.exec(text.slice(at + word.length))![0]
  if (whoCame.test(after)) return undefined
  const behind = trimObject(after)
  const object = behind !== '' ? behind : trimObject(lookedAt(before) || teamFor(before, word))
  // 对本次综合观摩活动进行了点评: one that has been told.
  if (/^(?:[本此这]次|上述)/.test(object)) return undefined
  const destination = trimDestination(matchesOf(towards, before).at(-1)?.[1] ?? (word.startsWith('考察') || word.startsWith('调研') ? (shortPlace.exec(before)?.[1] ?? '') : ''))
  if ((object === '' && destination === '' && !/^巡[河林]/.test(word)) || (onlyBeside.test(word) && destination === '' && (/^(?:学习|对接|洽谈|评估论证)$/.test(word) || (!/带领|带队|率/.test(before) && from > 8)))) return undefined
  // 来我县，通过实地调研、召开联席会等方式，开展苏陕协作工作: what it was for and how it was done.
  if (jointWork.test(word) && behind === '') {
    const field = setOut.exec(before)?.[1] ?? object
    const how = throughLooking.exec(before)?.[1]
    return { at, end: at + word.length, verb: how ?? `${word}工作`, object: how === undefined ? field : `${field}${word}工作`, destination }
  }
  return { at, end: at + word.length + (behind === '' ? 0 : after.indexOf(behind) + behind.length), verb: word, object, destination }
}

/** 对某镇开展安全生产检查: what was done there says more than the place. */
function lookedAt(before: string): string {
  const subject = about.exec(before)?.[1]
  const done = activity.exec(before)?.[1]
  return (subject !== undefined && done !== undefined && /开展|进行/.test(subject) ? done : (subject ?? done)) ?? ''
}

/** 带领上半年重点工作观摩第二组到某镇观摩: what the team was formed for. */
const teamFor = (before: string, verb: string): string =>
  new RegExp(`(?:带领|率领|率)(?!的|[^，。；]{0,20}(?:委|政府|人大|政协))([^，。；]{4,40}?)(?:${verb}(?:第[一二三四五六七八九十]+)?|第[一二三四五六七八九十]+${verb}|${verb}第[一二三四五六七八九十]+${verb})组`).exec(before)?.[1] ?? ''

const trimObject = (object: string): string => {
  const bare = object
    .replace(/^(?:了|的|和|在|一下|并(?=看望|指导|慰问|督导|检查|调研|走访)(?:看望|指导|慰问|督导|检查|调研|走访)*)+/, '')
    .replace(/^全[省市区县](?=“)|^学习(?=[\u3400-\u9fff]{4})/, '')
    .replace(/的第[一二三四五]站.*$|^“回头看”/, '')
    .replace(/(?:并(?!网|购|轨|联)|时(?=$|，|指出|强调|要求)|(?<!灾)后(?!续|期|备|勤|方|评)|，|、$|活动$|以及其|期间$).*$/, '')
    .replace(/(?:进展|落实|推进|开展|准备|有关|相关)?情况$/, '')
    .replace(/、(?:研判|化解|督办|协调|听取|研究|解决)[^、]*$/, '')
    .replace(/(?:等)?(?:(?:相关|有关)工作|活动)$/, '')
  return bare.length < 2 || /^(?:工作|活动|行动|专项行动|评比|表示|情况|等|时|中(?![医药草小央西部学职高国标秋考产低心型])|后|为|及|或)|^[这那]|^(?:深入|实地|现场|专题|集中|全面|联合|分组)$|召开|主持|出席|会议/.test(bare) || bare.endsWith('精神') ? '' : bare
}

const trimDestination = (place: string): string =>
  place.replace(/(?:开展|进行)(?:异地|集中|实地|专题)*$/, '').replace(/^.*(?:当[天晚日]|次日|会后|期间)[^，。；]{0,8}(?:赶?赴|抵达?|前往)(?=[\u3400-\u9fff])/, '').replace(/^(?:的|了|到|在|对|就|位于)+|^[这那].*/, '').replace(/(?:、?等(?:地|处|单位|企业|地方)?)?$/, '').replace(/(?:出席|主持|召开).*$|(?:并|学习|公开|现场|集中|认真|扎实|深入|全面)+$/, '').replace(/^(.{2,24})、.*$/, (all, short: string) => (all.length > 24 ? short : all)).slice(0, 30)
