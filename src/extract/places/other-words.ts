import type { Gazetteer, PlaceHit } from '../../gazetteer/gazetteer.ts'
import { alternatives } from '../../language/alternatives.ts'
import { isInPaperTitle } from '../../language/enclosed.ts'
import { closing } from '../../language/scanner.ts'
import { nameScore, wordAt } from '../../lexicon/name-score.ts'
import { wordStems } from '../../gazetteer/word-stems.ts'
import { withCountyBody as joinsCountyBody } from '../../lexicon/places-like-words.ts'
import { compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { LIKE_NAME } from './within-people.ts'

/** Behind a stem: what makes it part of another name (北京路, 南京银行, 中山大学, 洛阳牡丹). */
const otherName = new RegExp(alternatives`^(?:${alternatives`
  同志|[东西南北中]?[路街桥山江河湖港湾峡岭]|大[道街桥厦]|高速|铁路|合作组织|机场|火车站|银行|大学|学院|医学院
  师范|中学|小学|医科|集团|公司|股份|饭店|宾馆|酒店|证券|保险|石油|油田|钢铁|一中|制造|品牌|方言|菜|茶|酒(?!店)
  谷(?!物|子|雨)|人(?=[，。、士])|籍
`})`)
/** 浦阳江, 大凌河, 迎丰镇: a river's or town's name goes on to the left, unless one of these words stands there. */
const leavesNameWhole = /[^\u3400-\u9fff]|[在到赴来去对从向与和为替是的定说由至及或于驻往省市]/
const townLike = /^(?:镇|乡|街道|苏木|村|社区)/
/** 书记蒋卫东, 、王安平: behind the end of an office, or in a list, stands a surname. */
const beforeSurname = closing(/(?:[长记任席员总监委的]|[、，；。：\s])$/)
/** 王岐山: surnames that end no common word before a place. */
const plainSurname = /[王李张刘陈杨赵黄吴徐孙朱胡郭郑罗宋谢唐韩曹邓冯蔡彭潘袁董苏吕魏蒋杜丁沈姜傅卢汪戴崔廖姚邱谭韦贾邹孟秦薛侯郝邵]/
/** 来源：唐山劳动日报, 温州网讯: whose paper it is. */
export const medium = /^(?:劳动|特区)?(?:日报|晚报|晨报|时报|商报|早报|都市报|新闻网|电视台|广播|发布|融媒|网(?:讯|\s|$)|人大|政协)/

/** 传达县委…, 示范县创建, 抵达县城, 领导和龙辰公司: the first character ends another word. */
const splitsWord: Readonly<Record<string, RegExp>> = { 达县: /[传到抵表]$/, 范县: /[示模规]$/, 和县: /[\u3400-\u9fff）、”》](?<![省市在到赴来往])$/, 高县: /提$/, 洪洞: /[泄排溢]$/, 滨城: /[海江河湖]$/, 新县: /[创革更]$/, 富县: /致$/, 理县: /[管治办代]$/, 成县: /[建组完]$/, 道县: /[街报频]$/, 合县: /[结联综]$/, 临县: /[来光]$/, 应县: /[对响]$/, 通县: /[畅交]$/, 随县: /[跟伴]$/, 易县: /[容贸]$/, 息县: /[信消]$/, 费县: /[经消]$/, 安县: /公$/ }

/** 省市, 省、市, at the end of what stands before 和县. */
const levels = /(?:^|[省、，全各本我该两在级和]|[^\u3400-\u9fff])[省市区州]$/

/** 市里的城区: a district of that name is told with its city. */
const commonNoun = new Set(['城区', '郊区', '矿区'])
/** 老城区委, 老城区召开: the district of that name; else it is an old town, as 老城区改造. */
const ofOldTown = /^(?:委|政府|人大|政协|纪委|区|召开|举行|举办|组织|人民|住建|教体|发改|[\u3400-\u9fff]{0,2}局|，)/

const intoStreet = /^(?:清|扫|打扫|铲|宣传|发放|执勤|巡|值|游|购|买|劝|义务|维护|开展|慰问|查)/

/** 甲同志任县教育局…, 乙，任县…: the verb, and no 任县. */
const becomes = /(?:[\u3400-\u9fff](?<![省市在到赴来去和与为的于由从向对是])|[）—]|(?:^|[；。\n\d、．.])\s*[\u3400-\u9fff]{2,4}[，：（]| )$/

const atInvitation = /^[^，。；]{1,20}?(?:的?(?:盛情)?(?:邀请|邀约|要求|请求)|之[邀约请])/
const withCountyBody = new RegExp(joinsCountyBody)

/** 召开县委…: no 开县. 代县长, 杨某任县委…: no 代县, no 任县. 浦阳江: no 阳江. 王岐山, 书记蒋卫东: nor 岐山 nor 卫东. */
export function isPartOfAnotherWord(text: string, { start, end, stem, name }: PlaceHit, inner: boolean): boolean {
  const before = text[start - 1] ?? ''
  if (name.startsWith('开') && /[召展公]/.test(before)) return true
  // 迎来新县长, 淅川县代县长
  if ((name === '新县' || name === '代县') && text[end] === '长') return true
  // 邱县长讲话: a surname, where 邱县县长 would be the other.
  if (name.length === 2 && name.endsWith('县') && text[end] === '长' && surnames.has(name[0]!)) return true
  // 应县委、县政府邀请, 甲会同县委…
  if ((name === '应县' && atInvitation.test(text.slice(end, end + 24))) || (name === '会同县' && withCountyBody.test(text.slice(Math.max(0, start - 2), end + 18)))) return true
  if (name === '任县' && !inner && (becomes.test(text.slice(Math.max(0, start - 12), start)) || (before !== '市' && /^(?:委|长|人大|政协|政府|领导)/.test(text.slice(end, end + 2))))) return true
  if (!inner && (commonNoun.has(name) || (name === '老城区' && !ofOldTown.test(text.slice(end, end + 3))))) return true
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
  // 冒着严寒上街清扫积雪: out into the street.
  if (name === '上街' && intoStreet.test(behind)) return true
  if (inner) return false
  // 金融安全, 幸福安康: the two characters end one word and begin the next.
  if (wordAt(text, start - 1) && (wordAt(text, end - 1) || wordStems.has(text.slice(end - 1, end + 1)))) return true
  // 奋战50天全年…, 达3万全…: what is counted.
  if (/[天万亿年元里]/.test(name[0]!) && /[\d余多数几]/.test(before)) return true
  // 武永兴出席…: at the head of a title; 公孙永安: nor behind a surname of two characters.
  if ((start === 1 && surnames.has(before) && nameScore(before + name) > LIKE_NAME) || compoundSurnames.has(text.slice(Math.max(0, start - 2), start))) return true
  if (plainSurname.test(before) || (surnames.has(before) && beforeSurname.test(text, Math.max(0, start - 2), start - 1))) return true
  // 以木兰溪为轴: a stream's.
  if (name.endsWith('溪') && /[木龙大小东西南北上下青清金白黄石]/.test(before)) return true
  // 迎丰镇召开…: a town's, of which the gazetteer may know nothing.
  return /[江河镇乡]$/.test(name) && before !== '' && !leavesNameWhole.test(before)
}

/** 新北京, 东南京: the stem's last character begins a greater name. */
export const overlapsCity = (text: string, { end }: PlaceHit, gazetteer: Gazetteer): boolean =>
  gazetteer.byName(text.slice(end - 1, end + 1)).some(({ level }) => level === 'province' || level === 'prefecture')
