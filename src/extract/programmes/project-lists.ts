import { alternatives } from '../../language/alternatives.ts'
import { finder, scanner } from '../../language/scanner.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'
import { rowShift } from '../goals/row-shift.ts'
import { isGeneral } from './noun-phrase.ts'

const nameColumn = /^(?:重点|建设|重大)?(?:项目|工程|实事)(?:名称|项目名称)?$|^(?:项目|工程|实事)名称/
const total = /^(?:合计|总计|小计|共计|序号|备注)|^[\d.,％%]*$/
/** 新增城镇就业人数 in a column of works: what is measured. */
const indicator = /(?:人数|户数|总额|总值|增加值|产值|产量|收入|[覆合达处利]\S{0,3}率)$/
const labelled = finder(/^(?:\d{1,3}[.、．]?\s*)?(?:项目|工程)名称[：:]\s*([^，。；：\n（(]{3,40})/)
/** （三）大棚园区项目：该项目位于…: a list of works numbered as sections are. */
const asSection = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*([^，。；：:（(\n]{3,30}(?:项目|工程))(?=[：:])/
const numbered = /^(?:\d{1,2}\.\d{1,2}(?![\d.号期千万亿个座条公处吨米亩路线])|\d{1,3}[.、．]|（\d{1,3}）|\(\d{1,3}\)|[①-⑳]|[★●■◆▶])\s*([^，。；：:（(\n]{4,36})/
/** What a project's line, or the line under it, says of it. */
const particulars = /总投资|计划投资|年度投资|建设规模|建设内容|建设地点|建设性质|建设起止|责任单位|牵头单位|业主|占地|建筑面积|全长|续建|新建（|（新建|开工时间/
/** What a paragraph is headed by is a statement: 重点项目建设成效显著。 So is an item of news: ●县政府与某公司签订投资协议，…. */
const statement = new RegExp(alternatives`
  \d(?:[\d.]*)?[万亿]?(?:[\u3400-\u9fff]{1,3}|%)(?:以上|左右|以内)?$|增长|达到|不低于|同步$|平稳|稳步|持续|扎实
  有序|有力|有效|显著|明显|不断|进一步|取得|有了
  ^以.*为(?:重点|抓手|核心|主线|中心|突破口|契机|载体|目标|龙头|引领|导向)$
  (?:突破|成效|进展|变化|提升|转变|好转)$|(?:向好|见效|加快|增强)$|(?:召开|举行|开幕|闭幕|目标|任务|措施|要求)$
  (?:签订|签署|签下|达成)[\u3400-\u9fff]*(?:协议|合同|书)$
`)
const deed = new RegExp(alternatives`
  共\d+[个项]|^\d+[个项件]
  ^(?:${alternatives`
    聚[力焦]|紧[盯扣抓]|突出|狠抓|瞄准|锁定|抢抓|夯实|厚植|筑牢|主攻|坚持|坚定|坚决|锚定|在(?!建)|努力|力争|确保
    新开|治理|整治|我[省市县区乡镇局]|今年|全年|推动|加大|加快|加强|促进|完善|优化|强化|深化|规划|打造|建立|落实
    支持|扩大|增强|保障|推广|继续|持续|全面|积极|大力|新建|改造|完成|实施|建成|推进|打通|新增|启动|建设|开展|提升
    加强|举办|培训|安装|新改建|改扩建|为|对|将|[办抓做用]好|抓[实紧细]|做[优强大]|落[细实]|盘活|压降|压减|降低
    提高|新?签约|招引|引进|培育|巩固|稳[定步]|组织|统筹|争创|创建|制定|编制|健全|严控|防范|守牢|拓展|发挥|常态化
  `})
`)

/** 三是实施某某项目，…: what each item of an enumeration sets out to do is a work, named for what it is like any other. */
const itemised = scanner(/(?<=^|[。；：，\n])[一二三四五六七八九十]{1,3}(?:是|、)(?:大力|深入|全面|加快|持续|组织|继续|扎实|统筹)*(?:实施|推进|开展)(?:好)?((?![一二两三四五六七八九十\d]+[大个项])[^，。；：、\n\d]{4,24}(?:工程|项目|行动|计划|建设))(?=[，：（])/g)
/** Fewer may be a plain sentence among others. */
const ITEMS = 3

const bareLine = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])\s*([^，。；：\n]{4,40}(?:工程|项目|建设|改造|治理|整治))[。；]?$/
const itemBelow = /^(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[（(][一二三四五六七八九十]{1,3}[）)])/
/** A page of works, or of 实事, whose numbered lines hold nothing but names. */
const isBareList = ({ clean }: Pick<ExtractionContext, 'clean' | 'text'>): boolean => {
  const lines = clean.blocks.map((block) => block.text)
  const first = lines.findIndex((line) => bareLine.test(line))
  return first > 0 && /实事|项目|工程/.test(lines.slice(Math.max(0, first - 3), first).join()) && lines.filter((line) => bareLine.test(line)).length >= 3
}

/** Projects that a page lists: the name's column of a table, 项目名称：…, numbered lines of names or with what is to be built. */
export function projectLists({ clean, text }: ExtractionContext): CleanSpan[] {
  const spans: CleanSpan[] = []
  const push = (from: number, name: string): void => {
    const bare = name.trim().replace(/^\d{1,3}[.、．]\s*(?=[\u3400-\u9fff])/, '')
    if (bare.length < 3 || total.test(bare) || /^\d+[年月日](?![\u3400-\u9fff]{5})/.test(bare) || (isGeneral(bare) && bare.length < 8) || indicator.test(bare)) return
    const start = from + name.indexOf(bare)
    spans.push(cleanSpan(start, start + bare.length))
  }
  const isBare = isBareList({ clean, text })
  const items = clean.blocks.flatMap((block) => itemised(block).map((match) => ({ name: match[1]!, end: block.span.start + match.index + match[0].length })))
  if (items.length >= ITEMS) for (const { name, end } of items) spans.push(cleanSpan(end - name.length, end))
  let column = -1
  let heads: readonly string[] = []
  clean.blocks.forEach((block, i) => {
    const { span, text: words } = block
    // A short row passes for a heading.
    if (words.includes('\t')) {
      const cells = words.split('\t')
      const header = cells.findIndex((cell) => nameColumn.test(cell.trim()))
      // 项目名称 | 县医院迁建: a field and what it holds.
      if (header === 0 && cells.length === 2) {
        push(span.start + cells[0]!.length + 1, cells[1]!)
        return
      }
      if (header >= 0) {
        column = header
        heads = cells
        return
      }
      const at = column - rowShift(heads, cells)
      if (column >= 0 && at >= 0 && cells.length > at + 1) push(span.start + cells.slice(0, at).join('\t').length + (at > 0 ? 1 : 0), cells[at]!)
      return
    }
    // A line within the table heads some of its rows (一、产业类（12个）).
    const below = clean.blocks[i + 1]
    if (column >= 0 && words.length <= 30 && !/[。；]$/.test(words) && below && text.slice(below.span.start, below.span.end).includes('\t')) return
    column = -1
    const named = labelled(block)
    if (named) return push(span.start + named[0].length - named[1]!.length, named[1]!)
    const bare = isBare ? bareLine.exec(words)?.[1] : undefined
    // 二、产业与旅游项目 above 3.某某工程: a section and what stands in it.
    if (bare !== undefined && !(/^[一二三四五六七八九十]/.test(words) && itemBelow.test(clean.blocks[i + 1]?.text ?? '')) && !deed.test(bare)) return push(span.start + words.indexOf(bare), bare)
    const line = numbered.exec(words) ?? asSection.exec(words)
    if (!line || deed.test(line[1]!) || statement.test(line[1]!)) return
    // 1.锂电池生产线项目是省级重点项目，总投资50亿元: it is named before what it is.
    const name = line[1]!.replace(/(?<=工程|项目)属于?(?=[国省市县区重]).*$|是.*$/, '')
    const next = clean.blocks[i + 1]
    const told = words + (next ? text.slice(next.span.start, Math.min(next.span.end, next.span.start + 60)) : '')
    if (particulars.test(told.slice(line[0].length))) push(span.start + line[0].length - line[1]!.length, name)
  })
  return spans
}
