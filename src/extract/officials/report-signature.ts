import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { oncePerDocument } from '../context-cache.ts'
import { deliveredLine } from '../meetings/delivered-line.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { onlyNames } from './only-names.ts'
import { noteName, personNamed } from './people.ts'

const name = 'officials/report-signature'

/** The name that stands alone between the line of the session and 各位代表; undefined where an office stands beside it or nobody's does. */
export const signatureOf = oncePerDocument((context: ExtractionContext): (CleanSpan & { readonly name: string }) | undefined => {
  const given = deliveredLine(context)
  if (!given) return undefined
  const signed = context.clean.blocks.slice(given.block + 1, given.address).flatMap(({ span, text }) => {
    const [only, another] = text.length < 8 ? (onlyNames(text) ?? []) : []
    return only && !another ? [{ ...cleanSpan(span.start + only.start, span.start + only.end), name: only.name }] : []
  })
  return signed.length === 1 ? signed[0] : undefined
})

/** ——在某县第十六届人民代表大会第四次会议上 / 栗俊昌 / 各位代表：: a report whose speaker signs by his name alone. */
export const reportSignature: Rule = {
  name,
  apply(context) {
    const signed = signatureOf(context)
    if (!signed) return
    const span = cleanSpan(signed.start, signed.end)
    noteName(context.facts, personNamed(context.facts, signed.name, name, span), span)
  },
}
