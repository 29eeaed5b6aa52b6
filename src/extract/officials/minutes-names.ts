import { matchesOf } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import { minutesFields } from '../meetings/minutes-fields.ts'
import { isNamedBody } from '../organisations/body-lists.ts'
import type { Rule } from '../rule.ts'
import { findOffices } from './office-units.ts'
import { onlyNames, otherThings } from './only-names.ts'
import { personNamed } from './people.ts'
import { wholeName } from './whole-name.ts'

const name = 'officials/minutes-names'
const item = /[^、，；,;\s（）()。：]+(?:·[^、，；\s（）]+)*/g
const brackets = /（[^（）]*）/g

/**
 * Names that a field of minutes lists by themselves or behind a body (出席：甲 乙（女）; 列席：区财政局丙 丁): what the label
 * says that they are makes names of them.
 */
export const minutesNames: Rule = {
  name,
  apply(context) {
    const { text, facts } = context
    for (const { field, span } of minutesFields(context)) {
      if (field === 'recorder' || field === 'other') continue
      const list = (facts.names.at(-1)?.list ?? 0) + 1
      const words = text.slice(span.start, span.end).replace(brackets, (bracket) => ' '.repeat(bracket.length))
      // A field that holds nothing but names: what is also a word is one among them.
      const whole = onlyNames(words)
      for (const match of matchesOf(item, words)) {
        const found = nameIn(match[0]) ?? (whole?.some(({ start, end }) => start === match.index && end === match.index + match[0].length) ? { name: match[0], start: 0 } : undefined)
        if (!found) continue
        const at = cleanSpan(span.start + match.index + found.start, span.start + match.index + match[0].length)
        if (facts.names.some(({ name: known }) => known.start < at.end && known.end > at.start)) continue
        facts.names.push({ person: personNamed(facts, found.name, name, at).key, name: at, phrase: cleanSpan(span.start + match.index, at.end), list })
      }
    }
  },
}

/** The name that an item is, or that stands behind a body in it: 区财政局丙. */
function nameIn(words: string): { name: string; start: number } | undefined {
  // 高坑镇, 秘书长: as long as a name, but a body or an office.
  if (isNamedBody(words) || otherThings.test(words) || findOffices(words).at(-1)?.end === words.length) return undefined
  const whole = wholeName(words)
  if (whole !== undefined) return { name: whole, start: 0 }
  for (let start = 2; start <= words.length - 2; start++) {
    const behind = isNamedBody(words.slice(0, start)) ? wholeName(words.slice(start)) : undefined
    if (behind !== undefined) return { name: behind, start }
  }
  return undefined
}
