import { alternatives } from '../language/alternatives.ts'
import { monthLine, yearLine } from '../lexicon/chronicle-lines.ts'
import type { BlockKind } from '../model/clean-text.ts'
import { isCredit } from './credits.ts'
import type { Line } from './line.ts'
import { listBehind } from './list-behind.ts'
import { endsSentence, isParagraph, opensText, rosterStart } from './opening-lines.ts'
import { isPageNumber } from './spacing.ts'
import { otherHeadlines, titleOf, type Frame } from './title.ts'
import { besideWeather } from './published.ts'
import { hanCount } from './traits.ts'

/** What becomes of a line: a kind of block, or the reason for which it is cut. */
export type Verdict = { readonly kind: BlockKind } | { readonly cut: string }

const bullet = '[\\s【[（(>▍■·☆◆»★●▶►→←↑↓]*'
/** From here on nothing belongs to the page's own text. */
const endOfPage = new RegExp(
  `^${bullet}(?:相关(?:阅读|推荐|新闻|链[接结]|报道|文章|资讯|内容|信息|稿件|专题|分类|词条|文件|文档|附件|[：:](?=\\S))|热[点门](?:推荐|新闻|文章|资讯|排行|阅读|$)|延伸阅读|推荐(?:阅读|新闻|文章|资讯)|(?:新闻|栏目|频道)推荐$|最近更新$|(?:为您|精彩|编辑|今日|本站)推荐|猜你喜欢|大家(?:都)?在(?:看|搜)|` +
    `最新(?:文章|新闻|资讯|发布|推荐)|(?:栏目|全站|点击|阅读|新闻|本周|一周|24小时|浏览)排行|关联阅读|往期(?:推荐|回顾|精彩|内容)|↓+\\s*往期|关联解读|政策解读[：:]|热图|图片新闻|视频新闻|更多(?:新闻|>+|精彩|资讯)|友情链接|快速链接|网站导航|` +
    `上一[篇条页](?:[：: 】]|$)|下一[篇条页](?:[：: 】]|$)|[·<]?\\s*上一[篇条]|前一[篇条][：:]|后一[篇条][：:]|留言与评论|网友评论|发表评论|我来说两句|评论\\s*\\d|全部评论|免责声明|版权(?:所有|声明|与免责)|声明[：:]|新浪声明|特别声明|郑重声明|本文(?:仅代表|地址|来源[：:]|系转载)|` +
    `凡(?:本网|注明|注有)|Copyright|©|主办(?:单位)?[：:]|承办(?:单位)?[：:]|网站(?:地图|标识码|支持|声明)|技术支持[：:]|联系我们|关于我们|备案(?:号|序号)?[：:]|举报电话|(?:违法和)?不良信息|新闻热线|投稿(?:邮箱|信箱)|您是第|.{0,14}版权所有|.{0,24}(?:ICP备|ICP证|公网安备|网安备)|使用说明[：:]|以上为文档|抄送[：:]|抄报[：:]|报[：:]市|送[：:]|区长信箱|GMT[+-]\\d|阅读 [\\d.]+万?|——{4,}|1楼 )`,
)
/** Buttons: they stand below the text, but on some pages above it or within. */
const button = new RegExp(alternatives`^[\s【[（(>■·|]*(?:${alternatives`
  分享(?:到|至|[：:]|$)|打印(?:本[页文])?(?=[\s|】\]]|$)|关闭(?:窗口|本页)?[】\]]?$|返回(?:顶部|首页|列表|上页)
  扫一扫|扫码|(?:用)?手机扫(?:一扫|码|描)|手机版(?:\||$)|鲜花$|握手$|雷人$|鸡蛋$|路过$|点赞|收藏$|转发$|举报$
  纠错$|责任编辑[：:]?$|【?字体|【?大 中 小|加入收藏|微信|微博|QQ空间|长按|点击(?:上方|下方|阅读原文)|阅读原文
  顶\s*\d*\s*踩|赞\s*\d*$|我要(?:评论|纠错|分享)
`})`)
const navigation = new RegExp(alternatives`
  (?:首页|当前位置|您现在的位置|您的位置|位置[：:]).*(?:[>»›→]|::|-->|正文|首页)|^\s*\[?首页\]?\s*[>»›→|]
  [>»›→].*[>»›→]|^(?:版面导航|导航菜单|设为首页|加入收藏|无障碍|长者模式|网站首页|站内搜索|手机报)|\|.*\|.*\|
  ^[«<]*[上下]一版|本期共\d+版|^Page \d|^放大|点击上方蓝字
`)
/** 完成时间：… in a plan and 会议时间：… in a notice are the text's own. */
const date = '(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?|\\d{2}\\.\\d{2}\\.\\d{4}(?=\\s+\\d{2}:\\d{2}))'
const dateline = new RegExp(
  alternatives`
    (?:${alternatives`
      ^|[\s|｜【[（(>]|发布|更新|成文|公布|发表|录入|发文|发稿|印发|添加|上传|编辑|报道|刊发|登载|撰写
    `})(?:时间|日期)[：:]
    来\s*源[：:]|发布者[：:]|信息来源|稿源|浏览(?:次数|量)?[：:\s]|点击(?:数|率|量)?[：:\s]
    阅读(?:次数|人次)?[：:\s]|字[体号][：:]|人气[：:]|作者[：:]|楼主[：:]
    ^.{0,48}\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}[：:]\d{2}
    ^[\s[【（(〔●·■◆►▶]*(?:${date}|20\d{6}$|\d{1,2}\.\d{1,2}\.20\d{2})\s*[\]】）)〕]*[T\s,，]*(?:${alternatives`
      \d{1,2}[：:]\d{2}|星期|$|来源|\|
      [\u3400-\u9fff·（）]{0,12}(?:报|网|在线|[电视]台|客户端|融媒体?中心|新闻|周刊|杂志)$
    `})
    ^[^。；，\d]{1,12}[：:\s]\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$
  `,
)
const medium = '[^。；，：\\s]{2,16}(?:[日晚快时早商周导市乡青年]报|新闻|报道|电视台|广播|客户端|融媒体?(?:中心)?)'
/** 2016年9月27日 某市快报, 某某日报 2020年10月11日 A01版: under a title a dateline, over it the paper's own head. */
const mediumsDay = new RegExp(`^(?:${date})\\s+${medium}[^。；，：]{0,16}$|^${medium}\\s+(?:${date})(?:\\s|$)`)
/** 2023年5月12日 星期五, before what the weather is. */
const readersDay = new RegExp(`^(?:今天是?|今日)?[：: ]*${date}[，, ]*(?:星期|周)[一二三四五六日天]`)
/** 阅读 1023 编辑：甲 审核：乙 2023-09-14 11:20: opens what stands below the text, and tells when that was published. */
const closingDay = /^(?:阅读|浏览|点击)[量数次]?[：: ]*\d.{0,60}\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}[：:]\d{2})?(?:[：:]\d{2})?$/
/** A line that opens so is a credit even where the rest is worded freely. */
const staff = /^[（(【[■□●○◇★]*\s*(?:责任编辑|责 ?编|编 ?辑|审 ?核|审稿|校对|值班(?:编委|主任)|主编|监制|版式|记者|通讯员|文\/图|摄影|图\/文|本报记者|本网记者|供稿|作者|原创)[：:\s/）)]/
const caption = /(?:摄|摄影|供图|图片由.{2,20}提供)[）)]?$|^图(?:为|①|②|\d)|^▲(?!\s*\d{1,2}[月日])/
const masthead = /(?:政府(?:门户)?网|新闻网|人大网|政协网|日报|晚报|时报|在线|融媒|电视台|频道|发布|网站|(?:网|(?<![通汇公战捷])报)\s*$|www\.|http)/
/** 索引号：003257952/200808-00011 组配分类：政府工作报告, 名称：… 文号：…: the box that a government's site puts above a paper. */
const indexField = new RegExp(alternatives`^(?:${alternatives`
  索\s*引\s*号|信息索引|(?:组配|主题|信息|体裁|服务对象)分类|发[布文](?:机构|机关|单位)
  公开(?:主体|方式|形式|范围|类别|目录)|(?:成文|发文|生成|生效)日期|有\s*效\s*性|发?文\s*字?号|主\s*题\s*词
  名\s*称[：:].*文\s*号
`})\s*[：:]`)
/** 今天是2026年1月3日 星期六, 签到天数：6天: what a site shows its visitor, a forum of its writer; the page is of another day. */
const visit = /TA的每日心情|该用户从未签到|^签到天数[：:]|^[\s|·]*(?:欢迎(?:您|访问|光临)[^。]{0,20})?(?:今天是|今天[：:]|现在是|现在时间|当前(?:时间|日期))[：:\s]*\d{4}(?![^。]*(?:。|，.{12}))/
/** 编辑： / 甲 审核：乙 审签：丙: a line of credits whose first word stands on the line before. */
const goesOnCrediting = (before: string | undefined, text: string): boolean => before !== undefined && /[：:]\s*$/.test(before) && credited.test(text) && isCredit(text.replace(credited, ''))
const credited = /^[\u3400-\u9fff]{2,4}[\s|]+(?=[\u3400-\u9fff]{2,4}[：:])/
/** 甲表示，….（来源：某日报）: a paragraph that its source closes. */
const sourceBehind = /[（(][^（）()]{2,40}[）)][\s|]*$/
/** 1998年 / 3月: what a chronicle's days stand under, its first ones straight under the title. */
const isYearOrMonth = (text: string): boolean => yearLine.test(text) || monthLine.test(text)
/**
 * Tells body from boilerplate by what the genre's pages share: running text is dense in stops, what stands before it is
 * masthead, title and dateline, and related lists and footers open with words of their own. Where in doubt a line stays.
 */
export function classify(lines: readonly Line[], titleHint: string | undefined): Verdict[] {
  const texts = lines.map((line) => line.mapped.text)
  const firstParagraph = texts.findIndex((text, i) => (isParagraph(text) || opensText(texts, i) || (lines[i]!.hint === 'row' && i > 2 && /\t/.test(text) && !indexField.test(text))) && !navigation.test(text.slice(0, 30)) && lines[i]!.hint !== 'link')
  const roster = rosterStart(texts, firstParagraph)
  const first = roster >= 0 ? roster : firstParagraph >= 0 ? firstParagraph : texts.findIndex((text) => hanCount(text) >= 8 && !navigation.test(text))
  const from = Math.max(first, 0)
  const end = listBehind(texts, endOf(texts, from))
  const title = titleOf(lines, from, titleHint, frame)
  const others = otherHeadlines(texts, title, from, frame)
  const start = title >= 0 && title < from ? title : from
  return texts.map((text, i): Verdict => {
    if (i === end && closingDay.test(text)) return { kind: 'dateline' }
    if (i >= end) return { cut: 'behind the text: related pages, footer' }
    if (isPageNumber(text)) return { cut: 'a page number' }
    if (i === title) return { kind: 'title' }
    if (button.test(text) && !endsSentence(text) && hanCount(text) < 30) return { cut: 'a button' }
    const head = i < from
    if (staff.test(text) || isCredit(text) || goesOnCrediting(texts[i - 1], text)) return hanCount(text) > 60 ? { kind: 'body' } : { kind: 'dateline' }
    if (head) {
      if (visit.test(text)) return { cut: 'the day of the visit' }
      if (i === title + 1 && title >= 0 && lines[i]!.hint === 'title') return { kind: 'title' }
      if (caption.test(text) && hanCount(text) < 90) return { kind: 'caption' }
      if (readersDay.test(text) && besideWeather.test(text)) return { cut: 'the day and the weather of whoever reads' }
      if (dateline.test(text) || (i > start && mediumsDay.test(text))) return { kind: 'dateline' }
      if (navigation.test(text)) return hanCount(text) > 3 ? { kind: 'masthead' } : { cut: 'navigation' }
      if (others.has(i) || (i < start && lines[i]!.hint === 'link' && (title >= 0 || hanCount(text) >= 10))) return { cut: 'the headline of another page' }
      if (i < start) return masthead.test(text) || hanCount(text) >= 4 || text.includes('大事记') ? { kind: 'masthead' } : { cut: 'before the text' }
      return hanCount(text) < 2 && !(title >= 0 && isYearOrMonth(text)) ? { cut: 'before the text' } : { kind: 'heading' }
    }
    if (lines[i]!.hint === 'row' && text.includes('\t')) return { kind: 'row' }
    if (caption.test(text) && hanCount(text) < 90) return { kind: 'caption' }
    if (dateline.test(text) && hanCount(text) < 50 && !endsSentence(text.replace(sourceBehind, ''))) return { kind: 'dateline' }
    if (lines[i]!.hint === 'link' && !endsSentence(text)) return { cut: 'a link by itself' }
    if (hanCount(text) === 0 && !/\d/.test(text)) return { cut: 'no words' }
    return { kind: lines[i]!.hint === 'heading' || (hanCount(text) < 30 && !/[。；，、：]/.test(text)) ? 'heading' : 'body' }
  })
}

/** 举报电话：…: under a text the site's own, in a notice before an appointment what stands above those whom it names. */
const hotline = /^[\s【[（(]*(?:举报|监督|受理)电话[：:]/
const candidate = /(?:^|[，；。])(?:现任(?!何)|拟任|拟提|拟推荐)[\u3400-\u9fff]{4}/
const NEAR = 8

/** The first line behind the text that opens boilerplate; a page that has none ends with its last line. */
function endOf(texts: readonly string[], from: number): number {
  for (let i = from + 1; i < texts.length; i++) {
    const text = texts[i]!
    if (endOfPage.test(text) && !(isParagraph(text) && hanCount(text) > 120) && !(hotline.test(text) && texts.slice(i + 1, i + 1 + NEAR).some((line) => candidate.test(line)))) return i
    if (button.test(text) && !endsSentence(text) && proseIn(texts, i + 1, texts.length) < proseIn(texts, from, i)) return i
  }
  return texts.length
}

/** Chinese characters of running text in lines `start..end`. */
function proseIn(texts: readonly string[], start: number, end: number): number {
  let han = 0
  for (let i = start; i < end && !endOfPage.test(texts[i]!); i++) if (isParagraph(texts[i]!)) han += hanCount(texts[i]!)
  return han
}

/** 核心提示：…: what the text tells, in short. */
const summary = /^(?:核心提示|内容提要|内容摘要|新闻提示|导读|摘要)\s*[：:]/
const isNoTitle = (text: string): boolean => navigation.test(text) || visit.test(text) || dateline.test(text) || staff.test(text) || isCredit(text) || caption.test(text) || indexField.test(text) || summary.test(text)
const frame: Frame = { isNoTitle, isCrumb: (text) => navigation.test(text), isMasthead: (text) => masthead.test(text) }
