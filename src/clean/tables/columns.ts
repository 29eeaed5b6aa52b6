import { opensWithSurname } from '../../lexicon/surnames.ts'
import { nameHead, personHead, tableHead, thingHead } from '../../lexicon/table-heads.ts'
import { isNamed } from '../wide-names.ts'
import { isHeadWord, unit } from './heads.ts'

/** What a column holds by its head. `group`: what several rows share; `leader`: who answers for a work, with or without an office; `text`: anything worded. */
export type Kind = 'group' | 'number' | 'name' | 'sex' | 'birth' | 'people' | 'leader' | 'thing' | 'unit' | 'figure' | 'date' | 'post' | 'duties' | 'remark' | 'text'

/** Duties: what is worded in sentences, and stands last. */
export const duties = /^(?:分管|负责|工作)?(?:工作)?(?:分工|职责|内容|工作|范围|领域|部门)(?:情况)?$/
const leader = /领导|负责人|联系人|责任人/
const withUnit = /[（(]\s*[百千]?[万亿]?(?:元|公里|亩|平方米|立方米|个|户|人|人次|套|家|%|吨|米|处|座|千瓦|公顷)\s*[）)]$|^(?:目标|指标|计划)值$/
/** Holds figures, whose unit stands above the table. */
const amount = /投资额?$|资金$|金额$|^(?:年度|本年|20\d\d年|全年)+计划$|(?<!时间|是否)完成(?:投资)?$|增[长减速幅][（(][±＋+-]?[%％][）)]$/
/** Holds figures where a column of units stands beside it. */
const measured = /目标|计划|完成|预期|指标值|20\d\d年|基[数期]|现状值|产量|绝对[数值]|本年|上年|增[长减速幅]|累计/
/** Its cells are merged over the rows below them. */
const group = /^(?:类\s?别|类型|大类|分类|领域|板块|指标类别|一级指标)$/
const due = /时限|完成(?:时间|期限)/

/** What each column of a table holds. */
export function kindsOf(heads: readonly string[]): Kind[] {
  const hasUnits = heads.some((head) => unit.test(head)) && heads.some((head) => measured.test(head))
  return heads.map((head, i): Kind => {
    if (i === 0 && hasUnits && group.test(head)) return 'group'
    if (/^[序编]\s?号$/.test(head)) return 'number'
    if (nameHead.test(head) || (personHead.test(head) && /职\s?务|职位/.test(heads[i + 1] ?? ''))) return 'name'
    if (leader.test(head)) return 'leader'
    if (personHead.test(head)) return 'name'
    if (/^性\s?别$/.test(head)) return 'sex'
    if (/^出生[^地]|^出生$/.test(head)) return 'birth'
    if (/^民\s?族$/.test(head)) return 'people'
    if (/^备\s?注$/.test(head)) return 'remark'
    if (withUnit.test(head) || amount.test(head) || (hasUnits && measured.test(head))) return 'figure'
    if (hasUnits && unit.test(head)) return 'unit'
    if (due.test(head)) return 'date'
    if (i === heads.length - 1 && duties.test(head)) return 'duties'
    if (thingHead.test(head)) return 'thing'
    return tableHead.test(head) ? 'post' : 'text'
  })
}

/** Kinds whose cells tell by themselves that they stand where they should. */
export const isTelling = (kind: Kind): boolean => /^(?:number|name|sex|birth|people|figure|date)$/.test(kind)
/** Kinds whose cells may be parted by a blank of their own, or by the width of the column. */
export const isWorded = (kind: Kind): boolean => /^(?:leader|thing|date|post|duties|remark|text)$/.test(kind)

/** ≥5.5, 1,200以上: a figure and nothing else. */
export const isFigure = (cell: string): boolean => /^(?:[≥≤><＞＜]|[[〔（(])?[-－−]?\d[\d,]*(?:\.\d+)?[\]〕）)]?[%％]?(?:以上|以下|以内|左右)?$/.test(cell)
const name = /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]+·[\u3400-\u9fff·]+)(?:[（(][^（）()]{1,10}[）)])?$/
const isName = (cell: string): boolean => name.test(cell) && !isHeadWord(cell) && (cell.includes('·') || opensWithSurname(cell))
/** 合计: a row that sums the others up. */
export const isSum = (cell: string): boolean => /^[合总小共]\s?计(?:[（(].{1,10}[）)])?$/.test(cell)
const isOrdinal = (cell: string): boolean => /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?$/.test(cell)

const held: Readonly<Record<Kind, (cell: string) => boolean>> = {
  group: (cell) => /^[\u3400-\u9fff（）\d项个]{2,12}$/.test(cell) && !isHeadWord(cell),
  number: isOrdinal,
  name: (cell) => isName(cell.replace(/^([\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff]$)/, '$1')),
  sex: (cell) => /^[男女]$/.test(cell),
  birth: (cell) => /^(?:19|20)\d\d/.test(cell),
  people: (cell) => cell.endsWith('族'),
  leader: (cell) => /[\u3400-\u9fff]{2}|^[\u3400-\u9fff] /.test(cell) && !isHeadWord(cell),
  thing: (cell) => /[^\d.]/.test(cell) && !isHeadWord(cell),
  unit: (cell) => cell.length <= 8 && /^[^\d，。]+$/.test(cell) && !isHeadWord(cell),
  figure: (cell) => isFigure(cell) || /^(?:[-—－/]+|约?\d[\d.,]*[百千]?[万亿]?元?)$/.test(cell),
  date: (cell) => cell.length <= 20 && /年|月|季度|底前?$|长期|持续|\d[-—–./]\d/.test(cell) && !isFigure(cell),
  post: (cell) => cell.length >= 2 && !isHeadWord(cell) && !isNamed(cell),
  duties: (cell) => cell.length >= 2 && !isHeadWord(cell) && !isNamed(cell),
  remark: (cell) => cell.length <= 30 && !/[：。]/.test(cell) && !isOrdinal(cell) && !isHeadWord(cell),
  text: (cell) => !isHeadWord(cell),
}
/** Whether a cell may stand in a column. */
export const holds = (kind: Kind, cell: string): boolean => !isSum(cell) && held[kind](cell)

const whole: Readonly<Partial<Record<Kind, RegExp>>> = {
  post: /(?:[长员任席记委监师]|代表|干部|顾问)(?:（[^（）]{1,12}）)?$/,
  leader: /[\u3400-\u9fff]{2}$/,
  thing: /(?:[局部院镇乡县市区厅处办委会站所队校心河湖溪江渠库路街道园]|政府|集团|公司|中心|项目|工程|名单)$/,
}
/** True of a cell that ends as cells of its kind do: what stands below it is none of it. */
export const isWhole = (kind: Kind, cell: string): boolean => whole[kind]?.test(cell) ?? false
/** True where a row's last cell goes on in the next line, broken by the width of its column: it does not end as such cells do, and with that it does. */
export const isBroken = (kind: Kind, cell: string, next: string): boolean => next.length <= 12 && !isWhole(kind, cell) && isWhole(kind, cell + next) && !isHeadWord(next) && !isSum(next)
