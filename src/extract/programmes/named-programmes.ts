import { launchVerbs, nameLead, notProgrammes, programmeHeads, weakHeads } from '../../lexicon/programme-words.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Programme } from '../../model/facts.ts'
import type { Draft, ExtractionContext, Rule } from '../rule.ts'
import { ownerOf } from './owner.ts'

const name = 'programmes/named-programmes'
const han = '[\\u3400-\\u9fffA-Za-z0-9]'
/** “三区同振 城乡融合”发展战略; 河湖“清四乱”行动; 落实“三线一单”管理. */
const quotedHead = new RegExp(`(?:${han}{0,8})?“[^”，。；]{2,24}(?:[ ，、][^”，。；]{2,16})?”${han}{0,10}?(?:${programmeHeads}|${weakHeads})`, 'g')
/** 实施…工程, 争创…示范区, 打好…保卫战. */
const launched = new RegExp(`(?:${launchVerbs})(?:好|了)?((?:${han}|、|“[^”]{2,20}”){2,28}?${programmeHeads})(?![\\u3400-\\u9fff]*?(?:领导小组|指挥部))`, 'g')
const pursued = new RegExp(`(?:创建|争创|建设|打造|推进|实施|成功创建|加快|启动|抓好)((?:国家|全国|全省|省级|市级|国家级)${han}{2,18}?(?:城市|职业学校|医疗中心|区域医疗中心|示范区|先行区|示范县|中心|试点|卫生县城|文明城市|园林城市|森林城市))`, 'g')
const creation = new RegExp(`((?:国家|全国|省级|全省)${han}{2,14}?(?:城市|县城|示范区|示范县|乡镇))创建`, 'g')
/** 老旧小区改造提升, 分级诊疗服务体系建设: works that a plan names. */
const works = new RegExp(`(?:实施|推进|启动|加快|完成|统筹推进|深入推进)(?:\\d+个)?(${han}{3,16}?(?:改造提升|棚户区改造|小区改造|服务体系建设|管网项目))`, 'g')
/** 国家大数据综合试验区: a designation by its name, whatever is said of it. */
const designation = new RegExp(`(国家(?:级)?${han}{2,12}?(?:综合试验区|试验区|示范区|先行区|自主创新示范区|综合配套改革试验区))`, 'g')
/** 把大数据战略行动向纵深推进; 某某行动是重要抓手. */
const subject = new RegExp(`(?:把|将|以|，|。|说，|是)(${han}{2,12}?(?:战略行动|行动计划|专项行动|三年行动|攻坚战|保卫战|提升行动))(?=是|向|往|落|抓|为|引领|作为)`, 'g')
/** 河长制、湖长制: whole systems of office that a campaign set up. */
const chiefs = /[河湖林田路街]长制(?:、[河湖林田路街]长制)*/g
/** 蓝天、碧水、净土保卫战. */
const shared = new RegExp(`(?<=[^\\u3400-\\u9fff]|打好|打赢|推进|实施|做好)(${han}{2,6}(?:、${han}{2,6})+(?:保卫战|攻坚战|工程|行动))`, 'g')
/** “1168”: a code; “三年大变样”: a slogan that sets a course; behind a verb that pursues it. */
const quotedAlone = /(?:锚定|围绕|实施|落实|聚焦|打造|推进|推动|开展|建设|抓实|做好|实现|为|思路为|坚持|深化|启动|持续|创建|争创|叫响)(?:了)?“([^”，。；]{2,14})”(?!的?(?:要求|理念|意识|精神|思想|红线|底线|原则|问题|关|导向))/g
const patterns: readonly RegExp[] = [quotedHead, launched, pursued, creation, works, designation, subject, chiefs, shared, quotedAlone]

/**
 * Named initiatives, campaigns, plans, strategies and designations being pursued. Forms of one name within the page join:
 * the fullest is the name, the others are aliases. Doctrine, general aims and set phrases are none.
 */
export const namedProgrammes: Rule = {
  name,
  apply(context) {
    const { clean, text, facts } = context
    const found: { name: string; span: CleanSpan }[] = []
    for (const { kind, span } of clean.blocks) {
      if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
      const block = text.slice(span.start, span.end)
      for (const pattern of patterns) {
        for (const match of block.matchAll(pattern)) {
          const raw = match[1] ?? match[0]
          const offset = match.index + match[0].indexOf(raw)
          const lead = nameLead.exec(raw)?.[0].length ?? 0
          const counted = /^\d+[^的，。]{1,24}的(?=[\u3400-\u9fff]{4})/.exec(raw.slice(lead))?.[0].length ?? 0
          const worded = raw.slice(lead + counted)
          if (worded.length < 3 || notProgrammes.test(worded) || unbalanced(worded) || tooLoose.test(worded)) continue
          const start = span.start + offset + lead + counted
          found.push({ name: worded, span: cleanSpan(start, start + worded.length) })
        }
      }
    }
    join(found).forEach((group, i) => facts.programmes.push(programmeOf(context, group, i)))
  },
}

interface Group {
  readonly names: string[]
  readonly spans: CleanSpan[]
}

/** A clause rather than a name: 宜居宜业宜游的品质城市, 奋发向上的斗志、…. */
const tooLoose = /^[^“]{4,}的|[，；]|^[^“]*(?:不|更|把|使|让|坚决|提升城市|构建)/
const fold = (text: string): string => text.replace(/[“”‘’《》\s、，·]/g, '')
const unbalanced = (text: string): boolean => (text.match(/“/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0)

/** Names of which one holds the other are forms of one programme; overlapping stretches too. */
function join(found: readonly { name: string; span: CleanSpan }[]): Group[] {
  const groups: Group[] = []
  for (const { name: worded, span } of [...found].sort((a, b) => fold(b.name).length - fold(a.name).length || a.span.start - b.span.start)) {
    const form = fold(worded)
    const group = groups.find(({ names, spans }) => names.some((other) => fold(other).includes(form)) || spans.some((s) => s.start < span.end && span.start < s.end))
    if (!group) groups.push({ names: [worded], spans: [span] })
    else {
      if (!group.names.includes(worded)) group.names.push(worded)
      if (!group.spans.some((s) => s.start === span.start && s.end === span.end)) group.spans.push(span)
    }
  }
  return groups.sort((a, b) => Math.min(...a.spans.map((s) => s.start)) - Math.min(...b.spans.map((s) => s.start)))
}

function programmeOf(context: ExtractionContext, { names, spans }: Group, i: number): Draft<Programme> {
  spans.sort((a, b) => a.start - b.start)
  const { owner, implied } = ownerOf(context, names[0]!, spans[0]!)
  return { key: `g${i + 1}`, name: names[0]!, aliases: names.slice(1), owner, targets: [], rule: name, evidence: spans, ...(implied && { implied: ['owner'] }) }
}
