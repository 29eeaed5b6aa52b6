import type { NameMention } from '../rule.ts'
import type { Clause } from './clauses.ts'
import type { Give } from './role-giver.ts'
import { heard, whatIsHeard } from './role-words.ts'

/** 关于…, up to whoever stands behind it, where no report is closed in between. */
const spokenOf = /关于(?![^，。；]*(?:说明|报告|汇报|情况)(?:和|及|以及|、))[^，。；]*$/
const givesIt = /^(?:同志)?(?:所?[作做]|受|代表|汇报|提出)/

/** 甲听取了副区长乙关于防汛工作的报告: who listens was there, who stands between reports. False where the clause tells of no such thing. */
export function readHeard(text: string, clause: Clause, own: readonly NameMention[], give: Give): boolean {
  const hearing = heard.exec(text.slice(clause.start, clause.end))
  if (!hearing) return false
  const at = clause.start + hearing.index
  // 听取组织部部长甲关于提名乙为县长的说明, 听取工委关于副检察长丙代理检察长的报告: who is spoken of does not speak.
  const reporting = own.filter((m) => m.name.start >= at && (!spokenOf.test(text.slice(clause.start, m.phrase.start)) || givesIt.test(text.slice(m.name.end, clause.end))))
  const last = reporting.at(-1)
  const told = last && whatIsHeard.exec(text.slice(last.name.end, clause.end))
  if (!told) return false
  give('听取', own.filter((m) => m.phrase.end <= at), at + 2)
  give('报告', reporting, last.name.end + told.index + told[0].length)
  return true
}

/** 听取了主任甲，副主任乙、主席丙关于…的汇报: clauses that only names and offices part are one. */
export function wholeHearings(clauses: readonly Clause[], mentions: readonly NameMention[], text: string): readonly Clause[] {
  const from = clauses.findIndex((clause) => heard.test(text.slice(clause.start, clause.end)) && mentions.some((m) => m.name.end === clause.end))
  if (from < 0) return clauses
  let to = from
  while (to + 1 < clauses.length && mentions.some((m) => m.name.end === clauses[to]!.end) && mentions.some((m) => m.phrase.start === clauses[to + 1]!.start)) to++
  const last = mentions.findLast((m) => m.name.end <= clauses[to]!.end)
  if (to === from || !last || !about.test(text.slice(last.name.end, clauses[to]!.end))) return clauses
  return [...clauses.slice(0, from), { start: clauses[from]!.start, end: clauses[to]!.end }, ...clauses.slice(to + 1)]
}
const about = new RegExp(`^(?:同志)?(?:等)?(?:分别)?(?:所?[作做]的?)?(?:关于|代表|就|对)[^，。；]*${whatIsHeard.source}`)
