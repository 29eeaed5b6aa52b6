import { alternatives } from '../../language/alternatives.ts'
import { matchesOf } from '../../language/scanner.ts'
import type { Division } from '../../gazetteer/gazetteer.ts'
import { holdVerbs } from '../../lexicon/meeting-heads.ts'
import type { Meeting } from '../../model/facts.ts'
import { chainedPlace, divisionFor, resolvePlaceName, resolveTown } from '../places/division-of.ts'
import type { ExtractionContext } from '../rule.ts'

type Context = Pick<ExtractionContext, 'gazetteer' | 'facts'>

/** What stands behind 在 and is no place: times, forms, occasions. */
const noPlace = new RegExp(alternatives`
  ^(?!.*(?:会议室|会议中心|会堂|会场$|会议厅|中心|酒店|宾馆|礼堂))(?:${alternatives`
    线上|一起|\d+个[\u3400-\u9fff]{1,4}$|\d{1,2}[日号]|此|这|正|现|[上下]午|晚上|[今昨当][天日晚]
    第[一二三四五六七八九十\d]+[批次届]|全[国省市区县州旗]|(?:各|本|[我本]?[省市县区])?(?:主|分)会场
  `})
  (?:期间|之[际前后]|时|中|下|上|基础|背景|(?<!市|镇|城|乡|路|江|河|湖|塘|陵|会)[前后]|(?:会议|大会|全会|论坛))$
`)
/** 在西安同来宾会见并主持…, 在清华大学出席开幕式: the place ends where something else is done. */
const otherVerb = /(?:会见|会晤|出席|参加|听取|考察|调研|看望|圆满|通过|发表|[同与为向](?=[\u3400-\u9fff]{2})|并$).*$/
const inPlace = new RegExp(alternatives`在([^，。；：！？“”《》（）\n在]{1,28}?)(?:${alternatives`
  现场|胜利|隆重|顺利|正式|如期|组织|共同|联合|分别|专题|亲自|先后|集中|继续|主持|紧急|临时|连夜|再次|同步|成功
  圆满|还|也|又
`})*(?:${alternatives`
  ${holdVerbs}|开幕|闭幕|闭会|启幕|落幕|拉开(?:帷|序)幕|落下帷幕|进行|主持(?!人)
`})`, 'g')

/**
 * Where a sentence says that a meeting took place: 在县会展中心举行, 在高坑镇主持召开座谈会. `cue` is where the words that
 * hold the meeting stand: the place belongs to the verb there or just before it.
 */
export function heldIn(context: Context, sentence: string, start: number, end: number, held: string | null): Meeting['venue'] {
  const from = Math.max(0, ...['，', '。', '；'].map((mark) => sentence.lastIndexOf(mark, start - 1) + 1))
  const clause = sentence.slice(from, end + 44).replace(new RegExp(`^([^，。；]{${Math.max(0, end - from)},}?)[，。；].*$`, 's'), '$1')
  const worded = matchesOf(inPlace, clause).at(-1)?.[1]!.replace(otherVerb, '')
  if (worded === undefined || worded === '' || noPlace.test(worded)) return null
  return venueOf(context, worded, held)
}

/**
 * Where a meeting took place or a tour went, as worded, with the code of the division that the words begin with: by its
 * name or as 县 in 县会展中心. A village, a hall, a firm lies in the county or city that holds the meeting (`held`).
 */
export function venueOf(context: Context, worded: string, held: string | null = null): Meeting['venue'] {
  const { gazetteer, facts } = context
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  if (worded.length === 1) return oneCharacter(worded, page)
  const own = /^我([省市区县旗州])$/.exec(worded)?.[1]
  if (own !== undefined && page) return { name: page.name, code: page.code }
  if (/^(?:人民大会堂|中南海|京西宾馆|钓鱼台)/.test(worded)) return { name: worded, code: '110000' }
  const hit = chainedPlace(gazetteer.scan(worded.slice(0, 16)), gazetteer)
  if (hit) {
    const named = (resolvePlaceName(hit.divisions, page, gazetteer) ?? cityOf(hit.divisions))?.code ?? null
    // 北京路小学: a street is not where it has its name from; 吉隆坡 is no 吉隆, an embassy lies abroad.
    if (/^[^，]{0,6}驻[^，]{2,10}(?:使馆|领事馆|代表团|办事处)/.test(worded)) return { name: worded, code: null }
    if (!hit.stem || (worded.length !== hit.end + 1 && !/^(?:[东西南北中]?[路街道]|大[厦道街])/.test(worded.slice(hit.end)))) return { name: worded, code: named }
  }
  const level = /^我?([市区县旗州])(?![域际])/.exec(worded)?.[1]
  const meant = level === undefined ? undefined : divisionFor(level, page, gazetteer)
  const holder = held === null ? undefined : gazetteer.byCode(held)
  const town = gazetteer.scanTowns(worded.slice(0, 14))[0]
  const county = town?.start === 0 ? resolveTown(town.divisions, page?.level === 'county' ? page : (holder ?? page), gazetteer)?.parent : undefined
  if (county) return { name: worded, code: county }
  const local = page?.level === 'county' && (!holder || holder.level !== 'national') ? page : holder && holder.level !== 'national' && holder.level !== 'province' ? holder : undefined
  return { name: worded, code: meant?.code ?? local?.code ?? null }
}

/** 赴港, 来滁: a region known by one character, or the page's own place by one of its name. */
const regions: Readonly<Record<string, readonly [string, string]>> = { 京: ['北京', '110000'], 津: ['天津', '120000'], 沪: ['上海', '310000'], 渝: ['重庆', '500000'], 港: ['香港', '810000'], 澳: ['澳门', '820000'] }
function oneCharacter(character: string, page: Division | undefined): Meeting['venue'] {
  const region = regions[character]
  if (region) return { name: region[0], code: region[1] }
  return page?.name.startsWith(character) ? { name: page.name, code: page.code } : { name: character, code: null }
}

/** 南昌 by itself is the city, not the county of that name in it; 西安 is no city's district of that name. */
const cityOf = (divisions: readonly Division[]): Division | undefined => {
  const city = divisions.find(({ level, to }) => level === 'prefecture' && to === null)
  return city && divisions.every(({ code, name }) => code.slice(0, 4) === city.code.slice(0, 4) || name.endsWith('区')) ? city : undefined
}
