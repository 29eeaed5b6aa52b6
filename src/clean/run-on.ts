import { matchesOf } from '../language/scanner.ts'
import type { Line } from './line.ts'
import { hanCount } from './traits.ts'

/** A line is a whole page's where it is so long, and holds so much of what the page has. */
const LEAST = 160
const SHARE = 0.75

/** A blank behind a stop: Chinese text has none there, so a paragraph ended. */
const behindStop = /[。！？][”）)]? /g
/** The mark of an item: 一、, （二）; its heading ends at the next blank. */
const number = '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节、，])'
const item = new RegExp(`(?<=[。；！？”：:]) ?(?=${number})|(?<=\\S) (?=${number})|(?<=(?:^|[。；！？”：: ])${number}[^，。；：:,; ]{2,28}) `, 'g')

/**
 * A page that has lost its lines: its paragraphs part at the blanks behind their last stops and before the marks of items. Where
 * as many blanks stand elsewhere, behind commas or between cells, they tell nothing.
 */
export function partRunOn(lines: readonly Line[]): Line[] {
  const whole = lines.findIndex(({ mapped, hint }) => hint === 'none' && mapped.text.length >= LEAST)
  if (whole < 0) return [...lines]
  const counts = lines.map(({ mapped }) => hanCount(mapped.text))
  const most = counts.indexOf(Math.max(...counts))
  const line = lines[most]!
  if (line.hint !== 'none' || line.mapped.text.includes('\t') || counts[most]! < LEAST || counts[most]! < counts.reduce((sum, count) => sum + count, 0) * SHARE) return [...lines]
  const cuts = cutsOf(line.mapped.text)
  const parts = [...cuts, line.mapped.text.length].map((end, i): Line => ({ hint: 'none', mapped: line.mapped.slice(cuts[i - 1] ?? 0, end).trim() }))
  return [...lines.slice(0, most), ...parts.filter(({ mapped }) => mapped.text !== ''), ...lines.slice(most + 1)]
}

function cutsOf(text: string): readonly number[] {
  const stops = matchesOf(behindStop, text)
  const cuts = new Set(matchesOf(item, text).map(({ index }) => index))
  const blanks = matchesOf(/ /g, text.slice(stops[0]?.index ?? 0)).length
  if (blanks - stops.length - cuts.size < stops.length) for (const { index, 0: found } of stops) cuts.add(index + found.length)
  return [...cuts].filter((cut) => cut > 0).sort((a, b) => a - b)
}
