import { scanner } from '../../language/scanner.ts'
import { narrationRate } from './narration.ts'
import { asideWords, storyWords } from './story-words.ts'

/** What sites that publish novels put around a chapter, and how they mask words: each row counts once. */
const scaffolding: readonly RegExp[] = [
  /(?:^|\n)[^\n]{0,12}第[一二三四五六七八九十百千零〇两\d]{1,6}[章回](?![^\n]{0,6}(?:总则|附则|罚则))/,
  /(?:官场|网络|言情|都市|玄幻|原创|热门)小说(?![》”]|作家|作品|研讨|评论|奖|笔会|创作|大赛|家|座谈)|小说(?:网|阅读|连载|大全|模式|下载|之家|作品集)|小说 ?[>》→]/,
  /(?:上|下)一[章节](?![^\n]{0,4}(?:讲|学))|章节(?:目录|列表|错误|内容|报错)|本章(?:未完|完)|最新章节|加入书签|全文阅读|看后求收藏|未完待续|求(?:推荐|月票|订阅)|作者题外话|连载中/,
  /双击屏幕|自动滚动|直达底部|护眼模式|手机浏览器扫描二维码访问|收藏网址|关灯 |繁体版 ?简体版|书号[：:]|字数[：:]\d|转码|\d{2,5} ?字 ?\d{1,3} ?(?:个月|天|年|小时|分钟)前/,
  /[市县省区][*.．·][委长]|书[*.．]记|[市县委]书纪|正府|记书|导领班/,
]

const telling = scanner(storyWords)
/** 甲说：“…”, with the quotation at hand: in a story every few lines. News never says 道. */
const dialogue = /(?:说|道|问|笑|答|喊|开口|解释|点头)[：，]“/g
const saidInStory = /[\u3400-\u9fff]道[：，]“/g
/** What a report has of its own, and a chapter never. */
const reported = /本报讯|消息[（：]|(?:讯|电)[（ ]|记者|通讯员|来源[：:]|责任编辑|编辑[：:]|发布(?:时间|日期)/
/** Reports are dated; in a story it is the next morning. */
const dated = /\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|近日|日前|会议(?:指出|强调|要求)/
/** 安平省委, 江东省省长: an office of a province that there is not. */
const provincial = scanner(/([\u3400-\u9fff]{2})省(?:委|长|政府|纪委|人大|政协|省长|公安|的)/g)
const noProvince = /^(?:[全各该本我外邻跨两多几某兄中援在到来]|.[全各该本我外邻跨两多几某个些是]|部分|其他|其它|沿海|内陆|兄弟|周边|西部|东部|中部|南方|北方|农业|经济|人口|有关|相关|对口|台湾|龙江)/

/**
 * True of a chapter of a novel about officials, which reads much like news. A site's own frame, the manner of telling, and
 * what reports have are weighed together: news of a novel has neither frame nor manner, regulations have chapters but tell
 * nothing, and portraits of officials are dated or tell where their people live.
 */
export function isFiction(page: string, text: string, { isProvince, isPlaced }: Divisions): boolean {
  const frame = scaffolding.filter((sign) => sign.test(page)).length
  const thousands = Math.max(0.5, text.length / 1000)
  const told = telling(text).map(([words]) => words)
  const said = (text.match(dialogue)?.length ?? 0) / thousands
  const manner = told.length / thousands + said
  const kinds = new Set(told).size
  const isNews = reported.test(page)
  const isReport = isNews || dated.test(text)
  if (frame >= 2) return manner >= 0.7 || !isNews
  if (frame === 1) return (manner >= 1.5 && kinds >= 2) || (!isNews && (manner >= 3 || narrationRate(text) >= STORY))
  if (!isNews && !addressed.test(text)) {
    if (!isReport && manner >= 1 && provincial(text).some(([, name]) => !noProvince.test(name!) && !isProvince(name!))) return true
    const rate = narrationRate(text)
    const tells = manner >= 2.5 && kinds >= 2
    if ((isReport ? tells && rate > DATED_STORY && ofOfficials.test(text) : tells || rate >= STORY) && !isPlaced(text)) return true
  }
  const shown = told.filter((words) => !asideWords.test(words))
  const shows = shown.length / thousands + said
  const calls = text.match(saidInStory)?.length ?? 0
  return (shows >= 5 && new Set(shown).size >= 4) || (calls >= 2 && calls / thousands >= 2 && shows >= 5)
}

/** What a page that is not dated must reach to be a story; see `narrationRate`. */
const STORY = 3.4
/** Portraits of nurses and drivers are dated by their day, and tell a story too. */
const ofOfficials = /书记|[省市县区镇乡局部]长|主任/
/** What one must reach in which a date stands. */
const DATED_STORY = 5
/** Speeches and letters talk, and tell nothing. */
const addressed = /同志们[：，！]|各位代表|各位委员|尊敬的|您好|你好！|来信|答复/

/** What the gate needs to know of real divisions. */
export interface Divisions {
  /** Whether a name without 省 is a province's. */
  readonly isProvince: (name: string) => boolean
  /** Whether a text tells where it is: a division, and one above or below it or a town of it. Novels call their counties as real ones are called. */
  readonly isPlaced: (text: string) => boolean
}
