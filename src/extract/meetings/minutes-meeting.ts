import type { Rule } from '../rule.ts'
import { addMeeting } from './add-meeting.ts'
import { minutesFields } from './minutes-fields.ts'
import { numberMeetings } from './number-meetings.ts'

const minutesOf = /^(?:关于)?([^，。：]{2,60}会议?)的?(?:纪要|记录)/

/** 关于研究…有关问题的会议纪要: the meeting of minutes whose fields tell who was there, where no sentence says that it was held. */
export const minutesMeeting: Rule = {
  name: 'meetings/minutes-meeting',
  apply(context) {
    const { facts, sentences, clean } = context
    if (facts.meetings.length > 0 || minutesFields(context).length === 0) return
    for (const sentence of sentences) {
      const match = clean.blocks[sentence.block]!.kind === 'title' ? minutesOf.exec(sentence.text) : null
      if (!match) continue
      addMeeting(context, sentence, match[0].indexOf(match[1]!), match[1]!, 0)
      numberMeetings(facts)
      return
    }
  },
}
