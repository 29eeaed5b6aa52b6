import type { DraftFacts } from '../rule.ts'

/** Gives the meetings their keys in the order in which they stand now: every rule that adds or joins some does so at its end. */
export function numberMeetings({ meetings }: Pick<DraftFacts, 'meetings'>): void {
  meetings.forEach((meeting, i) => void (meeting.key = `m${i + 1}`))
}
