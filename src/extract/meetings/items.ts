import type { BlockKind } from '../../model/clean-text.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'
import { chronicleDays } from './chronicle-days.ts'
import { pageDates } from './page-dates.ts'

const mark = /^\s*(?:[▍●■◆★▲◎○►※◇□▪•△]|【[^】]{1,40}】$)/
const anotherItem = /^\s*(?:又讯|另讯|又：|此外，\d|本报讯)/
/** 是年 全县完成…: what a chronicle tells of no day. */
const ofNoDay = /^[▲△\s]*(?:是|同|本|当|年)[年月内底](?=[\s，\u3400-\u9fff])/
const opensWithDay = /^(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?(?=，)/
/** 一周要闻, 9月11日—9月17日: headings over news of several days, of which each paragraph is its own. Of 今日快讯 a day may be told once for all. */
const digestHeading = /一周(?!年)|每周|本周|周报|周回[顾眸]|\d日?[—–～~至-]+(?:\d{1,2}月)?\d{1,2}日/

/** So many paragraphs open alike where each must tell of something else. */
const DIGEST = 3

/** Blocks from the one that opens the item of `block` to the one that opens the next. */
export function itemAround(context: ExtractionContext, block: number): [number, number] {
  const openings = openingsOf(context)
  return [openings.findLast((opening) => opening <= block) ?? 0, openings.find((opening) => opening > block) ?? context.clean.blocks.length]
}

/** Where the item of `block` stands in the cleaned text. */
export function itemSpan(context: ExtractionContext, block: number): CleanSpan {
  const { blocks } = context.clean
  const [from, to] = itemAround(context, block)
  return cleanSpan(blocks[from]!.span.start, blocks[to - 1]!.span.end)
}

/** The block that opens the first item of a digest or a chronicle: what other paragraphs tell is not told in these. */
export const firstItem = (context: ExtractionContext): number | undefined => ownItems(context)[0]

/** Blocks that open an item: marked ones that have a day of their own, in themselves or in the paragraph under them; all items of a digest or chronicle. */
const openingsOf = oncePerDocument((context: ExtractionContext): readonly number[] => {
  const { clean } = context
  const dates = pageDates(context)
  const hasDay = (block: number): boolean => {
    const span = clean.blocks[block]?.span
    return span !== undefined && dates.some(({ start }) => span.start <= start && start < span.end)
  }
  const own = new Set(ownItems(context))
  const digest = digestDays(context)
  return clean.blocks.flatMap(({ kind, text: words }, block) => {
    if (own.has(block) || (kind === 'body' && digest !== undefined && opensWithDay.exec(words)?.[0] === digest)) return [block]
    const opens = isTold(kind) && (anotherItem.test(words) || (mark.test(words) && (hasDay(block) || (kind === 'heading' && hasDay(block + 1)))))
    return opens ? [block] : []
  })
})

const isTold = (kind: BlockKind): boolean => kind === 'body' || kind === 'heading' || kind === 'title'

/** ●县委书记甲主持召开…。 / ●县长乙检查…。 under 一周要闻; 5日 县委召开…。 / 24日 乙到…。 of a chronicle. */
const ownItems = oncePerDocument((context: ExtractionContext): readonly number[] => {
  const { clean, text } = context
  const days = chronicleDays(context)
  if (days.length > 0) return clean.blocks.flatMap(({ span }, block) => (days.some(({ start }) => span.start <= start && start < span.end) || ofNoDay.test(text.slice(span.start, span.start + 8)) ? [block] : []))
  // 5月10日 / 县长甲主持召开…。 / 5月11日 / …: a week's diary, each day over what it brought.
  const dated = clean.blocks.flatMap(({ kind, text: words }, block) => (kind === 'heading' && dayAlone.test(words) ? [block] : []))
  if (dated.length >= DIGEST) return dated
  const marked = clean.blocks.flatMap(({ kind, span }, block) => (kind === 'body' && mark.test(text.slice(span.start, span.start + 4)) ? [block] : []))
  if (marked.length < DIGEST) return bracketed(context)
  if (marked.every((block) => tellsOfTime.test(clean.blocks[block]!.text.slice(0, 60)))) return marked
  const headed = clean.blocks.slice(0, marked[0]).some(({ kind, span }) => kind !== 'body' && kind !== 'row' && span.end - span.start < 30 && digestHeading.test(text.slice(span.start, span.end).replaceAll(' ', '')))
  return headed ? marked : []
})

const dayAlone = /^(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?$/
/** ◆9月15日，县长甲…; ◆近日，局长乙…: each of a time of its own. */
const tellsOfTime = /\d日|近日|日前|近期|连日来|[昨今]天|[上中下]旬/

const bracketHead = /^【[\u3400-\u9fff]{2,8}】[^【】]{30}/
/** 【会见】8月16日，… / 【座谈】8月15日，…: news in short, each under what it tells of. */
function bracketed({ clean }: ExtractionContext): readonly number[] {
  const heads = clean.blocks.flatMap(({ kind, text }, block) => (kind === 'body' && bracketHead.test(text) && tellsOfTime.test(text.slice(0, 60)) ? [block] : []))
  return heads.length < DIGEST ? [] : heads
}

/** 8月19日，…: the day with which so many paragraphs of a digest open that each must tell of something else. */
function digestDays({ clean, text }: ExtractionContext): string | undefined {
  const days = clean.blocks.flatMap(({ kind, span }) => (kind === 'body' ? (opensWithDay.exec(text.slice(span.start, span.start + 12)) ?? []) : []))
  return days.find((day) => days.filter((other) => other === day).length >= DIGEST)
}
