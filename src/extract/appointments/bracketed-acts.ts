import { cleanSpan } from '../../model/span.ts'
import { findOffices } from '../officials/office-units.ts'
import { sectionScopes } from '../officials/section-scopes.ts'
import type { Rule } from '../rule.ts'
import { recordAct } from './act-offices.ts'
import { verbOf } from './cell-acts.ts'
import { itemNumber } from './item-number.ts'
import { noticePerson } from './notice-person.ts'

const name = 'appointments/bracketed-acts'
const numbering = new RegExp(`^${itemNumber}?\\s*`)
const verb = '（(?:新|决定)?(任命?|免去?|任职|免职|聘任|解聘)）'
/** 高 峰（任）, 余长江（女）（免） */
const told = new RegExp(`\\s*([\\u3400-\\u9fff·]{2,12}|[\\u3400-\\u9fff] [\\u3400-\\u9fff])(?:同志)?\\s?(?:（(?:[女男]|[女男]?[，、]?[\\u3400-\\u9fff]{1,6}族)）)?${verb}[、，；。]?\\s*`, 'y')
const holds = new RegExp(verb)

/** Lines of an office and of those to whom it is given and from whom it is taken, the verb in brackets: 县审计局局长 甲（任） 乙（免）; 甲（任） 县审计局局长. */
export const bracketedActs: Rule = {
  name,
  apply(context) {
    const scopes = sectionScopes(context)
    for (const [i, { kind, span, text: line }] of context.clean.blocks.entries()) {
      if (kind === 'masthead' || kind === 'dateline' || !holds.test(line)) continue
      const first = numbering.exec(line)![0].length
      const before = peopleAt(line, first)
      const from = before?.end ?? first
      const to = officesAt(line, from)
      if (to === undefined) continue
      const people = before ?? peopleAt(line, to + /^[：:]?/.exec(line.slice(to))![0].length)
      if (!people || !/^[。；，]?$/.test(line.slice(Math.max(to, people.end)))) continue
      for (const { called, start, word } of people.found) {
        const action = verbOf(word)
        if (!action) continue
        const person = noticePerson(context.facts, name, called.replace(' ', ''), span.start + start, span.start + start + called.length)
        const evidence = cleanSpan(span.start + Math.min(start, from), span.start + Math.max(start + called.length, to))
        recordAct(context.facts, scopes(i), { rule: name, people: [person], action, stretch: line.slice(from, to), evidence: () => evidence }, undefined)
      }
    }
  },
}

/** Where the offices end that begin at `from`. */
function officesAt(line: string, from: number): number | undefined {
  const rest = line.slice(from)
  const units = findOffices(rest)
  if (units[0]?.start !== 0 || units[0].label) return undefined
  let last = 0
  while (units[last + 1] && /^[、兼]$/.test(rest.slice(units[last]!.end, units[last + 1]!.start))) last++
  return from + units[last]!.end
}

interface Told {
  readonly found: readonly { readonly called: string; readonly start: number; readonly word: string }[]
  readonly end: number
}

/** Who stands at `from`, each with the verb. */
function peopleAt(line: string, from: number): Told | undefined {
  const found: { called: string; start: number; word: string }[] = []
  let end = from
  told.lastIndex = from
  for (let match = told.exec(line); match !== null; match = told.exec(line)) {
    found.push({ called: match[1]!, start: match.index + match[0].indexOf(match[1]!), word: match[2]! })
    end = told.lastIndex
  }
  return found.length > 0 ? { found, end } : undefined
}
