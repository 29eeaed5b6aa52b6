import { nameAt } from '../officials/name-at.ts'
import { findOffices } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import type { PageScope } from '../officials/jurisdiction.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import type { Action } from './act-words.ts'
import { noticePerson, noticePosts } from './notice-person.ts'
import { takeDetail } from './personal-details.ts'

const name = 'appointments/notice-entries'
const entryStart = /(?:^|[。；：\n])\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[●■◆·▪])?\s*(?=[\u3400-\u9fff\u{20000}-\u{3ffff}])/gu
/** 甲（女），男，1972年5月生; 甲 男 汉族. */
const afterName = /^(?:同志)?(?:（[^（）]{1,10}）)?(?:简历|基本情况)?(?:[，、：\s]|(?=男|女))/
const clauses = /[^，。；\s]+/g
/** Words that open a clause about posts, and what they say of them. */
const openings: readonly (readonly [RegExp, Action | 'held' | 'past'])[] = [
  [/^(?:现?拟|拟)(?:提拔|推荐|提名|交流|转任|改任|聘任?|晋升|继续|进一步使用|作为|任|担任|兼任|为)*/, 'nominated'],
  [/^提名(?:为|任)?/, 'nominated'],
  [/^(?:免去(?:其)?|不再担任)/, 'removed'],
  [/^(?:历任|曾任|先后任|曾)/, 'past'],
  [/^(?:现任|现系|现为|现|任(?!职))/, 'held'],
]

/** Who is about to be appointed, as notices and short lives tell it: 甲，男，汉族，1972年5月生，现任…，拟任…. */
export const noticeEntries: Rule = {
  name,
  apply(context) {
    const { text, clean } = context
    const notice = /拟任|任前公示|拟提|任职公示|人选公示/.test(text)
    const scope = pageScope(context)
    let above: { name: string; start: number; end: number } | undefined
    for (const { span, kind } of clean.blocks) {
      const line = text.slice(span.start, span.end)
      if (kind === 'masthead' || kind === 'dateline' || line.includes('\t')) continue
      // A name on a line of its own, then 男，1972年5月生，….
      if (above && /^(?:男|女)[，、 ]/.test(line)) readClauses(context, scope, noticePerson(context.facts, name, above.name, above.start, above.end), line, span.start)
      const alone = line.length <= 8 ? nameAt(line, 0, { strong: true }) : undefined
      above = alone && alone.end === line.length ? { name: alone.name, start: span.start, end: span.end } : undefined
      const entries = [...line.matchAll(entryStart)].map((match) => match.index + match[0].length).flatMap((at) => entryAt(line, at, notice) ?? [])
      entries.forEach((entry, i) => {
        const person = noticePerson(context.facts, name, entry.name, span.start + entry.start, span.start + entry.end)
        readClauses(context, scope, person, line.slice(entry.end, entries[i + 1]?.start ?? line.length), span.start + entry.end)
      })
    }
  },
}

function entryAt(line: string, at: number, notice: boolean): { name: string; start: number; end: number } | undefined {
  const spaced = /^([\u3400-\u9fff]) ([\u3400-\u9fff])(?=\s?(?:男|女|，|同志))/.exec(line.slice(at))
  const found = spaced ? { name: spaced[1]! + spaced[2]!, end: at + spaced[0].length } : nameAt(line, at, { strong: true })
  if (!found) return undefined
  const rest = line.slice(found.end)
  const behind = afterName.exec(rest)
  if (!behind) return undefined
  const clause = rest.slice(behind[0].length)
  const told = /^(?:男|女)(?:[，、。；\s]|$)/.test(clause) || (notice && /^[^。；]*?(?:拟(?:任|提|推荐|聘|晋升|转任)|现任)/.test(clause) && !/^[，、：\s]/.test(clause) && !findOffices(clause.slice(0, 12)).some(({ start }) => start === 0 && clause.length < 12))
  return told ? { name: found.name, start: at, end: found.end } : undefined
}

function readClauses(context: ExtractionContext, scope: PageScope, person: DraftPerson, text: string, offset: number): void {
  let meaning: Action | 'held' | 'past' = 'held'
  for (const match of text.matchAll(clauses)) {
    const clause = match[0]
    const opening = openings.find(([words]) => words.test(clause))
    if (opening) meaning = opening[1]
    const from = opening ? opening[0].exec(clause)![0].length : 0
    const words = clause.slice(from)
    if (!opening && clause.split('、').every((part) => takeDetail(person, part))) continue
    if (!opening && (findOffices(words)[0]?.start ?? 1) > 0) continue
    if (meaning !== 'past') noticePosts(context.facts, scope, name, person, meaning, words, offset + match.index + from)
  }
}
