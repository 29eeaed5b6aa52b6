import type { Line } from './line.ts'
import { besideField, isParagraph } from './opening-lines.ts'
import { hanCount } from './traits.ts'

/** 组长：甲, 发布人：乙、丙: a line of a form or a list, hardly a headline. */
const field = /^[\u3400-\u9fff ]{0,4}(?:组\s?长|成\s?员|人\s?员?|主\s?持|记\s?录|时\s?间|地\s?点|嘉\s?宾|出\s?席|列\s?席|缺\s?席|议\s?题)[：:]\s*\S/

const news = /召开|举行|会议|调研|报告|通[知报]|公报|任命|公告|决定|推进|主持|任免|名单|出席|启动|总结|汇报|(?:方案|规划|计划)$/

/** How the lines of a page's frame are told. */
export interface Frame {
  readonly isNoTitle: (text: string) => boolean
  readonly isCrumb: (text: string) => boolean
  readonly isMasthead: (text: string) => boolean
}

/**
 * The headline: what the markup says, else the line before the text that reads most like one. A link is one only where
 * the text tells most of what it says: others lead to other pages.
 */
export function titleOf(lines: readonly Line[], from: number, hint: string | undefined, frame: Frame): number {
  const texts = lines.map(({ mapped }) => mapped.text)
  const marked = lines.flatMap((line, i) => (line.hint === 'title' && i <= from + 2 ? [i] : []))
  // A site may mark its own name, or the path to the page.
  const own = marked.find((i) => !frame.isNoTitle(texts[i]!) && !frame.isMasthead(texts[i]!))
  if (own !== undefined) return own
  const found = unmarked(lines, texts, from, hint, frame)
  return found >= 0 ? found : (marked[0] ?? -1)
}

function unmarked(lines: readonly Line[], texts: readonly string[], from: number, hint: string | undefined, frame: Frame): number {
  if (hint !== undefined) {
    // 某县人民政府 above, 某县人民政府办公室 / 关于…的通知: what says most of it.
    const told = texts.map((text, i) => (i <= from && hanCount(text) >= 6 && (hint.startsWith(text.slice(0, 12)) || hint.endsWith(text)) ? Math.min(text.length, hint.length) : 0))
    const named = told.indexOf(Math.max(1, ...told))
    if (named >= 0) return named
  }
  const opening = openingOf(texts, from)
  const candidates: number[] = []
  for (let i = 0; i < from; i++) if (mayBeTitle(texts[i]!, frame) && (lines[i]!.hint !== 'link' || toldShare(texts[i]!, opening) >= 0.5)) candidates.push(i)
  if (candidates.length < 2) return candidates.find((i) => likeness(texts[i]!, from - i, frame) > 0) ?? -1
  const crumb = texts.slice(0, from).findLastIndex(frame.isCrumb)
  const others = untold(texts, from, opening, frame)
  let best = -1
  let bestScore = 0
  for (const i of candidates) {
    if (others.length >= TOP_NEWS && others.includes(i)) continue
    const score = likeness(texts[i]!, from - i, frame) + Math.round(TOLD * toldShare(texts[i]!, opening)) - (i < crumb ? FRAMED : 0)
    if (score > bestScore) [best, bestScore] = [i, score]
  }
  return best
}

/** How many lines of the text are looked at for what a headline says. */
const OPENING = 4
const openingOf = (texts: readonly string[], from: number): string => texts.slice(from, from + OPENING).filter((text, i) => i === 0 || isParagraph(text)).join('\n')
/** What it is worth that the text tells all that a headline says. */
const TOLD = 24
/** What it costs a line to stand above the path to the page: headlines of other pages do. */
const FRAMED = 12

/** 首页要闻  图片新闻  种苗动态  林业评论: a site's menu that has run into one line. */
const menu = /^[\u3400-\u9fff]{2,6}(?:\s+[\u3400-\u9fff]{2,6}){3,}$/

const mayBeTitle = (text: string, { isNoTitle }: Frame): boolean => {
  const han = hanCount(text)
  return han >= 6 && han <= 60 && !isNoTitle(text) && !menu.test(text) && !besideField.test(text) && !/[。；;]$|\t|^[（(].*[）)]$|^[—―]|^各[^。；]*：$/.test(text)
}

const likeness = (text: string, away: number, { isMasthead }: Frame): number =>
  Math.min(hanCount(text), 24) + (isMasthead(text) ? -12 : 0) + (field.test(text) ? -20 : 0) + (/^(?:[一二三]、|第[一二三][章节篇] ?(?![\u3400-\u9fff]*的))/.test(text) ? -20 : 0) + (news.test(text) ? 12 : 0) - away

/** The share of a line's pairs of characters that the text has too: a headline says what its text tells. */
export function toldShare(text: string, opening: string): number {
  let pairs = 0
  let told = 0
  for (let i = 0; i + 1 < text.length; i++) {
    if (hanCount(text.slice(i, i + 2)) < 2) continue
    pairs++
    if (opening.includes(text.slice(i, i + 2))) told++
  }
  return pairs === 0 ? 0 : told / pairs
}

/**
 * Headlines of other pages above the title, or above a text that has none: two and more lines that tell of doings that the
 * text does not. Sites put their top news there: 市长甲主持召开市政府常务会议 / 副市长乙到某社区调研.
 */
export function otherHeadlines(texts: readonly string[], title: number, from: number, frame: Frame): ReadonlySet<number> {
  const others = title === 0 ? [] : untold(texts, title > 0 ? title : from, openingOf(texts, from), frame)
  return new Set(others.length >= (title > 0 ? 2 : TOP_NEWS) ? others : [])
}

/** So many lines that the text does not tell of are a site's top news: a page's own headline may have two lines. */
const TOP_NEWS = 3
const untold = (texts: readonly string[], end: number, opening: string, frame: Frame): number[] =>
  texts.slice(0, end).flatMap((text, i) => (doings.test(text) && mayBeTitle(text, frame) && !frame.isMasthead(text) && toldShare(text, opening) < 0.4 ? [i] : []))
const doings = /召开|举行|会见|调研|主持|出席|考察|走访|慰问|督[查导]|检查|部署|指导/
