import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import type { Meeting } from '../../model/facts.ts'
import { ownSentences } from './own-sentences.ts'
import { dateAt } from './page-dates.ts'

const name = 'meetings/talks'
/** 双方进行了座谈交流, 会见了代表团，并进行了座谈, 与考察团进行了座谈. */
const talked = scanner(new RegExp(alternatives`(?:${alternatives`
  双方(?:就[^，。；]{2,30})?|会见(?:了)?[^，。；]{0,20}，并|[与同和][^，。；]{2,20}?(?:[团组]|一行)(?:一行)?
  [团组一]行?[与同和][^，。；]{2,24}?
`})(?:进行|开展|举行)(?:了)?((?:深入|友好|亲切)?(?:座谈交流|交流座谈|座谈))(?=[，。；]|$)`, 'g'))

/**
 * Talks between a visit's two sides that the page tells beside the visit itself, without calling them a 座谈会: what is said
 * behind is said there. What a leader does on a tour of his own (与村民座谈) is part of it.
 */
export const talks: Rule = {
  name,
  apply(context) {
    const { facts } = context
    if (!facts.meetings.some(({ kind }) => kind === '调研' || kind === '会见') || facts.meetings.some(({ name: held, kind }) => kind === '座谈' || held.endsWith('座谈会') || held.endsWith('交流会'))) return
    for (const sentence of ownSentences(context)) {
      const [told] = context.clean.blocks[sentence.block]!.kind === 'body' ? talked(sentence) : []
      if (told) return add(context, sentence, sentence.span.start + told.index + told[0].length - told[1]!.length, told[1]!)
    }
  },
}

function add(context: ExtractionContext, sentence: Sentence, at: number, label: string): void {
  const { facts, clean } = context
  const date = dateAt(context, at, sentence.span.start, sentence.span.end, clean.blocks[sentence.block]!.span.start)
  const meeting: Draft<Meeting> = {
    key: `m${facts.meetings.length + 1}`, name: label, kind: '座谈', date: date?.iso ?? null, dateEnd: date?.isoEnd ?? null,
    place: facts.place?.code ?? null, venue: null,
    rule: name, evidence: [cleanSpan(at, at + label.length)],
    ...(date && { evidenceOf: { date: [cleanSpan(date.start, date.end)] } }),
    ...(date && date.implied.length > 0 && date.iso !== null && { implied: date.implied.map((part) => `date.${part}`) }),
  }
  facts.meetings.push(meeting)
}
