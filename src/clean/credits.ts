import { alternatives } from '../language/alternatives.ts'
import { surnames } from '../lexicon/surnames.ts'
import { hanCount } from './traits.ts'

/** What those who make a page do: 文字、编辑、审核, with what they are by trade or for how long. */
const role =
  alternatives`(?:(?:${alternatives`
    栏目|本报|本网|本台|全媒体|融媒体?|新媒体|见习|实习|特约|首席|执行|责任|本期|通讯|联络|网络|图文|视频|文字
    图片|微信|微博|内容|技术|平台|台海|一线|驻站|县级|区级|市级
  `})*(?:${alternatives`
    记者|通讯员|通联|实习生|编辑|责编|编审|值班编委|值班主任|主编|总编|总编辑|副总编|编导|审核|审稿|审签|审定|审读
    审校|终审|复审|初审|一审|二审|三审|一校|二校|三校|校对|校审|核稿|签发|签批|监制|总监制|出品|策划|统筹
    (?:撰稿|审稿|供稿|审核|校对|拍摄)人|撰稿|撰文|作者|供稿|供图|来稿|来源|稿源|稿件来源|信息来源|图片来源|文字
    图文|文案|文稿|图片|摄影|摄像|拍摄|视频|剪辑|后期|航拍|海报|制图|绘图|漫画|设计|美编|版式|排版|制作|录入|播音
    主播|出镜|配音|翻译|推荐|上传|发布者?
    (?<![\u3400-\u4e27\u4e29-\u9fff])[文图编审摄校](?![\u3400-\u4e27\u4e29-\u9fff])
  `})(?:\d|一|二|三)?)`
/** 文/图, 记者、通讯员: several at once. */
const roles = `${role}(?:[／/、丨|&和 ]+${role})*`
/** The names and houses behind a role: no mark that running text has. */
const who = '[^。，；！？：:（）()]{1,24}?'
const credit = `${roles}\\s*(?:[：:丨|／/]|\\s)\\s*${who}`
const creditLine = new RegExp(`^[（(【\\[■▲*\\s]*${credit}(?:[\\s，,；;|丨■]*${credit})*[）)】\\]\\s]*$`)
/** A role alone in a bracket, a house that provides: (区融媒体中心供稿), (某某日报 甲 摄). */
const provided = /^[（(][^（）()]{2,30}(?:日报|晚报|融媒|记者|通讯员|摄|报道|供图|供稿|提供|整理|报送|推送)[^（）()]{0,20}[）)]$/
const tells = /召开|举行|主持|出席|参加|会议|任命|免去|强调|指出|开展/

/** True of a line that tells who made the page, and of nothing else: 文字：甲 海报：乙 审核：丙. */
export function isCredit(text: string): boolean {
  return text.length < 90 && hanCount(text) <= 60 && !tells.test(text) && (creditLine.test(text) || provided.test(text) || ofHouse(text))
}

const names = /^[\u3400-\u9fff·]{2,4}(?:[\s、/／][\u3400-\u9fff·]{2,4}){0,4}$/

/** True of nothing but one to five personal names: what stands in brackets at either end of a report. */
export const areNames = (text: string): boolean => names.test(text) && text.split(/[\s、/／]/).every((name) => surnames.has(name[0]!))

/** 某某商报·某某网, 某某融媒体记者: the house that a reporter writes for. */
const house = /^[\u3400-\u9fff·]{2,16}(?:报|网|台|社|观察|客户端|融媒体?|融媒体?中心|记者|通讯员)$/
const trade = /^(?:记者|通讯员|实习生|摄影|报道|摄影报道|图文|文|图|摄)$/
const pictured = /^([\u3400-\u9fff]{2,3})(?:摄影报道|图文报道|文图|图文)$/

/** A house and its reporters by name, without a colon: 某某商报 甲 通讯员 乙, 某某融媒体记者 甲 乙; 甲摄影报道. */
function ofHouse(text: string): boolean {
  const alone = pictured.exec(text)?.[1]
  if (alone !== undefined) return areNames(alone)
  const [first, ...rest] = text.split(/[\s、/／]+/)
  const people = rest.filter((word) => !trade.test(word))
  return people.length > 0 && people.length <= 6 && people.every(areNames) && house.test(first!) && (/(?:记者|通讯员)$/.test(first!) || people.length < rest.length)
}

/** 记者甲, 本报通讯员甲 乙: the names straight behind the word. */
const byReporter = (text: string): boolean => {
  const by = /^(?:[\u3400-\u9fff]{0,10}?)(?:记者|通讯员)\s*(?=\S)/.exec(text)
  return by !== null && areNames(text.slice(by[0].length))
}

/** Credits behind the last sentence, with or without brackets. Length of the text before them. */
export function creditsBehind(text: string): number {
  const bracket = /[）)]\s*$/.test(text.slice(-3)) ? /[（(]([^（）()]{1,60})[）)]\s*$/.exec(text) : null
  if (bracket) {
    const inside = bracket[1]!
    const ends = /[。！？”]\s*$/.test(text.slice(0, bracket.index))
    if (!/参加|出席|列席|陪同|参与/.test(inside) && (isCredit(inside) || isCredit(`（${inside}）`) || byReporter(inside) || inside === '完' || (ends && areNames(inside)))) return bracket.index
  }
  // Most paragraphs end with a stop: nothing stands behind it.
  const stop = Math.max(...['。', '！', '？', '”', '）'].map((mark) => text.lastIndexOf(mark)))
  const behind = text.slice(stop + 1)
  if (stop >= 0 && behind.length > 3 && behind.length <= 80 && hanCount(behind) <= 40 && isCredit(behind.trim())) return stop + 1
  return text.length
}
