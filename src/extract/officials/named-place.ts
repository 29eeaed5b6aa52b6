import type { Division } from '../../gazetteer/gazetteer.ts'
import { resolvePlaceName } from '../places/division-of.ts'
import type { PageScope, PlacedOffice } from './placed-office.ts'
import type { OfficeUnit } from './office-units.ts'
import { inTown, leveledRest, townAtStart } from './town-offices.ts'

/** An office whose words begin with places, outermost first: 山东省聊城市东昌府区委书记. */
export function namedPlace(full: string, unit: Pick<OfficeUnit, 'head'>, scope: PageScope): PlacedOffice | undefined {
  let at = 0
  let division: Division | undefined
  let wording = ''
  const hits = scope.gazetteer.scan(full)
  for (const [i, hit] of hits.entries()) {
    // 淅川县代县长: 代 is of the head, and 代县 no place.
    if (hit.start !== at || hit.end > full.length - unit.head.length + (/^[省市区县州旗盟]长/.test(unit.head) ? 1 : 0)) break
    // 兰州 is the stem of 兰州市, 陵水县 the short name of 陵水黎族自治县.
    const isStem = hit.stem && (!/[省市区县旗州盟]$/.test(hit.name) || hit.divisions.some((candidate) => candidate.name.startsWith(hit.name)))
    if (isStem) {
      const town = townAtStart.exec(full)?.[1]
      // 萍乡学院, 新乡学院: a city's name that ends like a township's.
      if (town !== undefined && (town !== hit.name || /^(?:镇|乡|街道)/.test(full.slice(hit.end)))) break
      // A bare stem (安源国家森林公园) is part of a name; it only tells the division.
      // 杭州湾上虞…开发区: a water's name, and the place on its shore.
      if (at === 0 && full[hit.end] === '湾') {
        at = hit.end + 1
        continue
      }
      const related = resolvePlaceName(hit.divisions, scope.division, scope.gazetteer)
      if ((at > 0 && full[at - 1] !== '湾') || !related) break
      // 江西南昌市委书记: the province only says which one.
      if (related.level === 'province' && hits[i + 1]?.start === hit.end && !hits[i + 1]!.stem && hits[i + 1]!.divisions.some(({ code }) => scope.gazetteer.isWithin(code, related.code))) {
        division = related
        at = hit.end
        continue
      }
      const level = /^(?:省|市|区|县|州|旗|地)?(?:委|人大|政府|政协)|^(?:副|代理|代|常务)+[省市区县州旗盟]长/.test(full.slice(hit.end))
      return { title: level ? full.slice(hit.end) : full, of: related.name, ofCode: related.code }
    }
    const within = hit.divisions.filter((candidate) => !division || scope.gazetteer.isWithin(candidate.code, division.code))
    // 某县城区街道: no district of that name is in the county.
    if (within.length === 0) break
    division = resolvePlaceName(within, scope.division, scope.gazetteer)
    wording = hit.name
    at = hit.end
  }
  if (wording === '') return undefined
  const rest = full.slice(at)
  const town = townAtStart.exec(rest)
  if (town && town[1]!.length > 1 && !/^(?:区|市|县)/.test(town[1]!)) return inTown(town[1]!, rest.slice(town[1]!.length), scope, division)
  // 中国人民银行, 澳门特别行政区…委员会: the place is part of the body's name.
  if (/^中国|特别行政区$/.test(wording)) return { title: full, of: division?.name ?? wording, ofCode: division?.code ?? null }
  const level = wording.endsWith('自治区') ? '自治区' : wording.slice(-1)
  // 某某区区委书记: the level's word stands twice.
  return { title: leveledRest(rest, level), of: division?.name ?? wording, ofCode: division?.code ?? null }
}
