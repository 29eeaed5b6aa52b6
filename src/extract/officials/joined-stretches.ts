import { matchesOf, tester } from '../../language/scanner.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'
import { isCell } from '../appointments/cell-tables.ts'
import { JoinedPairs, type Pairs } from './joined-pairs.ts'
import { rowsIn, type NamedRow } from './named-rows.ts'

/** A list without marks between its names and offices. Offsets are of the page's text. */
export interface JoinedStretch {
  readonly start: number
  readonly end: number
  /** Empty where the list does not tell which office is whose. */
  readonly rows: readonly NamedRow[]
}

/** 组长：甲副市长副组长：乙…: what the leading group, the river or the field has its people under. */
const label = /(?:组 {0,4}长|成 {0,4}员|组 {0,4}员|[河湖林路田链]长|召集人|指挥长?|指挥官|主 {0,4}任|顾 {0,4}问|联络员|督导员|负责人)：\s?/g
const labelled = tester(/[\u3400-\u9fff]{2,3}(?:（[^（）]{1,8}）)?[ 、，]{0,6}[\u3400-\u9fff]/)
/** What a list ends at: a stop, an item, a number, the next label. */
const ends = /^(?:$|[。；\n(（]|[一二三四五六七八九十]+、|\d|\s|[\u3400-\u9fff ]{2,8}：)/
/** An office's head, hard against what may be a name. */
const joined = /(?:书记|[省市区县州旗盟镇乡局院部组长]长|主任|主席|专员|委员|常委)[\u3400-\u9fff]{2,3}[\u3400-\u9fff]{0,16}(?:书记|长|主任|主席|专员|委员|常委)/
const single = /^[\u3400-\u9fff]{2,4}(?:（[^（）]{1,8}）)?[\u3400-\u9fff、]{2,30}(?:书记|长|主任|主席|专员|委员|常委)$/
/** 甲为县民政局局长, 乙为永丰县司法局局长: an item of a list of acts, with a word between name and office. */
const tellsAct = /^[\u3400-\u9fff]{2,3}(?:同志)?(?:（[^（）]{1,8}）)?[为任](?=(?:[\u3400-\u9fff]{2,9}?)?[省市区县州旗镇乡][\u3400-\u9fff]{3})/
const LONGEST_LINE = 60

/** The lists of a page whose names and offices run together, block by block; a line by itself counts beside another one. */
export const joinedStretches = oncePerDocument((context: ExtractionContext): readonly JoinedStretch[] => {
  const { text, clean, gazetteer } = context
  const found: JoinedStretch[] = []
  let beside: { readonly block: number; readonly stretch: JoinedStretch; readonly sure: boolean } | undefined
  for (const [i, { kind, span }] of clean.blocks.entries()) {
    if (kind === 'masthead' || kind === 'dateline' || kind === 'title' || isCell(context, i)) continue
    const block = text.slice(span.start, span.end)
    const lines = labelledLists(block, gazetteer).map((one) => moved(one, span.start))
    found.push(...lines)
    if (joined.test(block)) found.push(...listsBeforeVerbs(block, gazetteer).map((one) => moved(one, span.start)))
    if (lines.length > 0) beside = { block: i, stretch: lines.at(-1)!, sure: true }
    if (lines.length > 0 || !(joined.test(block) || (block.length < LONGEST_LINE && single.test(block) && !tellsAct.test(block)))) continue
    const alone = listFrom(block, gazetteer)
    if (!alone) continue
    const list = (alone.rows.length === 0 ? goneOn(context, i, gazetteer) : undefined) ?? alone
    const stretch = moved(list, span.start)
    if (list.rows.length !== 1) found.push(stretch)
    else if (beside?.block === i - 1) found.push(...(beside.sure ? [] : [beside.stretch]), stretch)
    beside = { block: i, stretch, sure: list.rows.length !== 1 || beside?.block === i - 1 }
  }
  return found
})

/** 县长甲副县长 / 乙…: a list that the page's width has broken, told by its next line. */
function goneOn({ text, clean }: ExtractionContext, i: number, gazetteer: ExtractionContext['gazetteer']): JoinedStretch | undefined {
  const next = clean.blocks[i + 1]
  if (next?.kind !== 'body' && next?.kind !== 'heading') return undefined
  const { span } = clean.blocks[i]!
  const list = listFrom(text.slice(span.start, next.span.end), gazetteer)
  return list && list.rows.length > 0 && span.start + list.end > next.span.start ? list : undefined
}

/** Behind a label the name stands first: 组长：甲副市长. */
function labelledLists(block: string, gazetteer: ExtractionContext['gazetteer']): JoinedStretch[] {
  const found: JoinedStretch[] = []
  let pairs: JoinedPairs | undefined
  let ranges: ReturnType<typeof rowsIn> | undefined
  if (!block.includes('：')) return found
  for (const match of matchesOf(label, block)) {
    const at = match.index + match[0].length
    if (!labelled(block, at)) continue
    pairs ??= new JoinedPairs(block, gazetteer)
    const { rows, end } = pairs.namesFirst(at)
    if (rows.length === 0 || (rows.length === 1 && !ends.test(block.slice(end, end + 12)))) continue
    ranges ??= rowsIn(block)
    if (!ranges.some((one) => one.start <= at && one.end >= end)) found.push({ start: at, end, rows })
  }
  return found
}

/**
 * A block that is one list. It begins with a name and ends with an office, or the other way round; where it begins and ends
 * with the same, one is left over, and nobody can tell which.
 */
function listFrom(block: string, gazetteer: ExtractionContext['gazetteer']): JoinedStretch | undefined {
  if (rowsIn(block).length > 0) return undefined
  const pairs = new JoinedPairs(block, gazetteer)
  const forward = pairs.namesFirst(0)
  if (forward.rows.length > 0) {
    const whole = ends.test(block.slice(forward.end, forward.end + 12))
    if (whole) return { start: 0, end: forward.end, rows: forward.rows }
    const over = pairs.nameAt(forward.end)
    return over && ends.test(block.slice(over.end, over.end + 12)) ? { start: 0, end: over.end, rows: [] } : undefined
  }
  return officesFirst(block, pairs)
}

/** 县委书记甲县长乙: whom each office stands against; open where an office is left at the end. */
function officesFirst(block: string, pairs: JoinedPairs): JoinedStretch | undefined {
  const rows: NamedRow[] = []
  for (let at = 0; ; ) {
    const units = pairs.officesAt(at)
    if (units.length === 0) return rows.length > 1 && ends.test(block.slice(at, at + 12)) ? { start: 0, end: at, rows } : undefined
    const from = nextLine(block, units.at(-1)!.end)
    if (from >= block.length) return rows.length > 1 ? { start: 0, end: from, rows: [] } : undefined
    const name = pairs.nameAt(from, true)
    if (!name) return undefined
    rows.push({ name, start: from, units })
    at = nextLine(block, name.end)
  }
}

/**
 * 县委书记甲县长乙副县长丙、县公安局局长丁出席会议: a clause that is offices and names up to its verb, most of them hard against each
 * other.
 */
function listsBeforeVerbs(block: string, gazetteer: ExtractionContext['gazetteer']): JoinedStretch[] {
  const found: JoinedStretch[] = []
  let pairs: JoinedPairs | undefined
  for (const { index } of matchesOf(attending, block)) {
    const start = Math.max(...['，', '。', '；', '：', '\n'].map((mark) => block.lastIndexOf(mark, index - 1))) + 1
    if (index - start < LEAST || !joined.test(block.slice(start, index))) continue
    pairs ??= new JoinedPairs(block, gazetteer)
    const rows: NamedRow[] = []
    let marks = 0
    for (let at = start; at < index; ) {
      const units = pairs.officesAt(at)
      const name = units.length > 0 ? pairs.nameAt(units.at(-1)!.end, units.at(-1)!.end + 5 < index) ?? pairs.nameAt(units.at(-1)!.end) : undefined
      if (!name) break
      rows.push({ name, start: units.at(-1)!.end, units })
      at = name.end
      if (/[、和及]/.test(block[at] ?? '')) [at, marks] = [at + 1, marks + 1]
    }
    if (rows.length >= ROWS && rows.at(-1)!.name.end === index && marks * 2 < rows.length) found.push({ start, end: index, rows })
  }
  return found
}
const attending = /等?(?:县|市|区)?(?:领导)?(?:出席|参加(?!率)|列席|陪同|到会|在主席台)/g
/** So long is a list of three rows at least. */
const [LEAST, ROWS] = [14, 3]

const nextLine = (text: string, at: number): number => (text[at] === '\n' ? at + 1 : at)

const moved = ({ start, end, rows }: Pick<Pairs, 'rows' | 'end'> & { readonly start: number }, offset: number): JoinedStretch => ({
  start: start + offset,
  end: end + offset,
  rows: rows.map((row) => ({ name: { ...row.name, end: row.name.end + offset }, start: row.start + offset, units: row.units.map((unit) => ({ ...unit, start: unit.start + offset, end: unit.end + offset })) })),
})
