import { WordList } from '../language/word-list.ts'
import { placesAbroad, states, statesOfOneName } from './data/states.ts'

const usual = new Map<string, string>()
for (const line of states.trim().split('\n')) {
  const [name, ...others] = line.split(' ') as [string, ...string[]]
  for (const one of [name, ...others]) usual.set(one, name)
}
for (const name of statesOfOneName.split(' ')) usual.set(name, name)

const stateOfPlace = new Map<string, string>()
for (const line of placesAbroad.trim().split('\n')) {
  const [state, ...places] = line.split(' ') as [string, ...string[]]
  for (const place of places) stateOfPlace.set(place, state)
}

/** The state of a city or state abroad: 俄罗斯 of 莫斯科市. */
export const stateOfPlaceAbroad = (place: string): string | undefined => stateOfPlace.get(place)

/** Whether the whole name is that of a state or of a body above states. */
export const isStateOrAbove = (name: string): boolean => usual.has(name)
const above = /盟$|盟约|联合国|北约|[会行体团坛]$|组织|欧洲|足联|体联|金砖/
/** Whether it is that of a body above states: 世界银行, 欧盟. */
export const isAboveStates = (name: string): boolean => isStateOrAbove(name) && above.test(usual.get(name)!)
export const isState = (name: string): boolean => isStateOrAbove(name) && !isAboveStates(name)

/** States, and bodies above them, by every name that is two characters or longer, the longest first. */
export const stateNames: readonly string[] = [...usual.keys()].sort((a, b) => b.length - a.length)
const byName = new WordList(stateNames)

/** What full names add to the usual one: 加蓬共和国, 巴勒斯坦国. */
const fullForm = /(?:联邦|联合酋长国|(?:社会主义|民主|人民|伊斯兰|阿拉伯|联邦)*共和国|王国|苏丹国|国)(?=$|政府|总统|总理|国王|外交|国防)/y

export interface StateAt {
  /** As worded, without what full names add: 俄罗斯 of 俄罗斯联邦, 阿拉伯联合酋长国. */
  readonly wording: string
  /** Where the name ends, with what full names add. */
  readonly end: number
  /** 俄罗斯, 阿联酋. */
  readonly name: string
}

/** The state that `text` names at `at`; undefined where none, or where a division or a people of China begins so (黑山县, 朝鲜族自治州). */
export function stateAt(text: string, at: number): StateAt | undefined {
  const longest = byName.longestAt(text, at)
  // 日本国际…: the state's short name.
  const named = longest !== undefined && text.startsWith('国际', at + longest.length - 1) ? byName.longestAt(text, at, at + longest.length - 1) : longest
  if (named === undefined) return undefined
  fullForm.lastIndex = at + named.length
  const end = fullForm.test(text) ? fullForm.lastIndex : at + named.length
  return /^(?:[省市区县州镇乡村族]|[左右]旗)/.test(text.slice(end, end + 2)) && !beginsNoDivision.test(named) ? undefined : { wording: named, end, name: usual.get(named)! }
}
/** Names that no division of China can begin with, whatever follows; which of them is no state is another question (isAboveStates). */
const beginsNoDivision = /国$|联盟|组织|[^\u3400-\u9fff]/

/** The usual name of a state that is named by any of its names, 俄罗斯 of 俄罗斯联邦; other names as they are. */
export function usualStateName(name: string): string {
  const found = stateAt(name, 0)
  return found?.end === name.length ? found.name : name
}

const calledByFirst = '俄美英法德日韩朝越柬泰缅菲蒙乌土叙意伊沙印巴埃约科卡阿黎加澳波匈塞希委古'
const byFirst = new Map([...calledByFirst].map((character) => [character, [...new Set(usual.values())].filter((name) => name.startsWith(character))] as const))

/** 俄总统, 土外长: the states that news calls by their first character. Where there are several, the page must tell which: 乌, 巴. */
export const statesBeginning = (character: string): readonly string[] => byFirst.get(character) ?? []
