import type { CleanSpan } from '../../model/span.ts'
import { divisionFor } from '../places/division-of.ts'
import type { ExtractionContext } from '../rule.ts'

/**
 * Whose programme it is: the level that the words before it or its own name tell (区委“…”战略, 全省…行动, 国家…), else the
 * page's place, and then `implied`.
 */
export function ownerOf({ facts, gazetteer, text }: ExtractionContext, programme: string, span: CleanSpan): { owner: { name: string; code: string | null } | null; implied: boolean } {
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  const before = text.slice(Math.max(0, span.start - 10), span.start)
  const named = gazetteer.scan(programme.slice(0, 8))[0]
  if (named?.start === 0 && named.divisions.length === 1) return { owner: { name: named.divisions[0]!.name, code: named.divisions[0]!.code }, implied: false }
  const level = /^(国家|全国|省|市|区|县|旗|州)(?:级)?(?![\u3400-\u9fff]?[长委])/.exec(programme)?.[1] ?? /(国家|全国|全省|全市|全区|全县|省委|市委|区委|县委|省政府|市政府|我省|我市|我区|我县)(?:、[^，。]{0,4})?(?:的|提出的|确定的)?$/.exec(before)?.[1]
  if (level === '国家' || level === '全国') return { owner: { name: '中国', code: '100000' }, implied: false }
  const word = level?.replace(/[全我委政府]/g, '')
  const division = word ? divisionFor(word, page, gazetteer) : undefined
  if (division) return { owner: { name: division.name, code: division.code }, implied: false }
  return { owner: facts.place && { name: facts.place.name, code: facts.place.code }, implied: facts.place !== null }
}
