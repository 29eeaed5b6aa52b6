import { matchesOf } from '../../language/scanner.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { pageScope } from '../officials/page-scope.ts'
import { findOffices } from '../officials/office-units.ts'
import { onlyNames, type ListedName } from '../officials/only-names.ts'
import { COLUMN, rosterOpen } from '../officials/roster-open.ts'
import { recordAct } from './act-offices.ts'
import type { Action } from './act-words.ts'
import { isCell } from './cell-tables.ts'
import { listModes } from './list-modes.ts'
import { itemNumber } from './item-number.ts'
import { noticePerson } from './notice-person.ts'

const name = 'appointments/name-lists'
const announcement = /(任命|聘任|免去)(?:下列|以下|如下)(?:[\d一二三四五六七八九十]+(?:名|位|人))?(?:同志|人员|人)?(?:为|的)([^：:。；]{2,40}?)(?:职务)?[：:]\s*/
/** 全会选举产生9名县委常委：甲、乙、…: so many of an office. */
const elects = /(选举(?:产生)?|选出|补选)了?(?:新一届|第[一二三四五六七八九十\d]{1,5}届)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[名位个]([^：:。；，、\d]{2,24}?)(?:（[^（）]*）)?[：:]\s*/
/** 县长 under the list is who signs it. */
const signer = /^代?(?:[省市区县州旗镇乡]长|主任|院长|检察长|主席)$/
const numbering = new RegExp(`^${itemNumber}?\\s*`)

interface Office {
  readonly action: Action
  readonly words: string
  readonly start: number
}

/**
 * One office, told once, over names behind it or on the lines below: 任命下列同志为区人民法院审判员：甲、乙、丙; under a heading
 * 县财政局局长：甲, 审判员 乙 丙, an office on its line and names on the next, or names on their line before the office
 * (甲、乙 / 为县人民法院审判员).
 */
export const nameLists: Rule = {
  name,
  apply(context) {
    const modes = listModes(context)
    let open: Office | undefined
    let stacked = 0
    let above: readonly ListedName[] | undefined
    for (const [i, { span, kind, text: whole }] of context.clean.blocks.entries()) {
      if (isCell(context, i)) continue
      const { mode: listed, opens } = modes[i]!
      for (const { block, offset, single } of itemsOf(whole, span.start, listed)) {
        const told = announcement.exec(block) ?? elects.exec(block)
        if (told) {
          open = { action: told[1] === '免去' ? 'removed' : /选/.test(told[1]!) ? 'elected' : 'appointed', words: told[2]!, start: offset + told.index }
          above = undefined
          const from = told.index + told[0].length
          if (from < block.length) write(context, open, onlyNames(block.slice(from), true) ?? [], offset + from)
          continue
        }
        const names = opens || kind === 'title' ? undefined : onlyNames(block, open !== undefined)
        if (open && names) {
          write(context, open, names, offset)
          stacked = 0
          continue
        }
        const before = open
        open = undefined
        const verb = kind === 'title' ? null : leading.exec(block)
        const mode = verb ? (verb[1]!.startsWith('免') ? 'removed' : 'appointed') : listed
        const labelled = mode === undefined || mode === 'elected' || (opens && !verb) ? undefined : officeLabel(block, mode, offset, verb?.[0].length)
        if (labelled && labelled.names.length > 0) write(context, labelled.office, labelled.names, offset + labelled.from)
        else if (labelled && above && (labelled.joined || above.length === 1)) write(context, labelled.office, above, 0)
        else if (labelled && !labelled.joined && single) {
          stacked = before || stacked >= COLUMN ? stacked + 1 : 1
          if (stacked < COLUMN) open = labelled.office
          else if (stacked === COLUMN) context.facts.diagnostics.push(rosterOpen(span.start, span.end))
        } else stacked = 0
        above = !labelled && names && mode !== undefined && single ? [...(above ?? []), ...names.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }))] : undefined
      }
    }
  },
}

interface Item {
  readonly block: string
  readonly offset: number
  /** It is a line of its own. */
  readonly single: boolean
}

/** A line, or, under a heading or behind a verb, its items: 任命：县审计局局长：甲；县统计局局长：乙. */
function itemsOf(block: string, offset: number, mode: Action | undefined): readonly Item[] {
  const from = /^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)?(?:决定)?(?:任命|任职|免去|免职)[：:]\s*(?=.)/.exec(block)?.[0].length ?? 0
  const rest = block.slice(from)
  if ((mode === undefined && !leading.test(rest)) || !partsOffice.test(rest)) return [{ block, offset, single: true }]
  return matchesOf(item, rest).map(({ 0: words, index }) => ({ block: words, offset: offset + from + index, single: false }))
}
/** …局长：甲；…: such a line is a list. */
const partsOffice = /[长员任记席师][：: ][^。；]{2,60}[；。]./
const item = /[^；。]+[；。]?/g
/** 任命县审计局局长：甲, 免去县统计局局长职务：乙 */
const leading = new RegExp(`^${itemNumber}?\\s*(?:决定)?(任命|聘任|任(?!职|期|何|务)|免去?(?!职))(?=[省市区县州旗镇乡][^，。；：]{2,30}[：:])`)

/** Whether the block has been read as a list of names or as an office over them. */
export const isNameList = ({ facts }: ExtractionContext, span: CleanSpan): boolean => facts.appointments.some(({ rule, evidence }) => rule === name && evidence.some(({ start, end }) => end > span.start && start < span.end))

interface OfficeLabel {
  readonly office: Office
  readonly names: readonly ListedName[]
  readonly from: number
  /** A word (为…, 的…职务) ties it to the names on the line above. */
  readonly joined: boolean
}

/** A line that is offices, and behind them nothing or names only. */
function officeLabel(block: string, action: Action, offset: number, verb = 0): OfficeLabel | undefined {
  const tie = /^[为的]/.exec(block)?.[0].length ?? 0
  const lead = tie > 0 ? tie : verb > 0 ? verb : numbering.exec(block)![0].length
  const units = findOffices(block)
  const last = units.findLast((unit, i) => i === 0 || /^(?:（[^（）]{1,12}）)?[、，兼和]$/.test(block.slice(units[i - 1]!.end, unit.start)))
  if (!last || units[0]!.start !== lead || last !== units.at(-1) || units.some(({ label }) => label) || (units.length === 1 && last.body === '' && signer.test(last.head))) return undefined
  const office = { action, words: block.slice(lead, last.end), start: offset + lead }
  const gap = /^(?:（[^（）]{1,12}）)?(?:职务)?(?:\d+[名人]|（共?\d+[名人]）)?(?:\s*[：:]\s*|\s*[—－-]+\s*|\s+|$)/.exec(block.slice(last.end))
  if (!gap) return undefined
  const from = last.end + gap[0].length
  if (from === block.length) return { office, names: [], from, joined: tie > 0 || block.endsWith('职务') }
  const names = onlyNames(block.slice(from), true)
  return names && { office, names, from, joined: false }
}

function write(context: ExtractionContext, { action, words, start }: Office, names: readonly ListedName[], offset: number): void {
  const scope = pageScope(context)
  for (const one of names) {
    const person = noticePerson(context.facts, name, one.name, offset + one.start, offset + one.end)
    const evidence = cleanSpan(Math.min(start, offset + one.start), Math.max(start + words.length, offset + one.end))
    recordAct(context.facts, scope, { rule: name, people: [person], action, stretch: words, evidence: () => evidence }, undefined)
  }
}
