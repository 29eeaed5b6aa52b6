import { alternatives } from '../../language/alternatives.ts'
import { meetingHeads, tourVerbs } from '../../lexicon/meeting-heads.ts'
import { actionHeads, areaHeads, worksHeads, yearHeads } from '../../lexicon/programme-heads.ts'
import { doctrine } from '../../lexicon/programme-stops.ts'
import type { CleanSpan } from '../../model/span.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'
import { isGeneral, phraseStart } from './noun-phrase.ts'

const head = new RegExp(`(?:(?:集中)?(?:奠基|开工|启动|签约|揭牌|投产|竣工|通车))?(?:工作|落实)?(?:${meetingHeads}|(?:${tourVerbs})+|奠基|开工|启动|签约|揭牌)$`)
const theme = new RegExp(`(?:${actionHeads}|${yearHeads}|${areaHeads}|${worksHeads}|建设|创建|提升|攻坚|防治|振兴|扶贫|脱贫|扶贫开发|创城|创卫|城市|普查|脱贫攻坚|综合改革|项目)$`)
/** 边防部队建设调研, 大气污染防治调研: a tour of a field of work. */
const headed = new RegExp(`(?:${actionHeads}|${yearHeads}|${areaHeads}|${worksHeads})(?:建设)?$`)
/** 防汛暨地质灾害防治工作会议: what every season asks for. */
const seasonal = /^(?:防汛|抗旱|防台风?|森林|草原|防灭?火|地质|山洪|自然|气象|雨雪|低温|冰冻|灾害|地灾|综合|防治|防御|[春夏秋冬]{1,2}季?|今冬明春|大气|污染|工作|、|和|及)+$/
const routine = new RegExp(alternatives`^(?:[\u3400-\u9fff]{2,4}[省市县区州旗](?=第?[一二三四]季度|[上下]半年))?(?:全[省市县区州旗镇乡国]|我[省市县区]|[省市县区](?!级))?(?:\d{4}年?)?(?:${alternatives`
  上半年|下半年|[一二三四]季度|第[一二三四]季度|今年|年度|近期|当前|冬季|春季|秋季|夏季
`})*`)

/** What a meeting was called for, where that is a programme: …水环境整治现场会, …创建工作推进会. */
export function meetingThemes({ facts, text }: ExtractionContext): CleanSpan[] {
  const spans: CleanSpan[] = []
  for (const { name, kind, evidence } of facts.meetings) {
    for (const part of name.split(kind === '调研' ? /[和、]/ : '暨')) {
      const bare = part.replace(head, '')
      if (bare === part && !name.startsWith(part)) continue
      const lead = routine.exec(bare)![0].length
      const from = lead + Math.max(0, phraseStart(bare.slice(lead), 0, bare.length - lead))
      const words = bare.slice(from).replace(/工作$/, '')
      if (words.length < 5 || words.length > 24 || /[“”《》]/.test(words) || !theme.test(words) || seasonal.test(words) || doctrine.test(words) || isGeneral(words.replace(/[和及与、]/g, '')) || /(?:招商引资|重点|重大)项目$|(?:首[轮批]|季度|月份|半年).*项目$/.test(words) || (kind === '调研' && /建设$|防治$/.test(words) && !headed.test(words))) continue
      for (const { start, end } of evidence) {
        const at = text.slice(start, end).indexOf(words)
        if (at >= 0) spans.push(cleanSpan(start + at, start + at + words.length))
      }
    }
  }
  return spans
}
