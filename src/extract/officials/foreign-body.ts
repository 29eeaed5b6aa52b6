import { foreignHeads } from '../../lexicon/office-words.ts'
import { stateAt, stateOfPlaceAbroad, statesBeginning } from '../../lexicon/states.ts'

/** The words of an office: 法国 and 总统 of 法国总统. */
interface Office {
  readonly body: string
  readonly head: string
}

export interface ForeignBody {
  /** The state, or the body above states, as worded; null where the words do not say which. */
  readonly of: string | null
  /** How many characters of the office's words name it. */
  readonly length: number
}

/** 外交大臣, 国民议会议长, 政府总理: parts of a state, whose the words do not say. */
const partOfState = /(?:外交|国防|财政|内政|内务|经济|能源|卫生|贸易|产业|发展|安全|司法|议会|议院|大会|政府|内阁|党)$/
/** 应某国总统邀请, 东盟轮值主席国老挝总理: what stands before the state's name. */
const before = /^(?:应|与|同|[\u3400-\u9fff]{0,8}主席国)/

/**
 * Whose an office is that is not China's: 法国 of 法国总统, 沙特 of 沙特外交大臣, 欧盟 of 欧盟委员会主席. `named` are the states
 * that the page names: 乌总统 is that one of them which begins so. Undefined for an office at home.
 */
export function foreignBody({ body, head }: Office, named?: () => readonly string[]): ForeignBody | undefined {
  if (body === '') return undefined
  const lead = before.exec(body)?.[0].length ?? 0
  const state = stateAt(body, lead) ?? (lead > 0 ? stateAt(body, 0) : undefined)
  if (state !== undefined) return { of: state.wording, length: state.end }
  const short = stateByFirst(body[0]!, named)
  if (short !== undefined && (foreignHeads.test(head) ? body.length === 1 || partOfState.test(body) : foreignPart.test(body.slice(1) + head))) return { of: short, length: 1 }
  if (stateOfPlaceAbroad(body) !== undefined) return { of: body, length: body.length }
  if (!foreignHeads.test(head) || /^(?:国务院|国家)$/.test(body)) return undefined
  if (partOfState.test(body)) return { of: null, length: 0 }
  // 已推翻总统某某: no state that is known, nor named like one.
  return { of: /(?:国|联邦|斯坦|群岛)$/.test(body) ? body : null, length: body.length }
}

/** 俄国防部长, 美国务卿, 俄驻美大使: what only states have. */
const foreignPart = /^(?:国防部|外交部|副外长|财政部|内务部|副?总统|国务卿|联邦|国家安全|议会|驻.{1,6}大使|空天军|武装力量)/

function stateByFirst(character: string, named: (() => readonly string[]) | undefined): string | undefined {
  const all = statesBeginning(character)
  const told = all.length > 1 ? all.filter((name) => named?.().includes(name)) : all
  return told.length === 1 ? told[0] : undefined
}

export const isForeign = (unit: Office): boolean => foreignBody(unit) !== undefined || (unit.body === '' && /^副?总统(?!计)|^副?首相|外长|防长|国王/.test(unit.head))
