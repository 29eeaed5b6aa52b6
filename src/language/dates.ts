import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { getISODay } from 'date-fns/getISODay'
import { parseISO } from 'date-fns/parseISO'
import { subDays } from 'date-fns/subDays'
import { subMonths } from 'date-fns/subMonths'
import { matchesOf, scanner } from './scanner.ts'
import { parseNumber } from './numerals.ts'

/** A date as worded. Offsets are UTF-16 code units of the text that was searched. */
export interface DateFound {
  readonly start: number
  readonly end: number
  readonly iso: string | null
  /** Last day, where a range was worded (3月5日至7日). */
  readonly isoEnd: string | null
  /** Parts taken from elsewhere: the year of a bare 9月7日, year and month of a bare 5日, all of 昨天. */
  readonly implied: readonly ('year' | 'month' | 'day')[]
}

type Settled = Omit<DateFound, 'start' | 'end'>

/** 3月5日至7日, 3月5—7日, 3月5日、6日, 3月5日、3月6日: a second day, with its own month or year where it has one. */
const secondDay = '(?:(?:至|到|[—–~～-]{1,2})(?:(?<toYear>(?:19|20)\\d{2})年)?(?:(?<toMonth>\\d{1,2}) ?月 ?)?|[、和](?:\\k<month> ?月 ?)?)(?<toDay>\\d{1,2}) ?日'
const calendar = `(?:(?<year>(?:19|20)\\d{2}) ?年 ?)?(?<month>\\d{1,2}|元) ?月 ?(?<day>\\d{1,2})(?: ?日|(?=[上下]午|晚[上，])|号(?=[，上下晚中清凌召在举])|(?=(?:至|到|[—–~～-]{1,2}|[、和])\\d{1,2} ?日))(?:${secondDay})?`
const relative = '(?<relative>前天|前日|昨天|昨日|昨晚|昨(?=上午|下午|晚|在|，|（\\d)|今天|今日|今晚|今晨|今(?=（|上午|下午))(?:（(?<confirmed>\\d{1,2})日?）)?日?'
const inMonthSaid = '(?<near>本月|当月|上个?月)(?<nearDay>\\d{1,2})日'
/** 本周二下午, 周五上午: not 每周二, nor what explains a date (3月5日，星期二). */
const ofWeek = '(?:(?<week>[本上])(?:周|星期)|(?<![每逢单双隔至到（，日\\d])(?:周|星期))(?<weekday>[一二三四五六日天])(?=上午|下午|晚|，|清晨|中午|一早|召开|举行)'
const bareDay = '(?<![\\d月])(?<bare>\\d{1,2})日(?:(?:至|到|—|-)(?<bareTo>\\d{1,2})日)?(?=上午|下午|晚|在|，|召|举|清晨|一早|[\\u3400-\\u9fff])'
const dates = scanner(new RegExp(`${calendar}|${relative}|${inMonthSaid}|${ofWeek}|${bareDay}`, 'g'))

const steps: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0 }
const day = (date: Date): string => formatISO(date, { representation: 'date' })

/**
 * Dates of the genre's news, settled against the day of publication (ISO) or, without one, against a year that the page
 * itself names: 9月7日, 3月5日至7日, 5日下午, 昨天, 今（26）日, 本月5日, 上月28日, 本周二上午, 三月五日. A day more than a season ahead of publication is last year's;
 * a bare day later than that of publication is last month's, and one under a chronicle's headline of its `month`'s (1994-04). `iso` is null where the page does not settle the year.
 */
export function findDates(text: string, published: string | null, pageYear: number | null, month: string | null = null): DateFound[] {
  const base = published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? parseISO(published) : null
  const found: DateFound[] = []
  // 10月8日至10日，…。9日上午，…: a bare day that nothing else settles is of the month told last.
  let told: string | null = null
  for (const match of dates(text)) {
    const groups = match.groups as Record<string, string | undefined>
    const of: string | null = groups.bare === undefined ? null : (month ?? (base ? null : told))
    const settled: Settled | undefined = of === null ? settle(groups, base, pageYear) : ofMonth(of, groups.bare!, groups.bareTo)
    if (!settled) continue
    found.push({ start: match.index, end: match.index + match[0].length, ...settled })
    told = (settled.isoEnd ?? settled.iso)?.slice(0, 7) ?? told
  }
  for (const match of spelled(text)) {
    const [year, month, date] = match.slice(1).map((worded) => (worded === undefined ? undefined : String(parseNumber(worded.replaceAll('○', '〇')))))
    const settled = settle({ year, month, day: date }, base, pageYear)
    if (settled) found.push({ start: match.index, end: match.index + match[0].length, ...settled })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 二〇二一年三月五日, 三月五日 */
const inNumerals = /(?:([一二][〇○零一二三四五六七八九]{3})年)?(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g
const spelled = (text: string): readonly RegExpExecArray[] => (/[一二三四五六七八九十]日/.test(text) ? matchesOf(inNumerals, text) : [])

function settle(groups: Record<string, string | undefined>, base: Date | null, pageYear: number | null): Settled | undefined {
  const { near, nearDay, week, weekday } = groups
  if (near !== undefined && nearDay !== undefined) return Number(nearDay) > 31 ? undefined : { iso: base && inMonth(near.startsWith('上') ? subMonths(base, 1) : base, Number(nearDay)), isoEnd: null, implied: ['year', 'month'] }
  const { year, month, day: date, toYear, toMonth, toDay, relative, confirmed, bare, bareTo } = groups
  if (month !== undefined && date !== undefined) {
    if (month === '元') return settle({ ...groups, month: '1' }, base, pageYear)
    if (Number(month) > 12 || Number(date) > 31) return undefined
    const of = year !== undefined ? Number(year) : base ? base.getFullYear() - (isLater(Number(month), Number(date), base) ? 1 : 0) : pageYear
    const at = (m: string, d: string): string | null => (of === null ? null : `${of}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
    return { iso: at(month, date), isoEnd: toDay ? (toYear && toMonth ? `${toYear}-${toMonth.padStart(2, '0')}-${toDay.padStart(2, '0')}` : at(toMonth ?? month, toDay)) : null, implied: year === undefined ? ['year'] : [] }
  }
  if (weekday !== undefined) return { iso: base && onWeekday('一二三四五六日天'.indexOf(weekday) + 1, week, base), isoEnd: null, implied: ['year', 'month', 'day'] }
  if (!base) return { iso: null, isoEnd: null, implied: ['year', 'month'] }
  if (relative !== undefined) {
    const guessed = addDays(base, steps[relative[0]!]!)
    // 今（26）日: the day in brackets is the writer's, and beats the day of publication.
    return { iso: confirmed ? onDay(Number(confirmed), base) : day(guessed), isoEnd: null, implied: ['year', 'month', 'day'] }
  }
  if (Number(bare) > 31 || Number(bare) < 1) return undefined
  return { iso: onDay(Number(bare), base), isoEnd: bareTo ? onDay(Number(bareTo), base) : null, implied: ['year', 'month'] }
}

function ofMonth(month: string, first: string, last: string | undefined): Settled | undefined {
  const iso = (date: string): string => `${month}-${date.padStart(2, '0')}`
  return Number(first) > 31 || Number(first) < 1 ? undefined : { iso: iso(first), isoEnd: last === undefined ? null : iso(last), implied: ['year', 'month'] }
}

/** A day up to a season ahead of the page is one to come; later in the year it must be last year's. */
const isLater = (month: number, date: number, base: Date): boolean => differenceInCalendarDays(new Date(base.getFullYear(), month - 1, date), base) > 92

const onDay = (date: number, base: Date): string => inMonth(date > base.getDate() + 1 ? subMonths(base, 1) : base, date)

/** 周二 is the last one, 上周二 that of the week before. A Sunday ends its week. */
function onWeekday(worded: number, week: string | undefined, base: Date): string {
  const back = getISODay(base) - Math.min(7, worded)
  return day(subDays(base, week === '上' ? back + 7 : back < 0 && week === undefined ? back + 7 : back))
}

const inMonth = (month: Date, date: number): string => `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`
