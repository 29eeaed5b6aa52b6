import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { boundWords } from '../../lexicon/programme-bounds.ts'
import type { Candidate, Finder } from './candidate.ts'
import { hasOwnName } from './headed-names.ts'
import { isGeneral, isKind, ofTheSeat } from './noun-phrase.ts'

const visits = scanner(new RegExp(alternatives`(?:${alternatives`
  听取(?=[^，。；]{4,40}(?:项目|工程)(?:建设|推进|工作)*(?:进展|推进|建设)*情况)|查看|察看|视察|观摩|来到|走进
  深入|前往|先后到|先后赴|参观|督导|检查|调研(?=了)
`})(?!小?组|团)了?(?=[^，。；]*(?:工程|项目|(?:改造|提升|整治|治理|绿化|建设)(?:、|等)))`, 'g'))
const end = /[，。；]|(?:施工|建设)?(?:现场|工地)|(?:建设|进展|推进|施工|实施)+(?:情况|进度|进展)|等(?=[^，。；]{0,12}(?:项目|工程|现场|工地|地|处|点|企业|单位))/
/** A tour's list is of works named whole, whatever little words stand in them: 谷家湿地生态修复及水质净化提升项目. */
const work = /^[^，。；“”]{5,34}(?:工程|项目)(?:（[^（）]{1,8}）)?$/
/** 和平路外立面提升, 三里河北路建设: told by what is done there, where it bears a name of its own. */
const deed = /^([^，。；“”]{3,24})(?:改造|提升|整治|治理|绿化|建设|修复|扩建|延伸)$/
/** 在甲项目、乙项目，考察团…: where they are. */
const there = scanner(/(?:^|[。；\n])在(?=[^，。；]*(?:工程|项目)(?:现场|工地)?，)/g)

/** Works that officials look at, one after another. */
export const visitedWorks: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const match of [...visits(passage), ...there(passage)]) {
    const from = match.index + match[0].length
    const rest = words.slice(from, from + 160)
    const list = rest.slice(0, end.exec(rest)?.index ?? rest.length)
    let at = from
    const parts = wholeParts(list)
    for (const part of parts) {
      if ((work.test(part) || (parts.length > 1 && hasOwnName(deed.exec(part)?.[1] ?? ''))) && (!(part.length < 8 ? isGeneral : isKind)(part) || (parts.length > 1 && ofTheSeat.test(part))) && !boundWords.has(part.slice(0, 2)) && !/[的了]|关于|负责人|^各|先后|来到|走进|前往|调研|视察|督导|检查|[市县区旗州镇乡](?:就|围绕|针对)|^(?:我[省市县区]|全[省市县区]|部分|重点|有关|相关)|\d+[个项]/.test(part)) found.push({ start: at, end: at + part.length, points: 2 })
      at += part.length + 1
    }
  }
  return found
}

const beginsNext = /(?:公司|集团|厂)[\u3400-\u9fff]{1,3}$/
/** 甲项目、某公司镁、铝合金压铸项目、乙项目: where nearly all end as works do, what does not goes on in the next. */
function wholeParts(list: string): string[] {
  const parts = list.split(/、|(?<=工程|项目|公司|集团|[厂村园]|社区|基地|学校|医院|市场|街道)(?:[和与及]|以及)(?=[^、]{5,}(?:工程|项目|扩建|改造|迁建)$)/)
  if (parts.filter((part) => work.test(part)).length * 2 < parts.length + 1) return parts
  const whole: string[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    if (before !== undefined && beginsNext.test(before) && !work.test(before)) whole[whole.length - 1] = `${before}、${part}`
    else whole.push(part)
  }
  return whole
}
