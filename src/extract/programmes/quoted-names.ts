import { scanner } from '../../language/scanner.ts'
import { meetingHeads } from '../../lexicon/meeting-heads.ts'
import { actionHeads, areaHeads, quotedTails, yearHeads } from '../../lexicon/programme-heads.ts'
import { doctrine, figures, quotedOtherwise } from '../../lexicon/programme-stops.ts'
import type { Candidate, Finder } from './candidate.ts'
import { builtLength, phraseStart } from './noun-phrase.ts'

/** “A”“B”、“C”行动: one verb and one head for a chain of quotations. */
const others = /^(?:[、和与及]?“[^“”]{2,20}”)+/
const earlier = /(?:“[^“”]{2,20}”[、和与及]?)+$/
const quotations = scanner(/[“‘]([^“”‘’\n]{2,44})[”’]/g)
const directTail = new RegExp(`^(?:${quotedTails})`)
/** “千村整治、百村示范”美丽乡村建设工程: the head may stand further on. */
const farTail = new RegExp(`^[\\u3400-\\u9fffA-Za-z0-9]{0,10}?(?:${actionHeads}|${areaHeads}|基地建设|综合体(?:项目)?|平台|品牌|创建|管护|保供稳价|利益联结|发展格局|(?:达标|示范|先进|试点|样板|特色)[县市区镇乡村]|试点|改革|治理|建设)`)
const ownHead = new RegExp(`(?<!宅)(?:${actionHeads}|${yearHeads}|${areaHeads}|项目|创建|建设|革命|改革|规划|\\d+条)$`)
const meeting = new RegExp(`^(?:${meetingHeads})`)
const launched = /(?:实施|推进|推行|推广|推动|开展|打造|创建|争创|申报|申创|建设|建成|落实|深化|围绕|锚定|聚焦|践行|叫响|擦亮|打响|唱响|启动|抓好|抓实|做好|办好|完成|完善|构建|形成|坚持|贯彻|执行|组织|参与|融入|建立|创新|探索|持续|全面|深入|用好|发挥|推出|开通|设立|获评|荣获|新增|培育|创成|争取|抓|创|率先|放大|升级|用足|巩固|拓展|集中|奋力|全力|加快|奋战|决胜|统筹|实行|施行|采取|按照|紧扣|对照|喝上|用上|住上|走上|调研|视察|督导|督查|检查|观摩|考察|推介|宣传)(?:了|好|以|实|新一轮|[省市县区]级|全市|全县|全区|全省|系列)?$/
const strongly = /(?:实施|推行|开展|启动|创建|打造|叫响|擦亮|建设|推广)(?:了|好|新一轮)?$/
const strongTail = /创建|整治|行动|工程|战|计划|建设|活动|制$|改革|试点|基地|奖/
/** 三城融合, 一河一策, 双替代, 五定包干, 3+1: a number that counts parts is how councils name what they set up. */
const counted = /^(?:[\dN]+(?:\+[\dNX]+)+.{0,8}|\d{3,5}|[一二三四五六七八九十百千万双两零多全].{0,2}[一二三四五六七八九十百千万双两多].{1,6}|[一二三四五六七八九十双两多][\u3400-\u9fff]{2,5}|[\u3400-\u9fff]{1,6}\+[\u3400-\u9fff+]{1,8})$/
/** What is done away with: 治理“超占宅基地”. */
const tackled = /(?:治理|整治|清理|拆除|查处|排查|取缔|打击|破解|解决|防范|消除|纠正)(?:了|好)?$/
const saying = /(?!^我为.{2,4}(?:办实事|代言|添彩|献策))[我你他她咱们吗呢吧啊嘛呀]|[。！？：；…]|怎么|什么|就是|不是|不能|没有|还是|只有|起来|下去|一定|必须/
const noName = /^(?:三会一课|(?:新认证)?“?三品一标|主题党日|五大振兴|一户多宅|.*之路|.*无.{1,4}不.*|[一二三四五六七八九十]个(?:带头|过硬|必须|不|到位|绝不|务必|增长|突破|必须统筹|更|更加|更大|确保)|[一二三四五六七八九十\d]+字|十[一二三四五六]五|一刀切|一对一|面对面|七下八上|.{1,3}新[颜篇貌彩绿局高]|.*企业|[一二三四五六七八九十两]大.{0,4}产业|.*(?:场所|公约|守则)|三管三必管|[一两三四]府两院|([抓讲重看问想保促]).\1.\1.|.*坚持|.*必须|[一二三四五六七八九十两]类.{0,4}(?:人员|群体|人群|人)|[一二三四五六七八九十]块土地|.*户|.*(?:标准|要素|成果|发现|平衡|下降|上升|增长|连冠|连增|连降|连升|发生|关系|问题|短板|优势|规律|原则|意识|责任|阶段|时期|毫不动摇|百分比|高地|规则|细则))$/
/** 围绕“投资于人”、城市更新等领域: what is quoted is a field among others. */
const fields = /^[、和与][^，。；“”]{2,40}等(?:领域|方面|重点领域)/
/** 以“六年并进、六城同创”为抓手. */
const asMeans = /^为(?:总)?(?:抓手|载体|牵引|统领|统揽)/
/** “沙漠+光伏”等多元发展: an instance of something. */
const amongOthers = /^等(?!\d|[一二三四五六七八九十]|多[个项]|项目|工程|活动|行动|战略|重点|重大|系列|品牌|改革|机制)[\u3400-\u9fff]/
/** Behind a quotation of several clauses: “做强工业，做优农业，做活旅游”战略. */
const strategy = /^的?(?:总体|工作|发展)?(?:战略|思路|布局)/
/** 以“…”为题授课. */
const theme = /^为(?:主|副)?题/
const called = /(?:称为|称之为|誉为|称作|叫做|叫作|所谓|俗称|人称|号称|戏称|比作|当作|视为|说|道|[：:]|成了|成为|变成|好比|如同|像|是)$/

/**
 * “千村万树”绿化提升行动, “1168”总体思路, “厕所革命”: quotations that a head makes a name, that end in one, or that somebody
 * launches. Sayings, figures of speech and what is called so are none.
 */
export const quotedNames: Finder = (words) => {
  const found: Candidate[] = []
  for (const match of quotations(words)) {
    const core = match[1]!
    const open = match.index
    const close = open + match[0].length
    const next = words.slice(close, close + 24)
    const chained = core.length > 2 ? words.slice(close, close + 60).replace(others, '').slice(0, 24) : next
    const alone = next === chained || !strongTail.test(directTail.exec(chained)?.[0] ?? '')
    // “六个一”（一个项目、一名领导）的要求: what it stands for is said between.
    const after = (alone ? words.slice(close, close + 60) : chained).replace(/^（[^（）]*）/, '').slice(0, 24)
    const before = words.slice(Math.max(0, open - 60), open).replace(core.length > 2 ? earlier : /$/, '').slice(-12)
    if ((core.length > 30 && !strategy.test(next)) || theme.test(next) || doctrine.test(core) || (noName.test(core) && !/^(?:规划|工程|行动)/.test(after)) || (saying.test(core) && !ownHead.test(core) && !directTail.test(after))) continue
    const tail = directTail.exec(after)?.[0] ?? nearTail(after)
    const own = ownHead.test(core) && core.length > 3
    if (!own && meeting.test(after)) continue
    // “干好‘一三五’、实现新跨越”: a quotation within another, and part of it.
    if (!own && !tail && words[open] === '‘' && words.lastIndexOf('“', open) > words.lastIndexOf('”', open)) continue
    let points = tail ? 2 : 0
    if (own) points += 2
    if (strongly.test(before)) points += 3
    else if (launched.test(before)) points += 2
    if (counted.test(core)) points += 2
    else if (!tail && !own && /^[\u3400-\u9fff]/.test(after) && !/^(?:等|和|与|及|建|创|改|推|落|工|事|群|今|全|取|走|叫|更|的|不动摇)/.test(after)) points -= 1
    if (core.includes('、') && !tail && !own && !counted.test(core)) points -= 1
    if (core.length <= 2 && !own && !(tail && strongTail.test(tail))) points -= 2
    if (!tail && !own && tackled.test(before)) points -= 3
    if (core.length > 12) points -= tail || own ? 0 : 2
    if (/[，]/.test(core)) points -= 2
    // 建设“依山傍水”的小镇: what it is like.
    if (!tail && !own && !counted.test(core) && /(?:建设|打造|培育|营造)$/.test(before) && /^的[\u3400-\u9fff]{2}/.test(after)) points -= 3
    if (figures.has(core)) points -= tail ? 1 : 4
    if (fields.test(after) || (!tail && !own && amongOthers.test(after))) points -= 2
    if (!tail && !own && before.endsWith('以') && asMeans.test(after)) points += 4
    if (quotedOtherwise.test(after) && !own) points -= 4
    if (called.test(before) && !tail && !own) points -= 2
    const start = points >= 1 ? extended(words, open) : open
    const end = close + (alone ? (tail?.length ?? 0) : 0)
    found.push({ start, end, core, points })
  }
  return found
}

const between = /[暨等的了是在把将要为与和让使被就向从对给并而]|召开|举行/

/** A head further on, with nothing between that cannot belong to a name. */
function nearTail(after: string): string | undefined {
  const run = farTail.exec(after)?.[0]
  if (run === undefined || between.test(run)) return undefined
  // “5+N”产业集群培育计划: the area is what the plan is for.
  return run + (/^(?:培育|建设|提升|发展)?(?:行动计划|行动方案|行动|工程|计划)/.exec(after.slice(run.length))?.[0] ?? '')
}

/** The modifiers before the quotation that are of the name: 河湖“清四乱”行动, 农村宅基地“三权分置”. */
function extended(words: string, open: number): number {
  let start = phraseStart(words, Math.max(0, open - 14), open)
  start += builtLength(words.slice(start, open + 1))
  const run = words.slice(start, open)
  return words[start - 1] !== '、' && run.length >= 2 && run.length <= 10 && !/[省市县区州旗镇乡好上成出带会委]$|第[一二三四五六七八九十]+[个批]|\d/.test(run) ? start : open
}
