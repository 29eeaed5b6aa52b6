import { chainedPlace, divisionFor, resolvePlaceName } from '../places/division-of.ts'
import type { DraftPerson, ExtractionContext } from '../rule.ts'

/** What makes a stem a division's name; in 金山镇 and 海宁皮革城 it is part of another name. */
const bodyFollows = /^(?:委|政府|人大|政协|召开|举行|举办|全|[一二三四五六七八九十]+届|第)/

/** What stands before the division in full names: 中国共产党…第七届某县委员会, 2024年某县…. */
const party = /^(?:(?:19|20)\d{2}年?度?)?(?:第?[一二三四1-4]季度|上半年|下半年|[秋冬春夏]季)?(?:第[一二三四五六七八九十\d]+届(?=[\u3400-\u9fff]{2}[^人政]))?(?:(?:中国人民政治协商会议|中国共产党|中共|政协)(?:第[一二三四五六七八九十]+届)?)?/

/** 全国安全生产电视电话会议召开, heard in branch venues; not 县里召开全国…会议. */
const nationwide = /^全国[^，。]{2,40}(?:电视电话|视频)(?:会议|会)$/
/** 第十四届全国人民代表大会第二次会议, 某会第九次全国代表大会: the nation's, on a county's page too. */
const ofNation = /^(?:第?[一二三四五六七八九十]+届)?(?:全国|中央)(?:委员会|政协|人大|人民代表大会|政治局)|^[^，。；]{0,30}第[一二三四五六七八九十]+次全国(?:会员)?代表大会/
const convenedBelow = /[省市县区旗州镇乡委府里](?:组织)?(?:召开|举行)$/

/**
 * The division that held a meeting: the place its name or its convener begins with, the level's word there (全县, 市政府),
 * else the page's. `before` is the text before the name.
 */
export function holdingDivision({ gazetteer, facts }: Pick<ExtractionContext, 'gazetteer' | 'facts'>, worded: string, before: string): string | null {
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  if (nationwide.test(worded) && !convenedBelow.test(before)) return '100000'
  for (const words of [worded, before.replace(/.*[，、。]/, '')]) {
    const text = words.replace(party, '')
    if (ofNation.test(text)) return '100000'
    const hit = chainedPlace(gazetteer.scan(text.slice(0, 16)), gazetteer)
    if (hit && (!hit.stem || bodyFollows.test(text.slice(hit.end)))) return resolvePlaceName(hit.divisions, page, gazetteer)?.code ?? null
    const level = /^(?:全|我)?(省|市|区|县|旗|州|盟)(?=委|政府|人大|政协|[一二三四五六七八九十]+届|直|[\u3400-\u9fff]{2})/.exec(text)?.[1]
    // 全区领导干部大会 on a city's page: whose, the convener tells.
    const own = level ? divisionFor(level, page, gazetteer) : undefined
    if (own) return own.code
  }
  return page?.code ?? null
}

/** The division of who leads a tour or receives guests; of several offices (省委常委、市委书记) the one at the page's own place, else the lowest. */
export function leadersDivision(leader: DraftPerson | undefined, page: string | null): string | null {
  const settled = leader?.offices.flatMap(({ ofCode }) => (ofCode === null ? [] : [ofCode])) ?? []
  const lowest = settled.toSorted((a, b) => b.replace(/(?:00)+$/, '').length - a.replace(/(?:00)+$/, '').length)[0]
  return settled.find((code) => code === page) ?? lowest ?? page
}
