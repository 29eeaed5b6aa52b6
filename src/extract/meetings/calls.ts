import { scanner } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Meeting } from '../../model/facts.ts'
import type { Draft, ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { isInHeadline } from './clauses.ts'
import { leadersDivision } from './holding-division.ts'
import { firstGroup, lastList } from './name-groups.ts'
import { numberMeetings } from './number-meetings.ts'
import { ownSentences } from './own-sentences.ts'
import { dateAt } from './page-dates.ts'

const name = 'meetings/calls'
/** 会见厅, 参加会见, 会见时, 会见中，…: not the telling of it; 会见中国某集团董事长 is. */
const receivedIn = scanner(/(?:分别|先后|亲切|集体|还|一同)*(?:会见|会晤|拜会)(?:了)?(?!厅|或|时|中(?![国建铁石车粮交电航冶核信化央科海远兵广])|后|室|的|交流|。|，|$)/g)
const receivedBack = scanner(/(?:与|同|和)(?![其他她双])([^，。；]{2,120}?)(?:举行|进行)?(?:了)?(?<!参加|出席|陪同)(?:会见|会晤|座谈|会谈)(?:交流)?(?=[，。；]|$|(?<=座谈)并(?!共同|主持|召开|举行)|时(?=强调|指出))/g)
/** 甲出席乙的就职仪式并同其举行会见: the guest is who was named last. */
const receivedSame = scanner(/并(?:与|同|和)[其他她](?:举行|进行)?(?:了)?(会见|会晤|会谈)(?=[，。；]|$)/g)
const oneGuest = /^[^，。；！？]{2,60}/
/** 分别会见甲公司总经理乙，丙集团董事长丁一行: up to where the sentence tells on. */
const guestList = /^(?:[^，。；！？]|，(?!并|双方|就|共同|代表|对|向|感谢|表示|宾主)){2,240}/
/** 分别会见甲、乙, 先后会见丙、丁: each guest by himself. */
const inTurn = /分别|先后/
/** 甲会见客商时说: what he said there. */
const saidThere = /时(?:说|指出|强调|表示|介绍|谈到|要求)[^，。；]*$/
const speech = /指出|强调|要求|表示|认为|参加|出席|陪同/
const lead = /^(?:了|由|来访的|来华的|到访的|来华访问的|率团来访的|来[\u3400-\u9fff]{1,4}(?:考察|访问|出席[^，。]{2,40})的|前来[^，。]{2,16}的|出席[^，。]{2,30}的)+/

/**
 * Calls: 甲会见乙; 甲拜会乙; 甲与来宾座谈. Each guest is received at a meeting of his own where 分别会见 lists several. Host and guests
 * attend; the host presides. Calls between others that a sentence only quotes have no named host before the verb.
 */
export const calls: Rule = {
  name,
  apply(context) {
    for (const sentence of ownSentences(context)) {
      const { kind } = context.clean.blocks[sentence.block]!
      if (kind === 'body' || kind === 'title') readSentence(context, sentence)
    }
    for (const sentence of ownSentences(context)) tellOn(context, sentence)
    numberMeetings(context.facts)
  },
}

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  const names = context.facts.names.filter(({ name: { start, end } }) => start >= sentence.span.start && end <= sentence.span.end)
  for (const match of receivedIn(sentence)) {
    const at = sentence.span.start + match.index
    const host = hostOf(context, names, at)
    const rest = (inTurn.test(match[0]) ? guestList : oneGuest).exec(sentence.text.slice(match.index + match[0].length))?.[0].replace(saidThere, '')
    if (!host || rest === undefined) continue
    const from = at + match[0].length
    const delegation = ledBy.exec(rest)
    if (delegation) {
      add(context, sentence, host, at, `会见${delegation[1]!}`, from + delegation[0].length, from)
      continue
    }
    const guests = names.filter(({ phrase }) => phrase.start >= from && phrase.end <= from + rest.length)
    const verb = match[0].includes('拜会') ? '拜会' : '会见'
    const apart = inTurn.test(match[0]) ? guests : guests.slice(0, 1)
    if (apart.length === 0) {
      // 分别会见甲、乙两国总理 in a headline: the text names each guest.
      if (!inTurn.test(match[0]) || !/[、 ]/.test(rest.trim())) add(context, sentence, host, at, `${verb}${trimGuest(rest)}`, from + rest.length, from)
    }
    // 由市委书记乙、市长丙率领的代表团: all who lead it came.
    const together = firstGroup(guests, context.text).at(-1)
    for (const guest of apart) add(context, sentence, host, at, `${verb}${trimGuest(context.text.slice(apart.length === 1 ? from : guest.phrase.start, guest.phrase.end))}`, apart.length === 1 ? together!.phrase.end : guest.phrase.end, apart.length === 1 ? from : guest.phrase.start, apart.length > 1)
  }
  for (const match of receivedBack(sentence)) {
    const at = sentence.span.start + match.index
    const host = hostOf(context, names, at)
    // 甲同乙共同主持第二次定期会晤: called by its own name.
    const chaired = match[0].lastIndexOf('主持')
    if (chaired >= 0) {
      const worded = match[0].slice(chaired + 2)
      if (host && /^第?[\u3400-\u9fff—“”]{4,30}次[\u3400-\u9fff—]{0,12}会[晤谈]$/.test(worded)) add(context, sentence, host, at, worded, at + match[0].length, at)
      continue
    }
    if (host && at - host.phrase.end < 8 && !(/座谈/.test(match[0]) && onTour(context, sentence, host))) add(context, sentence, host, at, talksWith(context, names, at, match[0].replace(/举行|进行|了|交流$/g, '')), at + match[0].length, at)
  }
  readSame(context, sentence, names)
}

/** What a sentence tells besides of host and guest, who both stand before it. */
function readSame(context: ExtractionContext, sentence: Sentence, names: readonly NameMention[]): void {
  for (const match of receivedSame(sentence)) {
    const at = sentence.span.start + match.index
    const before = names.filter(({ phrase }) => phrase.end <= at)
    const [host, guest] = [before[0], before.at(-1)]
    if (host && guest && host.person !== guest.person) add(context, sentence, host, at, `会见${context.text.slice(guest.name.start, guest.name.end)}`, at + match[0].length, guest.phrase.start)
  }
}

/** 与甲公司总经理乙、丙公司董事长丁等率领的考察组座谈: named by the first of them where they are many. */
function talksWith({ text }: ExtractionContext, names: readonly NameMention[], at: number, worded: string): string {
  const guest = worded.length > LONG_NAME ? names.find(({ phrase, name: one }) => phrase.start > at && one.end < at + worded.length) : undefined
  return guest ? worded[0]! + text.slice(at + 1, guest.name.end).replace(lead, '') + worded.slice(-2) : worded
}
const LONG_NAME = 40

/** 在某嘎查调研期间，甲与嘎查“两委”座谈: what is done on his own tour. */
const onTour = ({ facts, text }: ExtractionContext, { span }: Sentence, host: NameMention): boolean =>
  /调研|视察|督导|检查|考察/.test(text.slice(span.start, host.phrase.start)) &&
  facts.meetings.some(({ kind, evidence }) => kind === '调研' && evidence.some(({ start, end }) => facts.names.some(({ person, phrase }) => person === host.person && phrase.start >= start && phrase.end <= end)))

/** 会见乙时，甲表示…: where the page goes on about one of several calls. */
function tellOn({ facts, text }: ExtractionContext, sentence: Sentence): void {
  const { span } = sentence
  for (const match of during(sentence)) {
    const start = span.start + match.index
    const end = start + match[0].length
    const guest = facts.names.find(({ name: one }) => one.start >= start && one.end <= end)
    const call = guest && facts.meetings.find((meeting) => meeting.rule === name && meeting.name.includes(text.slice(guest.name.start, guest.name.end)))
    if (call && call.evidence.every((known) => known.end <= start || known.start >= end)) call.evidence.push(cleanSpan(start, end))
  }
}

const during = scanner(/会见[^，。；]{2,30}?时/g)
/** 以州委书记甲为团长的某州党政代表团: led by him, and called by its own name. */
const ledBy = /^以[^，。；]{4,60}?为(?:团长|副团长|领队|组长|首|代表)的([^，。；]{2,30}?[团组队])(?:一行)?/
const trimGuest = (guest: string): string => guest.replace(lead, '').replace(/率领的(?![^，。；、]{2,20}[团组](?:一行)?$).*$|(?<![团组])一行$/, '')

/** Who stands before the verb, with nothing but place and time between. */
function hostOf({ text }: ExtractionContext, names: readonly NameMention[], at: number): NameMention | undefined {
  const before = names.filter(({ phrase }) => phrase.end <= at)
  const last = before.at(-1)
  if (!last) return undefined
  const between = text.slice(last.phrase.end, at)
  return between.length <= 24 && !speech.test(between) ? lastList(before, text)[0] : undefined
}

const verbs = /会见|会晤|拜会|会谈|座谈|[与同和]/g

/** A headline names the guest by office alone (会见某国总理), the text by office and name. */
function sameGuest(a: string, b: string): boolean {
  const [short, long] = [a.replace(verbs, ''), b.replace(verbs, '')].sort((x, y) => x.length - y.length) as [string, string]
  return long.endsWith(short.slice(-3)) || (short.length >= 4 && long.includes(short))
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

function add(context: ExtractionContext, sentence: Sentence, host: NameMention, at: number, label: string, end: number, from: number, several = false): void {
  const { facts, clean } = context
  const evidence = cleanSpan(host.phrase.start, end)
  // 会见深圳客商, 同某国总理会谈 in the headline, the guest's name and firm in the text.
  const announced = clean.blocks[sentence.block]!.kind === 'title' ? undefined : onlyOne(facts.meetings.filter((meeting) => meeting.rule === name && meeting.name.endsWith('座谈') === label.endsWith('座谈') && meeting.evidence.every(({ start }) => isInHeadline(clean, start) && facts.names.some((m) => m.phrase.start === start && m.person === host.person))))
  const known = announced ?? facts.meetings.find((meeting) => meeting.rule === name && (sameGuest(meeting.name, label) || facts.names.some((m) => m.name.end <= end && m.name.start >= from && meeting.name.includes(context.text.slice(m.name.start, m.name.end)))))
  // 与企业家代表座谈 in a headline, where the text tells of the 座谈会.
  const symposium = label.endsWith('座谈') ? facts.meetings.find(({ kind, name: held }) => kind === '座谈会' || held.endsWith('座谈会')) : undefined
  if (symposium) {
    symposium.evidence.push(evidence)
    // 甲主持座谈会: the headline that says with whom names it.
    if (symposium.name === '座谈会' && clean.blocks[sentence.block]!.kind === 'title' && label.length < LONG_NAME) symposium.name = label
    return
  }
  const block = clean.blocks[sentence.block]!
  const date = block.kind === 'body' ? dateAt(context, at, sentence.span.start, sentence.span.end, block.span.start) : undefined
  if (known) {
    known.evidence.push(evidence)
    // 会见企业负责人 in the headline, the first of those who are named one by one in the text.
    if ((several && announced) || label.length > known.name.length) known.name = label
    if (known.date === null && date) Object.assign(known, { date: date.iso, evidenceOf: { date: [cleanSpan(date.start, date.end)] } })
    return
  }
  const person = facts.people.find(({ key }) => key === host.person)
  const meeting: Draft<Meeting> = {
    key: '', name: label, kind: label.endsWith('座谈') ? '座谈' : '会见', date: date?.iso ?? null, dateEnd: null,
    place: leadersDivision(person, facts.place?.code ?? null), venue: null,
    rule: name, evidence: [evidence],
    ...(date && { evidenceOf: { date: [cleanSpan(date.start, date.end)] } }),
    ...(date && date.implied.length > 0 && date.iso !== null && { implied: date.implied.map((part) => `date.${part}`) }),
  }
  facts.meetings.push(meeting)
}
