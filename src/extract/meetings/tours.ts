import { tourVerbs } from '../../lexicon/meeting-heads.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Draft, ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import type { Meeting } from '../../model/facts.ts'
import { likeness } from './meeting-names.ts'
import { dateAt } from './page-dates.ts'

const name = 'meetings/tours'
const tour = new RegExp(
  `(?:率队|率|带队|一行|带领[^，。]{0,16})?(?:同志)?(?:一行)?(?:先后|实地|专程|深入|深入到|到|赴|来到|前往|在|就|率队到|率队赴|带队到|带队|调研|利用[^，。]{2,10}，)+([^，。；！？]{0,40}?)(?:，?(?:实地|专题|现场|集中|开展|进行|随机|就))*(${tourVerbs})(?:了|并(?=看望|指导))?([^，。；！？]{0,30})`,
  'g',
)
const bareTour = new RegExp(`(?<=^|[，。；、\\u3400-\\u9fff])(?:一行)?(${tourVerbs})(?:了)?([^，。；！？]{2,24})`, 'g')
const speech = /指出|强调|要求|表示|认为|提出|必须|要(?![闻求])|希望|通报了|汇报|学习|传达|部署|负责|分管/

/**
 * Tours of officials: 甲率队到某镇调研…, 乙在某地督导检查…. The name is what was looked at and the verb; a bare place
 * takes the object's part (七都镇调研). The page's division holds it. A page whose tour is told in several sentences has one.
 */
export const tours: Rule = {
  name,
  apply(context) {
    for (const sentence of context.sentences) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind === 'body' || kind === 'title' || (kind === 'heading' && sentence.text.length < 40)) readSentence(context, sentence)
    }
    context.facts.meetings.forEach((meeting, i) => void (meeting.key = `m${i + 1}`))
  },
}

/** 调研 and the like name a tour; 察看 and 走访 tell what was done on it. */
const rank = (match: RegExpExecArray): number => (/调研|视察|督导|督查|考察|检查/.test(match.length === 4 ? match[2]! : match[1]!) ? 0 : 1)

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  const names = context.facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end)
  const matches = [tour, bareTour].flatMap((pattern) => [...sentence.text.matchAll(pattern)]).sort((a, b) => rank(a) - rank(b) || a.index - b.index)
  for (const match of matches) {
    const at = sentence.span.start + match.index
    const subject = names.findLast((mention) => mention.phrase.end <= at + 1)
    if (!subject) continue
    const between = sentence.text.slice(subject.phrase.end - sentence.span.start, match.index)
    if (between.length > 24 || speech.test(between) || /[；：“]/.test(between) || speech.test(sentence.text.slice(0, subject.phrase.start - sentence.span.start))) continue
    const [place, verb, object] = match.length === 4 ? [match[1]!, match[2]!, match[3]!] : ['', match[1]!, match[2]!]
    // 作检查发言, 督查专员: no tour.
    if (/作$/.test(sentence.text.slice(0, match.index)) || /^(?:发言|专员|组|室|局|队)/.test(object)) continue
    if (/时(?:指出|强调|要求|说)|精神$/.test(object) || /讲话精神|重要/.test(object + place)) continue
    add(context, sentence, names, subject, at, match[0].length, { place, verb, object })
    return
  }
}

function add(context: ExtractionContext, sentence: Sentence, names: readonly NameMention[], subject: NameMention, at: number, length: number, words: { place: string; verb: string; object: string }): void {
  const { facts, clean } = context
  const object = trimObject(words.object)
  const destination = trimDestination(words.place)
  const verb = words.verb.replace(/^(.*)$/, '$1')
  const label = object.length >= 2 ? `${object}${verb}` : destination ? `${destination}${verb}` : ''
  if (label === '') return
  const block = clean.blocks[sentence.block]!
  const date = block.kind === 'body' ? dateAt(context, at, sentence.span.start, sentence.span.end, block.span.start) : undefined
  const leading = names.find((mention) => mention.list === subject.list)!
  const evidence = cleanSpan(leading.phrase.start, at + length)
  const same = facts.meetings.find((meeting) => meeting.kind === '调研' && (likeness(meeting.name, label) >= 0.35 || meeting.evidence.some((e) => clean.blocks.some((b) => b.kind === 'title' && b.span.start <= e.start && e.start < b.span.end)) || (!date && block.kind === 'body')))
  if (same) {
    same.evidence.push(evidence)
    if (same.date === null && date) Object.assign(same, { date: date.iso, dateEnd: date.isoEnd, evidenceOf: { date: [cleanSpan(date.start, date.end)] } })
    return
  }
  const page = facts.place?.code ?? null
  const leader = facts.people.find((person) => person.key === leading.person)
  const meeting: Draft<Meeting> = {
    key: '', name: label, kind: '调研', date: date?.iso ?? null, dateEnd: date?.isoEnd ?? null,
    place: leader?.offices.find((office) => office.ofCode !== null)?.ofCode ?? page,
    venue: destination ? { name: destination, code: null } : null,
    rule: name, evidence: [evidence],
    ...(date && { evidenceOf: { date: [cleanSpan(date.start, date.end)] } }),
    ...(date && date.implied.length > 0 && date.iso !== null && { implied: date.implied.map((part) => `date.${part}`) }),
  }
  facts.meetings.push(meeting)
}

const trimObject = (object: string): string => object.replace(/^(?:了|的|并|和)/, '').replace(/(?:情况|工作情况)?(?:并|时|，|、$|后).*$/, '').replace(/(?:进展|落实|推进|开展)?情况$/, '')
const trimDestination = (place: string): string => place.replace(/^(?:的|了|到|在|对|就)/, '').replace(/(?:、|等地|等|，|，就).*$/, '').replace(/(?:就|对|开展|进行)$/, '').slice(0, 16)
