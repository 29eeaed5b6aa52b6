import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { alternatives } from '../../language/alternatives.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Meeting } from '../../model/facts.ts'
import type { Draft, ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { hasDeputed } from './deputies.ts'
import { leadersDivision } from './holding-division.ts'
import { likeness } from './meeting-names.ts'
import { numberMeetings } from './number-meetings.ts'
import { ownSentences } from './own-sentences.ts'
import { dateAt } from './page-dates.ts'
import { guided, leadersBefore } from './tour-leaders.ts'
import { quality, tourVerbsIn, withoutCompanions, wordTour, type TourWording } from './tour-wording.ts'
import { venueOf } from './venue.ts'

const name = 'meetings/tours'
/** Between who goes and the verb: what was said, held or done by others. */
const otherwise = new RegExp(alternatives`
  说(?=[，：])|(?<!听取[^，]{0,8})介绍(?:说)?，|将(?=继续|进一步|全面|采取|实行)|指出|强调|要求|表示|认为|提出
  必须|(?<![主重摘纪])要(?![闻求点])|希望|通报|汇报|点评|学习(?!考察|调研|观摩|参观|交流|$)|传达|负责(?!同志|人)
  分管|关于|有关(?!部门|单位|领导|同志|负责|人员|干部|专家|方面|工委|委室|专委|处室|科室|[局委办]|乡镇|镇|街道|村|企业|地方)
  主持|会上|陪同|随同|参加|出席|会议|忙着|正在|如何|[。；：]
`)
const said = /指出|强调|要求|表示|认为|提出|必须|通报|汇报|学习(?!考察|调研|观摩|参观|交流|$)|传达/
/** 来我县，*通过走访、召开联席会议等形式*，开展…: how it was done, not what else. */
const manner = /通过[^，。；]{2,30}等(?:方式|形式)，/
/** 督导组组长甲到会督导指导: of the meeting that the page tells of. */
const comesToMeeting = /(?:到会|莅会)$/
/** 按照区委办《通知》要求，局长甲带领…: why they went. */
const asRequired = /^(?:[^，。；]{0,14}，)?(?:按照|根据|依据|遵照)[^，。；]{2,90}要求，/
const mourning = /逝世|遗体|哀悼|吊唁|讣告/
const ownTour = /(?:(?:观摩|视察|调研|督导|督查|检查|巡查|走访|慰问|考察|接访|下访)(?:评比|点评|督导|检查|慰问)*|接待日”?)活动$/
/** A day's tour told in a headline or a dated sentence by what was said on it: 甲在某镇调研时强调. */
const whenSaid = /^时(?:指出|强调|要求|说|的)/

/**
 * Tours of officials: 甲率队到某镇调研…, 乙在某地督导检查…, 丙开展节前走访慰问. The name is what was looked at and the verb;
 * a bare place takes the object's part (七都镇调研). The leader's division holds it. What one leader does in a page on one
 * day is one tour, told in several sentences.
 */
export const tours: Rule = {
  name,
  apply(context) {
    const reader = new TourReader(context)
    for (const sentence of ownSentences(context)) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind === 'body' || kind === 'title' || (kind === 'heading' && sentence.text.length < 40)) reader.read(sentence)
    }
    numberMeetings(context.facts)
  },
}

interface Told {
  readonly leaders: readonly string[]
  readonly worth: number
  readonly headline: boolean
  readonly held?: boolean
  readonly destination?: string
}

class TourReader {
  readonly #context: ExtractionContext
  readonly #told = new Map<Draft<Meeting>, Told>()

  constructor(context: ExtractionContext) {
    this.#context = context
    // 区里开展重点项目观摩活动, held by its name: the sentence that tells who led it is about the same.
    for (const meeting of context.facts.meetings) {
      if (!ownTour.test(meeting.name)) continue
      meeting.kind = '调研'
      this.#told.set(meeting, { leaders: [], worth: 9, headline: true, held: true })
    }
  }

  read(sentence: Sentence): void {
    const { facts, clean, text } = this.#context
    const { start, end } = sentence.span
    const names = facts.names.filter((mention) => mention.name.start >= start && mention.name.end <= end && !hasDeputed(text, mention))
    if (names.length === 0 || mourning.test(sentence.text)) return
    const headline = clean.blocks[sentence.block]!.kind !== 'body'
    const told = tourVerbsIn(sentence.text).flatMap((verb) => {
      const at = start + verb.at
      const leading = leadersBefore(names, at, text)
      if (!leading) return []
      const behind = leading.at(-1)!.phrase.end
      const from = behind + (guided.exec(text.slice(behind, at))?.[0].length ?? 0)
      const between = withoutCompanions(text.slice(from, at))
      if (between.length > 140 || otherwise.test(between.replace(manner, '')) || comesToMeeting.test(between) || said.test(text.slice(start, leading[0]!.phrase.start).replace(asRequired, ''))) return []
      const wording = wordTour(sentence.text, from - start, verb)
      // 甲对乙一行来考察表示欢迎: said at another occasion.
      if (!wording || /^(?:[^，。；]{0,12}表示|[^，。；]{0,12}欢迎)/.test(text.slice(start + wording.end, start + wording.end + 20)) || /表示/.test(wording.object) || (whenSaid.test(text.slice(start + wording.end)) && !headline && !hasDay(this.#context, start, at))) return []
      return [{ leading, wording }]
    })
    const [best] = told.sort((a, b) => quality(b.wording) - quality(a.wording))
    if (best) this.#add(sentence, best.leading, best.wording, headline)
  }

  #add(sentence: Sentence, leading: readonly NameMention[], wording: TourWording, headline: boolean): void {
    const context = this.#context
    const { facts, clean } = context
    const [first] = leading as [NameMention]
    const label = (wording.object !== '' ? wording.object : placeWorded(wording.destination, facts.place?.name, sentence.text)) + wording.verb
    const worth = quality(wording)
    const at = sentence.span.start + wording.at
    const block = clean.blocks[sentence.block]!
    const date = block.kind === 'body' ? dateAt(context, at, sentence.span.start, sentence.span.end, block.span.start) : undefined
    const evidence = cleanSpan(first.phrase.start, sentence.span.start + wording.end)
    for (const [meeting, known] of this.#told) {
      const alike = likeness(meeting.name, label) >= 0.35
      const days = date?.iso && meeting.date ? (isWithin(date.iso, meeting) ? 0 : Math.abs(differenceInCalendarDays(date.iso, meeting.dateEnd ?? meeting.date))) : 0
      const sameLeader = leading.some((one) => known.leaders.includes(one.person))
      const sameHeld = known.held === true && (meeting.name.includes(wording.verb) || /^(?:参观|察看|查看|走访|观摩|视察|考察)+$/.test(wording.verb))
      // 甲到县公安局慰问民警；乙到县医院慰问医生: each on a tour of his own.
      if (!sameLeader && !headline && goesElsewhere(known.destination, wording.destination) && label !== meeting.name) continue
      if (!(sameLeader ? days <= (known.headline ? 3 : 0) : (alike || sameHeld) && days === 0)) continue
      meeting.evidence.push(evidence)
      if (days > 0 && date!.iso! > meeting.date!) meeting.dateEnd = date!.iso
      // Of two that name it by a tour's verb, a long list of things says less than the region gone to.
      // 7日至10日在某省考察, 8日到某村: a stop of it.
      const isStop = date !== undefined && date.iso !== null && date.isoEnd === null && isWithin(date.iso, meeting)
      if (!isStop && ((worth > known.worth && (label.length <= 24 || known.worth < 4)) || (known.headline && !headline && worth === known.worth))) {
        Object.assign(meeting, { name: label })
        this.#told.set(meeting, { ...known, worth, headline })
      }
      if (meeting.venue === null && wording.destination !== '') meeting.venue = venueOf(context, wording.destination, meeting.place)
      if (meeting.date === null && date) Object.assign(meeting, { date: date.iso, dateEnd: date.isoEnd, evidenceOf: { date: [cleanSpan(date.start, date.end)] } })
      return
    }
    // 甲专题调度城建工作, in the headline of the 城建工作调度会 that he convened: the meeting itself.
    const same = facts.meetings.find((held) => held.kind !== '调研' && held.name.length > label.length && held.name.startsWith(label) && /^(?:推进|工作)*(?:会议?|专题会议?)$/.test(held.name.slice(label.length)))
    if (same) return void same.evidence.push(evidence)
    const leader = facts.people.find((person) => person.key === first.person)
    // A nationwide feature's hero walks through villages too: who has no office there leads no tour.
    if (!headline && facts.place?.code === '100000' && !leader?.offices.length) return
    const place = leadersDivision(leader, facts.place?.code ?? null)
    const meeting: Draft<Meeting> = {
      key: '', name: label, kind: '调研', date: date?.iso ?? null, dateEnd: date?.isoEnd ?? null,
      place, venue: wording.destination === '' ? null : venueOf(context, wording.destination, place),
      rule: name, evidence: [evidence],
      ...(date && { evidenceOf: { date: [cleanSpan(date.start, date.end)] } }),
      ...(date && date.implied.length > 0 && date.iso !== null && { implied: date.implied.map((part) => `date.${part}`) }),
    }
    facts.meetings.push(meeting)
    this.#told.set(meeting, { leaders: leading.map(({ person }) => person), worth, headline, destination: wording.destination })
  }
}

const goesElsewhere = (a: string | undefined, b: string): boolean => a !== undefined && a !== '' && b !== '' && !a.includes(b) && !b.includes(a)
const isWithin = (day: string, { date, dateEnd }: Draft<Meeting>): boolean => date !== null && dateEnd !== null && date <= day && day <= dateEnd

const hasDay = (context: ExtractionContext, from: number, to: number): boolean => /\d日|[昨今]天/.test(context.text.slice(from, to))

/** 我区 is the page's place; one character (来滁考察) names nothing without its verb. */
function placeWorded(destination: string, page: string | undefined, sentence: string): string {
  if (destination.length === 1) return new RegExp(`[来赴莅抵]${destination}`).exec(sentence)?.[0] ?? destination
  return /^我[省市县区旗州镇乡]$/.test(destination) && page !== undefined ? page : destination
}
