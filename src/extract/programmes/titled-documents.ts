import { alternatives } from '../../language/alternatives.ts'
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

/** 为贯彻落实《国务院办公厅关于…的指导意见》: what a plan is drawn up by is not what it sets up. */
const above = /^(?:国务院|中共中央|中央|[\u3400-\u9fff]{2,8}(?:省|自治区|市|县|区)(?:人民政府|委员会|委)).*意见$/
const basis = /(?:根据|依据|按照|贯彻|落实)(?:[^，。；《》]{0,8}《[^《》]*》[、和及与]*)*[^，。；《》]{0,8}$/

/** 空气质量持续改善行动计划: a plan's own title, alone on its line, whatever little words stand in it. */
const alone = new RegExp(alternatives`^(?!.*(?:${alternatives`
  推进|加快|打造|深化|加强|做好|关于|印发|解读|通过|召开|出台|发布|公布|制定|启动|推出|通知|研究|审议|落实|听取
  我[省市县区]
`}))[\u3400-\u9fff“”A-Za-z\d·—～-]{4,36}(?:行动计划|行动方案|工作方案|实施方案)(?=(?:（[^（）]{2,20}）)?$)`)

/** 《…行动方案（2023—2025年）》: a paper with the name of what it sets up. */
export const titledDocuments: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const match of titles(passage)) {
    const worded = match[1]!
    const bare = worded.replace(/（.*/, '')
    if (!paper.test(worded) || notOne.test(bare) || (doctrine.test(worded) && !setUp.test(worded)) || (bare.length < 7 && isGeneral(bare.replace(paper, '')))) continue
    if (above.test(worded) && basis.test(words.slice(Math.max(0, match.index - 60), match.index))) continue
    // 《关于加强…工作的意见》: a council's opinion is a programme where the page is about it.
    found.push({ start: match.index, end: match.index + match[0].length, points: bare.endsWith('意见') && !bare.endsWith('实施意见') ? 1 : 2 })
  }
  const own = words.length < 50 && !notOne.test(words) ? alone.exec(words) : null
  if (own) found.push({ start: 0, end: own[0].length, points: 2 })
  return found
}
