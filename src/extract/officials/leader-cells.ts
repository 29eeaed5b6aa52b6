import { isUnofficial } from '../../lexicon/office-words.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Rule } from '../rule.ts'
import { placeSideBySide } from './complete-body.ts'
import { findOffices, type OfficeUnit } from './office-units.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import { sectionScopes } from './section-scopes.ts'
import { wholeName } from './whole-name.ts'

const name = 'officials/leader-cells'
/** 分管县领导, 责任领导, 包保责任人 */
const leads = /^(?:分管|责任|牵头|包[保联抓片挂]|联系|挂[点钩包联]|分包|督办|主管|帮扶)?(?:[省市区县州旗]|[县市区州厅处]级)?(?:责任)?(?:领导|责任人|负责人)(?:及职务|姓名)?$/
const closes = /^(?:（[^（）]*）)?$/
const joins = /^[、，兼和 ]$/

/** Tables of works with a column of who answers for each: 分管县领导 | 甲副县长. Such a leader is one of the page, with the office that stands behind the name. */
export const leaderCells: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    let columns: readonly number[] = []
    for (const [i, { span, text: line }] of context.clean.blocks.entries()) {
      const cells = line.split('\t')
      const heads = cells.flatMap((cell, nth) => (leads.test(cell) ? [nth] : []))
      if (heads.length > 0) columns = heads
      if (cells.length < 2 || heads.length > 0) continue
      let offset = span.start
      for (const [nth, cell] of cells.entries()) {
        const found = columns.includes(nth) ? namedBefore(cell) : undefined
        if (found) {
          const at = cleanSpan(offset, offset + found.called.length)
          const person = personNamed(context.facts, wholeName(found.called)!, name, at)
          noteName(context.facts, person, at)
          for (const { unit, placed, post } of placeSideBySide(found.units, scopes(i))) if (!isUnofficial(unit)) giveOffice(person, { ...placed, post, status: unit.status, rule: name, evidence: [cleanSpan(at.start, offset + cell.length)] })
        }
        offset += cell.length + 1
      }
    }
  },
}

/** A cell that is a name and offices to its end. */
function namedBefore(cell: string): { called: string; units: readonly OfficeUnit[] } | undefined {
  for (const length of [3, 2, 4]) {
    const called = cell.slice(0, length)
    if (wholeName(called) === undefined) continue
    // 甲（副市长）
    const bracketed = /^ ?（([^（）]{2,24})）$/.exec(cell.slice(length))
    const rest = bracketed?.[1] ?? cell.slice(length).replace(/^ /, '')
    const units = findOffices(rest)
    const whole = units[0]?.start === 0 && units.every(({ label, end }, i) => !label && (units[i + 1] ? joins.test(rest.slice(end, units[i + 1]!.start)) : closes.test(rest.slice(end))))
    if (whole) return { called, units }
  }
  return undefined
}
