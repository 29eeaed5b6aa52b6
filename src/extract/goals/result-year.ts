import { matchesOf } from '../../language/scanner.ts'
import type { Timing } from './timing.ts'

/** The year in which a figure was achieved: the one named, 去年 the one before the page's, else the review's or the page's. */
export function resultYear({ text, at, now, planYear, sectionYear, isReport, carriedYear, toldYear }: Timing): number | null {
  const last = matchesOf(/(?<![\d较比与同自由从]|相当于|恢复[到至])(?<year>20\d\d)年(?!同期|(?:[底末]|全年)?的(?:约|近)?(?:\d[\d.]*|[一二三四五六七八九十两]+)多?[倍成])|(?<![比较线网与同从由])(?<ago>去年|上年)(?!(?:同期|全年)?的(?:约|近)?(?:\d[\d.]*|[一二三四五六七八九十两]+)多?[倍成])|(?<here>今年|本年|(?<![一二两三四五六七八九十\d])年内)/g, text).findLast(({ index }) => index < at)?.groups
  if (last?.['year']) return Number(last['year'])
  if (last?.['ago'] && now !== null) return now - 1
  if (last?.['here'] && now !== null && !isReport) return now
  // 截至4月底已开工1.4万套: of the year in which the plan itself runs, even on its page.
  if (now !== null && /截[至止][2-9]月[底末]/.test(text.slice(0, at))) return now
  if (carriedYear !== null) return carriedYear
  if (toldYear !== null) return toldYear
  if (sectionYear !== null) return sectionYear
  return isReport && planYear !== null ? Math.min(planYear - 1, now ?? planYear) : now
}
