import { scanner } from '../../language/scanner.ts'
import type { ExtractionContext, Rule, Sentence } from '../rule.ts'
import { addMeeting } from './add-meeting.ts'
import { isToCome } from './not-held.ts'
import { numberMeetings } from './number-meetings.ts'
import { ownSentences } from './own-sentences.ts'

const setUp = scanner(/(?:开展|组织|举行|举办)(?:了)?((?:(?!开展|组织|举行|举办)[^，。；！？]){2,50}?(?:视察|观摩|调研|考察|督查|督导|巡查|慰问|走访|接访|下访)活动)(?=[，。；]|$)/g)
/** 各类走访活动, 多次视察活动: none by itself. */
const many = /各类|各项|各种|系列|多样|多种|多次|丰富|经常|定期|日常/

/**
 * Tours that a body sets up by a name of their own, before anybody who went is named: 区政协开展示范片建设委员视察活动. Who leads
 * or joins one follows (tours.ts); where a person stands before the verb, it is that person's tour.
 */
export const tourActivities: Rule = {
  name: 'meetings/tour-activities',
  apply(context) {
    if (context.facts.names.length === 0 || context.facts.place?.code === '100000') return
    for (const sentence of ownSentences(context)) if (context.clean.blocks[sentence.block]!.kind === 'body') readSentence(context, sentence)
    numberMeetings(context.facts)
  },
}

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  const [told] = setUp(sentence)
  if (!told || many.test(told[1]!) || isToCome(sentence.text.slice(0, told.index)) || /强调|要求|指出|表示/.test(sentence.text.slice(0, told.index))) return
  const at = sentence.span.start + told.index
  if (context.facts.names.some(({ name: { start } }) => start >= sentence.span.start && start < at)) return
  addMeeting(context, sentence, told.index + told[0].length - told[1]!.length, told[1]!, told.index, true)
}
