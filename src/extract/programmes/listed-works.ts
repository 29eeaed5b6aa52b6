import { alternatives } from '../../language/alternatives.ts'
import { holder, matchesOf, scanner } from '../../language/scanner.ts'
import type { Candidate, Finder } from './candidate.ts'
import { builtLength, isKind, joinedStart, phraseStart } from './noun-phrase.ts'

/** Behind 等: what the names before it exemplify (25个重大项目). Fields of industry are exemplified too, and are none. */
const exemplified = scanner(new RegExp(alternatives`等(?!${alternatives`
  企业[和及、]|推进|加快|促进|助推|推动|服务|保障|支撑|支持|开展|实施|抓|强化|措施
  [\u3400-\u9fff]{0,8}(?:产业项目|加工项目|领域|行业|类|产品|技术|品种|商品|方面|措施|政策|内容)
`})(?:${alternatives`
  \d+(?![座处条所家口眼户])|一批|多|[一二三四五六七八九十]+
`})?(?:余|多)?(?:个|项|批)?(?:${alternatives`
  (?:(?!领导|部门|单位|负责|同志|人员|代表|在(?![建手谈]))[\u3400-\u9fff]){0,8}项目
  [\u3400-\u9fff]{0,4}(?:工程|行动|战略)
`})(?!${alternatives`
  计划|承办|业主|单位|负责|参建|施工单位|施工方|法人|建设(?:上|中|方面|等)
`})`, 'g'))
/** A、B、C三大项目; A、B两个改革专题. */
const apposed = scanner(/(?:这)?[两二三四五六七八九十\d]+(?:个|大|项|本)(?!以上|百|千|月)[\u3400-\u9fff]{0,6}(?:项目|工程|改革|试点|基地|园区|(?<![和])行动(?!计划|方案))/g)
/** 项目包括A、B和C; 集中开工32个项目，包括A、B等. */
const enumerated = scanner(/(?:项目|工程)(?:共?\d+[项个])?(?:，涉及[^，。；]{2,30})?，?(?:主要)?(?:包括|包含|分别(?:是|为)|有)：?(?=[^，。；]*、)/g)
/** 分别是：暖心工程，为…投保；交通惠民工程，新建…: each clause opens with its work. */
const itemised = scanner(/(?:项目|工程|实事)(?:\d+[项个])?，?(?:分别)?(?:是|为|如下)：(?=[^。；]{2,24}(?:工程|项目|行动|计划)[，：（])/g)
const item = /^(?:（?[一二三四五六七八九十\d]+[）.、]|[①-⑳])?([^，。；：（“”]{4,24}(?:工程|项目|行动|计划)|“[^“”]{2,12}”[^，。；：（]{0,10}(?:工程|项目|行动|计划))(?=[，：（])/
const notOne =
  new RegExp(alternatives`
    (?:需求|条件|能力|水平|质量|居民|群众|人口)$|技术$|医药$|现场$|选址点$|指挥部$|装备$|等$|集团$|公司$|资金$
    [局办处委]$|期间$|联赛$|大会$|博会$|论坛$|董事|[“”]|经济$|服务$|设施$|领域|工业$|农业$|^.{0,4}制造$|材料$|投资
    产值|收入|增加值|企业|单位|部门|方面|行业|产业$|基础设施|教育|医疗|(?<![新进到入])村$|街道$|(?<!小)镇$
    (?<!未来)社区$|交通$|水利$|能源$|[一二三四五六七八九十\d]+(?:个|家|户|条)
  `)
/** Named for what is done: 市特殊教育学校改造提升工程. */
const works = /(?:工程|项目|改造|提升|建设)$/
const kindLength = 6
/** 参加乒乓球、赛艇等项目: events of a match. */
const sports = holder(/运动会|运动员|比赛|赛事|亚运|奥运|锦标赛|世界杯|夺冠|金牌|田径/)
/** Not at 木底六、七组产业道路, numbers of one name, nor in brackets (建平大道（三期、四期）). */
const apart = /(?<!（[^）]*)(?:(?<![一二三四五六七八九十])、|、(?![一二三四五六七八九十])|以及)/g
/** All that comes before the last of the words that tell what is done with the works of a list. */
const doings = /^.*(?:深入(?!人心)|来到|走进|前往|实地|察看|查看|调研|视察|观摩(?!点)|考察|督导|检查|参观|听取|实施|推进|启动|开展|谋划|部署|签约|开工|一批|一系列|等[省市县区]?领导[和及])(?:了|到|好)?(?=[^、]{3})/
const anyOfMany = /一批|系列/
const parting = /[，。；：\s]/
const ordinal = /^[一二三四五六七八九十]{1,3}、/

/** Works that a page names as examples of its projects, or counts up. */
export const listedWorks: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  if (!sports(passage)) for (const { index } of exemplified(passage)) found.push(...partsBefore(words, index))
  for (const match of enumerated(passage)) {
    const from = match.index + match[0].length
    const end = from + /^[^，。；]*?(?=[，。；]|等|$)/.exec(words.slice(from))![0].length
    const parts = partsBefore(words, end, from)
    // 观摩项目包含社区工厂、家庭农场: kinds are short, all of them.
    if (parts.some((part) => part.end - part.start >= kindLength)) found.push(...parts)
  }
  for (const match of itemised(passage)) found.push(...itemsFrom(words, match.index + match[0].length))
  // 建好两个产业、深化三项改革: what the verb is for stands behind it, and sums up nothing before.
  if (words.includes('、')) for (const { index } of apposed(passage)) if (/[等“]/.test(words[index - 1] ?? '') || phraseStart(words, Math.max(0, index - 6), index) < index) found.push(...partsBefore(words, index).slice(-8).filter((_, __, parts) => parts.length > 1))
  return found
}

/** What the clauses of a list, parted by semicolons, open with. */
function itemsFrom(words: string, from: number): Candidate[] {
  const found: Candidate[] = []
  const list = words.slice(from, from + /^[^。]*/.exec(words.slice(from))![0].length)
  let at = from
  for (const clause of list.split('；')) {
    const name = item.exec(clause)?.[1]
    if (name !== undefined) found.push({ start: at + clause.indexOf(name), end: at + clause.indexOf(name) + name.length, points: 2 })
    at += clause.length + 1
  }
  return found
}

/** The names of the list that ends at `end`, and opens where a word says; else the first is bounded by what cannot belong to a name. */
function partsBefore(words: string, end: number, opens?: number): Candidate[] {
  let from = opens ?? end
  if (opens === undefined) while (from > 0 && end - from < 160 && !parting.test(words[from - 1]!)) from--
  // 五、实施缓堵等市政项目: the number of an item is no part of a list.
  from += ordinal.exec(words.slice(from, end))?.[0].length ?? 0
  const found: Candidate[] = []
  // 县委副书记、县长陈平深入电机厂…、…等项目: the list begins behind what is done with its parts.
  const doing = opens === undefined ? doings.exec(words.slice(from, end)) : null
  if (doing) from += doing[0].length
  if (anyOfMany.test(words.slice(Math.max(0, from - 3), from))) return found
  const list = words.slice(from, end)
  const parts = list.split(apart)
  const joints = matchesOf(apart, list)
  let at = from
  parts.forEach((part, i) => {
    // 镇区管网（3.2公里）: its measure is none of the name.
    const to = at + part.replace(/（\d[^（）]*）$|(?<=项目|工程)(?:建设)?(?:地块|选址|现场|工地)$/, '').length
    // “日汇报、周督办、月调度”: a quotation is one name.
    const isQuoted = words.lastIndexOf('“', at) > words.lastIndexOf('”', at)
    let start = i === 0 && opens === undefined ? phraseStart(words, Math.max(at, to - 24), part.includes('、') ? at + part.search(/[（、]/) : to) : at
    // 实施青山生态保护与综合治理、…等工程: a work of two objects.
    if (i === 0 && opens === undefined && isKind(words.slice(start, to))) start = joinedStart(words, Math.max(at, start - 24), start)
    start += builtLength(words.slice(start, to))
    const name = words.slice(start, to)
    if (!isQuoted && name.length >= 3 && name.length <= (works.test(name) ? 28 : 20) && (!notOne.test(name) || works.test(name)) && !isKind(name)) found.push({ start, end: to, points: 2 })
    at += part.length + (joints[i]?.[0].length ?? 0)
  })
  // 城市更新、文旅融合、乡村建设、基础设施等大项目: kinds.
  return found.length * 2 >= parts.length ? found : []
}
