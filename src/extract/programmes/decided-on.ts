import { scanner } from '../../language/scanner.ts'
import { doctrine } from '../../lexicon/programme-stops.ts'
import type { Candidate, Finder } from './candidate.ts'
import { isGeneral, phraseStart } from './noun-phrase.ts'

/** 全域美庭院是市委、市政府作出的重大决策: what a council has decided on is its own, whatever head it lacks. */
const decided = scanner(/，?是(?:我?[省市县区州旗]委)(?:、?[省市县区州旗]?(?:人民)?政府)?(?:[\u3400-\u9fff]{0,12}?)(?:作|做)出的(?:一项|又一)?重[大要](?:[\u3400-\u9fff]{0,4})(?:决策|部署|决定|举措)/g)
const subject = /(?:^|[，。；：！？“”、])([\u3400-\u9fff]{4,20})$/
/** 召开这次会议, 抓好这项工作: what was just told; 关键, 目标: no name. */
const notNamed = /[这此该其本它]|会议|大会|决定$|工作$|任务$|目标$|问题$|关键$|调整$|安排$|发展$|振兴$/

/** What a council's decision is said to be, worded before 是. */
export const decidedOn: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const { index } of decided(passage)) {
    const said = subject.exec(words.slice(Math.max(0, index - 24), index))?.[1]
    if (said === undefined) continue
    const bound = phraseStart(words, index - said.length, index)
    const start = words.slice(index - said.length, bound) === '全域' ? bound - 2 : bound
    const name = words.slice(start, index)
    if (name.length >= 4 && !notNamed.test(name) && !doctrine.test(name) && !isGeneral(name)) found.push({ start, end: index, points: 2 })
  }
  return found
}
