import type { PlaceHit } from '../../gazetteer/gazetteer.ts'
import { alternatives } from '../../language/alternatives.ts'
import { closing, holder } from '../../language/scanner.ts'

/** What a name weighs that is of others than the page's own place, of a full one. */
export const OTHERS = 0.3
/** What a name of a committee above weighs, whose word is passed on. */
const ABOVE = 0.2
/** 石嘴山市市长率考察团到我市考察; 与黑河市委书记座谈: whom one's own place meets is named, one's own is not. */
const meets = /我[市县区州旗]/
const meeting = /考察|来访|率领?|座谈|代表团|观摩|一行|签/
const counterpart = closing(/(?:[与同]|(?:会见|会晤|接见)(?:了)?由?|来访的|拜访了?)$/)
const arriving = closing(/(?:来|来到|莅临|莅|抵达)$/)
const VISITED = 4
/** 我省代表团抵达…: one's own go there. */
const ownArrive = closing(/我[省市县区州旗盟][^。；]{0,40}抵达$/)
/** 赴甲、乙、丙考察 */
const leaving = closing(/(?:赴|前往)(?:[\u3400-\u9fff]{2,14}(?:、|以及|及|和)){0,5}$/)
/** 甲县委书记带领考察团来…, 乙市水利局局长丙一行6人来…, 丙市人大常委会主任率部分驻丙省人大代表及组成人员来…: who comes. */
const comes = /^(?!籍)[^。；]{0,50}(?:(?:率领?|带领|带队)[^，。；]{0,30}|一行(?:\d{1,3}[余多]?人)?[^，。；]{0,4})(?:来(?!自)|莅临?|抵达?)/
/** 赴甲县、乙县考察学习: where one's own go to learn or to win investors, which is not whose page it is. */
const toLearn = /^[^。；]{0,40}(?:考察学习|学习考察|参观学习|学习参观|参观考察|考察参观|学习交流|交流学习|学习借鉴|学习取经|取经|招商|对接洽谈|洽谈对接|开展(?:考察|对接)|拜访|推介|经贸|对接(?:项目|企业|产业|合作))/
/** 乙市领导丙陪同; 丙、丁等乙市领导陪同考察: whose leaders go along is the host. */
const hosts = /^领导[^。；，]{0,60}陪同/

/** 乙县设分会场参会, 在乙分会场参会: whose own are told to have been there. */
const branches = /^(?:[县市区旗州])?(?:设(?:立)?|开设)?分会场/

/** 在乙市十二个县区中排第四, 高于乙市平均水平: what one's own place is compared in. */
const comparedIn = /^(?:的?[一二三四五六七八九十\d]+个(?:县|区|市)|平均|各县|下辖)/

/** 兰陵县等考察团来我县: visitors. */
const visitors = /^(?!籍)[^，。；]{0,10}(?:考察团|代表团|学习团|参观团|调研团|观摩团)[^，。；]{0,6}(?:[来莅到抵]|我[省市区县旗州])/
/** 徐汇区经贸考察团赴我市 (not 宜秀籍乡友考察团, natives of the page's own): whose group comes to the page's own place is nowhere on the page its own. */
export const comesToUs = (text: string, end: number): boolean => groupToUs.test(text.slice(end, end + 24))
/** 市长会见由某市市长率领的党政代表团: so is who is received with a group of his own. */
const received = closing(/(?:会见|会晤|接见|接待|迎接)(?:了)?由?(?:[\u3400-\u9fff]{2,4}省)?$/)
const leadsGroup = /^[^。；\n]{0,60}?(?:率领|带领|率队|率|带队)的?[^。；，\n]{0,16}(?:代表团|考察团|考察组|学习团|参观团|访问团|一行)/
/** 我市考察团赴甲、乙学习考察; 我县在丙举办招商推介会: where one's own have gone. */
const ownGo = /(?:^|[^\u3400-\u9fff])我[省市县区州旗](?:(?![我。；\n]|来|莅).){0,40}?(?:赴|前往|走进|在)(?:[\u3400-\u9fff]{2,14}(?:、|以及|及|和)?){0,4}$/
const abroad = new RegExp(alternatives`^[^。；，\n]{0,24}?(?:${alternatives`
  考察学习|学习考察|参观学习|学习参观|参观考察|考察参观|学习交流|取经|招商|推介会|推介活动|恳谈会|洽谈会
  经贸(?:合作|交流|洽谈)|举(?:办|行)了?[^。；，\n]{0,24}(?:招商|推介|恳谈|洽谈)
`})`)
const pitched = /(?:招商|推介|恳谈|洽谈)[^。；，\n]{0,12}在(?:[\u3400-\u9fff]{2,6})?$/
export const isElsewhere = (text: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>): boolean => {
  if (received.test(text, Math.max(0, start - 14), start)) return leadsGroup.test(text.slice(end, end + 90))
  const before = text.slice(Math.max(0, start - 80), start)
  if (!before.includes('我') || !ownGo.test(before)) return false
  return abroad.test(text.slice(end, end + 60)) || (/^(?:成功|隆重|顺利)?(?:举办|举行|召开)/.test(text.slice(end, end + 6)) && pitched.test(before))
}
const groupToUs = /^(?!籍)[^，。；\n]{0,10}(?:考察团|代表团|学习团|参观团|观摩团|考察组)[^，。；\n]{0,6}(?:来|莅|赴|到|抵)[^，。；\n]{0,3}我[省市区县旗州]/
/** 总书记在福建考察时…: another's journey, merely invoked. */
const invoked = /总书记(?:[^，。；]{0,8}(?:在|对|考察|视察|致|给)(?:[\u3400-\u9fff]{2,6}、)*)?$/

const passedOn = /(?:学习|传达|贯彻|落实|按照|根据|对照|执行)[^，。；]{0,60}$/
const ofCommittee = /^(?:[省市县区州旗盟]|地)?委[^，。；]{0,24}(?:精神|部署|要求|安排)/

/** 学习某市委全会精神, 落实某市委“…”部署: what a committee above has said is passed on, which makes the page none of its own. */
export const isPassedOn = (block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>): boolean =>
  ofCommittee.test(block.slice(end, end + 32)) && passedOn.test(block.slice(Math.max(0, start - 66), start))

/** 深刻汲取某市“4·9”火灾事故教训, 某县燃气爆炸事故: where what others learn from has happened. */
const lessonFrom = /(?:汲取|吸取|反思|通报)(?:了)?[^，。；]{0,12}$/
const lesson = /^[^，。；]{0,24}(?:事故|火灾|爆炸|坍塌|溃坝|案件|教训)/
const namesLesson = holder(/汲取|吸取|反思|通报/)

const namesVisitors = holder(/考察团|代表团|学习团|参观团|调研团|观摩团/)
const namesInvoked = holder(/总书记/)

/** What a block can tell at all: asked once, not for each of its places. */
export interface Told {
  readonly visitors: boolean
  readonly invoked: boolean
  readonly meets: boolean
  readonly lesson: boolean
}

export const toldIn = (block: string): Told => ({ visitors: namesVisitors(block), invoked: namesInvoked(block), lesson: namesLesson(block), meets: meets.test(block) && meeting.test(block) })

/** Whether a name only tells of visitors, of another's journey, or of what happened elsewhere. */
export const isInPassing = (block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): boolean =>
  (told.visitors && visitors.test(block.slice(end, end + 24))) || (told.lesson && lessonFrom.test(block.slice(Math.max(0, start - 18), start)) && lesson.test(block.slice(end, end + 36))) || (told.invoked && invoked.test(block.slice(Math.max(0, start - 24), start)))

/** 昆山市委书记带队来考察, 昆山市考察组一行莅桐, 驻昆山市省人大代表来我市: behind the verb by which they come, else -1. */
export function arrivalAt(text: string, end: number): number {
  const behind = text.slice(end, end + 80)
  const arrival = comes.exec(behind) ?? groupComes.exec(behind)
  return arrival ? end + arrival[0].length : -1
}
const groupComes = /^(?!籍)[^，。；\n]{0,10}(?:考察团|代表团|学习团|参观团|观摩团|考察组|学习组|人大代表|政协委员)(?:一行)?[^，。；\n]{0,6}(?:来(?!自)|莅临?|抵|到)(?!会|位|场|底|家|任)/

/** Where a delegation comes to is whose page it is; where one's own leave for, or whom they meet, is not. */
export function journey(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): number {
  const from = Math.max(0, start - 24)
  if (ownArrive.test(block, Math.max(0, start - 50), start)) return OTHERS
  if (arriving.test(block, from, start) || hosts.test(block.slice(end, end + 70)) || branches.test(block.slice(end, end + 8))) return VISITED
  if (isPassedOn(block, { start, end })) return ABOVE
  if (leaving.test(block, from, start) || counterpart.test(block, from, start) || comparedIn.test(block.slice(end, end + 8))) return OTHERS
  return visits(block, { start, end }, told) ? OTHERS : 1
}

/** 双庙镇开展外出考察学习活动, 副市长带领商务局负责人赴珠三角招商: a page of one's own who go out to learn or to win investors. */
export const isOuting = (text: string): boolean => (/外出(?:考察|学习|参观|招商|观摩)|走出去/.test(text.slice(0, 400)) || setsOut.test(text.slice(0, 400))) && /考察团|考察组|学习团|学习组|参观团|一行|小分队|考察期间/.test(text)
const setsOut = /(?:率|率领|带领|带队|一行)[^。；我来莅]{0,80}?(?:赴|前往)[^。；，我]{2,24}?(?:招商|经贸|考察学习|学习考察|对接洽谈|洽谈对接|推介)/
const outTo = /(?:先后|分别|专程)?(?:深入|来到|走进|前往|赴|到|考察了?|拜访了?|走访了?)(?:了)?(?:[\u3400-\u9fff]{2,24}(?:、|以?及|和)){0,5}$/

/** Where such a page's own have gone. */
export const isGoneTo = (block: string, start: number): boolean => outTo.test(block.slice(Math.max(0, start - 70), start))

/** 甲在某县调研时强调, of a headline: where somebody went to look about. */
export const isToured = (title: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>): boolean => /(?:在|到|赴|深入|前往)$/.test(title.slice(0, start)) && /^[^，。；\s]{0,12}(?:调研|考察|检查|督导|督查|督办|走访|慰问|视察|暗访|接访|宣讲)/.test(title.slice(end))

/** 指标继续领先泰州各市区, 增速居泰州第一: among whom one's own place ranks, which is another then. */
const ranks = closing(/(?:领先|高于|超过|居|列|位居|位列|名列|排名|排在|排)(?:全)?$/)
const rankedIn = /^(?:各|首位|前列|榜首|第[一二三四五六七八九十\d]|[市县区州]?(?:各(?:县|区|市)|首位|前列|第[一二三四五六七八九十\d]))/

/** Named as where visitors come from, where one's own go to learn, or whose others one's own place outdoes. */
export function isAway(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): boolean {
  const from = Math.max(0, start - 60)
  if (ownArrive.test(block, from, start) || (ranks.test(block, Math.max(0, start - 4), start) && rankedIn.test(block.slice(end, end + 8)))) return true
  return leaving.test(block, from, start) || takenTo.test(block, from, start) ? toLearn.test(block.slice(end, end + 60)) : visits(block, { start, end }, told)
}

/** 率队赴甲市招商, 率党政代表团到甲市: the whole page is not of where its own have gone. */
export const goesToLearn = (text: string, { start, end, name }: Pick<PlaceHit, 'start' | 'end' | 'name'>): boolean => {
  const from = Math.max(0, start - 60)
  const left = leaving.test(text, from, start)
  if (!left && !takenTo.test(text, from, start)) return false
  return toLearn.test(text.slice(end, end + 60)) || withGroup.test(text.slice(from, start)) || (left && leavesOwnLevel(text.slice(from, start), name.at(-1)!))
}
const withGroup = /(?:率领?|带领)[^，。；]{0,12}(?:党政|政府|经贸|招商|学习)?(?:代表团|考察团|小分队)[^，。；团]{0,4}(?:到|赴|前往)[^，。；]*$/
/** 市长甲赴乙市: who leads a city goes to another one. */
const leavesOwnLevel = (before: string, level: string): boolean => {
  const office = /(?:^|[^\u3400-\u9fff])副?([市县区州旗])(?:委(?:副书记|书记|常委)|长|人大|政协)[^。；]{0,40}$/.exec(before)
  return office?.[1] === level
}

const welcomes = /^[^。；]{0,50}(?:欢迎|感谢|祝贺|问候|敬意)/
/** 某县委书记率考察团来我市考察: named in a sentence in which one's own place meets others. */
export function visits(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): boolean {
  if (takenTo.test(block, Math.max(0, start - 60), start) || comes.test(block.slice(end, end + 80))) return true
  // 区招商局代表某区向莅临我区的嘉宾表示欢迎: the host's own.
  if (!told.meets || (block.startsWith('代表', start - 2) && welcomes.test(block.slice(end, end + 60)))) return false
  const from = block.lastIndexOf('。', start) + 1
  const to = block.indexOf('。', end)
  const sentence = block.slice(from, to < 0 ? undefined : to)
  return meets.test(sentence) && meeting.test(sentence)
}

/** 县委书记带领考察团到某市; 主席带队，组织委员赴某县: where one's own go. */
const takenTo = closing(/(?:(?:率领?|带领)[^，。；]{1,18}(?:到|赴|前往)|带队，[^。；]{1,50}(?:赴|前往))(?:[\u3400-\u9fff]{2,14}(?:、|以及|及|和)){0,5}$/)
