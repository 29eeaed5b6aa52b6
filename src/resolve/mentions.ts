import { foldName } from '../language/fold.ts'
import type { Facts } from '../model/facts.ts'
import type { Mention } from '../model/graph.ts'
import { mentionId } from './ids.ts'
import { isLeading, isTelling, postOf } from './posts.ts'

/** Sorts behind every date: what is undated comes last. */
const UNDATED = '9999'

/**
 * The mentions of a document that are resolved across documents: its officials and meetings. An official's features are the
 * posts that tell who it is (`post:…`) and the divisions where a leading office is held (`leads:…`), by the office's own
 * division, never by the page's place; a meeting's one feature is holder, day and name, where all are known.
 */
export function mentionsOf(facts: Facts): Mention[] {
  const published = facts.published ?? UNDATED
  const seen = new Map<string, number>()
  const nth = (kind: string, name: string): number => {
    const key = `${kind} ${foldName(name)}`
    const n = seen.get(key) ?? 0
    seen.set(key, n + 1)
    return n
  }
  const officials = facts.people.map((person): Mention => {
    const features = new Set<string>()
    for (const office of person.offices) {
      const post = postOf(office, facts.documentId, facts.place?.code ?? null)
      if (post.divisionId === null) continue
      if (isTelling(office.post)) features.add(`post:${post.key}`)
      if (isLeading(post.role)) features.add(`leads:${post.divisionId}`)
    }
    return {
      id: mentionId('official', facts.documentId, person.name, nth('official', person.name)), kind: 'official', documentId: facts.documentId, key: person.key,
      name: person.name, block: `official:${foldName(person.name)}`, published, features: [...features].sort(),
    }
  })
  const meetings = facts.meetings.map((meeting): Mention => {
    const settled = meeting.place !== null && meeting.date !== null && meeting.date.length === 10
    return {
      id: mentionId('meeting', facts.documentId, meeting.name, nth('meeting', meeting.name)), kind: 'meeting', documentId: facts.documentId, key: meeting.key,
      name: meeting.name, block: settled ? `meeting:${meeting.place}:${meeting.date!.slice(0, 4)}` : `meeting:${facts.documentId}`, published,
      features: settled ? [`held:${meeting.place}:${meeting.date}:${foldName(meeting.name)}`] : [],
    }
  })
  return [...officials, ...meetings]
}
