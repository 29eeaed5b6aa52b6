import { alternatives } from '../../language/alternatives.ts'
import { actionHeads, designations } from '../../lexicon/programme-heads.ts'
import { nationalProgrammes, placeAims } from '../../lexicon/programme-known.ts'
import type { CleanSpan } from '../../model/span.ts'
import { divisionFor } from '../places/division-of.ts'
import { isPartOfAnotherWord } from '../places/other-words.ts'
import type { ExtractionContext } from '../rule.ts'

/** 区委“…”战略, 全省…行动, 自治区提出的…: who stands before the name. */
const speaker = new RegExp(alternatives`(${alternatives`
  国家|全国|中央|国务院|全省|全市|全区|全县|全州|全旗|自治区|省委|市委|区委|县委|州委|旗委|省政府|市政府|区政府
  县政府|我省|我市|我区|我县|省|(?<![城都超夜股集上])市|(?<![城地社校园片])区|县|州|旗
`})(?:党委|党代会)?(?:(?<=[委府])、[^，。]{0,4})?(?:的|提出的|确定的|部署的|实施的|开展的|启动的|关于)?$`)
/** 国家“双碳”战略, 全省…行动: a campaign of that level; a designation of that level is the pursuing place's own programme. */
const levelled = new RegExp(alternatives`^(?!${alternatives`
  国家级|(?:国家|全国)[\u3400-\u9fff]{2,10}?(?:城市|县城|名城|示范[县市区]|先进[县市区])
`})(${alternatives`
  国家|全国|全省|全市|全区|全县|全州|全旗|省|市|区|县|州
`})(?:级)?(?=[“\u3400-\u9fff].*(?:${actionHeads})$)(?![\u3400-\u9fff]?[长委])`)
/** 湖南省安全生产示范县, “中国甜瓜之乡”: awarded from above, pursued by the place. */
const designation = new RegExp(`(?:${designations})[”]?(?:创建|建设)?$`)
/** 美丽广东建设: whose aim it is. */
const aim = new RegExp(`^(?:${placeAims})`)
const awarding: ReadonlySet<string> = new Set(['national', 'province'])
const national = new RegExp(nationalProgrammes)

/**
 * Whose programme it is: the level or division that the words before it or its own name tell, else the page's place, and
 * then `implied`. What a place pursues (国家园林城市) is its own.
 */
export function ownerOf({ facts, gazetteer, text }: ExtractionContext, programme: string, span: CleanSpan): { owner: { name: string; code: string | null } | null; implied: boolean } {
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  const opening = programme.slice(0, 12).replace(/^[《“]/, '')
  const named = gazetteer.scan(opening)[0]
  if (named?.start === 0 && !named.stem && !isPartOfAnotherWord(opening, named, false) && named.divisions.length === 1 && named.divisions[0]!.level !== 'township' && !(awarding.has(named.divisions[0]!.level) && designation.test(programme))) {
    return { owner: { name: named.divisions[0]!.name, code: named.divisions[0]!.code }, implied: false }
  }
  const aimed = page && aim.test(programme) ? gazetteer.scan(programme.slice(2, 10))[0] : undefined
  const above = aimed?.start === 0 ? aimed.divisions.find(({ code }) => code === page!.code || gazetteer.isWithin(page!.code, code)) : undefined
  if (above && above.code !== page!.code) return { owner: { name: above.name, code: above.code }, implied: false }
  if (national.test(programme)) return { owner: { name: '中国', code: '100000' }, implied: false }
  const before = text.slice(Math.max(0, span.start - 12), span.start)
  const level = levelled.exec(programme)?.[1] ?? speaker.exec(before)?.[1] ?? calledBy(facts, span)
  const word = level === undefined || /国/.test(level) || level === '中央' ? level && '国家' : level.replace(/^[全我]|[委]$|政府$/g, '')
  const division = word ? divisionFor(word, page, gazetteer) : undefined
  if (division) return { owner: { name: division.name, code: division.code }, implied: false }
  return { owner: facts.place && { name: facts.place.name, code: facts.place.code }, implied: facts.place !== null }
}

/** 全省秋冬季防火工作暨“护山”百日攻坚会议: whoever holds the meeting of that name. */
function calledBy({ meetings }: ExtractionContext['facts'], span: CleanSpan): string | undefined {
  const named = meetings.find(({ evidence }) => evidence.some(({ start, end }) => start < span.start && span.end <= end))
  return named && /^全[国省市县区州旗]/.exec(named.name)?.[0]
}
