import { alternatives } from '../../language/alternatives.ts'
import { personHead, tableHead, thingHead } from '../../lexicon/table-heads.ts'
import { joined, type Cell } from './row.ts'

/** 序号: the head over the numbers of rows. */
export const numbers = /^(?:序号|编号)$/
/** 单位: the head over the units of figures. */
export const unit = /^(?:计量)?单位$/
/** Heads of a column of names of works; a cell may end in the same words (竹木加工园项目), behind more. */
const work = '(?:重点|重大|建设|实施|主要|具体|工作|目标|年度|民生|实事|民生实事|为民实事|拟建|续建|新建|预期性?|约束性?|考核|统计|经济)?(?:项目|事项|任务|指标|工程|实事|工作)'
const of = '(?:名称|内容|目标值?|单位|部门|时限|时间|年限|期限|投资|资金|规模|计划|性质|地[点址]|领导|责任人)'
const workHead = new RegExp(`^(?:[\\u3400-\\u9fff\\d]{0,8}${of}|${work}|序号|编号|备注)(?:[（(][^（）()]{1,6}[）)])?$`)
/** Heads of tables of levels: 计量单位, 2020年基数, 2025年目标值, 比上年增长（%）, 指标属性. */
const levelHead = new RegExp(alternatives`
  ^(?:计量)?单位$|^(?:当前|目前|现有|形象|工作|完成|落实|推进|进展|办理|实施)+(?:进度|进展|情况)(?:说明)?$
  ^(?:类\s?别|类型|大类|分类|领域|板块|指标类别|年均.累计|五年累计)$
  ^20\d\d年(?:度|底|末)?(?:${alternatives`
    基[数期]值?|实[绩际](?:值|数|完成)?|现状值?|完成[值数]?|目标[值数]?|计划[值数]?|预期(?:目标)?|预计[值数]?
    规划值?|[值数]
  `})?(?:[（(][^（）()]{1,6}[）)])?$
  ^(?:指标)?属性$
  ^(?:${alternatives`
    比上年|同比|年均|年均\/累计|年均或累计|五年累计|累计
  `})?(?:增长|增减|增速|增幅|提高)(?:率|速度)?(?:[（(][±＋+-]?[%％][）)])?$
  ^(?:产量|绝对[数值]|产品名称|指标名称|本年|上年|基期值?|目标值|现状值|完成值)(?:[（(][^（）()]{1,6}[）)])?$
`)
/** 指标名称, 总投资（万元）, 2024年目标, 姓名, 责任领导: what a column is headed by. */
export const isHeadWord = (text: string): boolean => text.length <= 20 && (workHead.test(text) || levelHead.test(text) || tableHead.test(text) || personHead.test(text) || (thingHead.test(text) && !/.{3}(?:项目|企业|[镇乡村])$/.test(text)) || /^20\d\d年(?:度)?(?:目标|计划|完成|预期|投资)/.test(text))

/** （万元）: a unit of its own, which a blank or the width of a column has set apart from its head. */
export const isUnitOfHead = (text: string): boolean => /^[（(]\s*[百千]?[万亿]?(?:元|公里|亩|平方米|立方米|个|户|人|人次|套|家|%|吨|米|处|座|千瓦|公顷)\s*[）)]$/.test(text)
/** Heads with such units behind them. */
export function withUnits(found: readonly Cell[]): Cell[] {
  const heads: Cell[] = []
  for (const cell of found) {
    const head = heads.at(-1)
    if (head && isUnitOfHead(cell.text)) heads[heads.length - 1] = joined(head, cell, head.text + cell.text)
    else heads.push(cell)
  }
  return heads
}

/** True of the heads as they stand again on the next page. */
export const areHeads = (heads: readonly Cell[], cells: readonly Cell[]): boolean => cells.length === heads.length && heads.every(({ text }, i) => text === cells[i]!.text.replace(/(?<=^.) (?=.$)/, ''))

/** A longer line among rows ends their table. */
export const LONGEST_HEADING = 30
/** 二、基础设施: what heads some of the rows. */
export const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．])[\u3400-\u9fff]/.test(text)
