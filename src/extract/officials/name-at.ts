import { givenScore, isOrdinaryWord, nameScore } from '../../lexicon/name-score.ts'
import { wordsAfterNames } from '../../lexicon/role-verbs.ts'

export interface NameFound {
  readonly name: string
  readonly end: number
  readonly score: number
}

const hardStop = /[、，。；：！？（）()“”《》【】\s|/…—·,;:\t-]|$/y
const follower = new RegExp(`(?:${wordsAfterNames})`, 'y')
/** A verb of two or more characters where a name would begin: 副县长应邀…, 主任通报…. */
const verbFirst = new RegExp(`(?:${wordsAfterNames.split('|').filter((word) => word.length > 1).join('|')}|全体|各|以下|会议|市|区委|县委|区政府|县政府)`, 'y')
const officeNext = /(?:同志|(?:常务)?副?(?:书记|市长|区长|县长|州长|旗长|主任|主席|局长|部长|镇长|乡长|省长))/y
/** 艾尼瓦尔·吐尔逊, 嘉木样·丹增: dots join the parts of a name. */
const dotted = /[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,9}){1,3}/y
/** 秦安县, 王英镇: places that begin like a name. */
const placeEnding = /[县镇乡省旗村州市区]/
/** 张三和区长李四: the last character joins two people. */
const joiner = /[和同与及副代原]/
/** 王书记, 李区长: a surname with a title, no given name. */
const titleBehindSurname = /^[\u3400-\u9fff]副?(?:书记|[省市区县州旗镇乡]长|主任|主席|局长|部长|总|处长|科长|院长|校长)$/
const notInNames = /[的了是这那我你他她它们么吗呢吧啊个些之及等与或而且但]/

const testAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** How well a place ends a name: 2.5 a mark, 2 a word that follows names, 0.8 one of a single character, else -1.5. */
export function endsName(text: string, at: number): number {
  if (testAt(hardStop, text, at)) return 2.5
  if (testAt(officeNext, text, at)) return 2
  follower.lastIndex = at
  const match = follower.exec(text)
  return match ? (match[0].length > 1 ? 2 : 0.8) : -1.5
}

interface NameContext {
  /** True behind an office or group label, where names of peoples without surnames are believed too. */
  readonly strong: boolean
  /** How often the document holds the string with a fitting end: a name that recurs gains. */
  readonly count?: (name: string) => number
}

/**
 * The personal name that begins at `at`, or undefined. Candidates of two to four characters are weighed by surname, given
 * name, what follows and how often they recur; the best one wins where it is likely enough.
 */
export function nameAt(text: string, at: number, { strong, count }: NameContext): NameFound | undefined {
  const withDots = dottedName(text, at)
  if (withDots) return strong || withDots.name.length >= 5 ? withDots : undefined
  if (/^任(?:组长|副组长|何|职|免|命|务|期|主任|书记)/.test(text.slice(at, at + 4))) return undefined
  // 由杜某同志主持: the particle is no surname where one follows it.
  if (/^[由让被经]/.test(text.slice(at)) && surnameFollows(text, at + 1)) return undefined
  const verb = testAt(verbFirst, text, at)
  const characters = Array.from(text.slice(at, at + 12))
  let best: (NameFound & { right: number }) | undefined
  let length = 0
  for (let n = 1; n <= 4 && n <= characters.length; n++) {
    const last = characters[n - 1]!
    if (!/[\u3400-\u9fff\u{20000}-\u{3ffff}□]/u.test(last) || (n > 1 && notInNames.test(last) && !(n === 3 && last === '之'))) break
    length += last.length
    if (n === 1) continue
    if (text.slice(at, at + length).endsWith('同志')) break
    if (placeEnding.test(last) || titleBehindSurname.test(text.slice(at, at + length)) || (joiner.test(last) && testAt(officeNext, text, at + length))) continue
    const own = nameScore(characters.slice(0, n))
    if (own === -Infinity || (n === 4 && own < 3)) continue
    if (verb && own < 2) continue
    const right = endsName(text, at + length)
    // 杨帆委托…: what a verb of two characters ends is not prolonged into it.
    if (best && best.right >= 2 && (right < 0 || n === 4)) continue
    const name = text.slice(at, at + length)
    // Behind an office a name of three that looks like one stands even before a verb that is not in the list.
    const doubt = right >= 0 ? 0 : strong && n === 3 && own >= 3 ? -1.6 : -3
    const score = own + right * 1.6 + doubt + Math.min(3, count?.(name) ?? 0) * 0.8
    if (!best || score > best.score) best = { name, end: at + length, score, right }
  }
  // 沙马拉且主持: where no end fits a name with a surname, one without may.
  const other = strong && !verb && best && (best.right < 0 || (best.right < 1 && insideNames.test(text[best.end]!))) ? withoutSurname(text, at) : undefined
  if (other && other.name.length === 4 && other.name.startsWith(best!.name)) return other
  if (best && best.score >= (strong ? -1.2 : 3.4)) return { name: best.name, end: best.end, score: best.score }
  return strong && !verb ? withoutSurname(text, at) : undefined
}

const surnameFollows = (text: string, at: number): boolean => nameScore([...text.slice(at, at + 2)]) > 0 || nameScore([...text.slice(at, at + 3)]) > 0

/** Words of one character that also stand inside names in Han characters of other tongues: 阿布都…, 马黑拉则. */
const insideNames = /[都则也还将要于把是未以从来看按给均其又]/

function dottedName(text: string, at: number): NameFound | undefined {
  dotted.lastIndex = at
  const match = dotted.exec(text)
  if (!match || /书记|[省市区县州旗镇乡院厅处所]长|主任|主席|局长|部长|委员|专员|代表/.test(match[0].slice(0, match[0].indexOf('·')))) return undefined
  const lastPart = match[0].lastIndexOf('·') + 1
  for (let length = lastPart + 2; length <= match[0].length; length++) {
    const right = endsName(text, at + length)
    if (right >= 2 || (right > 0 && !insideNames.test(text[at + length]!))) return { name: match[0].slice(0, length), end: at + length, score: 8 }
  }
  return { name: match[0], end: at + match[0].length, score: 6 }
}

/** 沙马拉且, 额尔德木图, 娜仁花: names of peoples that have no surnames, up to a mark or a verb of two characters. */
function withoutSurname(text: string, at: number): NameFound | undefined {
  for (let length = 2; length <= 6; length++) {
    const name = text.slice(at, at + length)
    if (!/^[\u3400-\u9fff]+$/.test(name) || notInNames.test(name.replace('且', '')) || titleBehindSurname.test(name)) return undefined
    if (endsName(text, at + length) < 2 || (length === 2 && text[at + length] !== '、')) continue
    const mean = [...name].reduce((sum, character) => sum + givenScore(character), 0) / name.length
    const believable = mean > -0.6 && !isOrdinaryWord(name) && !/^[有为等副请让到在就对向按据随由]|[今昨明近当次节每]日|^(?:批准|提名|补充|汇报|姓名|性别|民族|籍贯|职务)|[市县区省州局部委会办员组人年月第全各级位名工作者情况]/.test(name)
    return believable ? { name, end: at + length, score: 0 } : undefined
  }
  return undefined
}
