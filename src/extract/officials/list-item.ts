import { tester } from '../../language/scanner.ts'
import { nameAt } from './name-at.ts'
import { endsName, VERB } from './name-end.ts'
import { unitAt } from '../../language/unit-at.ts'
import { givenScore, nameScore, wordAt } from '../../lexicon/name-score.ts'
import { surnameShare } from '../../lexicon/surnames.ts'
import { isNovelName, isWordlikeName } from './whole-name.ts'

/** An item of a list up to the mark that closes it, or to what is said of the whole list. */
const item = /([\u3400-\u9fff□]{2,4}?|[\u3400-\u9fff] [\u3400-\u9fff])(?=、|，|。|；| |$|等|(?:和|与|以?及)[\u3400-\u9fff]{2,4}(?:等|出席|参加|列席)|以?及(?:部分|有关|相关|各|全体|其他|委员)|在(?:大会|会议)?主席台|出席|参加|列席|陪同|先后|分别|依次|逐一|共同|（)/y
const other = /[的了是局委办镇乡村街县市区省厅部院会社员长等各及]|和(?!$)|代表|负责|有关|单位|同志|领导|成员/
/** 万里 among names; 项目 and 高度 are hardly names even there. */
const BESIDE_NAMES = -7
/** 宝音满都呼: four and more characters between the marks of a list, no word in them. */
const long = /[\u3400-\u9fff]{4,7}(?=、)/y
/** What is left over of a name that the page could not write: zha圣国, □□; an item of a name's length. */
const unreadable = /(?:[^，。；：、\n]{0,12}[A-Za-z□][^，。；：、\n]{0,12}|[\u3400-\u9fff]{2,4})、/y

/**
 * The name that an item of a list must be that stands among names (甲、乙、他石红、丙; 丁、金星在主席台就座), though its surname
 * is in no table or it is also a word. A list's items are of one kind, so the names beside it speak for it.
 */
export function listItem(text: string, at: number): { name: string; end: number } | undefined {
  item.lastIndex = at
  const worded = item.exec(text)?.[1]
  const name = worded?.replace(' ', '')
  if (worded === undefined || name === undefined || name.length > 3 || other.test(name)) return undefined
  const end = at + worded.length
  // Where the list does not go on with a name, only a surname makes one of a word.
  if (isWordlikeName(name, BESIDE_NAMES)) return { name, end }
  return isNovelName(name) && (text[end] !== '、' || nameAt(text, end + 1, { strong: true }) !== undefined) ? { name, end } : undefined
}

/**
 * A long name of another tongue (甲、宝音满都呼、乙) whose characters no table has for sounds: between two names of a list, with
 * no word of the dictionary in it.
 */
export function longItem(text: string, at: number): { name: string; end: number } | undefined {
  long.lastIndex = at
  const name = long.exec(text)?.[0]
  if (name === undefined || other.test(name)) return undefined
  for (let i = at; i + 1 < at + name.length; i++) if (wordAt(text, i)) return undefined
  return nameAt(text, at + name.length + 1, { strong: true }) ? { name, end: at + name.length } : undefined
}

/** 武斌州、丙; 顾应村及…: a name that ends like a place's, between an office or a name and what follows names. */
const likePlace = /[\u3400-\u9fff]{2}[州村岛](?!党|支|第|负责|代表|书记|主任|两委|村)/y

/** A name that ends like a place's, where no list of places can stand: a name or the list's end follows it. */
export function placelikeItem(text: string, at: number): { name: string; end: number } | undefined {
  likePlace.lastIndex = at
  const name = likePlace.exec(text)?.[0]
  const end = at + 3
  if (name === undefined || nameScore(name.slice(0, 2)) < 0 || wordAt(text, at) || endsName(text, end) < 2.6) return undefined
  return text[end] !== '、' || officeAhead(text, end + 1) || nameAt(text, end + 1, { strong: true }) !== undefined ? { name, end } : undefined
}
/** 、秘书长丙: another office with its holder goes on with the list. */
const officeAhead = tester(/[\u3400-\u9fff]{0,12}?(?:主任|书记|主席|主委|[局部厅院市县区州旗秘书]长|常委)[\u3400-\u9fff]{2,4}(?:[、，。；]|等|出席|参加|列席|陪同)/)

/** 政法委书记董建镇，…: a name that ends like a town's, right behind an office, where no more of a town's office follows. */
const likeTown = /[\u3400-\u9fff]{2}[镇乡县旗](?=[、，。；（]|出席|参加(?!率)|主持|讲话|指出|强调|要求|表示|介绍|汇报|宣布|宣读|通报|陪同|带队|率|一行|同志|到|来|作|在会|等)/y

export function townlikeName(text: string, at: number): { name: string; end: number } | undefined {
  likeTown.lastIndex = at
  const name = likeTown.exec(text)?.[0]
  // 副主席江红旗、周秀英: no list of towns.
  if (name !== undefined && text[at + 3] === '、' && !nameAt(text, at + 4, { strong: true })) return undefined
  return name !== undefined && nameScore(name) > SURE && !wordAt(text, at) ? { name, end: at + 3 } : undefined
}
/** What such a name scores at least: towns' names hardly begin like a person's. */
const SURE = 3

/**
 * 依然、甲、 乙、丙出席: a word that stands in a list most of whose further items look like names. What follows speaks for it,
 * however common the word is.
 */
export function itemAmongNames(text: string, at: number): { name: string; end: number } | undefined {
  const first = itemAt(text, at)
  if (!first || other.test(first.name)) return undefined
  let [items, sure] = [0, 0]
  for (let next = itemAt(text, behindMark(text, first.end)); next && items < LOOKAHEAD; next = itemAt(text, behindMark(text, next.end))) {
    if (nameAt(text, next.start, { strong: true })?.end === next.end) sure++
    else if (other.test(next.name)) break
    items++
  }
  return sure >= 3 && sure * 3 >= items * 2 ? first : undefined
}
/** So many items tell of what kind a list is. */
const LOOKAHEAD = 6

function itemAt(text: string, at: number): { name: string; start: number; end: number } | undefined {
  if (at < 0) return undefined
  item.lastIndex = at
  const worded = item.exec(text)?.[1]
  const name = worded?.replace(' ', '')
  return worded !== undefined && name !== undefined && name.length <= 3 ? { name, start: at, end: at + worded.length } : undefined
}

/** Where the next item begins; -1 where the list ends. */
const behindMark = (text: string, at: number): number => (text[at] !== '、' ? -1 : text[at + 1] === ' ' ? at + 2 : at + 1)

/**
 * 甲、乙、及云某出席: behind a mark of the list 及 is the surname where a given name follows it that is no whole name by itself
 * (not 甲、乙、及陈志远, 及李明, 及各镇).
 */
export function surnameAnd(text: string, at: number): { name: string; end: number } | undefined {
  if (text[at] !== '及' || text[at - 1] !== '、' || surnameShare(text[at + 1] ?? '') > RARE || endsName(text, at + 3) < VERB) return undefined
  const given = givenScore(unitAt(text, at + 1)) + givenScore(unitAt(text, at + 2))
  const other = nameAt(text, at + 1, { strong: true })
  return given > GIVEN && !(other && other.end > at + 3) ? { name: text.slice(at, at + 3), end: at + 3 } : undefined
}
/** The share of a rare surname, and what two characters score that are a given name beyond doubt. */
const [RARE, GIVEN] = [0.0022, 4]

/** 高山、甲 behind an office or a label: the first item of a list, which another name follows. */
export function firstItem(text: string, at: number): { name: string; end: number } | undefined {
  const item = listItem(text, at)
  return item && isWordlikeName(item.name, BESIDE_NAMES) && text[item.end] === '、' && nameAt(text, item.end + 1, { strong: true }) ? item : undefined
}

/** Where the list goes on with a name behind an item that cannot be read; -1 where it does not. */
export function behindUnreadable(text: string, at: number, before: number): number {
  unreadable.lastIndex = at
  const match = unreadable.exec(text)
  const next = at + (match?.[0].length ?? 0)
  return match && next < before && !other.test(match[0]) && nameAt(text, next, { strong: true }) ? next : -1
}
