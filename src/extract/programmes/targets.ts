import { isPartOfAnotherWord } from '../places/other-words.ts'
import type { ExtractionContext } from '../rule.ts'

/**
 * Codes of the divisions in which a programme is carried out: those that its own name tells (富川县…工程), else the page's
 * place, as a page tells of what is done there; none for the country's own strategies. 省级河湖管护示范县 is not done in 范县.
 */
export function targetsOf({ facts, gazetteer }: ExtractionContext, programme: string, ownerCode: string | null): string[] {
  const page = facts.place?.code ?? null
  const named = gazetteer.scan(programme).flatMap((hit) => {
    const { stem, divisions } = hit
    const inside = page === null ? [] : divisions.filter(({ code }) => code === page || gazetteer.isWithin(code, page))
    if (inside.length === 1) return inside
    return !stem && divisions.length === 1 && !isPartOfAnotherWord(programme, hit, false) ? divisions : []
  })
  const codes = [...new Set(named.filter(({ level }) => level !== 'national').map(({ code }) => code))]
  if (codes.length > 0) return codes
  return page === null || ownerCode === '100000' ? [] : [page]
}
