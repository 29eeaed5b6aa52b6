import type { Division, Gazetteer } from '../../gazetteer/gazetteer.ts'
import { corpsCities } from '../../lexicon/data/corps-cities.ts'
import type { PageScope, PlacedOffice } from './placed-office.ts'

const numbered = /第?(十[一二三四]?|[一二三四五六七八九])师(?=[\u3400-\u9fff]{2,4}市|市|党委|机关|党政|团|与|纪委|政委|师长)/
const opens = new RegExp(`^(?:(?:新疆(?:生产建设)?)?兵团)?${numbered.source}`)
/** 师党委常委, 师市发改委主任: of the one that the page names. */
const bare = /^师市(?=[\u3400-\u9fff]{2})|^师(?:党委|纪委|机关|办公室)/
/** 兵团党委常委: of the whole corps, which lies in one region. */
const ofCorps = /^(?:新疆(?:生产建设)?)?兵团(?:党委|纪委|监委|[\u3400-\u9fff]{2,8}[局委部厅办])/
const REGION = '650000'

/** 三师图木舒克市党委书记, 第八师党委常委: an office of a division of the production corps is of the city that it runs. */
export function corpsOffice(full: string, scope: PageScope): PlacedOffice | undefined {
  const region = ofCorps.test(full) && !opens.test(full) ? scope.gazetteer.byCode(REGION) : undefined
  if (region) return { title: full, of: region.name, ofCode: region.code }
  const number = opens.exec(full)?.[1]
  const city = number !== undefined && scope.corps() ? cityOf(number, scope.gazetteer) : bare.test(full) ? scope.corps() : undefined
  return city && { title: full, of: city.name, ofCode: city.code }
}

/** The city of the first such division that a page of the corps names; an army's divisions are named without corps and city. */
export function corpsNamed(text: string, gazetteer: Gazetteer): Division | undefined {
  const number = numbered.exec(text)?.[1]
  const city = number === undefined ? undefined : cityOf(number, gazetteer)
  return city && (text.includes('兵团') || text.includes(city.name.slice(0, -1))) ? city : undefined
}

const cityOf = (number: string, gazetteer: Gazetteer): Division | undefined => gazetteer.byName(corpsCities[number] ?? '').find(({ to }) => to === null)
