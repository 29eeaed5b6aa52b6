import { alternatives } from '../language/alternatives.ts'
import { joinWhere } from './join-lines.ts'
import type { Line } from './line.ts'
import { isRowOfNames, opensListedAct } from './listed-acts.ts'
import { closesWithName } from './people-lines.ts'
import { isNamed } from './wide-names.ts'

/** Where a sentence or a heading ends: what follows is a line of its own. */
const ends = /[。！？!?；;：:”’」』）)】\]…—|>]$/
/** What ends no sentence, only a part of one: where the width of the page breaks there, the sentence goes on. */
const endsPart = /[”’」』）)》…—]$/

/** A line that breaks off within brackets or a name goes on, though it holds no comma. */
const inBrackets = /[（(《“][^）)》”]*$/

/** Where a page breaks its running text in mid-sentence as a rule, its lines are joined again. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const prose = lines.filter((line) => isProse(line.mapped.text))
  const open = prose.filter((line) => !ends.test(plain(line.mapped.text)))
  if (open.length < 4 || open.length < prose.length / 3) return [...lines]
  const fills = filling(open)
  // 生产总值增长5.8% / 居民收入增长5.2% / 建成高速公路3条: facts on lines of their own, of many widths.
  if (!fills && lines.filter(({ mapped: { text } }) => figured.test(text) && text.length < LISTED).length >= open.length) return [...lines]
  // A line that breaks off well before the others' width ends where its writer ended it.
  const width = Math.max(...open.map((line) => line.mapped.text.length))
  const firstProse = lines.find((line) => isProse(line.mapped.text))
  let inText = false
  return joinWhere(lines, (last, line, following, before) => {
    const [text, next] = [plain(last.mapped.text), plain(line.mapped.text)]
    // Headlines may be as wide as the text; within it a line without a comma is still a line of it.
    inText ||= before === firstProse
    if (isRow(text) || isRow(next) || line.hint !== 'none' || last.hint !== 'none' || ofFrame.test(next) || stamped.test(text) || stampedHead.test(text)) return false
    if (!fills?.line(before) && ofPerson.test(next)) return false
    if (isNames(text.replace(officeOver, '')) && opensOther.test(next)) return false
    if (opensMarked.test(text) && headsList.test(next) && opensMarked.test(plain(following?.mapped.text ?? ''))) return false
    if (opensWithinWord.test(next) && !ends.test(text)) return true
    if (isRoster(text)) return false
    if (fills?.line(before)) return (isProse(text) || inBrackets.test(text) || (inText && isProse(next) && !opensItem.test(text))) && (!ends.test(text) || endsPart.test(text)) && !opensMarked.test(next) && !opensListedAct(next, text) && !(isRowOfNames(text) && isRowOfNames(next))
    if (fills?.always) return false
    return text.length * 2 >= width && plain(before.mapped.text).length * 3 >= width && !(text.length < 24 && opensItem.test(text)) && isProse(text) && !ends.test(text) && !opensItem.test(next) && !opensListedAct(next, text) && !(isRowOfNames(text) && isRowOfNames(next)) && !isNextHeadline(text, next) && !isNextTask(text, next) && !isNextDay(text, next)
  })
}

/** A line that a figure ends. */
const figured = /^(?!.*[。；])[^，,]*\d(?:\.\d+)?(?:%|[万亿]?[\u3400-\u9fff]{1,2})(?:以上|左右)?$/
const LISTED = 30

/** 甲 乙（女、壮族） 丙 丁: a line that blanks part into names is whole. */
const isRoster = (text: string): boolean => !/[，,。；;]|、$/.test(text) && (text.match(/ /g)?.length ?? 0) > 2 && closesWithName(text)

/** 甲、乙、丙 / 任命下列同志为县人民法院审判员：, 县人民法院审判员 / 丁: names up to the end of their line, and behind them an act or an office of others. */
const isNames = (text: string): boolean => /^[\u3400-\u9fff、，,（）()· \u3000]+$/.test(text) && closesWithName(text) && text.split(/[ \u3000]*[、，,][ \u3000]*/).every((part) => onePart.test(part))
const onePart = /^(?:[\u3400-\u9fff](?:[ \u3000]{0,4}[\u3400-\u9fff]){1,3}|[\u3400-\u9fff]{1,6}·[\u3400-\u9fff·]{1,12})(?:[（(][^（）()]{1,10}[）)])?$/
const opensOther = /^(?:决定)?(?:任命|免去|聘任|解聘|接受|批准|免职|任职)|^(?:[省市区县州旗镇乡][\u3400-\u9fff、]{1,30}|[常党副第一]{0,3})(?:[长任记席员师]|常委)(?:职务)?(?:[（(][^（）()]{1,20}[）)])?(?:$|[：:])/
/** 县人民法院审判员：, before the names. */
const officeOver = /^[省市区县州旗镇乡][\u3400-\u9fff、]{1,30}(?:[长任记席员师]|常委)(?:[（(][^（）()]{1,20}[）)])?[：:]\s*/

/** 男，汉族，…, 拟任县审计局局长, 甲，现任…: entries of a notice before an appointment, each line a part of its own. */
const ofPerson = /^(?:[男女][，,]|[现拟]任(?![^，。；]*[，。；].)[^，。；]{4,}|[\u3400-\u9fff]{2,4}[，,](?:现任|[男女][，,]))/

/** Characters that a line may lack where the next word or mark did not fit, or where its paragraph is set in. */
const SLACK = 4
/** The share of lines that fill the width where they mostly do, and where others end where their writer ended them. */
const MOSTLY = 0.7
const ALWAYS = 0.9
/** Narrower lines are entries of lists. */
const LEAST = 20

/** Tells lines that fill the width at which a page breaks its text, and whether it always breaks there; undefined where its lines are of many widths. */
function filling(open: readonly Line[]): { readonly line: (line: Line) => boolean; readonly always: boolean } | undefined {
  for (const widthOf of [characters, columns]) {
    const widths = open.map(({ mapped }) => widthOf(mapped.text)).sort((a, b) => a - b)
    const usual = widths[widths.length >> 1]!
    const near = widths.filter((width) => Math.abs(width - usual) <= SLACK)
    if (usual >= LEAST && near.length >= widths.length * MOSTLY) return { line: ({ mapped }) => widthOf(mapped.text) >= usual - SLACK, always: near.length >= widths.length * ALWAYS }
  }
  return undefined
}

/** Pinyin behind a character is no part of a line's width: sites gloss a text that was broken before. */
const gloss = /\([a-zà-ɏ]+\)/g
const plain = (text: string): string => (text.includes('(') ? text.replace(gloss, '') : text)
const characters = (text: string): number => plain(text).length
/** How wide a line is set: letters and figures are half as wide as Chinese characters. */
const columns = (text: string): number => characters(text) - plain(text).replace(/[^!-~]+/g, '').length / 2

/** Running text holds commas or stops; headlines, names of sites and datelines hardly do. */
const isProse = (text: string): boolean => /[，,。、；;]/.test(text) && !/[|>→›»]|来源[：:]/.test(text)
/** 2017-04-19 08:12 来源：…, 发布日期：…: what stands between a headline and its text is part of neither. */
const ofFrame = /^(?:(?:发布|发表|成文|印发)?(?:日期|时间)|发布[者于]?|来源|作者|编辑)[：: ]|^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s|$)/
const stampedHead = /^(?:(?:发布|发表)(?:日期|时间)[：: ])?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[：:]\d{2}/
const stamped = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/
/** A row of a table: cells kept apart by tabs, or a number and a blank before it. */
const isRow = (text: string): boolean => text.includes('\t') || /^\d{1,3} \D/.test(text) || isNamedRow(text)
/** 甲 市委常委、副市长: a name and, behind a blank, what its bearer is: sure of itself where one line stands alone (isRowOfNames in listed-acts.ts is asked of two). */
const isNamedRow = (text: string): boolean => {
  const name = namedRow.exec(text)?.[1]
  return name !== undefined && isNamed(name)
}
const namedRow = /^([\u3400-\u9fff](?:[ \u3000]{0,4}[\u3400-\u9fff]){1,3})(?:[（(][^（）()]{1,8}[）)])?[ \u3000]+[\u3400-\u9fff（）()、，,]{1,40}(?:[长任记席员师委监]|代表|顾问|干部)(?:职务)?$/
/** 市委书记甲作重要讲话 / 市政协主席乙出席会议: sentences on lines of their own, each of somebody by his office. */
const isNextHeadline = (last: string, line: string): boolean =>
  /(?:讲话|报告|召开|举行|会议|出席|主持|发言|致辞|情况|[幕班工]式|仪式)$/.test(last) && /^[\u3400-\u9fff]{0,4}[省市县区州旗盟](?:委|长|政府|人大|政协|领导)/.test(line)

/** 7月18日，副市长甲…查看防汛 / 7月18日，县长乙…督导: doings of a day, each on a line of its own without a stop. */
const isNextDay = (last: string, line: string): boolean => day.test(last) && day.test(line)
const day = /^\d{1,2}月\d{1,2}日(?:[上下中]午|[早晚]上)?[，,]/

/** 新增就业9000人 / *帮助430名失业青年就业: tasks of a list, each on a line of its own without a stop. */
const isNextTask = (last: string, line: string): boolean => task.test(last) && task.test(line)
const task = new RegExp(alternatives`
  ^\*
  ^(?:${alternatives`
    新建|新增|改建|改扩建|扩建|完成|实施|开展|建成|建设|改造|配送|提供|推进|打造|升级|启动|增设|创建|培育|引进
    发放|帮助|办结|力争|预计|修建|修缮|更新
  `})
  ^为?\d+(?:\.\d+)?[万亿]?[个家所张片处台辆户名人座条项]
`)

/** What opens a line of its own: an item's number, or the label of a field (总投资：…). */
const opensItem = new RegExp(alternatives`^(?:${alternatives`
  [^，。；：、\s]{2,12}[：:]
  [^，。；：\s]{2,32}(?:书记|主任|主席|[省市区县州旗盟镇乡部局院]长|秘书长|检察长|常委|委员|政委|司令员)[：:]
  \d{4}年[^，。；：、\s]{2,10}[：:]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、是]
  \(?（?\d+[.、)）](?!\d)|[●■◆▍▌·•【[☑☐✓✔◇□▲△★☆※①-⑳]|第[一二三四五六七八九十]
`})`)

/** 刘淑芬、吕志 / 伟，市政府党组成员…: one character before a mark, and no item's number, is the end of a word. */
const opensWithinWord = /^(?![一二三四五六七八九十甲乙丙丁男女])[\u3400-\u9fff][，,、]/

/** 2023年主要预期目标, 去年重大工程成绩单: between the items of two lists, the head of the second. */
const headsList = /^(?:(?:19|20)\d\d年|去年|今年|明年|下半年|上半年)[^，。；：、]{0,16}(?:目标|任务|回顾|总结|成绩单|清单|情况|安排|成效|成就|重点|计划|工作)$/
/** What opens a line of its own even behind a line that fills the width: a number or a bullet, no mere label. */
const opensMarked = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\(?（?\d+[.、)）](?!\d)|[●■◆▍▌【☑☐✓✔◇□▲△★☆※①-⑳])/
