import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { alternatives } from '../../language/alternatives.ts'
import { nameScore, wordAt } from '../../lexicon/name-score.ts'
import { compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { elementEnds } from '../officials/element-name.ts'
import { nameAt } from '../officials/name-at.ts'
import { onlyNames } from '../officials/only-names.ts'
import { findOffices } from '../officials/office-units.ts'
import type { ExtractionContext } from '../rule.ts'

export interface ActName {
  readonly name: string
  readonly start: number
  readonly end: number
}

const joined = /(?:同志)?(?:（(?:女|男|[\u3400-\u9fff]{1,6}族|女，[\u3400-\u9fff]{1,6}族)）)?(?:、|\s|和|及|以及)/y
/** 娜仁花为, 玉康甩为: behind 任命 whatever stands before the predicate is a name. */
const bare = new RegExp(alternatives`^(?!${alternatives`
  了|关于|同意|批准|由|被|推[荐选举]|选举|补选|增选|选出|罢免|解聘|聘请|提拔|任用|递补|增补|会议|全体|接受|任命
  免去|撤销|决定|并|其|他|她|另|同时
`})([\u3400-\u9fff\u{20000}-\u{3ffff}·□]{2,9}?)(?=${alternatives`
  \s|（|的?职务|同志|(?:[省市区县州旗镇乡]?人大)?代表为|同时|为|的|因|辞去|代理|兼任|[担出接]任|任|当选|不再|被
  请辞|请求|提出|以
`})`, 'u')
const notBare = /[会议届常委的县市区省了我你他她将把]|上述|人选|本人|同志|[两二三四五六七八九十][位名人]|下列|以下|如下|人员|由于|关于|局长|书记|主任|院长|[0-9]/
/** 赵 敏不再…: a blank that the page's justification left inside a name. */
const spaced = /^([\u3400-\u9fff]{1,2}) ((?![为任的不等])[\u3400-\u9fff])(?=\s*(?:市|县|区|省|州|不再|为|任|的|男|女|同志|辞去))/

/**
 * The names that begin at `at` in a sentence of appointment, and where their list ends. `strong`: a verb, a heading or the
 * predicate behind announces them. `direct`: an office may follow at once (免去甲市统计局局长职务).
 */
export function namesOf({ facts, gazetteer }: ExtractionContext, block: string, offset: number, at: number, { strong, direct }: { strong: boolean; direct: boolean }): { names: ActName[]; end: number } | undefined {
  const names: ActName[] = []
  let from = at + /^\s*(?:关于|对|由)?/.exec(block.slice(at))![0].length
  // 任命副区长甲为…, 任命原副区长乙为…: the present or past office stands before the name, and an earlier rule has read both.
  const phraseAt = offset + from + /^(?:原|[现时]任|第?[一二三四五六七八九十\d]{1,3}届)?/.exec(block.slice(from, from + 6))![0].length
  const announced = facts.names.find(({ phrase, name }) => (phrase.start === offset + from || phrase.start === phraseAt) && name.start > phrase.start && name.end <= offset + block.length)
  if (announced) from = announced.name.start - offset
  const list = strong ? closedList(block, from) : undefined
  if (list) return list
  for (;;) {
    const next = nameHere(facts, gazetteer, block, offset, from, strong, direct)
    if (!next) break
    names.push({ name: next.name, start: from, end: next.end })
    joined.lastIndex = next.end
    if (!joined.test(block) || /^\s*(?:为|的|任|拟)/.test(block.slice(next.end)) || /^(?:和|及|以及)?(?:其|他|她)/.test(block.slice(joined.lastIndex))) break
    from = joined.lastIndex
    // 甲 县科协主席: behind a blank the office, nobody's name.
    if (/\s/.test(block[from - 1]!) && findOffices(block.slice(from, from + 48))[0]?.start === 0) break
  }
  const last = names.at(-1)
  return last && { names, end: last.end }
}

const wholeList = new RegExp(alternatives`((?:[\u3400-\u9fff·□]{2,12}(?:${alternatives`
  （[^（）]{1,10}）(?:、|\s|和|与|以?及|(?![为的任等]|同志|辞去|当选|请求))|(?:、|\s|和|与|以?及)
`}))+[\u3400-\u9fff·□]{2,12}?(?:（[^（）]{1,10}）)?)(?=\s?等?共?[\d一两二三四五六七八九十]*(?:名|位|人)?(?:同志)?(?:为|的|(?<!主)任|辞去|当选|请求))`, 'y')
/** 甲，乙为副县长: names that commas part, and no verb among them. */
const commaList = new RegExp(alternatives`((?!${alternatives`
  其[中他它余]|[会大]会|会[议上]|同时|此外|另外|随后|最后|[经现今此并]
`})(?:(?:(?![为任的免])[\u3400-\u9fff·□]){2,12}(?:${alternatives`
  （[^（）]{1,10}）(?:、|，|\s|和|与|以?及|(?![为的任等]|同志|辞去|当选|请求))|(?:、|，|\s|和|与|以?及)
`}))+(?:(?![为任的免])[\u3400-\u9fff·□]){2,12}?(?:（[^（）]{1,10}）)?)(?=\s?等?共?[\d一两二三四五六七八九十]*(?:名|位|人)?(?:同志)?(?:为|的|(?<!主)任|辞去|当选|请求))`, 'y')

/** 选举甲、解放、乙为…: between the verb and its predicate every item of a list is a name. */
function closedList(block: string, at: number): { names: ActName[]; end: number } | undefined {
  for (const pattern of [wholeList, commaList]) {
    pattern.lastIndex = at
    const words = pattern.exec(block)?.[1]
    const listed = words === undefined ? undefined : onlyNames(words, pattern === wholeList)
    if (words && listed) return { names: listed.map(({ name, start, end }) => ({ name, start: at + start, end: at + end })), end: at + words.length }
  }
  return undefined
}

function nameHere(facts: ExtractionContext['facts'], gazetteer: Gazetteer, block: string, offset: number, at: number, strong: boolean, direct: boolean): { name: string; end: number } | undefined {
  const known = facts.people.filter((person) => block.startsWith(person.name, at)).sort((a, b) => b.name.length - a.name.length)[0]
  if (known && !goesOn(block, at, at + known.name.length)) return { name: known.name, end: at + known.name.length }
  const mention = facts.names.find(({ name }) => name.start === offset + at)
  const person = mention && facts.people.find(({ key }) => key === mention.person)
  if (person) return { name: person.name, end: mention.name.end - offset }
  const rest = block.slice(at, at + 48)
  const blank = strong ? spaced.exec(rest) : null
  if (blank) return { name: blank[1]! + blank[2]!, end: at + blank[0].length }
  const split = direct ? beforeOffice(gazetteer, facts.place?.code, rest, at) : undefined
  if (split) return split
  const scored = withoutPredicate(block, at, nameAt(block, at, { strong }))
  const plain = strong ? bareName(rest, at) : undefined
  // 任命乌兰其其格为…: what the predicate closes is surer than what looks like a name in the middle of it.
  return plain && (!scored || (plain.end > scored.end && !/^[、（\s]/.test(block.slice(scored.end)) && !/^(?:同志|等)/.test(block.slice(scored.end)) && !endsBeforePredicate(block, scored.end))) ? plain : scored
}

/** 刘晓松为…, where a 刘晓 is known: one more character up to the predicate makes it another's name. */
function goesOn(block: string, at: number, end: number): boolean {
  return end - at === 2 && !endsBeforePredicate(block, end) && /^[\u3400-\u9fff](?:同志)?(?:为|的|任|辞去|当选)/.test(block.slice(end)) && nameAt(block, at, { strong: true })?.end === end + 1
}

/** Where the next one is named in a chain without verbs: 免去甲县审计局局长、乙县统计局局长职务; -1 where nobody is. */
export function nextInChain({ facts, gazetteer }: ExtractionContext, block: string, from: number, to: number): number {
  for (let mark = from; mark < to; mark++) {
    if (block[mark] !== '、' && block[mark] !== '，') continue
    const rest = block.slice(mark + 1, mark + 49)
    if (gazetteer.scan(rest.slice(0, 8))[0]?.start !== 0 && findOffices(rest.slice(0, 4)).length === 0 && beforeOffice(gazetteer, facts.place?.code, rest, 0)) return mark
  }
  return -1
}

/** 县教育局局长, 副县长, 民一庭庭长: what an office right behind a name begins with. */
const ofDivision = /^(?:常务|代理?|副)*[省市区县州旗][\u3400-\u9fff]|^(?:民[一二三事]|刑[一二三事]|行政庭|行政审判|立案|执行局|执行庭|审判[员委监]|审监|少年|未检|公诉|政治部)/
/** 佐龙乡党委书记, 恩江镇镇长 */
const ofTown = /^[\u3400-\u9fff]{2,4}?(?:镇|(?<!家)乡|街道|苏木)(?:党|人大|政府|人民政府|纪委|副?[镇乡]长|办事处|武装部|[\u3400-\u9fff]{1,8}(?:[所站办庭]|中心|大队))/
/** Above this a name may look like a word where an office stands right behind it: 解放, 方便. */
const LEAST = -3

/** 陈某县信访局局长: the name ends where the words of an office begin, by a place or a level's word. */
function beforeOffice(gazetteer: Gazetteer, own: string | null | undefined, rest: string, at: number): { name: string; end: number } | undefined {
  if (/^[原现其]/.test(rest)) return undefined
  let best: { name: string; end: number; score: number } | undefined
  // 白玛央金佐龙乡党委书记: a name of another tongue's elements is as long as they are.
  const whole = elementEnds(rest, 0).find((end) => end > 2 && (ofTown.test(rest.slice(end)) || ofDivision.test(rest.slice(end)) || gazetteer.scan(rest.slice(end, end + 12))[0]?.start === 0))
  for (const length of whole !== undefined ? [whole] : compoundSurnames.has(rest.slice(0, 2)) ? [3, 4] : [2, 3]) {
    const name = rest.slice(0, length)
    const behind = rest.slice(length).replace(/^(?:同志)?(?:（[^（）]{1,8}）)?的?(?:[原所现](?:兼|挂|担)?任|[兼挂担]任)?的? ?/, '')
    if (!/^[\u3400-\u9fff]+$/.test(name) || /[省市区县州旗镇乡为任的副代]$/.test(name) || findOffices(behind)[0]?.start !== 0) continue
    const hit = gazetteer.scan(behind.slice(0, 12))[0]
    // 东区统计局 on another district's page: 东 ends the name.
    const placed = (hit?.start === 0 && (hit.name.length > 2 || hit.divisions.some(({ code }) => code === own))) || ofTown.test(behind)
    if (!placed && !ofDivision.test(behind)) continue
    const score = whole === undefined ? nameScore(name) + (placed ? 4 : 1) : 0
    if (score > LEAST && (!best || score > best.score)) best = { name, end: at + length, score }
  }
  return best
}

/** 任命邓某为副县长: 为 is the predicate where nothing else could be. */
function withoutPredicate(block: string, at: number, found: { name: string; end: number } | undefined): { name: string; end: number } | undefined {
  if (!found || found.name.length < 3 || !/[为任]$/.test(found.name) || endsBeforePredicate(block, found.end) || /^同志|^[、（\s]/.test(block.slice(found.end))) return found
  return { name: found.name.slice(0, -1), end: at + found.name.length - 1 }
}

const endsBeforePredicate = (block: string, end: number): boolean => /^(?:为|的|因|[兼担出接]?任|辞去|请辞|请求|提出|当选|不再|代理|被|全票|分别|以|拟)/.test(block.slice(end))

function bareName(rest: string, at: number): { name: string; end: number } | undefined {
  // 陆地 县审计局局长: a blank and an office behind it.
  const apart = /^[\u3400-\u9fff]{2,3}(?= [\u3400-\u9fff])/.exec(rest)?.[0]
  if (apart !== undefined && !notBare.test(apart) && findOffices(rest.slice(apart.length + 1))[0]?.start === 0) return { name: apart, end: at + apart.length }
  const match = bare.exec(rest.slice(0, 12))
  return match && !notBare.test(match[1]!) && (!isWords(match[1]!) || isItem(match[1]!, rest)) ? { name: match[1]!, end: at + match[1]!.length } : undefined
}

/** 方便为县林场场长, 于是之的县教育局副局长职务: what begins with a surname and stands right before the office's own words. */
function isItem(name: string, rest: string): boolean {
  const tie = /^(?:同志)?(?:（[^（）]{1,10}）)?(?:为|的|任)/.exec(rest.slice(name.length))?.[0].length
  return tie !== undefined && name.length <= 3 && surnames.has(name[0]!) && findOffices(rest.slice(name.length + tie))[0]?.start === 0
}

/** 同意增税为…, 开展高水平合作为…: other words before the predicate; a name holds one at most (于是之). */
function isWords(text: string): boolean {
  let words = 0
  for (let i = 0; i + 1 < text.length; i++) if (wordAt(text, i)) [words, i] = [words + 1, i + 1]
  return words > 1 || (text.length === 2 && nameScore(text) < -5)
}
