import { alternatives } from '../../language/alternatives.ts'
import { figures, quotedOtherwise } from '../../lexicon/programme-stops.ts'
import { comparisons, foundingVerbs, launchVerbs, removalVerbs } from '../../lexicon/quotation-words.ts'

/** A quotation with what stands around it. */
export interface Quotation {
  readonly core: string
  readonly before: string
  readonly after: string
  /** The head behind it that makes the whole a name: “双高”基地建设. */
  readonly tail: string | undefined
  /** Whether it ends in a head of its own. */
  readonly own: boolean
}

const launched = new RegExp(`(?:${launchVerbs})(?:了|好|以|实|新一轮|[省市县区]级|全市|全县|全区|全省|系列)?$`)
const founded = new RegExp(`(?:${foundingVerbs})(?:了|好|新一轮)?$`)
const removed = new RegExp(`(?:${removalVerbs})(?:了|好)?$`)
const likened = new RegExp(`(?:${comparisons})$`)
/** 当好项目“勤务兵”, 争当企业“店小二”: the part that somebody plays, and for whom. */
const played = /(?:当好|争当|甘当|充当|担当)[\u3400-\u9fff]{0,8}$/
/** Tails that make a name even of two characters: “双减”行动. */
export const strongTail = /创建|整治|攻坚|会战|行动|工程|战|计划|建设|活动|制$|改革|试点|基地|奖/
const ways = /(?:机制|制度)$/
/** “支部带党员、党员带群众”模式 */
const clauses = /[、，]/
const thoughts = /^的?(?:工作)?思路$/
const strategic = /[立强兴活富稳旺美][省市县区州旗镇乡村城]|战略/
/** “领跑者”企业培育行动: what is quoted is a kind, of which the campaign is. */
const campaign = /(?:行动|工程|计划|战略)$/
/** 三城融合, 一河一策, 双替代, 五定包干, 3+1: a number that counts parts is how councils name what they set up. */
const counted = new RegExp(alternatives`^(?:${alternatives`
  [\dN]+(?:\+[\dNX]+)+.{0,8}|\d{3,5}
  [一二三四五六七八九十百千万双两零多全].{0,2}[一二三四五六七八九十百千万双两多].{1,6}
  [一二三四五六七八九十双两多][\u3400-\u9fff]{2,5}|[\u3400-\u9fff]{1,6}\+[\u3400-\u9fff+]{1,8}
`})$`)
/** 围绕“投资于人”、城市更新等领域: what is quoted is a field among others. */
const fields = /^[、和与][^，。；“”]{2,40}等(?:领域|方面|重点领域)/
/** 聚焦“三超一疲劳”、酒驾醉驾等重点难点问题: what is done away with. */
const ills = /^[、和与][^，。；“”]{2,40}等[^，。；“”]{0,8}(?:问题|隐患|乱象|行为|违法|现象)/
/** 结合“安全生产月”“五进”等活动. */
export const suchActions = /^等(?:系列|主题|专项)?(?:活动|行动|工程|计划)/
/** 新增“稻虾连作”3万亩: what there is so much of is a kind. */
const grown = /(?:新增|发展|推广|种植|培育)(?:了)?$/
const measured = /^\d[\d.]*万?(?:余|多)?(?:亩|公顷|平方米|吨|公里)(?![\u3400-\u9fff]{0,4}(?:项目|工程))/
/** 坚持“保底”与“提档”并举: how things are gone about. */
const sideBySide = /^(?:[与和、]“[^“”]{2,12}”)*(?:并举|并重|并进|相结合|双管齐下|两手抓|齐抓)/
/** …。打造“民宿庄园”。实施…: a motto that a passage opens on. */
const mottoBefore = /(?:^|[。；])(?:打造|塑造|营造|构建|绘就|擦亮|共建|唱响|点亮|厚植)$/
/** 获评“全省优秀县委书记”, 荣获“省长质量奖”: an honour received. */
const honoured = /(?:获评|荣获|获得?|喜获|斩获|授予|评为|评选为|命名为|认定为|入选)(?:了|为)?(?:全国|全省|全市|全县|全区|国家|[省市县区]级?)?(?:首批|第[一二三四五六七八九十]批)?$/
/** “千村整治”进展情况, “小城培育”开展以来, “打擂争先”是市委的重要举措: what is gone about and told of so is a piece of work. */
const toldOf = new RegExp(alternatives`
  ^(?:工作)?(?:进展|开展|推进|实施|落实|完成|创建)(?:工作)?(?:的)?(?:情况|以来|进度)
  ^(?:工作)?取得[\u3400-\u9fff]{0,6}(?:成效|进展|成果)
  ^(?:工作|活动)?(?:情况)?(?:作|做|进行)(?:了|出了?)?(?:全面|再|具体|专题)?(?:动员|安排|部署|强调|通报)
  ^是[^，。；]{0,16}(?:的|作出的?)(?:一项)?(?:重[大要]|关键|有力)?(?:部署|举措|抓手|载体|决策|任务)
`)
/** “千村整治”推进会: called to press on with it. */
export const pressedOn = /^(?:重点)?(?:工作|行动|活动|现场|集中|专题|攻坚|整治|治理|会战)*(?:推进|调度|动员|部署|启动|点评)[\u3400-\u9fff]{0,6}会/
const people = /^\d[\d.]*万?(?:余|多)?(?:名|人)(?!次)/
/** “一路多方”联勤警务室40个: so many things of a kind. */
const countedKind = /^[\u3400-\u9fff]{2,8}\d[\d.]*[万余多]*[个家处座条支名所套间辆](?![\u3400-\u9fff]{0,4}(?:项目|工程))/
const event = /(?:节|展|赛|会|论坛|演出)$/
/** “11+2”中心城区之一: a class. */
const amongSuch = /^[\u3400-\u9fff]{1,8}之一/
/** 以“六年并进、六城同创”为抓手. */
const asMeans = /^为(?:总)?(?:抓手|载体|牵引|统领|统揽)/
/** “沙漠+光伏”等多元发展: an instance of something. */
const amongOthers = /^等(?!\d|[一二三四五六七八九十]|多[个项]|项目|工程|活动|行动|战略|重点|重大|系列|品牌|改革|机制)[\u3400-\u9fff]/
/** Behind a quotation without a head: the sentence goes on, where another word would make it a modifier. */
const goesOn = /^(?:等|和|与|及|建|创|改|推|落|工|事|群|今|全|取|走|叫|更|的|不(?:动摇|松|放松|停|减|变))/

/** How sure it is that a quotation names a programme: what launches it, what it ends in, how it is worded, how it is taken up. */
export function pointsOf({ core, before, after, tail, own }: Quotation): number {
  const isBare = !tail && !own
  const isCounted = counted.test(core)
  const ofKind = tail !== undefined && tail.length > 4 && campaign.test(tail)
  let points = (tail ? 2 : 0) + (own ? 2 : 0) + (founded.test(before) ? 3 : launched.test(before) ? 2 : 0)
  const isTold = isBare && (toldOf.test(after) || pressedOn.test(after))
  if (isTold) points += 2
  if (isCounted) points += 2
  else if (isBare && !isTold && /^[\u3400-\u9fff]/.test(after) && !goesOn.test(after)) points -= 1
  if (core.includes('、') && isBare && !isCounted) points -= 1
  if (core.length <= 2 && !own && !(tail && strongTail.test(tail))) points -= 2
  if (core.length > 12 && isBare) points -= 2
  if (core.includes('，') && !ofKind) points -= 2
  if (figures.has(core) && !ofKind) points -= tail && strongTail.test(tail) ? 1 : 4
  // “大安全”格局: how wide it is seen.
  if (tail?.endsWith('格局') && /^大[\u3400-\u9fff]{2}$/.test(core)) points -= 4
  if (fields.test(after)) points -= 2
  if (sideBySide.test(after)) points -= 4
  if (ills.test(after) || (!tail && amongSuch.test(after))) points -= 4
  // “先控源，后清疏”的思路, “领导包保”机制: how it is gone about, where “工业强县、旅游兴县”的思路 is a strategy.
  if (tail !== undefined && (ways.test(tail) || (tail.endsWith('模式') && clauses.test(core)) || (thoughts.test(tail) && !isCounted && !strategic.test(core)))) points -= isCounted ? 2 : 4
  // “防洪保安、优质供水、健康生态”目标: an aim told in its parts.
  if (tail === '目标' && core.includes('、')) points -= 2
  if (quotedOtherwise.test(after) && !own && !ofKind) points -= 4
  return isBare ? points + bareness(core, before, after, isCounted) : points
}

/** What speaks for and against a quotation that no head makes a name. */
function bareness(core: string, before: string, after: string, isCounted: boolean): number {
  let points = suchActions.test(after) && !event.test(core) && !/(?:举办|举行)[^，。；]{0,6}$/.test(before) ? 2 : 0
  if (removed.test(before)) points -= 3
  if (honoured.test(before)) points -= 4
  // 坚持“一村一策”: how it is done.
  if (/^一.一[策议档案码图表册]$/.test(core)) points -= 4
  // 培育“法律明白人”600名: a kind of people.
  if (people.test(after) || (countedKind.test(after) && !/(?:完成|实施|推进|开展)(?:了|好)?$/.test(before))) points -= 4
  if (grown.test(before) && measured.test(after)) points -= 4
  if (!isCounted && mottoBefore.test(before) && after.startsWith('。')) points -= 3
  // 建设“依山傍水”的小镇: what it is like.
  if (!isCounted && /(?:建设|打造|培育|营造)$/.test(before) && /^的[\u3400-\u9fff]{2}/.test(after)) points -= 3
  if (!fields.test(after) && amongOthers.test(after)) points -= 2
  if (before.endsWith('以') && asMeans.test(after)) points += 4
  if (likened.test(before) || played.test(before)) points -= 4
  return points
}
