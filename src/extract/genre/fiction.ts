import { scanner } from '../../language/scanner.ts'
/** What sites that publish novels put around a chapter, and how they mask words: each row counts once. */
const scaffolding: readonly RegExp[] = [
  /(?:^|\n)[^\n]{0,12}第[一二三四五六七八九十百千零〇两\d]{1,6}[章回](?![^\n]{0,6}(?:总则|附则|罚则))/,
  /(?:官场|网络|言情|都市|玄幻|原创|热门)小说(?![》”]|作家|作品|研讨|评论|奖|笔会|创作|大赛|家|座谈)|小说(?:网|阅读|连载|大全|模式|下载|之家|作品集)|小说 ?[>》→]/,
  /(?:上|下)一[章节](?![^\n]{0,4}(?:讲|学))|章节(?:目录|列表|错误|内容|报错)|本章(?:未完|完)|最新章节|加入书签|全文阅读|看后求收藏|未完待续|求(?:推荐|月票|订阅)|作者题外话|连载中/,
  /双击屏幕|自动滚动|直达底部|护眼模式|手机浏览器扫描二维码访问|收藏网址|关灯 |繁体版 ?简体版|书号[：:]|字数[：:]\d|转码/,
  /[市县省区][*.．·][委长]|书[*.．]记|[市县委]书纪|正府|记书|导领班/,
]

/** Words by which a story is told, and news never: what people feel, how they look, how they say it. */
const telling = scanner(
  /(?:冷笑|苦笑|微笑|呵呵一?笑?|哈哈(?:大笑|一笑)?|淡淡|沉声|低声|轻声|急忙|连忙)?(?:说道|笑道|问道|喊道|答道|怒道|叹道|打趣道)|(?:点|摇)了?(?:点|摇)头|皱(?:了皱|着|起)?眉|叹了(?:一)?口气|心(?:里|中|头)(?:一|暗|想|很|不|的|盘算|咯噔)|心想|暗(?:想|道|自)|愣(?:了|住)|一愣|脸色|[他她]想，|神色|目光(?:一|扫|落)|瞥了|瞪(?:了|着)|冷笑|苦笑|笑了笑|呵呵|哈哈|忐忑|端起(?:茶|酒|水)|抽(?:着|了|出)(?:一)?(?:口|支|根)?烟|老烟枪|吃(?:了一)?惊|松了(?:一)?口气|拍(?:了拍|着)(?:他|她|桌|肩)|站起身|转身|推(?:开|门)(?:门|进)|不禁|竟然|似乎|仿佛|忍不住|他妈|老子|俏脸|美女|妻子|丈夫|嘴角|眼神|眼睛|微微|错愕|震惊|神色|不大?自在|话音刚落|寂静|端坐|烟枪|钉子|反驳|仔细看去|气氛很|老大|喝(?:了|着)?(?:一)?(?:口|杯|点)?(?:茶|酒)/g,
)
/** 甲说：“…”, with the quotation at hand: in a story every few lines. News never says 道. */
const dialogue = /(?:说|道|问|笑|答|喊|开口|解释|点头)[：，]“/g
const saidInStory = /[\u3400-\u9fff]道[：，]“/g
/** What a report has of its own, and a chapter never. */
const reported = /本报讯|(?:讯|电)[（ ]|记者|通讯员|来源[：:]|责任编辑/

/**
 * True of a chapter of a novel about officials, which reads much like news. A site's own frame and the manner of telling
 * are weighed together: news of a novel has neither, regulations have chapters but tell nothing.
 */
export function isFiction(page: string, text: string): boolean {
  const frame = scaffolding.filter((sign) => sign.test(page)).length
  const thousands = Math.max(0.5, text.length / 1000)
  const told = telling(text).map(([words]) => words)
  const manner = told.length / thousands + (text.match(dialogue)?.length ?? 0) / thousands
  const kinds = new Set(told).size
  if (frame >= 2) return manner >= 0.7 || !reported.test(page)
  if (frame === 1) return (manner >= 1.5 && kinds >= 2) || (manner >= 3 && !reported.test(page))
  const said = text.match(saidInStory)?.length ?? 0
  return (manner >= 5 && kinds >= 4) || (said >= 2 && said / thousands >= 2 && manner >= 5)
}
