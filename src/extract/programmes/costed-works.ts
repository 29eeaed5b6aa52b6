import { scanner } from '../../language/scanner.ts'
import { doctrine } from '../../lexicon/programme-stops.ts'
import type { Candidate, Finder } from './candidate.ts'
import { isGeneral } from './noun-phrase.ts'

/** 总投资5亿元的年产4.5万吨涂料项目: the work is what follows its price. */
const behindPrice = scanner(/投资额?[约超近达]?[\d.]+[万亿]+元的([^，。；“”]{4,40}?(?:项目|工程))(?=[，。；、等]|$)/g)
/** 景区基础设施及索道建设项目，（位于新区，）总投资3亿元: a clause of its own before its price. */
const beforePrice = scanner(/(?:项目|工程)，(?:(?:由|位于|选址)[^，。；\d]{2,30}，){0,2}(?:(?:计划|概算|估算|预计)?总投资|(?:计划|预计)(?:安排|投入)资金)/g)
/** 推进餐厨废弃物处理中心建设，总投资6800万元 */
const builtFor = scanner(/(?:推进|加快|实施|启动)([^，。；：、“”\d]{3,20}?(?:中心|[厂站馆园场校院])(?:新建|扩建|迁建)?建设)，(?:(?:计划|概算|估算)?总投资)/g)
const clause = /(?:^|[；：。、]|其中，)(?:\d{1,3}[.．、]\s*|[（(][一二三四五六七八九十\d]{1,3}[）)])?([^，。；：、“”]{5,34})$/
/** 县城绿化工程属县重点工程，项目总投资1500万元: what the work is counted among. */
const owned = /^(.{4,}?(?:项目|工程))(?:属于?|是|为|系)(?:[国省市县区]|重点)/
const launched = /^(?:推进|推动|实施|建设|新建|续建|启动|完成|加快|争取|引进|签约|落地|开工|总投资|投资|其中|位于|该|此|本|这|最大|在|由|对|将)|[为是的]/

/** Works named whole beside what they cost, whatever stands in the name. */
export const costedWorks: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  if (!/投资|资金/.test(words)) return found
  const take = (start: number, name: string): void => {
    if (!doctrine.test(name) && (name.length >= 12 || !isGeneral(name.replace(/(?:项目|工程)$/, '')))) found.push({ start, end: start + name.length, points: 2 })
  }
  for (const match of behindPrice(passage)) take(match.index + match[0].length - match[1]!.length, match[1]!)
  for (const match of builtFor(passage)) take(match.index + match[0].indexOf(match[1]!), match[1]!)
  for (const { index } of beforePrice(passage)) {
    const end = index + 2
    const worded = clause.exec(words.slice(Math.max(0, end - 36), end))?.[1] ?? ''
    const name = owned.exec(worded)?.[1] ?? worded
    if (name.length >= 5 && !launched.test(name) && !/\d+余?[个项家]/.test(name)) take(end - name.length, name)
  }
  return found
}
