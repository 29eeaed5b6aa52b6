import type { Line } from './line.ts'

/** 【县委召开常委会会议】5月6日，…: a headline that opens its item of a digest, and the day that the item opens with. */
const head = /^[【[]([\u3400-\u9fff“”、：:,， ·\d]{6,40})[】\]]\s*(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|[昨今]日|[昨今]天|日前|近日)/
/** 【某某融媒讯】5月6日, 【某市新闻网消息】: who wrote it. */
const byline = /(?:讯|电|消息|报道|记者[^】]*)$/

/** Parts the headlines of a digest's items from the paragraphs that they open, so that each is read as a headline. */
export function partHeads(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const match = line.hint === 'none' && (line.mapped.text.startsWith('【') || line.mapped.text.startsWith('[')) ? head.exec(line.mapped.text) : null
    if (!match || byline.test(match[1]!)) return [line]
    return [{ hint: 'heading', mapped: line.mapped.slice(0, match[0].trimEnd().length) }, { hint: line.hint, mapped: line.mapped.slice(match[0].length) }]
  })
}
