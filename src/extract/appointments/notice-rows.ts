import { cleanSpan } from '../../model/span.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import { placeOffice } from '../officials/jurisdiction.ts'
import { nameAt } from '../officials/name-at.ts'
import { completeBody, postOf } from '../officials/office-before-name.ts'
import { findOffices } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import { giveOffice, personNamed } from '../officials/people.ts'

const name = 'appointments/notice-rows'
const birthDate = /((?:19|20)\d{2})\s*[.年-]\s*(\d{1,2})?/
/** 甲，男，汉族，1972年5月生，…: wherever such an entry begins; it goes on to the next one. */
const entry = /(?<=^|[。；：\n]|\d[.、]|[一二三四五六七八九十]、)\s*([\u3400-\u9fff·\u{20000}-\u{3ffff}]{2,12})(?:同志)?[，、 ](?=(?:男|女)[，、 ])/gu

/**
 * Who is about to be appointed, as notices tell it: table rows (name, sex, people, birth, present post, intended post) and
 * sentences (甲，男，汉族，1972年5月生，…现任…，拟任…).
 */
export const noticeRows: Rule = {
  name,
  apply(context) {
    const notice = /拟任|任前公示|拟提/.test(context.text)
    let above: { name: string; start: number } | undefined
    for (const { span } of context.clean.blocks) {
      const line = context.text.slice(span.start, span.end)
      // A name on a line of its own, then 男，1972年5月生，….
      if (above && /^(?:男|女)[，、 ]/.test(line)) readEntry(context, context.text.slice(above.start, span.end), above.start, above.name)
      const alone = line.length <= 8 ? nameAt(line, 0, { strong: true }) : undefined
      above = alone && alone.end === line.length ? { name: alone.name, start: span.start } : undefined
      const cells = line.split('\t')
      if (cells.length >= 3 && notice) readRow(context, cells, span.start)
      else {
        const entries = [...line.matchAll(entry)]
        entries.forEach((match, i) => readEntry(context, line.slice(match.index, entries[i + 1]?.index ?? line.length), span.start + match.index, match[1]!))
      }
    }
  },
}

function readRow(context: ExtractionContext, cells: readonly string[], offset: number): void {
  let at = offset
  let person: DraftPerson | undefined
  const offices: { cell: string; start: number }[] = []
  for (const [i, cell] of cells.entries()) {
    const start = at
    at += cell.length + 1
    if (!person) {
      if (i > 1) return
      const found = /^\d*$/.test(cell) || /姓名|序号|职务/.test(cell) ? undefined : nameAt(cell, 0, { strong: true })
      if (found && found.end === cell.length) {
        person = personNamed(context.facts, found.name, name, cleanSpan(start, start + cell.length))
        context.facts.names.push({ person: person.key, name: cleanSpan(start, start + cell.length), phrase: cleanSpan(start, start + cell.length), list: (context.facts.names.at(-1)?.list ?? 0) + 1 })
      }
    } else if (!details(person, cell) && findOffices(cell).length > 0) offices.push({ cell, start })
  }
  if (person) offices.forEach(({ cell, start }, i) => give(context, person, cell, start, i === offices.length - 1 && offices.length > 1 ? 'nominated' : 'held'))
}

function readEntry(context: ExtractionContext, text: string, offset: number, named: string): void {
  const at = text.indexOf(named)
  const span = cleanSpan(offset + at, offset + at + named.length)
  const person = personNamed(context.facts, named, name, span)
  if (!context.facts.names.some((mention) => mention.name.start === span.start)) context.facts.names.push({ person: person.key, name: span, phrase: span, list: (context.facts.names.at(-1)?.list ?? 0) + 1 })
  for (const part of text.slice(at + named.length).split(/[，。；、\s]/)) details(person, part)
  for (const [word, status] of [['现任', 'held'], ['拟任', 'nominated'], ['提名为', 'nominated']] as const) {
    const match = new RegExp(`${word}(?:为)?([^，。；]+)`).exec(text)
    if (match) give(context, person, match[1]!, offset + match.index + match[0].length - match[1]!.length, status)
  }
}

/** Takes a cell or clause for a personal detail; false where it is none. */
function details(person: DraftPerson, part: string): boolean {
  const text = part.trim()
  const birth = /^(?:[^，]{0,4})?(?:19|20)\d{2}\s*[.年-]/.test(text) && !/参加工作|入党|至|任/.test(text) ? birthDate.exec(text) : null
  if (text === '男' || text === '女') person.gender = text
  else if (/^[\u3400-\u9fff]{1,6}族$/.test(text)) person.ethnicity = text
  else if (birth) person.birth = birth[2] ? `${birth[1]}-${birth[2].padStart(2, '0')}` : birth[1]!
  else if (/^[\u3400-\u9fff]{2,9}人$/.test(text)) person.nativePlace = text.slice(0, -1)
  else if (/(?:研究生|大学|本科|大专|中专|学历|硕士|博士)$/.test(text) && text.length < 16) person.education = text.replace(/学历$/, '')
  else return false
  return true
}

function give(context: ExtractionContext, person: DraftPerson, text: string, offset: number, status: 'held' | 'nominated'): void {
  const scope = pageScope(context)
  let inherited
  let body = ''
  for (const unit of findOffices(text)) {
    if (unit.label) continue
    const completed = completeBody(unit, body)
    if (completed.body !== '') body = completed.body
    const placed = placeOffice(completed, scope, inherited)
    inherited = placed
    const evidence = cleanSpan(Math.min(offset, person.evidence[0]!.start), offset + unit.end)
    const own = unit.status === 'nominated' ? 'nominated' : status
    giveOffice(person, { ...placed, post: postOf(placed.title), status: own, rule: name, evidence: [evidence] })
    if (own === 'nominated') context.facts.appointments.push({ person: person.key, action: 'nominated', ...placed, post: postOf(placed.title), meeting: null, date: null, rule: name, evidence: [evidence] })
  }
}
