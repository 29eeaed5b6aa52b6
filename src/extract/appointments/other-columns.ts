import type { CleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'

/**
 * Takes back who was read across the columns of a row whose header says which one holds the names: in 河长 | 职务 | 河段 the
 * river behind an office (县长 | 大沙河) is nobody, whatever it looks like. `named`: where the row's own names stand.
 */
export function leaveOtherColumns({ text, facts }: ExtractionContext, row: CleanSpan, named: readonly CleanSpan[]): void {
  const isWithin = ({ start, end }: CleanSpan): boolean => start >= row.start && end <= row.end
  const across = (span: CleanSpan): boolean => isWithin(span) && /[\t ]/.test(text.slice(span.start, span.end))
  // 县长 | 乙 in 县级河长 | 职务 | 镇级河长 | 职务: the row is read anew, each name with the posts of its own columns.
  if (named.length > 1) for (const person of facts.people) if (person.evidence.some(isWithin)) person.offices = person.offices.filter(({ evidence }) => !evidence.every(isWithin))
  facts.people = facts.people.filter(({ evidence, offices }) => {
    if (!evidence.every((span) => isWithin(span) && !named.some(({ start, end }) => span.start >= start && span.end <= end))) return true
    return offices.length === 0 || !offices.every((office) => office.evidence.every(across))
  })
}
