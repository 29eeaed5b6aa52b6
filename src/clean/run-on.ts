import { matchesOf } from '../language/scanner.ts'
import type { Line } from './line.ts'
import { tailOf } from './inline-tails.ts'
import { hanCount } from './traits.ts'

/** A line is a whole page's where it is so long, and holds so much of what the page has. */
const LEAST = 160
const SHARE = 0.75
/** A page with more blanks than its frame has may be a list whose cells they part. */
const FEW = 8

/** A blank behind a stop: Chinese text has none there, so a paragraph ended. */
const behindStop = /[。！？][”）)]? /g
const stop = /[。！？][”）)]?/g
/** The mark of an item: 一、, （二）; its heading ends at the next blank. */
const number = '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节、，])'
const item = new RegExp(`(?<=[。；！？”：:]) ?(?=${number})|(?<=\\S) (?=${number})|(?<=(?:^|[。；！？”：: ])${number}[^，。；：:,; ]{2,28}) `, 'g')

/** 一、工作回顾（一）加快…, 二、存在问题一是…: the first part of an item, glued to the item's own heading. */
const firstPart = new RegExp(`(?<=(?:^|[。；！？”：: ])[一二三四五六七八九十]{1,3}、[^，。；：:,;（(一]{2,28})(?=[（(]一[）)]|一是|1[.、．](?!\\d))`, 'g')

/**
 * A page that has lost its lines: its paragraphs part at the blanks behind their last stops and before the marks of items. Where
 * as many blanks stand elsewhere, behind commas or between cells, they tell nothing. Where neither tells, each
 * sentence is taken for a paragraph: news report who presides, speaks and demands in paragraphs of their own.
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
  for (const { index } of matchesOf(firstPart, text)) cuts.add(index)
  const blanks = countOf(text.slice(stops[0]?.index ?? 0))
  if (blanks - stops.length - cuts.size < stops.length) for (const { index, 0: found } of stops) cuts.add(index + found.length)
  if (cuts.size === 0 && blanks < FEW) for (const { index, 0: found } of matchesOf(stop, text)) cuts.add(index + found.length)
  const tail = tailOf(text)
  if (tail >= 0) cuts.add(tail)
  return [...cuts].filter((cut) => cut > 0).sort((a, b) => a - b)
}

const countOf = (text: string): number => text.match(/ /g)?.length ?? 0
