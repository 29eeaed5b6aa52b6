import { wordAt } from '../../lexicon/name-score.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { isUnofficial } from '../../lexicon/office-words.ts'
import { cleanSpan } from '../../model/span.ts'
import { isCell } from '../appointments/cell-tables.ts'
import type { Rule } from '../rule.ts'
import { placeSideBySide } from './complete-body.ts'
import { findOffices, type OfficeUnit } from './office-units.ts'
import { otherThings } from './only-names.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import { sectionScopes } from './section-scopes.ts'
import { isNovelName } from './whole-name.ts'

const name = 'officials/alike-lines'
const lead = /^(?:\d{1,2}[.、．]\s?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[·●■◆]\s?)?/
const called = /^(?:[\u3400-\u9fff]{2,3}|[\u3400-\u9fff] [\u3400-\u9fff](?![\u3400-\u9fff]))/
const bracket = /^(?:（[^（）]{1,8}）)?/
const gap = /^(?:同志)?([ \t，：]?)\s*/
const between = /^(?:（[^（）]{1,12}）)?[、，兼 ]?$/
const closer = /^(?:（[^（）]{1,12}）)?([：；。，]?)/
/** So many lines of one form whose names are known tell what the others are. */
const KNOWN = 2

/** What may be the name that opens a line. */
interface Opening {
  readonly start: number
  readonly end: number
}

interface Entry extends Opening {
  /** How such a line is set: what parts name and office, and what closes the office. */
  readonly form: string
  readonly name: string
  readonly units: readonly OfficeUnit[]
}

/**
 * Lists whose lines are all of one form (甲副县长：分管…; 5.乙 县林业局局长): where most of its names are known, one that no
 * table of surnames has, or that is also a word, is a name as well.
 */
export const alikeLines: Rule = {
  name,
  apply(context) {
    const { facts, clean } = context
    const starts = new Map(facts.names.map((mention) => [mention.name.start, mention.name.end]))
    const isKnown = ({ entry, at }: { readonly entry: Opening; readonly at: number }): boolean => starts.get(at + entry.start) === at + entry.end
    const openings = clean.blocks.flatMap(({ kind, span, text }, i) => (kind === 'masthead' || kind === 'dateline' || kind === 'title' ? [] : openingsOf(text).map((entry) => ({ entry, at: span.start, block: i }))))
    // Nearly no page goes on from here: only then lines are read for offices.
    if (openings.filter(isKnown).length < KNOWN) return
    const entries = openings.flatMap(({ entry, at, block }) => (isCell(context, block) ? [] : entriesIn(clean.blocks[block]!.text, entry).map((one) => ({ entry: one, at, block }))))
    if (entries.length <= KNOWN) return
    const isRead = ({ at, entry }: (typeof entries)[number]): boolean => facts.names.some((mention) => mention.name.start < at + entry.end && mention.name.end > at + entry.start)
    const known = entries.filter(isKnown)
    const open = entries.filter((one) => !isRead(one) && known.filter(({ entry }) => entry.form === one.entry.form).length >= KNOWN)
    const scopes = sectionScopes(context)
    for (const one of open) {
      const { entry, at, block } = one
      // Two parts of one line that both could be the name: nobody can tell.
      if (open.some((other) => other !== one && other.block === block) || open.length > known.length || !mayBeNamed(entry.name)) continue
      const span = cleanSpan(at + entry.start, at + entry.end)
      const person = personNamed(facts, entry.name, name, span)
      noteName(facts, person, span)
      for (const { unit, placed, post } of placeSideBySide(entry.units, scopes(block))) if (!isUnofficial(unit)) giveOffice(person, { ...placed, post, status: unit.status, rule: name, evidence: [cleanSpan(span.start, at + unit.end)] })
    }
  },
}

/** 疏翔, 阮红旗: a surname opens it, or no word is in it. */
const mayBeNamed = (words: string): boolean => !otherThings.test(words.replace(/旗$/, '')) && (isNovelName(words) || (surnames.has(words[0]!) && !(words.length === 2 && wordAt(words, 0))))

/** 兵|县长, 旗|县长: what a name that was cut too short leaves before an office that needs no body. */
const leftOver = ({ body, head }: OfficeUnit): boolean => body.length === 1 && (!/[省市区县州旗镇乡]/.test(body) || /^(?:代理|代|副|常务)*[省市区县州旗镇乡]长/.test(head))

/** Two or three characters that open a line. */
function openingsOf(line: string): Opening[] {
  const start = lead.exec(line)![0].length
  const words = called.exec(line.slice(start))?.[0]
  if (words === undefined) return []
  const lengths = words.includes(' ') || words.length === 2 ? [words.length] : [words.length, 2]
  return lengths.map((length) => ({ start, end: start + length }))
}

/** The entry that a line is with such a name and offices behind it; none where it is no such line. */
function entriesIn(line: string, { start, end }: Opening): Entry[] {
  const raw = line.slice(start, end)
  const from = end + bracket.exec(line.slice(end))![0].length
  const [apart, mark] = gap.exec(line.slice(from)) as unknown as [string, string]
  const behind = from + apart.length
  const units = findOffices(line.slice(behind)).map((unit) => ({ ...unit, start: unit.start + behind, end: unit.end + behind }))
  const apartFrom = units.findIndex((unit, i) => i > 0 && (unit.label || !between.test(line.slice(units[i - 1]!.end, unit.start))))
  const all = apartFrom < 0 ? units : units.slice(0, apartFrom)
  if (all.length === 0 || all[0]!.start !== behind || all[0]!.label || /[副代兼原现任]$/.test(raw) || (mark === '' && raw.length > 2 && raw.endsWith('为')) || (mark === '' && leftOver(all[0]!))) return []
  const close = closer.exec(line.slice(all.at(-1)!.end))!
  const last = all.at(-1)!.end + close[0].length
  // What goes on behind the office without a mark is running text.
  if (close[1] === '' && last < line.length && line[last] !== ' ') return []
  return [{ form: `${start > 0 ? '#' : ''}${mark === '' ? 'glued' : mark}${last < line.length ? close[1] : ''}`, name: raw.replace(' ', ''), start, end, units: all }]
}
