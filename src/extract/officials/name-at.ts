import { alternatives } from '../../language/alternatives.ts'
import { oneOf, tester } from '../../language/scanner.ts'
import { unitAt } from '../../language/unit-at.ts'
import { WordList } from '../../language/word-list.ts'
import { followerAt, givenScore, nameScore, opensName, wordAt } from '../../lexicon/name-score.ts'
import { stateNames } from '../../lexicon/states.ts'
import { elementEnds, isElement } from './element-name.ts'
import { dotBehind, endsPlace, holdsCommon, isAnd, isAstral, isHan, isTitled, isTown, type NameFound, notInNames, provinceAt, STRONG } from './name-parts.ts'
import { closesName, endsName, joinedAt, NUMBER, speaksAt, surnameFollows, VERB, verbAt, WEAK, WORD } from './name-end.ts'
import { japaneseName } from './japanese-name.ts'
import { dottedName, soundName } from './foreign-name.ts'
import { spacedName } from './spaced-name.ts'

export interface NameContext {
  /** True behind an office or group label, where names of peoples without surnames are believed too. */
  readonly strong: boolean
  /** True where nothing announces a name: its surname must be known. */
  readonly bare?: boolean
  /** True where the office is another country's: names are written by their sound. */
  readonly foreign?: boolean
  /** How often the document holds the string with a fitting end: a name that recurs gains. */
  readonly count?: (name: string) => number
}

/** What a name must reach by itself. */
const ALONE = 7
/** Names are no words and hold none: 查中才. */
const NOVEL = 1.7

/** 掌文胜: behind an office a rare character may be a surname that no table has. */
const UNKNOWN_SURNAME = -3.5

/** A country's name is nobody's, but 苏丹·… and 马里奥 begin like one. */
const countries = new WordList(stateNames.filter((name) => name.length === 3 || name.length === 4 || /^(?:美国|英国|法国|德国|日本|韩国|朝鲜|越南|印度|伊朗|埃及|欧盟|北约|苏丹|也门)$/.test(name)))

/** What stands where a name could and reads like one, without being anybody's: 总统摩托车队, 非洲成员加蓬. */
const notPeople = new Set([...stateNames, '摩托', '宣言', '智慧'])

/** 杨柳村、…: what the name would leave is the end of a place's. */
const villageAt = tester(/[村镇乡](?:、|，|负责|党支|支部|等|和)/)

const isListMark = oneOf('、，')

const relates = oneOf('从就把被向')
const relatesTo = tester(/从[^，。；]{2,40}(?:方面|角度|层面|入手|出发|着手|领域|情况)|向[^，。；、]{2,30}(?:汇报|介绍|报告|通报|反映|讲解|讲述|致以|表示|提出|赠送|颁发|宣布|传达|发出|推介|展示|征求|询问|了解|学习)/)

const isParticle = oneOf('由让被经请')

/** 、武斌州、: what could end a place's name ends a name between the marks of a list. */
const isListed = (text: string, at: number, end: number): boolean => text[at - 1] === '、' && text[end] === '、' && /[州旗镇岛]/.test(text[end - 1]!)

/** 推广更为高效, 获通过后成为法律: the verb that ends in 为 begins before it. */
const endsBecoming = tester(/[成更较]为/)

/** 甲可为在主席台就座: where 为 has no object, it is the name's. */
const ownFor = tester(/为(?:在(?!座|场|校|职|建|岗)|出席|参加|列席|主持|陪同|同志|等|[、，。；])/)

/** 任组长, 任期: the verb, not the surname; 总统称…, 致信: verbs behind an office; 贺词, 白皮书: things that speak. */
const notSurnameAt = tester(new RegExp(alternatives`(?:${alternatives`
  [称在被致]|白皮书|信函|后成为|官邸|世卫
  向(?:宪法|国旗|党旗|国徽|辛勤|广大|全体|全[省市县区国]|长期|受到?|参加|所有|奋战|关心|支持|与会|出席|在场)
  任(?:组长|副组长|何|职|免|命|务|期|前(?=公示|公告)|主任|书记|会长)|全体|各|以下|会议|应邀|市委|区委|县委
  区政府|县政府|等|有关|及|同志|贺[词辞信电]|伉俪|(?:阿曼|文莱)苏丹
`})`))

/**
 * The personal name that begins at `at`, or undefined. Candidates are weighed by surname, given name, what follows and how
 * often they recur; names of other tongues by the characters that write them. The best one wins where it is likely enough.
 */
export function nameAt(text: string, at: number, context: NameContext): NameFound | undefined {
  if (!isHan(text, at) && !isAstral(text, at)) return undefined
  if (countries.longestAt(text, at) !== undefined) return undefined
  const withDots = dottedName(text, at)
  if (withDots) return context.strong || withDots.name.length >= 5 ? withDots : undefined
  if (notSurnameAt(text, at)) return undefined
  // 由杜某同志主持, 主任和魏某某: the particle is no surname where one follows it; 向某国输送…: nor before a country.
  if ((isParticle(text, at) || isAnd(text, at)) && surnameFollows(text, at + 1)) return undefined
  if (closesName(text, at) && countries.longestAt(text, at + 1) !== undefined) return undefined
  const japanese = context.foreign && japaneseName(text, at)
  if (japanese) return japanese
  const best = (context.strong ? spacedName(text, at) : undefined) ?? hanName(text, at, context)
  if (!context.strong) return best && best.score >= ALONE ? best : elementName(text, at)
  if (best && notPeople.has(best.name)) return undefined
  const whole = elementName(text, at)
  if (whole && (!best || best.score < STRONG || whole.end > best.end)) return whole
  const other = best && best.score >= ALONE && !context.foreign ? undefined : soundName(text, at, context.foreign === true)
  if (other && notPeople.has(other.name)) return undefined
  if (other && (!best || best.score < STRONG || other.score > best.score)) return other
  return best && best.score >= STRONG ? best : halfElement(text, at)
}

function hanName(text: string, at: number, { strong, bare, count }: NameContext): NameFound | undefined {
  if ((!strong || bare) && !opensName(text, at)) return undefined
  const verb = followerAt(text, at) || verbAt(text, at) > 1 ? -2.5 : 0
  let best: NameFound | undefined
  let end = at
  for (let n = 1; n <= 4; n++) {
    const unit = unitAt(text, end)
    const width = isAstral(text, end) && end + 1 < text.length ? 2 : 1
    if (end >= text.length || (width === 1 && !isHan(text, end)) || (n > 1 && notInNames(text, end)) || (n === 4 && provinceAt(text, at))) break
    end += width
    if ((n === 2 || n === 3) && isTown(text, end)) return undefined
    if (n === 1 || (endsPlace(text, end - 1) && !(n === 3 && isListed(text, at, end))) || villageAt(text, end) || (n === 2 && ownFor(text, end))) continue
    // 副书记保某、: of two characters only where a mark closes it, the second one a given name's.
    const closed = n === 3 || (n === 2 && isListMark(text, end) && givenScore(unit) > 1.5 && !wordAt(text, at))
    const own = nameScore(text, at, end, strong && !bare && closed && !endsBecoming(text, end - 1) && text[end - 1] !== '会' && !verb && !closesName(text, at) && verbAt(text, at) === 0 ? UNKNOWN_SURNAME : undefined)
    if (own === Number.NEGATIVE_INFINITY || isTitled(text, at, end) || holdsCommon(text, at, end) || (n > 2 && joinedAt(text, end - 1))) continue
    // 鲁艳从三个方面述职, 李明就下步工作作安排: of two characters before a word of relation that goes on.
    if (n === 3 && relates(text, end - 1) && isHan(text, end) && !wordAt(text, end - 2) && (verbAt(text, end) < 2 || relatesTo(text, end - 1))) continue
    if (n === 3 && speaksAt(text, end - 1)) continue
    const name = text.slice(at, end)
    const seen = Math.min(3, count?.(name) ?? 0)
    const right = seen > 0 ? Math.max(endsName(text, end), seen > 1 ? WORD : WEAK) : endsName(text, end)
    const novel = strong && right >= WORD && !wordAt(text, at) && (n === 2 || !wordAt(text, end - 2)) ? NOVEL : 0
    // 郑重阳汇报: a word that a name of three begins with has been weighed in its own score.
    const score = own + right + (n > 2 && (own >= 2 || right >= VERB) ? 0 : verb) + novel + seen
    if (!best || score > best.score) best = { name, end, score }
  }
  return best
}

/** 宝音满都呼, 才让太: made of elements of another tongue's names, up to where a name may end. */
function elementName(text: string, at: number): NameFound | undefined {
  const end = elementEnds(text, at).find((candidate) => candidate - at > 1 && endsName(text, candidate) >= (candidate - at > 3 ? NUMBER : candidate - at > 2 ? WORD : VERB))
  return end === undefined ? undefined : { name: text.slice(at, end), end, score: ALONE, ...(end - at < 4 && { sound: true as const }) }
}

/** 才让…, …巴图: of four characters, two of which are an element; what the others write, the text's words do not. */
function halfElement(text: string, at: number): NameFound | undefined {
  const end = at + 4
  if (endsName(text, end) < VERB || provinceAt(text, at) || endsPlace(text, end - 1)) return undefined
  for (let i = at; i < end; i++) if (!isHan(text, i) || (notInNames(text, i) && !(i === at && text[i] === '那')) || joinedAt(text, i)) return undefined
  const [opens, closes] = [isElement(text, at), isElement(text, at + 2)]
  const other = opens ? at + 2 : at
  if (opens === closes || wordAt(text, other) || wordAt(text, at + 1) || verbAt(text, other) > 1) return undefined
  return { name: text.slice(at, end), end, score: STRONG, sound: true }
}

/** Whether a name that nothing announces may begin at `at`: by its surname, or with parts that dots join. */
export const mayBeNamed = (text: string, at: number): boolean => opensName(text, at) || dotBehind(text, at) !== undefined

/** How often a name stands in the text besides here, with an end that fits a name; counted once a name. */
export function counter(text: string): (name: string) => number {
  const counts = new Map<string, number>()
  return (wanted) => {
    let n = counts.get(wanted)
    if (n === undefined) {
      n = -1
      for (let at = text.indexOf(wanted); at >= 0 && n < 4; at = text.indexOf(wanted, at + 1)) if (endsName(text, at + wanted.length) >= 0.8) n++
      counts.set(wanted, Math.max(0, n))
    }
    return Math.max(0, n)
  }
}
