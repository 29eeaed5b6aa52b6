import { alternatives } from '../../language/alternatives.ts'
import { divisionFor, resolveTown } from '../places/division-of.ts'
import { democraticParties } from '../../lexicon/democratic-parties.ts'
import { foreignHeads } from '../../lexicon/office-words.ts'
import { stateAt } from '../../lexicon/states.ts'
import { corpsOffice } from './corps-office.ts'
import { foreignBody, isForeign } from './foreign-body.ts'
import { divisionOf, leveled } from './level-offices.ts'
import { namedPlace } from './named-place.ts'
import type { OfficeUnit } from './office-units.ts'
import type { PageScope, PlacedOffice } from './placed-office.ts'
import { plainOffice } from './plain-office.ts'
import { headOfDivision, inTown, townAtStart, townOf } from './town-offices.ts'

/** The state's own: 国务院…, 全国人大…, 共青团中央…, 南京军区…, 第八十三集团军…, 中宣部…. */
const nationalBody = new RegExp(alternatives`^(?:${alternatives`
  (?:第?[一二三四五六七八九十\d]{0,4}集团军|中宣部|中组部|中联部|中央?纪委|国家防总|中华全国)
  (?:兰州|沈阳|北京|济南|南京|广州|成都)军区|[东西南北中]部战区|(?:${democraticParties}|共青团|团)中央|全国
  国务院|国家|中央|中共中央|中国人民银行|中国人民解放军|中国共产党中央|最高人民|十[四三二一]届全国
`})`)
/** Of the State Council, unless the words before name another state: 某国副总理兼财政部长. */
const ministry = new RegExp(alternatives`
  ^审计署|^海关总署
  ^(?:${alternatives`
    工信|文旅|住建|人社|外交|铁道|交通|卫生|文化|建设|信息产业|环境保护|国土资源|人事|监察|农业|劳动和社会保障
    国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和?城乡建设
    交通运输|水利|农业农村|商务|文化和旅游|应急管理|退役军人事务
  `})部(?!门|队|[署级])
`)

/** Whether a body's own words say that it is the state's: 国务院国资委, 民政部, 中央统战部. */
export const isOfNation = (body: string): boolean => nationalBody.test(body) || ministry.test(body)

/** 地委, 地区纪委, 行署: the prefecture's, where the page's place lies in one that is called 地区. */
const ofPrefecture = /^(?:地委|地区(?![\u3400-\u9fff]{0,2}领导)|行署)/
const levelWord = /^(?:全|我)?(自治区|自治州|自治县|省|市(?!场|容|民(?![政族宗委防营航])|政(?!府|协|法|务))|区(?!域)|县(?!域)|旗|州|盟|镇|乡(?!村)|街道|苏木)/
/** 该镇镇长, 该县县委书记, 我区区长: the division that the page tells of. */
const thisDivision = /^[该本我](?:[省市区县州旗盟镇乡](?=[省市区县州旗盟镇乡]|$)|(?=[省市区县州旗盟镇乡]))/

/**
 * Settles the division of an office from its own words: a place in its body (东营区委书记), its level's word (市委 on a
 * district's page: the prefecture above), a town's name, a national body; an office without any belongs where the one before
 * it in the same breath does (`inherited`), else to the page's place.
 */
export function placeOffice(unit: Pick<OfficeUnit, 'body' | 'head'>, scope: PageScope, inherited: PlacedOffice | undefined): PlacedOffice {
  if (thisDivision.test(unit.body)) return placeOffice({ body: unit.body.replace(thisDivision, ''), head: unit.head }, scope, inherited)
  const full = plainOffice(unit.body + unit.head)
  // 甲（任县教育局副局长）: no 任县, unless the page is its own.
  const placed = full.startsWith('任县') && scope.division?.name !== '任县' ? settle(full.slice(1), { ...unit, body: unit.body.slice(1) }, scope, inherited) : settle(full, unit, scope, inherited)
  // 市人民政府副市长 is 副市长: the government's head needs no body.
  return { ...placed, title: placed.title.replace(/^(?:省|市|区|县|州|旗|镇|乡|苏木|自治[区州县])?(?:人民)?政府(?=(?:副|代理|代|常务)*(?:[省市区县州旗镇乡]长|苏木达))|^政府(?=(?:第一)?副?总理$)/, '') }
}

/** What a street has, and no county. */
const ofStreet = /^(?:党工委|纪工委|办事处|人大工委|政协工委)/
/** 党委书记, 副书记, 人大主席: what stands without a body in a town's section of a list. */
const ofTownsOwn = /^(?:党委|党工委|纪委|纪工委|人大|政协|政府|办事处|武装部|人武部|副?书记|副?主席|副?主任|组织委员|宣传委员|统战委员|政法委员|委员)/
/** 县（市、区）党委书记: of which of its divisions, the page leaves open. */
const openLevel = /^(?:[县市区]（[县市区旗、]{1,4}）|设区市)/
/** 民盟榆林市委会副主委: the place stands behind the party. */
const partyOfPlace = new RegExp(`^(${democraticParties}|共青团|团)(?=[\\u3400-\\u9fff]{0,9}?[省市区县州](?:委|总支|支部|支社|基层|工委))`)

/** What only a province has. */
const ofProvince = /^(?![\u3400-\u9fff]*办公厅)[\u3400-\u9fff]{2,8}厅(?!级|局)/
/** Whose bodies are no town's. */
const bureauOf = /(?:局|厅|管委会|委员会|集团|公司|[支大总]队|法院|检察院)$/

function settle(full: string, unit: Pick<OfficeUnit, 'body' | 'head'>, scope: PageScope, inherited: PlacedOffice | undefined): PlacedOffice {
  const abroad = foreignBody(unit, scope.states)
  if (abroad && abroad.of !== null) return { title: full.slice(abroad.length), of: abroad.of, ofCode: null }
  // 阿联酋副总统、总理某某: the state's that the first office named.
  const sameState = inherited !== undefined && inherited.ofCode === null && inherited.of !== null && stateAt(inherited.of, 0) !== undefined
  const bodyless = abroad?.length === 0 || (unit.body === '' && foreignHeads.test(unit.head))
  if (bodyless && sameState) return { title: full, of: inherited.of, ofCode: null }
  if (abroad) return { title: full.slice(abroad.length), of: null, ofCode: null }
  // 首席部长某某: no division of China has one.
  if (full.endsWith('首席部长')) return { title: full, of: sameState ? inherited.of : null, ofCode: null }
  if (openLevel.test(full)) return { title: full, of: scope.placeName, ofCode: scope.division?.code ?? null }
  // 苏丹冲突双方…。总理某某称: of a state that the page tells of, which of them the words do not say.
  if (/^副?总理$/.test(full) && unit.body === '' && scope.division === undefined && scope.states().length > 0) return { title: full, of: null, ofCode: null }
  if (nationalBody.test(full) || (ministry.test(full) && !sameState) || /^(?:副?总理|国务委员|全国人大常委会委员长|委员长)$/.test(full)) return { title: full, of: '中国', ofCode: '100000' }
  const ofCorps = /师|兵团/.test(unit.body) ? corpsOffice(full, scope) : undefined
  if (ofCorps) return ofCorps
  // 中华人民共和国驻某国特命全权大使
  if (/^(?:中华人民共和国|中国)?常?驻/.test(full) && /大使$|总领事$|公使$|代表$/.test(unit.head)) return { title: full.replace(/^(?:中华人民共和国|中国)/, ''), of: '中国', ofCode: '100000' }
  // 拟任乡镇党委书记: of one of the county's, which is left open; as 拟任设区市委书记, of no division that the page tells.
  if (/^乡镇(?!企业|办|局|工)/.test(full) && scope.division?.level === 'county') return { title: full, of: scope.division.name, ofCode: scope.division.code }
  if (/^(?:设区(?:的)?市|地级市|省辖市|县级市|乡镇(?!企业|办|局|工))/.test(full)) return { title: full, of: null, ofCode: null }
  // 首相某某: whose, the words do not say.
  if (unit.body === '' && isForeign(unit)) return { title: full, of: null, ofCode: null }
  // 代县长: where the office has no body, 代县 is no place.
  const party = partyOfPlace.exec(full)?.[1] ?? ''
  const named = unit.body === '' ? undefined : namedPlace(full.slice(party.length), unit, scope)
  if (named) return party === '' ? named : { ...named, title: party + named.title }
  const head = headOfDivision.exec(unit.head)
  // 市桥街道党工委书记: a town whose name begins like a level's word.
  const likeLevel = /^[市区县州旗]/.test(full) ? townAtStart.exec(full)?.[1] : undefined
  if (likeLevel !== undefined && likeLevel.length > 2 && resolveTown(scope.gazetteer.townsNamed(likeLevel), scope.division, scope.gazetteer)) return inTown(likeLevel, full.slice(likeLevel.length), scope)
  const word = unit.body === '' && head ? head[1]! : levelWord.exec(full.slice(party.length))?.[1]
  // A military subdistrict is a prefecture's, on its counties' pages too.
  if (full.startsWith('军分区')) return { title: full, ...(inherited?.of?.endsWith('市') ? { of: inherited.of, ofCode: inherited.ofCode } : divisionOf('市', scope)) }
  if (ofPrefecture.test(full) && divisionFor('地区', scope.division, scope.gazetteer)) return { title: full, ...divisionOf('地区', scope) }
  // 农业农村厅副厅长, on a county's page: only provinces have such departments.
  if (word === undefined && !inherited && ofProvince.test(full)) return { title: full, ...divisionOf('省', scope) }
  if (word === undefined) {
    const town = townAtStart.exec(full)
    if (town) return inTown(town[1]!, full.slice(town[1]!.length), scope)
    if (scope.ofTown && scope.town && !inherited && ofTownsOwn.test(full)) return inTown(scope.town, `${/^(?:副?书记|委员|组织委员|宣传委员|统战委员|政法委员)/.test(full) ? (scope.town.endsWith('街道') ? '党工委' : '党委') : ''}${full}`, scope)
    // 政府乡长: the township's of which the page tells.
    if (head && /镇|乡|苏木/.test(head[1]!) && scope.town && /^(?:人民)?政府$/.test(unit.body)) return inTown(scope.town, unit.head, scope)
    if (head && /镇|乡|苏木/.test(head[1]!) && unit.body.length > 0 && !unit.body.endsWith('政府')) return { title: unit.head, ...townOf(unit.body + head[1]!, scope) }
    if (!inherited && scope.town && (scope.division ? (scope.town.endsWith('街道') ? ofStreet : scope.ownNews ? /^人大主席|^党委(?=(?:第一|专职)?副?书记|委员|[组宣统][\u3400-\u9fff]委员)/ : /^人大主席/) : /^(?:党委|党工委|人大主席|办事处)/).test(full)) return { title: /(?:镇|乡|街道|苏木)$/.exec(scope.town)![0] + full, ...townOf(scope.town, scope) }
    // 高坑镇党委书记甲、某某管理局局长乙: no bureau is a town's.
    const { of, ofCode } = inherited && !(bureauOf.test(unit.body) && /(?:镇|乡|街道|苏木)$/.test(inherited.of ?? '')) ? inherited : { of: scope.placeName, ofCode: scope.division?.code ?? null }
    return { title: leveled(full, of), of, ofCode }
  }
  const title = full.replace(/^(?:全|我)/, '').replace(/^([省市区县州旗])(?=\1(?:委|政府|人大|政协))/, '').replace(/^([市区县州旗])(?=(?:副|代理|代|常务)+\1长)/, '').replace(/^自治([州县])(?=(?:副|代理|代|常务)*\1长)/, '')
  if (/^(?:镇|乡|街道|苏木)$/.test(word)) {
    const town = inherited?.of && /(?:镇|乡|街道|苏木)$/.test(inherited.of) ? inherited.of : scope.town
    return { title, ...(town === null ? { of: null, ofCode: null } : townOf(town, scope)) }
  }
  const level = word.replace(/^自治(?=[州县])/, '')
  // 辽阳市委副书记、市长某某: the second office is of the place that the first one named.
  if (inherited?.of?.endsWith(level)) return { title, of: inherited.of, ofCode: inherited.ofCode }
  return { title, ...divisionOf(level, scope) }
}
