import { divisionFor } from '../places/division-of.ts'
import type { PageScope } from './placed-office.ts'

/** 政协主席, 政府党组成员, 办事处主任 (a street's): written with the level's word, as the same page does elsewhere. */
export function leveled(full: string, of: string | null): string {
  const town = of === null ? undefined : /(?:镇|乡|苏木)$/.exec(of)?.[0]
  if (town !== undefined && /^(?:党委|人大|纪委|武装部)/.test(full)) return town + full
  const level = of === null ? undefined : /(?:省|市|区|县|州|旗|盟)$/.exec(of)?.[0]
  if (of === '中国' && /^(?:政协|人大常委会)(?!全国)/.test(full)) return `全国${full}`
  if (of?.endsWith('街道')) return /^(?:办事处|党工委|人大工委)/.test(full) ? `街道${full}` : full
  return level !== undefined && /^(?:政协|人大|政府党组|政府副?秘书长)/.test(full) ? level + full : full
}

/** 市长 on a district's page, 区委书记 on the city's: the division above or below that has that level's word. */
export function divisionOf(word: string, { division, placeName, gazetteer, below, zone }: PageScope): { of: string | null; ofCode: string | null } {
  const found = divisionFor(word, division, gazetteer) ?? below(word)
  if (found) return { of: found.name, ofCode: found.code }
  // 区党工委书记, 区招商局局长 of a development zone: of the city that it is in.
  if (word === '区' && zone && division) return { of: division.name, ofCode: division.code }
  return { of: placeName?.endsWith(word) ? placeName : null, ofCode: null }
}
