import type { Meeting } from '../../model/facts.ts'
import { resolvePlaceName } from '../places/division-of.ts'
import type { ExtractionContext } from '../rule.ts'

/** Where a meeting took place or a tour went, as worded, with the code of the division that the words begin with. */
export function venueOf({ gazetteer, facts }: Pick<ExtractionContext, 'gazetteer' | 'facts'>, worded: string): Meeting['venue'] {
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  if (/^我[省市区县旗州]/.test(worded) && page) return { name: page.name, code: page.code }
  const hit = gazetteer.scan(worded.slice(0, 12))[0]
  const division = hit?.start === 0 ? resolvePlaceName(hit.divisions, page, gazetteer) : undefined
  return { name: worded, code: division?.code ?? null }
}
