import { findOffices } from '../officials/office-units.ts'
import type { ActSource } from './act-subjects.ts'

/** 这一职务, 其职, 上述职务: an office told before. */
export const sameOffice = /^(?:的?(?:这一|该|上述|原任|所任|此|其)(?:职务|一职|职)|。|，|；|$)/
/** 领导小组组长由县长甲担任: posts of groups that are set up, no offices. */
const groupHead = /[组队]长$|指挥|[河林湖田路]长$|召集人$|成员$/
/** 领导小组办公室主任由甲兼任, 办公室主任由乙兼任: likewise its office's. */
const groupOffice = /(?:小组|专班|指挥部|工作组|联席会议|^)办公室$/
/** No further from the name. */
const REACH = 60

/**
 * 免去甲的这一职务，由乙接任; 县委书记由副书记丙担任: the last office, or the last ones side by side, that the
 * block names before whom `at` names.
 */
export function officeToldBefore({ context, block, offset }: ActSource, at: number): { words: string; start: number } | undefined {
  // 县委书记人选：县长甲拟任该职: the office of his own that stands before the name is not meant, nor one behind 由.
  const phrase = context.facts.names.find(({ name }) => name.start === offset + at)?.phrase.start
  const [before, taker] = block.slice(0, phrase === undefined ? at : phrase - offset).split(/由(?=[^，。；：由]*$)/) as [string, string?]
  const units = findOffices(before)
  const last = units.findLastIndex(({ label }) => !label)
  const unit = units[last]
  // 秘书长丙就座。开幕会的执行主席由甲、乙担任: a label behind the last office is what they are.
  if (!unit || at - unit.end > REACH || (taker !== undefined && (last < units.length - 1 || groupHead.test(unit.head) || groupOffice.test(unit.body) || /[都均曾直]$/.test(before)))) return undefined
  let first = last
  while (first > 0 && before.slice(units[first - 1]!.end, units[first]!.start) === '、' && !units[first - 1]!.label) first--
  return { words: before.slice(units[first]!.start, unit.end), start: units[first]!.start }
}
