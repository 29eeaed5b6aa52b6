import { z } from 'zod'

export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).describe('ISO date as far as known: YYYY, YYYY-MM or YYYY-MM-DD')
export const code = z.string().regex(/^\d{6}(\d{3})?$/).describe('GB/T 2260 code of six digits, nine for towns; 中国 is 100000')

export const Evidence = z.object({
  start: z.int().nonnegative().describe('UTF-16 code units in the decoded file, markup and all'),
  end: z.int().positive().describe('exclusive'),
  text: z.string().describe('the slice start..end of the original, unaltered'),
})
export const evidence = z.array(Evidence).min(1)
export type Evidence = z.infer<typeof Evidence>

/** What every item has: the rule that found it, and which of its fields were taken from elsewhere on the page. */
export const found = {
  rule: z.string().describe('path of the rule that found the item, e.g. officials/office-before-name'),
  implied: z.array(z.string()).optional().describe('fields the text does not state where the item stands'),
  evidence,
  evidenceOf: z.record(z.string(), evidence).optional().describe('where a date, place or owner was settled elsewhere'),
}
