import { scanner } from '../../language/scanner.ts'
import type { ExtractionContext } from '../rule.ts'
import { blockText } from './block-text.ts'
import { yearsIn, type Part } from './sections.ts'

const numbered = /^(?:\d{1,3}[.、．]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳])/
/** 1.… 2.… in one paragraph. */
const inside = scanner(/(?<=[\s。；])(?<number>\d{1,2})[.、．](?=[\u3400-\u9fff])/g)
/** From here on an item tells what came of it. */
const came = /[。；](?=(?:上半年|前三季度|[一二三]季度|截[至止]|目前|今年以来|\d{1,2}[—–至到-]\d{1,2}月|进展情况|完成情况|落实情况)[^。；]*(?:\d|已))/
/** 牵头领导：… 实际完成情况：已…: the field of an item that tells it. */
const FIELD = '情况：'
const field = new RegExp(`(?:实际|目前)?(?:完成|进展|落实)${FIELD}`)
const done = /^[^。；]{0,60}(?:已|了(?=\d)|截[至止]|目前|累计|上半年|同比)/
const heading = /^[^\d。；，]*[一二三四五六七八九十]{1,3}[、）)][^\d。；，]{2,40}$/
const follows = /任务|报告|实事|重点工作|目标|落实|督[查办]/

/** What a place of the page tells and from where on: what was promised before it belongs to the item before. */
export interface Promised {
  readonly part: 'plan' | 'review'
  readonly from: number
  /** The one year that the title or the page's opening names. */
  readonly year: number | null
}

/**
 * A page of progress whose items open with what was promised: 3.新建5G基站1200个。上半年，建成860个。 For a block and a place in
 * it 'plan' up to where it tells what came of it, 'review' behind 实际完成情况：, undefined elsewhere and on other pages.
 */
export function promisedItems(context: ExtractionContext, tells: Part): (block: number, at: number) => Promised | undefined {
  const title = context.facts.title ?? blockText(context, 0)
  const years = new Set(yearsIn(`${title}\n${blockText(context, 0).slice(0, 40)}`))
  const year = years.size === 1 ? [...years][0]! : null
  const isProgress = tells === 'review' && follows.test(title)
  if (!isProgress && !context.text.includes(FIELD)) return () => undefined
  const items = context.clean.blocks.flatMap(({ span }, block) => itemsIn(blockText(context, block)).map(({ from, words }) => ({ block, start: span.start + from, end: span.start + from + words.length, words })))
  const withField = items.flatMap((item) => {
    const told = field.exec(item.words)
    return told ? [{ ...item, turn: item.start + told.index }] : []
  })
  if (withField.length > 1) {
    return (block, at) => {
      const item = withField.find((one) => one.block === block && one.start <= at && at < one.end)
      return item && (at < item.turn ? { part: 'plan', from: item.start, year } : { part: 'review', from: item.turn, year })
    }
  }
  // 一、主要指标完成情况 heads items and is none.
  const open = items.filter(({ words }) => isProgress && !done.test(words) && !heading.test(words))
  const ends = new Map<number, { readonly start: number; readonly end: number }>()
  let told = 0
  for (const { block, start, end, words } of open) {
    const turn = came.exec(words)?.index
    if (turn !== undefined) told++
    ends.set(block, { start, end: turn === undefined ? end : start + turn })
  }
  // Where most items tell what came of them, the others only promise.
  if (told < 2 || told * 2 < ends.size) return () => undefined
  return (block, at) => {
    const item = ends.get(block)
    return item && at < item.end ? { part: 'plan', from: item.start, year } : undefined
  }
}

/** The items of a block: the block itself where it is numbered, else those that stand in one paragraph with rising numbers. */
function itemsIn(words: string): readonly { readonly from: number; readonly words: string }[] {
  let last = 0
  const starts = inside(words).flatMap((match) => {
    if (Number(match.groups!['number']) !== last + 1) return []
    last++
    return [match.index]
  })
  if (starts.length > 1) return starts.map((from, i) => ({ from, words: words.slice(from, starts[i + 1] ?? words.length) }))
  return numbered.test(words) ? [{ from: 0, words }] : []
}
