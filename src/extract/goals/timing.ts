import { alternatives } from '../../language/alternatives.ts'
import { matchesOf } from '../../language/scanner.ts'
import { builtAndRunning } from '../../lexicon/quantity-words.ts'
import type { Quantity } from '../../model/facts.ts'
import { dueDate } from './due.ts'
import { isDueOfAnother, lapseOf } from './lapses.ts'
import { behindOf } from './said-behind.ts'
import type { PlanSpan } from './sections.ts'
import { feasts, months, times } from './timing-words.ts'

/** The year whose plan a goal is of, and when it falls due. */
export type Term = Pick<Quantity, 'year' | 'deadline'>

export interface Timing {
  readonly text: string
  readonly at: number
  readonly end: number
  readonly now: number | null
  /** The day of which the page tells. */
  readonly today: string | null
  readonly planYear: number | null
  readonly planSpan: PlanSpan
  readonly sectionYear: number | null
  readonly isReport: boolean
  /** When its row or item falls due, where a field or cell says so. */
  readonly due: string | undefined
  /** The year of the aims that an earlier paragraph has announced. */
  readonly announcedYear: number | null
  /** The year that the clause before the semicolon stood in. */
  readonly carriedYear: number | null
  /** The year of the goals in the sentence before. */
  readonly lastYear: number | null
  /** The time that opened the sentence before the semicolon (到2025年，…；…). */
  readonly carriedTime: Term | null
  /** The past year of which the paragraph tells. */
  readonly toldYear: number | null
}

/**
 * Year and deadline of a plan: the last time named before the number holds for the clauses behind it up to the semicolon.
 * 年内, 全年 and 今年 give no deadline, 年底前 the bare year, 三季度末 its month, 从3月1日到6月10日 its last day.
 */
export function goalTiming({ text, at, end, now, planYear, planSpan, sectionYear, isReport, carriedYear, lastYear, carriedTime, due, announcedYear, today }: Timing): Term {
  const from = text.lastIndexOf('；', at - 1) + 1
  const before = matchesOf(times, text.slice(from, at))
  // A bracket or a clause without figures behind says it too: (6月开工，年底通车); 9个村、2000人年底必须清零.
  const said = behindOf(text, end)
  const clause = text.slice(Math.max(text.lastIndexOf('，', at), text.lastIndexOf('。', at)) + 1, end)
  const behind = matchesOf(times, said).filter((match) => !isDueOfAnother(clause, said, { index: match.index, length: match[0].length })).filter((match) => match.groups!['by'] || match.groups!['tonight'] || match.groups!['thisMonth'] || match.groups!['end'] || match.groups!['monthEnd'] || match.groups!['yearEnd'] || match.groups!['season'] || (opensBehind.test(said.slice(0, match.index + match[0].length))) || (match.groups!['year'] && (match.groups!['half'] || match.groups!['before'] || match.groups!['inMonth'])))
  // 今年，新建公路30公里，确保10月底前完工; 今年安排的27个项目必须在9月底前开工: the year before, the day behind.
  const closed = before.length > 0 && before.every(({ groups }) => isYear(groups!)) && (allDone.test(behindOf(text, end)) || isDueSo.test(text.slice(end))) ? behind : []
  const plan = planYear ?? now
  let year = isReport && planSpan !== 'years' ? plan : null
  let deadline: string | null = null
  let base = isReport ? plan : now
  for (const match of before.length > 0 ? [...before, ...closed] : behind) {
    const { until, year: named, inMonth, inDay, half, before: by, monthEnd, toMonth, toDay, untilMonth, untilDay, month = monthEnd ?? toMonth ?? untilMonth, day = toDay ?? untilDay, season, yearEnd, plan: lastYearOf, feast, span, thisMonth, tonight, inYear } = match.groups as Record<string, string | undefined>
    if (named !== undefined) {
      const number = named === '今' || named === '本' ? now : named === '明' ? (now === null ? null : now + 1) : Number(named)
      if (number === null) continue
      // 在2022年的基础上翻一番: from where it starts.
      if (/^(?:[底末])?的?(?:水平|基数)?的?基础/.test(text.slice(from + match.index + match[0].length))) continue
      // 预计2013年建成后可新增就业5000人: of the work, not of the figure.
      if (/^(?:全面|全部)?(?:建成|投产|竣工|达产|投用|投入使用|完工|运营)(?:投产|投用|达效)?后/.test(text.slice(from + match.index + match[0].length))) continue
      // 5月底前完成2024年度中央财政农田项目22万亩: of which year the work is.
      if (deadline !== null && text.startsWith('度', from + match.index + match[0].length)) continue
      const isHorizon = until !== undefined || half !== undefined || by !== undefined
      const day = `${number}${inMonth === undefined ? '' : `-${inMonth.padStart(2, '0')}`}${inDay === undefined ? '' : `-${inDay.padStart(2, '0')}`}`
      if (inMonth !== undefined && !isHorizon) continue
      // 对2013年以来改造的厕所: since when they are there.
      if (number !== now && /^以?来/.test(text.slice(from + match.index + match[0].length))) continue
      // 在2021年96家的基础上增加到150家: where it starts from.
      if (number !== now && /^[^，。；]{0,10}基础上/.test(text.slice(from + match.index + match[0].length))) continue
      // 2000年底前建成的小区: how old they are.
      if (isHorizon && now !== null && number < now - 1) continue
      if (/^\d/.test(named) && isHorizon) {
        deadline = day
        year = number === now || isReport ? (isReport && number < (plan ?? 0) ? number : (isReport ? (planSpan === 'named' || (planSpan === 'own' && number === plan) ? plan : null) : number)) : null
      } else {
        year = number
        deadline = isHorizon && (half !== undefined || by !== undefined) ? day : null
      }
      base = number
    } else if (lastYearOf !== undefined) {
      deadline = String(2005 + 5 * ('一二三四五六'.indexOf(lastYearOf) + 1))
      year = null
    } else if (month !== undefined && base !== null) {
      // 征兵从7月20日到10月10日结束，大学生比例不低于20%: how long it goes on.
      if (toMonth !== undefined && text.startsWith('结束', from + match.index + match[0].length)) continue
      deadline = `${base}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`
      year ??= /20\d\d年$/.test(text.slice(0, match.index)) ? null : base
      if (deadline !== null && base === now) year = base
    } else if (season !== undefined && base !== null) {
      deadline = `${base}-${months[season.replace('第', '')]!}`
      year ??= base
    } else if (feast !== undefined && base !== null) {
      deadline = `${base}-${feasts[feast]!}`
      year ??= base
    } else if (yearEnd !== undefined && base !== null) {
      deadline = String(base)
      year ??= base
    } else if (span !== undefined && now !== null) deadline ??= isReport ? null : String(now + '一二三四五'.indexOf(span.replace('两', '二')) + 1)
    else if (thisMonth !== undefined) {
      if (today === null) continue
      deadline = today.slice(0, 7)
      year = Number(today.slice(0, 4))
    } else if (tonight !== undefined) {
      if (today === null) continue
      deadline = today
      year = Number(today.slice(0, 4))
    } else if (inYear !== undefined) {
      // 新的一年 in the last weeks of the old one.
      year = isReport ? plan : inYear === '新的一年' && now !== null && /-1[12](?:-|$)/.test(today ?? '') ? now + 1 : now
      deadline = null
    }
  }
  const last = closed.length > 0 ? undefined : before.at(-1)
  const lapse = last && deadline !== null ? lapseOf(text, { from, start: from + last.index, end: from + last.index + last[0].length, isDay: (last.groups!['month'] ?? last.groups!['inMonth']) !== undefined }, { at, end }) : undefined
  if (lapse !== undefined) deadline = null
  if (lapse === 'year') year = null
  if (deadline === null && due !== undefined) {
    deadline = dueDate(due, year ?? plan)
    year ??= plan
  }
  // 项目全部建成后，年可实现产值20亿元: whenever that is.
  if (!isReport && before.length === 0 && behind.length === 0 && onceBuilt.test(text.slice(from, at))) return { year: null, deadline: null }
  if (!isReport && last !== undefined && thenOnceBuilt.test(text.slice(from + last.index + last[0].length, at))) return { year: null, deadline: null }
  if (carriedTime !== null && before.length === 0 && behind.length === 0 && due === undefined) return carriedTime
  // “十四五”期间将改造灌区124处: of no one year, whatever the sentence before was of.
  if (year === null && /十[一二三四五六]五”?(?:时期|期间)|(?:未来|今后)(?:的)?[三五十两]年/.test(text.slice(from, at))) return { year, deadline }
  // 7月15日至10月22日，组建队伍9支: within a year.
  return { year: year ?? carriedYear ?? lastYear ?? (ofTheYear.test(text.slice(0, at)) ? (sectionYear ?? now) : null) ?? (withinYear.test(text.slice(from, at)) ? now : null) ?? (deadline === null ? announcedYear : null), deadline }
}

/** 当年计划投资19亿元 on a page about 2021, 年度投资8亿元 in news: of the year at hand. */
const ofTheYear = /(?:(?:当年|本年度?|年度)(?:计划|预计)?(?:完成)?投资|年预计投资)(?:计划)?(?:额|总额)?(?:约|为|达|近|超|超过|共|达到|合计)*$/
const withinYear = /^(?:[^，。；]{0,12}，)?(?:从)?\d{1,2}月\d{1,2}日(?:至|到|[-—–~])\d{1,2}月\d{1,2}日，/
/** 7个贫困县年内全部脱贫: the year stands in the figure's own clause. */
const opensBehind = /^[^，。；：、]{0,10}(?:今年|年内)$/
/** 项目年底建成，建成后亩均产值达到150万元: past the day on which it is to be built. */
const thenOnceBuilt = new RegExp(`，(?:该?(?:项目|工程))?(?:全部|全面)?(?:${builtAndRunning})(?:投产|达产|投用|达效)?后`)

/** 今年, 年内, 2025年: no deadline. */
const isYear = ({ inYear, year, half, before, until, inMonth }: Record<string, string | undefined>): boolean =>
  inYear !== undefined || (year !== undefined && half === undefined && before === undefined && until === undefined && inMonth === undefined)
/** ，确保10月底前全部完工: a clause that says of no other thing when it is done. */
const allDone = new RegExp(alternatives`^，?(?:(?:力争|确保|争取|保证|务必|计划|预计|并)*(?:于|在)?)(?:${alternatives`
  \d{1,2}月(?:\d{1,2}日|底|份|末)?|年底|年末|上半年|[一二三四]季度末?
`})(?:之?前)?(?:必须|务必|要|须|全部|全面|陆续|均|都)*(?:${alternatives`
  完工|完成|竣工|建成|投用|通车|投产|交付|投入使用|开通|收官
`})(?:[，。；]|$)`)

/** Of no year that the page knows; programme-of.ts has the same words with the work that they tell of. */
const onceBuilt = new RegExp(`(?:${builtAndRunning})后`)

const isDueSo = new RegExp(alternatives`
  ^[^，。；、\d]{0,12}(?:于|在)?\d{1,2}月(?:底|末|\d{1,2}日)?(?:之|以)?前(?:全部|全面|如期)?(?:建成|完工|完成|竣工|开工|投用|交付|通车|投产)
  ^[^，。；、\d]*(?:必须|务必|要|须|应|力争|确保|争取)(?:在|于)?\d{1,2}月(?:底|末|\d{1,2}日)?(?:之|以)?前
`)
