import { scanner } from '../../language/scanner.ts'
import { isUnofficial } from '../../lexicon/office-words.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Rule } from '../rule.ts'
import { placeSideBySide } from './complete-body.ts'
import { findOffices } from './office-units.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice, noteName, personNamed } from './people.ts'
import { sharersBefore } from './sharers-before.ts'
import { wholeName } from './whole-name.ts'

const name = 'officials/same-office'
const all = scanner(/(?:均|都|皆)(?:为|是|系)(?=[\u3400-\u9fff])/g)

/** 注：包抓领导李清河、王建华、赵林均为副县长: one office told of a whole list of names. */
export const sameOffice: Rule = {
  name,
  apply(context) {
    const scope = pageScope(context)
    for (const passage of context.clean.blocks) {
      const { span, text } = passage
      for (const match of all(passage)) {
        const at = text.lastIndexOf('、', match.index) + 1
        const last = at > 0 && match.index - at <= 4 ? wholeName(text.slice(at, match.index)) : undefined
        const listed = last === undefined ? [] : sharersBefore(text, at)
        const from = match.index + match[0].length
        const units = listed.length === 0 ? [] : findOffices(text.slice(from, from + 24)).filter(({ start, label }) => start === 0 && !label)
        if (units.length === 0) continue
        for (const one of [...listed, { name: last!, start: at, end: match.index }]) {
          const own = cleanSpan(span.start + one.start, span.start + one.end)
          const person = personNamed(context.facts, one.name, name, own)
          noteName(context.facts, person, own)
          for (const { unit, placed, post } of placeSideBySide(units, scope)) if (!isUnofficial(unit)) giveOffice(person, { ...placed, post, status: unit.status, rule: name, evidence: [cleanSpan(own.start, span.start + from + unit.end)] })
        }
      }
    }
  },
}
