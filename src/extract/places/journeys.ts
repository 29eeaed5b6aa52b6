import type { PlaceHit } from '../../gazetteer/gazetteer.ts'
import { closing, holder } from '../../language/scanner.ts'

/** What a name weighs that is of others than the page's own place, of a full one. */
export const OTHERS = 0.3
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
/** 甲县委书记带领考察团来…, 乙市水利局局长丙一行6人来…: who comes. */
const comes = /^[^。；]{0,50}(?:(?:率领?|带领|带队)[^，。；]{0,16}|一行(?:\d{1,3}[余多]?人)?[^，。；]{0,4})(?:来(?!自)|莅|抵)/
/** 赴甲县、乙县考察学习: where one's own go to learn or to win investors, which is not whose page it is. */
const toLearn = /^[^。；]{0,40}(?:考察学习|学习考察|参观学习|学习参观|参观考察|考察参观|学习交流|交流学习|学习借鉴|学习取经|取经|招商|对接洽谈|洽谈对接|开展(?:考察|对接))/
/** 乙市领导丙陪同; 丙、丁等乙市领导陪同考察: whose leaders go along is the host. */
const hosts = /^领导[^。；，]{0,60}陪同/

/** 乙县设分会场参会, 在乙分会场参会: whose own are told to have been there. */
const branches = /^(?:[县市区旗州])?(?:设(?:立)?|开设)?分会场/

/** 在乙市十二个县区中排第四, 高于乙市平均水平: what one's own place is compared in. */
const comparedIn = /^(?:的?[一二三四五六七八九十\d]+个(?:县|区|市)|平均|各县|下辖)/

/** 兰陵县等考察团来我县: visitors. */
const visitors = /^[^，。；]{0,10}(?:考察团|代表团|学习团|参观团|调研团|观摩团)[^，。；]{0,6}(?:[来莅到抵]|我[省市区县旗州])/
/** 徐汇区经贸考察团赴我市: whose group comes to the page's own place is nowhere on the page its own. */
export const comesToUs = (text: string, end: number): boolean => groupToUs.test(text.slice(end, end + 24))
const groupToUs = /^[^，。；\n]{0,10}(?:考察团|代表团|学习团|参观团|观摩团|考察组)[^，。；\n]{0,6}(?:来|莅|赴|到|抵)[^，。；\n]{0,3}我[省市区县旗州]/
/** 总书记在福建考察时…: another's journey, merely invoked. */
const invoked = /总书记(?:[^，。；]{0,8}(?:在|对|考察|视察|致|给)(?:[\u3400-\u9fff]{2,6}、)*)?$/

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

/** Where a delegation comes to is whose page it is; where one's own leave for, or whom they meet, is not. */
export function journey(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): number {
  const from = Math.max(0, start - 24)
  if (ownArrive.test(block, Math.max(0, start - 50), start)) return OTHERS
  if (arriving.test(block, from, start) || hosts.test(block.slice(end, end + 70)) || branches.test(block.slice(end, end + 8))) return VISITED
  if (leaving.test(block, from, start) || counterpart.test(block, from, start) || comparedIn.test(block.slice(end, end + 8))) return OTHERS
  return visits(block, { start, end }, told) ? OTHERS : 1
}

/** 双庙镇开展外出考察学习活动: a page of one's own who go out to learn. */
export const isOuting = (text: string): boolean => /外出(?:考察|学习|参观|招商|观摩)|走出去/.test(text.slice(0, 400)) && /考察团|考察组|学习团|学习组|参观团|一行/.test(text)
const outTo = /(?:先后|分别|专程)?(?:深入|来到|走进|前往|赴|到)(?:了)?(?:[\u3400-\u9fff]{2,24}(?:、|以?及|和)){0,5}$/

/** Where such a page's own have gone. */
export const isGoneTo = (block: string, start: number): boolean => outTo.test(block.slice(Math.max(0, start - 70), start))

/** 甲在某县调研时强调, of a headline: where somebody went to look about. */
export const isToured = (title: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>): boolean => /(?:在|到|赴|深入|前往)$/.test(title.slice(0, start)) && /^[^，。；\s]{0,12}(?:调研|考察|检查|督导|督查|督办|走访|慰问|视察|暗访|接访|宣讲)/.test(title.slice(end))

/** Named as where visitors come from, or where one's own go to learn. */
export function isAway(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): boolean {
  const from = Math.max(0, start - 60)
  if (ownArrive.test(block, from, start)) return true
  return leaving.test(block, from, start) || takenTo.test(block, from, start) ? toLearn.test(block.slice(end, end + 60)) : visits(block, { start, end }, told)
}

/** 某县委书记率考察团来我市考察: named in a sentence in which one's own place meets others. */
export function visits(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): boolean {
  if (takenTo.test(block, Math.max(0, start - 60), start) || comes.test(block.slice(end, end + 80))) return true
  if (!told.meets) return false
  const from = block.lastIndexOf('。', start) + 1
  const to = block.indexOf('。', end)
  const sentence = block.slice(from, to < 0 ? undefined : to)
  return meets.test(sentence) && meeting.test(sentence)
}

/** 县委书记带领考察团到某市; 主席带队，组织委员赴某县: where one's own go. */
const takenTo = closing(/(?:(?:率领?|带领)[^，。；]{1,18}(?:到|赴|前往)|带队，[^。；]{1,50}(?:赴|前往))$/)
