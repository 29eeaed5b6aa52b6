import { isOfSession } from '../../lexicon/office-words.ts'
import type { OfficeUnit } from './office-units.ts'

/** What joins two offices of one person: 市委常委、宣传部部长; 党组书记，局长; 副市长兼公安局局长; 区人大常委会主任、本次大会执行主席. */
const joint = /^(?:（[^（）]{2,12}级[^（）]{0,4}）)?(?:、|，|兼|及|和|\/|\s|·)?(?:原|时任|提名|拟任|(?:本次|此次|这次)?(?:大会|会议)?)?$/

/** Offices side by side, and where the last one ends. */
export interface Chain {
  readonly units: readonly OfficeUnit[]
  readonly end: number
}

/** What takes the offices behind it for whom it has told of. */
const givenBefore = /(?:担任|兼任|当选为?|(?<![时现原曾历前责])任|(?<=任命[^，。；]{2,16})为)$/

/** 甲任…, 乙当选…: whether the offices at `start` are given to somebody named before them. */
export const isGiven = (block: string, start: number): boolean => givenBefore.test(block.slice(Math.max(0, start - 20), start))

/** 市长甲曾任乙市市长，丙省省长丁…: what somebody named before has been. */
const pastOfAnother = /[\u3400-\u9fff](?:此前|先后)?[曾历]任$/

const ownOf = /^(?:机关)?(?:党组|党委|党工委)?$/
/** 时任县委书记、县长甲: the word of time goes for the whole chain, up to an office of another body. */
export function statusesIn({ units }: Chain): OfficeUnit['status'][] {
  let past = false
  return units.map(({ status, body }) => {
    past = status === 'former' || (past && ownOf.test(body))
    return past && status === 'held' ? 'former' : status
  })
}

/** The offices of one person that begin with the unit `first`, side by side. */
export function chainFrom(block: string, units: readonly OfficeUnit[], first: number): Chain {
  let last = first
  while (last + 1 < units.length && (!units[last]!.label || isOfSession(units[last]!))) {
    const between = block.slice(units[last]!.end, units[last + 1]!.start)
    // 某局负责人、某院院长甲: who answers for a body is not named.
    if (/负责(?:人|同志)$/.test(units[last]!.head) && units[last + 1]!.body !== '') break
    // 甲、乙等在家的市委常委，市政协主席丙…: what those before it are.
    if (units[last]!.head === '常委' && between.startsWith('，') && /等(?:在家的?)?$/.test(block.slice(Math.max(0, units[last]!.start - 4), units[last]!.start))) break
    // 甲任市委常委，副市长乙…: the next clause tells of another.
    if (/^，原?$/.test(between) && (isGiven(block, units[first]!.start) || pastOfAnother.test(block.slice(Math.max(0, units[first]!.start - 6), units[first]!.start)))) break
    // 县指挥部指挥长（领导小组组长）甲: an office in a bracket before the name.
    const closing = between === '（' && block[units[last + 1]!.end] === '）'
    if (closing) return { units: units.slice(first, last + 2), end: units[last + 1]!.end + 1 }
    // 区人大常委会主任、大会执行主席甲: an office of the session closes the chain.
    if (!joint.test(between) || (units[last + 1]!.label && !isOfSession(units[last + 1]!))) break
    last++
  }
  return { units: units.slice(first, last + 1), end: units[last]!.end }
}
