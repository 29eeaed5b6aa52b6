import type { BlockKind } from '../model/clean-text.ts'
import type { Line } from './line.ts'
import { hanCount } from './traits.ts'

/** What becomes of a line: a kind of block, or the reason for which it is cut. */
export type Verdict = { readonly kind: BlockKind } | { readonly cut: string }

/** From here on nothing belongs to the page's own text. */
const endOfPage =
  /^[\s【[（(>▍■·☆◆»]*(?:相关(?:阅读|推荐|新闻|链接|报道|文章|分类|词条|文件|附件)|热点推荐|延伸阅读|推荐阅读|往期(?:推荐|回顾)|↓+\s*往期|关联解读|政策解读[：:]|热图|更多新闻|友情链接|上一[篇条页][：: 】]|下一[篇条页][：: 】]|·?上一篇|分享(?:到|至)|留言与评论|网友评论|评论\s*\d|免责声明|版权(?:所有|声明)|声明[：:]|新浪声明|特别声明|本文(?:仅代表|地址|来源[：:])|凡(?:本网|注明)|Copyright|©|主办(?:单位)?[：:]|承办(?:单位)?[：:]|网站(?:地图|标识码)|联系我们|打印(?:本页)?[\s|]|.{0,14}版权所有|.{0,10}ICP备|使用说明[：:]|以上为文档|鲜花$|握手$|雷人$|抄送[：:]|抄报[：:]|报[：:]市|送[：:]|区长信箱|扫一扫|手机版\||阅读 [\d.]+万?|——{4,}|1楼 )/
const navigation = /(?:首页|当前位置|您现在的位置|您的位置|位置[：:]).*(?:[>»›→]|::|-->|正文|首页)|^\s*\[?首页\]?\s*[>»›→|]|[>»›→].*[>»›→]|^(?:版面导航|导航菜单|设为首页|加入收藏|无障碍|长者模式|网站首页|站内搜索|手机报)|\|.*\|.*\||^上一版|^放大|点击上方蓝字/
/** 完成时间：… in a plan and 会议时间：… in a notice are the text's own. */
const dateline = /(?:^|[\s|｜【[（(>]|发布|更新|成文|公布|发表|录入|发文|发稿|印发|添加|上传|编辑|报道|刊发|登载)(?:时间|日期)[：:]|来\s*源[：:]|发布者[：:]|信息来源|稿源|浏览(?:次数|量)?[：:\s]|点击(?:数|率|量)?[：:\s]|阅读(?:次数|人次)?[：:\s]|字[体号][：:]|人气[：:]|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s,，]*(?:\d{1,2}[：:]\d{2}|星期|$|来源|\|)|作者[：:]|楼主[：:]|^.{0,24}\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}[：:]\d{2}/
const staff = /^[（(【[■]*\s*(?:责任编辑|责编|编辑|审核|审稿|校对|值班(?:编委|主任)|主编|监制|版式|记者|通讯员|文\/图|摄影|图\/文|本报记者|本网记者|供稿|作者|原创)[：:\s/）)]/
const attribution = /^[（(][^（）()]{2,30}(?:日报|融媒|记者|通讯员|摄|报道|供图|提供)[^（）()]{0,20}[）)]$/
const caption = /(?:摄|摄影|供图|图片由.{2,20}提供)[）)]?$|^图(?:为|①|②|\d)|^▲/
const masthead = /(?:政府(?:门户)?网|新闻网|人大网|政协网|日报|晚报|时报|在线|融媒|电视台|频道|发布|网站|[网报]\s*$|www\.|http)/
const sentenceEnd = /[。；！？!?;…：][”’）)]*$/
/** Lists of appointments and tables of plans have no paragraph: their first line says what follows. */
const opensList = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?[^。：]{0,40}(?:任命|免去|决定|提请|公示|如下|名单)[^。：，]{0,12}[：，]$/

/** An item of a list: 甲为…局长；, 2003.07—2006.09 …, 甲，男，…. Two in a row are a page's own text, as a paragraph is. */
const item = /^.{5,}[；;]$|^(?!\d{4}-\d{1,2}-\d)(?:19|20)\d{2}(?:[.年]\s?\d{1,2})?月?\s?(?:[—－~-]|至|到|，?任)|^[\u3400-\u9fff]{2,4}[，,：:](?:男|女)[，,]/

/** A paragraph of running text: long enough, with commas and a stop. */
const isParagraph = (text: string): boolean => hanCount(text) >= 24 && /[，。]/.test(text) && (sentenceEnd.test(text) || hanCount(text) >= 60)

/**
 * Tells body from boilerplate by what the genre's pages share: running text is dense in stops, what stands before it is
 * masthead, title and dateline, and related lists and footers open with words of their own. Where in doubt a line stays.
 */
export function classify(lines: readonly Line[], titleHint: string | undefined): Verdict[] {
  const texts = lines.map((line) => line.mapped.text)
  const firstParagraph = texts.findIndex((text, i) => (isParagraph(text) || opensList.test(text) || (item.test(text) && item.test(texts[i + 1] ?? '')) || (lines[i]!.hint === 'row' && i > 2 && /\t/.test(text))) && !navigation.test(text.slice(0, 30)) && lines[i]!.hint !== 'link')
  const first = firstParagraph >= 0 ? firstParagraph : texts.findIndex((text) => hanCount(text) >= 8 && !navigation.test(text))
  const from = Math.max(first, 0)
  const end = endOf(texts, from)
  const title = titleOf(lines, texts, from, titleHint)
  const start = title >= 0 && title < from ? title : from
  return texts.map((text, i): Verdict => {
    if (i >= end) return { cut: 'behind the text: related pages, footer' }
    if (i === title) return { kind: 'title' }
    const head = i < from
    if (staff.test(text) || attribution.test(text)) return hanCount(text) > 60 ? { kind: 'body' } : { kind: 'dateline' }
    if (head) {
      if (i === title + 1 && title >= 0 && lines[i]!.hint === 'title') return { kind: 'title' }
      if (caption.test(text) && hanCount(text) < 90) return { kind: 'caption' }
      if (dateline.test(text)) return { kind: 'dateline' }
      if (navigation.test(text)) return hanCount(text) > 3 ? { kind: 'masthead' } : { cut: 'navigation' }
      if (i < start) return masthead.test(text) || hanCount(text) >= 4 ? { kind: 'masthead' } : { cut: 'before the text' }
      return hanCount(text) < 2 ? { cut: 'before the text' } : { kind: 'heading' }
    }
    if (lines[i]!.hint === 'row' && text.includes('\t')) return { kind: 'row' }
    if (caption.test(text) && hanCount(text) < 90) return { kind: 'caption' }
    if (dateline.test(text) && hanCount(text) < 50 && !sentenceEnd.test(text)) return { kind: 'dateline' }
    if (lines[i]!.hint === 'link' && !sentenceEnd.test(text)) return { cut: 'a link by itself' }
    if (hanCount(text) === 0 && !/\d/.test(text)) return { cut: 'no words' }
    return { kind: lines[i]!.hint === 'heading' || (hanCount(text) < 30 && !/[。；，、：]/.test(text)) ? 'heading' : 'body' }
  })
}

/** The first line behind the text that opens boilerplate; a page that has none ends with its last line. */
function endOf(texts: readonly string[], from: number): number {
  for (let i = from + 1; i < texts.length; i++) {
    if (endOfPage.test(texts[i]!) && !(isParagraph(texts[i]!) && hanCount(texts[i]!) > 120)) return i
  }
  return texts.length
}

/** The headline: what the markup says, else the line before the text that reads most like one. */
function titleOf(lines: readonly Line[], texts: readonly string[], from: number, hint: string | undefined): number {
  const marked = lines.findIndex((line, i) => line.hint === 'title' && i <= from + 2)
  if (marked >= 0) return marked
  if (hint !== undefined) {
    const named = texts.findIndex((text, i) => i <= from && hanCount(text) >= 6 && hint.startsWith(text.slice(0, 12)))
    if (named >= 0) return named
  }
  let best = -1
  let bestScore = 0
  for (let i = 0; i < from; i++) {
    const text = texts[i]!
    const han = hanCount(text)
    if (han < 6 || han > 60 || navigation.test(text) || dateline.test(text) || staff.test(text) || caption.test(text) || /[。；;]$/.test(text)) continue
    const score = Math.min(han, 24) + (masthead.test(text) ? -12 : 0) + (/召开|举行|会议|调研|报告|通知|任命|公告|决定|推进|主持|任免|名单|出席|启动/.test(text) ? 12 : 0) - (from - i)
    if (score > bestScore) [best, bestScore] = [i, score]
  }
  return best
}
