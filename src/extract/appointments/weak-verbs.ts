import { compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { elementEnds } from '../officials/element-name.ts'
import { findOffices } from '../officials/office-units.ts'
import type { ActName } from './act-names.ts'

/** 通过甲为副县长, 由乙任主任: verbs behind which anything else may stand as well (通过党建引领为更多项目落地, 由企业为培训提供资金). */
const weak = /^(?:通过|由|同意|决定)/

/** Before an office: 县十八届, 我, 该, 本级. */
const opensOffice = /^(?:本级|[我该新]|第?[一二三四五六七八九十\d]{1,3}届)?/

/** Whether the verb `word` announces those `names` and the office that begins at `from`; any other verb does. */
export function announces(word: string, names: readonly ActName[], block: string, from: number): boolean {
  if (!weak.test(word)) return true
  const rest = block.slice(from, from + 48)
  return names.every(({ name }) => beginsLikeName(name)) && findOffices(rest).some(({ start }) => start <= opensOffice.exec(rest)![0].length)
}

const beginsLikeName = (name: string): boolean =>
  (compoundSurnames.has(name.slice(0, 2)) && name.length <= 4) || (surnames.has(name[0]!) && name.length <= 3) || name.includes('·') || elementEnds(name, 0).includes(name.length)
