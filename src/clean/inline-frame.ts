import { alternatives } from '../language/alternatives.ts'
import { matchesOf } from '../language/scanner.ts'
import type { Line } from './line.ts'
import { toldShare } from './title.ts'
import { hanCount } from './traits.ts'

const label =
  alternatives`(?:${alternatives`
    (?:信息|文章|稿件|新闻|文档)?(?:来源|分类)|稿源|作者|(?:责任)?编辑|责编|审核|校对|(?:本报|本网)?记者|通讯员
    供稿|摄影|(?:发布|上传|录入)(?:者|人|机构|单位|部门)|(?:发布|更新|发表|录入|上传|成文|发文)?(?:日期|时间)
    (?:浏览|点击|阅读|访问|查看)(?:次数|人次|人数|[数量率])?|人气|评论|字[号体](?:大小)?|页数|下载积分|索引号
    发文(?:机关|字号)|主题分类|文号|公开类型|分享
  `})`
const marked = `(?:${label}[：:]|[【[]\\s*${label}\\s*[】\\]])`
const day = '(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?'
/** 2023-03-06 09:20, 2023年3月6日 and a blank: when a page was put up. What goes on in words is a sentence's own day. */
const stamp = `${day}(?:(?:\\s*星期[一二三四五六日天])?[\\sT]*\\d{1,2}[：:]\\d{2}(?:[：:]\\d{2})?|(?!\\d)(?=\\s|$|[|【[]|${marked}))`
/** Where the first sentence of a report begins though nothing parts it from what stands before. */
const opensReport = '(?:\\d{1,2}月\\d{1,2}日|本报讯|近日|日前|连日来)'
const furtherName = `(?<=[：:][\\u3400-\\u9fff·]{2,4})\\s+[\\u3400-\\u9fff·]{2,4}(?=\\s+(?:${marked}|${stamp}))`
const button = alternatives`(?:${alternatives`
  [【[(（]\s*(?:大\s*中\s*小|打印|关闭|收藏|字体)[^】\])）]{0,16}[】\])）]|大\s中\s小
  (?:${alternatives`
    第?[A-Z]?\d{1,2}版[：:]\s*[\u3400-\u9fff]{2,6}|[上下]一[版期]|(?:放大|缩小)字体|打印|朗读|收藏|分享|微[博信]
    QQ空间
  `})(?=[\s|])
`})`
const field = new RegExp(alternatives`[\s|]*(?:${alternatives`
  (?:${marked}\s*)?${stamp}|${marked}\s*${button}
  ${marked}\s*[^\s，。；：:|]{0,24}?(?=\s|\||$|${marked}|${opensReport}|[【[])
  ${furtherName}|记者\s+[\u3400-\u9fff·]{2,4}(?=\s)|${button}
`})[\s|]*`, 'y')
const opensFields = new RegExp(`${stamp}|${marked}`, 'g')
/** 首页 > 新闻 > 正文, up to the word that ends it, the next blank, or a headline with its dateline (首页>新闻>县内要闻我县召开…). */
const steps = '[>»›→]'
const path = new RegExp(
  alternatives`\s*(?:${alternatives`
    [^，。；]{0,60}?(?:${steps}|::)\s*(?:正文(?:阅读)?|查看内容|浏览文章|详细内容|信息浏览|文章内容)
    (?:[^，。；>»›→\s]{2,16} )?[^，。；>»›→\s]{1,24}(?:\s*-?${steps}+\s*[^，。；>»›→\s]{1,16})+(?=\s)
    [^，。；]{0,90}${steps}\s*(?:[\u3400-\u9fff]{0,4}?(?:要闻|新闻|动态|时政|资讯|信息|快讯|头条))?(?=[^，。；>»›→]{8,70}?(?:${stamp}|${marked}))
  `})`,
  'y',
)

/** How far into a line its frame may reach, and how far down the page. */
const ZONE = 240
const LINES = 4
/** A headline has so many characters. */
const SHORTEST = 8
const LONGEST = 60
/** So much of what a headline says stands in the text below it. */
const TOLD = 0.6

/**
 * 首页 > 要闻 > 正文 我县召开推进会 2018-05-23 09:20 来源：某县融媒 5月22日，我县…: a page that has lost the lines of its frame. The path,
 * the headline, the dateline and the text behind them become lines of their own, where the first line of the text holds them.
 */
export function partFrame(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ mapped: { text } }) => isProse(text))
  const line = lines[first]
  if (!line || first > LINES || line.hint !== 'none') return [...lines]
  const ends = [...frameOf(line.mapped.text), line.mapped.text.length]
  if (ends.length === 1) return [...lines]
  const parts = ends.map((end, i): Line => ({ hint: 'none', mapped: line.mapped.slice(ends[i - 1] ?? 0, end).trim() }))
  return [...lines.slice(0, first), ...parts.filter(({ mapped }) => mapped.text !== ''), ...lines.slice(first + 1)]
}

const isProse = (text: string): boolean => text.length >= 60 && text.includes('，') && text.includes('。')
const isSentence = (text: string): boolean => text.length >= 24 && text.includes('，') && text.includes('。')

/** Where the parts of the frame end that a line opens with, one behind the other; empty where it opens with its text. */
function frameOf(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < ZONE; ) {
    const next = behind(path, text, at) ?? fieldsEnd(text, at) ?? headlineEnd(text, at)
    if (next === undefined || !isSentence(text.slice(next))) break
    ends.push(...(next > at ? inHeadline(text, at, next) : []), next)
    at = next
  }
  return ends
}

function behind(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined
}

function fieldsEnd(text: string, at: number): number | undefined {
  let end: number | undefined
  for (let next = behind(field, text, at); next !== undefined; next = behind(field, text, next)) end = next
  return end
}

/** Where a headline ends: before the dateline, or at a blank behind words of which the text tells most, or that name a document. */
function headlineEnd(text: string, at: number): number | undefined {
  const zone = text.slice(at, at + LONGEST * 2)
  const head = /^[^，。；]*/.exec(zone)![0]
  for (const { index } of matchesOf(opensFields, head)) {
    const han = hanCount(head.slice(0, index))
    if (han >= SHORTEST / 2 && han <= LONGEST && fieldsEnd(text, at + index) !== undefined) return at + index
  }
  for (let end = head.indexOf(' ', 1); end >= 0; end = head.indexOf(' ', end + 1)) {
    const words = head.slice(0, end)
    if (hanCount(words) < SHORTEST || hanCount(words) > LONGEST) continue
    if (namesDocument.test(words) || (opensText.test(zone.slice(end + 1)) && toldShare(words, text.slice(at + end, at + end + ZONE)) >= TOLD)) return at + end
  }
  return undefined
}
const namesDocument = /(?:通知|公告|公示|名单|通报|工作报告|方案|要点|总结|计划|决定|公报)$/
const opensText = /^(?:[（(【]?(?:本报|本网)?讯|\d|[（(]记者|近日|日前|连日来|昨[日天]|今[日天]|[^，。]{2,30}，)/

/** 政府工作报告 ——2018年1月24日在…会议上, 任免名单 （2019年4月26日…通过）: what stands below a headline, on lines of its own. */
const inHeadline = (text: string, start: number, end: number): readonly number[] => matchesOf(/ (?=——|（(?:[^）]*通过|[^）]*号)）)/g, text.slice(start, end)).map(({ index }) => start + index).filter((cut) => cut > start)
