import { alternatives } from '../../language/alternatives.ts'
import { parseNumber } from '../../language/numerals.ts'
import { scanner } from '../../language/scanner.ts'
import { actionHeads, areaHeads, paperHeads, structureHeads, worksHeads, yearHeads } from '../../lexicon/programme-heads.ts'
import { doctrine, otherWord } from '../../lexicon/programme-stops.ts'
import { actedBehind, isActedUpon, isBuilt, isLaunched, isCounted, isOneOfMany } from './action.ts'
import { isFarmLookedAt, isParkVisited, isPlaceOnly, whereabouts } from './only-places.ts'
import type { Candidate, Finder } from './candidate.ts'
import { builtLength, isGeneral, isKind, joinedStart, ofTheSeat, phraseStart } from './noun-phrase.ts'
import { sharedStart, startOfAll } from './shared-heads.ts'

const head = scanner(new RegExp(alternatives`
  (${actionHeads})|(${yearHeads})(?!度|代|份|来|底|初|末|前|后|内|均|[一二三四五六七八九十]月)
  (${areaHeads})(项目|工程)?|([一二三四五六七八九]期)(?!间|末)(?:项目|工程|建设)?|(${worksHeads})
  (${structureHeads})(项目|工程)?|(${paperHeads}|计划(?=[，。；、）”\s]|$))
`, 'g'))
/** Heads that are a campaign's by themselves, whatever general word stands before them: 生态环境攻坚提升行动. */
const telling = /三年|专项|攻坚|提升|百日|行动计划|行动方案|整治|战$|主动仗|倡议|主题教育|厕所革命|倍增|培育|系列活动|大.{2,4}$/
/** A name of its own: water, road, village, quarter, firm; not 公路, 农村, 城市. */
const proper = /[\u3400-\u9fff][河湖江港渠溪沟海湾岛岭坝路街巷桥村寨镇乡县市区州]|片区|流域|水库|公司|集团|[酒药矿实纸置乳]业|[A-Z]\d|[一二三四五六七八九]期|[东西南北中][部郊城]/
const kinds = new RegExp(alternatives`
  中小河流|河流|公路|道路|桥梁|危桥|城乡|农村|乡村|河道|村庄|城市|街巷|路网|村镇|县城|市政|区域|社区|园区|城区
  小区|校区|景区|库区|灌区|老区|渠道|港口|市场|市级|县级|区级|铁路|水路|线路|全[省市县区州镇乡]|[省市县区]直
  江河|河湖|湖泊|山区|城镇|乡镇|街区|地区|街道|行政村|自然村|通村|贫困村|示范村|中心村|试点村|棚户区|棚改区
  安置区|淤地坝|塘坝|堤坝|河坝|谷坊坝|矿区|沉陷区|灌区|牧区|林区|垦区|病险水库|小型水库|中小水库|中型水库
  大型水库|支渠|干渠|斗渠|渠系|沟渠|末级渠|排水沟|边沟|老街|后街|小街|小巷|里巷|机耕路|生产路|产业路|旅游路
  断头路|瓶颈路|砂石路|水泥路|沥青路|入户路|村道路|进村|空心村|薄弱村|帮扶村|搬迁村|传统村|古村|历史村|移民村
  便民桥|漫水桥|农桥|天桥|立交桥|危旧桥|沿海|近海|远海|沿江|沿河|内河|内湖|水渠|渔港|漁港|海岛|岸线|滨海|滨江
`, 'g')
/** Whether a work is named for something of its own. */
export const hasOwnName = (modifiers: string): boolean => proper.test(modifiers.replace(kinds, '')) || isOneFacility(modifiers)

/** 祥云公路, 北门历史文化街区, 希望园区污水处理厂: a thing of a kind by its own name. */
const oneFacility = new RegExp(alternatives`^(?!${alternatives`
  农村|国省|[国省县]道|县乡|通[村组乡]|乡村|四好|历史|部分|老旧|薄弱|寄宿|乡镇|社区|[省市县区乡镇村][级属直]
  [A-Z\d]
`})([\u3400-\u9fff]{2,12})(?:${alternatives`
  公路|高速|铁路|大桥|街区|污水处理厂|水厂|电厂|电站|机场|码头|体育馆|体育场|图书馆|博物馆|医院|中学|小学
`})$`)
function isOneFacility(modifiers: string): boolean {
  const own = oneFacility.exec(modifiers)?.[1]
  return own !== undefined && !isGeneral(own)
}

/** Behind a structure's name: nothing that makes it part of another (宁武高速屏南互通口). */
const bounded = /^(?:[^\u3400-\u9fff]|[和与及等已的]|$)/
const quotations = scanner(/“[^“”]{1,30}”/g)
/** In a long name: it tells a kind or praises, where a name told whole (传感器产业园标准化厂房建设项目) is enough by itself. */
const ofAKind = /首[个座]|一[些批]|大项目|最大|其他|主要|重大|重点|大型|优先|[类等]|领导|\d+[个艘座项]|[十百千]大/
/** 青石镇集镇供水工程: of a kind, but that of one town. */
const ofOneTown = /^[\u3400-\u9fff]{2,3}(?<![城圩集村重各全本我])[镇乡](?!村|镇|乡)[\u3400-\u9fff]{2}/
const guiding = /^(?:领导小组|指挥部|办公室|专班|简报)/
const numbered = /^[一二三四五六七八九十两\d]+大/
const oneOfThree = /^[\u3400-\u9fff]{2,4}([两三四五六七八九十])大(领域|方面|板块|类)?/
/** The same where the last is of two words: 生物医药及医疗器械三大产业集群. */
const twoOfThree = /^[\u3400-\u9fff]{2,12}([两三四五六七八九十])(?:大|个(?=国家|省级|世界级))(领域|方面|板块|类)?/
/** 万州改扩建5所学校: a verb with its object, where 棚户区改造3200户 is a noun with its measure. */
const ofSeveral = /^\d[\d.]*万?(?:个|所|座|条|处|家|栋|台|公里)[\u3400-\u9fff]/
const facility = /^[\u3400-\u9fff]{2,}[厂站园馆校院库场]$/
const ofHowMany = /\d[\d.]*万?(?:[个处座条口]|亩|公里|平方米)$/
/** 畜棚8万平方米、草料基地28万亩: of a list of kinds that are measured. */
const measured = /^\d[\d.]*万?(?:亩|平方米|公顷)/
/** 资阳市项目: whose, not which. */
const onlyPlace = /^[\u3400-\u9fff]{2,3}(?<![强立兴名片园城社小景山校库新街地辖])[省市区县州旗镇乡]$/
/** 设施同步规划: what is done, and how. */
const planned = /(?:同步|统一|统筹|提前|超前|科学|合理|整体|长远|系统|重新)$/
/** 自然资源规划、住建等单位: the bureau, not its plan. */
const bodies = /^(?:、[\u3400-\u9fff]{1,8})*等?(?:有关|相关)?(?:单位|部门)/

/**
 * Names that end in a programme's head, bounded on the left by what cannot belong to a name: 农村人居环境整治三年行动,
 * 项目攻坚年, 国家产城融合示范区, 横路港堤防提升改造. Campaigns, years and areas are told by their heads; works must be
 * named for a place or thing of their own and be acted upon.
 */
export const headedNames: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  let quoted: [number, number][] | undefined
  for (const match of head(passage)) {
    const end = match.index + match[0].length
    // 对巡察工作进行动员部署: no 行动.
    if (match[0].endsWith('行动') && words[match.index + match[0].length - 3] === '进' && words[end] === '员') continue
    // 在工地举行动工仪式: the heads lie in other words.
    if (words[match.index - 1] === '举' || words[match.index - 1] === '”' || (quoted ??= quotedStretches(words)).some(([from, to]) => from < match.index && end <= to) || (match[2] === undefined && otherWord.test(words.slice(end, end + 12)) && !guiding.test(words.slice(end)))) continue
    const [, action, year, area, areaWorks, phase, works, structure, structureWorks, paper] = match
    let start = phraseStart(words, Math.max(0, match.index - 28), match.index)
    if (words[start - 1] === '”') continue
    if (match.index - start >= 2 && (works !== undefined || (action !== undefined && !/战略|战$/.test(action)))) start = joinedStart(words, Math.max(0, start - 24), start)
    start += builtLength(words.slice(start, match.index), action !== undefined || year !== undefined)
    if (works !== undefined && words[start - 1] === '、') start = firstTown(words, start)
    const modifiers = words.slice(start, match.index)
    if (modifiers.length < 2 || modifiers.includes('’') || /^(?:19|20)\d\d年度?$|(?:类|[省市县区家亿]级|重点|重大|主要|签约|领导[\u3400-\u9fff]{2})$|(?:人大|政协|常委会|委员会|政府|局)(?:\d{4}年)?$|第[一二三四五六七八九十百\d]*$|[两三四五六七八九十\d]+[个项场点]$|^(?:新建|改建|建设|建成|完成)\d+公里|^(?:一些|部分|有的|其他)|天出$|^[县区乡镇村]?两级/.test(modifiers) || modifiers.length > 24 || doctrine.test(words.slice(start, end))) continue
    // 东部、花都、南沙三大产业基地: the last of the three is not their name, but all.
    const last = /[、及和与]/.test(words[start - 1] ?? '') ? words.lastIndexOf('、', start) + 1 : start
    const together = words[last - 1] === '、' && start - last <= 14 ? (last === start ? oneOfThree : twoOfThree).exec(words.slice(last, match.index)) : null
    if (together && together[2] === undefined) {
      const all = startOfAll(words, last, parseNumber(together[1]!)!)
      if (all !== last) start = all
      start += builtLength(words.slice(start, match.index), true)
    }
    if (together && words[start - 1] === '、') continue
    // 领跑大战略，加速大振兴: how great it is, not which. 示范基地东侧道路: what lies beside it.
    if ((action === '战略' && /(?<![两三四五六七八九十\d])大$/.test(modifiers)) || ((area ?? structure) !== undefined && /^[东西南北](?:侧|面|边)/.test(words.slice(end)))) continue
    const general = isGeneral(modifiers) && !(paper !== undefined && /\d年/.test(modifiers)) && !(/(?:工程|项目)$/.test(match[0]) && ofOneTown.test(modifiers) && !isKind(modifiers))
    let points = 0
    // 实行问题大梳理、难题大排查: how it is done, where nobody sets it going as a campaign.
    const isManner = action !== undefined && /^大(?:排查|检查|清查|督查|练兵)$/.test(action) && !isLaunched(words, start)
    if (isManner) points = 1
    // 地面水厂二期工程: which of a kind it is, its phase tells.
    else if (phase !== undefined && general && facility.test(modifiers) && isActedUpon(words, start, end)) points = 2
    else if (action !== undefined) points = /^[一二三四五六七八九十两\d]+大$/.test(modifiers) && !telling.test(action) ? ((isLaunched(words, start) || (words[start - 1] === '、' && isActedUpon(words, start, end))) && !/^[：，](?:[一1]是|分别|第一)/.test(words.slice(end)) ? 2 : 1) : numbered.test(modifiers) || (telling.test(action) && (!general || modifiers.length >= 4 || (/倍增|培育/.test(action) && isActedUpon(words, start, end)))) ? 2 : (general && action === '工程' && ofTheSeat.test(modifiers) && !isLaunched(words, start)) ? 1 : (general && !(modifiers.length >= 5 && isLaunched(words, start))) || (action === '革命' && !isLaunched(words, start)) || (action === '主题教育' && modifiers.length < 5) ? 0 : 2
    else if (year !== undefined) points = 2
    else if (!general) {
      // 二七长江大桥至建设二路: where something ends.
      if (structure !== undefined && words[end] === '至') continue
      if (works !== undefined && onlyPlace.test(modifiers)) continue
      if (works !== undefined && ofSeveral.test(words.slice(end))) continue
      if (paper !== undefined && (bodies.test(words.slice(end)) || planned.test(modifiers))) continue
      // 标准化蔬菜基地3.8万亩: how much of a kind.
      if (area !== undefined && measured.test(words.slice(end)) && (!hasOwnName(modifiers) || /\d[^，。；、\d]{1,4}、$/.test(words.slice(0, start)))) continue
      const before = words.slice(Math.max(0, start - 4), start)
      const named = hasOwnName(modifiers)
      const evidence = (isActedUpon(words, start, end) ? 1 : 0) + (isCounted(words, start, end) ? 1 : 0)
      if (area !== undefined) points = 1 - (whereabouts.test(before) && !isParkVisited(area, modifiers, before) ? 1 : 0) + (areaWorks ? 1 : 0) + evidence
      else if (phase !== undefined) points = modifiers.length >= 3 ? 2 : 0
      else if (works !== undefined) points = (named || /体系建设|系统建设|改革试点/.test(works) ? 1 : 0) + (/工程|项目/.test(works) && modifiers.length > 2 ? (modifiers.length >= 10 && !ofAKind.test(modifiers) ? 2 : 1) : 0) + Math.min(1, evidence)
      else if (structure !== undefined && (structureWorks || bounded.test(words.slice(end)) || actedBehind.test(words.slice(end)))) points = (structureWorks ? 2 : 0) - (whereabouts.test(before) ? 1 : 0) + (isBuilt(words, start, end) ? 2 : 0)
      else if (paper !== undefined) points = modifiers.length < 4 || general ? 0 : 2
      // 建成粮食烘干基地: of a kind, where nothing says that it is a work, nor whose.
      if (area === '基地' && !areaWorks && !named && !words.startsWith('建设', end)) points -= 1
      if (isOneOfMany(words, start, end) || (paper === undefined && isPlaceOnly(words, start, end)) || (area !== undefined && !areaWorks && isFarmLookedAt(words, start, end))) points -= 2
    }
    // 取水许可专项整治、河湖管护等: a field among others, where nobody launches it.
    if (action === '专项整治' && !isLaunched(words, start)) points = Math.min(points, 1)
    // 开展安全生产大检查8次: how often.
    if (action !== undefined && /^\d+(?:余|多)?[次场轮]/.test(words.slice(end))) points = 0
    // 水毁工程252处, 3座小型水库主体工程, 8公里绿化工程: works counted or measured are of a kind.
    if (action === '工程' && (/^\d+[个处座项条]/.test(words.slice(end)) || (modifiers.length <= 4 && /^\d[\d.]*万?(?:公里|亩|平方米|立方米|米)/.test(words.slice(end))) || (modifiers.length <= 6 && !words.startsWith('项目', end) && ofHowMany.test(words.slice(Math.max(0, start - 12), start))))) points = 0
    if (guiding.test(words.slice(end))) points = Math.min(points, 1)
    // 国家水网骨干工程——某水库工程: what the work is, before its name.
    if (words.startsWith('——', end)) points -= 2
    if (points > 0) found.push({ start: action !== undefined ? sharedStart(words, start, modifiers, action) : start, end, points })
  }
  return found
}

const town = /(?:^|[^\u3400-\u9fff]|实施|推进|完成|启动|加快|抓好)([\u3400-\u9fff]{2,3}[镇乡](?:、[\u3400-\u9fff]{2,3}[镇乡])*、)$/
/** 青石镇、白水镇集镇供水工程: one work of several towns. */
const firstTown = (words: string, start: number): number => (ofOneTown.test(words.slice(start)) ? start - (town.exec(words.slice(Math.max(0, start - 24), start))?.[1]?.length ?? 0) : start)

/** Short quotations: what stands in them is read by itself. */
function quotedStretches(words: string): [number, number][] {
  return quotations(words).map((match) => [match.index, match.index + match[0].length])
}
