import type { Genre, Quantity } from '../../model/facts.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'

const planned = /力争|确保|争取|计划|要(?![求素闻员])|将(?!军)|目标|预期|预计|今年.{0,12}(?:要|将|计划|安排)|年内|年底前|月底前|到20\d\d年|务必|必须|拟|拿出|完成时限|不少于|不低于|至少|下一步|明年|新开工|打算|准备/
const achieved = /已(?!于)|累计|去年|上年|过去(?:一年|五年)|五年来|一年来|完成了|建成了|实现了|同比|较上年|前三季度|上半年完成|目前|现有|截至|达到了|获得|荣获|总结|回顾|回眸|一季度|以来/
const planHeading = /(?:今年|\d{4}年|下一步|未来[一二三四五]年|今后[一二三四五]年)[^。，]{0,10}(?:主要)?(?:工作|任务|目标|安排|重点|打算|总体要求|预期)|工作(?:安排|打算|重点)|主要预期目标|奋斗目标/
const resultHeading = /(?:过去|去年|\d{4}年|五年来|一年来|上一年|本届)[^。，]{0,10}(?:工作)?(?:回顾|成绩|主要工作|情况)|工作回顾/

/**
 * Whether a quantity is planned or achieved: by the words of its sentence, else by the part of a report or plan it stands in.
 * undefined where neither is said: news tells many numbers that are neither.
 */
export function planPart(context: ExtractionContext, sentence: Sentence, at: number): 'goal' | 'result' | undefined {
  const { text } = sentence
  const clause = text.slice(Math.max(text.lastIndexOf('；', at), text.lastIndexOf('。', at)) + 1, at + 20)
  const isPlan = planned.test(clause)
  const isAchieved = achieved.test(clause)
  if (isAchieved && !(isPlan && clause.search(planned) > clause.search(achieved))) return 'result'
  if (isPlan) return 'goal'
  const { genre } = context.facts
  if (genre !== 'work-report' && genre !== 'plan') return undefined
  return inResultPart(context, sentence) ? 'result' : 'goal'
}

/** In a report: behind a heading of review and not yet behind one of plans. */
function inResultPart({ clean, text }: ExtractionContext, sentence: Sentence): boolean {
  let part = false
  for (const { span } of clean.blocks.slice(0, sentence.block + 1)) {
    const head = text.slice(span.start, Math.min(span.end, span.start + 40))
    if (planHeading.test(head)) part = false
    else if (resultHeading.test(head)) part = true
  }
  return part
}

/** The year whose plan or result it is, and the deadline as far as its clause states one. */
export function timeOf(text: string, at: number, pageYear: number | null, kind: 'goal' | 'result', genre: Genre): Pick<Quantity, 'year' | 'deadline'> {
  const clause = text.slice(Math.max(text.lastIndexOf('；', at), text.lastIndexOf('。', at)) + 1, at)
  if (kind === 'result') return { year: /去年|上年/.test(clause) && pageYear !== null ? pageYear - 1 : Number(/(20\d{2})年/.exec(clause)?.[1] ?? pageYear ?? 0) || null, deadline: null }
  const horizon = /(?:到|至)?(20\d{2})年(?:底|末)?(?:前)?/.exec(clause)
  const month = /(\d{1,2})月(?:底|末|份)?(?:前|之前)/.exec(clause)
  const yearEnd = /年底前|年底以前|年末前/.test(clause)
  const year = /今年|年内|全年|本年/.test(clause) || genre === 'work-report' || genre === 'plan' || month || yearEnd ? pageYear : horizon ? Number(horizon[1]) : null
  const deadline = month && pageYear !== null ? `${horizon?.[1] ?? pageYear}-${month[1]!.padStart(2, '0')}` : horizon && /到|前|底/.test(horizon[0]) ? horizon[1]! : yearEnd && pageYear !== null ? String(pageYear) : null
  return { year, deadline }
}
