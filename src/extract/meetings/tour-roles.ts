import type { ExtractionContext } from '../rule.ts'
import { hasDeputed } from './deputies.ts'
import type { Participants } from './participants.ts'

/** 甲走访了人大代表乙、丙: whom a tour calls on is not on it. */
const isCalledOn = (text: string, from: number, at: number): boolean => /(?:看望|慰问|走访|拜访|探望|接访)(?:慰问|走访|看望|了)*[^，。；]{0,40}$/.test(text.slice(Math.max(from, at - 50), at))

/** Leaders of tours and hosts of calls preside; companions and guests that the same words name attend. */
export function rolesOfTours({ facts, text }: ExtractionContext, participants: Participants): void {
  for (const meeting of facts.meetings) {
    if (meeting.kind !== '调研' && meeting.kind !== '会见' && meeting.kind !== '座谈') continue
    for (const evidence of meeting.evidence) {
      const first = facts.names.find((m) => m.phrase.start === evidence.start)
      if (!first) continue
      // 分别会见甲、乙: each is received at a call of his own, told in the same words.
      const shared = facts.meetings.some((other) => other !== meeting && other.evidence.some(({ start }) => start === evidence.start))
      const named = facts.names.filter((m) => m.name.start >= evidence.start && m.name.end <= evidence.end && !hasDeputed(text, m) && !isCalledOn(text, evidence.start, m.name.start) && (m === first || !shared || meeting.name.includes(text.slice(m.name.start, m.name.end))))
      // 甲、乙分别带队: each leads a tour of his own.
      const each = /分别(?:带队|率队|带领|率领)/.test(text.slice(evidence.start, evidence.end))
      for (const mention of named) {
        participants.add((each || mention === first) && meeting.kind !== '座谈' && !meeting.name.startsWith('拜会') ? 'PRESIDED' : 'ATTENDED', mention, meeting.key, evidence.start, evidence.end, undefined, true)
      }
    }
  }
}
