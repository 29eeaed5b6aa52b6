import type { ExtractionContext } from '../rule.ts'
import { noFrame } from './programme-of.ts'

/** What the item of a list is about: its heading, and the programme that this names. */
export interface Topic {
  readonly words: string
  readonly at: number
  readonly programme: string | null
  /** A single work (区医院新大楼), which goals belong to only as its fields (总投资：…). */
  readonly isWork: boolean
  /** Of a row of a table: the next row has its own. */
  readonly isRow?: boolean
  /** The item opens with nothing but the work's name and what stage it is in (1.环城公路改建工程（续建）。全长…): what it measures and costs is the work's. */
  readonly opens?: boolean
}

/** Without the bracket it may be a field, as sections of any plan are (水土流失治理。每年治理150平方公里). */
const onlyNamed = /^（[^（）]{1,8}）。/

/** The numbered heading above a block (3.陈皮产业园（新建）); a new heading takes its place. */
export function itemOf({ clean, text, facts }: ExtractionContext, block: number, above: Topic | undefined): Topic | undefined {
  const { kind, span } = clean.blocks[block]!
  // What a row of a project list builds belongs to the project that it names.
  if (kind === 'row') {
    const own = facts.programmes.find(({ evidence }) => evidence.some(({ start, end }) => start >= span.start && end <= span.end && text[end] === '\t'))
    if (own) return { words: own.name, at: span.start, programme: own.key, isWork: false, isRow: true }
    // The project of the row above is not this one's.
    if (above?.isRow) return undefined
  }
  const head = text.slice(span.start, Math.min(span.end, span.start + 60))
  const numbered = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[.．、])\s*/.exec(head)
  if (!numbered) return kind === 'heading' ? undefined : above
  const words = /^[^，。；：（]{2,30}/.exec(head.slice(numbered[0].length))?.[0] ?? ''
  const at = span.start + numbered[0].length
  const named = facts.programmes.find(({ name, evidence }) => !/强[市县区镇]”?$/.test(name) && evidence.some(({ start, end }) => start >= span.start && end <= Math.min(span.end, at + words.length + 2)))
  // Sections are no items: 二、2018年工作安排.
  const isItem = !/^[一二三四五六七八九十]+[、.．]/.test(head) && span.end - span.start < 48 && !/目标|任务|工作|情况|回顾|措施|成绩|成效|成就|现状|基础|概况|^(?:以|把|围绕|聚焦|坚持|突出|着力|狠抓)/.test(words)
  const opens = named !== undefined && !noFrame.test(named.name) && named.evidence.some(({ start, end }) => start === at && onlyNamed.test(text.slice(end, end + 14)))
  return { words: isItem ? words : '', at, programme: named?.key ?? null, opens, isWork: !opens && named !== undefined && !/工程|行动|计划|战略|活动|攻坚战|保卫战|革命|实事|”$/.test(named.name) }
}
