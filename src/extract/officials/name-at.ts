import { oneOf, tester } from '../../language/scanner.ts'
import { WordList } from '../../language/word-list.ts'
import { givenScore, nameScore, opensName, soundScore, followerAt, wordAt } from '../../lexicon/name-score.ts'
import { closers, titlesBehindNames, wordsAfterNames } from '../../lexicon/role-verbs.ts'
import { stateNames } from '../../lexicon/states.ts'
import { elementEnds } from './element-name.ts'

export interface NameFound {
  readonly name: string
  readonly end: number
  readonly score: number
  /** True where only its sounds speak for it: no surname, no dot. */
  readonly sound?: true
}

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

const MARK = 3
const VERB = 2.6
const WORD = 2
const NUMBER = 1.5
const WEAK = 0.6
/** 普京贺信: another word of the dictionary. */
const NOUN = 0
const NOTHING = -1.8
const STRADDLED = -1.6
/** What a name must reach: behind an office, and by itself. */
const STRONG = 2
const ALONE = 7
/** Names are no words and hold none: 查中才. */
const NOVEL = 1.7
/** 掌文胜: behind an office a rare character may be a surname that no table has. */
const UNKNOWN_SURNAME = -3.5

/** □ */
const LOST = 0x25a1
const markAt = oneOf('、，。；：！？（）()“”《》【】〔〕[] \t\n|/…—·,;:-')
/** A country's name is nobody's, but 苏丹·… and 马里奥 begin like one. */
const countries = new WordList(stateNames.filter((name) => name.length === 3 || name.length === 4 || /^(?:美国|英国|法国|德国|日本|韩国|朝鲜|越南|印度|伊朗|埃及|欧盟|北约|苏丹|也门)$/.test(name)))
/** What stands where a name could and reads like one, without being anybody's: 总统摩托车队, 非洲成员加蓬. */
const notPeople = new Set([...stateNames, '摩托', '宣言', '智慧'])
/** The words that follow names, by their first character, the longest first: looked up for every candidate. */
const verbs = new WordList(wordsAfterNames.split('|'))
const titledAt = tester(new RegExp(titlesBehindNames))
const isHan = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === LOST
}
/** 甲和夫人, 乙、丙等在主席台就座, 丁和区长戊: what joins a name to the next. */
const joinedAt = tester(/时(?:表示|说|指出|强调|，)|等(?:[。；，、）]|校|院领导|公司|企业|集团|在|出席|参加|陪同|领导|同志|市|区|县|省|州|人|有关|随|专家|就座|先后|分别|及|也|一|来|到|前)|将(?:于|在|对|出|率|赴|同|与)|则(?:称|表示|说|指出|认为)|[和与及同](?:夫人|[市区县省州旗镇乡]|副|总理|主席|主任|国务|专家|企业|部分|有关|相关|部门|委员|代表|记者|自治)|[向对](?:随行|与会|在场|中外|会议|大会|全会|全体|记者|媒体)|应(?:询|邀|约)|亦[向对在将]|自(?:\d|参加|去年|今年|幼)|作关于|新任|得票/)
/** 秦安县, 王英镇, 巴厘岛: places that begin like a name. */
/** 杨柳村、…: what the name would leave is the end of a place's. */
const villageAt = tester(/[村镇乡](?:、|，|负责|党支|支部|等|和)/)
const endsPlace = oneOf('县镇乡省旗村州市区局厅岛')
const alphanumericAt = tester(/[0-9A-Za-z０-９]/)
const saysAlone = oneOf('说称问等')
const isListMark = oneOf('、，')
const isParticle = oneOf('由让被经')
const isAnd = oneOf('和与')
const closesName = oneOf(closers)
const notInNames = oneOf('每的了是这那我你他她它们么吗呢吧啊个些及等或而且但')
/** 、武斌州、: what could end a place's name ends a name between the marks of a list. */
const isListed = (text: string, at: number, end: number): boolean => text[at - 1] === '、' && text[end] === '、' && /[州旗镇岛]/.test(text[end - 1]!)
/** 王书记, 李区长: a surname with a title, no given name. */
const surnameAndTitle = /^[\u3400-\u9fff]副?(?:书记|[省市区县州旗镇乡]长|主任|主席|局长|部长|总|处长|科长|院长|校长|某|氏|先生|女士)$/
const endsTitle = oneOf('记长任席总某氏生士')
/** 推广更为高效, 获通过后成为法律: the verb that ends in 为 begins before it. */
const endsBecoming = tester(/[成更较]为/)
/** No name holds these: 祝中国…. */
const commonAt = tester(/贺[词辞信电]|中国|人民|社会|主义|会议|工作|问题|嘉宾|政府|委员|领导|干部|群众|组织|代表/)
/** 任组长, 任期: the verb, not the surname; 总统称…, 致信: verbs behind an office; 贺词, 白皮书: things that speak. */
const notSurnameAt = tester(/(?:[称在被致]|白皮书|信函|后成为|官邸|世卫|向(?:宪法|国旗|党旗|国徽)|任(?:组长|副组长|何|职|免|命|务|期|主任|书记|会长)|全体|各|以下|会议|应邀|市委|区委|县委|区政府|县政府|等|有关|及|同志|贺[词辞信电]|伉俪|(?:阿曼|文莱)苏丹)/)

/** How well a place ends a name: 3 a mark or title, 2.6 a verb of the genre, 2 any word that may follow, down to -3.4. */
export function endsName(text: string, at: number): number {
  if (at >= text.length || markAt(text, at) || titledAt(text, at)) return MARK
  if (alphanumericAt(text, at)) return NUMBER
  const word = verbAt(text, at)
  if (word > 1) return VERB
  if (joinedAt(text, at)) return VERB
  // 张继平等: the list's 等 is no part of 平等.
  const straddled = wordAt(text, at - 1) && text[at] !== '等' ? STRADDLED : 0
  // 李铁映出席: the verb is 出席, not 映出.
  if (followerAt(text, at) && verbAt(text, at + 1) < 2) return (followerAt(text, at + 1) ? WEAK : WORD) + straddled
  // 李立为，县…: no word of its own where a mark follows at once, but 王明说：….
  const alone = (at + 1 >= text.length || markAt(text, at + 1)) && !saysAlone(text, at)
  return (alone ? NOTHING : closesName(text, at) ? WORD : word > 0 ? WEAK : wordAt(text, at) ? NOUN : NOTHING) + straddled
}

/** Length of the longest word of the genre that begins at `at`; 0 where none does. */
function verbAt(text: string, at: number): number {
  return verbs.longestAt(text, at)?.length ?? 0
}

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
  const best = (context.strong ? spacedName(text, at) : undefined) ?? hanName(text, at, context)
  if (!context.strong) return best && best.score >= ALONE ? best : undefined
  if (best && notPeople.has(best.name)) return undefined
  const whole = elementName(text, at)
  if (whole && (!best || best.score < STRONG || whole.end > best.end)) return whole
  const other = best && best.score >= ALONE && !context.foreign ? undefined : soundName(text, at, context.foreign === true)
  if (other && notPeople.has(other.name)) return undefined
  if (other && (!best || best.score < STRONG || other.score > best.score)) return other
  return best && best.score >= STRONG ? best : undefined
}

function hanName(text: string, at: number, { strong, bare, count }: NameContext): NameFound | undefined {
  if ((!strong || bare) && !opensName(text, at)) return undefined
  const verb = followerAt(text, at) || verbAt(text, at) > 1 ? -2.5 : 0
  let best: NameFound | undefined
  let end = at
  for (let n = 1; n <= 4; n++) {
    const unit = text.charCodeAt(end)
    const width = isAstral(text, end) && end + 1 < text.length ? 2 : 1
    if (end >= text.length || (width === 1 && !isHan(text, end)) || (n > 1 && notInNames(text, end))) break
    end += width
    if (n === 1 || (endsPlace(text, end - 1) && !(n === 3 && isListed(text, at, end))) || villageAt(text, end)) continue
    // 副书记保某、: of two characters only where a mark closes it, the second one a given name's.
    const closed = n === 3 || (n === 2 && isListMark(text, end) && givenScore(unit) > 1.5 && !wordAt(text, at))
    const own = nameScore(text, at, end, strong && !bare && closed && !endsBecoming(text, end - 1) && !verb && !closesName(text, at) && verbAt(text, at) === 0 ? UNKNOWN_SURNAME : undefined)
    if (own === Number.NEGATIVE_INFINITY || isTitled(text, at, end) || holdsCommon(text, at, end) || (n > 2 && joinedAt(text, end - 1))) continue
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
  return end === undefined ? undefined : { name: text.slice(at, end), end, score: ALONE, sound: true }
}

const isBlank = oneOf(' ')
const blanks = /[\u3400-\u9fff]{1,2} [\u3400-\u9fff]{1,2}(?: [\u3400-\u9fff](?![\u3400-\u9fff]))?/y

/** 吴才 贵, 龙 令烨, 郝 在 廷: a name that the page's justification has parted; no two names set apart by a blank. */
function spacedName(text: string, at: number): NameFound | undefined {
  if (!isBlank(text, at + 1) && !isBlank(text, at + 2)) return undefined
  blanks.lastIndex = at
  const match = blanks.exec(text)?.[0]
  if (match === undefined) return undefined
  let best: NameFound | undefined
  for (const raw of new Set([match, match.slice(0, -1), match.slice(0, 3)])) {
    const name = raw.replaceAll(' ', '')
    // 王浩 男, 王浩 副县长: the sex and the office stand in fields of their own.
    if (/ (?:[男女]?$|副|[省市县区州镇乡]|[拟现任为的])/.test(raw) || !raw.includes(' ') || name.length > 3 || name.length < 2) continue
    const end = at + raw.length
    const right = endsName(text, end)
    const score = nameScore(name) + right
    if (right >= WEAK && score >= STRONG && (!best || score > best.score)) best = { name, end, score }
  }
  return best
}

const isTitled = (text: string, at: number, end: number): boolean => endsTitle(text, end - 1) && surnameAndTitle.test(text.slice(at, end))

function holdsCommon(text: string, at: number, end: number): boolean {
  for (let i = at; i + 1 < end; i++) if (commonAt(text, i)) return true
  return false
}

const isAstral = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800
const surnameFollows = (text: string, at: number): boolean => nameScore(text.slice(at, at + 2)) > 2 || nameScore(text.slice(at, at + 3)) > 4

/** Words of one character that also stand inside names written by their sound: 阿布都…, 马黑拉则. */
const insideNames = oneOf('都则也还将要于把是未以从来看按给均其又')
/** How well a place ends such a name. */
function endsSound(text: string, at: number): number {
  const right = endsName(text, at)
  return right <= WORD && insideNames(text, at) && !followerAt(text, at + 1) ? NOTHING : right
}

/** The score of a character that no transcription holds. */
const UNHEARD = -6
/** 哈康五世 */
const reigningAt = tester(/[一二三四五六七八九十]世/)
/** 且 */
const ALSO = 0x4e14
/** Part of a name of another tongue: better written by sound or as a given name. */
const foreignUnit = (unit: number): number => Math.max(soundScore(unit), Math.min(1, givenScore(unit)) - 0.5)

/** 普京, 额尔德木图, 沙马拉且: characters that write sounds and make no words, up to where a name may end. */
function soundName(text: string, at: number, foreign: boolean): NameFound | undefined {
  let best: NameFound | undefined
  let score = 0
  for (let length = 1; length <= 8; length++) {
    const end = at + length
    const unit = text.charCodeAt(end - 1)
    const own = foreignUnit(unit)
    // 布哈里试乘, 莱希自…: what writes no sound ends the name of a foreigner.
    if (foreign && length > 2 && soundScore(unit) <= UNHEARD && givenScore(unit) <= -1 && endsName(text, end) < VERB && !reigningAt(text, end - 1)) break
    // 格林称，…: it writes no name's end.
    if (length > 2 && saysAlone(text, end - 1)) break
    if (!(unit >= 0x3400 && unit < 0xa000) || (notInNames(text, end - 1) && unit !== ALSO) || (own < -4.5 && (foreign ? length > 1 : length === 1)) || (length !== 2 && isAnd(text, end - 1)) || (own < -2.5 && closesName(text, end - 1) && !(insideNames(text, end - 1) && soundScore(text.charCodeAt(end)) > 2)) || joinedAt(text, end - 1)) break
    const word = length > 1 && wordAt(text, end - 2)
    if (word && !foreign) break
    score += Math.max(-2, Math.min(2.5, own)) + (word ? -2 : 0)
    if (length < 2 || (!foreign && length < 3) || endsPlace(text, end - 1)) continue
    const right = endsSound(text, end)
    if (right < (foreign ? NOUN : length > 3 ? WORD : VERB) && !(foreign && foreignUnit(text.charCodeAt(end)) < -2 && !wordAt(text, end - 1))) continue
    const total = score + right
    if ((!best || total > best.score) && !isTitled(text, at, end) && !holdsCommon(text, at, end)) best = { name: text.slice(at, end), end, score: total, sound: true }
  }
  return best && best.score >= (foreign ? STRONG + 1 : STRONG) ? best : undefined
}

const isDot = oneOf('·-')

/** Where the first dot behind Han characters from `at` stands; undefined where none does. */
function dotBehind(text: string, at: number): number | undefined {
  let dot = at
  while (dot < at + 9 && isHan(text, dot)) dot++
  return isDot(text, dot) ? dot : undefined
}

/** Whether a name that nothing announces may begin at `at`: by its surname, or with parts that dots join. */
export const mayBeNamed = (text: string, at: number): boolean => opensName(text, at) || dotBehind(text, at) !== undefined

const dotted = /[\u3400-\u9fff]{1,8}(?:[·-][\u3400-\u9fff]{1,9}){1,5}/y

/** 艾尼瓦尔·吐尔逊, 嘉木样·丹增: dots join the parts of a name. */
function dottedName(text: string, at: number): NameFound | undefined {
  if (dotBehind(text, at) === undefined) return undefined
  dotted.lastIndex = at
  const match = dotted.exec(text)
  if (!match || /书记|[省市区县州旗镇乡院厅处所]长|主任|主席|局长|部长|委员|专员|代表|总[统理]|首相|夫人|遗孀|^名叫/.test(match[0].slice(0, /.*[·-]/.exec(match[0])![0].length - 1))) return undefined
  // 习近平致函路易斯·…, 军事专家洛朗·…: what stands before the first dot is a name's part by itself.
  const first = match[0].search(/[·-]/)
  for (let i = at; i + 1 < at + first; i++) if ((i > at && verbAt(text, i) > 1) || (wordAt(text, i) && foreignUnit(text.charCodeAt(i)) + foreignUnit(text.charCodeAt(i + 1)) < 0)) return undefined
  const lastPart = /.*[·-]/.exec(match[0])![0].length
  let best = { length: match[0].length, score: -Infinity }
  let own = 0
  for (let length = lastPart + 1; length <= match[0].length; length++) {
    if (notInNames(text, at + length - 1) || joinedAt(text, at + length - 1)) break
    // …·安齐抵达某国, …·内内热烈欢迎: a verb that no sound begins, or that another follows.
    if (followerAt(text, at + length - 1) && (soundScore(text.charCodeAt(at + length - 1)) <= UNHEARD || followerAt(text, at + length + 1))) break
    own += Math.max(-1.5, Math.min(1, foreignUnit(text.charCodeAt(at + length - 1))))
    const score = own + endsSound(text, at + length)
    if (score > best.score) best = { length, score }
  }
  return { name: match[0].slice(0, best.length), end: at + best.length, score: 12 }
}

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
