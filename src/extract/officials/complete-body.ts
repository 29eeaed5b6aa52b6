import { democraticParties } from '../../lexicon/democratic-parties.ts'
import { bodyEnding, shortHeads } from '../../lexicon/office-words.ts'
import { placeOffice } from './jurisdiction.ts'
import type { PageScope, PlacedOffice } from './placed-office.ts'
import type { OfficeUnit } from './office-units.ts'
import { postOf } from './post-of.ts'

const bureau = /(?:局|厅|处|院|办|中心|办公室|委员会|[省市区县州旗][\u3400-\u9fff]{1,8}委|联社|协|联|会|队)$/
/** 民事审判第一庭, 立案庭, 执行局: a court's own chambers. */
const chamber = /^(?:[民刑]事|[民刑][一二三四五]|行政|立案|审判|审监|执行|少年|未成年|综合|环境|知识产权|速裁|信访)[\u3400-\u9fff]{0,10}[庭局]$|^[民刑][一二三四五]?庭$/
const ofParty = new RegExp(`^(?:${democraticParties})`)

/**
 * A head without a body takes the one before it: 市人大常委会主任甲，副主任乙; 县发改局党组书记、局长丙 (the bureau's,
 * not its party group's).
 */
export function completeBody(unit: OfficeUnit, body: string, before = ''): OfficeUnit {
  // 某某专员办处长甲、副处长乙: the deputy of the one just named.
  if (unit.body === '' && body !== '' && before !== '' && /^(?:常务|专职|第一)*副/.test(unit.head) && unit.head.replace(/^(?:常务|专职|第一)*副/, '') === before) return { ...unit, body: shortHeads.test(before) && !bodyEnding.test(body) ? body + before[0]! : body }
  const bare = body.replace(/(?:党组|党委|党工委|机关党委|党总支|党支部)$/, '')
  // 区民政局局长、党组书记: the bureau's own party group.
  if (/^(?:党组|党委|党工委|党总支|党支部)$/.test(unit.body) && (bureau.test(bare) || /(?:政府|人大常委会|政协)$/.test(bare)) && !bare.endsWith('管委会')) return { ...unit, body: bare + unit.body }
  // 县人民法院副院长、审判委员会委员、立案庭庭长; 审判员、审判委员会委员、副院长: the court's.
  const court = bare.replace(/(?<=院)(?:审判委员会|检察委员会|[民刑行立审执][\u3400-\u9fff]{0,10}[庭局])$/, '')
  if (/(?:法院|检察院)$/.test(court) && (/^(?:审判委员会|检察委员会)$/.test(unit.body) || (unit.body === '' ? /^(?:代理|助理)?(?:审判员|检察员)$|^(?:代理|代|第一|常务)*副?(?:院长|检察长)/.test(unit.head) : court.endsWith('法院') && chamber.test(unit.body)))) return { ...unit, body: court + unit.body }
  // 中华全国总工会党组书记、书记处第一书记: the secretariat is the union's.
  if (unit.body === '书记处' && /(?:总工会|妇联|妇女联合会|团[省市县区州]?委|团中央|联合会|科协|协会|文联|作协|侨联|残联)$/.test(bare)) return { ...unit, body: bare + unit.body }
  if (unit.body !== '' || body === '') return unit
  if (/^副?(?:政委|政治委员|参谋长|司令员|教导员|指导员)/.test(unit.head) && /(?:军区|军分区|警备区|人武部|人民武装部|[支总大中]队|派出所|公安局|分局|监狱|戒毒所)$/.test(bare)) return { ...unit, body: bare }
  // 县交通局党委委员、副局长: the bureau's again.
  if (bare !== body && bureau.test(bare) && /^(?:第一|常务|专职|党外|驻会)*副?(?:主任|主席|局长|厅长|院长|处长|所长|队长)/.test(unit.head)) return { ...unit, body: bare }
  // 县统计局党组成员、总统计师、新闻发言人: likewise.
  if (/^(?:总[\u3400-\u9fff]{2}师|新闻发言人)/.test(unit.head) && bureau.test(bare)) return { ...unit, body: bare }
  const party = /(?:[省市区县州旗盟镇乡地]委|党委|(?<!人大|政协)工委|工作委员会|纪委|^中共[\u3400-\u9fff]{2,14}委员会)$/.test(body)
  if (/^副?主(?:委|任委员)$/.test(unit.head) && ofParty.test(body)) return { ...unit, body }
  if (unit.head === '常委' && /(?:妇联|工会|工商联|科协)$/.test(body)) return { ...unit, body }
  if (/^(?:常委|委员|副?书记)/.test(unit.head) && party) return { ...unit, body }
  if (party) return unit
  // 县人大财政经济委员会副主任委员、委员: the committee's again.
  if (unit.head.startsWith('委员') && /[\u3400-\u9fff]{2}委员会$/.test(bare)) return { ...unit, body: bare }
  if (/^党组(?:副书记|书记|成员)/.test(unit.head)) return { ...unit, body: bare }
  if (/^(?:第一|常务|专职|党外|驻会|代理|代)*副?(?:主任|主席)/.test(unit.head)) return { ...unit, body: bare }
  // 政协党组副书记、秘书长: the secretary-general is the conference's.
  if (/^副?秘书长/.test(unit.head) && /(?:政府|人大常委会|政协|人大工委|政协工委)$/.test(bare)) return { ...unit, body: bare }
  // 选举甲为县政协第九届委员会主席，乙为秘书长，丙、丁为常务委员
  if (/^(?:副?秘书长|常务?委员?)/.test(unit.head) && /政协(?:第[^，。；]{1,4}届委员会)?$/.test(bare)) return { ...unit, body: bare }
  if (/^副?书记/.test(unit.head) && /(?:党组|党委|党工委|纪委)$/.test(body)) return { ...unit, body }
  if (/^(?:委员|副?秘书长)/.test(unit.head) && /(?:党组|党委|党工委|纪委|人大常委会|政协)$/.test(body)) return { ...unit, body }
  // 市第三巡察组组长甲，副组长乙
  if (/^副?[组队团]长/.test(unit.head) && /[组队团]$/.test(body)) return { ...unit, body }
  // 区残联党组书记、理事长
  if (/^(?:专职|常务|驻会)*副?(?:理事长|会长)/.test(unit.head) && /[联会社]$/.test(bare) && !/(?:人大常委会|管委会|委员会)$/.test(bare)) return { ...unit, body: bare }
  if (/^(?:代理?)?副?检察长/.test(unit.head) && bare.endsWith('院')) return { ...unit, body: bare }
  // 区人武部政委甲、部长乙; 消防救援大队教导员丙、副大队长丁: whose body ends in what the head begins with.
  const kind = /^(?:代理|代|第一|常务|专职|党外)*副?([局厅院处部站所馆台社场司署]|[支大总中]队)长/.exec(unit.head)?.[1]
  if (kind !== undefined && bare.endsWith(kind)) return { ...unit, body: bare }
  return unit
}

/** Offices of one person that stand side by side, each with its body completed by the one before and its division settled. */
export function placeSideBySide(units: readonly OfficeUnit[], scope: PageScope): { readonly unit: OfficeUnit; readonly placed: PlacedOffice; readonly post: string }[] {
  let body = ''
  let inherited: PlacedOffice | undefined
  return units.map((worded) => {
    const unit = completeBody(worded, body)
    if (unit.body !== '') body = unit.body
    inherited = placeOffice(unit, scope, inherited)
    return { unit, placed: inherited, post: postOf(inherited.title) }
  })
}
