import type { Division, Gazetteer, PlaceHit, TownHit } from '../../gazetteer/gazetteer.ts'
import { isInPaperTitle } from '../../language/enclosed.ts'
import { closing, holder } from '../../language/scanner.ts'
import { wordAt } from '../../lexicon/name-score.ts'
import { surnames } from '../../lexicon/surnames.ts'
import type { BlockKind } from '../../model/clean-text.ts'
import type { ExtractionContext } from '../rule.ts'
import { nameAt } from '../officials/name-at.ts'
import { careerLine } from './own-level.ts'

const weights: Readonly<Record<BlockKind, number>> = { title: 6, masthead: 2, dateline: 2, heading: 1.5, body: 1, caption: 1, row: 0.3 }
/** The first paragraph says where: its names count twice. */
const LEAD = 2
/** Behind a place's name: its own party committee, government, congress or head speak for the page's place. */
const institution = /^(?:委(?!员|托|派|屈|常委、)|(?:人民)?政府|人大|人民代表大会|政协|纪委|监委|委员会|第?[一二三四五六七八九十]{1,3}届|召开|举行|(?:副|代)?[省市区县州旗盟]长|长(?![\u3400-\u9fff]?[江河])|(?:(?:高级|中级)?人民)?法院|[高中]院|(?:人民)?检察院)/
/** Behind a stem: what makes it part of another name (北京路, 南京银行, 中山大学, 洛阳牡丹). */
const otherName = /^(?:同志|[东西南北中]?[路街桥山江河湖港湾峡岭]|大[道街桥厦]|高速|铁路|合作组织|机场|火车站|银行|大学|学院|医学院|师范|中学|小学|医科|集团|公司|股份|饭店|宾馆|酒店|证券|保险|石油|油田|钢铁|一中|制造|品牌|方言|菜|茶|酒(?!店)|谷(?!物|子|雨)|人(?=[，。、士])|籍)/
/** 浦阳江, 大凌河: a river's name goes on to the left, unless one of these words stands there. */
const leavesNameWhole = /[^\u3400-\u9fff]|[在到赴来去对从向与和为替是的定说由至及或于驻往省市]/
const townLike = /^(?:镇|乡|街道|苏木|村|社区)/
/** 书记蒋卫东, 、王安平: behind the end of an office, or in a list, stands a surname. */
const beforeSurname = closing(/(?:[长记任席员总监委的]|[、，；。：\s])$/)
/** 主任许昌发到会: the stem begins a name that stands behind an office. */
const behindOffice = closing(/(?:书记|领导|主任|主席|[局部院厅处省市区县州旗镇乡]长|常委|委员|同志)$/)
/** 兰陵县等考察团来我县: visitors. */
const visitors = /^[^，。；]{0,10}(?:考察团|代表团|学习团|参观团|调研团|观摩团)[^，。；]{0,6}(?:[来莅到抵]|我[省市区县旗州])/
/** 王岐山: surnames that end no common word before a place. */
const plainSurname = /[王李张刘陈杨赵黄吴徐孙朱胡郭郑罗宋谢唐韩曹邓冯蔡彭潘袁董苏吕魏蒋杜丁沈姜傅卢汪戴崔廖姚邱谭韦贾邹孟秦薛侯郝邵]/
/** 石嘴山市市长率考察团到我市考察; 与黑河市委书记座谈: whom one's own place meets is named, one's own is not. */
const meets = /我[市县区州旗]/
const meeting = /考察|来访|率领?|座谈|代表团|观摩|一行|签/
const counterpart = closing(/(?:[与同]|(?:会见|会晤|接见)(?:了)?由?|来访的|拜访了?)$/)
const OTHERS = 0.3
/** 来源：唐山劳动日报, 温州网讯: whose paper it is. */
const medium = /^(?:劳动|特区)?(?:日报|晚报|晨报|时报|新闻网|电视台|广播|发布|融媒|网(?:讯|\s|$)|人大|政协)/
const MEDIUM = 6
const arriving = closing(/(?:来|来到|莅临|莅|抵达)$/)
const VISITED = 4
/** 我省代表团抵达…: one's own go there. */
const ownArrive = closing(/我[省市县区州旗盟][^。；]{0,40}抵达$/)
/** 赴甲、乙、丙考察 */
const leaving = closing(/(?:赴|前往)(?:[\u3400-\u9fff]{2,6}、){0,5}$/)
/** 甲县委书记带领考察团来…, 乙市水利局局长丙一行6人来…: who comes. */
const comes = /^[^。；]{0,50}(?:(?:率领?|带领|带队)[^，。；]{0,16}|一行(?:\d{1,3}[余多]?人)?[^，。；]{0,4})(?:来(?!自)|莅|抵)/
/** 赴甲县、乙县考察学习: where one's own go to learn or to win investors, which is not whose page it is. */
const toLearn = /^[^。；]{0,40}(?:考察学习|学习考察|参观学习|学习参观|学习交流|交流学习|学习借鉴|学习取经|取经|招商|对接洽谈|洽谈对接|开展(?:考察|对接))/
/** 江苏森联集团, 福建某某科技有限公司: where a company is from. */
const ofCompany = /^[\u3400-\u9fff]{1,8}?(?:集团|公司|股份|商会)/
const notOfCompany = /[在召到举的与和、省市区县旗州]/
/** 乙市领导丙陪同; 丙、丁等乙市领导陪同考察: whose leaders go along is the host. */
const hosts = /^领导[^。；，]{0,60}陪同/

/** 在乙市十二个县区中排第四, 高于乙市平均水平: what one's own place is compared in. */
const comparedIn = /^(?:的?[一二三四五六七八九十\d]+个(?:县|区|市)|平均|各县|下辖)/

const CAREER = 0.2
/** 总书记在福建考察时…: another's journey, merely invoked. */
const invoked = /总书记(?:[^，。；]{0,8}(?:在|对|考察|视察|致|给)(?:[\u3400-\u9fff]{2,6}、)*)?$/

/** A name of a division as it counts for the page's place. */
export interface WeighedHit extends PlaceHit {
  readonly weight: number
  readonly kind: BlockKind
  /** Of those who come to the page's own place. */
  readonly visiting: boolean
  /** Of visitors, or where one's own go to learn: nobody's page is theirs for this alone. */
  readonly away: boolean
  /** Its own committee, government or congress stands behind it. */
  readonly spoken: boolean
}

/** All names of divisions on the page with what they weigh, those apart that only name one of its `towns`. Offsets are of the cleaned text. */
export function placeHits({ clean, text, gazetteer, facts }: ExtractionContext, towns: readonly TownHit[]): WeighedHit[] {
  const townStems = new Set(towns.map(({ name }) => name.replace(/(?:街道|镇|乡|苏木)$/, '')))
  const all = gazetteer.scan(text)
  const people = peopleNamedSo(text, all)
  let next = 0
  const lead = clean.blocks.findIndex(({ kind, span }) => kind === 'body' && span.end - span.start >= 20)
  return clean.blocks.flatMap(({ kind: given, span }, index) => {
    const block = text.slice(span.start, span.end)
    // A sentence in the headline's place is the text's first.
    const kind = given === 'title' && block.endsWith('。') ? 'body' : given
    const share = kind === 'body' && careerLine.test(block) ? CAREER : index === lead ? LEAD : 1
    // No name goes on in the next block.
    const hits: PlaceHit[] = []
    for (; next < all.length && all[next]!.start < span.end; next++) hits.push({ ...all[next]!, start: all[next]!.start - span.start, end: all[next]!.end - span.start })
    if (hits.length === 0) return []
    const told: Told = { visitors: namesVisitors(block), invoked: namesInvoked(block), meets: meets.test(block) && meeting.test(block) }
    const spoken = hits.filter((hit, i) => !people.some((name) => name.startsWith(hit.name) && block.startsWith(name, hit.start)) && speaksOfPlace(block, hit, hits[i - 1]?.end === hit.start, told, gazetteer) && !(hit.stem && townStems.has(hit.name)))
    return ownHits(spoken, block, facts.published, gazetteer).map((hit): WeighedHit => {
      const behind = block.slice(hit.end, hit.end + 6)
      const bare = hit.stem && !/[省市区县旗州盟]$/.test(hit.name)
      const spoken = institution.test(behind) && !(bare && behind.startsWith('长'))
      const usual = weights[kind] * (share === LEAD && hit.start >= 80 ? 1 : share) * hit.share * (bare && !spoken ? 0.4 : 1) * (spoken ? 3 : 1) * (bare && isOfCompany(block, hit.end, hits) ? OTHERS : 1) * journey(block, hit, told)
      // 某市人大常委会主任…, at the head of a paragraph: no paper.
      const ofMedium = medium.test(behind) && (kind === 'dateline' || kind === 'masthead' || (hit.start < 20 && !/^(?:人大|政协)/.test(behind)))
      return { start: hit.start + span.start, end: hit.end + span.start, name: hit.name, stem: hit.stem, divisions: hit.divisions, kind: ofMedium ? 'dateline' : kind, weight: ofMedium && kind !== 'title' ? MEDIUM : usual, spoken, visiting: !ofMedium && visits(block, hit, told), away: !ofMedium && kind !== 'title' && isAway(block, hit, told) }
    })
  })
}

/** 局长陶乐平: people whose names begin like a place, wherever the page names them. */
function peopleNamedSo(text: string, hits: readonly PlaceHit[]): string[] {
  return hits.flatMap(({ start, end, stem }) => {
    const found = stem && behindOffice.test(text, Math.max(0, start - 3), start) ? nameAt(text, start, { strong: true }) : undefined
    return found && found.end > end ? [found.name] : []
  })
}

const namesVisitors = holder(/考察团|代表团|学习团|参观团|调研团|观摩团/)
const namesInvoked = holder(/总书记/)

/** What a block can tell at all: asked once, not for each of its places. */
interface Told {
  readonly visitors: boolean
  readonly invoked: boolean
  readonly meets: boolean
}

/** Where a delegation comes to is whose page it is; where one's own leave for, or whom they meet, is not. */
function journey(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): number {
  const from = Math.max(0, start - 24)
  if (ownArrive.test(block, Math.max(0, start - 50), start)) return OTHERS
  if (arriving.test(block, from, start) || hosts.test(block.slice(end, end + 70))) return VISITED
  if (leaving.test(block, from, start) || counterpart.test(block, from, start) || comparedIn.test(block.slice(end, end + 8))) return OTHERS
  return visits(block, { start, end }, told) ? OTHERS : 1
}

/** A stem that a company's name begins with, and no other place. */
function isOfCompany(block: string, end: number, hits: readonly PlaceHit[]): boolean {
  const words = ofCompany.exec(block.slice(end, end + 12))?.[0]
  return words !== undefined && !notOfCompany.test(words) && !hits.some(({ start }) => start === end)
}

function isAway(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): boolean {
  const from = Math.max(0, start - 60)
  if (ownArrive.test(block, from, start)) return true
  return leaving.test(block, from, start) || takenTo.test(block, from, start) ? toLearn.test(block.slice(end, end + 60)) : visits(block, { start, end }, told)
}

/** 某县委书记率考察团来我市考察: named in a sentence in which one's own place meets others. */
function visits(block: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>, told: Told): boolean {
  if (takenTo.test(block, Math.max(0, start - 60), start) || comes.test(block.slice(end, end + 80))) return true
  if (!told.meets) return false
  const from = block.lastIndexOf('。', start) + 1
  const to = block.indexOf('。', end)
  const sentence = block.slice(from, to < 0 ? undefined : to)
  return meets.test(sentence) && meeting.test(sentence)
}

/** 县委书记带领考察团到某市; 主席带队，组织委员赴某县: where one's own go. */
const takenTo = closing(/(?:(?:率领?|带领)[^，。；]{1,18}(?:到|赴|前往)|带队，[^。；]{1,50}(?:赴|前往))$/)

/** Divisions of that name in the year of the page, where it is dated and any fits. */
export function validThen(divisions: readonly Division[], published: string | null): readonly Division[] {
  if (divisions.length === 1) return divisions
  const year = published === null ? Number.NaN : Number(published.slice(0, 4))
  const then = Number.isNaN(year) ? [] : divisions.filter(({ from, to }) => (from ?? 0) <= year && (to ?? 9999) + 1 >= year)
  const living = divisions.filter((division) => division.to === null)
  const pool = then.length > 0 ? then : living.length > 0 ? living : divisions
  // A name that one division bears now and another bore once (朝阳区, renamed) is the present one's.
  const present = pool.filter((division) => division.to === null)
  return present.length > 0 ? present : pool
}

/** 传达县委…, 示范县创建, 抵达县城, 领导和龙辰公司: the first character ends another word. */
const splitsWord: Readonly<Record<string, RegExp>> = { 达县: /[传到抵表]$/, 范县: /[示模规]$/, 和县: /[\u3400-\u9fff）、”》](?<![省市在到赴来往])$/, 高县: /提$/, 新县: /[创革更]$/, 富县: /致$/, 理县: /[管治办代]$/, 成县: /[建组完]$/, 道县: /[街报频]$/, 合县: /[结联综]$/, 临县: /[来光]$/, 应县: /[对响]$/, 通县: /[畅交]$/, 随县: /[跟伴]$/, 易县: /[容贸]$/, 息县: /[信消]$/, 费县: /[经消]$/, 安县: /公$/ }

const levels = /(?:^|[省、，全各本我该两在级和]|[^\u3400-\u9fff])[省市区州]$/

/** 市里的城区: a district of that name is told with its city. */
const commonNoun = new Set(['城区', '郊区', '矿区'])

/** Whether the name means the division, and the page has to do with it. `inner`: it goes on a chain (江苏南京). */
const speaksOfPlace = (block: string, hit: PlaceHit, inner: boolean, told: Told, gazetteer: Gazetteer): boolean =>
  !isPartOfAnotherWord(block, hit, inner) && !nativePlace.test(block.slice(Math.max(0, hit.start - 16), hit.start)) && !(hit.stem && overlapsCity(block, hit, gazetteer)) && !(told.visitors && visitors.test(block.slice(hit.end, hit.end + 24))) && !(told.invoked && invoked.test(block.slice(Math.max(0, hit.start - 24), hit.start)))

/** 籍贯：山东平度, 出生地 | 山东平度: where somebody is from. */
const nativePlace = /(?:籍\s?贯|出生地)[：:\s]*(?:\n\s*)?[\u3400-\u9fff]{0,8}$/

/** 甲同志任县教育局…, 乙，任县…: the verb, and no 任县. */
const becomes = /(?:[\u3400-\u9fff](?<![省市在到赴来去和与为的于由从向对是])|[）—]|(?:^|[；。\n\d、．.])\s*[\u3400-\u9fff]{2,4}[，：（]| )$/

/** 召开县委…: no 开县. 代县长, 杨某任县委…: no 代县, no 任县. 浦阳江: no 阳江. 王岐山, 书记蒋卫东: nor 岐山 nor 卫东. */
function isPartOfAnotherWord(text: string, { start, end, stem, name }: PlaceHit, inner: boolean): boolean {
  const before = text[start - 1] ?? ''
  if (name.startsWith('开') && /[召展公]/.test(before)) return true
  if (name === '代县' ? text[end] === '长' : name === '任县' && !inner && (becomes.test(text.slice(Math.max(0, start - 12), start)) || (before !== '市' && /^(?:委|长|人大|政协|政府|领导)/.test(text.slice(end, end + 2))))) return true
  if (commonNoun.has(name) && !inner) return true
  // 落实省市和县委要求, 省、市和县三级: levels that 和 joins, where no city is named.
  if (name === '和县' && levels.test(text.slice(Math.max(0, start - 3), start))) return true
  const split = splitsWord[name] ?? (name.startsWith('和') ? splitsWord['和县'] : undefined)
  if (split?.test(text.slice(Math.max(0, start - 1), start))) return true
  if (!stem) return false
  // 副县长武某: the stem's first character ends an office.
  if (!inner && name.startsWith('长') && /[省市区县州旗镇乡局部院厅处]/.test(before)) return true
  const behind = text.slice(end, end + 3)
  // 领学《重庆谈判和争取和平民主的斗争》: what a work is called after.
  if (isInPaperTitle(text, start) && !medium.test(behind)) return true
  if (otherName.test(behind) || townLike.test(behind)) return true
  if (inner) return false
  // 金融安全: the two characters end one word and begin the next.
  if (wordAt(text, start - 1) && wordAt(text, end - 1)) return true
  if (plainSurname.test(before) || (surnames.has(before) && beforeSurname.test(text, Math.max(0, start - 2), start - 1))) return true
  return /[江河]$/.test(name) && before !== '' && !leavesNameWhole.test(before)
}

/** 新北京, 东南京: the stem's last character begins a greater name. */
const overlapsCity = (text: string, { end }: PlaceHit, gazetteer: Gazetteer): boolean =>
  gazetteer.byName(text.slice(end - 1, end + 1)).some(({ level }) => level === 'province' || level === 'prefecture')

interface OwnHit extends Omit<PlaceHit, 'divisions'> {
  divisions: readonly Division[]
  /** How much of a full hit it is: the outer names of a chain (山东省聊城市东昌府区) only say where the last one lies. */
  share: number
}

/** Chains count for their last name; lists of four and more side by side (a site's navigation) count little each. */
function ownHits(hits: readonly PlaceHit[], block: string, published: string | null, gazetteer: Gazetteer): OwnHit[] {
  const own = hits.map(({ start, end, name, stem, divisions }): OwnHit => ({ start, end, name, stem, divisions: validThen(divisions, published), share: 1 }))
  for (let i = own.length - 2; i >= 0; i--) {
    const [outer, inner] = [own[i]!, own[i + 1]!]
    if (inner.start !== outer.end) continue
    const within = inner.divisions.filter((division) => outer.divisions.some((above) => above.code !== division.code && gazetteer.isWithin(division.code, above.code)))
    if (within.length === 0) continue
    inner.divisions = within
    outer.divisions = outer.divisions.filter((above) => within.some((division) => gazetteer.isWithin(division.code, above.code)))
    outer.share = 0.3
  }
  for (let from = 0; from < own.length; ) {
    let to = from + 1
    while (to < own.length && /^[\s|｜/、·,，>]{1,4}$/.test(block.slice(own[to - 1]!.end, own[to]!.start))) to++
    if (to - from >= 4) for (let i = from; i < to; i++) own[i]!.share = 0.1
    from = to
  }
  return own
}
