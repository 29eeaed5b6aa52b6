import type { ExtractionContext } from '../rule.ts'
import { blockText } from './block-text.ts'
import type { Part } from './sections.ts'

const numbered = /^(?:\d{1,3}[.、．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳])/
/** From here on an item tells what came of it. */
const came = /[。；](?=(?:上半年|前三季度|[一二三]季度|截[至止]|目前|今年以来|\d{1,2}[—–至到-]\d{1,2}月|进展情况|完成情况|落实情况)[^。；]*(?:\d|已))/
const done = /^[^。；]{0,60}(?:已|了(?=\d)|截[至止]|目前|累计|上半年|同比)/
const follows = /任务|报告|实事|重点工作|目标|落实|督[查办]/

/**
 * A page of progress whose items open with what was promised: 3.新建5G基站1200个。上半年，建成860个。 For a block and a place in
 * it 'plan' up to where it tells what came of it, undefined elsewhere and on other pages.
 */
export function promisedItems(context: ExtractionContext, tells: Part): (block: number, at: number) => Part {
  const none = (): Part => undefined
  const title = context.facts.title ?? blockText(context, 0)
  if (tells !== 'review' || !follows.test(title)) return none
  const ends = new Map<number, number>()
  let told = 0
  context.clean.blocks.forEach(({ span }, block) => {
    const words = blockText(context, block)
    if (!numbered.test(words) || done.test(words)) return
    const end = came.exec(words)?.index
    if (end !== undefined) told++
    ends.set(block, span.start + (end ?? words.length))
  })
  // Where most items tell what came of them, the others only promise.
  return told < 2 || told * 2 < ends.size ? none : (block, at) => (at < (ends.get(block) ?? 0) ? 'plan' : undefined)
}
