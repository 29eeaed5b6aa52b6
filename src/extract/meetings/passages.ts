import { alternatives } from '../../language/alternatives.ts'
import { holder, tester } from '../../language/scanner.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'
import { anchorsOf, type Anchor } from './anchors.ts'
import { isAbove } from './follow-ups.ts'
import { itemAround } from './items.ts'
import { pageDates } from './page-dates.ts'

const saysOnTour = (sentence: string): boolean => /指出|强调|要求|表示/.test(sentence) && !/仪式|典礼|致[辞词]|签约/.test(sentence)
const tellsOfTour = holder(/(?:参加|陪同|一同|随同|参与)(?:了)?(?:上述|相关|有关)?(?:调研|视察|检查|督导|考察|督查|走访|慰问|活动)|(?:[团组]|一行)[^。；]{0,40}(?:考察|参观|视察|观摩|察看|查看|调研)了/)
/** 在某厂，甲详细了解…; 甲来到某村踏勘: what is seen on the spot belongs to the tour, though its meeting has been told. */
const onSite = holder(new RegExp(alternatives`^(?!会上)(?:(?:随后|之后|首先|最后|接着)，)?(?:在[^，。；会]{2,24}，)?(?:${alternatives`
  在|来到|走进|(?:[\u3400-\u9fff]{2,4}|一行)(?:组|团)?(?:一行)?(?:还|首先|随后|先后)?(?:来到|走进|深入|前往|到)
`})[^，。；]{2,60}(?:，[^，。；]{0,30}|[^，。；]{0,20})(?:${alternatives`
  (?:实地|现场|仔细|认真)(?:察看|查看|了解|检查)|详细(?:了解|询问|查看|察看)|踏勘|察看
`})`))

/** 甲、乙在某县分会场参会: at the video conference, though the county's own meeting has been told since. */
const inBranch = holder(/在[^，。；]{0,12}分会场(?:参[会加]|出席|列席|收[听看]|聆听)/)

/** 会前收看了视频会。区长甲出席会议: at the meeting before which that was. */
const atTheMeeting = holder(/(?:出席|参加|主持|列席)(?:了)?会议/)

/**
 * The meeting that a sentence tells of: the one named in it, else the one named last before it in its item of the page,
 * else (in a lead, before any is named) the item's first. Items are what marks (■, 【…】, 又讯) or a paragraph's own, other
 * date set apart. undefined where the item has none.
 */
export function meetingAt(context: ExtractionContext, sentence: Sentence): string | undefined {
  const { facts } = context
  if (facts.meetings.length === 0) return undefined
  const [from, to] = itemAround(context, sentence.block)
  const anchors = anchorsOf(context)
  const inItem = anchors.filter(({ block, title }) => (from <= block && block < to) || (from === 0 && title))
  const title = context.clean.blocks[sentence.block]!.kind === 'title'
  const told = inItem.filter((anchor) => anchor.at < sentence.span.end && (title || !anchor.title || anchor.at >= sentence.span.start) && (!anchor.aside || (anchor.block === sentence.block && (anchor.at >= sentence.span.start || !atTheMeeting(sentence.text)))) && (!anchor.oath || anchor.at >= sentence.span.start) && (!anchor.onTheWay || anchor.at >= sentence.span.start || !saysOnTour(sentence.text)))
  // 会上，甲作演讲，还举行了签约仪式: at the one that was told before.
  const there = saidThere(context, sentence)
  const earlier = there !== undefined && !told.some(({ at }) => at >= there && at < sentence.span.start) ? meetingsFirst(facts, told.filter(({ at, title: headline }) => at < there && !headline)) : []
  const before = earlier.length > 0 ? earlier : told
  const tour = (tellsOfTour(sentence) && !meansCeremony(context, sentence, before.at(-1))) || onSite(sentence) || goesOnAboutTour(context, sentence, before.at(-1)) ? before.findLast(({ key }) => facts.meetings.some((meeting) => meeting.key === key && meeting.kind === '调研')) : undefined
  const branch = inBranch(sentence) ? told.find(({ key }) => facts.meetings.some((meeting) => meeting.key === key && /视频|电视|电话/.test(meeting.name))) : undefined
  const chosen = branch ?? tour ?? before.at(-1) ?? (parted(context, inItem[0]?.block) ? undefined : (inItem.find((anchor) => !anchor.aside) ?? inItem[0]))
  if (chosen && chosen.at >= sentence.span.end && chosen.block !== sentence.block && isOthersTour(context, sentence, chosen)) return undefined
  if (!chosen || (branch === undefined && isOwnWord(context, sentence, chosen.key)) || (chosen.block !== sentence.block && onAnotherDay(context, sentence, chosen.key))) return undefined
  return chosen.key
}

/** 甲一行来到某户家中，甲表示…; below, 乙一行走访慰问某某: what stands over a tour of others is not theirs. */
function isOthersTour({ facts, clean }: ExtractionContext, { span }: Sentence, { key, block }: Anchor): boolean {
  const tour = facts.meetings.find((meeting) => meeting.key === key && meeting.kind === '调研')
  const here = facts.names.filter(({ name: { start } }) => span.start <= start && start < span.end)
  const { start, end } = clean.blocks[block]!.span
  return tour !== undefined && here.length > 0 && !here.some(({ person }) => facts.names.some((mention) => mention.person === person && start <= mention.name.start && mention.name.start < end))
}

/** 当天下午，签约仪式举行。…甲参加活动: of the paragraph's own ceremony. */
function meansCeremony({ facts }: ExtractionContext, { block, text }: Sentence, last: Anchor | undefined): boolean {
  return last !== undefined && last.block === block && /参加(?:了)?活动/.test(text) && facts.meetings.some(({ key, name }) => key === last.key && /(?:仪式|典礼|活动)$/.test(name))
}

/** 在某地，甲一行来到某村，实地了解…。甲要求…: what follows in the paragraph was said there too, where no meeting is named between. */
function goesOnAboutTour({ clean, text, facts }: ExtractionContext, { block, span }: Sentence, last: Anchor | undefined): boolean {
  if (last === undefined || last.block === block || facts.meetings.length < 2) return false
  const { start } = clean.blocks[block]!.span
  return start < span.start && onSite(text.slice(start, text.indexOf('。', start) + 1))
}

const section = /^[一二三四五六七八九十]{1,3}、/
/** Whether a numbered section (二、…) begins before the meeting's block: what stands before it or in it is no lead to the meeting. */
const parted = ({ clean, text }: ExtractionContext, to: number | undefined): boolean =>
  to !== undefined && clean.blocks.slice(0, to + 1).some(({ span }) => section.test(text.slice(span.start, span.start + 4)))

/** Where the paragraph says 会上, for the sentence that opens so and those behind it. */
function saidThere({ clean, text }: ExtractionContext, { block, span }: Sentence): number | undefined {
  const { text: paragraph, span: { start } } = clean.blocks[block]!
  for (let at = paragraph.lastIndexOf('会上', span.start - start); at >= 0; at = at === 0 ? -1 : paragraph.lastIndexOf('会上', at - 1)) {
    if ((at === 0 || '。！；'.includes(paragraph[at - 1]!)) && !heldWithin(paragraph, at)) return start + at
  }
  return /^活动(?:上|现场)/.test(text.slice(span.start, span.start + 4)) ? span.start : undefined
}

/** 会上套开了安全工作会议: what follows is told of the one that was held within the other. */
const heldWithin = tester(/会上，?(?:还|同时|一并|并)*(?:套开|召开)/)

/** 会上 is said of a meeting, where a tour has been told of after it. */
function meetingsFirst({ meetings }: ExtractionContext['facts'], anchors: readonly Anchor[]): readonly Anchor[] {
  const held = anchors.filter(({ key }) => meetings.some((meeting) => meeting.key === key && meeting.kind !== '调研' && meeting.kind !== '会见'))
  return held.length > 0 ? held : anchors
}

const afterwards = /(?:^|。)[^，。]{0,12}会(?:议)?(?:结束)?后，/
/** 视频会后，县长甲提出要求: said to the county's own, when the province's meeting was over. */
function isOwnWord({ facts, clean, text }: ExtractionContext, { block, span }: Sentence, key: string): boolean {
  const paragraph = clean.blocks[block]!.span
  const meeting = facts.meetings.find((held) => held.key === key)!
  return (isAbove(facts.place?.code ?? null, meeting.place) || (facts.place === null && /^全[国省]/.test(meeting.name))) && afterwards.test(text.slice(paragraph.start, span.end)) && /视频|电视|电话/.test(meeting.name + text.slice(paragraph.start, span.end))
}

/** Whether the sentence's paragraph opens with a date that is none of the meeting's. */
function onAnotherDay(context: ExtractionContext, sentence: Sentence, key: string): boolean {
  const { start } = context.clean.blocks[sentence.block]!.span
  const date = pageDates(context).find((found) => found.start >= start && found.start <= start + 4)
  const meeting = context.facts.meetings.find((m) => m.key === key)!
  if (!date?.iso || meeting.date === null || goesOn(context, date.end, meeting)) return false
  return date.iso < meeting.date || date.iso > (meeting.dateEnd ?? meeting.date)
}

/** 7日下午，会议举行大会发言, of a session that opened on the 6th. */
const goesOn = ({ text }: ExtractionContext, end: number, { name }: { readonly name: string }): boolean =>
  /第[一二三四五六七八九十\d]+次(?:全体)?会议$|代表大会$/.test(name) && /^(?:[上下]午|晚)?，(?:会议|大会|全会)(?:继续)?(?:举行|进行|听取|继续)/.test(text.slice(end, end + 14))
