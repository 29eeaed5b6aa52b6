import { alternatives } from '../../language/alternatives.ts'
import type { Meeting } from '../../model/facts.ts'
import type { Draft } from '../rule.ts'

const soon = '会后|会议后|召开后|收[听看]后|结束后|随后|随即|当即|立刻|即刻|马上|迅速|第一时间|连夜|紧接着|接着|立即|之后'
const behind = new RegExp(`(?:${soon})，?[^，。；]{0,24}$`)
const convener = new RegExp(alternatives`
  (?:[市县区州旗镇乡里委]|政府)[^，。；]{0,6}(?:${soon})[^，。；]{0,12}$
  (?:${soon})，?[^，。；]{0,14}(?:[市县区州旗镇乡里]|政府)[^，。；]{0,8}$
  [省市县区州旗镇乡里](?:组织|分会场)?(?:收听收看|收听|收看)[^。；]{2,50}后，?(?:[省市县区][\u3400-\u9fff]{0,4})?(?:${soon})?$
`)

/** 会后，市里立即召开…: a meeting behind another, which may have much the same name. \`lead\` is the sentence up to the verb. */
export const followsUp = (lead: string): boolean => behind.test(lead)
/** The same where the words tell whose it is: the city's own behind the province's, even by the same name. */
export const holdsItsOwn = (lead: string): boolean => convener.test(lead)

const apart = new WeakSet<object>()
/** Such a meeting is no short form of the one before it. */
export const keepApart = (meeting: Draft<Meeting>): void => void apart.add(meeting)
export const isApart = (meeting: Draft<Meeting>): boolean => apart.has(meeting)

const together = new WeakMap<object, object>()
/** 甲会召开，乙会一并召开: what is said is said at both. */
export const holdTogether = (meeting: Draft<Meeting>, other: Draft<Meeting>): void => void together.set(meeting, other)
export const areTogether = (a: Draft<Meeting>, b: Draft<Meeting>): boolean => together.get(a) === b || together.get(b) === a

/** One of the two divisions lies in the other: 省政府召开…, 市里召开… are two meetings of one name. */
export const isAbove = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null || a === b) return false
  const [outer, inner] = [a.replace(/(?:00)+$/, ''), b.replace(/(?:00)+$/, '')]
  return outer.startsWith(inner) || inner.startsWith(outer)
}

/** 苏州市召开全市领导干部会议, 杭州市萧山区领导干部会议召开: held by two divisions of which the words name the second, so that the page's own is not meant. */
export const isElsewhere = (known: string | null, told: string | null, page: string | null | undefined): boolean => known !== null && told !== null && known !== told && told !== page
