import type { CleanSpan } from '../../model/span.ts'
import { fold } from '../meetings/meeting-names.ts'
import { oncePerDocument } from '../context-cache.ts'
import { meetingAt } from '../meetings/passages.ts'
import type { ExtractionContext, Rule } from '../rule.ts'

const name = 'programmes/discussed'
/** Sessions before which a government or a committee reports its work. */
const congress = /代表大会|人大[^，。]*会议|党代会|政协[^，。]*会议|全体会议|全会/
/** What a reporter adds of his own: 据悉, 近年来. What is said at the meeting has its speaker before it. */
const background = /^(?:又讯[，：]?)?(?:据悉|据了解|据介绍|另悉|近年来|近几年来|多年来|背景|相关链接|新闻链接|名词解释)(?![^。]*(?:强调|指出|要求|会议|汇报|本次|此次|当[天日]))/
/** 【导读】 / ★我县推进“雪亮工程”建设 / ★某镇举行培训会: a line of a guide to what stands below tells of nothing but itself. */
const guideLine = /^[★●■◆▲▶☆◎]\s*[^。；]{4,40}$/
function isInGuide({ clean, text }: ExtractionContext, block: number): boolean {
  const mark = (at: number): string | undefined => guideLine.exec(clean.blocks[at] ? text.slice(clean.blocks[at].span.start, clean.blocks[at].span.end) : '')?.[0][0]
  return mark(block) !== undefined && mark(block) === mark(block + 1)
}
/** 负责发展改革等方面工作，牵头推进…: what somebody is in charge of. */
const duties = /^(?:负责(?!人|同志|干部)|分管|协管|联系|协助[\u3400-\u9fff]{2,8}(?:分管|负责|抓))[^。；]{2,}/

/**
 * A programme is discussed at the meeting in whose passage it stands, and at those named after it (申龙公司迁建项目实地调研);
 * all of a work report's at the session that heard it.
 */
export const discussed: Rule = {
  name,
  apply(context) {
    const { facts } = context
    for (const programme of facts.programmes) {
      // “信访接待日”活动 is the gathering itself.
      if (facts.meetings.some((held) => fold(held.name).endsWith(fold(programme.name)))) continue
      for (const span of programme.evidence) {
        for (const meeting of meetingsOf(context, span)) {
          const known = facts.edges.find((edge) => edge.type === 'DISCUSSED' && edge.from === meeting && edge.to === programme.key)
          if (known) known.evidence.push(span)
          else facts.edges.push({ from: meeting, type: 'DISCUSSED', to: programme.key, rule: name, evidence: [span] })
        }
      }
    }
  },
}

function meetingsOf(context: ExtractionContext, span: CleanSpan): ReadonlySet<string> {
  const { facts, clean, sentences } = context
  const session = facts.genre === 'work-report' ? facts.meetings.find((meeting) => congress.test(meeting.name)) : undefined
  if (session) return new Set([session.key])
  const sections = sectionsOf(context)
  const here = sections(span.start)
  const named = facts.meetings.filter(({ evidence }) => evidence.some(({ start, end }) => start <= span.start && span.end <= end)).map(({ key }) => key)
  const sentence = sentences.find((s) => s.span.start <= span.start && span.start < s.span.end)
  if (facts.genre === 'work-report' || !sentence || clean.blocks[sentence.block]!.kind === 'title' || isInGuide(context, sentence.block) || duties.test(sentence.text) || background.test(sentence.text.slice(0, span.start - sentence.span.start)) || isVenue(context, span)) return new Set(named)
  const told = meetingAt(context, sentence)
  // 先后考察了某项目，并召开会议: what was seen before the meeting that the same sentence tells of.
  const later = facts.meetings.find(({ key }) => key === told)?.evidence.filter(({ start, end }) => sentence.span.start <= start && end <= sentence.span.end) ?? []
  if (named.length > 0 && !named.includes(told!) && later.length > 0 && later.every(({ start }) => start >= span.end)) return new Set(named)
  // （五）作风建设。7月15日，局里召开大会。 … 二、明年打算: what another section of a summary sets out was not discussed there.
  const elsewhere = told !== undefined && !named.includes(told) && facts.meetings.some(({ key, evidence }) => key === told && evidence.every(({ start }) => sections(start) >= 0 && sections(start) !== here))
  return new Set(told === undefined || elsewhere || isBelowAdoption(context, sentence.block, told) ? named : [...named, told])
}

/** 某次会议通过《…规划纲要》 / 一、…: what a plan holds below its first heading was set out in it, not talked over there. */
function isBelowAdoption({ facts, clean, text }: ExtractionContext, block: number, told: string): boolean {
  if (facts.genre !== 'plan') return false
  const first = clean.blocks.findIndex(({ kind, span }) => kind !== 'title' && planHead.test(text.slice(span.start, span.start + 6)))
  return first >= 0 && block >= first && facts.meetings.some(({ key, evidence }) => key === told && evidence.every(({ start }) => start < clean.blocks[first]!.span.start))
}
const planHead = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章篇部]|（一）)/

const sectionHead = /^(?:【[^】]{2,12}】|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)/
/** The section of a page (一、…, （二）…, 【…】) in which a place of its text stands; -1 above the first, and where there are few. */
const sectionsOf = oncePerDocument(({ clean, text }: ExtractionContext): ((at: number) => number) => {
  const starts = clean.blocks.flatMap(({ span, kind }) => (kind !== 'title' && sectionHead.test(text.slice(span.start, span.start + 16)) ? [span.start] : []))
  return starts.length < 3 ? () => -1 : (at) => starts.findLastIndex((start) => start <= at)
})

/** 开工仪式在某某产业园举行: where a meeting is held is not what it is about. */
const isVenue = ({ text }: ExtractionContext, { start, end }: CleanSpan): boolean =>
  /(?:在|于)(?:[\u3400-\u9fff]{0,6}[省市区县镇乡])?$/.test(text.slice(Math.max(0, start - 10), start)) && /^[^，。；、]{0,8}(?:隆重|正式|顺利)?(?:举行|召开|举办|开幕|启动)/.test(text.slice(end, end + 16))
