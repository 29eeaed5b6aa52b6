import { scanner } from '../../language/scanner.ts'
import { doctrine } from '../../lexicon/programme-stops.ts'
import type { Candidate, Finder } from './candidate.ts'
import { isGeneral } from './noun-phrase.ts'

const titles = scanner(/《([^《》\n]{4,60})》/g)
/** Papers by which a programme is set up; laws, reports and notices are none. */
const paper = /(?:方案|计划|规划|行动|工作要点|纲要|意见|若干措施|政策措施|责任清单)(?:（[^（）]{2,20}）)?(?:（?(?:草案|讨论稿|送审稿|征求意见稿|审议稿|试行|讨论稿)）?)*$/
/** These are somebody's own, whatever they serve: 《学习贯彻…精神实施方案》. */
const setUp = /(?:方案|行动计划|\d{4}年(?:工作)?计划)(?:（[^（）]{2,20}）)?$/
const notOne = /^(?:实施|行动|工作|总体|发展|专项)*(?:计划|方案|规划|意见|纲要)$|应急预案|审议意见|党史|党章|准则|条例|办法|法（|责任书|协议|预算|决算|报告|课程|教学|考试|招生|要点的通知$/

/** 《…行动方案（2023—2025年）》: a paper with the name of what it sets up. */
export const titledDocuments: Finder = (words) => {
  const found: Candidate[] = []
  for (const match of titles(words)) {
    const worded = match[1]!
    if (!paper.test(worded) || notOne.test(worded) || (doctrine.test(worded) && !setUp.test(worded)) || worded.replace(/（.*/, '').length < 7 && isGeneral(worded.replace(/（.*/, '').replace(paper, ''))) continue
    found.push({ start: match.index, end: match.index + match[0].length, points: 2 })
  }
  return found
}
