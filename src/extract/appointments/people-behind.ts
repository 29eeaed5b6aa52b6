import { nameAt } from '../officials/name-at.ts'
import { findOffices } from '../officials/office-units.ts'
import { namesOf } from './act-names.ts'
import { officesEnd } from './act-offices.ts'
import { peopleNamed } from './act-subjects.ts'
import type { Action } from './act-words.ts'
import type { ActsOfBlock } from './act-writer.ts'
import { countedPeople } from './clause-words.ts'

/** 从副部长调任省委副书记的甲, 拟任县长的乙: who stands behind. */
export function nameBehind({ source, writer }: ActsOfBlock, at: number, from: number, action: Action | 'held', word: string): number | undefined {
  const { block } = source
  const words = block.slice(from, officesEnd(block, from))
  const units = findOffices(words)
  const last = units.find(({ end }) => words[end] !== '、')
  const end = from + (last?.end ?? 0)
  const counted = units[0]?.start === 0 ? countedPeople.exec(block.slice(end)) : null
  if (counted) return namesBehind({ source, writer }, end + counted[0].length, from, end, action)
  if (!/^(?:拟|当选|[出获转调升接就改]任|履新)/.test(word)) return undefined
  const named = units[0]?.start === 0 && block[end] === '的' ? nameAt(block, end + 1, { strong: true }) : undefined
  if (!named) return undefined
  writer.recordOfOwner(peopleNamed(source, [{ name: named.name, start: end + 1, end: named.end }]), action, from, end, writer.span(at, named.end))
  return named.end
}

/** 拟任县委书记的3人：甲、乙、丙: the names behind the office and their number. */
function namesBehind({ source, writer }: ActsOfBlock, at: number, from: number, end: number, action: Action | 'held'): number | undefined {
  const named = namesOf(source.context, source.block, source.offset, at, { strong: true, direct: false })
  if (!named) return undefined
  writer.recordOfOwner(peopleNamed(source, named.names), action, from, end, writer.span(from, named.end))
  return named.end
}
