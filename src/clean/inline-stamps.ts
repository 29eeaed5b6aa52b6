import { alternatives } from '../language/alternatives.ts'
import { hanCount } from './traits.ts'
import type { Line } from './line.ts'

/** 甲县召开防汛工作推进会（图） 发布时间：2021-02-22 09:36: when it was published, behind a blank in the headline's line. */
const stamp = new RegExp(alternatives`^([^：:|｜>》\t]{8,60}?)(?:[\s\u3000]+|(?<=[）)”]))(?:${alternatives`
  (?:发布|发表|发稿|更新|刊发|上传)(?:时间|日期|于)?[：:]|(?:时间|日期|来源|信息来源|稿源)[：:]
  (?=(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s|$))
`})`)
/** So many lines are looked at: a headline stands at the top. */
const TOP = 12
/** A headline says this much. */
const LEAST = 8
/** 首页 新闻 政务 2021年3月6日 星期六: a site's own line. */
const ofSite = /首页|登录|欢迎|网站|星期|当前位置|您(?:的)?位置|第\d+版|版次|导报|日报/

/** Parts a headline from the day that a crawl has run on to it, so that the one is read as the title and the other as a dateline. */
export function partStamps(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const { text } = line.mapped
    const match = i < TOP && line.hint !== 'link' && text.length < 160 ? stamp.exec(text) : null
    const head = match?.[1]
    if (head === undefined || hanCount(head) < LEAST || /[。；，]$|\s{2,}/.test(head) || ofSite.test(head)) return [line]
    return [{ ...line, mapped: line.mapped.slice(0, head.length) }, { hint: 'none', mapped: line.mapped.slice(text.indexOf(text.slice(head.length).trimStart(), head.length)) }]
  })
}
