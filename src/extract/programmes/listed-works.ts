import { scanner } from '../../language/scanner.ts'
import type { Candidate, Finder } from './candidate.ts'
import { builtLength, isGeneral, phraseStart } from './noun-phrase.ts'

/** Behind 等: what the names before it exemplify (25个重大项目). Fields of industry are exemplified too, and are none. */
const exemplified = scanner(/等(?!推进|加快|促进|助推|推动|服务|保障|支撑|支持|开展|实施|抓|强化|措施|[\u3400-\u9fff]{0,8}(?:产业项目|领域|行业|类|产品|技术|品种|商品|方面|措施|政策|内容))(?:\d+(?![座处条所家口眼户])|一批|多|[一二三四五六七八九十]+)?(?:余|多)?(?:个|项|批)?(?:[\u3400-\u9fff]{0,8}项目|[\u3400-\u9fff]{0,4}(?:工程|行动|战略))(?!计划)/g)
/** A、B、C三大项目; A、B两个改革专题. */
const apposed = scanner(/(?:这)?[两二三四五六七八九十\d]+(?:个|大|项|本)(?!以上|百|千|月)[\u3400-\u9fff]{0,6}(?:项目|工程|改革|试点|基地|园区|(?<![和])行动(?!计划|方案))/g)
/** 项目包括A、B和C; 集中开工32个项目，包括A、B等. */
const enumerated = scanner(/(?:项目|工程)，?(?:主要)?(?:包括|包含|分别(?:是|为)|有)：?(?=[^，。；]*、)/g)
const notOne =
  /技术$|医药$|装备$|等$|集团$|联赛$|大会$|博会$|论坛$|董事|[“”]|经济$|服务$|设施$|领域|工业$|农业$|制造$|材料$|投资|产值|收入|增加值|企业|单位|部门|方面|行业|产业$|基础设施|教育|医疗|交通$|水利$|能源$|[一二三四五六七八九十\d]+(?:个|家|户|条)/
/** Named for what is done: 市特殊教育学校改造提升工程. */
const works = /(?:工程|项目|改造|提升|建设)$/
/** 木底六、七组产业道路: numbers of one name. */
const apart = /(?<![一二三四五六七八九十])、|、(?![一二三四五六七八九十])/
const parting = /[，。；：\s]/

/** Works that a page names as examples of its projects, or counts up. */
export const listedWorks: Finder = (words) => {
  const found: Candidate[] = []
  for (const { index } of exemplified(words)) found.push(...partsBefore(words, index))
  for (const match of enumerated(words)) {
    const from = match.index + match[0].length
    const end = from + /^[^，。；]*?(?=[，。；]|等|$)/.exec(words.slice(from))![0].length
    found.push(...partsBefore(words, end).filter(({ start }) => start >= from))
  }
  if (words.includes('、')) for (const { index } of apposed(words)) found.push(...partsBefore(words, index).slice(-8).filter((_, __, parts) => parts.length > 1))
  return found
}

/** The names of the list that ends at `end`; the first is bounded by what cannot belong to a name. */
function partsBefore(words: string, end: number): Candidate[] {
  let from = end
  while (from > 0 && end - from < 160 && !parting.test(words[from - 1]!)) from--
  const found: Candidate[] = []
  let at = from
  words.slice(from, end).split(apart).forEach((part, i) => {
    // 镇区管网（3.2公里）: its measure is none of the name.
    const to = at + part.replace(/（\d[^（）]*）$/, '').length
    // “日汇报、周督办、月调度”: a quotation is one name.
    const isQuoted = words.lastIndexOf('“', at) > words.lastIndexOf('”', at)
    let start = i === 0 ? phraseStart(words, Math.max(at, to - 24), part.includes('、') ? at + part.indexOf('、') : to) : at
    start += builtLength(words.slice(start, to))
    const name = words.slice(start, to)
    if (!isQuoted && name.length >= 3 && name.length <= 20 && (!notOne.test(name) || works.test(name)) && !isGeneral(name)) found.push({ start, end: to, points: 2 })
    at += part.length + 1
  })
  return found
}
