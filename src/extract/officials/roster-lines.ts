import { isUnofficial } from '../../lexicon/office-words.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { placeSideBySide } from './complete-body.ts'
import type { PageScope } from './placed-office.ts'
import { nameAt } from './name-at.ts'
import { isCell } from '../appointments/cell-tables.ts'
import { onlyNames } from './only-names.ts'
import { findOffices, type OfficeUnit } from './office-units.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import { COLUMN, rosterOpen } from './roster-open.ts'

const name = 'officials/roster-lines'
const LONGEST_LINE = 48
const LONGEST_ROW = 200
const bars = /\t|\s?\|\s?/

/** 1. 甲, （二）乙 */
const lead = /^(?:\d{1,2}[.、．]\s?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?/

type Line =
  | { readonly kind: 'name'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'offices'; readonly units: readonly OfficeUnit[]; readonly start: number; readonly end: number }
  | { readonly kind: 'other' }

/**
 * Rosters whose names and offices stand on lines of their own, in either order (县委书记 / 甲 / 县长 / 乙), and lines of
 * leading groups, whose office in the group stands before the name and whose post stands behind it (组长：甲 县委书记).
 */
export const rosterLines: Rule = {
  name,
  apply(context) {
    const scope = pageScope(context)
    const { clean } = context
    let above: Line = { kind: 'other' }
    let order: 'name' | 'offices' | undefined
    // 甲 / 乙 / 县委书记 / 县长: what one such line leaves open stays so to the end of the list.
    let open = false
    let alike = 0
    for (const [i, { kind, span, text: block }] of clean.blocks.entries()) {
      readCells(context, scope, block, span.start)
      const line: Line = kind === 'masthead' || kind === 'dateline' || kind === 'title' || block.length > LONGEST_LINE || isCell(context, i) ? { kind: 'other' } : readLine(block, span.start)
      if (line.kind === 'other') {
        order = undefined
        open = false
        if (kind !== 'masthead' && kind !== 'dateline' && block.length <= LONGEST_LINE) groupMember(context, scope, block, span.start)
      } else if (!open && above.kind !== 'other' && above.kind !== line.kind && alike >= (above.kind === 'name' ? 2 : COLUMN)) {
        // Columns set one below the other, or two that have run into each other.
        context.facts.diagnostics.push(rosterOpen(above.start, line.end))
        open = true
      } else if (!open && above.kind !== 'other' && above.kind !== line.kind && (order ?? above.kind) === above.kind) {
        order = above.kind
        const [named, offices] = above.kind === 'name' ? [above, line] : [line, above]
        if (named.kind === 'name' && offices.kind === 'offices') give(context, scope, named, offices.units, (unit) => cleanSpan(Math.min(named.start, offices.start + unit.start), Math.max(named.end, offices.start + unit.end)))
      }
      alike = line.kind === above.kind ? alike + 1 : 1
      above = line
    }
  },
}

/** 县委副书记 | 甲、乙: offices in one cell, and who hold them in the next. */
function readCells(context: ExtractionContext, scope: PageScope, block: string, offset: number): void {
  if (block.length > LONGEST_ROW || !(block.includes('|') || block.includes('\t'))) return
  const [worded, ...others] = block.split(bars)
  const units = findOffices(worded!)
  const start = block.indexOf(others[0]!, worded!.length + 1)
  const names = units.length > 0 && chained(worded!, units) && others.slice(1).every((cell) => cell === '') ? onlyNames(others[0]!, true) : undefined
  for (const one of names ?? []) give(context, scope, { name: one.name, start: offset + start + one.start, end: offset + start + one.end }, units, (unit) => cleanSpan(offset + unit.start, offset + start + one.end))
}

function readLine(block: string, start: number): Line {
  const opens = lead.exec(block)![0].length
  const found = nameAt(block, opens, { strong: true })
  if (found && /^(?:（[^（）]{1,20}）)?$/.test(block.slice(found.end)) && found.end - opens <= 8) return { kind: 'name', name: found.name, start: start + opens, end: start + found.end }
  // 县监察委员会主任当选名单
  const worded = block.replace(/当选(?:人|人员)?名单[：:]?$/, '')
  // 现任副县长: below a name.
  const held = /^(?:现?任|现任职务：|职务：)(?!命|免)/.exec(worded)?.[0].length ?? 0
  const units = findOffices(worded.slice(held))
  return units.length > 0 && chained(worded.slice(held), units) ? { kind: 'offices', units, start: start + held, end: start + worded.length } : { kind: 'other' }
}

/** True where a text is nothing but offices. */
const chained = (text: string, units: readonly OfficeUnit[]): boolean =>
  units[0]!.start === 0 && units.every((unit, i) => !unit.label && /^(?:（[^（）]{1,12}）)?[、，； ]?$/.test(text.slice(unit.end, units[i + 1]?.start ?? text.length)))

/** 副组长：甲 县委常委、副县长: the post behind the name. */
function groupMember(context: ExtractionContext, scope: PageScope, block: string, offset: number): void {
  const label = /^[\u3400-\u9fff ]{2,10}：\s*/.exec(block)
  if (!label) return
  const at = label[0].length
  const found = nameAt(block, at, { strong: true })
  const gap = found && /^(?:（[^（）]{1,8}）)? +/.exec(block.slice(found.end))
  if (!found || !gap) return
  const from = found.end + gap[0].length
  const behind = block.slice(from)
  const units = findOffices(behind)
  if (units.length === 0 || !chained(behind, units)) return
  give(context, scope, { name: found.name, start: offset + at, end: offset + found.end }, units, (unit) => cleanSpan(offset + at, offset + from + unit.end))
}

function give({ facts }: ExtractionContext, scope: PageScope, named: { name: string; start: number; end: number }, units: readonly OfficeUnit[], evidence: (unit: OfficeUnit) => ReturnType<typeof cleanSpan>): void {
  const span = cleanSpan(named.start, named.end)
  const person = personNamed(facts, named.name, name, span)
  noteName(facts, person, span)
  for (const { unit, placed, post } of placeSideBySide(units, scope)) if (!isUnofficial(unit)) giveOffice(person, { ...placed, post, status: unit.status, rule: name, evidence: [evidence(unit)] })
}
