import { oneOf, tester } from '../../language/scanner.ts'
import { unitAt } from '../../language/unit-at.ts'
import { followerAt, givenScore, nameScore, soundScore, wordAt } from '../../lexicon/name-score.ts'
import { elementEnds } from './element-name.ts'
import { dotBehind, endsPlace, holdsCommon, isAnd, isTitled, type NameFound, notInNames, provinceAt, STRONG } from './name-parts.ts'
import { andName, closesName, endsName, joinedAt, joinsNames, NOTHING, NOUN, saysAlone, VERB, verbAt, WORD } from './name-end.ts'

/** Words of one character that also stand inside names written by their sound: 阿布都…, 马黑拉则. */
const insideNames = oneOf('都则也还将要于把是未以从来看按给均其又')

/** What 提 closes in names of Uyghur and Kazakh speakers: 买提, 巴哈提, 沙尔合提. */
const liftsAt = oneOf('买麦哈合')
/** 阿不力孜·木拉提出席: what comes to attend, not what proposes. */
const attendsAt = tester(/提出席/)

const level = oneOf('市县区省')

/** How well a place ends such a name. */
function endsSound(text: string, at: number): number {
  const right = endsName(text, at)
  // 古丽娜尔·买买提出席: 买提 is never parted, whatever 提 begins.
  if (text[at] === '提' && (liftsAt(text, at - 1) || attendsAt(text, at))) return NOTHING
  // …·买提市发展和改革委员会主任: the body of the office.
  if (level(text, at)) return WORD
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
export function soundName(text: string, at: number, foreign: boolean): NameFound | undefined {
  if (!foreign && provinceAt(text, at)) return undefined
  let best: NameFound | undefined
  let score = 0
  for (let length = 1; length <= 8; length++) {
    const end = at + length
    const unit = unitAt(text, end - 1)
    const own = foreignUnit(unit)
    // 布哈里试乘, 莱希自…: what writes no sound ends the name of a foreigner.
    if (foreign && length > 2 && soundScore(unit) <= UNHEARD && givenScore(unit) <= -1 && endsName(text, end) < VERB && !reigningAt(text, end - 1)) break
    // 格林称，…: it writes no name's end.
    if (length > 2 && saysAlone(text, end - 1)) break
    if (!(unit >= 0x3400 && unit < 0xa000) || (notInNames(text, end - 1) && unit !== ALSO) || (own < -4.5 && (foreign ? length > 1 : length === 1)) || (length !== 2 && isAnd(text, end - 1)) || (own < -2.5 && closesName(text, end - 1) && !(insideNames(text, end - 1) && soundScore(unitAt(text, end)) > 2)) || joinedAt(text, end - 1)) break
    const word = length > 1 && wordAt(text, end - 2)
    if (word && !foreign) break
    score += Math.max(-2, Math.min(2.5, own)) + (word ? -2 : 0)
    if (length < 2 || (!foreign && length < 3) || endsPlace(text, end - 1)) continue
    const right = endsSound(text, end)
    if (right < (foreign ? NOUN : length > 3 ? WORD : VERB) && !(foreign && foreignUnit(unitAt(text, end)) < -2 && !wordAt(text, end - 1))) continue
    const total = score + right
    if ((!best || total > best.score) && !isTitled(text, at, end) && !holdsCommon(text, at, end)) best = { name: text.slice(at, end), end, score: total, sound: true }
  }
  return best && best.score >= (foreign ? STRONG + 1 : STRONG) ? best : undefined
}

/** 赵某某和买买提·…: the first part is a name of its own and what joins it to the next. */
const parts = (text: string, from: number, at: number): boolean => joinsNames(text, at) && at - from >= 2 && (nameScore(text, from, at) > STRONG || elementEnds(text, from).includes(at))

/** What no such name holds: 在翰林镇, 还强调, 会见了, 发布消息. */
const breaksOff = (text: string, at: number): boolean =>
  notInNames(text, at) || isOrdinal(text, at) || joinedAt(text, at) || (soundScore(unitAt(text, at)) < SELDOM && !midway(text, at) && (closesName(text, at) || followerAt(text, at) || verbAt(text, at) > 1))
const isOrdinal = oneOf('第')
/** The score of a character that transcriptions seldom hold. */
const SELDOM = -3.5
/** 阿不都…, 马黑拉则 */
const midway = tester(/不都|都|则/)

/** …·艾山和赵某某, …·艾山会见了热娜·…: up to where the name can only have ended. */
function ownWords(text: string, at: number, words: string): string {
  for (let i = words.search(/[·-]/) + 2; i < words.length; i++) if (andName(text, at + i) || breaksOff(text, at + i)) return words.slice(0, i)
  return words
}

/** 会后买买提·…, 看望了艾尔肯·…, 以及热娜·…, 执行主席是艾尔肯·…: what stands before it. */
const neverFirst = oneOf('后了和与及是为系')

/** 中国-上海合作组织…论坛, 中国-东盟博览会: two sides, no person. */
const betweenStates = tester(/中国[·-]/)

const dotted = /[\u3400-\u9fff]{1,8}(?:[·-][\u3400-\u9fff]{1,9}){1,5}/y

/** 艾尼瓦尔·吐尔逊, 嘉木样·丹增: dots join the parts of a name. */
export function dottedName(text: string, at: number): NameFound | undefined {
  if (dotBehind(text, at) === undefined || neverFirst(text, at) || betweenStates(text, at)) return undefined
  dotted.lastIndex = at
  const match = dotted.exec(text)
  const words = match && ownWords(text, at, match[0])
  if (!words || /书记|[省市区县州旗镇乡院厅处所]长|主任|主席|局长|部长|委员|专员|代表|总[统理]|首相|夫人|遗孀|^名叫/.test(words.slice(0, /.*[·-]/.exec(words)![0].length - 1))) return undefined
  // 习近平致函路易斯·…, 军事专家洛朗·…: what stands before the first dot is a name's part by itself.
  const first = words.search(/[·-]/)
  for (let i = at; i + 1 < at + first; i++) if (parts(text, at, i) || (i > at && verbAt(text, i) > 1) || (wordAt(text, i) && foreignUnit(text.charCodeAt(i)) + foreignUnit(text.charCodeAt(i + 1)) < 0)) return undefined
  const lastPart = /.*[·-]/.exec(words)![0].length
  let best = { length: words.length, score: -Infinity }
  let own = 0
  for (let length = lastPart + 1; length <= words.length; length++) {
    // …·内内热烈欢迎: a verb that another follows.
    if (followerAt(text, at + length - 1) && followerAt(text, at + length + 1)) break
    own += Math.max(-1.5, Math.min(1, foreignUnit(unitAt(text, at + length - 1))))
    // …·买提赣州市…, …·艾山市发展和改革…: a place's end is none of a name.
    if (endsPlace(text, at + length - 1) && length > lastPart + 1) continue
    const score = own + (length < match![0].length && length === words.length ? Math.max(WORD, endsSound(text, at + length)) : endsSound(text, at + length))
    if (score > best.score) best = { length, score }
  }
  return { name: words.slice(0, best.length), end: at + best.length, score: 12 }
}
