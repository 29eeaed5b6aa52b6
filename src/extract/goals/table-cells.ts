import { parseNumber } from '../../language/numerals.ts'
import type { Quantity } from '../../model/facts.ts'
import { units } from '../../lexicon/units.ts'
import { cleanSpan } from '../../model/span.ts'
import { pageYear } from '../meetings/page-dates.ts'
import type { Draft, ExtractionContext, Rule } from '../rule.ts'
import { columnOf } from './columns.ts'
import { dueOf, dueDate } from './due.ts'
import { toldOf } from './page-manner.ts'
import { rowShift } from './row-shift.ts'
import { yearsIn } from './sections.ts'

const name = 'goals/table-cells'
const headedUnit = /[（(]\s*(?<scale>[百千]?[万亿])?(?<unit>元|公里|亩|平方米|立方米|个|户|人|人次|套|家|%|吨|米|处|座|千瓦|公顷)\s*[）)]/
const bareUnit = new RegExp(`^(?<scale>[百千]?[万亿])?(?<unit>${units})$`)
/** A cell's number: bare, with a bound (≥62, 5.5以内), or in brackets as a sum of the years ([13.5]). */
const bounded = /^(?<least>[≥>＞]|不低于|不少于)?(?<most>[≤<＜]|不高于|不超过|控制在)?[[〔]?(?<number>[-－−]?\d[\d,]*(?:\.\d+)?)[\]〕]?(?<share>[%％])?(?<after>以上|以下|以内|左右)?$/
/** A target that is by how much the level is to change: 增长8%, 下降3%以上. */
const changed = /^(?:同比|[比较]上年)?(?<action>增长|提高|下降|降低|减少)(?<number>\d+(?:\.\d+)?)[%％](?<after>以上|左右|以内)?$/
const isBelow = (number: string): boolean => /^[-－−]/.test(number)
/** 规上工业增加值增速 */
const ofItself = /(?<=增[长速])()$/
const changing = /(?<=.{2})(?:累计)?(降低|下降|减少|增加|提高|增长)$/
const noLevel = /^[—–―－-]+$/
const perCent = bareUnit.exec('%')
/** A target with its unit: ≥100公里. */
const valued = new RegExp(`^(?<least>[≥>＞]|不低于|不少于)?(?<most>[≤<＜]|不高于|不超过)?(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<scale>[百千]?[万亿])?(?<unit>${units})(?<after>以上|以下|以内|左右)?$`)
/** A row's own number is no figure, though the row has a unit. */
const ordinalHead = /^(?:序\s?号|编\s?号|项次|排名|位次)$/
const valueHead = /^(?:年度|绩效)?(?:指标|目标)值$/
const named = /名称|项目|指标|任务|内容|事项/
/** What sums up the rows is none of them. */
const sums = /^(?:合\s?计|总\s?计|小\s?计|共\s?计|累\s?计)(?:[（(].*[）)])?$/

interface Header {
  readonly cells: readonly string[]
  /** Column of the unit, where it has one of its own. */
  readonly unitAt: number
  readonly nameAt: number
  /** The unit that a line above the table tells for its columns of money (单位：万元). */
  readonly above: RegExpExecArray | null
}

const unitAbove = /^[（(]?(?:金额)?单位[：:]\s*(?<scale>[百千]?[万亿])?(?<unit>元|公里|亩|平方米|个|户|人|吨)[）)]?$/
const money = /投资|资金|金额|产值|计划$/

/**
 * Tables whose header gives the unit and whose cells bare numbers: 项目名称, 总投资（万元）, 完成时限; or 指标, 单位, 2024年目标.
 * A column of what was done gives results, one of plans goals.
 */
export const tableCells: Rule = {
  name,
  apply(context) {
    const { clean } = context
    let header: Header | undefined
    let above: RegExpExecArray | null = null
    for (const { span, kind, text: row } of clean.blocks) {
      if (kind === 'title' || kind === 'masthead' || kind === 'dateline') continue
      // Tables are also drawn with bars: | 指标 | 单位 | 计划 |.
      const bar = row.includes('\t') ? '\t' : /^\|(?:[^|]*\|){3,}$/.test(row) ? '|' : undefined
      if (bar === undefined) {
        above = unitAbove.exec(row) ?? above
        continue
      }
      const cells = row.split(bar)
      const head = headerOf(cells, above)
      if (head) header = head
      else if (header && cells.length <= header.cells.length) readRow(context, shifted(header, cells), cells, span.start)
    }
  },
}

/** The header as the row stands under it. */
function shifted(header: Header, cells: readonly string[]): Header {
  const by = rowShift(header.cells, cells)
  return by === 0 ? header : { ...header, cells: header.cells.slice(by), nameAt: header.nameAt - by, unitAt: header.unitAt < 0 ? -1 : header.unitAt - by }
}

function headerOf(cells: readonly string[], above: RegExpExecArray | null): Header | undefined {
  if (cells.length < 3 || cells.some((cell) => /^[\d.,%]+$/.test(cell.trim()))) return undefined
  const unitAt = cells.findIndex((cell) => /^(?:计量)?单位$/.test(cell.trim()))
  // 一级指标, 二级指标, 三级指标, 指标值: what is measured is named last.
  const valueAt = cells.findIndex((cell) => valueHead.test(cell.trim()))
  const nameAt = valueAt > 0 ? cells.findLastIndex((cell, i) => i < valueAt && named.test(cell)) : cells.findIndex((cell) => named.test(cell) && !headedUnit.test(cell))
  return nameAt >= 0 && (unitAt >= 0 || valueAt > 0 || above !== null || cells.some((cell) => headedUnit.test(cell))) ? { cells, unitAt, nameAt, above } : undefined
}

/** 2023年重点项目投资计划表: the one year that the title names. */
function titledYear({ facts }: ExtractionContext): number | null {
  const named = yearsIn(facts.title ?? '')
  return named.length === 1 ? named[0]! : null
}

/** The year that targets start from: of two that the header names, the one some years before the other (2020年, 2025年). */
function baseYear(heads: readonly string[]): number | null {
  const named = [...new Set(heads.flatMap((head) => yearsIn(head)))].sort((a, b) => a - b)
  return named.length === 2 && named[1]! - named[0]! >= 3 ? named[0]! : null
}

function readRow(context: ExtractionContext, { cells: heads, unitAt, nameAt, above }: Header, cells: readonly string[], start: number): void {
  const { facts } = context
  const told = toldOf(context)
  // A bulletin of 2021 that comes out in 2022 tells of 2021.
  const now = (told?.part === 'review' ? told.year : null) ?? pageYear(context) ?? told?.year ?? titledYear(context)
  const starts = cells.map((_, i) => start + cells.slice(0, i).reduce((sum, cell) => sum + cell.length + 1, 0))
  const subject = cells[nameAt]?.trim() ?? ''
  const due = dueOf(cells.join('\t'))
  const base = baseYear(heads)
  let before: number | null = null
  // The level before its growth.
  let level: { readonly isResult: boolean; readonly year: number | null } | undefined
  cells.forEach((cell, i) => {
    const head = heads[i]!
    const own = valueHead.test(head.trim()) ? valued.exec(cell.trim()) : null
    const change = unitAt >= 0 && i !== unitAt ? changed.exec(cell.trim()) : null
    const number = (own ?? change ?? bounded.exec(cell.trim()))?.groups
    const named = yearsIn(head)[0]
    const column = columnOf(head, { year: named ?? now, base, now, tells: told?.part })
    // 单位生产总值能耗降低 | % | — | — | [13.5]: the sum of the years of what itself changes.
    const sum = column.isGrowth && cells[unitAt]?.trim() === '%' && level !== undefined ? (/^[[〔]/.test(cell.trim()) ? changing : ofItself).exec(subject) : null
    const isGrowth = sum !== null || (change !== null && (level !== undefined || column.isResult || column.isPlanned)) || (column.isGrowth && level !== undefined && cells[unitAt]?.trim() !== '%')
    const measure = isGrowth ? perCent : (own ?? headedUnit.exec(head) ?? (unitAt >= 0 && i !== unitAt && !column.isGrowth ? bareUnit.exec(cells[unitAt]?.trim() ?? '') : money.test(head) ? above : null))
    if (change && !column.isGrowth && (column.isResult || column.isPlanned)) level = { isResult: column.isResult, year: named ?? now }
    // 2023年目标 | — | 增长10%: the growth is of the target though the level is left out.
    if (noLevel.test(cell.trim()) && !column.isGrowth && (column.isResult || column.isPlanned || (base !== null && named !== undefined))) level = { isResult: column.isResult, year: named ?? now }
    if (i === nameAt || ordinalHead.test(head.trim()) || subject.length < 2 || sums.test(subject) || !measure || !number || (isBelow(number['number']!) && !isGrowth) || (number['share'] && measure.groups!['unit'] !== '%')) return
    const isResult = isGrowth && level ? level.isResult : column.isResult
    if (!isResult && !own && !isGrowth && !column.isPlanned && unitAt < 0) return
    const year = named ?? (isGrowth && level ? level.year : now)
    if (!isGrowth) level = { isResult, year }
    const size = parseNumber(number['number']!.replace(/[-－−]/, '') + (measure.groups!['scale'] ?? ''))
    if (size === undefined) return
    const value = isBelow(number['number']!) ? -size : size
    if (isResult && year === base) before = value
    const list = isResult ? facts.results : facts.goals
    const label = head.replace(headedUnit, '').replace(/(?:至|到)?\d{4}年(?:底|末|度)?/, '').trim().replace(measure === above ? /计划$/ : /$^/, '计划投资')
    const from = Math.min(starts[nameAt]!, starts[i]!)
    const to = Math.max(starts[nameAt]! + cells[nameAt]!.length, starts[i]! + cell.length)
    list.push({
      key: `${isResult ? 'r' : 't'}${list.length + 1}`, action: sum?.[1] ?? change?.groups!['action'] ?? (isGrowth ? '增长' : ''), object: sum ? subject.slice(0, sum.index) : own || isGrowth || unitAt >= 0 ? subject : subject + label, value, valueTo: null, unit: measure.groups!['unit']!,
      comparator: number['least'] || number['after'] === '以上' ? '>=' : number['most'] || /^以[下内]$/.test(number['after'] ?? '') ? '<=' : number['after'] ? '~' : '=',
      modality: 'planned', year, deadline: isResult ? null : (dueDate(due, year) ?? (base === null ? null : String(year))), baseline: isResult || isGrowth ? null : before, partOf: null,
      programme: facts.programmes.find(({ name, aliases }) => [name, ...aliases].some((form) => form === subject || (form.length > 4 && subject.endsWith(form))))?.key ?? null, place: facts.place?.code ?? null, rule: name, evidence: [cleanSpan(from, to)],
    } satisfies Draft<Quantity>)
  })
}
