import { tourVerbs } from '../../lexicon/meeting-heads.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Draft, ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import type { Meeting } from '../../model/facts.ts'
import { likeness } from './meeting-names.ts'
import { lastGroup } from './name-groups.ts'
import { ownSentences } from './own-sentences.ts'
import { dateAt } from './page-dates.ts'

const name = 'meetings/tours'
/** 督查专员, 检查组, 作检查发言: the same words in names of posts and bodies, or as nouns. */
const verb = `(?<![作做的致]|市场|纪律|集中整治)(${tourVerbs})(?!专员|组|室|局|员|处|队|办|科|站|团|院|厅|司|官|所|发言|报告|电|信|重点|成果|显示|发现|结果|时(?:的|指出|强调|要求|说))`
const going = new RegExp(
  `(?:率队|率|带队|一行|带领[^，。]{0,16})?(?:同志)?(?:一行)?(?:先后|实地|专程|深入|深入到|到|赴|来到|前往|在|就|来(?=我)|莅临|率队到|率队赴|带队到|带队|调研|利用[^，。]{2,10}，)+([^，。；！？]{0,40}?)(?:，?(?:实地|专题|现场|集中|开展|进行|随机|就))*${verb}(?:了|并(?=看望|指导))?([^，。；！？]{0,30})`,
  'g',
)
/** 带领部分委员，对…情况进行视察: what is looked at stands before the verb. */
const lookingAt = new RegExp(`(?:对|就|围绕)([^，。；！？]{2,50}?)(?:进行|开展)(?:了|实地|专题|现场|集中|随机|联合)*${verb}`, 'g')
const bare = new RegExp(`(?<=^|[，。；、\\u3400-\\u9fff])(?:一行)?${verb}(?:了)?([^，。；！？]{2,24})`, 'g')
const speech = /指出|强调|要求|表示|认为|提出|必须|要(?![闻求])|希望|通报了|汇报|学习|传达|部署|负责|分管|关于|[省市区县州]领导|有关/

interface Wording {
  readonly at: number
  readonly length: number
  readonly place: string
  readonly verb: string
  readonly object: string
}

/**
 * Tours of officials: 甲率队到某镇调研…, 乙在某地督导检查…. The name is what was looked at and the verb; a bare place
 * takes the object's part (七都镇调研). The leader's division holds it. A page whose tour is told in several sentences has one.
 */
export const tours: Rule = {
  name,
  apply(context) {
    for (const sentence of ownSentences(context)) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind === 'body' || kind === 'title' || (kind === 'heading' && sentence.text.length < 40)) readSentence(context, sentence)
    }
    context.facts.meetings.forEach((meeting, i) => void (meeting.key = `m${i + 1}`))
  },
}

function wordings(text: string): Wording[] {
  const found = [
    ...[...text.matchAll(going)].map((m) => ({ at: m.index, length: m[0].length, place: m[1]!, verb: m[2]!, object: m[3]! })),
    ...[...text.matchAll(lookingAt)].map((m) => ({ at: m.index, length: m[0].length, place: '', verb: m[2]!, object: m[1]! })),
    ...[...text.matchAll(bare)].map((m) => ({ at: m.index, length: m[0].length, place: '', verb: m[1]!, object: m[2]! })),
  ]
  return found.sort((a, b) => rank(a) - rank(b) || a.at - b.at)
}

/** 调研 and the like name a tour; 察看 and 走访 tell what was done on it. */
const rank = ({ verb }: Wording): number => (/调研|视察|督导|督查|考察|检查/.test(verb) ? 0 : 1)

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  const names = context.facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end)
  for (const wording of wordings(sentence.text)) {
    const at = sentence.span.start + wording.at
    const subject = names.findLast((mention) => mention.phrase.end <= at + 1)
    if (!subject) continue
    const between = sentence.text.slice(subject.phrase.end - sentence.span.start, wording.at)
    if (between.length > 24 || speech.test(between) || /[；：“]/.test(between) || speech.test(sentence.text.slice(0, subject.phrase.start - sentence.span.start))) continue
    if (/时(?:指出|强调|要求|说)|精神$|讲话精神|重要/.test(wording.object) || /讲话精神|重要/.test(wording.place)) continue
    add(context, sentence, names.slice(0, names.indexOf(subject) + 1), wording)
    return
  }
}

function add(context: ExtractionContext, sentence: Sentence, before: readonly NameMention[], { at, length, ...words }: Wording): void {
  const { facts, clean } = context
  const object = trimObject(words.object)
  const destination = trimDestination(words.place)
  const label = object.length >= 2 ? `${object}${words.verb}` : destination ? `${placeWorded(destination, facts.place?.name)}${words.verb}` : ''
  if (label === '') return
  const block = clean.blocks[sentence.block]!
  const start = sentence.span.start + at
  const date = block.kind === 'body' ? dateAt(context, start, sentence.span.start, sentence.span.end, block.span.start) : undefined
  const leading = lastGroup(before, context.text)[0]!
  const evidence = cleanSpan(leading.phrase.start, start + length)
  const same = facts.meetings.find((meeting) => meeting.kind === '调研' && (likeness(meeting.name, label) >= 0.35 || meeting.evidence.some((e) => clean.blocks.some((b) => b.kind === 'title' && b.span.start <= e.start && e.start < b.span.end)) || (!date && block.kind === 'body')))
  if (same) {
    same.evidence.push(evidence)
    if (same.date === null && date) Object.assign(same, { date: date.iso, dateEnd: date.isoEnd, evidenceOf: { date: [cleanSpan(date.start, date.end)] } })
    return
  }
  const leader = facts.people.find((person) => person.key === leading.person)
  const meeting: Draft<Meeting> = {
    key: '', name: label, kind: '调研', date: date?.iso ?? null, dateEnd: date?.isoEnd ?? null,
    place: leader?.offices.find((office) => office.ofCode !== null)?.ofCode ?? facts.place?.code ?? null,
    venue: destination ? { name: destination, code: null } : null,
    rule: name, evidence: [evidence],
    ...(date && { evidenceOf: { date: [cleanSpan(date.start, date.end)] } }),
    ...(date && date.implied.length > 0 && date.iso !== null && { implied: date.implied.map((part) => `date.${part}`) }),
  }
  facts.meetings.push(meeting)
}

/** 我区 is the page's place; 深圳开展招商 … 考察 names both in one. */
const placeWorded = (destination: string, page: string | undefined): string => (/^我[省市区县旗州镇乡]$/.test(destination) && page !== undefined ? page : destination.replace(/(?<=.)(?:开展|进行)/, ''))
const trimObject = (object: string): string => object.replace(/^(?:了|的|并|和)/, '').replace(/^全[省市区县](?=“)/, '').replace(/(?:情况|工作情况)?(?:并|时|，|、$|后).*$/, '').replace(/(?:进展|落实|推进|开展)?情况$/, '')
const trimDestination = (place: string): string => place.replace(/^(?:的|了|到|在|对|就)/, '').replace(/(?:、等地|等|，|就).*$/, '').replace(/(?:出席|参加|主持|召开).*$/, '').replace(/(?:就|对|开展|进行)$/, '').slice(0, 16)
