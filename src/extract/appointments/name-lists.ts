import { matchesOf } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { placeOffice } from '../officials/jurisdiction.ts'
import { postOf } from '../officials/office-before-name.ts'
import { findOffices } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import { giveOffice, personNamed } from '../officials/people.ts'
import { wholeName } from '../officials/whole-name.ts'

const name = 'appointments/name-lists'
const announcement = /(任命|免去)(?:下列|以下|如下)(?:[\d一二三四五六七八九十]+(?:名|位|人))?(?:同志|人员|人)?(?:为|的)([^：:。；]{2,40}?)(?:职务)?[：:]\s*/

/** 任命下列同志为区人民法院审判员：甲、乙、丙: one office, told once, over names behind it or on the lines below. */
export const nameLists: Rule = {
  name,
  apply(context) {
    let open: { action: 'appointed' | 'removed'; office: string; start: number } | undefined
    for (const { span } of context.clean.blocks) {
      const block = context.text.slice(span.start, span.end)
      const match = announcement.exec(block)
      if (match) {
        open = { action: match[1] === '任命' ? 'appointed' : 'removed', office: match[2]!, start: span.start + match.index }
        readNames(context, block.slice(match.index + match[0].length), span.start + match.index + match[0].length, open)
      } else if (open && !readNames(context, block, span.start, open)) open = undefined
    }
  },
}

/** False where the text is no list of names: then the announcement is over. */
function readNames(context: ExtractionContext, text: string, offset: number, open: { action: 'appointed' | 'removed'; office: string; start: number }): boolean {
  const parts = matchesOf(/[^、，。；\s]+/g, text)
  const names = parts.filter((part) => wholeName(part[0]) !== undefined)
  if (names.length === 0 || names.length < parts.length * 0.8) return text === ''
  const scope = pageScope(context)
  const list = (context.facts.names.at(-1)?.list ?? 0) + 1
  for (const part of names) {
    const span = cleanSpan(offset + part.index, offset + part.index + part[0].length)
    const person = personNamed(context.facts, part[0], name, span)
    const evidence = [cleanSpan(open.start, span.end)]
    if (!context.facts.names.some((mention) => mention.name.start === span.start)) context.facts.names.push({ person: person.key, name: span, phrase: span, list })
    for (const unit of findOffices(open.office)) {
      const placed = placeOffice(unit, scope, undefined)
      const office = { ...placed, post: postOf(placed.title), rule: name, evidence }
      giveOffice(person, { ...office, status: open.action === 'appointed' ? 'held' : 'former' })
      context.facts.appointments.push({ ...office, person: person.key, action: open.action, meeting: null, date: null })
    }
  }
  return true
}
