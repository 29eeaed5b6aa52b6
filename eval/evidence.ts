import type { Document } from '../src/model/document.ts'
import { evidencedLists, type Facts } from '../src/model/facts.ts'

/** How many spans the facts have, and how many are not the slice of the original that they say, or lack. */
export function checkEvidence(facts: Facts, { text }: Document): { spans: number; wrong: number } {
  let spans = 0
  let wrong = 0
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (value !== null && typeof value === 'object') {
      const { start, end, text: slice } = value as { start?: unknown; end?: unknown; text?: unknown }
      if (typeof start === 'number' && typeof end === 'number' && typeof slice === 'string') {
        spans++
        if (start < 0 || end <= start || text.slice(start, end) !== slice) wrong++
      } else Object.values(value).forEach(visit)
    }
  }
  visit(facts)
  const bare = evidencedLists.flatMap((list): readonly { evidence: readonly unknown[] }[] => facts[list]).filter(({ evidence }) => evidence.length === 0).length
  return { spans: spans + bare, wrong: wrong + bare }
}
