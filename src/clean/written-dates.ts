import { alternatives } from '../language/alternatives.ts'
import { parseNumber } from '../language/numerals.ts'
import { matchesOf } from '../language/scanner.ts'
import { restoreLostMarks } from './lost-marks.ts'
import type { Edit, MappedText } from './mapped-text.ts'

/** What is written for 〇 in a year. */
const zero = '〇○◯零0OoОо'
/** 二〇二三年三月五日, 三月五日, 二〇二三年三月: a year by itself is often part of a name (二〇三五年远景目标). */
const inNumerals = new RegExp(alternatives`(?<!${alternatives`
  [${zero}一二三四五六七八九十\d]|农历|阴历|旧历|正月
`})(?:([一二][${zero}一二三四五六七八九]{3})(年 ?))?([一二三四五六七八九元]|十[一二]?)(月 ?)(?:([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?|卅[一]?)(?=[日号]))?`, 'g')
/** 二〇二三年全年, 二〇二三年底: a year by itself, but for one that a set name is worded with (二〇三五年远景目标). */
const yearAlone = new RegExp(`(?<![${zero}一二三四五六七八九十百千\\d])((?:一九|二[${zero}])[${zero}一二三四五六七八九]{2})(?=年(?!远景))`, 'g')
/** 十月底前, 三月份, 九月上旬: a month by itself is often part of a name (三月三, 八月十五). */
const monthAlone = /(?<![一二三四五六七八九十\d]|[农阴旧]历|正月)([一二三四五六七八九]|十[一二]?)(?=月(?:底|末|初|份|[上中下]旬|中旬))/g
/** 2018.3.15在某县, （2018/3/15某县…会议: within a line, before the words that it belongs to. */
const withDots = /(?<![\d.\-/\w])((?:19|20)\d{2})([.\-/])(\d{1,2})(\2)(\d{1,2})(?=[\u3400-\u9fff，、])/g

/**
 * Dates in the one form that the rules read, 2023年3月5日: documents write them in numerals or with dots. Each part stands for
 * what was written for it.
 */
export function unifyDates(line: MappedText): MappedText {
  let unified = /\d[－／．：]\d/.test(line.text) ? line.respell(narrow(line.text)) : line
  if (line.text.includes('月')) unified = unified.apply(matchesOf(inNumerals, unified.text).flatMap((match) => numeralEdits(match)))
  unified = aloneIn(unified)
  if (/\d[.\-/]\d/.test(unified.text)) unified = unified.apply(matchesOf(withDots, unified.text).flatMap((match) => dotEdits(match)))
  return /\d{3}[月日]/.test(line.text) ? restoreLostMarks(unified) : unified
}

/** 2018－05－23 18：02：37: the marks of a day and an hour, as wide as its page sets all. */
const narrow = (text: string): string =>
  text.replace(/((?:19|20)\d\d)([－／．])(\d{1,2})\2(?=\d)/g, (_, year: string, mark: keyof typeof narrowMarks, month: string) => year + narrowMarks[mark] + month + narrowMarks[mark]).replace(/(?<=\d)：(?=\d{2}(?!\d))/g, ':')
const narrowMarks = { '－': '-', '／': '/', '．': '.' }

const yearOf = (worded: string): string => String(parseNumber(worded.replace(new RegExp(`[${zero}]`, 'g'), '〇')))

/** Years and months that no day follows. */
function aloneIn(line: MappedText): MappedText {
  const years = line.text.includes('年') ? line.replace(yearAlone, ([year]) => yearOf(year)) : line
  return years.text.includes('月') ? years.replace(monthAlone, ([month]) => String(parseNumber(month))) : years
}

function numeralEdits(match: RegExpExecArray): Edit[] {
  const [, year, ofYear, month, ofMonth, day] = match
  if (year === undefined && day === undefined) return []
  const edits: Edit[] = []
  let at = match.index
  if (year !== undefined) {
    edits.push({ start: at, end: at + year.length, text: yearOf(year) })
    at += year.length + ofYear!.length
  }
  edits.push({ start: at, end: at + month!.length, text: month === '元' ? '1' : String(parseNumber(month!)) })
  at += month!.length + ofMonth!.length
  if (day !== undefined) edits.push({ start: at, end: at + day.length, text: String(parseNumber(day.replace('廿', '二十').replace('卅', '三十'))) })
  return edits
}

function dotEdits(match: RegExpExecArray): Edit[] {
  const [, year, mark, month, , day] = match
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return []
  const first = match.index + year!.length
  const second = first + mark!.length + month!.length
  return [
    { start: first, end: first + 1, text: '年' },
    { start: second, end: second + 1, text: '月' },
    { start: second + 1, end: second + 1 + day!.length, text: `${day}日` },
  ]
}
