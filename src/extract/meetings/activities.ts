import { scanner } from '../../language/scanner.ts'
import type { ExtractionContext, Rule, Sentence } from '../rule.ts'
import { addMeeting } from './add-meeting.ts'
import { numberMeetings } from './number-meetings.ts'
import { ownSentences } from './own-sentences.ts'
import { pageDates } from './page-dates.ts'

const heads = '(?:活动|大赛|比赛|竞赛|联赛|[球棋]赛|晚会|展演|汇演|文艺演出)'
/** 举行联谊活动, 联谊活动在高坑镇举行. */
const carriedOut = scanner(new RegExp(`(?:开展|举行|举办|组织开展)(?:了)?([^，。；！？、]{2,40}?${heads})(?=[，。；]|$)`, 'g'))
const takesPlace = scanner(new RegExp(`${heads}(?:于|在[^，。；]{1,30}?)?(?:正式|隆重|圆满|如期|顺利)?(?:举行|举办|启动|开幕|启幕|开赛|拉开帷?序?幕)(?=[，。；]|$)`, 'g'))
/** What they come under: 本次活动, 各类活动, 系列活动. */
const unnamed = /^(?:[本此这该]|各|一系列|系列|多|相关|有关|上述|丰富|该项?|的|活动)|(?:各类|各种|各项|系列|一系列|多彩|多样|多种|多场|多次|一些|日常|宣传教育|经营|生产|执法|检查|整治|帮扶|专项)(?:的)?(?:活动)$/
const attended = /出席|参加|致辞|致词|讲话|宣布|主持|见证/

/**
 * Occasions whose names end in 活动 or in a contest's word, where the page tells of no meeting there but names who came:
 * 区政协开展“话发展”联谊活动，区政协副主席甲参加. In a page that has meetings only in a paragraph with a day of its own.
 */
export const activities: Rule = {
  name: 'meetings/activities',
  apply(context) {
    const { facts, clean } = context
    if (facts.place === null || facts.place.code === '100000' || facts.names.length === 0) return
    const alone = facts.meetings.length === 0
    for (const sentence of ownSentences(context)) {
      if (clean.blocks[sentence.block]!.kind !== 'body') continue
      if (carriedOut(sentence).length + takesPlace(sentence).length > 0 && (alone ? facts.meetings.length === 0 : isOwnItem(context, sentence))) readSentence(context, sentence, alone)
    }
    numberMeetings(facts)
  },
}

/** The paragraph has its day and nothing else that was held. */
function isOwnItem(context: ExtractionContext, { block, span }: Sentence): boolean {
  const { start, end } = context.clean.blocks[block]!.span
  return !context.facts.meetings.some(({ evidence }) => evidence.some((e) => e.start >= start && e.start < end)) && pageDates(context).some((date) => date.start >= start && date.start <= span.end)
}

function readSentence(context: ExtractionContext, sentence: Sentence, alone: boolean): void {
  const { facts, clean, text } = context
  const { end } = alone ? { end: text.length } : clean.blocks[sentence.block]!.span
  const come = facts.names.some(({ name, phrase }) => phrase.start >= sentence.span.start && phrase.start < end && attended.test(text.slice(name.end, name.end + 40).replace(/[。；！].*$/s, '')))
  if (!come) return
  const [done] = carriedOut(sentence)
  const [held] = takesPlace(sentence)
  if (done) {
    if (!unnamed.test(done[1]!)) addMeeting(context, sentence, done.index + done[0].length - done[1]!.length, done[1]!, done.index, alone)
  } else if (held) {
    const stop = held.index + /^.{2,4}?(?=[于在正隆圆如顺举启开拉])/.exec(held[0])![0].length
    const from = Math.max(...[...'，。；'].map((mark) => sentence.text.lastIndexOf(mark, held.index))) + 1
    const name = sentence.text.slice(from, stop)
    if (!unnamed.test(name) && name.length > 4) addMeeting(context, sentence, from, name, held.index, alone)
  }
}
