import { alternatives } from '../../language/alternatives.ts'
import { cleanSpan } from '../../model/span.ts'
import type { Meeting } from '../../model/facts.ts'
import type { Draft, ExtractionContext, Rule, Sentence } from '../rule.ts'
import { holdingDivision } from './holding-division.ts'
import { ownSentences } from './own-sentences.ts'
import { dateAt } from './page-dates.ts'
import { quality, tourVerbsIn, wordTour } from './tour-wording.ts'
import { meetingAt } from './passages.ts'

const name = 'meetings/delegations'
const looked = '考察|调研|观摩|视察|督导|督查|检查|巡查|参观|验收|评估|考核'
const visiting = new RegExp(alternatives`(?:^|，)(?:[^，。；“”]{0,12}日[上下]?午?，?)?((?:[^，。；“”]|“[^”]*”){2,40}?)(?:(${looked})?(?:团|组)|一行)(?:一行)?(?:\d{1,3}[余多]?人)?，?(?:${alternatives`
  先后|莅临|莅(?!临|会)[\u3400-\u9fff]|专程|到(?!会)|来|赴|抵|前往|深入|对(?=[^，。；]{2,40}(?:开展|进行))
`})(?:${alternatives`
  到?我[省市县区旗州]，(${looked})|[^，。；]{0,40}?(${looked})?(?=[，。；]|工作|情况)
`})`)
/** 考核组对我县年度目标责任完成情况进行全面考核: what is assessed. */
const assessment = /对(?:我[省市县区旗州镇乡])?([^，。；]{4,60}?)(?:情况|工作)?(?:开展|进行)(?:了)?(?:全面|实地|现场|集中)*(考核|验收|评估|评审)/
const bareGroup = /^(?:该|省|市|县|区)?(?:党政)?(?:考察|调研|视察|督导|督查|检查|观摩|参观|代表|学习)?[组团]?$/
const headlined = new RegExp(looked)
/** 某州党政代表团赴某市考察学习。: told for itself, whatever meeting was held on the way. */
const journey = /^(?:[^。；]{0,16}日，)?([^，。；]{2,16}?)(?:党政)?(?:代表|考察)团赴[^，。；]{2,24}(?:考察|学习|交流|调研|对接|招商)+[。，]/
/** A body's own tour: 县政协组织委员对…情况进行视察. Who went is named in the paragraph. */
const namedToGo = /参加|带队|率队|陪同|一同|随同/
const bodyGoes = new RegExp(alternatives`
  (?:^|[，日午委府])(?:县委|县|市|区)?(?!总)[\u3400-\u9fff](?:书记|[市县区乡镇]长|主任|主席|部长)(?:一行)?(?:到|来|深入|赴|在|前往|莅临)
  (?:^|[，日午])[\u3400-\u9fff]{1,8}[市县区州旗镇乡](?:领导班子)?组织(?!部|局|科|委|的)
  (?:${alternatives`
    (?<!第[一二三四五六七八\d])组|团|专班|政协|人大|人大常委会|委|政府|局|办|工会|妇联|部
  `})(?:机关)?(?:一行|组织(?!的)|开展|联合|邀请|先后|来|深入|到|赴|在|对|就)
  (?:人大代表|政协委员|代表|委员)们?，?(?:集中|分组|先后|实地)+
`)
const delegatesGo = /^(?:人大|政协)?(?:代表|委员)们?[^，。；]{0,10}(?:先后|实地|分组|集中|分别)|^(?:该|省|市|县|区)?(?:考察|调研|视察|督导|督查|检查|观摩|参观|考核)[组团]/
const signed = /(?:签署|签订)(?:了)?([^，。；]{0,24}?(?:协议|备忘录|合同))/

/**
 * Visits told by the body that comes, whose people follow or are not named (某公司一行来考察, 观摩团来…，甲带队), and
 * signings without a ceremony of their own. Only where the passage has no other meeting and names somebody.
 */
export const delegations: Rule = {
  name,
  apply(context) {
    for (const sentence of ownSentences(context)) {
      if (context.clean.blocks[sentence.block]!.kind === 'body') readSentence(context, sentence)
    }
    if (tellsOnly(context)) readLead(context)
  },
}

function readSentence(context: ExtractionContext, sentence: Sentence): void {
  const { facts } = context
  const block = context.clean.blocks[sentence.block]!.span
  const names = facts.names.filter((mention) => mention.name.start >= block.start && mention.name.end <= block.end)
  // A headline that tells of a visit speaks for one in which nobody is named.
  if ((names.length === 0 && !context.clean.blocks.some(({ kind, span }) => kind === 'title' && headlined.test(context.text.slice(span.start, span.end))) && !tellsOnly(context)) || facts.meetings.some((meeting) => meeting.evidence.some(({ start }) => start >= block.start && start < block.end && (meeting.kind === '调研' || meeting.kind === '会见' || !journey.test(sentence.text) || (start >= sentence.span.start && start < sentence.span.end))))) return
  const visit = visiting.exec(sentence.text)
  const verb = visit?.slice(2).find((word) => word !== undefined)
  if (visit && verb !== undefined) {
    const from = sentence.span.start + visit.index + visit[0].indexOf(visit[1]!)
    if (/^(?:配合|随|跟随|陪同|迎接)/.test(visit[1]!) || names.some((mention) => mention.name.start >= from && mention.name.end <= from + visit[1]!.length)) return
    // 考察团先后深入…: who has come is told above.
    if (bareGroup.test(visit[1]!) && facts.meetings.some(({ kind }) => kind === '调研')) return
    // 率党政代表团来考察…。某区党政代表团先后到…: the group that was told to have come.
    const group = `${visit[1]!.slice(-2)}${/[团组]/.exec(visit[0].slice(visit[0].indexOf(visit[1]!) + visit[1]!.length))?.[0] ?? '团'}`
    const come = facts.meetings.find((meeting) => meeting.kind === '调研' && meeting.evidence.some(({ start, end }) => start < from && context.text.slice(start, end).includes(group)))
    if (come) return void come.evidence.push(cleanSpan(from, sentence.span.start + visit.index + visit[0].length))
    // 督查组一行对某镇开展安全生产督导检查: what it looked at names the visit better than who came.
    const behind = tourVerbsIn(sentence.text).filter(({ at }) => at > visit.index + visit[1]!.length).map((told) => wordTour(sentence.text, visit.index + visit[1]!.length, told)).find((wording) => wording !== undefined && wording.object !== '')
    // 督查组深入某县督查: where it went says more than what it is.
    const assessed = assessment.exec(sentence.text.slice(visit.index + visit[1]!.length))
    const label = assessed ? assessed[1]! + assessed[2]! : behind ? behind.object + behind.verb : bareGroup.test(visit[1]!) ? destinationOf(sentence.text, visit.index + visit[1]!.length) + verb : visit[1]!.replace(/^由[^，。；]*组成的/, '') + verb
    add(context, sentence, { at: from, end: sentence.span.start + Math.max(visit.index + visit[0].length, behind?.end ?? 0), label, kind: '调研' })
    return
  }
  const toured = tourVerbsIn(sentence.text)[0]
  // 委员们先后视察了…, 督导组一行深入…: the tour that was told before goes on.
  const tour = toured && delegatesGo.test(sentence.text) ? facts.meetings.findLast(({ kind }) => kind === '调研') : undefined
  if (tour) return void tour.evidence.push(cleanSpan(sentence.span.start, sentence.span.start + toured!.at + toured!.verb.length))
  const body = toured && names.every((mention) => mention.name.start > sentence.span.start + toured.at) ? bodyGoes.exec(sentence.text.slice(0, toured.at)) : null
  const wording = body && wordTour(sentence.text, body.index + body[0].length - 1, toured!)
  if (wording && (namedToGo.test(context.text.slice(sentence.span.start + toured!.at, block.end)) || tellsOnly(context) || inHeadline(context, toured!.verb)) && quality(wording) >= 4) {
    const label = (wording.object === '' ? wording.destination : wording.object) + wording.verb
    const whose = journey.exec(sentence.text)?.[1]
    add(context, sentence, { at: sentence.span.start, end: sentence.span.start + wording.end, label, kind: '调研', ...(whose !== undefined && { whose }) })
    return
  }
  const signing = names.length > 0 ? signed.exec(sentence.text) : null
  if (signing && meetingAt(context, sentence) === undefined) {
    const at = sentence.span.start + signing.index
    add(context, sentence, { at, end: at + signing[0].length, label: `${signing[1]!}签约`, kind: '签约' })
  }
}

const destinationOf = (text: string, from: number): string => tourVerbsIn(text).map((told) => wordTour(text, from, told)?.destination ?? '').find((place) => place !== '') ?? ''

const inHeadline = ({ clean, text }: ExtractionContext, verb: string): boolean => clean.blocks.some(({ kind, span }) => kind === 'title' && text.slice(span.start, span.end).includes(verb))

const reportHeard = /(?:听取(?:了)?[^，。；]{4,40}(?:汇报|报告)|通报(?:了)?[^，。；]{4,30}情况)(?=[，。])/

/** 州委向老干部通报上半年情况。甲主持。: a meeting told only by what was heard. */
function readLead(context: ExtractionContext): void {
  const told = ownSentences(context).filter(({ block }) => context.clean.blocks[block]!.kind === 'body')
  const heard = told[0] && told.some(({ text }) => /主持|出席|参加/.test(text)) ? reportHeard.exec(told[0].text) : null
  if (!heard) return readStudy(context, told)
  const at = told[0]!.span.start + heard.index
  add(context, told[0]!, { at, end: at + heard[0].length, label: heard[0], kind: heard[0].startsWith('听取') ? '汇报会' : '通报会' })
}

/** 区防汛办组织水务、气象等部门就雨情进行综合会商研判。会议由甲主持。 */
const consulted = /(?:进行|开展)(?:了)?([\u3400-\u9fff]{0,4}会商(?:研判)?)(?=[，。])/
const studied = /(?:专题|专门|集中)(研究(?:部署|调度)?[^，。；“”《》]{4,40}?(?:工作|事宜|问题))(?=[，。])/

/** 区委书记甲专题研究招商引资工作。他强调…: a meeting told only by what it studied. */
function readStudy(context: ExtractionContext, [lead]: readonly Sentence[]): void {
  const study = lead && studied.exec(lead.text)
  const at = study ? lead.span.start + study.index : 0
  if (study && context.facts.names.some(({ phrase }) => phrase.start >= lead.span.start && phrase.end === at)) add(context, lead, { at, end: at + study[0].length, label: study[0], kind: '专题会议' })
  const consult = !study && lead && context.facts.names.length > 0 && /会议由[^，。]{2,40}主持|主持(?:会商|并|，|。)/.test(context.text) ? consulted.exec(lead.text) : null
  if (consult) add(context, lead!, { at: lead!.span.start + consult.index + consult[0].length - consult[1]!.length, end: lead!.span.start + consult.index + consult[0].length, label: consult[1]!, kind: '会商' })
}

/** The page tells of nothing else, and of people who speak further down: 区人大组织代表视察…, whose chair sums up at the end. */
const tellsOnly = ({ facts }: ExtractionContext): boolean => facts.meetings.length === 0 && facts.names.length > 0 && facts.place?.code !== '100000'

function add(context: ExtractionContext, sentence: Sentence, { at, end, label, kind, whose = label }: { at: number; end: number; label: string; kind: string; whose?: string }): void {
  const { facts, clean } = context
  const date = dateAt(context, at, sentence.span.start, sentence.span.end, clean.blocks[sentence.block]!.span.start)
  const meeting: Draft<Meeting> = {
    key: `m${facts.meetings.length + 1}`, name: label, kind, date: date?.iso ?? null, dateEnd: date?.isoEnd ?? null,
    place: kind === '签约' ? (facts.place?.code ?? null) : holdingDivision(context, whose, kind === '调研' ? '' : sentence.text.slice(0, at - sentence.span.start)), venue: null,
    rule: name, evidence: [cleanSpan(at, end)],
    ...(date && { evidenceOf: { date: [cleanSpan(date.start, date.end)] } }),
    ...(date && date.implied.length > 0 && date.iso !== null && { implied: date.implied.map((part) => `date.${part}`) }),
  }
  facts.meetings.push(meeting)
}
